/** obstaclesIn: what keeps a row from leaving its place or coming into another: cells that belong together, sums that would no longer be true. */
import { mapReferences, type Reference, referredArea, sameSheet } from "../grid/formula";
import type { Workbook } from "../grid/grid";
import type { Obstacles } from "./arrange";
import { runningColumns, typedRunningColumns } from "./running";
import type { Run } from "./runs";

/** Rows of a sheet that a formula leads to. */
interface Led {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** Null for a range, and for whole rows. */
  readonly column: number | null;
  readonly home: string;
  readonly homeRow: number;
}

export function obstaclesIn(workbook: Workbook): Omit<Obstacles, "canSay"> {
  let all: readonly Led[] | null = null;
  const led = (): readonly Led[] => (all ??= ledIn(workbook));
  const known = new Map<Run, boolean>();
  const isFree = (run: Run): boolean => {
    let free = known.get(run);
    if (free === undefined) known.set(run, (free = isLoose(run) && !isSummedInPart(run, led())));
    return free;
  };
  return {
    canReorder: isFree,
    canOpen: ({ sheet, items, plan, grid }, isAbove) =>
      runningColumns(plan, grid).size === 0 &&
      typedRunningColumns(plan, grid).size === 0 &&
      !(isAbove && led().some((one) => sameSheet(one.sheet, sheet) && one.top === items[0]!.row && one.bottom > one.top)),
    canLeave: (run, left) => isFree(run) && !hasPlainSubtotal(run) && !isOnlyLedTo(run, left, led()),
    canEnter: (run, from) => isFree(run) && !hasPlainSubtotal(run) && areAlike(run, from),
  };
}

/** True where nothing but the run's own month reaches over several of its rows, and every row is one activity's. */
function isLoose({ items, grid, plan }: Run): boolean {
  const [top, bottom] = [items[0]!.row, items.at(-1)!.row];
  const rows = new Set(items.map(({ row }) => row));
  if (rows.size < items.length || rows.size !== bottom - top + 1) return false;
  if (items.some((item) => (item.detailRows ?? []).length > 0) || (plan.layout.blocks ?? []).length > 0) return false;
  if ((plan.layout.parts ?? []).some((part) => part.headerRows[0] === plan.layout.headerRows[0])) return false;
  if (grid.fixed.some((area) => area.top <= bottom && area.bottom >= top)) return false;
  const shapes = new Map<number, string>();
  for (const merge of grid.merges) {
    if (merge.bottom < top || merge.top > bottom) continue;
    if (merge.bottom > merge.top && !(merge.top <= top && merge.bottom >= bottom)) return false;
    if (merge.bottom === merge.top) shapes.set(merge.top, `${shapes.get(merge.top) ?? ""} ${merge.left}-${merge.right}`);
  }
  return new Set([...rows].map((row) => [...(shapes.get(row) ?? "")].sort().join(""))).size === 1;
}

/** A range over some of the rows, one by one or a month's, would sum up others afterwards. */
function isSummedInPart({ sheet, items }: Run, led: readonly Led[]): boolean {
  const [top, bottom] = [items[0]!.row, items.at(-1)!.row];
  return led.some(
    (one) =>
      one.bottom > one.top &&
      sameSheet(one.sheet, sheet) &&
      one.top <= bottom &&
      one.bottom >= top &&
      !(one.top <= top && one.bottom >= bottom),
  );
}

/** True where a formula elsewhere would be left without anything to lead to when the run loses its last place. */
function isOnlyLedTo({ sheet, items, plan, grid }: Run, left: number, led: readonly Led[]): boolean {
  // What runs on from row to row goes on from the place before.
  const running = left > 1 ? runningColumns(plan, grid) : null;
  const last = items.at(-1)!.row;
  const rows = new Set(items.map(({ row }) => row));
  return led.some(
    (one) =>
      sameSheet(one.sheet, sheet) &&
      one.top === last &&
      one.bottom === last &&
      !(one.column !== null && running?.has(one.column) === true) &&
      !(sameSheet(one.home, sheet) && rows.has(one.homeRow)),
  );
}

/** A subtotal that is a plain figure would be wrong with a row more or less. */
function hasPlainSubtotal({ plan, items }: Run): boolean {
  const rows = new Set(items.map(({ row }) => row));
  return plan.stated.some((one) => one.role === "subtotal" && one.formula === null && one.rows.some((row) => rows.has(row)));
}

/** Within one table, or between tables of the same columns. */
function areAlike(one: Run, other: Run): boolean {
  if (one.sheet === other.sheet) return true;
  const columns = (run: Run): string => JSON.stringify(Object.entries(run.plan.layout.columns).sort());
  return columns(one) === columns(other) && one.grid.lastColumn === other.grid.lastColumn && isLoose(other);
}

function ledIn({ sheets }: Workbook): readonly Led[] {
  return sheets.flatMap((grid) =>
    grid.usedRows().flatMap((homeRow) =>
      grid.row(homeRow).flatMap((cell) => {
        if (cell?.formula === undefined) return [];
        const found: Led[] = [];
        mapReferences(cell.formula, (reference: Reference) => {
          const { top, bottom } = referredArea(reference);
          if (reference.sheets?.isExternal !== true)
            found.push({
              sheet: reference.sheets?.first ?? grid.sheet,
              top,
              bottom,
              column: reference.to === null ? reference.from.column : null,
              home: grid.sheet,
              homeRow,
            });
          return reference;
        });
        return found;
      }),
    ),
  );
}
