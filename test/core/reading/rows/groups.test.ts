/** Rows that are the sum or the parts of others, told by figures, numbers and 其中; formulas of a column, times of headings, sums so far: each border from both sides. */
import type { Layout } from "../../../../src/core/plan/plan";
import { formulaSays } from "../../../../src/core/reading/rows/formulas";
import { detailRows, groupRows, isNumberedWithin, numberedGroups } from "../../../../src/core/reading/rows/groups";
import { isSurelyNumbered, numberOf, timeIn } from "../../../../src/core/reading/rows/heading-time";
import { nameHeadings } from "../../../../src/core/reading/rows/name-headings";
import { numberedParts } from "../../../../src/core/reading/rows/numbered-parts";
import { RunningSums } from "../../../../src/core/reading/rows/running-sums";
import { SheetView } from "../../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../../build-workbook";

/** Lines of "seq|month|activity|owner|amount" from row 1 on. */
function tableOf(text: string): { readonly view: SheetView; readonly layout: Layout } {
  const lines = text
    .split("\n")
    .map((line) => line.split("|").map((part): CellInput => (part === "" ? null : /^-?\d+$/.test(part) ? Number(part) : part)));
  const columns = { seq: 1, month: 2, activity: 3, owner: 4, amount: 5 };
  const layout: Layout = {
    sheet: "计划",
    headerRows: [],
    columns,
    monthColumns: [],
    firstRow: 1,
    lastRow: lines.length,
    unit: "元",
    unitFactor: 1,
    confidence: 1,
    isCorrected: false,
  };
  return { view: new SheetView(gridOf("计划", lines)), layout };
}

const untold = (layout: Layout): Layout => ({ ...layout, columns: { activity: 3, amount: 5 } });

describe("a formula of a column of figures, in E5", () => {
  test.each<[formula: string, said: string]>([
    ["SUM(E2:E4)", "sum 2-4"],
    ["SUM(E4:E2)", "sum 2-4"],
    ["SUM($E$2:$E$4)", "sum 2-4"],
    ["E2+E3", "sum 2-2,3-3"],
    ["SUM(E2)", "sum 2-2"],
    ["E4", "copy 4-4"],
    ["+E4", "sum 4-4"],
    ["E4*2", "else 4-4"],
    ["E2-E3", "less 2-2,3-3"],
    ["-E4", "copy 4-4"],
    ["6000-E4", "less 4-4"],
    ["C5*D5", "across C,D"],
    ["SUM(B5:D5)", "across B,C,D"],
    ["SUM(E5:E5)", "across E"],
    ["C5*E4", "else 4-4 C"],
    ["C5+F9", "else C"],
    ["SUM(E2:E4)+F9", "else 2-4"],
    ["SUM(E2:F4)", "else"],
    ["SUM(计划!E2:E4)", "else"],
    ["E4+'一月'!E9", "else 4-4"],
    ["SUM(表1[预算])", "sum whole"],
    ["表1[预算]", "else"],
    ["COUNT(E2:E4)", "statistic 2-4"],
    ['SUMIF(B2:B4,"E2",E2:E4)', "statistic 2-4"],
    ['SUM(E2:E4)&"-"', "sum 2-4"],
    ["ROUND(E4,2)", "copy 4-4"],
    ["LOG10(5)", "else"],
    [`SUM(E2:E4)${" ".repeat(1990)}`, "sum 2-4"],
    [`SUM(E2:E4)${" ".repeat(1991)}`, "else"],
    [
      "SUM(B5:BI5)",
      `across ${[..."BCDEFGHIJKLMNOPQRSTUVWXYZ"].join()},${[..."AB"]
        .flatMap((one) => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((two) => one + two))
        .slice(0, 35)
        .join()}`,
    ],
    ["SUM(B5:BJ5)", "else"],
  ])("=%s: %s", (formula, said) => {
    const { kind, spans, columns, isWholeColumn } = formulaSays(formula, 5, 5);
    const letters = columns.map(
      (column) =>
        (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26)),
    );
    expect(
      [kind, spans.map(({ top, bottom }) => `${top}-${bottom}`).join(), letters.join(), isWholeColumn ? "whole" : ""]
        .filter(Boolean)
        .join(" "),
    ).toBe(said);
  });
});

