/** 识别更正: what is recognised, taken over unchanged, reads the same plan — now, and from the saved 工会参数 again. */
import { applyEdits, draftedGrid } from "../../src/core/grid/apply";
import { sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { finish } from "../../src/core/grid/steps";
import { fillJob } from "../../src/core/jobs";
import { LANGUAGES } from "../../src/core/messages";
import type { Layout, Plan } from "../../src/core/plan/plan";
import { EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { readSettings } from "../../src/core/reading/settings";
import { readWorkbook } from "../../src/core/reading";
import { draftSettings } from "../../src/core/summary";
import { COLUMN_UNITS, MONEY_UNITS } from "../../src/core/words/amount-words";
import { layoutOf, type TableDraft, tablesOf } from "../../src/ui/state/corrected-layout";
import { type RowsInput, type SheetInput, workbookOf } from "../build-workbook";
import { LAYOUT_CASES } from "../core/reading/layout-cases";
import { shortPlan } from "../core/reading/read-sheet";

const language = LANGUAGES["zh-CN"];
const factorOf = (unit: string): number => MONEY_UNITS[unit] ?? 1;

function planOf(workbook: Workbook, layouts: readonly Layout[] = []): Plan {
  const plan = finish(readWorkbook(workbook, { ...EMPTY_SETTINGS, layouts })).find(({ sheet }) => sheet === "计划")?.plan;
  if (!plan) throw new Error("no plan");
  return plan;
}

const tablesIn = (workbook: Workbook, { layout }: Plan): TableDraft[] =>
  tablesOf(layout, sheetNamed(workbook, "计划")!.lastRow, COLUMN_UNITS[0]!);

function corrected(tables: readonly TableDraft[]): Layout {
  const layout = layoutOf("计划", tables, factorOf);
  if ("fault" in layout) throw new Error(`${layout.fault} in table ${layout.table}`);
  return layout;
}

/** What 工会参数 says of the layout once it has been saved and opened again. */
function reopened(workbook: Workbook, layout: Layout): readonly Layout[] {
  const grid = draftedGrid(draftSettings({ ...EMPTY_SETTINGS, layouts: [layout] }, language.sheets, "工会参数"));
  return readSettings({ ...workbook, sheets: [...workbook.sheets, grid] }).layouts;
}

const rowsAndTotals = (plan: Plan): unknown => {
  const { rows, stated, unit } = shortPlan(plan);
  return { rows, stated, factor: unit.split(" ")[1] };
};

const SECOND_BELOW: RowsInput = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "预算金额（元）"],
  ["3月", "三八节活动", "顾芳", 2000],
  ["4月", "春游", "李明", 4000],
  ["下半年"],
  ["活动", "责任人", "预算金额（元）", "月份"],
  ["中秋节慰问", "顾芳", 3000, "9月"],
  ["国庆节慰问", "李明", 3500, "10月"],
];
const SIDE_BY_SIDE: RowsInput = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "金额（元）", null, "月份", "活动", "责任人", "金额（元）"],
  ["3月", "三八节活动", "顾芳", 2000, null, "9月", "中秋节慰问", "顾芳", 3000],
  ["4月", "春游", "李明", 4000, null, "10月", "国庆节慰问", "李明", 3500],
];

describe.each<[string, RowsInput]>([
  ["one below the other", SECOND_BELOW],
  ["side by side", SIDE_BY_SIDE],
])("two tables, %s", (_, rows) => {
  const workbook = workbookOf({ 计划: rows });
  const seen = planOf(workbook);

  test("are two tables of the form, and all four rows are read", () => {
    expect(seen.items.map((item) => item.activity.value)).toEqual(["三八节活动", "春游", "中秋节慰问", "国庆节慰问"]);
    expect(tablesIn(workbook, seen)).toHaveLength(2);
  });

  test("a correction of the first keeps the rows of the second, in session and after saving and opening again", () => {
    const [first, ...others] = tablesIn(workbook, seen);
    const layout = corrected([{ ...first!, roles: { ...first!.roles, 3: "" } }, ...others]);
    for (const layouts of [[layout], reopened(workbook, layout)]) {
      const plan = planOf(workbook, layouts);
      expect(plan.items.map((item) => [item.activity.value, item.owner.value, item.amount.value.fen])).toEqual([
        ["三八节活动", null, 200_000],
        ["春游", null, 400_000],
        ["中秋节慰问", "顾芳", 300_000],
        ["国庆节慰问", "李明", 350_000],
      ]);
    }
  });

  test("the second is corrected by itself", () => {
    const [first, second] = tablesIn(workbook, seen);
    const swapped = Object.fromEntries(
      Object.entries(second!.roles).map(([column, role]) => [column, role === "owner" ? "remark" : role]),
    ) as TableDraft["roles"];
    const layout = corrected([first!, { ...second!, roles: swapped, unit: "百元" }]);
    for (const layouts of [[layout], reopened(workbook, layout)]) {
      expect(planOf(workbook, layouts).items.map((item) => [item.owner.value, item.amount.value.fen])).toEqual([
        ["顾芳", 200_000],
        ["李明", 400_000],
        [null, 30_000_000],
        [null, 35_000_000],
      ]);
    }
  });

  test("what was corrected is shown again as it was corrected", () => {
    const tables = tablesIn(workbook, seen);
    const again = tablesIn(workbook, planOf(workbook, [corrected(tables)]));
    const shown = ({ header, first, last, unit, roles }: TableDraft): unknown => ({ header, first, last, unit, roles });
    expect(again.map(shown)).toEqual(tables.map(shown));
  });
});

