/** 开始 and 结束 in columns of their own: an end that is no month, or lies before its beginning, is said. */
import { readRows } from "./read-kind";

const HEAD = ["活动名称", "开始时间", "结束时间", "负责人", "预算"];
const read = (from: string | number, to: string | number): { readonly rows: readonly string[]; readonly said: readonly string[] } =>
  readRows([["某厂工会2026年工作计划"], HEAD, ["健步走", from, to, "张伟", 500], ["读书会", "4月", "5月", "李娜", 400]], ["A1:E1"]);

test.each([
  ["3月", "5月", "3,4,5", []],
  ["11月", "2月", "11,12,1,2", []],
  ["5月", "13月", "5", ["month-invalid B3"]],
  [5, 13, "5", ["month-invalid B3"]],
  ["2026-05-10", "2026-03-10", "5", ["month-vague B3"]],
  ["8月", "5月", "8", ["month-vague B3"]],
])("from %s to %s", (from, to, months, said) => {
  const { rows, said: found } = read(from, to);
  expect(rows[0]).toBe(`${months}|健步走|张伟|500`);
  expect(found).toEqual(said);
});
