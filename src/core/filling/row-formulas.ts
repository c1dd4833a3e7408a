/** rowFormulas: columns beside the plan's own whose formula goes on from row to row (a running total, a share): carried into the added rows. */
import { a1 } from "../grid/area";
import type { CellContent, SetCell } from "../grid/edit";
import { mapReferences, type Reference, tokens } from "../grid/formula";
import type { Cell, Grid } from "../grid/grid";
import { tornBy } from "../grid/obstacles";
import { type RowMap, shiftFormulaAll } from "../grid/shift";
import type { NotDone } from "../plan/not-done";
import type { Plan } from "../plan/plan";

/** An added row: beside which activity it stands, and on which side. */
export interface AddedRow {
  readonly newRow: number;
  readonly besideRow: number;
  readonly isAbove: boolean;
}

export interface RowFormulas {
  /** By index of the added row. */
  readonly cells: readonly (readonly { readonly column: number; readonly content: CellContent }[])[];
  readonly edits: readonly SetCell[];
  readonly notDone: readonly NotDone[];
}

/** A row in which all formulas are compared, and the one above it. */
const BASE = 500_000;

/**
 * Of each column without a role of its own the formulas of the activities around a new row: where they are one and the
 * same written on, the new row gets it too, and the row below goes on from the new one. A formula that leads to the
 * row above and can't be written on is told.
 */
export function rowFormulas(plan: Plan, grid: Grid, added: readonly AddedRow[], map: RowMap): RowFormulas {
  const cells = added.map((): { column: number; content: CellContent }[] => []);
  const edits = new Map<string, SetCell>();
  const notDone = new Map<string, NotDone>();
  const items = [...new Set(plan.items.map(({ row }) => row))].sort((a, b) => a - b);
  const order = [...items.map((row) => map.row(row)!), ...added.map(({ newRow }) => newRow)].sort((a, b) => a - b);
  for (const column of columnsToCarry(plan, grid, items)) {
    const carry = new Carry(grid, column, items, order, map);
    for (const [index, row] of added.entries()) {
      const { content, next, broken } = carry.at(row);
      if (content !== null) cells[index]!.push({ column, content });
      if (next !== null) edits.set(`${next.row}|${column}`, next);
      if (broken === null) continue;
      const cell = a1(broken, column);
      notDone.set(cell, { what: { kind: "row-formula" }, sheet: grid.sheet, cell, why: "other-formula" });
    }
    for (const edit of carry.ends(plan, added)) edits.set(`${edit.row}|${column}`, edit);
  }
  return { cells, edits: [...edits.values()], notDone: [...notDone.values()] };
}

/** Columns with formulas that no other part of filling sees to; what a row costs or did cost is never carried. */
function columnsToCarry({ layout }: Plan, grid: Grid, items: readonly number[]): number[] {
  const taken = new Set<number>(layout.monthColumns.map(({ column }) => column));
  for (const table of [layout, ...(layout.parts ?? [])]) for (const column of Object.values(table.columns)) taken.add(column);
  if (layout.endColumn !== undefined) taken.add(layout.endColumn);
  if (layout.unitColumn !== undefined) taken.add(layout.unitColumn);
  const columns = new Set<number>();
  for (const row of items)
    grid.row(row).forEach((cell, column) => {
      if (cell?.formula !== undefined && !taken.has(column)) columns.add(column);
    });
  return [...columns].sort((a, b) => a - b);
}

interface Carried {
  readonly content: CellContent | null;
  /** The row below, going on from the new one. */
  readonly next: SetCell | null;
  /** A row, as it comes to stand, whose formula does not go on through the new one. */
  readonly broken: number | null;
}