describe("the time that a heading begins with", () => {
  test.each<[text: string, inNumbered: string | null, alone: string | null]>([
    ["三月份", "三月份", "三月份"],
    ["一、三月份", "三月份", "一、三月份"],
    ["二、第一季度", "第一季度", "第一季度"],
    ["（一）三月份", "三月份", "三月份"],
    ["【3月】春风送暖", "3月", "3月"],
    ["3月 春风送暖", "3月", "3月"],
    ["3月：春风送暖", "3月", "3月"],
    ["三月份工作安排", "三月份工作安排", "三月份工作安排"],
    ["三月份工作安排：学雷锋", "三月份", "三月份"],
    ["◆3月◆", "3月", "3月"],
    ["（3）月", "3月", "3月"],
    ["春风送暖", null, null],
    ["春风送暖 3月", null, null],
    ["二、每月", "每月", "每月"],
  ])("%s", (text, inNumbered, alone) => expect([timeIn(text, true), timeIn(text, false)]).toEqual([inNumbered, alone]));

  test.each<[text: string, isSure: boolean]>([
    ["五、4月和10月", true],
    ["4. 五月", true],
    ["三、二月", true],
    ["三、三月", true],
    ["三、四月", false],
    ["十、一月", false],
    ["十二、一月", false],
    ["十二、二月", false],
    ["十二、三月", true],
    ["九、一月", true],
    ["三、春游", false],
    ["三月", false],
  ])("%s is numbered beyond doubt: %s", (text, isSure) => expect(isSurelyNumbered(text)).toBe(isSure));

  test.each<[text: string, number: number | null]>([
    ["二、", 2],
    [" （三）春游", 3],
    ["4. 春游", 4],
    ["12）春游", 12],
    ["春游", null],
    ["2026.5", null],
  ])("%s begins with %s", (text, number) => expect(numberOf(text)).toBe(number));
});

test.each<[number: string, upper: string, isWithin: boolean]>([
  ["2.1", "2", true],
  ["2-1", "2、", true],
  ["2.1", "3", false],
  ["2.1", "二", false],
  ["1", "一", true],
  ["1", "1", false],
  ["（1）".normalize("NFKC"), "一、", true],
  ["(1)", "1", true],
  ["(一)", "1.", true],
  ["二", "一", false],
  ["", "一", false],
])("%s within %s: %s", (number, upper, isWithin) => expect(isNumberedWithin(number, upper)).toBe(isWithin));

