/** publicRows: expenditure as it may be shown to all: no names, and nothing that tells what a few people were given. */
import { CATALOGUE, costOf, SUBJECTS } from "../catalogue";
import { type Fen, sumFen } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import { expenditureCode } from "./figures";
import type { Line, Spending } from "../summary";
import { figureOf } from "../words/chinese-number";
import { HOUSEHOLDS } from "../words/cost-clause-words";

/** A row with fewer people than this could tell who they are. */
export const SMALLEST_GROUP = 5;

export interface PublicRow {
  /** Name of the subject; null for what was put together, or is not classified. */
  readonly name: string | null;
  readonly lines: readonly Line[];
  /** Null where no amount of it is known. */
  readonly budget: Fen | null;
  /** True where rows about a few people were put together. */
  readonly isPooled: boolean;
  /** Names of catalogue activities, the dearest first: the plan's own words may name people. */
  readonly uses: readonly string[];
}

const NAMES: ReadonlyMap<string, string> = new Map(SUBJECTS.map(({ code, name }) => [code, name]));
const ACTIVITIES: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id, name }) => [id, name]));

/**
 * The subjects that the plan books under, in their order. Rows about a few people go into one last row, with what is
 * not classified; where there is nothing but a few people in it, the smallest other row joins them, or the sum would
 * tell what the row itself must not. `withActual`: also what has no known budget and was spent all the same.
 */
export function publicRows({ lines }: Spending, withActual = false): PublicRow[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const isSpent = withActual && line.actual !== null;
    if (!line.isUnion || (line.amount === null && !isSpent)) continue;
    const code = expenditureCode(line.subjectCode);
    groups.set(code, [...(groups.get(code) ?? []), line]);
  }
  const open = [...groups].filter(([code, group]) => code !== "" && !isOfFew(group)).sort(([a], [b]) => (a < b ? -1 : 1));
  const few = [...groups.values()].filter(isOfFew);
  const rest = groups.get("") ?? [];
  const others = isOfFew(rest) ? [] : rest;
  const pooled = [...few.flat(), ...others];
  if (few.length > 0 && others.length === 0 && open.length > 0 && isOfFew(pooled)) {
    const smallest = open.reduce((best, one) => (total(one[1]) < total(best[1]) ? one : best));
    open.splice(open.indexOf(smallest), 1);
    pooled.push(...smallest[1]);
  }
  const rows = open.map(([code, group]) => rowOf(NAMES.get(code)!, group, false));
  return pooled.length === 0 ? rows : [...rows, rowOf(null, pooled, few.length > 0)];
}

/** True when the people that are counted are few. Where a row counts none, it is about work, or about all. */
function isOfFew(lines: readonly Line[]): boolean {
  const counted = lines.map(({ item }) => costOf(item).heads ?? householdsOf(item)).filter((heads) => heads !== null);
  return counted.length > 0 && counted.reduce((sum, heads) => sum + heads, 0) < SMALLEST_GROUP;
}

function householdsOf({ activity, content, participants, remark }: PlanItem): number | null {
  for (const text of [activity.value, content?.value, participants?.value, remark?.value]) {
    const count = HOUSEHOLDS.exec(text ?? "")?.[1];
    if (count !== undefined) return figureOf(count);
  }
  return null;
}

function rowOf(name: string | null, lines: readonly Line[], isPooled: boolean): PublicRow {
  const open = name === null ? [] : [...lines].filter((line) => !isOfFew([line])).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const uses = open.flatMap(({ classified }) =>
    classified.catalogueId === null ? [] : [ACTIVITIES.get(classified.catalogueId) ?? []].flat(),
  );
  return { name, lines, isPooled, budget: lines.every(({ amount }) => amount === null) ? null : total(lines), uses: [...new Set(uses)] };
}

function total(lines: readonly Line[]): Fen {
  return sumFen(lines.map(({ amount }) => amount));
}
