/** joinedBudget, isOverview: a budget sheet of the same names beside a plan without amounts, and lists that only repeat what the others come to. */
import { finish } from "../../../src/core/grid/steps";
import { yuan } from "../../../src/core/plan/money";
import type { Layout, Plan } from "../../../src/core/plan/plan";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readWorkbook } from "../../../src/core/reading";
import { isOverview, joinedBudget } from "../../../src/core/reading/joined";
import { type CellInput, workbookOf } from "../../build-workbook";
import { planOf, type Row } from "../catalogue/plan-of";

type Line = readonly [activity: string, yuan: number | null, months?: readonly number[]];

function plan(sheet: string, ...lines: readonly Line[]): Plan {
  const made = planOf(lines.map(([activity, , months = []]): Row => ({ activity, months })));
  const items = made.items.map((item, index) => {
    const amount = lines[index]![1];
    const cell = { sheet, row: item.row, column: 3 };
    return {
      ...item,
      amount: { cell, text: String(amount), value: { ...item.amount.value, fen: amount === null ? null : ((amount * 100) as never) } },
    };
  });
  return { ...made, sheet, items };
}

const WORK = plan("计划", ["三八活动", null, [3]], ["端午慰问", null, [6]], ["登山", null, [10]]);

describe("joinedBudget", () => {
  const amounts = (one: Plan, budget: Plan): unknown =>
    joinedBudget(one, budget)?.items.map(({ amount, amountElsewhere }) => [
      amount.value.fen === null ? null : yuan(amount.value.fen),
      amount.cell?.sheet,
      amountElsewhere?.sheet,
    ]) ?? null;

  test("each amount goes to the activity of its name, and says on which sheet it stands", () => {
    expect(amounts(WORK, plan("预算", ["登山", 300], ["三八活动", 100]))).toEqual([
      [100, undefined, "预算"],
      [null, "计划", undefined],
      [300, undefined, "预算"],
    ]);
  });

  test.each<[string, Plan, Plan]>([
    ["a plan with an amount of its own", plan("计划", ["三八活动", null, [3]], ["登山", 1, [10]]), plan("预算", ["三八活动", 100])],
    ["a budget of nothing", WORK, plan("预算")],
    ["a line that is no activity of the plan", WORK, plan("预算", ["登山", 300], ["打印机", 900])],
    ["a line that comes twice", WORK, plan("预算", ["登山", 300], ["登山", 400])],
    ["nothing in common", WORK, plan("预算", ["打印机", 900])],
    ["an activity that comes twice", plan("计划", ["登山", null, [4]], ["登山", null, [10]]), plan("预算", ["登山", 300], ["登山", 400])],
  ])("none: %s", (_, one, budget) => {
    expect(amounts(one, budget)).toBeNull();
  });

  test("the budget's totals speak of the plan's rows", () => {
    const budget = plan("预算", ["登山", 300], ["三八活动", 100]);
    const total = { role: "total", cell: { sheet: "预算", row: 4, column: 3 }, rows: [2, 3], text: "400", formula: null } as never;
    expect(joinedBudget(WORK, { ...budget, stated: [total] })!.stated.map(({ rows }) => rows)).toEqual([[4, 2]]);
  });
});

