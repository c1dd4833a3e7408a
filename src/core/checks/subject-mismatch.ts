/** subject-mismatch: a subject that does not fit the activity, or one of the older system. */
import { entryOf, readSubject, type SubjectReading } from "../catalogue";
import type { SheetEdit } from "../grid/edit";
import { finding } from "../plan/finding";
import type { PlanItem } from "../plan/plan";
import type { Classified } from "../plan/review";
import type { Topic } from "../plan/subject";
import { type Check, fieldPlace, type PlanSheet } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "subject-mismatch": { readonly stated: string; readonly suggested: string; readonly activity: string; readonly isOldName: boolean };
  }
}

/**
 * Activities whose subject nobody disputes. Visits and gifts are left out: 慰问 is booked as 会员活动,
 * 送温暖 or 困难职工帮扶 by its purpose, which a name does not always tell. So is what moved from 职工活动
 * to 职工服务 in 2022 (书屋, 竞赛): the old place is a habit.
 */
const PLAIN_TOPICS: ReadonlySet<Topic> = new Set([
  "sports-event",
  "arts-event",
  "film",
  "interest-group",
  "congress",
  "election",
  "audit",
  "legal-aid",
  "outing",
]);

/** First year of the accounting system in force. */
const FIRST_YEAR = 2022;

export const subjectMismatch: Check = {
  codes: {
    "subject-mismatch": { severity: ["warning", "info"], fix: "ask", since: "0.1" },
  },
  unless: PLAIN.noSubject,
  item(item, sheet, index) {
    const text = item.subject?.value ?? null;
    if (text === null || item.subject === null) return null;
    const reading = readSubject(text);
    if (reading.subject === null) return null;
    const place = fieldPlace(item.subject, "subject", item, sheet);
    const activity = item.activity.value;
    const { name, code } = reading.subject;
    if (isOld(reading) && !isOfOldYears(sheet)) {
      // 文体活动费 says today's subject in yesterday's words, and everybody does: a note. A number of the old table, or a name whose
      // place was given to another (职工集体福利支出), sends the sum to the wrong line of the budget table: to be looked at.
      const severity = reading.codeState !== "older-system" && reading.isOldEnding ? "info" : "warning";
      const stated = text.trim();
      const suggested = reading.code === null ? name : `${code}${name}`;
      return finding(
        "subject-mismatch",
        severity,
        place,
        { stated, suggested, activity, isOldName: true },
        { text, fix: renamed(item, suggested, sheet) },
      );
    }
    const known = sheet.lines[index]!.classified;
    if (known.subject === null || isFitting(reading, known)) return null;
    return finding(
      "subject-mismatch",
      "warning",
      place,
      { stated: text.trim(), suggested: known.subject, activity, isOldName: false },
      { text: `${text}|${activity}` },
    );
  },
};

/** Until 2021 the older system was the one in force. */
function isOfOldYears({ year }: PlanSheet): boolean {
  return year !== null && year < FIRST_YEAR;
}

function isOld({ isOldName, codeState }: SubjectReading): boolean {
  return isOldName || codeState === "older-system";
}

/** Fitting unless the activity is plain, and the subject lies in another main group than all that its entry allows. */
function isFitting({ subject }: SubjectReading, { catalogueId, subjectCode, topics }: Classified): boolean {
  const entry = catalogueId === null ? null : entryOf(catalogueId);
  if (entry === null || subjectCode === null || !topics.some((topic) => PLAIN_TOPICS.has(topic))) return true;
  const group = subject!.code.slice(0, 3);
  return [subjectCode, entry.subjectCode, ...entry.alsoSubjectCodes].some((code) => code !== null && code.slice(0, 3) === group);
}

function renamed(item: PlanItem, suggested: string, sheet: PlanSheet): readonly SheetEdit[] | null {
  const { cell } = item.subject!;
  if (cell === null) return null;
  const expect = sheet.grid.at(cell.row, cell.column);
  if (typeof expect.value !== "string" || expect.formula !== undefined) return null;
  return [{ kind: "set-cell", sheet: cell.sheet, row: cell.row, column: cell.column, content: { value: suggested }, expect }];
}
