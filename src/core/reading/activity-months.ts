/** monthsInActivity: the months that an activity's own text names. */
import type { MonthReading } from "../plan/months";
import { simplify, tidy, trimmed } from "../words";
import { DAY_OF_MONTH, LABELLED_TIME, TIME_AT_BEGINNING, TIME_BEFORE_WORDS } from "../words/month-words";
import { AFTER_TIME, NAMES_TIME } from "../words/period-words";
import type { Field, Layout } from "../plan/plan";
import { TIME_IN_TITLE } from "../words/sheet-words";
import type { SheetView } from "./sheet-view";
import { isMonthText, readMonthText } from "./months";

/** 3月：召开大会, 全年：…, 登山活动（五月）: the months an activity's own text begins or ends with; null when it names none. */
export function monthsInActivity(activity: string, year: number | null): MonthReading | null {
  const head = /^([^:：\n]{1,14})[:：]/.exec(activity);
  if (head && isMonthText(head[1]!)) return readMonthText(head[1]!, { year });
  const before = timeBefore(activity);
  if (before !== null) return readMonthText(before, { year });
  const listed = leadingTimes(activity);
  if (listed !== null) return readMonthText(listed, { year });
  const tail = /[(（]([^()（）]{1,14})[)）]\s*[。；;]?$/.exec(trimmed(activity.slice(-40).replace(/【[^【】]{0,12}】\s*$/, "")));
  if (tail && isMonthText(tail[1]!)) return readMonthText(tail[1]!, { year });
  const front = /^[(（【[]([^()（）\]】]{1,14})[)）\]】]/.exec(activity);
  return front && isMonthText(front[1]!) ? readMonthText(front[1]!, { year }) : null;
}

/** The time before what is done then, set off by a sign: 3月 健步走, 3月-健步走, 3月（健步走）; null where there is none. 1.1 is the number of an item. */
function timeBefore(activity: string): string | null {
  const starts = [...activity.slice(0, LONGEST_TIME).matchAll(AFTER_TIME)].map(({ index }) => activity.slice(0, index));
  return starts.reverse().find((start) => NAMES_TIME.test(start) && isMonthText(start)) ?? null;
}

const LONGEST_TIME = 16;

/** 三月份，讲座; 3月、5月，讲座: the times before the first comma that is followed by none; null where the text begins with none. */
function leadingTimes(activity: string): string | null {
  const parts = activity.slice(0, LONGEST_LEAD).split(/[,，]/);
  const end = parts.findIndex((part) => !isMonthText(part));
  return end > 0 ? parts.slice(0, end).join("、") : null;
}

const LONGEST_LEAD = 60;

/** What the words of a plan without a column of time say of it: 时间：3月上旬, or 3月中旬在礼堂举办; null where they do not begin with it. */
export function monthsInText(text: string, year: number | null): MonthReading | null {
  const whole = trimmed(text.slice(0, LONGEST_TEXT));
  const labelled = LABELLED_TIME.exec(whole)?.[1]?.trim();
  if (labelled !== undefined) {
    const reading = readMonthText(labelled, { year });
    if (reading.months.length > 0 && reading.form !== "invalid") return reading;
  }
  const lead = TIME_BEFORE_WORDS.exec(whole)?.[0];
  return lead !== undefined && isMonthText(lead) ? readMonthText(lead, { year }) : null;
}

const LONGEST_TEXT = 400;
/** 五月歌会 among others is a name; where half of the rows begin with a month, they say when. */
const SHARE = 0.5;
const FEWEST = 2;
const WORDED = ["activity", "content", "remark"] as const;

const known = new WeakMap<Layout, readonly (typeof WORDED)[number][]>();