describe("isOverview", () => {
  const spring = plan("上半年", ["三八活动", 100, [3]], ["端午慰问", 200, [6]]);
  const autumn = plan("下半年", ["登山", 300, [10]]);

  test.each<[string, Plan, readonly Plan[], boolean]>([
    ["a line for each sheet, its figures right", plan("总表", ["上半年", 300], ["下半年", 300]), [spring, autumn], true],
    ["a line for each sheet, its figures wrong", plan("总表", ["上半年", 999], ["下半年", 1]), [spring, autumn], true],
    ["one sheet named of two lines", plan("总表", ["上半年", 999], ["打印机", 1]), [spring, autumn], false],
    ["two sheets named of three lines", plan("总表", ["上半年", 1], ["下半年", 1], ["机动", 1]), [spring, autumn], true],
    ["two sheets named of four lines", plan("总表", ["上半年", 1], ["下半年", 1], ["机动", 1], ["预备", 1]), [spring, autumn], false],
    ["other names, the same sum", plan("总表", ["文体", 250], ["慰问", 350]), [spring, autumn], true],
    ["other names, another sum", plan("总表", ["文体", 250], ["慰问", 351]), [spring, autumn], false],
    ["other names and no amounts anywhere", plan("总表", ["文体", null], ["慰问", null]), [plan("甲", ["登山", null, [3]])], false],
    ["the same sum, a name of the others'", plan("总表", ["登山", 250], ["慰问", 350]), [spring, autumn], false],
    ["a line of the others' name with its sheet's sum", plan("总表", ["登山", 300], ["慰问", 300]), [spring, autumn], true],
    ["months of its own", plan("总表", ["上半年", 300, [6]], ["下半年", 300]), [spring, autumn], false],
    ["one line", plan("总表", ["上半年", 600]), [spring, autumn], false],
    ["no others", plan("总表", ["上半年", 300], ["下半年", 300]), [], false],
    ["one other sheet, all its names", plan("总表", ["登山", 150], ["登山", 150]), [autumn], false],
  ])("%s", (_, one, others, isOne) => {
    expect(isOverview(one, others)).toBe(isOne);
  });
});

describe("in a workbook", () => {
  const work: readonly (readonly CellInput[])[] = [
    ["2026年度工会工作计划"],
    ["月份", "活动内容", "责任人"],
    ["3月", "三八活动", "甲"],
    ["6月", "端午慰问", "乙"],
    ["10月", "登山", "丙"],
  ];
  const read = (sheets: Record<string, readonly (readonly CellInput[])[]>) =>
    finish(readWorkbook(workbookOf(sheets), EMPTY_SETTINGS)).map(({ sheet, state, plan: one }) => [
      sheet,
      state,
      one?.items.map(({ amount }) => (amount.value.fen === null ? null : yuan(amount.value.fen))) ?? null,
      one?.joinedTo ?? null,
    ]);

  test("the plan has the budget's amounts, and the budget adds nothing", () => {
    const budget = [
      ["项目", "金额（元）"],
      ["三八活动", 100],
      ["端午慰问", 200],
      ["登山", 300],
      ["合计", 600],
    ];
    expect(read({ 计划: work, 经费预算: budget })).toEqual([
      ["计划", "plan", [100, 200, 300], null],
      ["经费预算", "plan", [], "计划"],
    ]);
  });

  describe("a list without months beside a plan of the year", () => {
    const TIMED: readonly (readonly CellInput[])[] = [
      ["月份", "活动内容", "预算金额（元）"],
      ["3月", "三八活动", 100],
      ["6月", "端午慰问", 200],
      ["10月", "登山", 300],
    ];
    const list = (title: string, ...names: readonly string[]): readonly (readonly CellInput[])[] => [
      [title],
      ["项目", "预算金额（元）"],
      ...names.map((name, index) => [name, 100 * (index + 1)]),
    ];

    test.each<[string, string, readonly string[], readonly (readonly CellInput[])[], string]>([
      ["calls itself a plan, and is of other things", "2026年度专项工作计划", ["打印机", "桌椅", "茶具", "纸"], TIMED, "plan"],
      ["a third of its names are the plan's", "2026年度专项工作计划", ["三八活动", "桌椅", "茶具"], TIMED, "not-a-plan"],
      ["a quarter of them is", "2026年度专项工作计划", ["三八活动", "桌椅", "茶具", "纸"], TIMED, "plan"],
      [
        "three in ten are",
        "2026年度专项工作计划",
        ["三八活动", "端午慰问", "登山", "灯", "笔", "墨", "砚", "花", "布", "线"],
        TIMED,
        "not-a-plan",
      ],
      ["calls itself neither plan nor budget", "2026年度专项", ["打印机", "桌椅", "茶具", "纸"], TIMED, "plan"],
      ["calls itself a budget", "2026年度经费预算表", ["打印机", "桌椅", "茶具", "纸"], TIMED, "not-a-plan"],
      [
        "calls itself a budget, beside a plan that has no money",
        "2026年度经费预算表",
        ["打印机", "桌椅", "茶具", "纸"],
        TIMED.map((row) => row.slice(0, 2)),
        "plan",
      ],
    ])("%s", (_, title, names, timed, state) => {
      expect(read({ 全年: timed, 专项: list(title, ...names) }).map(([sheet, is]) => `${sheet as string} ${is as string}`)).toEqual([
        "全年 plan",
        `专项 ${state}`,
      ]);
    });
  });

  test("what the user says is a plan is one, however little it looks like one beside the others", () => {
    const sheets = {
      计划: work,
      采购: [
        ["x", "y"],
        ["打印机", 100],
        ["桌椅", 200],
        ["茶具", 50],
      ],
    };
    const layout: Layout = {
      sheet: "采购",
      headerRows: [1],
      columns: { activity: 1, amount: 2 },
      monthColumns: [],
      firstRow: 2,
      lastRow: 4,
      unit: "元",
      unitFactor: 1,
      confidence: 1,
      isCorrected: true,
    };
    const states = (layouts: readonly Layout[]): unknown[] =>
      finish(readWorkbook(workbookOf(sheets), { ...EMPTY_SETTINGS, layouts })).map(({ state }) => state);
    expect(states([])).toEqual(["plan", "not-a-plan"]);
    expect(states([layout])).toEqual(["plan", "plan"]);
  });
});

