/** What a sheet of a workbook is, from both sides of each border: a plan, a list, a sample, another year's, a copy; and figures of sheets that could not be read. */
import { unreadSheet } from "../../../src/core/reading/unread-sheets";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { type CellInput, gridOf, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { statesOf } from "./read-sheet";

const HEAD = ["月份", "活动内容", "责任人", "预算"];
const NAMES = ["春节慰问", "读书会", "健步走", "劳动节座谈", "儿童节亲子活动", "送清凉", "暑期疗养", "教师节慰问", "国庆歌会", "重阳登山"];
const plan = (title: string, count = 4, from = 0): RowsInput => [
  [title],
  HEAD,
  ...NAMES.slice(from, from + count).map((name, index): CellInput[] => [`${from + index + 1}月`, name, "王工", 100 * (index + 1)]),
];
/** Things of no time. */
const THINGS = ["打印机", "桌椅", "茶具", "纸张", "电脑", "相机", "音响", "话筒"];
/** Without months, owners or amounts where they are not asked for. */
const list = (title: string, head: readonly CellInput[], ...rows: readonly (readonly CellInput[])[]): RowsInput => [[title], head, ...rows];
const MAIN = plan("2026年工会工作计划", 6);

describe("one sheet alone", () => {
  const one = (name: string, rows: SheetInput | RowsInput): string => statesOf({ [name]: rows })[0]!.slice(name.length + 1);
  const samples = (of: number, all: number): RowsInput => [
    ["2026年计划"],
    HEAD,
    ...Array.from({ length: all }, (_, index): CellInput[] => [
      `${index + 1}月`,
      `${index < of ? "示例：" : ""}${NAMES[index]!}`,
      "王工",
      100,
    ]),
  ];
  const coded = (of: number, all: number): RowsInput =>
    list(
      "2026年",
      ["科目", "项目", "金额"],
      ...Array.from({ length: all }, (_, index): CellInput[] => [index < of ? `${50101 + index}` : "其他", THINGS[index]!, 100]),
    );
  const sums = (of: number): RowsInput =>
    list(
      "2026年",
      ["项目", "责任人", "金额"],
      ...Array.from({ length: 5 }, (_, index): CellInput[] => [index < of ? `${index + 1}月` : NAMES[index]!, "王工", 100]),
    );
  const accounts = (of: number, title = "收支预算表", head = ["项目", "金额"]): RowsInput =>
    list(title, head, ...Array.from({ length: 10 }, (_, index): CellInput[] => [`${NAMES[index]!}${index < of ? "支出" : ""}`, 100]));
  test.each<[why: string, name: string, rows: SheetInput | RowsInput, is: string]>([
    ["a plan", "计划", MAIN, "plan"],
    ["half of its rows are samples", "计划", samples(2, 4), "other-plan sample"],
    ["less than half", "计划", samples(2, 5), "plan"],
    ["called instructions", "填表说明", MAIN, "other-plan sample"],
    ["called the instructions' table", "计划表填表说明", MAIN, "plan"],
    ["five rows under a sample's note", "计划", [["示例，仅供参考"], ...plan("2026年计划", 5)], "other-plan sample"],
    ["six rows under a sample's note", "计划", [["示例，仅供参考"], ...plan("2026年计划", 6)], "plan"],
    ["a list to choose from", "下拉选项", MAIN, "not-a-plan lookup"],
    ["a list to choose from, called a plan", "计划下拉选项", MAIN, "plan"],
    ["three rows of five by code", "Sheet1", coded(3, 5), "not-a-plan income-table"],
    ["half of the rows by code", "Sheet1", coded(4, 8), "not-a-plan income-table"],
    ["three rows of seven by code", "Sheet1", coded(3, 7), "plan"],
    ["two rows by code", "Sheet1", coded(2, 2), "plan"],
    ["three of five rows name months", "Sheet1", sums(3), "not-a-plan summary"],
    ["two of five rows name months", "Sheet1", sums(2), "plan"],
    ["three of ten spend, by a title of accounts", "Sheet1", accounts(3), "not-a-plan income-table"],
    ["two of ten", "Sheet1", accounts(2), "plan"],
    ["three of ten, by another title", "Sheet1", accounts(3, "活动项目表"), "plan"],
    ["nothing in it", "Sheet1", [], "not-a-plan empty"],
    ["a cover", "封面", [["某厂工会"]], "not-a-plan cover"],
    ["few words, of which one names a plan", "Sheet1", [["某厂工会"], ["2026年工作计划"]], "not-a-plan cover"],
    ["a title and a heading", "Sheet1", [["2026年计划"], HEAD], "not-a-plan cover"],
  ])("%s", (_, name, rows, is) => expect(one(name, rows)).toBe(is));
});

describe("a sheet beside the year's plan", () => {
  const beside = (name: string, rows: SheetInput | RowsInput, settings = EMPTY_SETTINGS): string =>
    statesOf({ 计划: MAIN, [name]: rows }, settings).join("; ");
  test.each<[why: string, name: string, rows: SheetInput | RowsInput, said: string]>([
    ["another department's", "文体部", plan("2026年文体部计划", 4, 6), "计划 plan; 文体部 plan"],
    ["last year's", "去年的", plan("2025年工会工作计划", 4, 6), "计划 plan; 去年的 other-plan last-year"],
    ["that of the year before last", "Sheet2", plan("2024年工会工作计划", 4, 6), "计划 plan; Sheet2 other-plan other-year"],
    ["next year's", "Sheet2", plan("2027年工会工作计划", 4, 6), "计划 other-plan last-year; Sheet2 plan"],
    ["without a year, by its name last year's", "上年", plan("工会工作计划", 4, 6), "计划 plan; 上年 other-plan last-year"],
    ["a copy, by its rows", "Sheet2", MAIN, "计划 plan; Sheet2 other-plan duplicate-of-plan"],
    ["of a welfare committee", "福利", plan("2026年职工福利委员会工作计划", 4, 6), "计划 plan; 福利 other-plan welfare-committee"],
    [
      "what was done",
      "支出流水",
      list("支出流水", ["日期", "摘要", "金额"], ["1.5", "买水果", 10], ["2.5", "买米", 20]),
      "计划 plan; 支出流水 not-a-plan summary",
    ],
    [
      "a few things and their months alone, called a plan",
      "文体",
      list("2026年文体计划", ["活动", "月份"], ["插花", "2月"], ["观影", "3月"]),
      "计划 plan; 文体 plan",
    ],
    [
      "the same, that the plan names as well",
      "文体",
      list("2026年文体计划", ["活动", "月份"], ["读书会", "2月"], ["健步走", "3月"]),
      "计划 plan; 文体 other-plan duplicate-of-plan",
    ],
    [
      "things with their months and amounts",
      "Sheet2",
      list("", ["活动", "月份", "金额"], ["插花", "2月", 100], ["观影", "3月", 200]),
      "计划 plan; Sheet2 plan",
    ],
    ["half the rows are the plan's", "Sheet2", plan("2026年工会工作计划", 6, 3), "计划 plan; Sheet2 plan"],
    ["all but one are the plan's", "Sheet2", plan("2026年工会工作计划", 6, 1), "计划 plan; Sheet2 other-plan duplicate-of-plan"],
  ])("%s", (_, name, rows, said) => expect(beside(name, rows)).toBe(said));

  test("the copy that looks less like a plan goes, whichever comes first", () => {
    const bare = MAIN.slice(1);
    expect(statesOf({ Sheet1: bare, Sheet2: MAIN })).toEqual(["Sheet1 other-plan duplicate-of-plan", "Sheet2 plan"]);
    expect(statesOf({ Sheet1: MAIN, Sheet2: bare })).toEqual(["Sheet1 plan", "Sheet2 other-plan duplicate-of-plan"]);
    expect(statesOf({ Sheet1: bare, Sheet2: bare })).toEqual(["Sheet1 plan", "Sheet2 other-plan duplicate-of-plan"]);
    // A copy by its name goes before all.
    expect(statesOf({ 备份: MAIN, Sheet2: bare })).toEqual(["备份 other-plan duplicate-of-plan", "Sheet2 plan"]);
  });

  test("the sheet that is meant is the plan, and the others are others'", () => {
    const sheet = (name: string): string[] =>
      statesOf({ Sheet1: MAIN, 备份: MAIN, Sheet3: plan("2025年工会工作计划", 4, 6) }, { ...EMPTY_SETTINGS, sheet: name });
    expect(sheet("备份")).toEqual(["Sheet1 other-plan duplicate-of-plan", "备份 plan", "Sheet3 other-plan last-year"]);
    expect(sheet("Sheet3")).toEqual(["Sheet1 other-plan other-year", "备份 other-plan other-year", "Sheet3 plan"]);
    expect(sheet("nowhere")).toEqual(["Sheet1 plan", "备份 other-plan duplicate-of-plan", "Sheet3 other-plan last-year"]);
  });
});

test("a list of amounts alone that calls itself a plan is not counted, and that is said", () => {
  const said = (title: string, sum: number, things = THINGS): string[] => {
    const rows = list(title, ["项目", "金额"], ...things.slice(0, 4).map((name, at): CellInput[] => [name, at === 0 ? sum : 10]));
    const { findings, sheets } = checkedWorkbook(workbookOf({ 计划: MAIN, x: rows }));
    return [
      ...sheets.map(({ state }) => state),
      ...findings.flatMap(({ code, sheet, cell }) => (code === "figure-unread" ? [`${sheet ?? ""}!${cell ?? ""}`] : [])),
    ];
  };
  expect(said("2026年追加计划", 1000)).toEqual(["plan", "not-a-plan", "x!B3"]);
  expect(said("2026年物品", 1000)).toEqual(["plan", "not-a-plan"]);
  expect(said("2026年追加计划执行情况", 1000)).toEqual(["plan", "not-a-plan"]);
  // What one of the plan's activities costs, thing by thing.
  expect(said("2026年采购计划", 570)).toEqual(["plan", "not-a-plan"]);
});

describe("figures of a sheet that calls itself a plan and could not be read", () => {
  /** "A2 3 600 2026": the first figure, how many, their sum, the year. */
  const said = (name: string, rows: RowsInput, why: Parameters<typeof unreadSheet>[1] = "no-header"): string | null => {
    const found = unreadSheet(gridOf(name, rows), why);
    if (found === null || found.figures === null) return null;
    const { cell, count, sum } = found.figures;
    return [`${String.fromCharCode(64 + cell.column)}${cell.row}`, count, sum, found.year].join(" ");
  };
  const TITLE = ["2026年经费计划"];
  test.each<[why: string, name: string, rows: RowsInput, figures: string | null]>([
    ["three figures", "x", [TITLE, [100, 200, 300]], "A2 3 600 2026"],
    ["two are no table", "x", [TITLE, [100, 200]], null],
    ["days and numbers of rows are no money", "x", [TITLE, [31, 32, 33, 34]], "B2 3 99 2026"],
    ["years are none", "x", [TITLE, [1989, 1990, 2100, 2101, 32]], "A2 3 4122 2026"],
    ["small sums with cents are", "x", [TITLE, [1.5, 2.5, 3.5]], "A2 3 7.5 2026"],
    ["figures with their unit", "x", [TITLE, ["100元", "0.02万元", "300"], [77, 88]], "A2 4 465 2026"],
    ["shares are none", "x", [TITLE, [100, 200, { value: 300, format: "0%" }]], null],
    ["days are none", "x", [TITLE, [100, 200, { value: 46054, format: "yyyy-mm-dd" }]], null],
    ["telephones are none", "x", [TITLE, ["电话", "项目"], [13800, 100], [13900, 200], [13700, 300]], "B3 3 600 2026"],
    ["a name that is no plan's", "x", [["2026年"], [100, 200, 300]], null],
    ["called a plan by its sheet", "2026计划", [[100, 200, 300]], "A1 3 600 2026"],
    ["called a copy", "2026计划副本", [[100, 200, 300]], null],
    ["called a month", "三月份", [[100, 200, 300]], "A1 3 600 "],
    ["a title in the fourth row", "x", [["甲"], ["乙"], ["丙"], TITLE, [100, 200, 300]], "A5 3 600 2026"],
    ["a title in the fifth row", "x", [["甲"], ["乙"], ["丙"], ["丁"], TITLE, [100, 200, 300]], null],
    [
      "a title among three cells",
      "x",
      [
        ["甲", "乙", "2026年经费计划"],
        [100, 200, 300],
      ],
      null,
    ],
  ])("%s", (_, name, rows, figures) => expect(said(name, rows)).toBe(figures));

  test("a sheet that is something else is no plan, but for a month's", () => {
    const rows: RowsInput = [TITLE, [100, 200, 300]];
    const whys = ["no-header", "no-activity-column", "no-rows", "income-table", "instructions", "cover", null] as const;
    expect(whys.map((why) => said("x", rows, why) !== null)).toEqual([true, true, true, false, true, false, false]);
    // Only its own title makes a plan of what explains.
    expect(said("计划", [["填表说明"], [100, 200, 300]], "instructions")).toBeNull();
    expect(whys.map((why) => said("三月", rows, why) !== null)).toEqual([true, true, true, true, true, false, false]);
  });

  test("are said with the plan, unless they are of a later year: then that plan is last year's", () => {
    const later: RowsInput = [["2027年经费计划"], ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"], [100, 200, 300], [400, 500, 600]];
    const states = (rows: RowsInput, settings = EMPTY_SETTINGS): string => statesOf({ 计划: MAIN, x: rows }, settings)[0]!;
    expect(states(later)).toBe("计划 other-plan last-year");
    expect(states([["2026年经费计划"], ...later.slice(1)])).toBe("计划 plan");
    expect(states(later, { ...EMPTY_SETTINGS, sheet: "计划" })).toBe("计划 plan");
    expect(states(later, { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, year: 2026 } })).toBe("计划 plan");
  });
});
