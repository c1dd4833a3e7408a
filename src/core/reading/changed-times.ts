/** changedTime: a time that was put off or brought forward (原4月，现5月; 提前至11月（原12月）) is the new one alone. */
import type { MonthReading } from "../plan/months";
import { ARROW_BETWEEN, CHANGED_LIKE, FROM_OLD_TO_NEW, GOES_ON, NEW_BEFORE_OLD } from "../words/changed-time-words";

/** The months of such a text, given how a time is read; null for any other. Vague for an arrow, which may be a range as well. */
export function changedTime(text: string, read: (part: string) => MonthReading): MonthReading | null {
  if (!CHANGED_LIKE.test(text)) return null;
  for (const pattern of [FROM_OLD_TO_NEW, NEW_BEFORE_OLD]) {
    const { was, old, moved, now: how, new: now } = pattern.exec(text)?.groups ?? {};
    const before = old ?? moved;
    if (before === undefined || now === undefined || !isTime(read(before))) continue;
    const after = read(now);
    // 原4月，现待定: not the old one, whatever becomes of it.
    // 3月延至5月 may as well go on until then.
    const isOpen = was === undefined && GOES_ON.test(how ?? "");
    if (isTime(after) || after.form === "unscheduled") return isOpen ? { ...after, isVague: true } : after;
  }
  const { old, new: now } = ARROW_BETWEEN.exec(text)?.groups ?? {};
  if (old === undefined || now === undefined || !isTime(read(old))) return null;
  const after = read(now);
  return isTime(after) ? { ...after, isVague: true } : null;
}

function isTime({ months, form }: MonthReading): boolean {
  return months.length > 0 && form !== "invalid";
}
