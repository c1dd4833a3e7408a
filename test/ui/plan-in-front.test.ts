/** Plans of several units in one workbook: the pane works on the one in front; and where two columns may be the amounts it asks. */
import type { Workbook } from "../../src/core/grid/grid";
import { readSettings } from "../../src/core/reading/settings";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { FILE_READERS } from "../../src/apps/file-readers";
import { withAmountIn } from "../../src/ui/state/corrected-layout";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { Session } from "../../src/ui/state/session";
import { type RowsInput, workbookOf } from "../build-workbook";

const loadEngine = () => loadLocalEngine("zh-CN", FILE_READERS);

const planOf = (unit: string, amount: number): RowsInput => [
  [`${unit}工会2026年工作计划表`],
  ["月份", "活动", "责任人", "预算金额（元）"],
  ["3月", "三八节活动", "顾芳", amount],
  ["6月", "端午节慰问", "顾芳", 2 * amount],
  ["9月", "中秋节慰问", "李明", 3 * amount],
];

const two = (): Workbook => workbookOf({ 一中: planOf("第一中学", 1000), 二小: planOf("第二小学", 100), 通讯录: [["姓名", "电话"]] });

const sums = (session: Session): unknown =>
  session.current().checked!.review.sheets.map(({ sheet, state, why, totals }) => [sheet, state, why, totals?.sum ?? null]);
const FIRST = [
  ["一中", "plan", null, 600_000],
  ["二小", "other-plan", "other-unit", null],
];
const SECOND = [
  ["一中", "other-plan", "other-unit", null],
  ["二小", "plan", null, 60_000],
];

test("the plan in front is worked on, the others are named", async () => {
  const host = new MemoryHost(two());
  const session = new Session(host, loadEngine);
  await session.check();
  expect(session.current().checked!.review.refused).toBeNull();
  expect(sums(session)).toEqual(expect.arrayContaining(FIRST));
  host.userActivates("二小");
  await session.check();
  expect(sums(session)).toEqual(expect.arrayContaining(SECOND));
  // A sheet without a plan comes to the front: the plan looked at last stays.
  host.userActivates("通讯录");
  await session.check();
  expect(sums(session)).toEqual(expect.arrayContaining(SECOND));
  await session.workOn("一中");
  expect(sums(session)).toEqual(expect.arrayContaining(FIRST));
  expect(await host.activeSheet()).toBe("一中");
});

test("rows and summary sheets are of the plan in front alone", async () => {
  const host = new MemoryHost(two());
  const session = new Session(host, loadEngine);
  host.userActivates("二小");
  await session.check("fill");
  await session.fill(session.current().checked!.suggestions.slice(0, 2));
  expect(new Set(session.current().pending!.rows.map(({ sheet }) => sheet))).toEqual(new Set(["二小"]));
  await session.applyPending();
  await session.summarise();
  expect(session.current().error).toBeNull();
  expect(host.current.sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["计划明细", "汇总", "检查结果"]));
  expect(sums(session)).toEqual(expect.arrayContaining([SECOND[0]!]));
});

test("a workbook of other sheets beside the plan is read as before", async () => {
  const host = new MemoryHost(workbookOf({ 通讯录: [["姓名", "电话"]], 一中: planOf("第一中学", 1000) }));
  const session = new Session(host, loadEngine);
  await session.check();
  expect(sums(session)).toEqual(expect.arrayContaining([FIRST[0]!]));
});

const UNSURE: RowsInput = [
  ["2026年工会活动安排表"],
  ["月份", "活动", "责任人", "活动经费", "预算金额"],
  ["1月", "新春联欢会", "李华", 100, 150],
  ["3月", "读书分享会", "李华", 200, 260],
  ["5月", "趣味运动会", "李华", 300, 410],
];

test.each([
  [4, 60_000],
  [5, 82_000],
])("of two columns that may be the amounts the one chosen counts, and is kept in 工会参数: %d", async (column, sum) => {
  const host = new MemoryHost(workbookOf({ 计划: UNSURE }));
  const session = new Session(host, loadEngine);
  await session.check();
  const { layout } = session.current().checked!.review.sheets[0]!.plan!;
  expect([layout.columns.amount, ...layout.doubt!].sort()).toEqual([4, 5]);
  expect(layout.confidence).toBeLessThan(0.7);
  const asked = (): boolean => session.current().checked!.review.findings.some(({ code }) => code === "amount-column-unsure");
  expect(asked()).toBe(true);
  await session.correctLayout(withAmountIn(layout, column));
  expect(session.current().checked!.review.sum).toBe(sum);
  expect(asked()).toBe(false);
  const [kept] = readSettings(host.current).layouts;
  expect(kept!.columns.amount).toBe(column);
  const later = new Session(host, loadEngine);
  await later.check();
  expect(later.current().checked!.review.sum).toBe(sum);
  expect(later.current().checked!.review.sheets[0]!.plan!.layout.confidence).toBe(1);
});

test("a correction of one sheet leaves the other sheets of the plan, and the other plans, as they are", async () => {
  const half = (month: string, amount: number): RowsInput => [
    ["第一中学工会2026年工作计划表"],
    ["月份", "活动", "责任人", "预算金额（元）"],
    [month, "读书会", "顾芳", amount],
    [month, "健步走", "李明", amount],
  ];
  const host = new MemoryHost(workbookOf({ 上半年: half("3月", 100), 下半年: half("9月", 200), 二小: planOf("第二小学", 100) }));
  const session = new Session(host, loadEngine);
  await session.check();
  const before = sums(session);
  const { layout } = session.current().checked!.review.sheets[0]!.plan!;
  await session.correctLayout(withAmountIn(layout, 4));
  expect(sums(session)).toEqual(expect.arrayContaining(before as unknown[]));
  expect(session.current().checked!.review.sum).toBe(60_000);
});
