/** What a drafted sheet shows, cell by cell, and whether its formulas work out to the values it brings. */
import { a1 } from "../../src/core/grid/area";
import { applyEdits } from "../../src/core/grid/apply";
import type { SheetDraft, SheetEdit } from "../../src/core/grid/edit";
import { Evaluator } from "../../src/core/grid/evaluate";
import type { Workbook } from "../../src/core/grid/grid";

export function draftOf(edits: readonly SheetEdit[], mark: string): SheetDraft {
  for (const edit of edits) if (edit.kind === "put-sheet" && edit.draft.mark === mark) return edit.draft;
  throw new Error(`no ${mark} among the edits`);
}

/** Values of a row from column A to the last one asked for; null where nothing stands. */
export function rowOf(draft: SheetDraft, row: number, columns: number): unknown[] {
  return Array.from(
    { length: columns },
    (_, index) => draft.cells.find((cell) => cell.row === row && cell.column === index + 1)?.content.value ?? null,
  );
}

export function formulaAt(draft: SheetDraft, row: number, column: number): string | undefined {
  return draft.cells.find((cell) => cell.row === row && cell.column === column)?.content.formula;
}

/** Row whose cell in a column holds the text; throws when there is none. */
export function rowWith(draft: SheetDraft, text: string, column = 1): number {
  const cell = draft.cells.find((candidate) => candidate.column === column && candidate.content.value === text);
  if (!cell) throw new Error(`no ${text} in column ${column}`);
  return cell.row;
}

/** Formulas of the drafts among the edits whose result differs from the value they bring, by more than a rounding of the last 分. */
export function wrongFormulas(workbook: Workbook, edits: readonly SheetEdit[]): string[] {
  const after = applyEdits(workbook, edits).workbook;
  const calculation = new Evaluator(after, { canFallBack: false });
  const wrong: string[] = [];
  for (const edit of edits) {
    if (edit.kind !== "put-sheet") continue;
    for (const { row, column, content } of edit.draft.cells) {
      if (content.formula === undefined) continue;
      const result = calculation.evaluate(content.formula, { sheet: edit.draft.name, row, column });
      const value = "value" in result ? result.value : "unsupported";
      const isSame =
        typeof value === "number" && typeof content.value === "number"
          ? Math.abs(value - content.value) < 1e-6
          : value === content.value && typeof value === "string";
      if (!isSame)
        wrong.push(
          `${edit.draft.name}!${a1(row, column)} =${content.formula}: ${JSON.stringify(content.value)} drafted, ${JSON.stringify(value)} worked out`,
        );
    }
  }
  return wrong;
}

export function formulaCount(edits: readonly SheetEdit[]): number {
  return edits.reduce(
    (count, edit) => count + (edit.kind === "put-sheet" ? edit.draft.cells.filter((cell) => cell.content.formula !== undefined).length : 0),
    0,
  );
}
