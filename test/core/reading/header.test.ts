/** headersAt: which rows are a header, how deep it is and what its columns are called, each border from both sides. */
import { headersAt, headersIn, kindsAcross } from "../../../src/core/reading/header";
import { atOnce } from "../../../src/core/grid/steps";
import { headingOf } from "../../../src/core/reading/headings";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { gridOf, type RowsInput } from "../../build-workbook";

const N = null;
type Line = RowsInput[number];
const HEAD: Line = ["月份", "活动内容", "责任人", "预算"];
const ROW: Line = ["1月", "甲组读书会", "王工", 100];

/** "1+2 月份 活动内容": the best header that begins in the first row; a heading over several columns once for each. */
function told(rows: RowsInput, merges: readonly string[] = [], isLoose = false): string | null {
  const [best] = headersAt(new SheetView(gridOf("Sheet1", { rows, merges })), 1, isLoose);
  return best === undefined ? null : [best.rows.join("+"), ...[...best.headings.values()].map(({ text }) => text)].join(" ");
}

const months = (count: number, from = 1): Line => Array.from({ length: count }, (_, at) => ((from + at - 1) % 12) + 1);

describe("a row of headings", () => {
  test.each<[why: string, rows: RowsInput, is: string | null]>([
    ["of a plan", [HEAD, ROW], "1 月份 活动内容 责任人 预算"],
    ["one figure among four cells", [["月份", "活动内容", "责任人", 500]], "1 月份 活动内容 责任人"],
    ["one figure beside one heading", [["活动内容", 500]], null],
    [
      "two figures among eight cells",
      [["月份", "活动内容", "责任人", "预算", "地点", "备注", 500, 600]],
      "1 月份 活动内容 责任人 预算 地点 备注",
    ],
    ["two among seven", [["月份", "活动内容", "责任人", "预算", "地点", 500, 600]], null],
    ["a line that says who made the table", [["编制单位：甲", "活动内容", "预算"]], null],
    ["before any number of headings", [["编制单位：甲", ...HEAD]], null],
    ["one heading beside such a line", [["活动内容", "编制单位：甲"]], null],
    ["months by their numbers", [["活动内容", ...months(6)]], "1 活动内容 1 2 3 4 5 6"],
    ["over the turn of the year", [["活动内容", ...months(6, 9)]], "1 活动内容 9 10 11 12 1 2"],
    ["five of them are too few", [["活动内容", ...months(5)]], null],
    ["six in another order are none", [["活动内容", 3, 1, 2, 4, 5, 6]], null],
    ["half a month is none", [["活动内容", "金额", 1.5]], "1 活动内容 金额"],
    ["days shown as months", [["活动内容", ...[46023, 46054, 46082].map((value) => ({ value, format: "m月" }))]], "1 活动内容 1月 2月 3月"],
    ["days shown as days", [["活动内容", ...[46023, 46054, 46082].map((value) => ({ value, format: "d" }))]], null],
    ["the days of a working week", [["星期一", "星期二", "星期三", "星期四", "星期五"]], "1 星期一 星期二 星期三 星期四 星期五"],
    ["four of them", [["星期一", "星期二", "星期三", "星期四"]], null],
    ["three months across", [["类别", "1月", "2月", "3月"]], "1 类别 1月 2月 3月"],
    ["two", [["类别", "1月", "2月"]], null],
    ["two halves of the year", [["类别", "上半年", "下半年"]], "1 类别 上半年 下半年"],
    ["months beside three headings nobody knows", [["甲类", "乙类", "丙类", "1月", "2月", "3月"]], "1 甲类 乙类 丙类 1月 2月 3月"],
    ["beside four", [["甲类", "乙类", "丙类", "丁类", "1月", "2月", "3月"]], null],
    ["when and by whom, without what", [["月份", "责任人", "地点", "备注"]], "1 月份 责任人 地点 备注"],
    ["when and for how much", [["月份", "预算", "地点", "备注"]], "1 月份 预算 地点 备注"],
    ["by quarters it takes both", [["季度", "责任人", "预算", "数量", "备注"]], "1 季度 责任人 预算 数量 备注"],
    ["by quarters and by whom alone", [["季度", "责任人", "地点", "数量", "备注"]], null],
    ["enough of little", [["措施", "季度", "备注"]], "1 措施 季度 备注"],
    ["not quite enough", [["措施", "季度"]], null],
    ["what, and nothing else that is known of a plan", [["活动内容", "备注"]], null],
  ])("%s", (_, rows, is) => expect(told(rows)).toBe(is));

  test.each<[why: string, heads: Line, is: string | null]>([
    ["what and a remark", ["活动内容", "备注"], "1 活动内容 备注"],
    ["what and a word nobody knows", ["活动内容", "某某"], null],
    ["a weak word and a count", ["摘要", "数量"], "1 摘要 数量"],
    ["remarks of nothing", ["备注", "地点"], null],
  ])("of a bare list: %s", (_, heads, is) => expect(told([heads], [], true)).toBe(is));

  test("is no bare list unless that is asked for", () => {
    expect(headersAt(new SheetView(gridOf("x", [["活动内容", "备注"]])), 1)).toEqual([]);
  });

  test("has two hundred cells at most", () => {
    const wide = (count: number): Line => [...HEAD, ...Array.from({ length: count - HEAD.length }, () => "备注")];
    expect(told([wide(200)])).not.toBeNull();
    expect(told([wide(201)])).toBeNull();
  });

  test("of several the better one comes first, of equals the upper one", () => {
    const order = (...rows: RowsInput): readonly number[] => {
      const found = atOnce(headersIn(new SheetView(gridOf("x", rows))));
      return [...new Set(found.map(({ rows: [first] }) => first!))];
    };
    expect(order(HEAD, ROW, HEAD, ROW)).toEqual([1, 3]);
    expect(order(HEAD.slice(0, 3), ROW, HEAD, ROW, HEAD.slice(0, 3))).toEqual([3, 1, 5]);
  });

  test("a text down the side of five rows is the title, of four a heading", () => {
    const rows = [HEAD, ROW, ROW, ROW, ROW, ROW];
    expect(told(rows, ["D1:D5"])).toBe("1 月份 活动内容 责任人");
    expect(told(rows, ["D1:D4"])).toBe("1 月份 活动内容 责任人 预算");
  });

  test("months of a grid stand again further down, what is done between them", () => {
    const grid = (...lines: readonly number[]): RowsInput =>
      lines.map((from) => (from === 0 ? ["甲", "乙"] : [`${from}月`, `${from + 1}月`]));
    expect(told(grid(1, 0, 3, 0, 5, 0))).toBe("1 1月 2月");
    expect(told(grid(1, 0, 3, 0))).toBeNull();
    expect(told(grid(1, 3, 0, 5, 0))).toBeNull();
    expect(
      told([
        ["1月", "2月", "3月"],
        ["甲", "乙", "丙"],
        ["4月", "5月", "6月"],
        ["甲", "乙", "丙"],
      ]),
    ).toBe("1 1月 2月 3月");
  });
});

