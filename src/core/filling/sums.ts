/** extendSums: totals that would stop short of the added rows, made to take them in; those that can't be are told. */
import { growthBy } from "../grid/apply-rows";
import { a1, contains } from "../grid/area";
import { Definitions, shiftedDefinitions } from "../grid/definitions";
import type { CellContent, InsertRows, SetCell } from "../grid/edit";
import { type Reference, referredArea, type Token, tokens, writeReference } from "../grid/formula";
import type { Grid, Workbook } from "../grid/grid";
import { tornBy } from "../grid/obstacles";
import { type RowGrowth, RowMap, shiftFormulaAll } from "../grid/shift";
import { isNotDoneWhy, type NotDone } from "../plan/not-done";
import type { Plan } from "../plan/plan";

/** An insertion next to which activity it was made; `isAbove`: that activity stands above the new rows. */
export interface PlacedInsertion {
  readonly edit: InsertRows;
  readonly besideRow: number;
  readonly isAbove: boolean;
  /** Where its row comes to stand. */
  readonly newRow: number;
  /** False for the heading of a month. */
  readonly isActivity: boolean;
}

export interface ExtendedSums {
  readonly edits: readonly SetCell[];
  readonly notDone: readonly NotDone[];
}

/**
 * Insertions strictly inside a range make it grow by themselves. Here those at its edges are seen to (below its last
 * row and before its first, where the activity next to them is one that the range covers), and sums of single cells
 * (E3+E4+E5), which get the new cell beside the one of that activity. Formulas outside the plan's total and subtotal
 * rows are left alone. Names and tables grow as they do, and nobody can help them.
 */
export function extendSums(workbook: Workbook, plan: Plan, grid: Grid, insertions: readonly PlacedInsertion[]): ExtendedSums {
  const map = new RowMap(insertions.map(({ edit }) => ({ before: edit.before, count: edit.rows.length })));
  const maps = new Map([[grid.sheet, map]]);
  const growthOf = (sheet: string): RowGrowth[] => (sheet === grid.sheet ? insertions.flatMap(({ edit }) => growthBy(edit)) : []);
  const definitions = Definitions.of({ ...workbook, ...shiftedDefinitions(workbook, maps, growthOf) });
  const rows = new Set([
    ...plan.others.filter((other) => other.role === "total" || other.role === "subtotal").map((other) => other.row),
    ...plan.stated.filter((stated) => stated.formula !== null).map((stated) => stated.cell.row),
  ]);
  const amount = plan.layout.columns.amount;
  const edits: SetCell[] = [];
  const notDone: NotDone[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const covered = new Set(plan.stated.filter(({ cell }) => cell.row === row).flatMap((stated) => stated.rows));
    grid.row(row).forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const extension = new Extension(cell.formula, insertions, map, (text) => shiftFormulaAll(text, grid.sheet, maps));
      const { formula, columns } = extension;
      const tell = (why: NotDone["why"]): void =>
        void notDone.push({ what: { kind: "total" }, sheet: grid.sheet, cell: a1(map.row(row)!, column), why });
      const named = definitions.behind(cell.formula, { sheet: grid.sheet, row: map.row(row)!, column });
      const takes = (one: PlacedInsertion): boolean =>
        extension.takes(one) ||
        named.some((reference) => reference.sheets?.first === grid.sheet && contains(referredArea(reference), one.newRow, column));
      const isShort = column === amount && insertions.some((one) => one.isActivity && covered.has(one.besideRow) && !takes(one));
      if (formula !== null) {
        const more = columns.includes(column) ? addedAmounts(column, extension.used) : 0;
        const value = typeof cell.value === "number" ? Number((cell.value + more).toPrecision(15)) : cell.value;
        const content: CellContent = { value, formula };
        const torn = tornBy(grid, { row, column, content });
        if (torn !== null) return tell(isNotDoneWhy(torn.code) ? torn.code : "other-formula");
        edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content, expect: cell });
      }
      if (isShort) tell("other-formula");
    });
  }
  return { edits, notDone };
}

/** Functions of which a range of the plan's rows is one to sum or count over. */
const OVER_ROWS: ReadonlySet<string> = new Set([
  "SUM",
  "SUBTOTAL",
  "AGGREGATE",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "COUNT",
  "COUNTA",
  "COUNTIF",
  "COUNTIFS",
  "AVERAGE",
  "MAX",
  "MIN",
]);
const ADDING: ReadonlySet<string> = new Set(["SUM", "SUBTOTAL"]);

/** A formula as it must read after the insertions. */
class Extension {
  /** Null when it needs no help. */
  readonly formula: string | null;
  /** Columns in which something was taken in. */
  readonly columns: readonly number[];
  private readonly taken = new Set<PlacedInsertion>();

