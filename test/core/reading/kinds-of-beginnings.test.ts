/** Activities that begin with their time, in a table without a column of time. */
import { readRows } from "./read-kind";

const N = null;
const HEAD = [["某院工会2026年工作安排"], ["序号", "工作安排", "责任人", "经费"]];

test.each<[string, string]>([
  ["3月8日前后,女职工踏青", "3"],
  ["3月底前完成工会换届", "3"],
  ["4月份开展植树", "4"],
  ["三八节女职工踏青", "3"],
  ["重阳节,陪老人登高", "10"],
  ["教师节前夕走访", "9"],
])("%s", (activity, months) => {
  const rows = [...HEAD, [1, "1月下旬,走访病员", "秦岭", 700], [2, activity, "苏河", 300], [3, "5月12日,护士节茶话会", "秦岭", 900]];
  expect(readRows(rows).rows[1]).toBe(`${months}|${activity}|苏河|300`);
});

test("年底前 is December, and said to be no month", () => {
  const rows = [...HEAD, [1, "1月下旬,走访病员", "秦岭", 700], [2, "年底前,召开大会", "苏河", 300]];
  const read = readRows(rows);
  expect([read.rows[1], read.said]).toEqual(["12|年底前,召开大会|苏河|300", ["month-vague B4"]]);
});

test("where the others say nothing of the kind a festival is a name, and a blank month has a cell", () => {
  const rows = [
    ...HEAD,
    [1, "走访病员(4月)", "秦岭", 700],
    [2, "艺术节", "苏河", 300],
    [3, "合唱", "苏河", 200],
    [4, "教师节茶话会", N, 100],
    [5, "登山", N, 100],
  ];
  const read = readRows(rows);
  expect(read.rows.slice(1).map((row) => row.split("|")[0])).toEqual(["", "", "", ""]);
  expect(read.said).toEqual(expect.arrayContaining(["month-blank B4", "month-blank B5", "month-blank B6"]));
});
