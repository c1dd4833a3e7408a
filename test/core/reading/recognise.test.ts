/** recognise: where the plan of a sheet begins, whether anything stands below it, what belongs to it and how sure that is. */
import { recognise } from "../../../src/core/reading";
import { type CellInput, gridOf, type RowsInput } from "../../build-workbook";
import { readSheet } from "./read-sheet";

const N = null;
const HEAD: CellInput[] = ["月份", "活动名称", "责任人", "预算"];
const NAMES = ["春节慰问", "读书会", "健步走", "座谈会", "运动会"];
const ROWS: CellInput[][] = NAMES.map((name, at) => [`${at + 1}月`, name, "王工", 100 * (at + 1)]);
const layoutOf = (rows: RowsInput, merges: readonly string[] = [], sheet = "x") => recognise(gridOf(sheet, { rows, merges })).layout;
/** The rows of the header, or why there is none. */
function found(rows: RowsInput, sheet = "x"): string {
  const { layout, why } = recognise(gridOf(sheet, rows));
  return layout === undefined ? why : layout.headerRows.join("+");
}

describe("below the headings", () => {
  test.each<[why: string, row: CellInput[], is: string]>([
    ["a name", [N, "春节慰问"], "1"],
    ["a figure is no name", [N, 5], "no-rows"],
    ["blanks are none", [N, "  "], "no-rows"],
    ["when, who and how much, without a name", ["1月", N, "王工", 100], "1"],
    ["the amount in the name's place", ["1月", 100, "王工", N], "1"],
    ["when and who alone", ["1月", N, "王工", N], "no-rows"],
    ["when and how much alone", ["1月", N, N, 100], "no-rows"],
    ["who and how much alone", [N, N, "王工", 100], "no-rows"],
    ["a word that is no time", ["另定", N, "王工", 100], "no-rows"],
    ["a figure that is nobody", ["1月", N, 5, 100], "no-rows"],
    ["a sum in words", ["1月", N, "王工", "一百"], "no-rows"],
  ])("%s", (_, row, is) => expect(found([HEAD, row])).toBe(is));

  test("without one of the columns a row without a name is none", () => {
    for (const at of [0, 2, 3]) {
      const without = (row: CellInput[]): CellInput[] => row.filter((_, index) => index !== at);
      expect(found([without(HEAD), without(["1月", N, "王工", 100])])).toBe("no-rows");
    }
  });
});

describe("a list without month, owner and amount is a plan", () => {
  const list = (title: string, ...names: readonly string[]): RowsInput => [[title], ["活动名称", "备注"], ...names.map((name) => [name])];
  test.each<[why: string, rows: RowsInput, sheet: string, is: string]>([
    ["by its title", list("2026年工作计划", "读书会", "登山"), "x", "2"],
    ["by its sheet", list("2026年", "读书会", "登山"), "计划", "2"],
    ["not by the title of instructions", list("2026年工作计划说明", "读书会", "登山"), "x", "no-header"],
    ["not by a line below it", [...list("2026年", "读书会", "登山"), ["以上为计划"]], "x", "no-header"],
    ["where two texts in five name months", list("2026年", "读书会（1月）", "登山（5月）", "插花", "观影", "下棋"), "x", "2"],
    ["not where one in three does", list("2026年", "读书会（1月）", "登山", "插花"), "x", "no-header"],
    ["not where there are but two", list("2026年", "读书会（1月）", "登山（5月）"), "x", "no-header"],
    ["not without rows", list("2026年工作计划"), "x", "no-header"],
  ])("%s", (_, rows, sheet, is) => expect(found(rows, sheet)).toBe(is));

  test("that is never sure", () => expect(layoutOf(list("2026年工作计划", "读书会", "登山"))!.confidence).toBe(0.6));
});

test("how sure a table is: half, and a share for each column, the whole of it where its heading says nothing else", () => {
  const sure = (...heads: readonly string[]): number =>
    layoutOf([heads, ...ROWS.map((row) => heads.map((head) => row[HEAD.indexOf(head)] ?? "一季度"))])!.confidence;
  expect(sure("月份", "活动名称", "责任人", "预算")).toBe(1);
  expect(sure("月份", "活动名称", "责任人")).toBe(0.9);
  expect(sure("月份", "活动名称", "预算")).toBe(0.92);
  expect(sure("活动名称", "责任人", "预算")).toBe(0.88);
  expect(sure("季度", "活动名称", "责任人", "预算")).toBe(0.98);
  // 0.2 × (0.4 + 0.6 × 0.9) for 活动内容.
  expect(layoutOf([["月份", "活动内容", "责任人", "预算"], ...ROWS])!.confidence).toBe(0.99);
  expect(
    layoutOf([
      ["活动名称", "1月", "2月", "3月"],
      ["读书会", 100],
      ["登山", N, 200],
    ])!.confidence,
  ).toBe(0.8);
  // A column of months without a heading: 0.12 × 0.4.
  expect(layoutOf([[N, "活动名称", "责任人", "预算"], ...ROWS])!.confidence).toBe(0.93);
});

describe("two columns that may be the amounts", () => {
  const sure = (one: string, other: string): number =>
    layoutOf([[...HEAD.slice(0, 3), one, other], ...ROWS.map((row, at) => [...row, 37 * (at + 1)])])!.confidence;
  test("make it no surer than the one leads the other", () => {
    expect(sure("节日费用预算", "节日礼品预算")).toBe(0.5);
    // A surer word leads by 0.5 and more.
    expect(sure("预算", "节日礼品预算")).toBe(1);
    // 资金 and 费用 are weaker words, and one names its unit: 0.15.
    expect(sure("资金（元）", "款项")).toBe(0.65);
  });
});

