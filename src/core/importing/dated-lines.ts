/** withDates: 3/5 学雷锋, 3.12 植树, 5.20—5.25 联谊周: lines of a list that begin with their dates in figures, spelled out in the plain form. */
import { DATED_LINE } from "../words/article-line-words";
import type { SourceLine } from "./lines";

/** Fewer make no list. */
const LEAST = 3;

/** The lines as they are where no list of dates stands among them: 2.1, 2.2 number the paragraphs of a chapter. */
export function withDates(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found: {
    readonly index: number;
    readonly month: number;
    readonly day: number;
    readonly isDotted: boolean;
    readonly plain: string;
  }[] = [];
  for (const [index, { plain }] of lines.entries()) {
    const groups = /^\d/.test(plain) ? DATED_LINE.exec(plain)?.groups : undefined;
    if (groups === undefined) continue;
    const month = Number(groups["month"]);
    const day = Number(groups["day"]);
    found.push({ index, month, day, isDotted: groups["year"] === undefined && groups["sign"] === ".", plain: spelled(plain, groups) });
  }
  const isNumbering = found.some(
    (one, at) => one.isDotted && one.day === 1 && found[at + 1]?.month === one.month && found[at + 1]!.day === 2,
  );
  const dates = isNumbering ? found.filter(({ isDotted }) => !isDotted) : found;
  const isInOrder = dates.every(({ month }, at) => at === 0 || month >= dates[at - 1]!.month);
  if (dates.length < LEAST || !isInOrder) return lines;
  const changed = [...lines];
  for (const { index, plain } of dates) changed[index] = { ...lines[index]!, plain, isDated: true };
  return changed;
}

/** 3/5 植树 as 3月5日植树, of the same length: the sign is the month's, the space behind it the day's. */
function spelled(plain: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { year, month, day, to = "", month2, day2 = "", space } = groups;
  const last = month2 === undefined ? day2 : `${month2}月${day2}`;
  const date = `${year === undefined ? "" : `${year}年`}${month}月${day}${to}${last}${space === undefined ? "" : "日"}`;
  return date + plain.slice(date.length);
}
