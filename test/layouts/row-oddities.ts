/** drawRowOddities: rows that are hidden, struck through or coloured, and what else a design may offer of the kind. */
import type { PLAIN } from "./chance";
import { type Chance } from "./chance";
import type { Design } from "./design";
import type { SheetDraft } from "./draft";
import type { DrawnList } from "./list-table";

const ROW_ODDITIES = ["hidden", "filtered", "struck", "template", "template-filled", "hidden-column", "fills"] as const;
export type RowOddity = (typeof ROW_ODDITIES)[number];

/** Those that a table of this design can have. */
export function rowOddities({ columns }: Design): RowOddity[] {
  return ROW_ODDITIES.filter((one) => {
    if (one.startsWith("template")) return columns.includes("seq");
    if (one === "hidden-column") return columns.includes("remark") || columns.includes("phone");
    return true;
  });
}

export function drawRowOddities(sheet: SheetDraft, list: DrawnList, kind: RowOddity | typeof PLAIN, chance: Chance): void {
  if (kind === "hidden") for (const row of chance.some(list.itemRows, 2)) sheet.hiddenRows.add(row);
  // A filter left on: most rows are out of sight, all of them count.
  if (kind === "filtered") for (const row of list.itemRows) if (chance.is(0.6)) sheet.hiddenRows.add(row);
  if (kind === "hidden-column") sheet.hiddenColumns.add((list.columnOf("remark") ?? list.columnOf("phone"))!);
  if (kind !== "fills" && kind !== "struck") return;
  for (const row of chance.some(list.itemRows, 2)) {
    for (const [column, cell] of sheet.cells.get(row)!)
      sheet.put(row, column, kind === "struck" ? { ...cell, isStruck: true } : { ...cell, fill: "FFFF00" });
  }
}
