/** injectedPlan: a plan sheet whose amounts are formulas that lead to a workbook's own cells, names and tables. */
import { a1, areaA1 } from "../../src/core/grid/area";
import type { CellContent, DraftCell, PutSheet } from "../../src/core/grid/edit";
import { evaluate } from "../../src/core/grid/evaluate";
import { type CellValue, isBlank, type Workbook } from "../../src/core/grid/grid";
import { freeSheetName } from "../../src/core/grid/sheet-names";

const HEADINGS = ["月份", "活动内容", "责任人", "预算（元）"];
const ACTIVITIES = [
  "春节慰问困难职工",
  "三八妇女节活动",
  "五一劳动节职工运动会",
  "夏送清凉",
  "教师节座谈",
  "国庆歌咏比赛",
  "中秋慰问",
  "职工体检",
];
/** Whoever wrote the file worked these out; we cannot. */
const UNKNOWN = 1234.5;

/** Null where the workbook takes no sheet. The values that the formulas bring are those that they work out to, as far as we know. */
export function injectedPlan(workbook: Workbook): PutSheet | null {
  if (workbook.isStructureLocked) return null;
  const sheet = freeSheetName(workbook, "plan", "工会计划");
  const cells: DraftCell[] = [];
  const put = (row: number, column: number, content: CellContent): void => void cells.push({ row, column, content, style: "plain" });
  put(1, 1, { value: "2026年度工会工作计划表" });
  HEADINGS.forEach((heading, index) => put(2, index + 1, { value: heading }));
  let sum = 0;
  const contents = amounts(workbook).map((formula): CellContent => {
    const value = formula === null ? 2000 : amountOf(formula, workbook)!;
    sum += value;
    return formula === null ? { value } : { value, formula };
  });
  contents.forEach((content, index) => {
    put(index + 3, 1, { value: `${index + 1}月` });
    put(index + 3, 2, { value: ACTIVITIES[index]! });
    put(index + 3, 3, { value: "王丽华" });
    put(index + 3, 4, content);
  });
  const total = contents.length + 3;
  put(total, 1, { value: "合计" });
  put(total, 4, { value: Number(sum.toPrecision(15)), formula: `SUM(${areaA1({ top: 3, left: 4, bottom: total - 1, right: 4 })})` });
  return {
    kind: "put-sheet",
    draft: {
      mark: "plan",
      name: sheet,
      styles: { plain: {} },
      cells,
      merges: [],
      columnWidths: [8, 30, 10, 12],
      print: { orientation: "landscape" },
    },
  };
}

/** Formulas of eight amounts at most; null is a plain number. */
function amounts(workbook: Workbook): (string | null)[] {
  const found: string[] = [];
  const cell = numberCell(workbook);
  if (cell !== null) found.push(cell, `ABS(${cell})*2`, `OFFSET(${cell},0,0)`, `_xlfn.XLOOKUP(${cell},${cell},${cell})`);
  const name = workbook.names?.find((one) => one.sheet === null && !one.name.startsWith("_xl") && !one.name.includes("\\"));
  if (name) found.push(`SUM(${name.name})`);
  const table = workbook.tables?.find(({ columns }) => columns.some((column) => /^[\p{L}\p{N} ]+$/u.test(column)));
  if (table) found.push(`SUM(${table.name}[${table.columns.find((column) => /^[\p{L}\p{N} ]+$/u.test(column))!}])`);
  // What works out to nothing that could be an amount is of no use.
  return [null, ...found.filter((formula) => amountOf(formula, workbook) !== null)].slice(0, ACTIVITIES.length);
}

function numberCell(workbook: Workbook): string | null {
  for (const grid of workbook.sheets)
    for (const row of grid.usedRows()) {
      const column = grid.row(row).findIndex((one) => one !== undefined && !isBlank(one) && isAmount(one.value));
      if (column > 0) return `'${grid.sheet.replace(/'/g, "''")}'!${a1(row, column)}`;
    }
  return null;
}

function amountOf(formula: string, workbook: Workbook): number | null {
  const result = evaluate(formula, workbook, { sheet: workbook.sheets[0]!.sheet, row: 1_000_000, column: 16_000 });
  if (!("value" in result)) return UNKNOWN;
  return isAmount(result.value) ? result.value : null;
}

function isAmount(value: CellValue): value is number {
  return typeof value === "number" && value >= 1 && value < 1e7;
}
