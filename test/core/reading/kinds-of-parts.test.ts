/** Activities with numbered parts below them that hold an amount and nothing else. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const HEAD: RowsInput = [["某馆工会2026年活动计划"], ["序号", "活动", "月份", "负责人", "金额(元)"]];

test.each<[string, readonly [string | number | null, string][]]>([
  ["1.1 in the column of numbers", [["1.1", "月饼"], ["1.2", "水果"]]], // prettier-ignore
  ["numbers within one", [[1.1, "月饼"], [1.2, "水果"]]], // prettier-ignore
  ["（1）", [["（1）", "月饼"], ["（2）", "水果"]]], // prettier-ignore
  ["marks before the name", [[N, "- 月饼"], [N, "- 水果"]]], // prettier-ignore
])("parts told by %s are no activities, and the amount is their head's", (_, [one, other]) => {
  const rows = [
    ...HEAD,
    [1, "中秋慰问", "9月", "秦岭", 6000],
    [one![0], one![1], N, N, 4000],
    [other![0], other![1], N, N, 2000],
    [2, "登山", "10月", "苏河", 900],
    [N, "合计", N, N, 6900],
  ];
  expect(readRows(rows)).toEqual({ sum: 6900, rows: ["9|中秋慰问|秦岭|6000", "10|登山|苏河|900"], said: [] });
});

test("parts that make another sum are said", () => {
  const rows = [...HEAD, [1, "中秋慰问", "9月", "秦岭", 6000], ["1.1", "月饼", N, N, 4000], ["1.2", "水果", N, N, 1500]];
  const read = readRows(rows);
  expect([read.sum, read.rows, read.said]).toEqual([6000, ["9|中秋慰问|秦岭|6000"], ["figure-differs E3"]]);
});

test("things within a group that name times of their own, or say who, are activities", () => {
  const rows = [...HEAD, [1, "慰问", "全年", "秦岭", 6000], ["1.1", "春节走访", N, N, 4000], ["1.2", "中秋走访", N, N, 2000]];
  expect(readRows(rows).rows.map((row) => row.split("|")[1])).toEqual(["春节走访", "中秋走访"]);
  const told = [...HEAD, [1, "慰问", N, "秦岭", 6000], ["1.1", "走访", "2月", "秦岭", 4000], ["1.2", "探病", "5月", "苏河", 2000]];
  expect(readRows(told)).toMatchObject({ sum: 6000, rows: ["2|走访|秦岭|4000", "5|探病|苏河|2000"] });
});
