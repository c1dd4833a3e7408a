/** draftCollected: 汇总.xlsx, sheet by sheet, worked out by hand from a few workbooks' totals; its formulas work out to what it shows. */
import { collectedOf, comparedWith, draftCollected, UnitList, type WorkbookTotals } from "../../../src/core/collecting";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { workbookOf } from "../../build-workbook";
import { draftOf, formulaAt, rowOf, wrongFormulas } from "../drafted";
import { totalsOf } from "./totals-of";

const WORDS = LANGUAGES["zh-CN"];

const totals = totalsOf({
  sum: 10_000 as Fen,
  items: 2,
  bySubject: { 文体活动支出: 10_000 },
  byMonth: { 3: 6000, "": 4000 },
});

const WORKBOOKS = [
  totals("甲/一.xlsx", "第一小学", { findings: { "error/total-mismatch": 2, "warning/over-funds": 1 }, errors: 2, warnings: 1 }),
  totals("甲/二.xlsx", "第一小学", {
    sum: 2500 as Fen,
    items: 1,
    unknownAmounts: 3,
    bySubject: { 送温暖支出: 2000, 自定科目: 300, "": 200 },
    byMonth: { 12: 2500 },
    findings: { "warning/over-funds": 4, "info/amount-text": 9 },
    warnings: 4,
  }),
  totals("乙.xlsx", "第三小", { refused: "corrupt", sum: null, items: 0, bySubject: {}, byMonth: {}, year: null }),
];
const list = new UnitList(["第一小学", "第三小学", "第四中学"]);

function drafted(workbooks: readonly WorkbookTotals[] = WORKBOOKS, more: Partial<Parameters<typeof draftCollected>[1]> = {}) {
  return draftCollected(collectedOf(workbooks, list), {
    language: WORDS,
    pathTo: (file) => `../${file}`,
    listed: 3,
    compared: null,
    ...more,
  });
}
const edits = drafted();
const sheet = (name: string) => draftOf(edits, `collected-${name}`);
const table = (name: string, rows: number, columns: number): unknown[][] =>
  Array.from({ length: rows }, (_, index) => rowOf(sheet(name), 3 + index, columns));

test("各单位汇总: a unit's files together, the plans' own subjects in one column, what could not be read with its reason", () => {
  const [total, heads, first, second] = table("units", 4, 13);
  expect(heads).toEqual([
    ...(["unit", "files", "items", "sum", "unknown", "errors", "warnings", "refused", "file"] as const).map(
      (key) => WORDS.collecting.columns[key],
    ),
    "文体活动支出",
    "送温暖支出",
    WORDS.collecting.otherSubjects,
    WORDS.collecting.noSubject,
  ]);
  expect(first).toEqual(["第一小学", 2, 3, 125, 3, 2, 5, null, expect.stringContaining("甲/"), 100, 20, 3, 2]);
  expect(second).toEqual(["第三小", 1, 0, null, null, 0, 0, WORDS.errors.corrupt({}), "乙.xlsx", null, null, null, null]);
  expect(total).toEqual([WORDS.collecting.total, 3, 3, 125, 3, 2, 5, null, null, 100, 20, 3, 2]);
  expect(formulaAt(sheet("units"), 3, 4)).toBe("SUBTOTAL(109,D5:D6)");
  expect(formulaAt(sheet("units"), 6, 9)).toBe('HYPERLINK("../乙.xlsx","乙.xlsx")');
});

test("按科目: by their codes, the share of the whole", () => {
  const [total, , ...rows] = table("subjects", 6, 5);
  expect(rows.map((row) => row.slice(1))).toEqual([
    ["文体活动支出", 1, 100, 0.8],
    ["送温暖支出", 1, 20, 0.16],
    [WORDS.collecting.otherSubjects, 1, 3, 0.024],
    [WORDS.collecting.noSubject, 1, 2, 0.016],
  ]);
  expect(rows.map(([code]) => code)).toEqual([expect.stringMatching(/^50/), expect.stringMatching(/^50/), null, null]);
  expect(total!.slice(3, 4)).toEqual([125]);
});

