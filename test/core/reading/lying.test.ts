/** lyingIn, areForms, toldAcross: which rows of a sheet are a table on its side, each border from both sides. */
import { areForms, lyingIn, toldAcross } from "../../../src/core/reading/transposed";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { type CellInput, gridOf, type RowsInput } from "../../build-workbook";

const N = null;
/** "2-5": the rows of each table. */
const bands = (rows: RowsInput): string | null =>
  lyingIn(new SheetView(gridOf("x", rows)))
    ?.bands.map(({ top, bottom }) => `${top}-${bottom}`)
    .join(" ") ?? null;

const WHEN: CellInput[] = ["月份", "1月", "3月"];
const WHAT: CellInput[] = ["活动内容", "春游", "慰问"];
const WHO: CellInput[] = ["负责人", "王工", "李工"];
const COST: CellInput[] = ["预算", 300, 200];
const moved = (by: number, ...rows: readonly CellInput[][]): RowsInput =>
  rows.map((row) => [...Array.from({ length: by }, () => N), ...row]);
const MONTHS: CellInput[] = [N, "1月", "3月", "5月"];
const below = (heading: string): CellInput[] => [heading, "甲", "乙", "丙"];

test.each<[why: string, rows: RowsInput, is: string | null]>([
  ["three headings below each other", [WHEN, WHAT, WHO], "1-3"],
  ["two are too few", [WHEN, WHAT], null],
  ["none of them what is done", [WHEN, WHO, COST], null],
  ["what is done, by another word", [WHEN, ["主要内容", "春游", "慰问"], WHO], "1-3"],
  ["one activity alone", [WHEN.slice(0, 2), WHAT.slice(0, 2), WHO.slice(0, 2)], null],
  ["one activity alone, and a column more", [WHEN, WHAT.slice(0, 2), WHO], null],
  ["headings beside the heading", [["活动内容", "负责人", "预算"], WHEN, WHO], null],
  ["a heading two cells beside it", [WHEN, ["活动内容", "春游", "预算"], WHO], null],
  ["a heading three cells beside it", [WHEN, ["活动内容", "春游", "慰问", "预算"], WHO], "1-3"],
  [
    "the same heading in another language beside it",
    [
      ["月份", "Month", "1月", "3月"],
      ["活动内容", "Activity", "春游", "慰问"],
      ["负责人", "Owner", "王工", "李工"],
    ],
    "1-3",
  ],
  [
    "the same below it in some rows",
    [
      ["月份", "Month", "1月", "3月"],
      ["活动内容", N, "春游", "慰问"],
      ["负责人", "Owner", "王工", "李工"],
    ],
    "1-3",
  ],
  [
    "the same and another heading",
    [
      ["月份", "Month", "1月", "3月"],
      ["活动内容", "Activity", "预算", "慰问"],
      ["负责人", "Owner", "王工", "李工"],
    ],
    null,
  ],
  ["the same and nothing", [WHEN, WHAT, ["负责人", "Owner"]], null],
  ["one cell beside the heading", [WHEN, WHAT, ["负责人", "王工"]], "1-3"],
  ["one cell beside a heading that nobody knows", [WHEN, WHAT, ["某某", "礼堂"], WHO], "1-4"],
  ["a heading right beside it", [WHEN, ["活动内容", "预算", "慰问"], WHO], null],
  ["a heading that is just sure enough", [["月份", "主题", "3月"], WHAT, WHO], null],
  ["one that is not", [WHEN, ["活动内容", "目标", "慰问"], WHO], "1-3"],
  ["in the second column", moved(1, WHEN, WHAT, WHO), "1-3"],
  ["in the third", moved(2, WHEN, WHAT, WHO), "1-3"],
  ["in the fourth", moved(3, WHEN, WHAT, WHO), null],
  ["below a title, a line and an empty row", [["2026年计划"], [], WHEN, WHAT, WHO, COST], "3-6"],
  ["an empty row parts it", [WHEN, [], WHAT, WHO], null],
  ["a figure for a heading parts it", [WHEN, [5, 1, 2], WHAT, WHO], null],
  ["a heading of thirty characters does not", [WHEN, ["字".repeat(30), 1, 2], WHAT, WHO], "1-4"],
  ["one of thirty-one does", [WHEN, ["字".repeat(31), 1, 2], WHAT, WHO], null],
  ["a row without a heading belongs to it", [WHEN, WHAT, [N, "上午", "下午"], WHO], "1-4"],
  ["with one cell it does not", [WHEN, WHAT, [N, "上午"], WHO], null],
  ["two tables touch where a heading comes again", [WHEN, WHAT, WHO, WHEN, WHAT, WHO], "1-3 4-6"],
  ["rows without headings are no table of their own", [WHEN, WHAT, WHO, [N, 1, 2], [N, 3, 4]], "1-5"],
  ["who made it, and in which unit, are lines above", [["编制单位：甲厂", "单位：元"], WHEN, WHAT, WHO], "2-4"],
  ["and lines below", [WHEN, WHAT, WHO, ["审核：王工", "制表：李工"]], "1-3"],
  ["as far as the sixtieth row with anything in it", [...Array.from({ length: 57 }, () => ["字"]), WHEN, WHAT, WHO], "58-60"],
  ["not further", [...Array.from({ length: 58 }, () => ["字"]), WHEN, WHAT, WHO], null],
  ["three months over what is done and by whom", [MONTHS, below("活动内容"), below("负责人")], "1-3"],
  ["and for how much", [MONTHS, below("活动内容"), ["预算", 1, 2, 3]], "1-3"],
  ["and where alone", [MONTHS, below("活动内容"), below("地点")], null],
  ["two months and a word", [[N, "1月", "3月", "春天"], below("活动内容"), below("负责人")], null],
  ["two months and a figure", [[N, "1月", "3月", 5], below("活动内容"), below("负责人")], null],
])("on its side: %s", (_, rows, is) => expect(bands(rows)).toBe(is));

