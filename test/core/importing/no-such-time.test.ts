/** Months and days that no year has are said as unread, and nothing below or behind them falls into the month above; a time label that holds its work is no deadline. */
import { read, rowsOf } from "./read";

const list = (...lines: string[]): string => ["某工会2026年工作计划", ...lines].join("\n");
const unread = (...lines: string[]): string[] => read(list(...lines)).unrecognised.map(({ line, why }) => `${line} ${why}`);

test.each<[lines: string[], rows: string[], unread: string[]]>([
  [["13月：组织登山", "3月：组织插花"], ["3 组织插花"], ["2 other"]],
  [["十三月组织登山"], [], ["2 other"]],
  [["0月份：组织登山"], [], ["2 other"]],
  [["3-13月组织登山"], [], ["2 other"]],
  [["2月30日组织登山"], [], ["2 other"]],
  [["组织登山（13月）"], [], ["2 other"]],
  // The heading of no month ends the month above it, and opens none.
  [
    ["一月", "1、慰问病号", "13月份", "1、组织登山", "2月", "1、组织插花"],
    ["1 慰问病号", "2 组织插花"],
    ["4 other", "5 vague-time"],
  ],
  [["1月：慰问病号", "13月：组织登山", "组织插花"], ["1 慰问病号"], ["3 other", "4 vague-time"]],
  [["1月", "1、组织登山（13月）", "2、慰问病号"], ["1 慰问病号"], ["3 other"]],
  // What is due below makes no row of it either.
  [["1、组织13月登山", "时限：6月底"], [], ["2 other"]],
  // A thirteenth month's pay is paid in a month of the year.
  [["12月发放第13月工资"], ["12 发放第13月工资"], []],
])("%j", (lines, rows, expected) => {
  expect(rowsOf(list(...lines))).toEqual(rows);
  expect(unread(...lines)).toEqual(expected);
});

describe("a time label with the work behind its time", () => {
  it.each<[lines: string[], rows: string[]]>([
    [["举办时间：3月至5月组织登山"], ["3,4,5 组织登山"]],
    [["时间：3月，组织登山；5月，组织插花"], ["3 组织登山", "5 组织插花"]],
    [
      ["时间：3月组织登山", "时间：5月组织插花"],
      ["3 组织登山", "5 组织插花"],
    ],
    // Below the name of the work it tells its time.
    [["一、登山", "时间：3月至5月组织登山"], ["3,4,5 登山"]],
    // Only a time, however it is put.
    [["举办时间：3月8日下午举行"], []],
    [["完成时间：3月完成"], []],
    [["时间：待定组织登山"], []],
  ])("%j", (lines, rows) => expect(rowsOf(list(...lines))).toEqual(rows));

  it("keeps what stands below it", () => {
    const [row] = read(list("时间：3月组织登山", "地点：黄山")).plans[0]!.rows;
    expect([row!.place, row!.deadline, row!.monthsFrom]).toEqual(["黄山", null, "line"]);
  });
});

describe("a time behind a full stop is of the work before it where it is a deadline, or says that it is done then", () => {
  it.each<[line: string, rows: string[]]>([
    ["组织职工登山活动。5月底前。", ["5 组织职工登山活动"]],
    ["组织职工登山活动。5月完成。", ["5 组织职工登山活动"]],
    ["组织职工登山活动。此项工作5月底前完成。", ["5 组织职工登山活动"]],
    ["组织职工登山活动。5月。", []],
    ["5月底前。", []],
  ])("%s", (line, rows) => expect(rowsOf(list(line))).toEqual(rows));
});