/** The columns of a table whose words mostly say when. */
export function wordedTimes(view: SheetView, layout: Layout): readonly (typeof WORDED)[number][] {
  let roles = known.get(layout);
  if (roles !== undefined) return roles;
  const rows = view.sample(layout.firstRow, layout.lastRow);
  roles = WORDED.filter((role) => {
    const column = layout.columns[role];
    if (column === undefined) return false;
    const texts = rows.map((row) => view.text(view.own(row, column))).filter((text) => text !== "");
    // 端午节慰问（6月） says when in another way, and nothing of how the other rows do.
    const open = role === "activity" ? texts.filter((text) => monthsInActivity(text, null) === null) : texts;
    const told = open.filter((text) => monthsInText(text, null) !== null).length;
    return told >= Math.max(FEWEST, open.length * SHARE);
  });
  known.set(layout, roles);
  return roles;
}

/** 3月8日前后, 年底前, 重阳节: the time with which an activity begins, where that is how its table says when; else null. */
export function monthsAtBeginning(view: SheetView, layout: Layout, activity: string, year: number | null): MonthReading | null {
  return saysWhenFirst(view, layout) ? timeAtBeginning(activity, year) : null;
}

function timeAtBeginning(text: string, year: number | null): MonthReading | null {
  const lead = TIME_AT_BEGINNING.exec(simplify(text))?.[0];
  // A festival by itself is what is paid for.
  if (lead === undefined || lead.length === text.length) return null;
  const reading = readMonthText(lead, { year });
  return reading.months.length > 0 && reading.form !== "invalid" ? reading : null;
}

const beginWithTimes = new WeakMap<Layout, boolean>();

/** True for a table whose activities mostly begin with a time, in whichever way. */
function saysWhenFirst(view: SheetView, layout: Layout): boolean {
  const { activity } = layout.columns;
  let isSo = beginWithTimes.get(layout);
  if (isSo !== undefined || activity === undefined) return isSo ?? false;
  const texts = view.sample(layout.firstRow, layout.lastRow).map((row) => view.text(view.own(row, activity)));
  const named = texts.filter((text) => text !== "");
  const readers = [monthsInActivity, monthsInText, timeAtBeginning];
  const told = named.filter((text) => readers.some((read) => read(text, null) !== null)).length;
  isSo = told >= Math.max(FEWEST, named.length * SHARE);
  beginWithTimes.set(layout, isSo);
  return isSo;
}

/** 5日, 第一周 below 三月份, or in a plan that calls itself March's: the month of these; null for all else. */
export function dayWithin(
  { value, cell, text }: Field<MonthReading>,
  section: Field<MonthReading> | null,
  named: () => MonthReading | null,
): Field<MonthReading> | null {
  if ((value.form !== "unreadable" && value.form !== "week") || !DAY_OF_MONTH.test(tidy(text))) return null;
  if (section !== null) return section.value.months.length === 1 ? section : null;
  const whole = named();
  return whole?.months.length === 1 ? { value: whole, cell, text } : null;
}

const named = new WeakMap<Layout, MonthReading | null>();

/** The months of a sheet named 3月 or 第一季度, or whose name or title says so: 某某工会2026年3月工作计划. */
export function monthsOfName(view: SheetView, layout: Layout, year: number | null): MonthReading | null {
  let months = named.get(layout);
  if (months === undefined) named.set(layout, (months = readName(view, layout, year)));
  return months;
}

function readName(view: SheetView, { headerRows, firstRow }: Layout, year: number | null): MonthReading | null {
  const { sheet } = view.grid;
  if (isMonthText(sheet)) return readMonthText(sheet, { year });
  const top = headerRows[0] ?? firstRow;
  const titles = view.rows.filter((row) => row < top).flatMap((row) => view.ownCells(row).map(({ cell }) => view.word(cell)));
  for (const name of [view.word({ value: sheet }), ...titles]) {
    const time = name.length > LONGEST_NAME ? undefined : TIME_IN_TITLE.exec(name)?.[1];
    if (time !== undefined) return readMonthText(time, { year });
  }
  return null;
}

const LONGEST_NAME = 60;