describe("a budget of several lines for each activity", () => {
  const PLAN: readonly (readonly CellInput[])[] = [
    ["某馆工会2026年活动安排"],
    ["序号", "活动名称", "时间", "责任人"],
    [1, "接力跑", "4月", "李强"],
    [2, "古籍修复", "6月", "李强"],
    [3, "登山", "10月", "王芳"],
  ];
  const read = (name: string, rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): readonly string[] =>
    finish(readWorkbook(workbookOf({ 安排: { rows: PLAN }, [name]: { rows, merges } }), EMPTY_SETTINGS)).flatMap(({ plan: found }) => [
      ...(found?.items ?? []).map(
        ({ activity, amount }) => `${activity.value} ${amount.value.fen === null ? "-" : yuan(amount.value.fen)}`,
      ),
      ...(found?.unread ?? []).map(({ cell, count, sum }) => `unread ${cell.sheet} ${count} ${sum}`),
    ]);

  test("joined over them: what its lines come to", () => {
    const rows = [
      ["费用测算（万元）"],
      ["活动名称", "费用项", "金额"],
      ["接力跑", "奖牌", 0.06],
      [null, "矿泉水", 0.02],
      ["古籍修复", "材料包", 0.18],
      ["登山", "车辆", 0.12],
      [null, "保险", 0.02],
      ["合计", null, 0.4],
    ];
    expect(read("费用测算", rows, ["A3:A4", "A6:A7"])).toEqual(["接力跑 800", "古籍修复 1800", "登山 1400"]);
  });

  const named = (total: number): readonly (readonly CellInput[])[] => [
    ["2026年预算明细（元）"],
    ["活动名称", "明细", "金额", "备注"],
    ["接力跑", "奖牌", 600],
    ["接力跑", "矿泉水", 200],
    ["古籍修复", "材料包", 1800],
    ["登山", "车辆", 1200],
    ["登山", "保险", 200],
    ["合计", null, total],
  ];

  test("said again in each line, when the total takes all of them in; else the sheet of money is said", () => {
    expect(read("费用", named(4000))).toEqual(["接力跑 800", "古籍修复 1800", "登山 1400"]);
    const other = named(4000).map((row, at) => (at === 3 ? ["太极拳", ...row.slice(1)] : row));
    expect(read("费用", other)).toEqual(["接力跑 -", "古籍修复 -", "登山 -", "unread 费用 5 4000"]);
  });

  test("a sheet of money that names no activity is said", () => {
    const rows = [
      ["费用项", "金额"],
      ["奖牌", 600],
      ["材料包", 1800],
      ["车辆", 1200],
    ];
    expect(read("费用", rows)).toEqual(["接力跑 -", "古籍修复 -", "登山 -", "unread 费用 3 3600"]);
  });
});