test("按月份: every month, what has none, and the sum; nobody whose plan could not be read", () => {
  const [total, heads, first, second] = table("months", 4, 15);
  expect(heads!.slice(1, 13)).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}月`));
  expect(first).toEqual(["第一小学", null, null, 60, null, null, null, null, null, null, null, null, 25, 40, 125]);
  expect(second!.every((value) => value === null)).toBe(true);
  expect(total!.slice(13)).toEqual([40, 125]);
});

test("问题分布: the gravest first, then the most frequent; in how many plans, how often", () => {
  const [total, , ...rows] = table("findings", 5, 4);
  const { severities } = WORDS.collecting;
  expect(rows).toEqual([
    [WORDS.findings["total-mismatch"].name, severities.error, 1, 2],
    [WORDS.findings["over-funds"].name, severities.warning, 2, 5],
    [WORDS.findings["amount-text"].name, severities.info, 1, 9],
  ]);
  expect(total).toEqual([WORDS.collecting.total, null, null, 16]);
});

test("未报送: who is on the list, with names that are close", () => {
  expect(table("missing", 4, 3).slice(2)).toEqual([
    ["第三小学", "第三小", "乙.xlsx"],
    ["第四中学", null, null],
  ]);
  // There is nothing to add up.
  expect(table("missing", 1, 3)).toEqual([[null, null, null]]);
  expect(
    draftCollected(collectedOf(WORKBOOKS, null), { language: WORDS, pathTo: null, listed: null, compared: null }).map(
      ({ draft }) => draft.mark,
    ),
  ).toEqual(["units", "subjects", "months", "findings", "twice"].map((name) => `collected-${name}`));
});

test("重复报送: a line for each file, and whether they are the same", () => {
  expect(table("twice", 4, 5).slice(2)).toEqual([
    ["第一小学", 2026, 100, WORDS.collecting.notSame, "甲/一.xlsx"],
    ["第一小学", 2026, 25, WORDS.collecting.notSame, "甲/二.xlsx"],
  ]);
});

test("与上年比较: what grew, what is new and what is gone, with its rate where there was something", () => {
  const compared = comparedWith(
    [totals("a.xlsx", "第一小学", { bySubject: { 文体活动支出: 10_000, "": 700 } })],
    [totals("b.xlsx", "第一小学", { bySubject: { 文体活动支出: 8000, 送温暖支出: 500 } })],
  );
  const made = drafted(WORKBOOKS, { compared });
  const draft = draftOf(made, "collected-compared");
  const { states, noSubject } = WORDS.collecting;
  expect([5, 6, 7].map((row) => rowOf(draft, row, 7))).toEqual([
    ["第一小学", noSubject, null, 7, 7, "", states.new],
    ["第一小学", "文体活动支出", 80, 100, 20, 0.25, states.grown],
    ["第一小学", "送温暖支出", 5, null, -5, -1, states.gone],
  ]);
  expect(rowOf(draft, 3, 5)).toEqual([WORDS.collecting.total, null, 85, 107, 22]);
});

test("only subjects in force: no columns for others", () => {
  const draft = draftOf(drafted([totals("a.xlsx", "第一小学")]), "collected-units");
  expect(rowOf(draft, 4, 12).slice(9)).toEqual(["文体活动支出", null, null]);
  // A line for nobody says so.
  expect(draft.filter).toEqual({ top: 4, left: 1, bottom: 5, right: 10 });
  expect(draft.print!.area).toEqual({ top: 1, left: 1, bottom: 5, right: 9 });
});

test("nothing at all is said, and cannot be sorted", () => {
  const draft = draftOf(drafted([]), "collected-twice");
  expect(rowOf(draft, 5, 1)).toEqual([WORDS.collecting.none]);
  expect(draft.filter).toBeUndefined();
});

test("titles name the year where all plans are of one", () => {
  const title = (workbooks: readonly WorkbookTotals[]): unknown => rowOf(draftOf(drafted(workbooks), "collected-units"), 1, 1)[0];
  expect(title(WORKBOOKS)).toBe(WORDS.collecting.titles.units(2026));
  expect(title([...WORKBOOKS, totals("z.xlsx", "第九小学", { year: 2027 })])).toBe(WORDS.collecting.titles.units(null));
});

test("every formula but links works out to what it shows", () => {
  const plain = edits.map((edit) => ({
    ...edit,
    draft: { ...edit.draft, cells: edit.draft.cells.filter(({ content }) => content.formula?.startsWith("HYPERLINK") !== true) },
  }));
  expect(wrongFormulas(workbookOf({}), plain)).toEqual([]);
});

test("below the title what is in the table, as it was told", () => {
  const { unitsNote, missingNote, findingsNote } = WORDS.collecting;
  const note = (name: string): unknown => rowOf(sheet(name), 2, 1)[0];
  expect(note("units")).toBe(unitsNote({ files: 3, units: 2, refused: 1, unknown: 3, twice: 1 }));
  expect(note("missing")).toBe(missingNote({ missing: 2, listed: 3 }));
  expect(note("findings")).toBe(findingsNote);
});

test("a workbook that names nobody stands under its file's name; findings as grave by how often, then by code", () => {
  const findings = { "warning/over-funds": 1, "warning/month-empty": 3, "warning/hidden-row": 1 };
  const made = drafted([totals("甲/乙/丙.xlsx", null, { findings })]);
  expect(rowOf(draftOf(made, "collected-units"), 5, 1)).toEqual(["丙.xlsx"]);
  expect(rowOf(draftOf(made, "collected-months"), 5, 1)).toEqual(["丙.xlsx"]);
  expect([5, 6, 7].map((row) => rowOf(draftOf(made, "collected-findings"), row, 1)[0])).toEqual(
    (["month-empty", "hidden-row", "over-funds"] as const).map((code) => WORDS.findings[code].name),
  );
});

test("money looks as money and counts as counts; names of files look as links only where they lead somewhere", () => {
  const styleOf = (draft: ReturnType<typeof sheet>, row: number, column: number): string | undefined =>
    draft.cells.find((cell) => cell.row === row && cell.column === column)?.style;
  expect([1, 2, 4, 9].map((column) => styleOf(sheet("units"), 3, column))).toEqual(["strong", "strongCount", "strongAmount", "strong"]);
  expect([1, 2, 4, 9].map((column) => styleOf(sheet("units"), 5, column))).toEqual(["text", "count", "amount", "link"]);
  const named = draftOf(drafted(WORKBOOKS, { pathTo: null }), "collected-units");
  expect([styleOf(named, 5, 9), formulaAt(named, 5, 9)]).toEqual(["text", undefined]);
});

test("sums of 按科目 reach over every unit's line, and its shares over every subject's", () => {
  expect(formulaAt(sheet("subjects"), 5, 4)).toBe(`SUM(${WORDS.collecting.names.units}!J5:J6)`);
  expect(formulaAt(sheet("subjects"), 6, 3)).toBe(`COUNT(${WORDS.collecting.names.units}!K5:K6)`);
  expect(formulaAt(sheet("subjects"), 5, 5)).toBe('IF(SUM(D$5:D$8)=0,"",D5/SUM(D$5:D$8))');
  const one = draftOf(drafted([totals("a.xlsx", "第一小学")]), "collected-subjects");
  expect(formulaAt(one, 5, 5)).toBe('IF(SUM(D$5:D$5)=0,"",D5/SUM(D$5:D$5))');
});

test("a line is as high as the longest text in it", () => {
  const draft = draftOf(drafted([totals("a.xlsx", "很".repeat(90)), totals("b.xlsx", "第一小学")]), "collected-units");
  const heights = draft.rowHeights!;
  const rowOfUnit = (unit: string): number => draft.cells.find(({ column, content }) => column === 1 && content.value === unit)!.row;
  expect(heights[rowOfUnit("很".repeat(90))]).toBeGreaterThan(2 * heights[rowOfUnit("第一小学")]!);
});
