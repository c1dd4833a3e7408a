/** The sequence column runs on after rows changed places, came in or went. */
import type { CellContent } from "../grid/edit";
import { translateFormula } from "../grid/formula";
import type { Cell } from "../grid/grid";
import type { ArrangedRun, Opening } from "./arrange";
import type { Run } from "./runs";

interface NumberedSlot {
  readonly row: number | null;
  readonly newRow: number;
}

/** The number each run begins with from now on; runs that do not count one by one are left out. */
export function firstNumbers(
  runs: readonly Run[],
  lengths: ReadonlyMap<Run, number>,
  openings: readonly Opening[] = [],
): ReadonlyMap<Run, number> {
  const firsts = new Map<Run, number>();
  let before: { readonly sheet: string; readonly last: number; readonly newLast: number } | null = null;
  for (const run of runs) {
    const counts = countsOf(run);
    if (counts === null) {
      before = null;
      continue;
    }
    const goesOn: boolean = before !== null && before.sheet === run.sheet && counts[0] === before.last + 1;
    const above = before === null ? openings.filter(({ below, source }) => below === null && source.sheet === run.sheet).length : 0;
    const first: number = goesOn ? before!.newLast + 1 : counts[0]! + above;
    firsts.set(run, first);
    const added = openings.filter(({ below }) => below === run).length;
    before = { sheet: run.sheet, last: counts.at(-1)!, newLast: first + (lengths.get(run) ?? run.items.length) + added - 1 };
  }
  return firsts;
}

/** The run's sequence numbers, where they go on one by one. */
function countsOf({ plan, grid, items }: Run): readonly number[] | null {
  const column = plan.layout.columns.seq;
  if (column === undefined) return null;
  const counts = items.map(({ row }) => countOf(grid.at(row, column)));
  return counts.every((count, index) => count !== null && (index === 0 || count === counts[index - 1]! + 1)) ? (counts as number[]) : null;
}

/** New content of sequence cells by "sheet:row" (rows as they will stand) in runs whose rows are others now. Formulas stay with their place. */
export function numbersOf(
  arranged: readonly ArrangedRun[],
  firsts: ReadonlyMap<Run, number>,
  slotsOf: (one: ArrangedRun) => readonly NumberedSlot[],
): Map<string, CellContent> {
  const numbers = new Map<string, CellContent>();
  for (const one of arranged) {
    const { run } = one;
    const column = run.plan.layout.columns.seq;
    const first = firsts.get(run) ?? null;
    if (column === undefined) continue;
    const like = run.items.at(-1)!.row;
    const areFormulas = run.items.every(({ row }) => run.grid.at(row, column).formula !== undefined);
    if (first === null && !areFormulas) continue;
    slotsOf(one).forEach(({ row, newRow }, index) => {
      const at = run.grid.at(row ?? like, column);
      const value = first === null ? null : first + index;
      if (at.formula === undefined) numbers.set(`${run.sheet}:${newRow}`, { value: typeof at.value === "string" ? String(value) : value });
      else if (newRow !== row)
        numbers.set(`${run.sheet}:${newRow}`, { value, formula: translateFormula(at.formula, newRow - (row ?? like), 0) });
    });
  }
  return numbers;
}

/** Sequence cells of runs whose rows stay, and whose numbers go on from other ones now. */
export function laterNumbers(
  runs: readonly Run[],
  firsts: ReadonlyMap<Run, number>,
): readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly content: CellContent }[] {
  return runs.flatMap((run) => {
    const first = firsts.get(run);
    const counts = countsOf(run);
    const column = run.plan.layout.columns.seq;
    if (first === undefined || counts === null || column === undefined || counts[0] === first) return [];
    return run.items.flatMap(({ row }, index) => {
      const cell = run.grid.at(row, column);
      const value = typeof cell.value === "string" ? String(first + index) : first + index;
      return cell.formula === undefined ? [{ sheet: run.sheet, row, column, content: { value } }] : [];
    });
  });
}

/** A whole number, as number or as text; null for anything else. */
function countOf({ value }: Pick<Cell, "value">): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return typeof value === "string" && /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : null;
}
