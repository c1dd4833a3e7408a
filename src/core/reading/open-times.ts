/** openTime: months told by where they begin and how often (3月起每月一次), or by those that are left out (除8月外每月). */
import type { MonthNumber } from "../terms/month";
import type { MonthReading, PlanMonth } from "../plan/months";
import { plain } from "./month-names";
import { ALL_BUT, BUT_IN_OTHER_ORDER, EVERY_STEP, FROM_THEN_ON, ODD_TIME, REST_OF_MONTHS, TIME_BUT } from "../words/period-words";

/** The months of such a text, given how a time is read; null for any other text. Vague where they follow from no more than how it is mostly done. */
export function openTime(text: string, read: (part: string) => MonthReading): MonthReading | null {
  if (!ODD_TIME.test(text)) return null;
  return fromThenOn(text, read) ?? leftOut(text, read);
}

/** 3月起每月一次: every month to the year's end; 3月起每季度一次: March, June, September, December. */
function fromThenOn(text: string, read: (part: string) => MonthReading): MonthReading | null {
  const { start, every } = FROM_THEN_ON.exec(text)?.groups ?? {};
  const step = every === undefined ? undefined : EVERY_STEP.find(({ pattern }) => pattern.test(every))?.months;
  if (start === undefined || step === undefined) return null;
  const { form, isVague, months, year } = read(start);
  const [first] = months;
  if (first === undefined || form === "invalid" || months.length > MONTHS_OF_QUARTER) return null;
  const found: PlanMonth[] = [];
  for (let month = first.month as number; month <= 12; month += step) found.push({ ...first, month: month as MonthNumber });
  // A round of quarters that begins in the midst of one may be meant from the next one on.
  const isSure = step === 1 || (step === MONTHS_OF_QUARTER && first.month % step === 0);
  return { ...plain(found, "every-other"), form: step === 1 ? "range" : "every-other", isVague: isVague || !isSure, year };
}

const MONTHS_OF_QUARTER = 3;

/** 除8月外每月, 每月（7、8月除外）: all of a time but those; what is left out in words that name no month leaves it open. */
function leftOut(text: string, read: (part: string) => MonthReading): MonthReading | null {
  const groups = (ALL_BUT.exec(text) ?? TIME_BUT.exec(text) ?? BUT_IN_OTHER_ORDER.exec(text))?.groups ?? {};
  const out = groups.out ?? groups.before ?? groups.behind;
  const time = groups.time ?? groups.rest ?? groups.whole;
  if (out === undefined || time === undefined) return null;
  const whole = read(REST_OF_MONTHS.test(time) ? "每月" : time);
  if (whole.months.length < 2 || whole.form === "invalid") return null;
  const without = read(out);
  const isLeft = ({ month }: PlanMonth): boolean => without.months.every((other) => other.month !== month);
  const isVague = whole.isVague || without.isVague || without.months.length === 0 || without.form === "invalid";
  return { ...whole, months: whole.months.filter(isLeft), form: "list", isVague };
}
