/** withResults: drafted sheets whose formulas bring no value get the one they work out to, so that every host writes and shows the same. */
import { draftingGrid } from "./apply";
import type { DraftCell, SheetDraft, SheetEdit } from "./edit";
import { Evaluator } from "./evaluate";
import type { Grid, Workbook } from "./grid";
import { type Breaths, mapping } from "./steps";

/** Formulas worked out between two breaths. */
const BREATH = 5;

/**
 * `edits` put sheets into `workbook` and change nothing else in it. A formula that cannot be worked out stays without a
 * value, and is worked out where the file is opened.
 */
export function* withResults<E extends SheetEdit>(workbook: Workbook, edits: readonly E[]): Breaths<readonly E[]> {
  const isOpen = ({ content }: DraftCell): boolean => content.formula !== undefined && content.value === null;
  const drafts = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft] : []));
  const open = new Map(drafts.filter(({ cells }) => cells.some(isOpen)).map((draft) => [draft.name, draft]));
  if (open.size === 0) return edits;
  const byMark = new Map<string, Grid>();
  for (const draft of drafts) byMark.set(draft.mark, yield* draftingGrid(draft));
  const present = workbook.sheets.map((grid) => byMark.get(grid.mark ?? "") ?? grid);
  const sheets = [...present, ...[...byMark.values()].filter((grid) => !present.includes(grid))];
  const calculation = new Evaluator(
    { ...workbook, sheets },
    { canFallBack: false, isFresh: (grid, _row, _column, cell) => cell.value === null && open.has(grid.sheet) },
  );
  const worked = new Map<string, SheetDraft>();
  for (const [name, draft] of open) {
    // From the last row up: what stands above adds up what stands below, which is then known already.
    const formulas = draft.cells.filter(isOpen).sort((a, b) => b.row - a.row);
    const results = new Map<DraftCell, DraftCell>();
    yield* mapping(formulas, BREATH, (cell) => {
      const result = calculation.evaluate(cell.content.formula!, { sheet: name, row: cell.row, column: cell.column });
      if ("value" in result) results.set(cell, { ...cell, content: { ...cell.content, value: result.value } });
    });
    worked.set(name, { ...draft, cells: yield* mapping(draft.cells, BREATH * 400, (cell) => results.get(cell) ?? cell) });
  }
  return edits.map((edit) =>
    edit.kind === "put-sheet" && worked.has(edit.draft.name) ? { ...edit, draft: worked.get(edit.draft.name)! } : edit,
  );
}
