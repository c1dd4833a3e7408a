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
