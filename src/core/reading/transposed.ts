/** isTransposed: a table whose headings stand below each other in its first column, with an activity in each column beside them. */
import { isBlank } from "../grid/grid";
import type { SheetView } from "./sheet-view";

/** Rows and columns in which such headings are looked for. */
const ROWS = 30;
const COLUMNS = 3;
/** 项目名称 Activity name is one. */
const LONGEST = 30;
const TOLD: ReadonlySet<string> = new Set([
  "month",
  "activity",
  "owner",
  "amount",
  "place",
  "participants",
  "date",
  "content",
  "remark",
  "seq",
]);

/** True when no reading by rows can be right: it is refused rather than misread. */
export function isTransposed(view: SheetView): boolean {
  for (let column = 1; column <= COLUMNS; column++) {
    const kinds = new Set<string>();
    for (const row of view.rows.slice(0, ROWS)) {
      const cell = view.own(row, column);
      if (typeof cell.value !== "string" || cell.value.length > LONGEST) continue;
      const [sense] = view.heading(cell.value).senses;
      const beside = [view.own(row, column + 1), view.own(row, column + 2)];
      // Headings beside it make the row a header of columns.
      const isHeader = beside.some(
        (other) => typeof other.value === "string" && (view.heading(other.value).senses[0]?.weight ?? 0) >= 0.75,
      );
      if (sense !== undefined && sense.weight >= 0.75 && TOLD.has(sense.kind) && !isHeader && beside.every((other) => !isBlank(other)))
        kinds.add(sense.kind);
    }
    if (kinds.size >= 3 && (kinds.has("activity") || kinds.has("content"))) return true;
  }
  return false;
}
