/** headerlessLayout: lists under months and tables without a header; how much of each must be there, from both sides of the border. */
import { columnName } from "../../../src/core/grid/area";
import { headerlessLayout } from "../../../src/core/reading/headerless";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { gridOf, type RowsInput } from "../../build-workbook";

/** "2 activity=A amount=B": the first row, and the columns; null where it is no plan. */
function told(rows: RowsInput, sheet = "Sheet1"): string | null {
  const layout = headerlessLayout(new SheetView(gridOf(sheet, rows)));
  if (layout === null) return null;
  const columns = Object.entries(layout.columns).map(([role, column]) => `${role}=${columnName(column)}`);
  return [layout.firstRow, ...columns.sort()].join(" ");
}

describe("a list under months", () => {
  const BELOW = ["春节慰问", "王丽华", 3000] as const;
  test.each<[why: string, rows: RowsInput, said: string | null]>([
    [
      "three of them",
      [["一月份"], BELOW, ["二月份"], ["读书会", "李工", 70], ["三月份"], ["健步走", "张工", 9]],
      "1 activity=A amount=C owner=B",
    ],
    ["two are too few", [["一月份"], BELOW, ["二月份"], ["读书会", "李工", 70]], null],
    ["names alone", [["一月份"], ["春节慰问"], ["二月份"], ["读书会"], ["三月份"], ["健步走"]], "1 activity=A"],
    ["below a title", [["计划"], ["一月份"], ["春节慰问"], ["二月份"], ["读书会"], ["三月份"], ["健步走"]], "2 activity=A"],
    ["one of three with nothing below", [["一月份"], ["春节慰问"], ["二月份"], ["读书会"], ["三月份"]], "1 activity=A"],
    ["two of three with nothing below", [["一月份"], ["春节慰问"], ["二月份"], ["三月份"]], null],
    [
      "three of five with something below",
      [["一月份"], ["春节慰问"], ["二月份"], ["三月份"], ["健步走"], ["四月份"], ["五月份"], ["登山"]],
      "1 activity=A",
    ],
    ["two activities of a month count once", [["一月份"], ["春节慰问"], ["联欢会"], ["二月份"], ["三月份"]], null],
  ])("%s", (_, rows, said) => expect(told(rows)).toBe(said));
});

