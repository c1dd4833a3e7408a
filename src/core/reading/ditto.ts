/** ownerOf: an owner's cell, be it that it repeats the one above it (同上, 〃) or that a sum stands behind the name. */
import type { Field, Layout } from "../plan/plan";
import { DITTO } from "../words/month-words";
import { ownerAlone } from "./owner-amounts";
import type { SheetView } from "./sheet-view";

export const ownerOf = (view: SheetView, layout: Layout, field: Field<string | null> | null): Field<string | null> | null =>
  asAbove(view, ownerAlone(view, layout, field), layout.headerRows.at(-1) ?? 0);

/** The field with the value that its mark stands for; as it is where it holds no such mark, or nothing stands above. `header`: the last row of headings. */
function asAbove(view: SheetView, field: Field<string | null> | null, header: number): Field<string | null> | null {
  if (field === null || field.cell === null || !isDitto(view, field.cell.row, field.cell.column)) return field;
  const { column } = field.cell;
  for (let row = field.cell.row - 1; row > header; row--) {
    const text = view.text(view.at(row, column));
    if (text !== "" && !isDitto(view, row, column)) return { ...field, value: text };
  }
  return field;
}

function isDitto(view: SheetView, row: number, column: number): boolean {
  const cell = view.at(row, column);
  return typeof cell.value === "string" && isDittoText(view.word(cell));
}

const LONGEST = 12;

/** True for a text that stands for the one above it. */
export const isDittoText = (text: string): boolean => text.length <= LONGEST && DITTO.test(text);
