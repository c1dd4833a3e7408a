/** What sheets say in figures or words that nobody could read, said with the plan that was: which of them, beside which plans. */
import { finish } from "../../../src/core/grid/steps";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbook } from "../../../src/core/reading";
import { type CellInput, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";

const NAMES = ["春节慰问", "读书会", "健步走", "劳动节座谈", "儿童节亲子活动", "送清凉"];
/** Half a year's activities; `yuan` gives what each costs, and without it nothing says it. */
function plan(title: string, yuan?: (at: number) => CellInput, from = 0): RowsInput {
  const money = (cell: CellInput): CellInput[] => (yuan === undefined ? [] : [cell]);
  const rows = NAMES.map((name, at): CellInput[] => [`${((from + at) % 12) + 1}月`, from === 0 ? name : `第${from}组${name}`, "王工"]);
  return [[title], ["月份", "活动内容", "责任人", ...money("预算")], ...rows.map((row, at) => [...row, ...money(yuan?.(at))])];
}
const PRICED = (at: number): number => 100 * (at + 1);
const FILLER: CellInput[] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
/** Figures below a title, and no headings over them. */
const figures = (title: string): RowsInput => [[title], FILLER, [100, 200, 300]];

/** "甲 plan x!A3 3 600": each sheet, and the figures and rows of other sheets said with it. */
function said(sheets: Readonly<Record<string, RowsInput | SheetInput>>): string[] {
  return finish(readWorkbook(workbookOf(sheets), EMPTY_SETTINGS)).map(({ sheet, state, plan: read }) =>
    [
      sheet,
      state,
      ...(read?.unread ?? []).map(
        ({ cell, count, sum }) => `${cell.sheet}!${String.fromCharCode(64 + cell.column)}${cell.row} ${count} ${sum}`,
      ),
      ...(read?.unreadTexts ?? []).map(({ name, count }) => `${name} ${count}`),
    ].join(" "),
  );
}

test("they are said with the first plan to work on, not with last year's before it", () => {
  expect(said({ 旧: plan("2025年工作计划", PRICED, 6), 甲: plan("2026年工作计划", PRICED), x: figures("2026年追加计划") })).toEqual([
    "旧 other-plan",
    "甲 plan x!A3 3 600",
    "x not-a-plan",
  ]);
});

describe("a sheet that is called after money, and no plan", () => {
  const beside = (...plans: readonly RowsInput[]): string =>
    said({ ...Object.fromEntries(plans.map((rows, at) => [`p${at}`, rows])), x: figures("2026年经费") })[0]!;
  test.each<[why: string, plans: readonly RowsInput[], is: boolean]>([
    ["where nothing says what the activities cost", [plan("2026年工作计划")], true],
    ["where a column is meant to say it, and nothing stands in it", [plan("2026年工作计划", () => null)], false],
    ["where they say it", [plan("2026年工作计划", PRICED)], false],
    ["where one of two plans says it", [plan("2026年工作计划"), plan("2026年文体计划", PRICED, 6)], false],
    ["where neither does", [plan("2026年工作计划"), plan("2026年文体计划", undefined, 6)], true],
  ])("is said %s", (_, plans, is) => expect(beside(...plans)).toBe(is ? "p0 plan x!A3 3 600" : "p0 plan"));

  test("is not said where the months' columns say it of one activity", () => {
    const months = (cost: CellInput): RowsInput => [
      ["2026年工作计划"],
      ["活动内容", "责任人", "1月", "2月", "3月"],
      ...["甲组读书会", "乙组读书会", "丙组读书会"].map((name, at): CellInput[] => [
        name,
        "王工",
        ...[0, 1, 2].map((month) => (month !== at ? null : at === 0 ? cost : "√")),
      ]),
    ];
    expect(beside(months(500))).toBe("p0 plan");
    expect(beside(months("√"))).toBe("p0 plan x!A3 3 600");
  });
});

test("a sheet whose 合计 is what the plan comes to adds it up; nothing adds up to nothing", () => {
  const classes = (total: CellInput): RowsInput => [
    ["2026年经费计划"],
    ["部门", "金额"],
    ...["办公室", "后勤处", "教务处", "一年级", "二年级", "三年级"].map((name, at): CellInput[] => [name, 100 * (at + 1)]),
    ["合计", total],
  ];
  const priced = plan("2026年工作计划", PRICED);
  // 100 + … + 600 = 2100, and so the plan's.
  expect(said({ 甲: priced, x: classes(2100) })[0]).toBe("甲 plan");
  expect(said({ 甲: priced, x: classes(2200) })[0]).toBe("甲 plan x!B3 7 4300");
  expect(said({ 甲: plan("2026年工作计划"), x: classes(0) })[0]).toBe("甲 plan x!B3 6 2100");
});

describe("a sheet of a later year than all plans makes them last year's", () => {
  const state = (plans: Readonly<Record<string, RowsInput>>, ...titles: readonly string[]): string =>
    said({ ...plans, ...Object.fromEntries(titles.map((title, at) => [`x${at}`, figures(title)])) })[0]!.split(" ")[1]!;
  const of2026 = { 甲: plan("2026年工作计划", PRICED) };
  test.each<[why: string, titles: readonly string[], state: string]>([
    ["one of the same year", ["2026年追加计划"], "plan"],
    ["one of the year before", ["2025年追加计划"], "plan"],
    ["one of the next year", ["2027年追加计划"], "other-plan"],
    ["one of each, the later first", ["2027年追加计划", "2026年追加计划"], "other-plan"],
    ["one of each, the later last", ["2026年追加计划", "2027年追加计划"], "other-plan"],
    ["one of no year", ["追加计划"], "plan"],
  ])("%s", (_, titles, is) => expect(state(of2026, ...titles)).toBe(is));

  test("but for a plan that names no year", () => expect(state({ 甲: plan("工作计划", PRICED) }, "2027年追加计划")).toBe("plan"));

  test("of two plans one of that year is enough", () => {
    const both = { 甲: plan("2025-2026学年工作计划", PRICED), 乙: plan("2026年工作计划", PRICED, 6) };
    expect(said({ ...both, x: figures("2026年追加计划") }).slice(0, 2)).toEqual(["甲 plan x!A3 3 600", "乙 plan"]);
  });
});

describe("the rows of words of a month's sheet", () => {
  const words: RowsInput = [
    ["慰问老职工", "走访三户"],
    ["组织观影", "两场次"],
  ];
  const [month, year] = [plan("2026年1月工作计划", PRICED), plan("2026年工作计划", PRICED, 6)];
  test.each<[why: string, sheets: Readonly<Record<string, RowsInput>>, is: string]>([
    ["are said beside a month's plan", { 一月: month }, "一月 plan 三月 2"],
    ["are not beside the year's", { 计划: year }, "计划 plan"],
    ["are beside both", { 一月: month, 计划: year }, "一月 plan 三月 2"],
  ])("%s", (_, sheets, is) => expect(said({ ...sheets, 三月: words })[0]).toBe(is));
});

test("how far the reading is: nothing while a sheet is searched, whose length nobody knows", () => {
  const rows = plan("2026年工作计划", PRICED);
  const shares = [...readWorkbook(workbookOf({ 甲: rows }), EMPTY_SETTINGS)].map(({ done, total }) => `${done}/${total}`);
  // The sheet of one, the search, and then its rows.
  const search = shares.slice(0, shares.indexOf(`0/${rows.length}`));
  expect([search.length > 1, ...new Set(search)]).toEqual([true, "0/1"]);
  expect(shares.at(-1)).toBe(`${rows.length}/${rows.length}`);
});
