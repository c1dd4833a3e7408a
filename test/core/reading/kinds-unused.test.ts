/** Rows that plan nothing: prefilled and left open, months without an activity, and what is to be filled in. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某所工会2026年工作计划"];
const HEADER = ["序号", "月份", "活动名称", "负责人", "金额（元）"];
const ONE = [1, "3月", "读书节", "秦岭", 700];
const TWO = [2, "5月", "健步走", "苏河", 300];
const ROWS = ["3|读书节|秦岭|700", "5|健步走|苏河|300"];

const emptied = (formula: string, value: string | number | null = ""): { formula: string; value: string | number | null } => ({
  formula,
  value,
});

test.each([
  ["number and money by formulas", [emptied('IF(C5="","",ROW()-2)'), N, N, N, emptied('IF(C5="","",0)')]],
  ["formulas without a saved value", [emptied('IF(C5="","",ROW()-2)', N), N, N, N, emptied('IF(C5="","",0)', N)]],
  ["a number by a formula", [emptied("A4+1", 3), N, N, N, N]],
  ["money by a formula, no number", [N, N, N, N, emptied("F5*G5", 0)]],
  ["a name looked up that is blank", [3, N, emptied('IF(H5="","",H5)'), emptied('IF(I5="","",I5)'), emptied("F5*G5", 0)]],
])("a row that was prefilled and left open is none: %s", (_, row) => {
  const rows = [TITLE, HEADER, ONE, TWO, row, row, ["合计", N, N, N, { formula: "SUM(E3:E6)", value: 1000 }]];
  expect(readRows(rows)).toEqual({ sum: 1000, rows: ROWS, said: [] });
});

test("a row with a name is an activity, however much of it is prefilled", () => {
  const read = readRows([TITLE, HEADER, ONE, TWO, [emptied("A4+1", 3), "6月", "荐书会", "秦岭", emptied("F5*G5", 0)]]);
  expect(read.rows[2]).toBe("6|荐书会|秦岭|0");
});

test.each(["无", "（暂无）", "—", "-", "本月无安排", "暂无活动", "本月无活动安排。"])(
  "a month in which is %s has no activity",
  (nothing) => {
    const rows = [TITLE, HEADER, ONE, [N, "4月", nothing, N, N], TWO, [N, "6月", nothing, "—", 0]];
    expect(readRows(rows)).toEqual({ sum: 1000, rows: ROWS, said: [] });
  },
);

test("below a month without an activity a blank month is that month, and is said", () => {
  const rows = [TITLE, HEADER, ONE, [2, "4月", "无", N, N], [3, N, "荐书会", "苏河", 300]];
  const { rows: read, said } = readRows(rows);
  expect([read[1], said]).toEqual(["4|荐书会|苏河|300", ["month-blank B5"]]);
});

test.each([
  ["money", [3, "6月", "无", N, 500], "6|无||500"],
  ["a person", [3, "6月", "无", "秦岭", N], "6|无|秦岭|"],
])("%s beside 无 is passed over by nobody", (_, row, read) => {
  expect(readRows([TITLE, HEADER, ONE, TWO, row]).rows).toEqual([...ROWS, read]);
});

test.each([
  ["in words", ["系统生成", "必填，如：3月", "必填，50字以内", "必填", "必填，数字"]],
  ["as names of a system", ["id", "plan_month", "activity_name", "owner_name", "budget_amount"]],
])("what is to be filled in, %s, is no activity", (_, hints) => {
  expect(readRows([TITLE, HEADER, hints, ONE, TWO])).toEqual({ sum: 1000, rows: ROWS, said: [] });
});
