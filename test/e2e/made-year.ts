/** madeYear: the rows of a year's plan that was made, as a person reads them off the sheet. */
import { sheetNamed, type Workbook } from "../../src/core/grid/grid";

export interface MadeRow {
  readonly activity: string;
  readonly subject: string | null;
  /** Yuan; null where the cell is blank. */
  readonly amount: number | null;
  readonly remark: string | null;
}

/** 序号｜月份｜活动｜责任人｜支出科目｜经费来源｜预算金额｜备注 from row 4 on; the total is what its formula last came to. */
export function madeYear(workbook: Workbook): { readonly rows: readonly MadeRow[]; readonly total: number } {
  const sheet = sheetNamed(workbook, "工作计划表")!;
  const numbered = sheet.usedRows().filter((row) => typeof sheet.at(row, 1).value === "number");
  const rows = numbered.map((row): MadeRow => {
    const [activity, subject, amount, remark] = [3, 5, 7, 8].map((column) => sheet.at(row, column).value);
    return {
      activity: activity as string,
      subject: subject as string | null,
      amount: amount as number | null,
      remark: remark as string | null,
    };
  });
  return { rows, total: sheet.at(numbered.at(-1)! + 1, 7).value as number };
}
