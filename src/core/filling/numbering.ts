/** numbering: the sequence column after rows were added, so that 1, 2, 3 stays 1, 2, 3. */
import type { CellContent, SetCell } from "../grid/edit";
import { translateFormula } from "../grid/formula";
import type { Cell, Grid } from "../grid/grid";
import type { RowMap } from "../grid/shift";
import type { Plan } from "../plan/plan";

/**
 * One row of the table as it will stand: an activity of the snapshot, or an added one by its index; `opens`: it heads its section;
 * `section`: it stands in a new section, told apart from others by this number.
 */
export type NumberedRow =
  | { readonly row: number }
  | { readonly added: number; readonly newRow: number; readonly opens: boolean; readonly section: number | null };

export interface Numbering {
  /** Content of the sequence cell by the added row's index; nothing where the neighbours carry no number. */
  readonly added: ReadonlyMap<number, CellContent>;
  readonly edits: readonly SetCell[];
}

/** The number above, as the row below it goes on from it. */
interface Above {
  /** Before and after the additions; null where a formula's value was never saved. */
  readonly count: number | null;
  readonly newCount: number | null;
  readonly isText: boolean;
  readonly formula: string | null;
  /** Row the formula's text is written for. */
  readonly formulaRow: number;
  readonly isAdded: boolean;
}

/** `rows` in the order in which they will stand. A number that does not follow on the one above starts a count of its own. */
export function numbering(plan: Plan, grid: Grid, rows: readonly NumberedRow[], map: RowMap): Numbering {
  const column = plan.layout.columns.seq;
  const added = new Map<number, CellContent>();
  const edits: SetCell[] = [];
  if (column === undefined) return { added, edits };
  let above = null as Above | null;
  const counts = rows.flatMap((entry) => ("row" in entry ? [grid.at(entry.row, column)] : []));
  /** True where sections count from 1, each for itself; then a new section does too. */
  const restarts = counts.some((cell, index) => index > 0 && countOf(cell) === 1 && cell.formula === undefined);
  const isText = counts.some((cell) => typeof cell.value === "string");
  const inSection = new Map<number, number>();
  for (const [index, entry] of rows.entries()) {
    if ("added" in entry && entry.section !== null && restarts) {
      const content = { value: (inSection.get(entry.section) ?? 0) + 1 };
      inSection.set(entry.section, content.value);
      added.set(entry.added, isText ? { value: String(content.value) } : content);
      continue;
    }
    if ("added" in entry) {
      const opening = entry.opens ? openingOf(rows.slice(index), grid, column, above) : null;
      if (opening !== null) above = opening;
      const content: CellContent | null =
        opening !== null ? opening.content(entry.newRow) : above === null ? null : contentBelow(above, entry.newRow);
      if (content === null) continue;
      added.set(entry.added, content);
      const before: Above | null = above;
      above = {
        count: before?.count ?? null,
        newCount: countOf(content),
        isText: typeof content.value === "string",
        formula: content.formula ?? null,
        formulaRow: entry.newRow,
        isAdded: true,
      };
      continue;
    }
    const cell = grid.at(entry.row, column);
    const count = countOf(cell);
    if (count === null && cell.formula === undefined) continue;
    const goesOn: boolean = above !== null && (above.count === null ? above.isAdded : count === above.count + 1);
    const newCount: number | null = goesOn && above!.newCount !== null ? above!.newCount + 1 : count;
    const content = changed(cell, entry.row, map.row(entry.row)!, newCount, above?.isAdded === true);
    if (content) edits.push({ kind: "set-cell", sheet: grid.sheet, row: entry.row, column, content, expect: cell });
    above = {
      count,
      newCount,
      isText: typeof cell.value === "string",
      formula: cell.formula ?? null,
      formulaRow: entry.row,
      isAdded: false,
    };
  }
  return { added, edits };
}

/** What an existing cell must become; null when it may stay. */
function changed(cell: Cell, row: number, newRow: number, newCount: number | null, isBelowAdded: boolean): CellContent | null {
  if (cell.formula !== undefined) {
    // =A4+1 must go on from the added row above it; further down the formulas move along by themselves.
    const formula = translateFormula(cell.formula, newRow - row, 0);
    return isBelowAdded && formula !== cell.formula ? { value: newCount, formula } : null;
  }
  return newCount === countOf(cell) ? null : { value: typeof cell.value === "string" ? String(newCount) : newCount };
}

function contentBelow(above: Above, newRow: number): CellContent | null {
  const value = above.newCount === null ? null : above.newCount + 1;
  if (above.formula !== null) return { value, formula: translateFormula(above.formula, newRow - above.formulaRow, 0) };
  return value === null ? null : { value: above.isText ? String(value) : value };
}

/** At the head of a section that counts from the start, an added row takes the number of the one below it. */
function openingOf(
  rows: readonly NumberedRow[],
  grid: Grid,
  column: number,
  above: Above | null,
): (Above & { content(newRow: number): CellContent }) | null {
  const below = rows.find((entry): entry is { row: number } => "row" in entry);
  const cell = below ? grid.at(below.row, column) : null;
  const count = cell === null ? null : countOf(cell);
  if (below === undefined || cell === null || count === null || (above !== null && above.count !== null && count === above.count + 1))
    return null;
  const { formula } = cell;
  return {
    count: count - 1,
    newCount: count - 1,
    isText: typeof cell.value === "string",
    formula: null,
    formulaRow: below.row,
    isAdded: true,
    content: (newRow) =>
      formula === undefined ? { value: cell.value } : { value: count, formula: translateFormula(formula, newRow - below.row, 0) },
  };
}

/** A whole number, stored as number or as text. */
function countOf(cell: Cell | CellContent): number | null {
  if (typeof cell.value === "number" && Number.isInteger(cell.value)) return cell.value;
  return typeof cell.value === "string" && /^\s*\d{1,5}\s*$/.test(cell.value) ? Number(cell.value) : null;
}