describe("the year of the lines above says which of two years' columns counts", () => {
  const amount = (...above: readonly CellInput[][]): number | undefined =>
    layoutOf([...above, ["月份", "活动名称", "2026年预算", "2027年预计"], ...ROWS.map(([month, name, , cost]) => [month, name, cost, 7])])!
      .columns.amount;
  test.each<[why: string, above: CellInput[][], is: number]>([
    ["its year", [["2026年工作计划"]], 3],
    ["no line: the later one", [], 4],
    ["two years: the later one", [["2026年工作计划"], ["2027年展望"]], 4],
    ["the same year twice", [["2026年工作计划"], ["某厂2026年"]], 3],
    ["a year beside the first cell", [["工作计划", "2026年"]], 4],
    ["a figure", [[2026]], 4],
  ])("%s", (_, above, is) => expect(amount(...above)).toBe(is));
});

describe("a column without a heading beside the table", () => {
  const left = (filled: number, of: number): string =>
    found([
      [N, "月份", "责任人", "预算"],
      ...Array.from({ length: of }, (_, at) => [at < filled ? NAMES[at]! : N, `${at + 1}月`, "王工", 100]),
    ]);
  test("belongs to it where more than half of its rows are filled", () => {
    expect([left(5, 5), left(3, 5), left(2, 4)]).toEqual(["1", "1", "no-activity-column"]);
  });
});

test("income beside what is spent is none of the plan's columns, whichever stands first", () => {
  const spent: RowsInput = [["月份", "活动名称", "预算"], ...ROWS.map(([month, name, , cost]) => [month!, name!, cost!])];
  const income: RowsInput = [["来源", "金额"], ...ROWS.map(() => ["会费", 500])];
  const beside = (one: RowsInput, other: RowsInput): RowsInput => one.map((row, at) => [...row, ...other[at]!]);
  const first = layoutOf([["收入", N, "支出"], ...beside(income, spent)], ["A1:B1", "C1:E1"])!;
  expect([first.columns, first.span]).toEqual([{ month: 3, activity: 4, amount: 5 }, [3, 5]]);
  expect(first.otherBlocks).toMatchObject([{ columns: [1, 2], isIncome: true }]);
  const last = layoutOf([["支出", N, N, "收入"], ...beside(spent, income)], ["A1:C1", "D1:E1"])!;
  expect([last.columns, last.span]).toEqual([{ month: 1, activity: 2, amount: 3 }, [1, 3]]);
  expect(last.otherBlocks).toMatchObject([{ columns: [4, 5], isIncome: true }]);
});

describe("of two tables below each other", () => {
  test.each<[why: string, first: CellInput[], is: string]>([
    ["the first where both say the same", HEAD, "1"],
    ["though its words are weaker", ["时间", "主要内容", "姓名", "费用"], "1"],
    ["the better one where the other lacks the amounts", ["时间", "主要内容", "姓名", "地点"], "5"],
    ["where it lacks the months", ["地点", "主要内容", "姓名", "费用"], "5"],
  ])("%s", (_, first, is) => expect(found([first, ...ROWS.slice(0, 2), [], HEAD, ...ROWS.slice(2)])).toBe(is));

  test("the second has columns and, where it names one, a unit of its own", () => {
    const first: RowsInput = [["月份", "活动名称", "责任人", "预算（万元）"], ["1月", "读书会", "王工", 1], []];
    const rows = (cost: string): readonly string[] =>
      readSheet([...first, ["活动名称", "月份", "责任人", cost], ["健步走", "2月", "李工", 2]]).rows;
    expect(rows("预算")).toEqual(["2|1|读书会|王工|10000", "5|2|健步走|李工|20000"]);
    expect(rows("预算（元）")).toEqual(["2|1|读书会|王工|10000", "5|2|健步走|李工|2"]);
  });
});

describe("of two tables beside each other", () => {
  const SECOND: CellInput[][] = ROWS.slice(0, 3).map(([, name], at) => [`${at + 7}月`, `乙组${name as string}`, "李工", 10 * (at + 1)]);
  const read = (heads: CellInput[], gap: CellInput[], ...rows: readonly CellInput[][]): readonly string[] =>
    readSheet([[...HEAD, ...gap, ...heads], ...rows.map((row, at) => [...ROWS[at]!, ...gap, ...row])]).rows.filter((row) =>
      row.includes("李工"),
    );
  const ALL = ["2|7|乙组春节慰问|李工|10", "3|8|乙组读书会|李工|20", "4|9|乙组健步走|李工|30"];
  test.each<[why: string, heads: CellInput[], is: readonly string[]]>([
    ["the second under the same words", HEAD, ALL],
    ["without the word for what is done", ["月份", N, "责任人", "预算"], ALL],
    ["without the word for money", ["月份", "活动名称", "责任人", N], ALL],
    ["without the word for who", ["月份", "活动名称", N, "预算"], ALL],
    ["under other words for all of it", ["日期", "事项", "经办人", "金额"], ALL],
  ])("%s", (_, heads, is) => expect(read(heads, [N], ...SECOND)).toEqual(is));

  test("with nothing between them", () => expect(read(HEAD, [], ...SECOND)).toEqual(ALL));

  test("one that lacks a column is read with what it has", () => {
    expect(read(HEAD.slice(0, 3), [N], ...SECOND.map((row) => row.slice(0, 3)))).toEqual(ALL.map((row) => row.replace(/\d+$/, "-")));
  });
});