describe("a table whose columns are told by what stands in them", () => {
  const ROWS: RowsInput = [
    ["1月", "春节慰问困难职工", 3000],
    ["3月", "女职工健康讲座", 520],
    ["5月", "职工健步走活动", 1700],
  ];
  const COLUMNS = "activity=B amount=C month=A";
  const more = (...texts: readonly string[]): RowsInput =>
    texts.map((text, index) => [text, `第${"一二三四五六七八九"[index]}场职工读书活动`, 100 + 7 * index]);
  /** Six rows, of which so many have a figure and the others words. */
  const money = (figures: number): RowsInput =>
    more("1月", "3月", "5月", "6月", "7月", "8月").map(([month, name, amount], index) => [
      month,
      name,
      index < figures ? amount : `另定${"甲乙丙丁戊己"[index]}`,
    ]);
  test.each<[why: string, rows: RowsInput, said: string | null]>([
    ["when, what and how much", ROWS, `1 ${COLUMNS}`],
    [
      "when, what and who",
      ROWS.map(([month, name], index) => [month, name, ["王工", "李工", "张工"][index]!]),
      "1 activity=B month=A owner=C",
    ],
    ["when and what alone", ROWS.map(([month, name]) => [month, name]), null],
    ["what and how much alone", ROWS.map(([, name, amount]) => [name, amount]), null],
    ["two rows are too few", ROWS.slice(0, 2), null],
    [
      "seven months of ten",
      more("1月", "2月", "3月", "4月", "5月", "6月", "7月", "待定", "待定").concat([["待定", "登山活动", 10]]),
      `1 ${COLUMNS}`,
    ],
    ["six months of nine", more("1月", "2月", "3月", "4月", "5月", "6月", "待定", "待定", "待定"), null],
    ["figures for months", ROWS.map(([, name, amount], index) => [index + 1, name, amount]), null],
    [
      "seven names of ten in Chinese",
      more("1月", "2月", "3月", "4月", "5月", "6月", "7月").concat(
        Array.from({ length: 3 }, (_, at) => ["8月", `reading party ${at}`, 50 + at]),
      ),
      `1 ${COLUMNS}`,
    ],
    [
      "six names of nine in Chinese",
      more("1月", "2月", "3月", "4月", "5月", "6月").concat(Array.from({ length: 3 }, (_, at) => ["8月", `reading party ${at}`, 50 + at])),
      null,
    ],
    [
      "persons' names are no activities",
      [
        ["1月", "王丽华", 100],
        ["2月", "李建国", 250],
        ["3月", "张小红", 310],
      ],
      null,
    ],
    ["nor is anything under a roll's title", [["会员花名册"], ...ROWS], null],
    ["numbers of the rows beside it", ROWS.map((row, index) => [index + 10, ...row]), "1 activity=C amount=D month=B"],
    ["numbers of the rows with nought before them", ROWS.map((row, index) => [`02${index}`, ...row]), "1 activity=C amount=D month=B"],
    ["numbers that leave one out are money", ROWS.map(([month, name], index) => [month, name, [10, 11, 13][index]!]), `1 ${COLUMNS}`],
    ["a title in pieces", [["某厂工会2026年", "工作计划表"], ...ROWS], `2 ${COLUMNS}`],
    ["a title in pieces is no month's row", [["1月", "工会工作计划", 88], ...ROWS], `1 ${COLUMNS}`],
    [
      "a row that names month and money is its header, whatever else it says",
      [["月份", "上旬", "费用（元）"], ...ROWS],
      "2 activity=B amount=C month=A",
    ],
    [
      "months named over names of persons alone are refused",
      [["月份", "王丽华", "李小明"], ...ROWS.map(([month, name]) => [month, name, name])],
      null,
    ],
    [
      "ticks are no owner",
      [["月份", "何事", "王丽华", "费用（元）"], ...ROWS.map(([month, name, amount]) => [month, name, "√", amount])],
      "2 activity=B amount=D month=A",
    ],
    [
      "texts that are all different are no owner",
      more("1月", "2月", "3月", "4月", "5月").map(([month, name, amount], at) => [
        month,
        name,
        ["布置会场", "准备奖品", "书法展览", "清点器材", "拍照留念"][at]!,
        amount,
      ]),
      "1 activity=B amount=D month=A",
    ],
    [
      "heads beside the money, both named",
      [
        ["时间段", "事", "人数", "金额"],
        ["1月", "春节慰问困难职工", 30, 3000],
        ["3月", "女职工健康讲座", 20, 520],
        ["5月", "职工健步走活动", 44, 1700],
        ["6月", "职工歌咏比赛", 45, 1800],
      ],
      "2 activity=B amount=D month=A",
    ],
    ["one figure among six words", money(1), null],
    ["two of six", money(2), `1 ${COLUMNS}`],
    [
      "the same figure again and again is no money",
      Array.from({ length: 4 }, (_, at) => [`${at + 1}月`, `职工第${"一二三四"[at]}次读书`, 5]),
      null,
    ],
    ["but may be in three rows", Array.from({ length: 3 }, (_, at) => [`${at + 1}月`, `职工第${"一二三"[at]}次读书`, 5]), `1 ${COLUMNS}`],
    [
      "an owner's name has eight characters at most",
      ROWS.map(([month, name]) => [month, name, "工会委员会文体部"]),
      "1 activity=B month=A owner=C",
    ],
    ["what is longer is none", ROWS.map(([month, name]) => [month, name, "工会委员会文体部门"]), null],
    ["one character is none", ROWS.map(([month, name]) => [month, name, "甲"]), null],
  ])("%s", (_, rows, said) => expect(told(rows)).toBe(said));

  test("nor in a sheet called a roster", () => expect([told(ROWS, "值班表"), told(ROWS, "计划")]).toEqual([null, `1 ${COLUMNS}`]));
});
