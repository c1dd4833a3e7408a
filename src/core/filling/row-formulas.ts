/** rowFormulas: columns beside the plan's own whose formula goes on from row to row (a running total, a share): carried into the added rows. */
import { a1 } from "../grid/area";
import type { CellContent, SetCell } from "../grid/edit";
import { mapReferences, type Reference, tokens, translateFormula } from "../grid/formula";
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

/** A row in which all formulas are compared. */
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
  for (const column of columnsToCarry(plan, grid, items)) {
    const carry = new Carry(grid, column, items, map);
    for (const [index, row] of added.entries()) {
      const { content, next, broken } = carry.at(row);
      if (content !== null) cells[index]!.push({ column, content });
      if (next !== null) edits.set(`${next.row}|${column}`, next);
      if (broken !== null)
        notDone.set(`${broken}|${column}`, {
          what: { kind: "row-formula" },
          sheet: grid.sheet,
          cell: a1(map.row(broken)!, column),
          why: "other-formula",
        });
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
  /** A row of the snapshot whose formula leads past the new one. */
  readonly broken: number | null;
}

const NOTHING: Carried = { content: null, next: null, broken: null };

/** One column. */
class Carry {
  /** True once a formula that leads to the row above it was carried. */
  private isRunning = false;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private readonly items: readonly number[],
    private readonly map: RowMap,
  ) {}

  at({ newRow, besideRow, isAbove }: AddedRow): Carried {
    const { items } = this;
    const at = items.indexOf(besideRow);
    const above = isAbove ? at : at - 1;
    const below = above + 1;
    const [a, b] = [this.formula(above), this.formula(below)];
    if (a === null && b === null) return NOTHING;
    const source = this.source(above, below);
    const leadsPast = b !== null && a !== null && this.leadsTo(items[below]!, items[above]!);
    if (source === null) return leadsPast ? { ...NOTHING, broken: items[below]! } : NOTHING;
    const { opening, pattern } = source;
    const content = this.drawn(opening, newRow);
    const isNumber = [opening, pattern].every((index) => isFigure(this.cell(index)));
    if (content === null || !isNumber) return leadsPast ? { ...NOTHING, broken: items[below]! } : NOTHING;
    this.isRunning ||= items.some(
      (row, index) => index > 0 && this.key(index) === this.key(pattern) && this.leadsTo(row, items[index - 1]!),
    );
    const next = b === null ? null : this.goingOn(below, pattern);
    return { content: { value: null, formula: content }, next, broken: leadsPast && next === null ? items[below]! : null };
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
    if (same(below, below + 1))
      return this.key(above) === null || above < 0 ? this.opened(above, below) : { opening: below, pattern: below };
    if (same(above - 1, above)) return { opening: above, pattern: above };
    // Before the first: the new one opens it, and what was the first goes on as the second does.
    if (above < 0 && same(below + 1, below + 2)) return { opening: below, pattern: below + 1 };
    return null;
  }

  private opened(above: number, below: number): { readonly opening: number; readonly pattern: number } | null {
    // Rows that carry the formula only from here on: the new one stands before them.
    return above < 0 ? { opening: below, pattern: below } : null;
  }

  private goingOn(index: number, pattern: number): SetCell | null {
    const row = this.items[index]!;
    const cell = this.cell(index);
    const to = this.map.row(row)!;
    // Only what is written after the pattern, or opened the table before, goes on from the new row.
    if (this.key(index) !== this.key(pattern) && index !== pattern - 1) return null;
    const formula = this.drawn(pattern, to);
    const shifted = shiftFormulaAll(cell.formula!, this.grid.sheet, new Map([[this.grid.sheet, this.map]]));
    if (formula === null || formula === shifted) return null;
    const edit = this.edit(row, formula, cell);
    return tornBy(this.grid, edit) === null ? edit : null;
  }

  private edit(row: number, formula: string, cell: Cell): SetCell {
    return { kind: "set-cell", sheet: this.grid.sheet, row, column: this.column, content: { value: null, formula }, expect: cell };
  }

  /** The formula of an activity as it reads when copied to a row of the sheet that comes out; null where it leads elsewhere row by row. */
  private drawn(index: number, newRow: number): string | null {
    const home = this.items[index]!;
    let isElsewhere = false;
    const place = (row: number | null, isFixed: boolean): number | null =>
      row === null ? null : isFixed ? this.map.row(row) : newRow + row - home;
    const text = mapReferences(this.cell(index).formula!, (reference) => {
      const corners = [reference.from, ...(reference.to ? [reference.to] : [])];
      if (reference.sheets !== null) {
        isElsewhere ||= corners.some((corner) => corner.row !== null && !corner.isRowFixed);
        return reference;
      }
      const rows = corners.map((corner) => place(corner.row, corner.isRowFixed));
      const [first = null, last = null] = rows;
      // A range that grows from the table's first row no longer begins there when a row is put before it.
      const isTurned = first !== null && last !== null && first > last;
      isElsewhere ||= isTurned || rows.some((row) => row !== null && row < 1);
      const { from, to } = reference;
      return { ...reference, from: { ...from, row: first }, to: to && { ...to, row: last } };
    });
    return isElsewhere ? null : text;
  }

  private leadsTo(row: number, above: number): boolean {
    const { formula } = this.grid.at(row, this.column);
    return tokens(formula ?? "").some(
      (token) =>
        token.kind === "reference" && token.reference.sheets === null && token.reference.to === null && token.reference.from.row === above,
    );
  }

  private cell(index: number): Cell {
    return this.grid.at(this.items[index]!, this.column);
  }

  private formula(index: number): string | null {
    return index < 0 || index >= this.items.length ? null : (this.cell(index).formula ?? null);
  }

  /** The same for formulas that are one written on from row to row. */
  private key(index: number): string | null {
    const formula = this.formula(index);
    return formula === null ? null : translateFormula(formula, BASE - this.items[index]!, 0);
  }
}

function isCell({ sheets, from, to }: Reference, row: number, column: number): boolean {
  return sheets === null && to === null && from.row === row && from.column === column;
}

/** A number, or a formula that shows nothing (yet); a text is its row's own. */
function isFigure({ value }: Cell): boolean {
  return typeof value === "number" || value === null || value === "";
}
