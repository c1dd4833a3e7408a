/** decide: of the tables of a workbook the plans to work on, by unit, year and how much each looks like a plan; each border from both sides. */
import { EMPTY_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import { finish } from "../../../src/core/grid/steps";
import { readWorkbook } from "../../../src/core/reading";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";
import { statesOf } from "./read-sheet";

const FULL = ["月份", "活动内容", "责任人", "预算"];
const THINGS = ["慰问", "读书会", "健步走", "座谈会", "亲子活动", "送清凉"];
/** Activities of this group under these headings. A full plan scores 8, with 0.1 for each row: 2 for its title, 3 for months, 1.5 for owners and amounts. */
function plan(title: string, group: string, head: readonly string[] = FULL, count = 6): RowsInput {
  const cellOf = (heading: string, at: number): CellInput => {
    if (heading === "月份") return `${(at % 12) + 1}月`;
    if (heading === "活动内容" || heading === "项目") return `${group}${THINGS[at % 6]!}${at < 6 ? "" : at}`;
    return heading === "责任人" ? "王工" : 100 * (at + 1);
  };
  return [[title], head, ...Array.from({ length: count }, (_, at) => head.map((heading) => cellOf(heading, at)))];
}
const states = (sheets: Readonly<Record<string, RowsInput>>, settings: Partial<Settings> = {}): string[] =>
  statesOf(sheets, { ...EMPTY_SETTINGS, ...settings }).map((one) => one.split(" ").slice(1).join(" "));
const ofYear = (year: number): Partial<Settings> => ({ profile: { ...EMPTY_SETTINGS.profile, year } });

test("a plan keeps the name of its unit, what is none has none", () => {
  const list = plan("2026年采购", "丙组", ["项目", "金额"]);
  const workbook = workbookOf({ 甲: plan("城东第一小学工会2026年工作计划", "甲组", FULL, 20), 丙: list });
  expect(finish(readWorkbook(workbook, EMPTY_SETTINGS)).map(({ unit }) => unit)).toEqual(["城东第一小学", null]);
});

describe("plans of two units", () => {
  const first = plan("城东第一小学工会2026年工作计划", "甲组", FULL, 20);
  const second = plan("城西第二中学工会2026年工作计划", "乙组", FULL.slice(0, 3), 3);
  test("are two plans", () => expect(states({ 甲: first, 乙: second })).toEqual(["plan", "plan"]));

  test("what is much weaker than the best of both is none, though it is near its own unit's", () => {
    const weak = plan("城西第二中学工会2026年活动", "丙组", FULL.slice(0, 3), 3);
    expect(states({ 甲: first, 乙: second, 丙: weak })).toEqual(["plan", "plan", "not-a-plan summary"]);
    expect(states({ 乙: second, 丙: weak })).toEqual(["plan", "plan"]);
  });

  test("of which one is meant, and of its two sheets the copy", () => {
    const sheets = { 甲: first, 备份: first, 乙: second };
    expect(states(sheets)).toEqual(["plan", "other-plan duplicate-of-plan", "plan"]);
    expect(states(sheets, { sheet: "甲" })).toEqual(["plan", "other-plan duplicate-of-plan", "other-plan other-unit"]);
    expect(states(sheets, { sheet: "备份" })).toEqual(["other-plan duplicate-of-plan", "plan", "other-plan other-unit"]);
    expect(states(sheets, { sheet: "乙" })).toEqual(["other-plan other-unit", "other-plan duplicate-of-plan", "plan"]);
  });
});

describe("of the year", () => {
  const before = plan("2025年工作计划", "甲组", FULL, 20);
  const of = (title: string, head?: readonly string[]): RowsInput => plan(title, "乙组", head);
  const BOTH = ["plan", "plan"];
  const LATER = ["other-plan last-year", "plan"];
  const FIRST = ["plan", "other-plan other-year"];
  test.each<[why: string, sheets: Readonly<Record<string, RowsInput>>, settings: Partial<Settings>, is: readonly string[]]>([
    [
      "that the user says, though another year's is much better",
      { 甲: before, 乙: of("2026年活动", FULL.slice(0, 3)) },
      ofYear(2026),
      LATER,
    ],
    ["else the much better one's", { 甲: before, 乙: of("2026年活动", FULL.slice(0, 3)) }, {}, FIRST],
    ["the latest, where none is of the one that is said", { 甲: before, 乙: of("2026年工作计划") }, ofYear(2027), LATER],
    [
      "the later one's that calls itself a plan, though little of it is read",
      { 甲: before, 乙: of("2026年工作计划", ["项目", "预算"]) },
      {},
      LATER,
    ],
    ["not of one that only lists", { 甲: before, 乙: of("2026年安排", ["项目", "预算"]) }, {}, FIRST],
    ["nor without money", { 甲: before, 乙: of("2026年工作计划", ["项目", "责任人"]) }, {}, FIRST],
    ["nor of hardly anything", { 甲: before, 执行: of("2026年工作计划", ["项目", "预算"]) }, {}, FIRST],
    ["a school year's, which is its second one's too", { 甲: of("2025-2026学年工作计划"), 乙: plan("2026年工作计划", "甲组") }, {}, BOTH],
    ["not the one after", { 甲: of("2025-2026学年工作计划"), 乙: plan("2027年工作计划", "甲组") }, {}, ["other-plan other-year", "plan"]],
    ["a plain year is not its next one's", { 甲: before, 乙: of("2026年工作计划") }, {}, LATER],
    ["last year's by its name", { 上年: plan("工作计划", "甲组"), 乙: of("工作计划") }, {}, LATER],
    ["which may be the one that is meant", { 上年: plan("工作计划", "甲组"), 乙: of("工作计划") }, { sheet: "上年" }, FIRST],
    ["the meant one's", { 甲: before, 乙: of("2026年工作计划") }, { sheet: "甲" }, FIRST],
  ])("%s", (_, sheets, settings, is) => expect(states(sheets, settings)).toEqual(is));
});

test("beside a union's plan a welfare committee's is another one, unless it is meant; beside a mere list it is the plan", () => {
  const [own, theirs] = [plan("2026年工会工作计划", "甲组"), plan("2026年职工福利委员会工作计划", "乙组")];
  expect(states({ 甲: own, 乙: theirs })).toEqual(["plan", "other-plan welfare-committee"]);
  expect(states({ 甲: own, 乙: theirs }, { sheet: "乙" })).toEqual(["other-plan other-unit", "plan"]);
  expect(states({ 乙: theirs, 丙: plan("2026年采购", "丙组", ["项目", "金额"]) })).toEqual(["plan", "not-a-plan summary"]);
});

describe("a table that looks much less like a plan than the best one", () => {
  const main = plan("2026年工作计划", "甲组", FULL, 20);
  test("by four: 15 rows without title and amounts against 20 with both", () => {
    const bare = (count: number): RowsInput => plan("2026年活动", "乙组", FULL.slice(0, 3), count);
    expect(states({ 甲: main, 乙: bare(15) })).toEqual(["plan", "not-a-plan summary"]);
    expect(states({ 甲: main, 乙: bare(16) })).toEqual(["plan", "plan"]);
    expect(states({ 甲: main, 乙: bare(15) }, { sheet: "乙" })).toEqual(["plan", "plan"]);
  });

  const few = (title: string, head: readonly string[], sheet = "乙"): string =>
    states({ 甲: main, [sheet]: plan(title, "乙组", head, 2) })[1]!;
  test.each<[why: string, title: string, head: readonly string[], sheet: string, is: boolean]>([
    ["calls itself a plan and says when", "2026年文体计划", ["活动内容", "月份"], "乙", true],
    ["does not call itself one", "2026年文体", ["活动内容", "月份"], "乙", false],
    ["is called after a month", "2026年文体", ["活动内容", "月份"], "二月", true],
    ["says how much", "2026年文体", ["活动内容", "月份", "预算"], "乙", true],
    ["how much was spent", "2026年文体支出流水", ["活动内容", "月份", "预算"], "乙", false],
    ["calls itself one and says no time", "2026年文体计划", ["活动内容", "责任人"], "乙", false],
  ])("is one of its own where it names other things and %s", (_, title, head, sheet, is) =>
    expect(few(title, head, sheet)).toBe(is ? "plan" : "not-a-plan summary"),
  );

  test("names other things where less than three in ten are the plan's", () => {
    const share = (own: number, of: number): string => {
      const names = Array.from({ length: of }, (_, at) => (at < own ? `甲组${THINGS[at]!}` : `另一件事${at}`));
      return states({ 甲: main, 乙: [["2026年文体计划"], ["活动内容", "月份"], ...names.map((name, at) => [name, `${at + 3}月`])] })[1]!;
    };
    expect([share(2, 7), share(3, 10)]).toEqual(["plan", "not-a-plan summary"]);
  });
});

describe("a list whose lines come to what the other sheets do", () => {
  const TIMED = ["月份", "活动内容", "预算"];
  const [main, list] = [plan("2026年工作计划", "甲组", TIMED), [["2026年工作计划"], ["项目", "预算"], ["文体", 1000], ["慰问", 1100]]];
  test("is their overview; a copy of one of them comes to nothing", () => {
    expect(states({ 甲: main, 总: list })).toEqual(["plan", "not-a-plan summary"]);
    expect(states({ 甲: main, 备份: main, 总: list })).toEqual(["plan", "other-plan duplicate-of-plan", "not-a-plan summary"]);
    expect(states({ 甲: plan("2026年工作计划", "甲组", TIMED, 5), 总: list })).toEqual(["plan", "plan"]);
  });
});

describe("the figures of a list that calls itself a plan and is none", () => {
  const main = plan("2026年工作计划", "甲组", FULL, 20);
  const said = (other: RowsInput, first = main): string[] =>
    finish(readWorkbook(workbookOf({ 甲: first, 乙: other }), EMPTY_SETTINGS)).flatMap(({ plan: read }) =>
      (read?.unread ?? []).map(({ cell, count, sum }) => `${cell.sheet} ${cell.row} ${count} ${sum}`),
    );
  const bought = (title: string, head: readonly string[], ...costs: readonly number[]): RowsInput => [
    [title],
    head,
    ...costs.map((cost, at) => [["打印机", "桌椅", "茶具", "纸张"][at]!, cost]),
  ];
  const HEAD = ["项目", "金额"];
  test("are said in its own unit, from three of them on", () => {
    expect(said(bought("2026年采购计划", HEAD, 1000, 200, 34))).toEqual(["乙 3 3 1234"]);
    expect(said(bought("2026年采购计划", ["项目", "金额（万元）"], 1.5, 0.25, 0.25))).toEqual(["乙 3 3 2"]);
    expect(said(bought("2026年采购计划", HEAD, 1000, 200))).toEqual([]);
    expect(said(bought("2026年采购", HEAD, 1000, 200, 34))).toEqual([]);
  });

  test("are not said where they come to what an activity, or all of them, or a total comes to", () => {
    // The activities cost 100 … 2000, and so 21000 together.
    expect(said(bought("2026年采购计划", HEAD, 1000, 200, 300))).toEqual([]);
    expect(said(bought("2026年采购计划", HEAD, 1000, 200, 19_800))).toEqual([]);
    expect(said(bought("2026年采购计划", HEAD, 1000, 200, 33), [...main, ["合计", null, null, 1233]])).toEqual([]);
  });

  test("are not said of a copy with another amount", () => {
    const other = main.map((row, at) => (at === 5 ? [...row.slice(0, 3), 999] : row));
    expect(said(other)).toEqual([]);
  });

  test("are said of any list of money beside plans that say nothing of it", () => {
    const unpriced = plan("2026年工作计划", "甲组", FULL.slice(0, 3), 20);
    expect(said(bought("2026年采购", HEAD, 1000, 200, 34), unpriced)).toEqual(["乙 3 3 1234"]);
    expect(said(bought("2026年采购支出流水", HEAD, 1000, 200, 34), unpriced)).toEqual([]);
  });
});
