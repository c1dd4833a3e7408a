/** readColumns: what a line of 识别更正 says of a table's columns: “月份=B，活动=C，经费预算=E，1月=F，区块=C3”. */
import type { MonthNumber } from "../terms/month";
import { COLUMN_ROLES, type ColumnRole } from "../terms/column-role";
import { a1, columnNumber, parseArea } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { RowMap } from "../grid/shift";
import type { Layout, LayoutBlock } from "../plan/plan";
import { COLUMNS } from "../words/columns";
import { BLOCK_CELL, BLOCK_CELLS, MONTH_COLUMN } from "../words/our-sheets";
import { partsIn, plainText, textAt } from "./setting-text";

type Named = Pick<Layout, "columns" | "monthColumns" | "partColumns" | "block">;

/** Null when there is no activity column or a part cannot be read. Several columns of amounts are parts of each row's. */
export function readColumns(text: string, sheet: Grid): Named | null {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const monthColumns: { column: number; month: MonthNumber }[] = [];
  const amounts: number[] = [];
  let head: LayoutBlock["head"] = null;
  for (const part of partsIn(text)) {
    const [name = "", letters = ""] = part.split(/[=:：]/);
    const block = BLOCK_CELL.exec(`${name}=${letters}`);
    if (block) {
      head = headAt(block[1]!, sheet);
      continue;
    }
    const column = columnNumber(letters.trim());
    if (column === null) return null;
    const month = MONTH_COLUMN.exec(name);
    if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
      monthColumns.push({ column, month: Number(month[1]) as MonthNumber });
      continue;
    }
    const role = roleNamed(name);
    if (role === undefined) return null;
    if (role === "amount") amounts.push(column);
    else columns[role] = column;
  }
  return columns.activity === undefined ? null : { monthColumns, ...withAmounts(columns, amounts), ...blockOf(columns, head) };
}

/** Of one column it is the amounts'; of several each row's amount is their sum. */
export function withAmounts(columns: Layout["columns"], amounts: readonly number[]): Pick<Layout, "columns" | "partColumns"> {
  const [first] = amounts;
  if (first === undefined) return { columns };
  return amounts.length === 1 ? { columns: { ...columns, amount: first } } : { columns, partColumns: [...amounts].sort((a, b) => a - b) };
}

/** The head of a block of columns; one right over the activities' own column may be the month of what is done. */
export function blockOf(columns: Layout["columns"], head: LayoutBlock["head"]): Pick<Layout, "block"> {
  if (head === null) return {};
  const own = [...new Set(Object.values(columns))].sort((a, b) => a - b);
  return { block: { head, columns: own, isText: head.column === columns.activity && columns.amount === undefined } };
}

/** What stands in a cell that is told as “C3”; null where there is nothing. */
export function headAt(cell: string, sheet: Grid): LayoutBlock["head"] {
  const area = parseArea(cell.trim());
  if (area === null) return null;
  const { row, column } = sheet.anchor(area.top, area.left);
  const text = textAt(sheet, row, column);
  return text === "" ? null : { row, column, text };
}

/** The line after rows were added: the cell of the block's head where it is now. */
export function movedBlockCell(text: string, map: RowMap): string {
  return text.replace(BLOCK_CELLS, (all, name: string, cell: string) => {
    const area = parseArea(cell);
    return area === null ? String(all) : `${name}${a1(map.place(area.top), area.left)}`;
  });
}

export function roleNamed(name: string): ColumnRole | undefined {
  return COLUMN_ROLES.find((each) => each.toLowerCase() === name.toLowerCase() || COLUMNS[each].names.includes(plainText(name)));
}