  constructor(
    text: string,
    private readonly insertions: readonly PlacedInsertion[],
    private readonly map: RowMap,
    shift: (text: string) => string,
  ) {
    const columns: number[] = [];
    const all = tokens(text);
    // A single cell that is shown again is no sum.
    const isChain = all.filter((token) => token.kind === "reference" && token.reference.sheets === null).length > 1;
    const within: (string | null)[] = [];
    let name: string | null = null;
    let written = "";
    let isChanged = false;
    for (const [index, token] of all.entries()) {
      if (token.kind === "open") {
        within.push(name);
        name = null;
      } else if (token.kind === "close") within.pop();
      else if (token.kind === "function") name = token.text.toUpperCase().replace(/^_XLFN\./, "");
      if (token.kind !== "reference") {
        written += token.text;
        continue;
      }
      const caller = within[within.length - 1] ?? null;
      const wider = caller !== null && OVER_ROWS.has(caller) ? this.widened(token.reference) : null;
      const added = isChain ? this.chained(all, index, caller) : null;
      if (wider !== null) {
        columns.push(referredArea(wider).left);
        written += writeReference(wider);
        isChanged = true;
      } else if (added !== null) {
        columns.push(token.reference.from.column!);
        written += added(shift(token.text));
        isChanged = true;
      } else written += shift(token.text);
    }
    this.formula = isChanged ? written : null;
    this.columns = columns;
  }

  /** What was taken in, by its own growing or by our help. */
  get used(): readonly PlacedInsertion[] {
    return [...this.taken];
  }

  takes(insertion: PlacedInsertion): boolean {
    return this.taken.has(insertion);
  }

  private isOneCell({ sheets, from, to }: Reference): boolean {
    return sheets === null && to === null && from.row !== null && from.column !== null;
  }

  /** A range over the rows beside which something was added at its very edge; null when it needs no help. */
  private widened(reference: Reference): Reference | null {
    if (reference.sheets !== null || reference.to === null) return null;
    const area = referredArea(reference);
    const inside = this.insertions.filter(({ edit }) => edit.before > area.top && edit.before <= area.bottom);
    for (const insertion of inside) this.taken.add(insertion);
    // The corners may stand in either order; only the ordinary one is worth extending.
    if (reference.from.row === null || area.top !== reference.from.row || area.left !== area.right) return null;
    const covers = (row: number): boolean => row >= area.top && row <= area.bottom;
    const below = this.insertions.filter(({ edit, besideRow, isAbove }) => isAbove && edit.before === area.bottom + 1 && covers(besideRow));
    const above = this.insertions.filter(({ edit, besideRow, isAbove }) => !isAbove && edit.before === area.top && covers(besideRow));
    if (below.length === 0 && above.length === 0) return null;
    for (const insertion of [...below, ...above]) this.taken.add(insertion);
    const added = (list: readonly PlacedInsertion[]): number => list.reduce((count, { edit }) => count + edit.rows.length, 0);
    const top = this.map.row(area.top)! - added(above);
    const bottom = this.map.row(area.bottom)! + added(below);
    return { ...reference, from: { ...reference.from, row: top }, to: { ...reference.to, row: bottom } };
  }

  /** In a sum of single cells, how the cell of the activity is written together with the new cells beside it; null elsewhere. */
  private chained(all: readonly Token[], index: number, caller: string | null): ((cell: string) => string) | null {
    const token = all[index]!;
    if (token.kind !== "reference" || !this.isOneCell(token.reference)) return null;
    const before = all
      .slice(0, index)
      .reverse()
      .find(({ kind }) => kind !== "space");
    const after = all.slice(index + 1).find(({ kind }) => kind !== "space");
    const isList = caller !== null && ADDING.has(caller);
    const begins = before === undefined || before.kind === "open" || (isList && before.kind === "separator");
    const ends = after === undefined || after.kind === "close" || (isList && after.kind === "separator");
    const isTerm = (begins || before.text === "+") && (ends || after.text === "+" || after.text === "-");
    if (!isTerm || (caller !== null && !isList)) return null;
    const { from } = token.reference;
    const beside = this.insertions.filter(({ besideRow, isActivity }) => isActivity && besideRow === from.row);
    if (beside.length === 0) return null;
    const joint = isList && begins && ends ? (before?.kind === "separator" ? before.text : ",") : "+";
    const cells = (list: readonly PlacedInsertion[]): string[] =>
      list.map(({ newRow }) => writeReference({ ...(token as { reference: Reference }).reference, from: { ...from, row: newRow } }));
    for (const insertion of beside) this.taken.add(insertion);
    return (cell) =>
      [...cells(beside.filter(({ isAbove }) => !isAbove)), cell, ...cells(beside.filter(({ isAbove }) => isAbove))].join(joint);
  }
}

/** What the added rows bring into a column, as numbers. */
function addedAmounts(column: number, insertions: readonly PlacedInsertion[]): number {
  let sum = 0;
  for (const { edit } of insertions)
    for (const row of edit.rows)
      for (const cell of row.cells) if (cell.column === column && typeof cell.content.value === "number") sum += cell.content.value;
  return sum;
}
