/** withResults: drafted sheets whose formulas bring no value get the one they work out to, so that every host writes and shows the same. */
import { applyEdits } from "./apply";
import type { SheetEdit } from "./edit";
import { sheetNamed, type Workbook } from "./grid";

/** `edits` are for `workbook`. A formula that cannot be worked out stays without a value, and is worked out where the file is opened. */
export function withResults(workbook: Workbook, edits: readonly SheetEdit[]): readonly SheetEdit[] {
  const isOpen = (edit: SheetEdit): boolean => edit.kind === "put-sheet" && edit.draft.cells.some(({ content }) => content.formula !== undefined && content.value === null);
  if (!edits.some(isOpen)) return edits;
  const after = applyEdits(workbook, edits).workbook;
  return edits.map((edit) => {
    if (edit.kind !== "put-sheet" || !isOpen(edit)) return edit;
    const grid = sheetNamed(after, edit.draft.name)!;
    const cells = edit.draft.cells.map((cell) =>
      cell.content.formula === undefined || cell.content.value !== null ? cell : { ...cell, content: { ...cell.content, value: grid.at(cell.row, cell.column).value } },
    );
    return { ...edit, draft: { ...edit.draft, cells } };
  });
}
