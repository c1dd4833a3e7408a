/** drawRowOddities: rows that are hidden, struck through, or laid ready and never used. */
import { type Choices, PLAIN } from "./chance";
import type { Design } from "./design";
import { at as ref, type SheetDraft } from "./draft";
import type { DrawnList } from "./list-table";

export const ROW_ODDITIES = ["hidden", "struck", "template", "template-filled", "hidden-column", "fills"] as const;

/** `below`: the last row of a table without a total, below which rows may lie ready; null where there is a total. Gives the last row drawn. */
export function drawRowOddities(
  sheet: SheetDraft,
  left: number,
  list: DrawnList,
  design: Design,
  choices: Choices,
  below: number | null,
): number {
  const { chance } = choices;
  const canWait = below !== null && design.columns.includes("seq");
  const kind = choices.of(
    "rows",
    ROW_ODDITIES.filter((one) => {
      if (one.startsWith("template")) return canWait;
      if (one === "hidden-column") return list.columnOf("remark") !== null || list.columnOf("phone") !== null;
      return true;
    }),
  );
  const rows = list.itemRows;
  if (kind === PLAIN) return 0;
  if (kind === "hidden") for (const row of chance.some(rows, 2)) sheet.hiddenRows.add(row);
  if (kind === "hidden-column") sheet.hiddenColumns.add((list.columnOf("remark") ?? list.columnOf("phone"))!);
  if (kind === "fills" || kind === "struck") {
    for (const row of chance.some(rows, 2)) {
      for (const [column, cell] of sheet.cells.get(row)!)
        sheet.put(row, column, kind === "struck" ? { ...cell, isStruck: true } : { ...cell, fill: "FFFF00" });
    }
  }
  if (!kind.startsWith("template")) return 0;
  const count = chance.int(3, 8);
  for (let at = 1; at <= count; at++) {
    const row = below! + at;
    sheet.put(row, left + design.columns.indexOf("seq"), list.rows.length + at);
    if (kind !== "template-filled") continue;
    const source = list.columnOf("source");
    const year = list.columnOf("yearNo");
    const amount = list.columnOf("amount");
    const heads = list.columnOf("heads");
    const price = list.columnOf("price");
    if (source !== null) sheet.put(row, source, "工会经费");
    if (year !== null) sheet.put(row, year, design.scene.year);
    if (amount !== null && heads !== null && price !== null)
      sheet.put(row, amount, { value: 0, formula: `${ref(row, heads)}*${ref(row, price)}` });
  }
  return below! + count;
}
