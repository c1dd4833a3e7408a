/** core/reading: workbook → which sheets are plans → layout → plan. */
export { readAmount, readAmountText } from "./amounts";
export { activitiesIn } from "./activities";
export { calendarMonth } from "./calendar-blocks";
export { lunarDate } from "./lunar";
export { isMonthText, readMonths, readMonthText, type MonthContext } from "./months";
export { readPlan, reading, type ReadingContext } from "./read-plan";
export { recognise, type Recognition } from "./recognise";
export type { StatedSubject } from "./stated-subjects";
export { readWorkbook } from "./workbook";
export type { SheetReading } from "./sheet-reading";
export { termIn, yearMeant, yearsIn } from "./years";