describe("forms that cannot be told apart", () => {
  const are = (...rows: readonly CellInput[][]): boolean => areForms(new SheetView(gridOf("x", rows)));
  const FORM: readonly CellInput[][] = [
    ["活动内容", "春游"],
    ["月份", "3月"],
  ];
  const WIDE: CellInput[] = ["活动内容", "春游", "月份", "3月"];
  const NEXT: CellInput[] = ["负责人", "王工", "预算", 300];
  test.each<[why: string, rows: readonly CellInput[][], is: boolean]>([
    ["two of two rows", [...FORM, ["活动内容", "登山"], ["月份", "5月"]], true],
    ["four labels, though what they name comes again", [...FORM, ["负责人", "春游"], ["地点", "3月"]], false],
    ["rows that end in a label", [...FORM, ...FORM].map((row) => [...row, "预算"]), false],
    ["one and a half", [...FORM, FORM[0]!], false],
    ["two of four labels", [WIDE, NEXT, WIDE, NEXT], true],
    ["one label that comes again, and others", [FORM[0]!, FORM[1]!, FORM[0]!, ["地点", "礼堂"]], false],
    [
      "labels beside labels",
      [
        ["活动内容", "月份"],
        ["负责人", "预算"],
        ["活动内容", "月份"],
        ["负责人", "预算"],
      ],
      false,
    ],
    [
      "values beside values",
      [
        ["春游", "三天"],
        ["登山", "一天"],
        ["春游", "三天"],
        ["登山", "一天"],
      ],
      false,
    ],
    ["rows of three cells", [...FORM, ...FORM].map((row) => [...row, "甲"]), false],
    ["rows of other kinds between them", [...FORM, ["甲"], ["甲", "乙", "丙"], ...FORM], true],
    ["as far as the sixtieth row", [...Array.from({ length: 56 }, () => ["字"]), ...FORM, ...FORM], true],
    ["not further", [...Array.from({ length: 57 }, () => ["字"]), ...FORM, ...FORM], false],
  ])("%s", (_, rows, is) => expect(are(...rows)).toBe(is));
});

test("without headings the activities begin in the table's first column", () => {
  const told = { sheet: "x", bands: [{ top: 3, bottom: 6 }], headerColumns: [], rows: { activity: 4 }, unit: null, unitFactor: 1 };
  expect(toldAcross(told).transposed!.list).toMatchObject({ headerRows: [], firstRow: 3 });
});

test("a layout as a person says it: rows of the sheet are columns of the list, counted from the table's top", () => {
  const told = {
    sheet: "x",
    bands: [
      { top: 3, bottom: 6 },
      { top: 9, bottom: 12 },
    ],
    headerColumns: [1, 2],
    rows: { month: 3, activity: 4, amount: 6 },
    unit: "万元",
    unitFactor: 10_000,
  };
  const { transposed, ...layout } = toldAcross(told);
  const same = { sheet: "x", monthColumns: [], unit: "万元", unitFactor: 10_000, confidence: 1, isCorrected: true };
  expect(layout).toEqual({ ...same, headerRows: [], columns: {}, firstRow: 3, lastRow: 12 });
  expect(transposed).toMatchObject({ bands: told.bands, headerColumns: [1, 2], rows: told.rows });
  // The two rows above the table stay; its columns A and B are rows 3 and 4 of the list.
  expect(transposed!.list).toEqual({
    ...same,
    headerRows: [3, 4],
    columns: { month: 1, activity: 2, amount: 4 },
    firstRow: 5,
    lastRow: 1_048_576,
  });
});