test("several columns of amounts are tables beside each other, in session and after saving and opening again", () => {
  const workbook = workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "活动", "负责人", "上半年经费（元）", "下半年经费（元）"],
      ["3月", "三八节活动", "顾芳", 2000, 500],
      ["4月", "春游", "李明", 4000, null],
      ["9月", "中秋节慰问", "顾芳", null, 3500],
      ["10月", "义务植树", "顾芳", null, null],
    ],
  });
  const [first] = tablesIn(workbook, planOf(workbook));
  const columns = { month: 1, activity: 2, owner: 3 };
  const table = (amount: number): TableDraft => ({
    ...first!,
    roles: {
      ...Object.fromEntries(Object.entries(columns).map(([role, column]) => [column, role])),
      [amount]: "amount",
    } as TableDraft["roles"],
  });
  const layout = corrected([table(4), table(5)]);
  for (const layouts of [[layout], reopened(workbook, layout)]) {
    const { items } = planOf(workbook, layouts);
    const inOrder = [...items].sort((a, b) => a.row - b.row);
    expect(inOrder.map((item) => [item.row, item.activity.value, item.amount.cell!.column, item.amount.value.fen])).toEqual([
      [3, "三八节活动", 4, 200_000],
      [3, "三八节活动", 5, 50_000],
      [4, "春游", 4, 400_000],
      [5, "中秋节慰问", 5, 350_000],
      [6, "义务植树", 4, null],
    ]);
  }
});

test("rows added to both tables belong to them, also after opening again", () => {
  const plain = workbookOf({ 计划: SECOND_BELOW });
  const layout = corrected(tablesIn(plain, planOf(plain)));
  const settings = { ...EMPTY_SETTINGS, layouts: [layout] };
  const workbook = applyEdits(plain, [{ kind: "put-sheet", draft: draftSettings(settings, language.sheets, "工会参数") }]).workbook;
  const { edits, filling } = finish(fillJob(workbook, settings, (all) => all.filter(({ isRecommended }) => isRecommended), language));
  const months = filling.inserted.map(({ suggestion }) => suggestion.month);
  expect([months.some((month) => month <= 4), months.some((month) => month >= 9)]).toEqual([true, true]);
  const after = applyEdits(workbook, edits).workbook;
  const names = planOf(after, readSettings(after).layouts).items.map((item) => item.activity.value.replace(/【.*】/, ""));
  expect(names).toHaveLength(4 + months.length);
  expect(names).toEqual(expect.arrayContaining(filling.inserted.map(({ suggestion }) => suggestion.activity)));
});

describe("taken over unchanged, every layout we know reads as before", () => {
  const asSheet = ({ sheet }: (typeof LAYOUT_CASES)[number]): SheetInput => sheet as SheetInput;
  test.each(LAYOUT_CASES.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const workbook = workbookOf({ 计划: asSheet(one) });
    const seen = planOf(workbook);
    const layout = corrected(tablesIn(workbook, seen));
    expect(rowsAndTotals(planOf(workbook, [layout]))).toEqual(rowsAndTotals(seen));
    expect(rowsAndTotals(planOf(workbook, reopened(workbook, layout)))).toEqual(rowsAndTotals(seen));
  });
});

test.each<[Partial<TableDraft>, string]>([
  [{ header: "0" }, "badRow"],
  [{ header: "三" }, "badRow"],
  [{ first: "" }, "badRow"],
  [{ first: "9", last: "4" }, "badRow"],
  [{ header: "5", first: "4", last: "9" }, "badRow"],
  [{ roles: { 1: "month" } }, "needActivity"],
])("%j is refused, and says in which table", (change, fault) => {
  const workbook = workbookOf({ 计划: SECOND_BELOW });
  const [first, second] = tablesIn(workbook, planOf(workbook));
  expect(layoutOf("计划", [first!, { ...second!, ...change }], factorOf)).toEqual({ fault, table: 1 });
});

test("a sheet of which nothing was recognised starts from its first row; a list without a header may have none", () => {
  const [blank] = tablesOf(null, 30, "元");
  expect(blank).toMatchObject({ header: "1", first: "2", last: "30", unit: "元", roles: {} });
  expect(layoutOf("计划", [{ ...blank!, header: "", first: "1", roles: { 2: "activity" } }], factorOf)).toMatchObject({
    headerRows: [],
    firstRow: 1,
    lastRow: 30,
    columns: { activity: 2 },
  });
});

