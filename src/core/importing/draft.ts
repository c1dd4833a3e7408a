/** DraftRow: a row while its plan is read; owners and deadlines below it may still be added. */
import { COST_CLAUSE, EACH_BEFORE_MONEY, MONEY, MONEY_UNIT, ONLY_MONEY, PER_HEAD, WHOLE_SUM } from "../words/article-time-words";
import { readAmountText } from "../reading";
import type { MonthNumber } from "../terms/month";
import type { ArticleRow, Deadline, MonthsFrom } from "./article";
import type { Cadence } from "./cadence";
import type { PlacedMonth } from "./mentions";
import type { SourceLine } from "./lines";

export interface DraftRow {
  activity: string;
  months: readonly PlacedMonth[];
  from: MonthsFrom;
  year: number | null;
  cadence: Cadence | null;
  deadline: Deadline | null;
  owner: string | null;
  partner: string | null;
  place: string | null;
  theme: string | null;
  amountText: string | null;
  /** Its own lines, by id, in any order; one may come twice. */
  own: number[];
  /** Heading, deadline and owner lines. */
  other: number[];
}

export function finished(row: DraftRow, planYear: number | null, lines: readonly SourceLine[]): ArticleRow {
  const ids = ascending(row.own);
  const own = ids.map((id) => lines[id]!);
  const quote = own.length === 1 ? own[0]!.raw : own.map(({ raw }) => raw).join("\n");
  let offset = 0;
  for (const { yearOffset } of row.months) offset = Math.max(offset, yearOffset);
  const isWhollyNext = row.months.length > 0 && offset > 0;
  const months = inYear(row.months);
  const sum = row.amountText === null ? null : sumIn(row.amountText);
  const amount = sum === null ? null : readAmountText(sum);
  const isKnown =
    amount !== null && (amount.form === "text" || amount.form === "number" || amount.form === "computed" || amount.form === "approx");
  const stated = row.year !== null && planYear !== null && row.year !== planYear && offset === 0 ? row.year : null;
  return {
    months,
    monthsFrom: months.length === 0 ? "none" : row.from,
    activity: row.activity,
    owner: row.owner,
    partner: row.partner,
    place: row.place,
    theme: row.theme,
    amountFen: isKnown && !PER_HEAD.test(sum!) ? amount.fen : null,
    amountText: row.amountText,
    cadence: row.cadence,
    deadline: row.deadline,
    year: stated ?? (isWhollyNext ? (planYear === null ? "next" : planYear + offset) : null),
    line: own[0]!.number,
    // Pieces of one long line are one line.
    lines: row.other.length === 0 && own.length === 1 ? [own[0]!.number] : ascending([...ids, ...row.other].map((id) => lines[id]!.number)),
    quote,
  };
}

/** Ascending within the plan's year, the next year's months after them. */
function inYear(months: readonly PlacedMonth[]): MonthNumber[] {
  if (months.length < 2) return months.map(({ month }) => month);
  const sorted = [...months].sort((a, b) => a.yearOffset * 12 + a.month - (b.yearOffset * 12 + b.month)).map(({ month }) => month);
  return [...new Set(sorted)];
}

/** Each once. */
function ascending(ids: readonly number[]): number[] {
  if (ids.length < 2) return [...ids];
  if (ids.length === 2) return ids[0] === ids[1] ? [ids[0]!] : ids[0]! < ids[1]! ? [...ids] : [ids[1]!, ids[0]!];
  return [...ids].sort((one, other) => one - other).filter((id, index, sorted) => id !== sorted[index - 1]);
}

/** The first amount of a text; with 每人 … before it, which tells that it is no sum. */
export function moneyIn(text: string): string | null {
  const match = MONEY_UNIT.test(text) ? MONEY.exec(text) : null;
  if (match === null) return null;
  const each = EACH_BEFORE_MONEY.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? "";
  return (each + match[0]).trim();
}

/** What the amount comes to, as a text to be read: of 每人1000元，共30000元 what stands behind 共. */
function sumIn(text: string): string {
  const whole = WHOLE_SUM.exec(text);
  return whole === null ? text : (moneyIn(text.slice(whole.index + whole[0].length)) ?? text);
}

/** True for a clause that says what something costs and nothing else. */
export function tellsCost(clause: string): boolean {
  if (!MONEY_UNIT.test(clause)) return false;
  const text = clause.replace(/[()\s]/g, "");
  return ONLY_MONEY.test(text) || (text.length <= 20 && COST_CLAUSE.test(text) && moneyIn(text) !== null);
}