/** One column. */
class Carry {
  /** True where rows go on from the row above them: a running total. */
  private readonly isRunning: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private readonly items: readonly number[],
    /** All activities as they come to stand. */
    private readonly order: readonly number[],
    private readonly map: RowMap,
  ) {
    this.isRunning = items.some((_, index) => this.leadsUp(index));
  }

  at({ newRow, besideRow, isAbove }: AddedRow): Carried {
    const { items, map } = this;
    const at = items.indexOf(besideRow);
    const above = isAbove ? at : at - 1;
    const below = above + 1;
    const leadsPast = this.leadsUp(below) || (this.isRunning && above < 0 && this.formula(below) !== null);
    const lost: Carried = { content: null, next: null, broken: leadsPast ? map.row(items[below]!)! : this.isRunning ? newRow : null };
    const source = this.source(above, below);
    if (source === null) return lost;
    // Of several rows put before the first, the first one opens the table, and the others go on from it.
    const formula = this.drawn(this.order[0] === newRow ? source.opening : source.pattern, newRow);
    const isNumber = [source.opening, source.pattern].every((index) => isFigure(this.cell(index)));
    if (formula === null || !isNumber) return lost;
    const next = this.formula(below) === null ? null : this.goingOn(below, source.pattern);
    return { content: { value: null, formula }, next, broken: leadsPast && next === null ? lost.broken : null };
  }

  /** A total below the table that shows the last row's figure shows the new last row's. */
  ends({ others }: Plan, added: readonly AddedRow[]): SetCell[] {
    const last = this.items[this.items.length - 1]!;
    const newLast = added.filter((row) => row.besideRow === last && row.isAbove).reduce((most, row) => Math.max(most, row.newRow), 0);
    if (!this.isRunning || newLast === 0) return [];
    return others.flatMap(({ row, role }) => {
      const cell = this.grid.at(row, this.column);
      const isShown = (role === "total" || role === "subtotal") && row > last && cell.formula !== undefined;
      const [token, ...more] = isShown ? tokens(cell.formula!) : [];
      if (token?.kind !== "reference" || more.length > 0 || !isCell(token.reference, last, this.column)) return [];
      const formula = mapReferences(cell.formula!, (reference) => ({ ...reference, from: { ...reference.from, row: newLast } }));
      return [this.edit(row, formula, cell)];
    });
  }

  /** The rows whose formula the new row and the one below it are written after; by index among the activities. */
  private source(above: number, below: number): { readonly opening: number; readonly pattern: number } | null {
    const same = (one: number, other: number): boolean => this.key(one) !== null && this.key(one) === this.key(other);
    if (same(above, below)) return { opening: above, pattern: above };
    // Below the first of the table, which opens a running total in another way than the others go on with it.
    if (same(below, below + 1)) return { opening: below, pattern: below };
    if (same(above - 1, above)) return { opening: above, pattern: above };
    // Before the first: the new one opens it, and what was the first goes on as the second does.
    if (above < 0 && same(below + 1, below + 2)) return { opening: below, pattern: below + 1 };
    return null;
  }

  /** The row below a new one, where what it says is no longer what it has to; null where it may stay or can't be helped. */
  private goingOn(index: number, pattern: number): SetCell | null {
    // Only what is written after the pattern, or opened the table before, goes on from the new row.
    if (this.key(index) !== this.key(pattern) && index !== pattern - 1) return null;
    const row = this.items[index]!;
    const cell = this.cell(index);
    const formula = this.drawn(pattern, this.map.row(row)!);
    const shifted = shiftFormulaAll(cell.formula!, this.grid.sheet, new Map([[this.grid.sheet, this.map]]));
    if (formula === null || formula === shifted) return null;
    const edit = this.edit(row, formula, cell);
    return tornBy(this.grid, edit) === null ? edit : null;
  }

  private edit(row: number, formula: string, cell: Cell): SetCell {
    return { kind: "set-cell", sheet: this.grid.sheet, row, column: this.column, content: { value: null, formula }, expect: cell };
  }

  /**
   * The formula of an activity as it reads when copied to a row of the sheet that comes out: what leads to the activity
   * above leads to the one above there. Null where it leads row by row to elsewhere, or has nothing above it to lead to.
   */
  private drawn(index: number, newRow: number): string | null {
    const above = this.order[this.order.indexOf(newRow) - 1] ?? null;
    const place = (row: number | null, isFixed: boolean): number | null => {
      if (row === null || isFixed) return row === null ? null : this.map.row(row);
      return row === this.items[index - 1] ? (above ?? 0) : newRow + row - this.items[index]!;
    };
    return this.placed(index, place);
  }

  /** The formula with its rows put elsewhere; null where that makes no sense. */
  private placed(index: number, place: (row: number | null, isFixed: boolean) => number | null): string | null {
    let isSenseless = false;
    const text = mapReferences(this.cell(index).formula!, (reference) => {
      const { sheets, from, to } = reference;
      if (sheets !== null) {
        isSenseless ||= [from, ...(to ? [to] : [])].some((corner) => corner.row !== null && !corner.isRowFixed);
        return reference;
      }
      const first = place(from.row, from.isRowFixed);
      const last = to === null ? null : place(to.row, to.isRowFixed);
      // A range that grows from the table's first row no longer begins there when a row is put before it.
      isSenseless ||= (first !== null && first < 1) || (last !== null && last < 1) || (first !== null && last !== null && first > last);
      return { ...reference, from: { ...from, row: first }, to: to && { ...to, row: last } };
    });
    return isSenseless ? null : text;
  }

  /** True where the row goes on from the activity above it. */
  private leadsUp(index: number): boolean {
    const formula = this.formula(index);
    const above = this.items[index - 1];
    if (formula === null || above === undefined) return false;
    return tokens(formula).some((token) => token.kind === "reference" && isCell(token.reference, above, this.column));
  }

  private cell(index: number): Cell {
    return this.grid.at(this.items[index]!, this.column);
  }

  private formula(index: number): string | null {
    return index < 0 || index >= this.items.length ? null : (this.cell(index).formula ?? null);
  }

  /** The same for formulas that are one written on from row to row. */
  private key(index: number): string | null {
    if (this.formula(index) === null) return null;
    const own = this.items[index]!;
    return this.placed(index, (row, isFixed) =>
      row === null || isFixed ? row : row === this.items[index - 1] ? BASE - 1 : BASE + row - own,
    );
  }
}

function isCell({ sheets, from, to }: Reference, row: number, column: number): boolean {
  return sheets === null && to === null && from.row === row && from.column === column;
}

/** A number, or a formula that shows nothing (yet); a text is its row's own. */
function isFigure({ value }: Cell): boolean {
  return typeof value === "number" || value === null || value === "";
}
