/** DraftRow: a row while its plan is read; owners and deadlines below it may still be added. */
import type { MonthNumber } from "../terms/month";
import type { ArticleRow, Deadline, MonthsFrom } from "./article";
import type { Cadence } from "./cadence";
import type { PlacedMonth } from "./mentions";
import type { SourceLine } from "./lines";
import { sumOf } from "./money";

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
  let offset = 0;
  for (const { yearOffset } of row.months) offset = Math.max(offset, yearOffset);
  const months = inYear(row.months);
  const stated = row.year !== null && planYear !== null && row.year !== planYear && offset === 0 ? row.year : null;
  return {
    months,
    monthsFrom: row.from,
    activity: row.activity,
    owner: row.owner,
    partner: row.partner,
    place: row.place,
    theme: row.theme,
    amountFen: row.amountText === null ? null : sumOf(row.amountText),
    amountText: row.amountText,
    cadence: row.cadence,
    deadline: row.deadline,
    year: stated ?? (offset > 0 ? (planYear === null ? "next" : planYear + offset) : null),
    line: own[0]!.number,
    // Pieces of one long line are one line.
    lines: ascending([...ids, ...row.other].map((id) => lines[id]!.number)),
    quote: own.map(({ raw }) => raw).join("\n"),
  };
}

/** Ascending within the plan's year, the next year's months after them. */
function inYear(months: readonly PlacedMonth[]): MonthNumber[] {
  const sorted = [...months].sort((a, b) => a.yearOffset * 12 + a.month - (b.yearOffset * 12 + b.month)).map(({ month }) => month);
  return [...new Set(sorted)];
}

/** Each once. */
function ascending(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((one, other) => one - other);
}
