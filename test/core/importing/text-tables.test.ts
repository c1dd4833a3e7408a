/** textBlocks: tables pasted into a text, parted by tabs, upright lines, spaces, or a cell a line; how many of each make one. */
import { textBlocks } from "../../../src/core/importing/text-tables";

/** "3x2": a table of three rows and two columns; a paragraph is itself. Null where there is no table. */
function told(text: string): string | null {
  const blocks = textBlocks(text.split("\n"));
  return (
    blocks
      ?.map((block) =>
        block.kind === "paragraph" ? block.text : `${block.rows.length}x${Math.max(...block.rows.map((row) => row.length))}`,
      )
      .join(" ") ?? null
  );
}
const HEADS = ["月份", "活动内容", "责任人", "金额", "备注", "地点", "参加人员", "经费来源", "数量"];
const row = (month: number, columns: number): string[] =>
  [`${month}月`, `第${month}场`, "王工", "100", "无", "礼堂", "会员", "会费", "1"].slice(0, columns);
const flat = (columns: number, rows: number): string =>
  [HEADS.slice(0, columns), ...Array.from({ length: rows }, (_, index) => row(index + 1, columns))].flat().join("\n");

describe("parted by a sign", () => {
  test.each<[why: string, text: string, said: string | null]>([
    ["tabs", "月份\t活动\n1月\t登山\n2月\t读书", "3x2"],
    ["one row is no table", "月份\t活动\n1月\t登山", null],
    ["half of the heads are none", "月份\t活动\t甲\t乙\n1月\t登山\t3\t4\n2月\t读书\t3\t4", "3x4"],
    ["more than half", "月份\t活动\t甲\t乙\t丙\n1月\t登山\t3\t4\t5\n2月\t读书\t3\t4\t5", null],
    ["one head alone", "月份\t甲\n1月\t登山\n2月\t读书", null],
    ["text around it", "前言\n月份\t活动\n1月\t登山\n2月\t读书\n后记", "前言 3x2 后记"],
    ["two of them", "月份\t活动\n1月\t登山\n2月\t读书\n又\n月份\t活动\n3月\t登山\n4月\t读书", "3x2 又 3x2"],
    ["upright lines", "|月份|活动|\n|---|---|\n|1月|登山|", "3x2"],
    ["spaces, three heads", "月份 活动 金额\n1月 登山 10\n2月 读书 20", "3x3"],
    ["spaces, two heads", "月份 活动\n1月 登山\n2月 读书", null],
    ["spaces, one head of four that is none", "月份 活动 金额 甲\n1月 登山 10 1\n2月 读书 20 2", null],
    ["spaces, a row that lacks a cell ends it", "月份 活动 金额\n1月 登山 10\n2月 读书 20\n3月 跑步", "3x3 3月 跑步"],
    ["spaces, its sum", "月份 活动 金额\n1月 登山 10\n2月 读书 20\n合计 30元", "4x3"],
    ["a cell with lines of its own", '月份\t活动\n1月\t"1.登山\n2.读书"\n2月\t跑步', "4x2"],
    ["a cell that is never closed is as it stands", '月份\t活动\n1月\t"登山\n2月\t"读书', "3x2"],
    ["no row right below", "月份\t活动\n1月\n2月\t登山\n3月\t读书", null],
  ])("%s", (_, text, said) => expect(told(text)).toBe(said));

  const wide = (columns: number): string =>
    [Array.from({ length: columns }, () => "备注"), ...[1, 2].map(() => Array.from({ length: columns }, () => "甲"))]
      .map((cells) => cells.join("\t"))
      .join("\n");
  test("thirty columns, and not one more", () => expect([told(wide(30)), told(wide(31))]).toEqual(["3x30", null]));

  test("a row of headings of two hundred characters", () => {
    const long = (length: number): string => {
      const head = "月份\t活动\t";
      return `${head}${"甲".repeat(length - head.length)}\n1月\t登山\t1\n2月\t读书\t2`;
    };
    expect([told(long(200)), told(long(201))]).toEqual(["3x3", null]);
  });

  test("a cell of twenty lines more", () => {
    const cell = (lines: number): string => `月份\t活动\n1月\t"甲${"\n乙".repeat(lines - 1)}\n丙"\n2月\t读书`;
    expect([told(cell(20)), told(cell(21))]).toEqual(["23x2", null]);
  });
});

describe("a cell a line", () => {
  test.each<[columns: number, said: string | null]>([
    [2, null],
    [3, "9x3"],
    [8, "24x8"],
    [9, null],
  ])("%d columns", (columns, said) => expect(told(flat(columns, 2))).toBe(said));

  test("two rows at least, whose months stand in one column", () => {
    expect(told(flat(3, 1))).toBeNull();
    expect(told("月份\n活动内容\n责任人\n1月\n登山\n王工\n读书\n2月\n王工")).toBeNull();
    expect(told("活动内容\n月份\n责任人\n登山\n1月\n王工\n读书\n2月\n王工\n完")).toBe("9x3 完");
  });

  test("a heading has twelve characters at most, a month's cell sixteen", () => {
    const head = (text: string): string => `月份\n${text}\n金额\n1月\n登山\n1\n2月\n读书\n2`;
    expect([told(head("活动内容（含主要安排）"))]).toEqual(["9x3"]);
    expect([told(head("活动内容（含主要安排等等）"))]).toEqual([null]);
    const month = (text: string): string => `月份\n活动\n金额\n${text}\n登山\n1\n${text}\n读书\n2`;
    expect([told(month("1月、2月、3月、4月、5月")), told(month("1月、2月、3月、4月、5月、6月"))]).toEqual(["9x3", null]);
  });
});