describe("a header of two rows", () => {
  const under = (line: Line, head: Line = HEAD, merges: readonly string[] = []): string => told([head, line, ROW], merges)!.split(" ")[0]!;
  const SHORT: Line = ["月", "活动", "责任", "预算"];
  test.each<[why: string, line: Line, head: Line, rows: string]>([
    ["its words go on below", ["份", "内容", "人", "（元）"], SHORT, "1+2"],
    ["a unit alone", [N, N, N, "（元）"], SHORT, "1+2"],
    ["a unit without brackets", [N, N, N, "万元"], SHORT, "1+2"],
    ["a unit said in a line", [N, N, N, "单位：万元"], HEAD, "1+2"],
    ["brackets below two of them", [N, "（内容）", "（部门）", N], HEAD, "1+2"],
    ["below one", [N, N, "（部门）", N], HEAD, "1"],
    ["brackets that say nothing of headings", [N, "（示例）", "（示例）", N], HEAD, "1"],
    ["a theme in brackets heads the rows below", ["【文体活动】", N, N, N], HEAD, "1"],
    ["a long line", ["份", "内容", "人", "（以人民币元为单位填写数额）"], SHORT, "1"],
    ["a figure", ["份", "内容", "人", 5], SHORT, "1"],
    ["a row of the table", ["1月", "读书会", "王工", "100元"], HEAD, "1"],
  ])("%s", (_, line, head, rows) => expect(under(line, head)).toBe(rows));

  test("joined downwards in all of its cells", () => {
    const joined = ["A1:A2", "B1:B2", "C1:C2", "D1:D2"];
    expect(under([N, N, N, N], HEAD, joined)).toBe("1+2");
    expect(under([N, N, N, N], HEAD, joined.slice(1))).toBe("1");
  });

  test.each<[why: string, line: Line, merges: readonly string[], is: string]>([
    ["two parts", [N, N, "工会", "行政"], ["A1:A2", "B1:B2", "C1:D1"], "1+2 月份 活动内容 工会 行政"],
    ["two parts below a blank", [N, N, "工会", "行政"], [], "1+2 月份 活动内容 工会 行政"],
    ["numbers are no parts", [N, N, "工会2", "行政3"], ["C1:D1"], "1 月份 活动内容 预算 预算"],
    ["one part alone", [N, N, "工会", N], ["C1:D1"], "1 月份 活动内容 预算 预算"],
  ])("divided: %s", (_, line, merges, is) => expect(told([["月份", "活动内容", "预算", N], line, ROW], merges)).toBe(is));

  const budget = (parts: Line, width = parts.length): string | null =>
    told(
      [
        ["月份", "活动内容", "预算"],
        [N, N, ...parts],
        ["1月", "甲组读书会", ...parts.map(() => 100)],
      ],
      ["A1:A2", "B1:B2", `C1:${String.fromCharCode(66 + width)}1`],
    );
  const LONG = "甲乙丙丁戊己庚辛壬";
  test.each<[why: string, parts: Line, is: boolean]>([
    ["parts of eight characters", [LONG.slice(0, 8), "行政"], true],
    ["of nine", [LONG, "行政"], false],
    ["of twenty letters", ["abcdefghijklmnopqrst", "行政"], true],
    ["of twenty-one", ["abcdefghijklmnopqrstu", "行政"], false],
    ["three of five that may be parts", [LONG, LONG, "工会", "行政", "会员"], true],
    ["two of five", [LONG, LONG, LONG, "工会", "行政"], false],
    ["a long one that is known", ["经费预算支出明细说明内容", "行政"], true],
  ])("divided into %s", (_, parts, is) => expect(budget(parts)!.split(" ")[0]).toBe(is ? "1+2" : "1"));

  test("what stands below headings that are not divided is the first row", () => {
    expect(told([HEAD, ["春季", "走访", "工会", "会费"], ROW])).toBe("1 月份 活动内容 责任人 预算");
    expect(told([[...HEAD, N], ["春季", "走访", "工会", "会费", "行政"], ROW])).toBe("1 月份 活动内容 责任人 预算");
  });

  test("one month below 月份 is of a row, several divide it", () => {
    const time = (line: Line): string =>
      told([["月份", N, N, "活动内容", "责任人"], line, ["√", N, N, "读书会", "王工"]], ["A1:C1", "D1:D2", "E1:E2"])!;
    expect(time(["1月", "2月", "3月"])).toBe("1+2 1月 2月 3月 活动内容 责任人");
    expect(time(["1月", "甲", "乙"])).toBe("1 月份 月份 月份 活动内容 责任人");
  });

  test("a heading alone in its row stands over those below it, where the others are joined downwards", () => {
    const lone = (head: string, merges: readonly string[]): string =>
      told(
        [
          ["月份", "活动内容", "预算"],
          [N, N, head],
          [N, N, "工会", "行政", "个人"],
          ["1月", "读书会", 1, 2, 3],
        ],
        ["C1:E1", "C2:E2", ...merges],
      )!;
    const tall = ["A1:A3", "B1:B3"];
    expect(lone("经费来源", tall)).toBe("1+2+3 月份 活动内容 工会 行政 个人");
    expect(lone("经费来源", [])).toBe("1 月份 活动内容 预算 预算 预算");
  });

  test("months in characters, in their order", () => {
    const words = ["一", "二", "三", "四", "五", "六", "七", "八"];
    const over = (list: readonly string[]): string | null =>
      told(
        [
          ["活动内容", "月份"],
          [N, ...list],
          ["读书会", "√"],
        ],
        ["A1:A2", "B1:I1"],
      );
    expect(over(words)).toBe(`1+2 活动内容 ${words.map((word) => `${word}月`).join(" ")}`);
  });

  test("a title over the headings is none of them", () => {
    expect(told([["某厂工会工作计划"], HEAD, ROW], ["A1:D1"])).toBeNull();
    expect(told([["某厂工会", "工作计划"], HEAD, ROW], ["B1:D1"])).toBeNull();
  });
});

