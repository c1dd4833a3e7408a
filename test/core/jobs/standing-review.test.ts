/** A review that still stands is the review that would be made: nothing is read again, and nothing that changed is missed. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/grid/apply";
import { Grid, type Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { draftFindingsAlone, standingReview, summarising, withDismissals } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { findingKeys } from "../../../src/core/plan/finding";
import type { LedgerLine } from "../../../src/core/plan/ledger";
import type { Review } from "../../../src/core/plan/review";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { review as reviewed } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { type RowsInput, workbookOf } from "../../build-workbook";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
/** The review from before, where it still stands. */
const standing = (workbook: Workbook, before: Review, now: Workbook, settings = EMPTY_SETTINGS): Review | null =>
  finish(standingReview({ workbook, review: before }, now, settings));

/** A review as text, each thing once: every line points at its whole plan. */
function plainly(review: Review): string {
  const bare = ({ plan, item, classified, payer, subject, amount, isUnknown, months, shares, isSpread }: LedgerLine): unknown[] => [
    plan.sheet,
    { item, classified, payer, subject, amount, isUnknown, months, shares, isSpread },
  ];
  return JSON.stringify(
    {
      ...review,
      sheets: review.sheets.map(({ lines, ...sheet }) => ({ ...sheet, lines: lines.map(bare) })),
      ledger: { ...review.ledger, lines: review.ledger.lines.map(bare) },
    },
    (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );
}

const PLAN: RowsInput = [
  ["2026年工会工作计划"],
  ["月份", "活动内容", "责任人", "预算（元）", "备注"],
  ["1月", "春节慰问", "张三", 6000, null],
  ["3月", "三八节活动", null, 4500, null],
  ["9月", "中秋慰问", "张三", 7200, null],
  ["合计", null, null, { formula: "SUM(D3:D5)", value: 17700 }, null],
];

/** Every object anew, as a host that reads a workbook again gives it. */
function readAnew(workbook: Workbook): Workbook {
  const anew = (grid: Grid): Grid =>
    new Grid({
      sheet: grid.sheet,
      visibility: grid.visibility,
      mark: grid.mark,
      isProtected: grid.isProtected,
      fixed: structuredClone(grid.fixed),
      rows: new Map(grid.usedRows().map((row) => [row, structuredClone([...grid.row(row)])])),
      merges: structuredClone(grid.merges),
      hiddenRows: new Set(grid.hiddenRows),
      hiddenColumns: new Set(grid.hiddenColumns),
    });
  return { ...workbook, sheets: workbook.sheets.map(anew) };
}

const files = ["../../sheets", "../../../assets/samples"].flatMap((name) => {
  const folder = path.resolve(__dirname, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => path.join(folder, file));
});

test.each(files.map((file) => [path.basename(file), file]))(
  "%s: after our sheets are written, the same review, not made again",
  (_, file) => {
    const workbook = readXlsx(new Uint8Array(readFileSync(file)));
    const review = reviewed(workbook, readSettings(workbook));
    if (review.refused !== null) return;
    const { edits } = finish(summarising(workbook, review, WORDS));
    const xlsx = XlsxFile.open(new Uint8Array(readFileSync(file)));
    xlsx.apply(edits);
    const after = readXlsx(xlsx.save());
    const settings = readSettings(after);
    expect(plainly(standing(workbook, review, after, settings)!)).toBe(plainly(reviewed(after, settings)));
  },
);

test("a dismissal costs no review and one sheet, and so does taking it back", () => {
  const workbook = workbookOf({ 计划: PLAN });
  const before = reviewed(workbook, EMPTY_SETTINGS);
  const key = findingKeys(before.findings)[before.findings.findIndex(({ code }) => code === "missing-owner")]!;
  const settings = { ...EMPTY_SETTINGS, dismissals: [{ key, reason: "集体负责" }] };
  const review = standing(workbook, before, workbook, settings)!;
  expect(plainly(review)).toBe(plainly(reviewed(workbook, settings)));
  const [sheet] = draftFindingsAlone(workbook, review, WORDS);
  expect(sheet!.draft.mark).toBe("findings");
  const all = finish(summarising(workbook, review, WORDS)).edits;
  expect(all).toContainEqual(sheet);
  expect(plainly(withDismissals(review, EMPTY_SETTINGS))).toBe(plainly(before));
});

/** One change of one thing that a review is made of. */
const CHANGES: readonly [string, (workbook: Workbook) => Workbook][] = [
  ["a cell's value", (workbook) => withPlanCell(workbook, 4, 4, (cell) => ({ ...cell, value: 4501 }))],
  ["a cell's formula", (workbook) => withPlanCell(workbook, 6, 4, (cell) => ({ ...cell, formula: "SUM(D3:D4)" }))],
  ["a cell's format", (workbook) => withPlanCell(workbook, 4, 4, (cell) => ({ ...cell, format: "yyyy-m-d" }))],
  ["a cell emptied", (workbook) => withPlanCell(workbook, 3, 3, () => ({ value: null }))],
  ["a row hidden", (workbook) => withPlan(workbook, { hiddenRows: new Set([4]) })],
  ["a column hidden", (workbook) => withPlan(workbook, { hiddenColumns: new Set([3]) })],
  ["cells joined", (workbook) => withPlan(workbook, { merges: [{ top: 3, left: 4, bottom: 4, right: 4 }] })],
  ["an area fixed", (workbook) => withPlan(workbook, { fixed: [{ top: 3, left: 4, bottom: 4, right: 4, why: "array-formula" }] })],
  ["the sheet protected", (workbook) => withPlan(workbook, { isProtected: true })],
  ["a sheet renamed", (workbook) => withPlan(workbook, { sheet: "计划表" })],
  ["a sheet hidden", (workbook) => withPlan(workbook, { visibility: "hidden" })],
  ["another sheet added", (workbook) => ({ ...workbook, sheets: [...workbook.sheets, ...workbookOf({ 说明: [["说明"]] }).sheets] })],
  ["a name given", (workbook) => ({ ...workbook, names: [{ name: "合计", formula: "计划!$D$6", sheet: null }] })],
  ["a name changed", (workbook) => ({ ...workbook, names: [{ name: "预算", formula: "计划!$D$3:$D$4", sheet: null }] })],
  ["dates counted from 1904", (workbook) => ({ ...workbook, date1904: true })],
];

function withPlan(workbook: Workbook, change: Partial<ConstructorParameters<typeof Grid>[0]>): Workbook {
  const [grid, ...others] = workbook.sheets;
  const rows = new Map(grid!.usedRows().map((row) => [row, [...grid!.row(row)]]));
  return { ...workbook, sheets: [new Grid({ sheet: grid!.sheet, rows, ...change }), ...others] };
}

function withPlanCell(
  workbook: Workbook,
  row: number,
  column: number,
  change: (cell: ReturnType<Grid["at"]>) => ReturnType<Grid["at"]>,
): Workbook {
  const grid = workbook.sheets[0]!;
  const rows = new Map(grid.usedRows().map((at) => [at, [...grid.row(at)]]));
  rows.get(row)![column] = change(grid.at(row, column));
  return withPlan(workbook, { rows });
}

test.each(CHANGES)("%s has to be reviewed anew", (_what, change) => {
  const workbook: Workbook = { ...workbookOf({ 计划: PLAN }), names: [{ name: "预算", formula: "计划!$D$3:$D$5", sheet: null }] };
  const review = reviewed(workbook, EMPTY_SETTINGS);
  const now = change(workbook);
  expect(standing(workbook, review, workbook)).not.toBeNull();
  expect(standing(workbook, review, now)).toBeNull();
});

test.each([
  ["the year", { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, year: 2027 } }],
  ["a limit", { ...EMPTY_SETTINGS, overrides: [{ topic: "其他慰问", amount: 1, unit: "元/人·次", basis: "", setBy: "" }] }],
])("%s told has to be reviewed anew", (_what, settings) => {
  const workbook = workbookOf({ 计划: PLAN });
  const review = reviewed(workbook, EMPTY_SETTINGS);
  expect(standing(workbook, review, workbook, settings)).toBeNull();
});

