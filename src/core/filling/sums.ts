/** extendSums: total rows whose SUM would stop short of the added rows, made to cover them. */
import type { CellContent, InsertRows, SetCell } from "../grid/edit";
import { type Reference, referredArea, tokens, writeReference } from "../grid/formula";
import type { Grid } from "../grid/grid";
import { RowMap, shiftFormulaAll } from "../grid/shift";
import type { Plan } from "../plan/plan";

/** An insertion next to which activity it was made; `isAbove`: that activity stands above the new rows. */
export interface PlacedInsertion {
  readonly edit: InsertRows;
  readonly besideRow: number;
  readonly isAbove: boolean;
}

/**
 * Insertions strictly inside a range make it grow by themselves. Here those at its edges are seen to: below its last
 * row and before its first, where the activity next to them is one that the range covers. Formulas outside the
 * plan's total and subtotal rows are left alone.
 */
export function extendSums(plan: Plan, grid: Grid, insertions: readonly PlacedInsertion[]): SetCell[] {
  const map = new RowMap(insertions.map(({ edit }) => ({ before: edit.before, count: edit.rows.length })));
  const maps = new Map([[grid.sheet, map]]);
  const rows = new Set([
    ...plan.others.filter((other) => other.role === "total" || other.role === "subtotal").map((other) => other.row),
    ...plan.stated.filter((stated) => stated.formula !== null).map((stated) => stated.cell.row),
  ]);
  const edits: SetCell[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    grid.row(row).forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const extended = extend(cell.formula, insertions, map, (text) => shiftFormulaAll(text, grid.sheet, maps));
      if (extended === null) return;
      const more = extended.columns.includes(column) ? addedAmounts(column, extended.insertions) : 0;
      const value = typeof cell.value === "number" ? Number((cell.value + more).toPrecision(15)) : cell.value;
      const content: CellContent = { value, formula: extended.formula };
      edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content, expect: cell });
    });
  }
  return edits;
}

interface Extended {
  readonly formula: string;
  readonly columns: readonly number[];
  readonly insertions: readonly PlacedInsertion[];
}

/** The formula as it must read after the insertions; null when it needs no help. */
function extend(formula: string, insertions: readonly PlacedInsertion[], map: RowMap, shift: (text: string) => string): Extended | null {
  const used = new Set<PlacedInsertion>();
  const columns: number[] = [];
  let name: string | null = null;
  const open: (string | null)[] = [];
  let text = "";
  for (const token of tokens(formula)) {
    if (token.kind === "open") {
      open.push(name);
      name = null;
    } else if (token.kind === "close") open.pop();
    else if (token.kind === "function") name = token.text.toUpperCase();
    const within = open[open.length - 1] ?? null;
    const wider =
      token.kind === "reference" && (within === "SUM" || within === "SUBTOTAL") ? widened(token.reference, insertions, map, used) : null;
    if (wider === null) text += token.kind === "reference" ? shift(token.text) : token.text;
    else {
      columns.push(referredArea(wider).left);
      text += writeReference(wider);
    }
  }
  return columns.length === 0 ? null : { formula: text, columns, insertions: [...used] };
}

/** The range over the rows beside which something was added at its very edge; null when there is none. */
function widened(reference: Reference, insertions: readonly PlacedInsertion[], map: RowMap, used: Set<PlacedInsertion>): Reference | null {
  if (reference.sheets !== null || reference.to === null || reference.from.row === null) return null;
  const area = referredArea(reference);
  // The corners may stand in either order; only the ordinary one is worth extending.
  if (area.top !== reference.from.row || area.left !== area.right) return null;
  const covers = (row: number): boolean => row >= area.top && row <= area.bottom;
  const below = insertions.filter(({ edit, besideRow, isAbove }) => isAbove && edit.before === area.bottom + 1 && covers(besideRow));
  const above = insertions.filter(({ edit, besideRow, isAbove }) => !isAbove && edit.before === area.top && covers(besideRow));
  if (below.length === 0 && above.length === 0) return null;
  for (const insertion of insertions) {
    const isInside = insertion.edit.before > area.top && insertion.edit.before <= area.bottom;
    if (isInside || below.includes(insertion) || above.includes(insertion)) used.add(insertion);
  }
  const added = (list: readonly PlacedInsertion[]): number => list.reduce((count, { edit }) => count + edit.rows.length, 0);
  const top = map.row(area.top)! - added(above);
  const bottom = map.row(area.bottom)! + added(below);
  return { ...reference, from: { ...reference.from, row: top }, to: { ...reference.to, row: bottom } };
}

/** What the added rows bring into a column, as numbers. */
function addedAmounts(column: number, insertions: readonly PlacedInsertion[]): number {
  let sum = 0;
  for (const { edit } of insertions)
    for (const row of edit.rows)
      for (const cell of row.cells) if (cell.column === column && typeof cell.content.value === "number") sum += cell.content.value;
  return sum;
}
