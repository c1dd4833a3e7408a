/** 小结, 指标完成表 and 实际支出 by registers; a register made up here is made, read, checked and totalled with no other code. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { exportChoices, officialJob, registersJob, summaryJob } from "../../../src/core/jobs";
import { executionOf } from "../../../src/core/ledger";
import { LANGUAGES } from "../../../src/core/messages";
import type { Register } from "../../../src/core/plan/register";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { progressOf, progressWords, REGISTERS } from "../../../src/core/registers";
import { column, date, person } from "../../../src/core/registers/columns";
import { reviewRecord } from "../../../src/core/record/report";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";

const ZH = LANGUAGES["zh-CN"];

const PLAN: readonly (readonly CellInput[])[] = [
  ["青禾中学工会2026年工作计划表"],
  ["月份", "活动内容", "责任人", "预算金额（元）", "完成情况"],
  ["3月", "妇女节活动", "女工委员", 2000, "已完成"],
  ["5月", "职工运动会", "文体委员", 5000, "顺延至9月"],
  ["9月", "教师节活动", "主席", 3000, "未开展"],
  ["10月", "重阳慰问", "主席", 1000, null],
  ["合计", null, null, 11000, null],
];

const SPENDING: readonly (readonly CellInput[])[] = [
  ["经费支出登记"],
  ["日期", "凭证号", "对应计划活动", "摘要", "金额"],
  ["2026-3-8", "记1", "妇女节活动", "花束", 1800],
  ["2026-10-20", "记2", "重阳慰问", "慰问品", 900],
];

const filled = (): Workbook => workbookOf({ 工作计划: PLAN, 经费支出登记: SPENDING });

test("what is done, not done and put off, by stretch and by owner, and in words", () => {
  const { ledger, registers } = review(filled(), EMPTY_SETTINGS);
  const progress = progressOf(ledger, registers)!;
  const count = (part: { lines: readonly { state: string }[] }): string => part.lines.map(({ state }) => state).join(" ");
  expect(progress.periods.map(({ period, ...part }) => [`${period.kind}${period.index}`, count(part), part.actual])).toEqual([
    ["quarter1", "done", 180_000],
    ["quarter2", "postponed", null],
    ["half1", "done postponed", 180_000],
    ["quarter3", "open", null],
    ["quarter4", "done", 90_000],
    ["half2", "open done", 90_000],
    ["year1", "done postponed open done", 270_000],
  ]);
  expect([...progress.owners].map(([owner, part]) => [owner, count(part)])).toEqual([
    ["女工委员", "done"],
    ["文体委员", "postponed"],
    ["主席", "open done"],
  ]);
  expect(progressWords(progress, ZH.registers).at(-1)).toBe(
    "全年计划4项，已完成2项，未完成1项，顺延1项；预算11,000.00元，实际支出2,700.00元。已完成2项：妇女节活动、重阳慰问。未完成1项：教师节活动。顺延1项：职工运动会。",
  );
});

test("a plan whose 实际支出 comes from a register is executed as one in which it is typed", () => {
  const typed = PLAN.map((row, index) => [...row, index === 1 ? "实际支出" : index === 2 ? 1800 : index === 5 ? 900 : null]);
  const byHand = executionOf(review(workbookOf({ 工作计划: typed }), EMPTY_SETTINGS).ledger);
  expect(executionOf(review(filled(), EMPTY_SETTINGS).ledger)).toEqual(byHand);
  expect(byHand!.overall.actualFen).toBe(270_000);
});

test("the execution table follows the register: an entry typed later counts when formulas are worked out", () => {
  const workbook = filled();
  const job = (now: Workbook): Workbook =>
    applyEdits(now, finish(officialJob(now, EMPTY_SETTINGS, ZH, { budget: null, execution: { warnAt: null }, approved: null })).edits)
      .workbook;
  const made = job(workbook);
  const actualOf = (now: Workbook, name: string): unknown => {
    const grid = now.sheets.find(({ mark }) => mark === "execution")!;
    const row = grid.usedRows().find((at) => grid.at(at, 2).value === name)!;
    return grid.at(row, 5).value;
  };
  expect(actualOf(made, "妇女节活动")).toBe(1800);
  expect(actualOf(made, "职工运动会")).toBe("");
  const cells: readonly [number, string | number][] = [
    [1, "2026-9-9"],
    [3, "职工运动会"],
    [5, 4200],
  ];
  const more = applyEdits(
    made,
    cells.map(([at, value]) => ({
      kind: "set-cell",
      sheet: "经费支出登记",
      row: 5,
      column: at,
      content: { value },
      expect: { value: null },
    })),
  ).workbook;
  expect(actualOf(more, "职工运动会")).toBe(4200);
});

test("targets that the user sets and what the registers say stand in 指标完成表; what is set is read again", () => {
  const workbook = workbookOf({
    工作计划: PLAN,
    工会参数: [["工会参数"], ["会员人数", 10], [], ["指标", "本年目标"], ["指标名称", "目标"], ["信息报送篇数", "12篇"], ["参保率", 0.9]],
    信息报送: [["信息报送台账"], ["报送日期", "标题", "报送单位"], ["2026-3-9", "妇女节", "区总"], ["2026-5-9", "运动会", "区总"]],
  });
  const settings = readSettings(workbook);
  const { edits, review: after } = finish(summaryJob(workbook, settings, ZH));
  expect(after.indicators.map(({ id, target, done }) => [id, target, done])).toEqual([
    ["insured-share", 0.9, null],
    ["news-sent", 12, 2],
    ["news-printed", null, 0],
  ]);
  const marks = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.mark] : []));
  expect(marks).toContain("indicators");
});

test("nothing is reported where nothing tells, and no sheet is made of it", () => {
  const plain = PLAN.map((row) => row.slice(0, 4));
  const { edits } = finish(summaryJob(workbookOf({ 工作计划: plain }), EMPTY_SETTINGS, ZH));
  const marks = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.mark] : []));
  expect(marks).not.toContain("progress");
  expect(marks).not.toContain("indicators");
});

test("all registers are made at once; made again, nothing of what was typed is touched, and only missing columns come", () => {
  const workbook = workbookOf({ 工作计划: PLAN });
  const wanted = REGISTERS;
  const first = finish(registersJob(workbook, review(workbook, EMPTY_SETTINGS), wanted, ZH));
  expect(first.made).toHaveLength(REGISTERS.length);
  const made = applyEdits(workbook, first.edits).workbook;
  expect(review(made, EMPTY_SETTINGS).registers.map(({ register }) => register.id)).toEqual(REGISTERS.map(({ id }) => id));
  const sheet = first.made[0]!;
  const typed = applyEdits(made, [
    { kind: "set-cell", sheet, row: 9, column: 7, content: { value: 88 }, expect: { value: null } },
    { kind: "set-cell", sheet, row: 4, column: 10, content: { value: null }, expect: { value: "备注" } },
  ]).workbook;
  const again = finish(registersJob(typed, review(typed, EMPTY_SETTINGS), wanted, ZH));
  expect(again.made).toEqual([]);
  expect(again.edits).toEqual([{ kind: "set-cell", sheet, row: 4, column: 10, content: { value: "备注" }, expect: { value: null } }]);
});

test("no name of a register reaches a sheet we make, a copy for review or the JSON", () => {
  const workbook = workbookOf({
    工作计划: PLAN,
    慰问台账: [
      ["慰问台账"],
      ["日期", "姓名", "慰问事由", "对应计划活动", "金额"],
      ["2026-3-5", "司马相如", "生病住院", "妇女节活动", 300],
      ["2026-3-6", "司马相如", "生病住院", "没有的活动", 300],
      [null, "卓文君", "婚", "妇女节活动", "不详"],
    ],
  });
  const result = review(workbook, EMPTY_SETTINGS);
  const { edits } = finish(officialJob(workbook, EMPTY_SETTINGS, ZH, { budget: PLAIN_FORM, execution: { warnAt: null }, approved: null }));
  const after = applyEdits(workbook, edits).workbook;
  const choices = exportChoices(after, review(after, EMPTY_SETTINGS).sheets).map(({ sheet }) => sheet);
  expect(choices).toContain("工作计划");
  expect(choices).not.toContain("慰问台账");
  const made = JSON.stringify(edits.map((edit) => (edit.kind === "put-sheet" ? edit.draft.cells : edit)));
  const record = JSON.stringify(reviewRecord("计划.xlsx", result, ZH));
  for (const text of [made, record]) for (const name of ["司马相如", "卓文君"]) expect(text).not.toContain(name);
  expect(record).toContain("register-duplicate");
});

const PLAIN_FORM = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };

describe("a register made up here", () => {
  const LOANS: Register = {
    id: "loans",
    name: { zh: "图书借阅台账", en: "Loans" },
    words: ["图书借阅"],
    systems: [],
    columns: [
      date({ words: ["借阅日期"] }),
      person({ words: ["借阅人"] }),
      column("book", "text", ["书名", "Book"], { words: ["书名"], isRequired: true }),
      column("activity", "activity", ["对应计划活动", "Planned activity"], { words: ["对应计划活动"] }),
      column("fee", "money", ["购书款（元）", "Price (yuan)"], { words: ["购书款"] }),
    ],
    sums: "fee",
    isSpending: true,
    checks: { date: "date", once: ["person", "book"] },
    indicators: [{ id: "loans", name: { zh: "借阅次数", en: "Loans" }, words: ["借阅次数"] }],
  };
  const list = REGISTERS as Register[];
  beforeAll(() => void list.push(LOANS));
  afterAll(() => void list.splice(list.indexOf(LOANS), 1));

  test("is made, read, checked and added up", () => {
    const workbook = workbookOf({ 工作计划: PLAN });
    const { edits, made } = finish(registersJob(workbook, review(workbook, EMPTY_SETTINGS), [LOANS], ZH));
    const empty = applyEdits(workbook, edits).workbook;
    const typed = applyEdits(
      empty,
      [
        ["2026-3-1", "甲", "工会法释义", "妇女节活动", 2500],
        ["2026-3-2", "甲", "工会法释义", null, 10],
      ].flatMap((row, index) =>
        row.map((value, at) => ({
          kind: "set-cell" as const,
          sheet: made[0]!,
          row: 5 + index,
          column: at + 1,
          content: { value },
          expect: { value: null },
        })),
      ),
    ).workbook;
    const result = review(typed, EMPTY_SETTINGS);
    expect(result.registers.map(({ register, entries, sum }) => [register.id, entries.length, sum])).toEqual([["loans", 2, 251_000]]);
    expect(executionOf(result.ledger)!.overall.actualFen).toBe(250_000);
    expect(result.indicators.map(({ id, done }) => [id, done])).toEqual([["loans", 2]]);
    const codes = result.findings.filter(({ code }) => code.startsWith("register-")).map(({ at, code }) => `${at!.cell} ${code}`);
    expect(codes).toEqual(["A6 register-duplicate", "D3 register-over-budget"]);
  });
});
