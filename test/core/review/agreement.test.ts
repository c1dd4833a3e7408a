/** Whether our sum is said to be the sheet's own: each kind of answer, and the same one wherever it is said. */
import { recognitionText } from "../../../src/apps/cli/review-text";
import { check } from "../../../src/core/checks";
import { LANGUAGES } from "../../../src/core/messages";
import { ui as zh } from "../../../src/core/messages/zh-CN/ui";
import { webList } from "../../../src/core/messages/zh-CN/web-list";
import { ui as en } from "../../../src/core/messages/en/ui";
import type { Agreement } from "../../../src/core/plan/review";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";
import { contextOf, planSheetOf } from "../checks/check-table";

const TITLE = ["2026年工会工作计划表"];
const HEADER = ["月份", "活动", "责任人", "预算金额（元）", "经费来源"];
const ROWS: RowsInput = [
  ["1月", "走访慰问", "王敏", 3000, "工会经费"],
  ["3月", "三八节活动", "李丽", 2000, "工会经费"],
  ["6月", "端午节慰问", "王敏", 4000, "工会经费"],
];
const plan = (...total: CellInput[]): RowsInput => [
  TITLE,
  HEADER,
  ...ROWS,
  ...(total.length === 0 ? [] : [["合计", null, null, ...total]]),
];

const agreements = (sheets: Readonly<Record<string, RowsInput>>): (Agreement | null)[] =>
  review(workbookOf(sheets), EMPTY_SETTINGS).sheets.map(({ agreement }) => agreement);

test.each<[string, RowsInput, Agreement]>([
  ["a typed total that is right", plan(9000), { kind: "agrees" }],
  ["a formula that is right", plan({ formula: "SUM(D3:D5)", value: 9000 }), { kind: "agrees" }],
  ["a formula saved without a value, that works out to it", plan({ formula: "SUM(D3:D5)", value: null }), { kind: "agrees" }],
  ["a total in words of the right amount", plan("9,000元"), { kind: "agrees" }],
  ["a wrong total", plan(8000), { kind: "differs", statedYuan: 8000, differenceYuan: 1000 }],
  [
    "a right formula with an old value saved",
    plan({ formula: "SUM(D3:D5)", value: 7000 }),
    { kind: "differs", statedYuan: 7000, differenceYuan: 2000 },
  ],
  ["no total row", plan(), { kind: "no-total" }],
  ["a total row that is blank", plan(null), { kind: "no-total" }],
  ["a total that is not settled", plan("待定"), { kind: "total-unread", text: "待定" }],
  ["a total in words that mean nothing", plan("见附件"), { kind: "total-unread", text: "见附件" }],
  ["an error for a total", plan({ error: "#REF!" }), { kind: "total-unread", text: "#REF!" }],
  ["a formula that nobody can work out", plan({ formula: "NOSUCH(D3:D5)", value: null }), { kind: "total-unread", text: "" }],
])("%s", (_what, rows, expected) => {
  expect(agreements({ 计划: rows })).toEqual([expected]);
});

test.each([
  ["行政经费", 5000, 5000, "union", 5000],
  ["单位补贴", 5000, 5000, "union", 5000],
  ["团费", 5000, 5000, "union", 5000],
  // A total that takes in what others pay is right as a sum, and not what the union pays.
  ["行政经费", 9000, 5000, "all-payers", 9000],
  ["党费", 9000, 5000, "all-payers", 9000],
])("%s beside the union's money under a total of %d: what is added up is %d", (source, total, sumYuan, of, statedYuan) => {
  const rows = [TITLE, HEADER, ...ROWS.slice(0, 2), ["6月", "端午节慰问", "王敏", 4000, source], ["合计", null, null, total]];
  const found = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  expect([found.sum, found.sheets[0]!.totals!.others]).toEqual([sumYuan * 100, 400_000]);
  expect(found.sheets[0]!.agreement).toEqual({ kind: "agrees-in-part", of, statedYuan });
  expect(found.findings.filter(({ code }) => code === "source-mixed").length).toBe(of === "all-payers" ? 1 : 0);
});

test("a plan that others pay altogether is added up as it stands", () => {
  const rows = [TITLE, HEADER, ...ROWS.map((row) => [...row.slice(0, 4), "行政列支"]), ["合计", null, null, 9000]];
  const found = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  expect([found.sum, found.sheets[0]!.agreement]).toEqual([900_000, { kind: "agrees" }]);
});

test("the year's total on the sheets of both halves may take in what others pay", () => {
  const half = (...rows: RowsInput): RowsInput => [TITLE, HEADER, ...rows];
  const halves = (total: number): Readonly<Record<string, RowsInput>> => ({
    上半年: half(["1月", "走访慰问", "王敏", 3000, "工会经费"], ["4月", "体检", "王敏", 8000, "行政列支"]),
    下半年: half(["9月", "中秋节慰问", "王敏", 4000, "工会经费"], ["合计", null, null, total, null]),
  });
  for (const total of [7000, 15_000])
    expect(agreements(halves(total))[1]).toEqual({ kind: "agrees-in-part", of: "all-sheets", statedYuan: total });
});

test("the year's total on the sheet of its second half speaks for both", () => {
  const half = (months: RowsInput, ...total: RowsInput): RowsInput => [TITLE, HEADER, ...months, ...total];
  expect(
    agreements({
      上半年: half([["1月", "走访慰问", "王敏", 3000, "工会经费"]]),
      下半年: half([["9月", "中秋节慰问", "王敏", 4000, "工会经费"]], ["合计", null, null, 7000, null]),
    }),
  ).toEqual([{ kind: "no-total" }, { kind: "agrees-in-part", of: "all-sheets", statedYuan: 7000 }]);
});

