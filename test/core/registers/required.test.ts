/** What an entry of a register can't do without, said where it is blank: the cell, and nothing else of the entry. */
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";

const PLAN: readonly (readonly CellInput[])[] = [
  ["青禾中学工会2026年工作计划表"],
  ["月份", "活动内容", "责任人", "预算金额（元）"],
  ["3月", "慰问生病住院职工", "主席", 2000],
];

test.each<[string, string, readonly string[], readonly CellInput[], readonly string[]]>([
  ["who joined or left, all told", "会员变动台账", ["变动日期", "姓名", "部门", "变动类型"], ["2026-3-5", "甲", "语文组", "入会"], []],
  ["not told which of the two", "会员变动台账", ["变动日期", "姓名", "部门", "变动类型"], ["2026-3-5", "甲", "语文组", null], ["D3"]],
  ["not told who", "会员变动台账", ["变动日期", "姓名", "部门", "变动类型"], ["2026-3-5", null, "语文组", "转出"], ["B3"]],
])("%s", (_name, title, headings, entry, missing) => {
  const workbook = workbookOf({ 工作计划: PLAN, [title]: [[title], headings, entry] });
  const found = review(workbook, EMPTY_SETTINGS).findings.filter(({ code }) => code === "register-missing");
  expect(found.map(({ at }) => at!.cell)).toEqual(missing);
});
