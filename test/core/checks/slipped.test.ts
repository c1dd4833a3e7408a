/** What slipped: an amount into another column, a row into the table twice, a figure in yuan into a sheet of few rows in 万元. */
import { checkedWorkbook } from "../../layouts/engine";
import { type RowsInput, workbookOf } from "../../build-workbook";
import type { FindingCode } from "../../../src/core/plan/finding";
import { saidOf } from "./check-table";

const codes: readonly FindingCode[] = ["duplicate-activity", "missing-amount"];
const KINDS = ["task", "month", "activity", "owner", "amount", "place"] as const;

test.each([
  ["of another kind only", ["宣传", "3月", "读书会", "王敏", 500, "书屋"], "C3 duplicate-activity warning"],
  ["at another place", ["文体", "3月", "读书会", "王敏", 500, "礼堂"], "C3 duplicate-activity info"],
  ["by another owner", ["宣传", "3月", "读书会", "韩雪", 500, "书屋"], "C3 duplicate-activity info"],
])("the same money for the same activity twice, %s", (_, second, said) => {
  expect(saidOf(codes, { columns: KINDS, rows: [["文体", "3月", "读书会", "王敏", 500, "书屋"], second] })).toEqual([said]);
});

test("what costs nothing may be done twice", () => {
  const rows = [
    ["文体", "3月", "读书会", "王敏", "无", "书屋"],
    ["宣传", "3月", "读书会", "王敏", "无", "书屋"],
  ];
  expect(saidOf(codes, { columns: KINDS, rows })).toEqual(["C3 duplicate-activity info"]);
});

test.each([
  ["in the column of remarks", ["month", "activity", "owner", "amount", "remark"] as const, ["4月", "义务植树", "王敏", undefined, 700]],
  [
    "as heads and a price",
    ["month", "activity", "owner", "amount", "heads", "unitPrice"] as const,
    ["4月", "义务植树", "王敏", undefined, 10, 70],
  ],
])("work that costs nothing lacks an amount all the same where a figure stands %s", (_, columns, row) => {
  expect(saidOf(codes, { columns, rows: [row] })).toEqual(["D2 missing-amount warning"]);
});

test("a remark in words makes no cost of it", () => {
  const columns = ["month", "activity", "owner", "amount", "remark"] as const;
  expect(saidOf(codes, { columns, rows: [["4月", "义务植树", "王敏", undefined, "约30人"]] })).toEqual(["D2 missing-amount info"]);
});

test("of a sheet a month the other months say what is usual", () => {
  const month = (name: string, ...rows: RowsInput): RowsInput => [
    [`2026年${name}工会工作计划`],
    ["单位：万元"],
    ["项目名称", "经费", "负责人"],
    ...rows,
  ];
  const record = checkedWorkbook(
    workbookOf({
      "3月": month("3月", ["健步走", 0.12, "王敏"], ["读书会", 0.06, "王敏"]),
      "9月": month("9月", ["登山活动", 900, "王敏"], ["书画展", 0.33, "韩雪"]),
      "10月": month("10月", ["座谈会", 0.24, "王敏"]),
    }),
  );
  expect(record.findings.filter(({ code }) => code === "amount-suspect-unit").map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
    "9月!B4",
  ]);
});