describe("rows that head those numbered within them", () => {
  const heads = (text: string): unknown[] => {
    const { view, layout } = tableOf(text);
    return [...numberedGroups(view, layout)];
  };
  const MORE = "二||文体|王工|700\n1|5月|登山|王工|700";
  test.each<[why: string, text: string, found: unknown[]]>([
    [
      "their sum agrees",
      `一||慰问|王工|300\n1|1月|春节|李工|100\n2|9月|中秋|李工|200\n${MORE}`,
      [
        [1, 3],
        [4, 5],
      ],
    ],
    [
      "half of the sums agree",
      `一||慰问|王工|301\n1|1月|春节|李工|100\n2|9月|中秋|李工|200\n${MORE}`,
      [
        [1, 3],
        [4, 5],
      ],
    ],
    ["a third of them does", `一||慰问|王工|301\n1|1月|春节|李工|100\n${MORE}\n三||会议|王工|55\n1|6月|座谈|王工|50`, []],
    ["none of them does", "一||慰问|王工|301\n1|1月|春节|李工|100\n2|9月|中秋|李工|200", []],
    ["without an amount a row heads none", `一||慰问|王工|\n1|1月|春节|李工|100\n${MORE}`, [[3, 4]]],
    ["without members", `一||慰问|王工|100\n${MORE}`, [[2, 3]]],
    ["a row without a number right below is one of them", "一||慰问|王工|300\n1|1月|春节|李工|100\n|9月|中秋|李工|200", [[1, 3]]],
    ["but not below a total", "一||慰问|王工|100\n1|1月|春节|李工|100\n||合计||100\n|9月|中秋|李工|200", [[1, 2]]],
    ["rows without numbers alone are none", "一||慰问|王工|300\n|1月|春节|李工|100\n|9月|中秋|李工|200", []],
  ])("%s", (_, text, found) => expect(heads(text)).toEqual(found));

  test("without a column of numbers there are none", () => {
    const { view, layout } = tableOf("一||慰问|王工|100\n1|1月|春节|李工|100");
    expect(numberedGroups(view, { ...layout, columns: { activity: 3, amount: 5 } }).size).toBe(0);
  });

  test("after sixty rows without one there is none", () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${at + 1}|3月|读书会第${at + 1}场|王工|10`).join("\n");
    const group = "一||慰问|王工|100\n1|1月|春节|李工|100";
    expect([heads(`${rows(58)}\n${group}`).length, heads(`${rows(60)}\n${group}`).length]).toEqual([1, 0]);
  });
});

describe("rows that carry the sum of those below, by the figures alone", () => {
  const heads = (text: string, isTold = true): number[] => {
    const { view, layout } = tableOf(text);
    return [...groupRows(view, isTold ? layout : untold(layout))];
  };
  const GROUP = "||慰问支出||300\n|1月|春节|李工|100\n|9月|中秋|李工|200";
  const OTHER = "||文体支出||70\n|5月|登山|王工|30\n|6月|棋赛|王工|40";
  test.each<[why: string, text: string, found: number[]]>([
    ["a group", GROUP, [1]],
    ["two groups", `${GROUP}\n${OTHER}`, [1, 4]],
    ["the table begins with an activity", `|1月|春节|李工|100\n${GROUP}`, []],
    ["one member alone says nothing", "||慰问支出||100\n|1月|春节|李工|100", []],
    ["one whose sum is off, with a group's name", `${GROUP}\n||文体支出||71\n|5月|登山|王工|30\n|6月|棋赛|王工|40`, [1, 4]],
    ["one whose sum is off, with an activity's name", `${GROUP}\n||趣味赛||71\n|5月|登山|王工|30`, [1]],
    ["the first one's sum is off", `||慰问支出||301\n|1月|春节|李工|100\n|9月|中秋|李工|200\n${OTHER}`, []],
    ["the first has nothing", "||慰问支出||0\n|1月|春节|李工|100", []],
    ["more are off than right", `${GROUP}\n||甲事||1\n|5月|登山|王工|30\n||乙事||2\n|5月|登山|王工|30`, []],
    ["as many are off as right", `${GROUP}\n||甲事||1\n|5月|登山|王工|30`, [1]],
    ["a total ends the group before it", `||慰问支出||100\n|1月|春节|李工|60\n|9月|中秋|李工|40\n||合计||100\n|9月|登山|李工|200`, [1]],
    ["the sum of all on top heads none", `||合计||300\n${GROUP}`, [2]],
  ])("%s", (_, text, found) => expect(heads(text)).toEqual(found));

  const PLAIN = "||慰问||300\n||春节||100\n||中秋||200";
  const SECOND = "||文体||70\n||登山||30\n||棋赛||40";
  test.each<[why: string, text: string, found: number[]]>([
    ["two groups and nothing else", `${PLAIN}\n${SECOND}`, [1, 4]],
    ["one group alone may be chance", PLAIN, []],
    ["a row that is in none", `${PLAIN}\n${SECOND}\n||读书||5`, []],
    ["a total of the heads", `${PLAIN}\n${SECOND}\n||合计||370`, [1, 4]],
    ["a total that counts every row", `${PLAIN}\n${SECOND}\n||合计||740`, []],
    ["a total on top", `||合计||370\n${PLAIN}\n${SECOND}`, []],
  ])("without months and owners: %s", (_, text, found) => expect(heads(text, false)).toEqual(found));

  test("a table of months has none", () => {
    const { view, layout } = tableOf(GROUP);
    expect(groupRows(view, { ...layout, monthColumns: [{ column: 6, month: 1 }] }).size).toBe(0);
  });
});

describe("rows that break down the one above", () => {
  const parts = (text: string, isTold = true): string[] => {
    const { view, layout } = tableOf(text);
    return [...detailRows(view, isTold ? layout : untold(layout))].map(([row, whole]) => `${row} ${whole}`);
  };
  const HEAD = "1|9月|中秋慰问|王工|300";
  test.each<[why: string, text: string, found: string[]]>([
    ["其中 and what follows it, together the whole", `${HEAD}\n||其中：月饼||200\n||水果||100`, ["2 activity", "3 activity"]],
    ["with a number of its own it is an activity", `${HEAD}\n2||其中：月饼||300`, []],
    [
      "what follows is more, where it has no number and the activity has",
      `${HEAD}\n||其中：月饼||200\n||水果||500`,
      ["2 activity", "3 activity"],
    ],
    ["indented lines", `|9月|中秋慰问|王工|300\n||其中：月饼||200\n||　　水果||90`, ["2 activity", "3 activity"]],
    ["one blank is no indent", `|9月|中秋慰问|王工|300\n||其中：月饼||200\n|| 水果||90`, ["2 activity"]],
    ["with a month it is an activity", `${HEAD}\n|9月|其中：月饼||200`, []],
    ["with an owner it is an activity", `${HEAD}\n||其中：月饼|李工|200`, []],
    ["below a row without an amount", `1|9月|中秋慰问|王工|\n||其中：月饼||200`, []],
    ["not over a gap", `${HEAD}\n||其中：月饼||200\n\n||水果||100`, ["2 activity"]],
    ["below the total, of the total", `${HEAD}\n||合计||300\n||其中：会费||200\n||行政||100`, ["3 activity", "4 activity"]],
    [
      "more than half as much again as the last activity, and none below: of all",
      `|3月|登山|王工|700\n|9月|中秋慰问|王工|300\n||其中：会费||451`,
      ["3 all"],
    ],
    ["half as much again", `|3月|登山|王工|700\n|9月|中秋慰问|王工|300\n||其中：会费||450`, ["3 activity"]],
    ["more, and an activity below", `|9月|中秋慰问|王工|300\n||其中：会费||451\n|3月|登山|王工|700`, ["2 activity"]],
  ])("%s", (_, text, found) => expect(parts(text)).toEqual(found));

  test("where nothing says when or who, only below a total", () => {
    expect([parts(`${HEAD}\n||其中：月饼||200`, false), parts(`${HEAD}\n||合计||300\n||其中：会费||200`, false)]).toEqual([
      [],
      ["3 activity"],
    ]);
  });
});

describe("numbered parts of an activity", () => {
  const parts = (text: string): number[] => {
    const { view, layout } = tableOf(text);
    return [...numberedParts(view, layout)];
  };
  const HEAD = "1|9月|中秋慰问|王工|5000";
  test.each<[why: string, text: string, found: number[]]>([
    ["they are the whole", `${HEAD}\n1.1||月饼||3500\n1.2||水果||1500`, [2, 3]],
    ["four fifths of it", `${HEAD}\n1.1||月饼||2500\n1.2||水果||1500`, [2, 3]],
    ["less", `${HEAD}\n1.1||月饼||2499\n1.2||水果||1500`, []],
    ["a quarter more", `${HEAD}\n1.1||月饼||4750\n1.2||水果||1500`, [2, 3]],
    ["more than that", `${HEAD}\n1.1||月饼||4751\n1.2||水果||1500`, []],
    ["of another number", `${HEAD}\n2.1||月饼||3500\n2.2||水果||1500`, []],
    ["one says who", `${HEAD}\n1.1||月饼|李工|3500\n1.2||水果||1500`, []],
    ["one is a total", `${HEAD}\n1.1||月饼||5000\n1.2||小计||5000`, [2]],
    ["the activity says neither when nor who", `1||中秋慰问||5000\n1.1||月饼||3500\n1.2||水果||1500`, []],
    ["marks before their names", `|9月|中秋慰问|王工|5000\n||-月饼||3500\n||-水果||1500`, [2, 3]],
    ["marks before all names", `|9月|-中秋慰问|王工|5000\n||-月饼||3500\n||-水果||1500`, []],
    ["numbers in the names", `|9月|1、中秋慰问|王工|5000\n||1.1月饼||3500\n||1.2水果||1500`, [2, 3]],
    ["times of their own", `1|全年|节日慰问|王工|5000\n1.1||春节慰问||3500\n1.2||中秋慰问||1500`, []],
    ["not over a gap", `${HEAD}\n\n1.1||月饼||3500\n1.2||水果||1500`, []],
    ["nothing to be part of", `1|9月|中秋慰问|王工|0\n1.1||月饼||0`, []],
  ])("%s", (_, text, found) => expect(parts(text)).toEqual(found));

  test("after two hundred rows without one there is none", () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, at) => `${at + 2}|3月|读书会|王工|10`).join("\n");
    const last = `${HEAD}\n1.1||月饼||3500\n1.2||水果||1500`;
    expect([parts(`${rows(199)}\n${last}`).length, parts(`${rows(200)}\n${last}`).length]).toEqual([2, 0]);
  });

  test("nor in a table of months, nor where no column says when or who", () => {
    const { view, layout } = tableOf(`${HEAD}\n1.1||月饼||3500\n1.2||水果||1500`);
    expect(numberedParts(view, { ...layout, monthColumns: [{ column: 6, month: 1 }] }).size).toBe(0);
    expect(numberedParts(view, untold(layout)).size).toBe(0);
  });
});

describe("names that head the rows below them", () => {
  const heads = (text: string): number[] => {
    const { view, layout } = tableOf(text);
    return [...nameHeadings(view, layout)];
  };
  const BELOW = "|3月|登山|王工|10";
  test.each<[why: string, text: string, found: number[]]>([
    ["two of them", `||文体活动类||\n${BELOW}\n||慰问类||\n${BELOW}`, [1, 3]],
    ["one alone", `||文体活动类||\n${BELOW}\n${BELOW}`, []],
    ["the table begins with an activity", `${BELOW}\n||文体活动类||\n${BELOW}\n||慰问类||\n${BELOW}`, []],
    ["two that touch", `||文体活动类||\n||球类||\n${BELOW}\n||慰问类||\n${BELOW}`, []],
    ["nothing below the last", `||文体活动类||\n${BELOW}\n||慰问类||`, []],
    ["a total ends the table", `||文体活动类||\n${BELOW}\n||慰问类||\n${BELOW}\n||合计||20\n||备用||`, [1, 3]],
    ["a subtotal does not", `||文体活动类||\n${BELOW}\n||小计||10\n||慰问类||\n${BELOW}`, [1, 4]],
    ["with Chinese numbers", `一||文体活动类||\n1${BELOW}\n二||慰问类||\n1${BELOW}`, [1, 3]],
    ["with numbers like those below", `1||文体活动类||\n2${BELOW}\n3||慰问类||\n4${BELOW}`, []],
    ["with numbers that those below stand within", `1||文体活动类||\n1.1${BELOW}\n2||慰问类||\n2.1${BELOW}`, [1, 3]],
  ])("%s", (_, text, found) => expect(heads(text)).toEqual(found));

  test("two columns at least must be silent", () => {
    const { view, layout } = tableOf(`||文体活动类||\n${BELOW}\n||慰问类||\n${BELOW}`);
    expect(nameHeadings(view, { ...layout, columns: { activity: 3, amount: 5 } }).size).toBe(0);
    expect(nameHeadings(view, { ...layout, columns: { activity: 3, owner: 4, amount: 5 } }).size).toBe(2);
  });
});

describe("sums so far", () => {
  const sums = (upTo: number): RunningSums => {
    const { view, layout } = tableOf("|1月|甲||100\n|2月|乙||200\n|3月|丙||40\n|4月|丁||7");
    const made = new RunningSums(view, layout);
    for (let row = 1; row <= upTo; row++) made.add(row);
    return made;
  };

  test("all of them, those since the last break, and what was said last", () => {
    const made = sums(2);
    expect([made.runOf(30000), made.runOf(20000), made.runOf(0), made.count, made.firstRow]).toEqual(["all", null, null, 2, 1]);
    made.startRun(30000);
    expect([made.runOf(30000), made.runOf(20000)]).toEqual(["all", null]);
    made.startRun(12300);
    expect(made.runOf(12300)).toBe("last-total");
    made.add(3);
    expect([made.runOf(4000), made.isRun(4000), made.runOf(12300)]).toEqual([null, true, null]);
    made.add(4);
    expect([made.runOf(4700), made.isRun(4700), made.isRun(4000), made.runOf(34700), made.isRun(34700)]).toEqual([
      "since-break",
      true,
      false,
      "all",
      false,
    ]);
  });

  test("one row is no sum, and nothing is no run", () => {
    expect([sums(1).runOf(10000), sums(1).isRun(10000), sums(0).isRun(0), sums(0).firstRow]).toEqual([null, true, false, 0]);
  });

  test("what is left of funds, by the total or else by the rows", () => {
    const made = sums(2);
    expect([made.leaves(50000, 20000), made.leaves(50000, -20000), made.leaves(50000, 20001), made.isLeft(20000)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    made.addBalance(null);
    made.addBalance(50000);
    expect([made.isLeft(20000), made.isLeft(-20000), made.isLeft(20001), made.isLeft(0)]).toEqual([true, true, false, false]);
    made.startRun(45000);
    expect([made.isLeft(5000), made.leaves(50000, 5000), made.isLeft(20000)]).toEqual([true, true, false]);
    made.startRun();
    expect(made.isLeft(5000)).toBe(true);
    made.addBalance(45000);
    expect(made.isLeft(0)).toBe(false);
  });
});
