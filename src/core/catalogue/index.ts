/** core/catalogue: what unions do in a year, the subjects it is booked under, and what a plan lacks. */
export { GRASSROOTS_SUBJECTS, readSubject, SUBJECTS, subjectNamed, subjectOfCode, type SubjectReading } from "./subjects";