test("a table on its side is corrected row by row, in session and after saving and opening again", () => {
  const workbook = workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "3月", "4月"],
      ["活动内容", "三八节活动", "春游"],
      ["负责人", "顾芳", "李明"],
      ["上年经费（元）", 1000, 1500],
      ["本年经费（元）", 2000, 4000],
    ],
  });
  const [table, ...others] = tablesIn(workbook, planOf(workbook));
  expect(others).toEqual([]);
  expect([table!.header, table!.roles]).toEqual(["A", { 2: "month", 3: "activity", 4: "owner", 5: "lastYear", 6: "amount" }]);
  const layout = corrected([{ ...table!, roles: { ...table!.roles, 5: "amount", 6: "" }, unit: "百元" }]);
  for (const layouts of [[layout], reopened(workbook, layout)])
    expect(planOf(workbook, layouts).items.map(({ activity, amount }) => [activity.value, amount.cell, amount.value.fen])).toEqual([
      ["三八节活动", { sheet: "计划", row: 5, column: 2 }, 10_000_000],
      ["春游", { sheet: "计划", row: 5, column: 3 }, 15_000_000],
    ]);
  expect(layoutOf("计划", [{ ...table!, header: "第一列" }], factorOf)).toEqual({ fault: "badRow", table: 0 });
});

describe("several columns of amounts", () => {
  const rows: RowsInput = [
    ["2026年工会工作计划表"],
    ["月份", "活动", "责任人", "会费", "行政", "其中"],
    ["3月", "三八节活动", "顾芳", 2000, 500, 100],
    ["4月", "春游", "李明", 4000, null, 200],
  ];
  const workbook = workbookOf({ 计划: rows });

  test("chosen as the amount add up, now and from the saved 工会参数", () => {
    const roles = { 1: "month", 2: "activity", 3: "owner", 4: "amount", 5: "amount" } as const;
    const layout = corrected([{ header: "2", first: "3", last: "4", unit: "元", head: "", roles, bands: null, seen: null }]);
    const wanted = ["3|3|三八节活动|顾芳|2500", "4|4|春游|李明|4000"];
    expect(shortPlan(planOf(workbook, [layout])).rows).toEqual(wanted);
    const again = reopened(workbook, layout);
    expect(again[0]).toMatchObject({ columns: { month: 1, activity: 2, owner: 3 }, partColumns: [4, 5] });
    expect(shortPlan(planOf(workbook, again)).rows).toEqual(wanted);
    expect(tablesOf(again[0]!, 4, "元")[0]!.roles).toMatchObject({ 4: "amount", 5: "amount" });
  });

  test("one that is seen to be the sum of the others counts alone", () => {
    const summed = workbookOf({
      计划: [
        ["2026年工会工作计划表"],
        ["月份", "活动", "责任人", "会费列支", "行政列支", "合计"],
        ["3月", "三八节活动", "顾芳", 2000, 500, { formula: "D3+E3", value: 2500 }],
        ["4月", "春游", "李明", 4000, 300, { formula: "D4+E4", value: 4300 }],
      ],
    });
    const [table] = tablesIn(summed, planOf(summed));
    const layout = corrected([{ ...table!, roles: { 1: "month", 2: "activity", 3: "owner", 4: "amount", 5: "amount", 6: "amount" } }]);
    expect(shortPlan(planOf(summed, [layout])).rows).toEqual(["3|3|三八节活动|顾芳|2500", "4|4|春游|李明|4300"]);
  });
});

describe("a block under a heading of its own", () => {
  const rows: RowsInput = [
    ["2026年工会安排"],
    ["甲乙", "七月", null, "十月", null],
    ["序", "事", "钱", "事", "钱"],
    [1, "送清凉", 3000, "运动会", 5000],
    [2, "座谈会", 400, "登山", 900],
  ];
  const workbook = workbookOf({ 计划: { rows, merges: ["B2:C2", "D2:E2"] } });
  const grid = sheetNamed(workbook, "计划")!;
  const block = (head: string, activity: number): TableDraft => ({
    header: "2、3",
    first: "4",
    last: "5",
    unit: "元",
    head,
    roles: { [activity]: "activity", [activity + 1]: "amount" },
    bands: null,
    seen: null,
  });
  const layout = layoutOf("计划", [block("B2", 2), block("D2", 4)], factorOf, grid) as Layout;
  const wanted = ["4|7|送清凉|-|3000", "5|7|座谈会|-|400", "4|10|运动会|-|5000", "5|10|登山|-|900"];

  test("gives its months, now and from the saved 工会参数", () => {
    expect(shortPlan(planOf(workbook, [layout])).rows).toEqual(wanted);
    const again = reopened(workbook, layout);
    expect(again[0]?.block?.head).toEqual({ row: 2, column: 2, text: "七月" });
    expect(shortPlan(planOf(workbook, again)).rows).toEqual(wanted);
    expect(tablesOf(again[0]!, 5, "元").map(({ head }) => head)).toEqual(["B2", "D2"]);
  });

  test("a cell with nothing in it heads none", () => {
    expect(layoutOf("计划", [block("A9", 2)], factorOf, grid)).toEqual({ fault: "badHead", table: 0 });
  });
});
