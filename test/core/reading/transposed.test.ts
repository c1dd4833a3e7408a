/** Tables on their side: a row for each of month, activity, owner and amount, a column for each activity. */
import { finish } from "../../../src/core/grid/steps";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { draftSettings } from "../../../src/core/summary/settings-sheet";
import { readWorkbook } from "../../../src/core/reading";
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { draftedGrid } from "../../../src/core/grid/apply";
import { readSheet } from "./read-sheet";

const N = null;
const sum = (formula: string, value: number): { formula: string; value: number } => ({ formula, value });

const PLAIN: RowsInput = [
  ["2026年工会活动安排表"],
  [N, N, N, "单位：元"],
  ["月份", "1月", "3月", "6月", "合计"],
  ["活动内容", "春节慰问", "春游", "端午慰问"],
  ["负责人", "王工", "李工", "王工"],
  ["预算金额", 3000, 2000, 1500, sum("SUM(B6:D6)", 6500)],
  ["注：如有变动另行通知。"],
];

describe("a table on its side", () => {
  test("is read column by column, every cell where the user sees it", () => {
    const plan = readSheet(PLAIN);
    expect(plan.rows).toEqual(["4|1|春节慰问|王工|3000", "4|3|春游|李工|2000", "4|6|端午慰问|王工|1500"]);
    expect(plan.stated).toEqual(["total E6=6500 <4>"]);
    expect(plan.others).toEqual(["1 title", "2 unit", "7 note"]);
    expect([plan.year, plan.unit, plan.columns]).toEqual([2026, "元 1", ""]);
  });

  test("may begin in the first row", () => {
    expect(readSheet(PLAIN.slice(2, 6)).rows).toEqual(["2|1|春节慰问|王工|3000", "2|3|春游|李工|2000", "2|6|端午慰问|王工|1500"]);
  });

  test("says in JSON which row holds what", () => {
    const { layout } = checkedWorkbook(workbookOf({ 计划: PLAIN })).sheets[0]!;
    expect(layout).toMatchObject({
      headerRows: [],
      columns: {},
      headerColumns: ["A"],
      rows: { month: 3, activity: 4, owner: 5, amount: 6 },
    });
  });

  test.each<[string, number | { formula: string; value: number }, readonly string[]]>([
    ["right", 6500, []],
    ["wrong", 6600, ["total-mismatch E6"]],
    ["a figure typed into the formula", sum("SUM(B6:D6)+100", 6600), ["total-mismatch E6", "total-tampered E6"]],
  ])("its total, %s", (_, total, findings) => {
    const rows = PLAIN.map((row, at) => (at === 5 ? ["预算金额", 3000, 2000, 1500, total] : row));
    const record = checkedWorkbook(workbookOf({ 计划: rows }));
    const serious = record.findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`);
    expect([record.totals?.sumYuan, serious.sort()]).toEqual([6500, findings]);
  });

  test("a blank owner and a blank amount are said at their cells", () => {
    const rows: RowsInput = [
      ["月份", "1月", "3月", "6月"],
      ["活动内容", "春节慰问", "春游", "端午慰问"],
      ["负责人", "王工", N, "王工"],
      ["预算金额（元）", 3000, 2000, N],
    ];
    const { findings } = checkedWorkbook(workbookOf({ 计划: rows }));
    expect(findings.filter(({ severity }) => severity === "warning").map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "missing-owner C3",
      "missing-amount D4",
    ]);
  });

  test.each<[string, RowsInput]>([
    [
      "headings in two columns",
      [
        ["基本情况", "月份", "1月", "3月"],
        [N, "活动内容", "春节慰问", "春游"],
        ["落实情况", "负责人", "王工", "李工"],
        [N, "预算（元）", 3000, 2000],
      ],
    ],
    [
      "headings in two languages",
      [
        ["月份", "Month", "1月", "3月"],
        ["活动内容", "Activity", "春节慰问", "春游"],
        ["负责人", "Owner", "王工", "李工"],
        ["预算（元）", "Budget", 3000, 2000],
      ],
    ],
    [
      "activities numbered in words",
      [
        ["项目", "活动一", "活动二"],
        ["時間", "1月", "3月"],
        ["活動名稱", "春节慰问", "春游"],
        ["負責人", "王工", "李工"],
        ["經費預算（元）", 3000, 2000],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readSheet(rows).rows.map((row) => row.replace(/^\d+/, ""))).toEqual(["|1|春节慰问|王工|3000", "|3|春游|李工|2000"]);
  });

  test("tables below each other are one plan", () => {
    const half = (months: string[], names: string[], yuan: number[]): RowsInput => [
      ["月份", ...months],
      ["活动内容", ...names],
      ["负责人", "王工", "李工"],
      ["预算（元）", ...yuan],
    ];
    const { rows } = readSheet([
      ...half(["1月", "3月"], ["春节慰问", "春游"], [1, 2]),
      [],
      ...half(["8月", "9月"], ["送清凉", "中秋慰问"], [3, 4]),
    ]);
    expect(rows).toEqual(["2|1|春节慰问|王工|1", "2|3|春游|李工|2", "7|8|送清凉|王工|3", "7|9|中秋慰问|李工|4"]);
  });

  test("lists that stand are left alone", () => {
    expect(
      readSheet([
        ["月份", "活动内容", "负责人"],
        ["1月", "春节慰问", "王工"],
        ["3月", "活动总结", "李工"],
        ["6月", "预算编制", "王工"],
      ]).rows,
    ).toEqual(["2|1|春节慰问|王工|-", "3|3|活动总结|李工|-", "4|6|预算编制|王工|-"]);
  });
});

describe("a correction", () => {
  test.each(["zh-CN", "zh-TW", "en"] as const)("names rows, and is read back, in %s", (name) => {
    const workbook = workbookOf({ 计划: PLAIN });
    const [seen] = finish(readWorkbook(workbook, EMPTY_SETTINGS));
    const { transposed } = seen!.plan!.layout;
    const language = LANGUAGES[name];
    const sheet = draftedGrid(
      draftSettings({ ...EMPTY_SETTINGS, layouts: [seen!.plan!.layout] }, language.sheets, language.sheets.names.settings),
    );
    const settings = readSettings({ ...workbook, sheets: [...workbook.sheets, sheet] });
    expect(settings.layouts.map((layout) => layout.transposed?.rows)).toEqual([transposed!.rows]);
    const [again] = finish(readWorkbook(workbook, settings));
    expect(again!.plan!.items.map(({ amount, owner }) => [amount.cell?.column, amount.value.fen, owner.value])).toEqual(
      seen!.plan!.items.map(({ amount, owner }) => [amount.cell?.column, amount.value.fen, owner.value]),
    );
  });

  test("of which row is the amount", () => {
    const rows: RowsInput = [
      ["时间", "1月", "3月"],
      ["内容", "春节慰问", "春游"],
      ["上年", 1, 2],
      ["本年", 3, 4],
    ];
    const lines = [["识别更正"], ["工作表", "表头行", "各列", "金额单位", "数据行"], ["计划", "A", "月份=1，活动=2，金额=4", "元", "1-4"]];
    const workbook = workbookOf({ 工会参数: lines, 计划: rows });
    const read = finish(readWorkbook(workbook, readSettings(workbook))).find(({ sheet }) => sheet === "计划")!;
    expect(read.plan!.items.map(({ activity, amount }) => [activity.value, amount.value.fen])).toEqual([
      ["春节慰问", 300],
      ["春游", 400],
    ]);
  });
});
