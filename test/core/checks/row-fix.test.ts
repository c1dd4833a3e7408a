/** Rows that a correction takes out or moves: what is left is read as before, and what hangs on a row keeps it where it is. */
import { applyEdits } from "../../../src/core/grid/apply";
import { finish } from "../../../src/core/grid/steps";
import type { Finding, FindingCode, NoFixWhy } from "../../../src/core/plan/finding";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { reviewing } from "../../../src/core/review/review";
import { plainWorkbook, type SheetInput, workbookOf } from "../../build-workbook";
import { compatibleFixes } from "../../../src/ui/state/one-go";

const review = (workbook: ReturnType<typeof workbookOf>) => finish(reviewing(workbook, EMPTY_SETTINGS));
const found = (workbook: ReturnType<typeof workbookOf>, code: FindingCode): Finding =>
  review(workbook).findings.find((one) => one.code === code)!;

type Rows = SheetInput["rows"];
const HEAD: Rows = [["2026年工会工作计划"], ["月份", "活动内容", "责任人", "预算金额（元）", "备注"]];
const TWICE: Rows = [
  ["1月", "新春联欢会", "王敏", 3000, null],
  ["3月", "羽毛球比赛", "王敏", 1200, null],
  ["3月", "羽毛球比赛", "王敏", 1200, "重复"],
  ["9月", "健步走", "李丽", 800, null],
];
const BELOW: Rows = [
  ["1月", "新春联欢会", "王敏", 3000, null],
  ["3月", "羽毛球比赛", "王敏", 1200, null],
  ["合计", undefined, undefined, { formula: "SUM(D3:D4)", value: 4200 }, null],
  ["9月", "健步走", "李丽", 800, "后补"],
];
const total = (value: number, last: number): Rows[number] => ["合计", undefined, undefined, { formula: `SUM(D3:D${last})`, value }];
const book = (rows: Rows, more: Partial<SheetInput> = {}, others: Record<string, Rows> = {}) =>
  workbookOf({ 计划: { rows: [...HEAD, ...rows], merges: ["A1:E1"], ...more }, ...others });

test("重复的删除一行: the later row goes, the total follows, and it can be taken back", () => {
  const workbook = book([...TWICE, total(6200, 6)]);
  const { fix, isAlone } = found(workbook, "duplicate-activity");
  expect(isAlone).toBe(true);
  const { workbook: after, inverse } = applyEdits(workbook, fix!);
  // Of the two alike only the remark tells which one stays.
  expect(after.sheets[0]!.at(4, 5).value ?? null).toBeNull();
  expect(after.sheets[0]!.at(5, 2).value).toBe("健步走");
  expect(after.sheets[0]!.at(6, 4)).toEqual({ value: 5000, formula: "SUM(D3:D5)" });
  expect(review(after).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(workbook));
});

test("移到合计行以上: the row stands above the total, which counts it, with all that stood in it", () => {
  const workbook = book(BELOW);
  const before = review(workbook);
  const { fix } = found(workbook, "row-below-total");
  const { workbook: after, inverse } = applyEdits(workbook, fix!);
  expect([...after.sheets[0]!.row(5)].slice(1).map((cell) => cell?.value)).toEqual(["9月", "健步走", "李丽", 800, "后补"]);
  expect(after.sheets[0]!.at(6, 4)).toEqual({ value: 5000, formula: "SUM(D3:D5)" });
  expect(review(after).sum).toBe(before.sum);
  expect(review(after).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(workbook));
});

test("a formula of the row's own goes along", () => {
  const rows: Rows = [
    ...BELOW.slice(0, 3),
    ["9月", "健步走", "李丽", { formula: "D6*0+800", value: 800 }, { formula: "D6*2", value: 1600 }],
  ];
  const plain: Rows = [...rows.slice(0, 3), ["9月", "健步走", "李丽", 800, { formula: "D6*2", value: 1600 }]];
  const { workbook: after } = applyEdits(book(plain), found(book(plain), "row-below-total").fix!);
  expect(after.sheets[0]!.at(5, 5)).toEqual({ value: 1600, formula: "D5*2" });
});

test("decisions are never made together with others", () => {
  const { findings } = review(book([...TWICE, total(6200, 6), ["11月", "读书会", "李丽", 100, null]]));
  const alone = findings.filter(({ isAlone }) => isAlone);
  expect(alone.map(({ code }) => code).sort()).toEqual(["duplicate-activity", "row-below-total"]);
  expect(compatibleFixes(findings).fixed.filter(({ isAlone }) => isAlone)).toEqual([]);
  expect(compatibleFixes(alone).edits).toEqual([]);
  expect(compatibleFixes([alone[0]!]).edits).toEqual(alone[0]!.fix);
});

test.each<[string, FindingCode, ReturnType<typeof workbookOf>, NoFixWhy, readonly string[]]>([
  ["a cell joined over rows", "duplicate-activity", book([...TWICE, total(6200, 6)], { merges: ["A1:E1", "E5:E6"] }), "row-shared", []],
  [
    "a month that the next row takes",
    "duplicate-activity",
    book([...TWICE.slice(0, 3), [null, "女职工讲座", "李丽", 800, null], total(6200, 6)]),
    "row-shared",
    [],
  ],
  [
    "a formula elsewhere",
    "duplicate-activity",
    book([...TWICE, total(6200, 6)], {}, { 说明: [["另见", { formula: "计划!D5", value: 1200 }]] }),
    "row-referenced",
    ["说明!B1"],
  ],
  ["a protected sheet", "duplicate-activity", book([...TWICE, total(6200, 6)], { isProtected: true }), "row-several", []],
  [
    "formulas that name other rows",
    "row-below-total",
    book([...BELOW.slice(0, 3), ["9月", "健步走", "李丽", 800, { formula: "D4+D6", value: 2000 }]]),
    "row-formula",
    [],
  ],
])("and where there is none, it says why: %s", (_, code, workbook, why, cells) => {
  expect(found(workbook, code)).toMatchObject({ fix: null, noFix: { why, cells } });
});
