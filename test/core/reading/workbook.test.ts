/** readWorkbook: why a sheet is no plan, and which of two plans of the same rows is kept, from both sides of each border. */
import { EMPTY_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import { readWorkbook } from "../../../src/core/reading";
import { finish } from "../../../src/core/grid/steps";
import { type CellInput, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";
import { statesOf } from "./read-sheet";

const N = null;
const one = (name: string, rows: RowsInput): string => statesOf({ [name]: rows })[0]!.slice(name.length + 1);
const lines = (title: string, count: number): RowsInput => [[title], ...Array.from({ length: count }, (_, at) => [`第${at}条内容`])];
const NAMES = ["新春走访", "读书会", "健步走", "座谈会", "亲子活动", "送清凉", "观影", "登山", "插花", "歌咏比赛"];
const FULL = ["月份", "活动内容", "责任人", "预算"];

/** Six activities under these headings; 1月 … 6月 hold the amounts of their months. */
function plan(title: string, head: readonly string[] = FULL, count = 6): RowsInput {
  const cellOf = (heading: string, at: number): CellInput => {
    if (heading === "月份") return `${at + 1}月`;
    if (heading === "季度") return at < 3 ? "一季度" : "二季度";
    if (heading === "活动内容") return NAMES[at]!;
    if (heading === "责任人") return "王工";
    if (/^\dx?月$/.test(heading)) return Number(heading[0]) === at + 1 ? 100 * (at + 1) : N;
    return 100 * (at + 1);
  };
  return [[title], head, ...NAMES.slice(0, count).map((_, at) => head.map((heading) => cellOf(heading, at)))];
}

describe("a sheet without a table", () => {
  const accounts = (count: number): RowsInput => [
    ["各科目"],
    ["科目", "金额（元）"],
    ...["文体活动支出", "宣传活动支出", "职工教育支出"].slice(0, count).map((name) => [name, 100]),
    ...lines("以下为说明", 8),
  ];
  const parts = (count: number): RowsInput => [
    ["各类经费"],
    ["类别", "金额（元）"],
    ...["文体类", "慰问类", "培训类", "宣传类"].slice(0, count).map((name) => [name, 100]),
  ];
  test.each<[why: string, name: string, rows: RowsInput, is: string]>([
    ["empty, whatever it is called", "封面", [], "empty"],
    ["called a cover", "封面", lines("甲", 3), "cover"],
    ["called instructions", "填写说明", lines("甲", 3), "instructions"],
    ["called a list to choose from", "数据字典", lines("甲", 3), "lookup"],
    ["called nothing", "Sheet1", lines("甲", 3), "no-header"],
    ["a note of thirteen characters", "Sheet1", [["甲"], ["注：本表由各科室填写并按时"]], "instructions"],
    ["a note of twelve", "Sheet1", [["甲"], ["注：本表由各科室填写并按"]], "no-header"],
    ["a long line that is no note", "Sheet1", [["甲"], ["本表由各科室填写并按时报送工会办公室"]], "no-header"],
    ["a note below an overview", "Sheet1", [...parts(2), ["合计", 200], ["注：以上经费均从会费中列支不再另报"]], "no-header"],
    ["a note below parts without their sum", "Sheet1", [...parts(2), ["注：以上经费均从会费中列支不再另报"]], "instructions"],
    ["eight words, one of them a plan's", "Sheet1", lines("2026年工作计划", 7), "cover"],
    ["nine", "Sheet1", lines("2026年工作计划", 8), "no-header"],
    ["three subjects with their figures", "Sheet1", accounts(3), "income-table"],
    ["two", "Sheet1", accounts(2), "no-header"],
    ["parts are no subjects", "Sheet1", parts(4), "no-header"],
    ["a title of accounts", "Sheet1", lines("工会收支情况", 9), "income-table"],
  ])("%s", (_, name, rows, is) => expect(one(name, rows)).toBe(`not-a-plan ${is}`));
});

describe("a table with a plan's columns", () => {
  const income = (count: number): RowsInput => [
    ["工会"],
    ["项目", "负责人", "金额"],
    ...NAMES.map((name, at) => [at < count ? ["会费收入", "上级补助收入", "行政拨款收入"][at]! : name, "王工", 100 + at]),
  ];
  const ticked = (months: number, rows: number, sheet = "x"): [string, RowsInput] => [
    sheet,
    [
      ["activity", ...["jan", "feb", "mar", "apr"].slice(0, months)],
      ...["alpha", "beta", "gamma"]
        .slice(0, rows)
        .map((name, at) => [name, ...Array.from({ length: months }, (_, m) => (m === at ? "x" : N))]),
    ],
  ];
  test.each<[why: string, name: string, rows: RowsInput, is: string]>([
    ["nothing but an example", "Sheet1", [["2026年计划"], FULL, ["1月", "例：书画展", "王工", 100]], "other-plan sample"],
    [
      "an example and a line of words",
      "Sheet1",
      [["2026年计划"], FULL, ["1月", "例：书画展", "王工", 100], ["注：按实填写"]],
      "other-plan sample",
    ],
    ["three of ten rows income", "Sheet1", income(3), "not-a-plan income-table"],
    ["two of ten", "Sheet1", income(2), "plan"],
    ["names and ticks below three months, not in Chinese", ...ticked(3, 3), "plan"],
    ["two rows are enough", ...ticked(3, 2), "plan"],
    ["one row is not", ...ticked(3, 1), "not-a-plan no-activity-column"],
  ])("%s", (_, name, rows, is) => expect(one(name, rows)).toBe(is));
});

describe("a title of accounts, or codes, over rows that say when they are", () => {
  /** Three rows of ten are lines of an account, by their words or by their codes. */
  const accounts = (heading: string, cellOf: (at: number) => CellInput): RowsInput => [
    ["收支预算表"],
    [heading, "项目", "金额"],
    ...NAMES.map((name, at) => [cellOf(at), at < 3 ? `${name}支出` : name, 100 + at]),
  ];
  test.each<[why: string, heading: string, cellOf: (at: number) => CellInput, is: string]>([
    ["a month", "月份", (at) => `${at + 1}月`, "plan"],
    ["a day", "日期", (at) => `${at + 1}月5日`, "plan"],
    ["a quarter", "季度", (at) => (at < 5 ? "一季度" : "二季度"), "plan"],
    ["nothing", "编号", (at) => `a${at}`, "not-a-plan income-table"],
  ])("%s", (_, heading, cellOf, is) => expect(one("Sheet1", accounts(heading, cellOf))).toBe(is));

  test("codes beside months are the subjects of a plan", () => {
    const coded = (month: (at: number) => CellInput): RowsInput => [
      ["2026年"],
      ["科目", "项目", "月份", "金额"],
      ...NAMES.map((name, at) => [`${50101 + at}`, name, month(at), 100 + at]),
    ];
    expect(
      one(
        "Sheet1",
        coded((at) => `${at + 1}月`),
      ),
    ).toBe("plan");
    expect(
      one(
        "Sheet1",
        coded((at) => (at === 0 ? "1月" : N)),
      ),
    ).toBe("plan");
    expect(
      one(
        "Sheet1",
        coded(() => N),
      ),
    ).toBe("not-a-plan income-table");
  });
});

describe("of two sheets with the same rows the one that looks less like a plan is a copy, wherever it stands:", () => {
  test.each<[why: string, more: RowsInput, less: RowsInput]>([
    ["without owners", plan("计划"), plan("计划", ["月份", "活动内容", "预算"])],
    ["without amounts", plan("计划"), plan("计划", ["月份", "活动内容", "责任人"])],
    [
      "with what was spent and no budget",
      plan("计划", ["月份", "活动内容", "责任人"]),
      plan("计划", ["月份", "活动内容", "责任人", "实际支出"]),
    ],
    ["without months", plan("计划"), plan("计划", ["活动内容", "责任人", "预算"])],
    ["without quarters", plan("计划", ["季度", "活动内容", "责任人", "预算"]), plan("计划", ["活动内容", "责任人", "预算"])],
    ["with fewer rows", plan("计划"), plan("计划", FULL, 5)],
    ["with a title of statistics", plan("安排"), plan("活动安排统计")],
    ["without a plan's title", plan("安排"), plan("活动")],
  ])("%s", (_, more, less) => {
    expect(statesOf({ 甲: more, 乙: less })).toEqual(["甲 plan", "乙 other-plan duplicate-of-plan"]);
    expect(statesOf({ 甲: less, 乙: more })).toEqual(["甲 other-plan duplicate-of-plan", "乙 plan"]);
  });

  const LATER = ["other-plan duplicate-of-plan", "plan"];
  test.each<[why: string, sheets: Readonly<Record<string, RowsInput>>, states: readonly string[]]>([
    ["a plan's statistics are a plan's", { 甲: plan("计划统计"), 乙: plan("计划") }, [LATER[1]!, LATER[0]!]],
    ["by the name of its sheet", { 公示: plan("安排"), 乙: plan("安排") }, LATER],
    ["by its name, though its title is a plan's", { 公示: plan("安排计划"), 乙: plan("安排") }, LATER],
    ["the one called a plan stays", { 甲: plan("活动"), 计划: plan("活动") }, LATER],
    ["called or titled is the same", { 甲: plan("计划"), 计划: plan("活动") }, [LATER[1]!, LATER[0]!]],
  ])("%s", (_, sheets, states) => {
    expect(statesOf(sheets)).toEqual(Object.keys(sheets).map((name, at) => `${name} ${states[at]!}`));
  });
});

describe("sheets that nobody reads as plans", () => {
  const states = (sheets: Readonly<Record<string, RowsInput | SheetInput>>, registers: readonly string[] = []): string[] =>
    finish(readWorkbook(workbookOf(sheets), EMPTY_SETTINGS, new Set(registers))).map(({ sheet, state }) => `${sheet} ${state}`);
  const OTHER = plan("2026年文体计划").map((row, at) => (at < 2 ? row : [row[0], `乙组${String(row[1])}`, row[2], row[3]]));
  test("keep the figures of an account that they state", () => {
    const account: RowsInput = [["各科目"], ["科目", "金额（元）"], ["文体活动支出", 100], ["宣传活动支出", 200], ["慰问支出", 300]];
    const read = finish(readWorkbook(workbookOf({ 甲: plan("计划"), 乙: account }), EMPTY_SETTINGS));
    expect(read.map(({ statedSubjects }) => statedSubjects.map(({ fen }) => fen))).toEqual([[], [10_000, 20_000, 30_000]]);
  });
  test("a register, a sheet of ours, a hidden one", () => {
    expect(states({ 甲: plan("计划"), 乙: OTHER }, ["乙"])).toEqual(["甲 plan", "乙 register"]);
    expect(states({ 甲: plan("计划"), 乙: { rows: OTHER, mark: "summary" } })).toEqual(["甲 plan", "乙 ours"]);
    expect(states({ 甲: plan("计划"), 乙: { rows: OTHER, visibility: "hidden" } })).toEqual(["甲 plan", "乙 hidden"]);
    expect(states({ 甲: plan("计划"), 乙: OTHER })).toEqual(["甲 plan", "乙 plan"]);
  });
});

describe("a sheet that goes on where the one before it ends", () => {
  const tail: RowsInput = NAMES.slice(6).map((name, at) => [`${at + 7}月`, name, "王工", 100]);
  const rowsOf = (sheets: Readonly<Record<string, RowsInput>>, settings: Settings = EMPTY_SETTINGS): string[] =>
    finish(readWorkbook(workbookOf(sheets), settings)).map(({ sheet, plan: read }) => `${sheet} ${read?.items.length ?? "-"}`);
  test("is read in its columns, and so is the next one", () => {
    expect(rowsOf({ 甲: plan("计划"), 乙: tail })).toEqual(["甲 6", "乙 4"]);
    expect(rowsOf({ 甲: plan("计划"), 乙: tail, 丙: tail.map(([month, , ...rest], at) => [month, `${at}组观影`, ...rest]) })).toEqual([
      "甲 6",
      "乙 4",
      "丙 4",
    ]);
  });
});
