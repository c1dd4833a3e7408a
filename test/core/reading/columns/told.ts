/** told: the roles of columns given by their headings and cells, written down in short. */
import { columnName } from "../../../../src/core/grid/area";
import { columnsOf } from "../../../../src/core/reading/columns/assignment";
import { tableColumns } from "../../../../src/core/reading/columns/facts";
import { headingOf } from "../../../../src/core/reading/headings";
import { SheetView } from "../../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../../build-workbook";

/** "月份: 1月 3月 5月": a heading and the cells below it; - is blank, "…" a text with spaces. */
function cellsOf(column: string): { readonly heading: string; readonly cells: readonly CellInput[] } {
  const [, heading, rest] = /^(.*?): ?(.*)$/s.exec(column)!;
  const cells = (rest!.match(/"[^"]*"|\S+/g) ?? []).map((text) => {
    if (text === "-") return null;
    if (text.startsWith('"')) return text.slice(1, -1);
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  });
  return { heading: heading!, cells };
}

/** Roles as "month=B", and what else is known of the columns. */
export function told(columns: readonly string[], year: number | null = null): string {
  const parts = columns.map(cellsOf);
  const height = Math.max(...parts.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_, row) => parts.map(({ cells }) => cells[row] ?? null));
  const view = new SheetView(gridOf("Sheet1", [parts.map(({ heading }) => heading), ...rows]));
  const headings = new Map(parts.flatMap(({ heading }, at) => (heading === "" ? [] : [[at + 1, headingOf(heading)] as const])));
  const all = parts.map((_, at) => at + 1);
  const found = columnsOf(headings, tableColumns(view, all, 2, height + 1), year);
  const names = (list: readonly number[]): string => list.map(columnName).join("+");
  return [
    ...Object.entries(found.columns).map(([role, column]) => `${role}=${columnName(column)}`),
    ...(found.monthColumns.length === 0
      ? []
      : [`months=${found.monthColumns.map((one) => `${columnName(one.column)}${one.month}`).join()}`]),
    ...(found.unitColumn === null ? [] : [`unit=${columnName(found.unitColumn)}`]),
    ...(found.endColumn === null ? [] : [`end=${columnName(found.endColumn)}`]),
    ...(found.partColumns.length === 0 ? [] : [`parts=${names(found.partColumns)}`]),
    ...(found.costColumn === null ? [] : [`cost=${columnName(found.costColumn)}`]),
    ...(found.doubt.length === 0 ? [] : [`doubt=${names(found.doubt)}`]),
  ]
    .sort()
    .join(" ");
}

export const MONTH = "月份: 1月 3月 5月 9月 10月";
export const NAME = "活动名称: 春节慰问 读书分享会 健步走活动 教师节座谈 趣味运动会";
export const COST = "预算: 5300 710 12900 170 2600";
export const PLAN = [MONTH, NAME, COST];
export const BASE = "activity=B amount=C month=A";
/** The plan and columns right of it. */
export const beside = (...more: readonly string[]): string =>
  told([...PLAN, ...more])
    .split(" ")
    .filter((role) => !BASE.split(" ").includes(role))
    .join(" ");