test("rows whose formulas were saved without a value are not in our sum, so the sheet's is another", () => {
  const rows: RowsInput = [
    TITLE,
    HEADER,
    ["1月", "走访慰问", "王敏", 3000, null],
    ["3月", "三八节活动", "李丽", { formula: "20*100", value: null }, null],
  ];
  expect(agreements({ 计划: [...rows, ["合计", null, null, 5000, null]] })).toEqual([
    { kind: "differs", statedYuan: 5000, differenceYuan: -2000 },
  ]);
});

test("a matrix that is totalled by month alone agrees when every month does, and not when one is missing or wrong", () => {
  const matrix = (january: CellInput, march: CellInput): RowsInput => [
    TITLE,
    ["序号", "活动", "责任人", "1月", "2月", "3月", "4月"],
    [1, "走访慰问", "王敏", 3000, null, null, null],
    [2, "三八节活动", "李丽", null, null, 2000, null],
    [3, "读书会", "李丽", null, 500, null, 600],
    ["合计", null, null, january, 500, march, 600],
  ];
  expect(agreements({ 计划: matrix(3000, 2000) })).toEqual([{ kind: "agrees" }]);
  expect(agreements({ 计划: matrix(3000, 1000) })).toEqual([{ kind: "differs", statedYuan: 1000, differenceYuan: 1000 }]);
  expect(agreements({ 计划: matrix(3000, "见附件") })).toEqual([{ kind: "total-unread", text: "见附件" }]);
  expect(agreements({ 计划: matrix(3000, null) })).toEqual([{ kind: "agrees-in-part", of: "rows", statedYuan: 4100 }]);
});

test("with figures left unread nothing agrees, whatever the total says; a total that differs is still said to", () => {
  const sheet = planSheetOf({
    rows: [
      ["1月", "走访慰问", "王敏", 3000],
      [undefined, "合计", undefined, 3000],
    ],
    totals: { 3: {} },
  });
  const answer = (count: number, rows = sheet): Agreement | undefined => {
    const unread = count === 0 ? [] : [{ cell: { sheet: "Sheet1", row: 2, column: 5 }, heading: "补贴", count, sum: 900 }];
    const given = { ...rows, plan: { ...rows.plan, unread } };
    return check(contextOf([given])).agreements.get(given.plan.sheet);
  };
  expect(answer(0)).toEqual({ kind: "agrees" });
  expect(answer(12)).toEqual({ kind: "figures-unread", count: 12 });
  expect(answer(12, { ...sheet, plan: { ...sheet.plan, stated: [] } })).toEqual({ kind: "figures-unread", count: 12 });
  const wrong = planSheetOf({
    rows: [
      ["1月", "走访慰问", "王敏", 3000],
      [undefined, "合计", undefined, 2000],
    ],
    totals: { 3: {} },
  });
  expect(answer(12, wrong)).toEqual({ kind: "differs", statedYuan: 2000, differenceYuan: 1000 });
});

const EVERY: readonly Agreement[] = [
  { kind: "agrees" },
  { kind: "differs", statedYuan: 8000, differenceYuan: -1000 },
  { kind: "agrees-in-part", of: "union", statedYuan: 5000 },
  { kind: "agrees-in-part", of: "all-payers", statedYuan: 5000 },
  { kind: "agrees-in-part", of: "all-sheets", statedYuan: 5000 },
  { kind: "agrees-in-part", of: "rows", statedYuan: 5000 },
  { kind: "total-unread", text: "见附件" },
  { kind: "total-unread", text: "" },
  { kind: "figures-unread", count: 12 },
  { kind: "no-total" },
];

test("a letter back says it too: of one sheet plainly, of several by name where one does not agree", () => {
  const letter = (...answers: readonly Agreement[]): string =>
    webList.letterPlan({
      file: "计划.xlsx",
      items: 3,
      sumYuan: 9000,
      agreements: answers.map((agreement, index) => ({ sheet: `表${index + 1}`, agreement })),
      errors: 0,
      warnings: 0,
    });
  for (const agreement of EVERY) expect(letter(agreement)).toContain(`合计 9,000.00 元，${zh.check.agreement(agreement)}。`);
  expect(letter({ kind: "agrees" }, { kind: "no-total" })).toContain("合计 9,000.00 元；“表2”原表没有全表合计。");
  expect(letter({ kind: "agrees" }, { kind: "agrees" })).toContain("合计 9,000.00 元。");
});

test("only one answer says 与原表一致, and the pane says what the command line says", () => {
  const shown = review(workbookOf({ 计划: plan(9000) }), EMPTY_SETTINGS);
  const said = EVERY.map((agreement) => {
    const lines = (["zh-CN", "zh-TW", "en"] as const).map((name) =>
      recognitionText({ ...shown, sheets: [{ ...shown.sheets[0]!, agreement }] }, LANGUAGES[name]),
    );
    expect(lines[0]).toContain(zh.check.agreement(agreement));
    expect(lines[2]).toContain(en.check.agreement(agreement));
    return lines;
  });
  expect(said.map(([first]) => first!.includes("与原表一致"))).toEqual(EVERY.map(({ kind }) => kind === "agrees"));
  expect(said.map(([, second]) => second!.includes("與原表一致"))).toEqual(EVERY.map(({ kind }) => kind === "agrees"));
  expect(said.map(([, , third]) => third!.includes("as stated in the sheet"))).toEqual(EVERY.map(({ kind }) => kind === "agrees"));
  expect(new Set(said.map(([first]) => first)).size).toBe(EVERY.length);
});