test.each<[why: string, heads: readonly string[], kinds: string]>([
  ["two beside a time", ["月份", "文体活动", "关爱帮扶"], "文体活动 关爱帮扶"],
  ["one", ["月份", "文体活动"], ""],
  ["without a time", ["文体活动", "关爱帮扶"], ""],
  ["beside two times", ["月份", "日期", "文体活动", "关爱帮扶"], ""],
  ["beside an amount", ["月份", "文体活动", "关爱帮扶", "预算"], ""],
  ["beside who and a remark", ["月份", "文体活动", "关爱帮扶", "负责人", "备注"], "文体活动 关爱帮扶"],
  ["of nine characters", ["月份", "文体活动", "职工精神文明创建类"], "文体活动 职工精神文明创建类"],
  ["of ten", ["月份", "文体活动", "职工精神文明创建方面"], ""],
  ["a word nobody knows among them", ["月份", "文体活动", "关爱帮扶", "某某"], ""],
  ["numbered activities", ["月份", "活动一", "活动二"], "活动一 活动二"],
  ["one and a longer text", ["月份", "文体活动", "关爱帮扶困难职工活动"], ""],
])("kinds of work as headings: %s", (_, heads, kinds) =>
  expect(
    kindsAcross(heads.map((head) => headingOf(head)))
      .map(({ text }) => text)
      .join(" "),
  ).toBe(kinds),
);