test("a plan that counts on a sheet of ours has to be reviewed anew whenever that may have changed", () => {
  const plan: RowsInput = [...PLAN.slice(0, 5), ["合计", null, null, { formula: "汇总!B2+SUM(D3:D5)", value: 17700 }, null]];
  const workbook = workbookOf({ 计划: plan, 汇总: { rows: [["汇总"], [null, 0]], mark: "summary" } });
  const review = reviewed(workbook, EMPTY_SETTINGS);
  const now = {
    ...workbook,
    sheets: [workbook.sheets[0]!, workbookOf({ 汇总: { rows: [["汇总"], [null, 500]], mark: "summary" } }).sheets[0]!],
  };
  expect(standing(workbook, review, now)).toBeNull();
});

test.each([
  ["a name that stands for a sheet of ours", "汇总!$B$2", null, true],
  ["a name that only a sheet of ours knows", "汇总!$A$1:$B$2", "汇总", false],
])("%s", (_what, formula, sheet, isMadeAnew) => {
  const workbook: Workbook = {
    ...workbookOf({ 计划: PLAN, 汇总: { rows: [["汇总"], [null, 0]], mark: "summary" } }),
    names: [{ name: "数", formula, sheet }],
  };
  const review = reviewed(workbook, EMPTY_SETTINGS);
  expect(standing(workbook, review, workbook) === null).toBe(isMadeAnew);
});

test("whatever cell is set to whatever value: where the review still stands, it is the one that would be made", () => {
  const workbook = workbookOf({ 计划: PLAN, 汇总: { rows: [["汇总"], ["x"]], mark: "summary" } });
  const review = reviewed(workbook, EMPTY_SETTINGS);
  const value = fc.constantFrom<string | number | null>(null, "1月", "3月", 4500, 4501, "张三", "合计", 0);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 5 }),
      value,
      (at, row, column, given) => {
        const grid = workbook.sheets[at]!;
        const edit = { kind: "set-cell", sheet: grid.sheet, row, column, content: { value: given }, expect: grid.at(row, column) } as const;
        const now = readAnew(applyEdits(workbook, [edit]).workbook);
        const still = standing(workbook, review, now);
        if (still !== null) expect(plainly(still)).toBe(plainly(reviewed(now, EMPTY_SETTINGS)));
      },
    ),
    { numRuns: runs(60) },
  );
});
