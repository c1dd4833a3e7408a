/** Workbooks and edits that every host is held to; see contract.ts. */
import type { SheetDraft, SheetEdit, SheetMark } from "../../src/core/grid/edit";
import { neighboursOf } from "../../src/core/grid/neighbours";
import { type Cell, sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { areaOf, workbookOf } from "../build-workbook";

const MONEY = "#,##0.00";

/** A plan with title and month merges, a total, hidden row and column, a sheet that points at it, and a user's own 汇总. */
export function planWorkbook(): Workbook {
  return workbookOf({
    工作计划: {
      rows: [
        ["2026年工会工作计划"],
        ["月份", "活动", "预算", "经办人"],
        ["1月", "春节慰问", { value: 6000, format: MONEY }, "工会主席"],
        [null, "新春茶话会", { value: 1500.5, format: MONEY }, "文体委员"],
        ["3月", "三八节活动", { value: 3000, format: MONEY }, "女工委员"],
        ["合计", null, { formula: "SUM(C3:C5)", value: 10500.5, format: MONEY }],
        ["备注：以上均为预算数"],
      ],
      merges: ["A1:D1", "A3:A4", "A7:D7"],
      hiddenRows: [4],
      hiddenColumns: ["D"],
      fills: [
        ["A2:D2", "DDEBF7"],
        ["B4", "FFC000"],
        ["C5:D5", "92D050"],
      ],
      struck: ["A5:D5"],
    },
    汇总: [
      ["单位自己的汇总", 1],
      ["全年预算", { formula: "工作计划!C6", value: 10500.5 }],
      ["首项占比", { formula: "工作计划!C3/工作计划!C6", value: 6000 / 10500.5 }],
    ],
    "说明 (1)": { rows: [["说明"], [true], [{ error: "#N/A" }], [46023.5]], visibility: "hidden" },
  });
}

/** A sheet the user has protected beside one that is free. */
export function protectedWorkbook(): Workbook {
  return workbookOf({ 锁定: { rows: [["月份"], ["1月"]], isProtected: true }, 工作计划: [["月份"], ["1月"]] });
}

/** Nobody may add sheets here. */
export function lockedWorkbook(): Workbook {
  return workbookOf({ 工作计划: [["月份"], ["1月"]] }, { isStructureLocked: true });
}

/** The cell as an edit expects it. */
export function expecting(workbook: Workbook, sheet: string, row: number, column: number): Cell {
  const { value, formula } = sheetNamed(workbook, sheet)!.at(row, column);
  return formula === undefined ? { value } : { value, formula };
}

export function setting(workbook: Workbook, sheet: string, row: number, column: number, content: Cell): SheetEdit {
  return { kind: "set-cell", sheet, row, column, content, expect: expecting(workbook, sheet, row, column) };
}

/** Two insertions, an extended total and a corrected cell: what filling a plan comes to. */
export function fillingEdits(workbook: Workbook): SheetEdit[] {
  return [
    {
      kind: "insert-rows",
      expect: neighboursOf(sheetNamed(workbook, "工作计划")!, 5, []),
      sheet: "工作计划",
      before: 5,
      like: 4,
      growMerges: [areaOf("A3:A4")],
      rows: [
        {
          cells: [
            { column: 2, content: { value: "走访退休职工" } },
            { column: 3, content: { value: 800 } },
          ],
        },
      ],
    },
    {
      kind: "insert-rows",
      expect: neighboursOf(sheetNamed(workbook, "工作计划")!, 6, []),
      sheet: "工作计划",
      before: 6,
      like: 5,
      rows: [
        {
          cells: [
            { column: 1, content: { value: "5月" } },
            { column: 2, content: { value: "=五一活动" } },
            { column: 3, content: { value: 2000 } },
          ],
        },
        {
          cells: [
            { column: 1, content: { value: "6月" } },
            { column: 2, content: { value: "端午节慰问" } },
          ],
        },
      ],
    },
    // Written for the sheet as it is afterwards: the total stands in row 9 then.
    setting(workbook, "工作计划", 6, 3, { formula: "SUM(C3:C8)", value: 13300.5 }),
    setting(workbook, "工作计划", 3, 2, { value: "春节走访慰问" }),
  ];
}

/** A small drafted sheet; `title` tells one draft from the next. */
export function draftSheet(name: string, title: string, mark: SheetMark = "summary", total = "工作计划!C6"): SheetEdit {
  const draft: SheetDraft = {
    mark,
    name,
    styles: {
      title: { bold: true, fontSize: 14, horizontal: "center" },
      text: { border: true, wrap: true },
      money: { border: true, horizontal: "right", format: MONEY },
    },
    cells: [
      { row: 1, column: 1, style: "title", content: { value: title } },
      { row: 2, column: 1, style: "text", content: { value: "合计" } },
      { row: 2, column: 2, style: "money", content: { formula: total, value: 10500.5 } },
      { row: 3, column: 1, style: "text", content: { value: "@第一项" } },
      { row: 3, column: 2, style: "money", content: { value: 6000 } },
    ],
    merges: [areaOf("A1:B1")],
    columnWidths: [18, 14],
    print: { orientation: "portrait", area: areaOf("A1:B3") },
  };
  return { kind: "put-sheet", draft };
}
