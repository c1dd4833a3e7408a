/** readRows: what the whole of the program reads in one small table, and what it says of it. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";

export interface Read {
  readonly sum: number | null;
  /** months|activity|owner|amount */
  readonly rows: readonly string[];
  /** Errors and warnings. */
  readonly said: readonly string[];
}

export function readRows(rows: RowsInput, merges: readonly string[] = []): Read {
  const record = checkedWorkbook(workbookOf({ 计划: { rows, merges } }));
  return {
    sum: record.totals?.sumYuan ?? null,
    rows: record.sheets.flatMap(({ rows: own }) =>
      (own ?? []).map(({ months, activity, owner, amountYuan }) => `${months.join()}|${activity}|${owner ?? ""}|${amountYuan ?? ""}`),
    ),
    said: record.findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell ?? ""}`.trim()),
  };
}
