/** 识别更正 of registers: a sheet nobody could tell for one, one that is another kind, one that is none; and what was told outlives saving. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { Workbook } from "../../../src/core/grid/grid";
import { LANGUAGES } from "../../../src/core/messages";
import { yuan } from "../../../src/core/plan/money";
import { NO_SESSION_SETTINGS, settled, withRegisterLayout } from "../../../src/core/plan/session-settings";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { draftSettings } from "../../../src/core/summary";
import { type CellInput, workbookOf } from "../../build-workbook";

const PLAN: readonly (readonly CellInput[])[] = [
  ["2026年度工会工作计划"],
  ["月份", "活动内容", "预算金额（元）"],
  ["3月", "会员慰问", 5000],
  ["6月", "职工运动会", 8000],
];
/** Headings of nobody's: who, when, how much. */
const ODD: readonly (readonly CellInput[])[] = [
  ["探望情况"],
  ["哪天", "谁", "啥事", "花了"],
  ["3月2日", "甲一", "住院", 500],
  ["4月8日", "乙二", "结婚", 300],
];

const withLine = (line: readonly CellInput[], more: Record<string, readonly (readonly CellInput[])[]> = { 杂记: ODD }): Workbook =>
  workbookOf({ 计划: PLAN, ...more, 工会参数: [["项目", "内容"], ["识别更正"], ["工作表", "表头行", "各列", "金额单位", "数据行"], line] });
const said = (workbook: Workbook): readonly (readonly [sheet: string, kind: string, entries: number, sumYuan: number | null])[] =>
  review(workbook, readSettings(workbook)).registers.map(({ sheet, register, entries, sum }) => [
    sheet,
    register.id,
    entries.length,
    sum === null ? null : yuan(sum),
  ]);

test("a sheet of unknown headings is read as what it is told to be", () => {
  expect(said(workbookOf({ 计划: PLAN, 杂记: ODD }))).toEqual([]);
  expect(said(withLine(["杂记", "2", "台账=慰问台账，日期=A，姓名=B，慰问事由=C，金额=D"]))).toEqual([["杂记", "condolence", 2, 800]]);
  // Ids and the other language's words do as well; so does a unit.
  expect(said(withLine(["杂记", "2", "register=condolence, date=A, person=B, occasion=C, amount=D", "美元"]))).toEqual([]);
  expect(said(withLine(["杂记", "2", "register=condolence, date=A, person=B, occasion=C, amount=D", "万元"]))).toEqual([
    ["杂记", "condolence", 2, 8_000_000],
  ]);
});

const VISITS: readonly (readonly CellInput[])[] = [
  ["2026年慰问台账"],
  ["慰问日期", "姓名", "慰问事由", "金额"],
  ["2026-3-2", "甲一", "住院", 500],
];

test("a sheet that looks like one kind may be another, and one that looks like one may be none", () => {
  expect(said(workbookOf({ 计划: PLAN, 慰问: VISITS }))).toEqual([["慰问", "condolence", 1, 500]]);
  // Only the kind is told: its headings are read.
  expect(said(withLine(["慰问", "", "台账=退休职工慰问台账"], { 慰问: VISITS }))).toEqual([["慰问", "retiree", 1, 500]]);
  expect(said(withLine(["慰问", "", "台账=无"], { 慰问: VISITS }))).toEqual([]);
  // A kind that nobody knows tells nothing.
  expect(said(withLine(["慰问", "", "台账=什么"], { 慰问: VISITS }))).toEqual([["慰问", "condolence", 1, 500]]);
});

test.each(Object.entries(LANGUAGES))("told in a session, saved and read again, in %s", (_name, { sheets }) => {
  const plain = workbookOf({ 计划: PLAN, 杂记: ODD });
  const told = {
    sheet: "杂记",
    kind: "condolence",
    headerRow: 2,
    columns: [
      ["date", 1],
      ["person", 2],
      ["occasion", 3],
      ["amount", 4],
    ],
    unit: null,
    factor: 1,
  } as const;
  const settings = settled(readSettings(plain), withRegisterLayout(NO_SESSION_SETTINGS, told));
  expect(review(plain, settings).registers).toHaveLength(1);
  const saved = applyEdits(plain, [{ kind: "put-sheet", draft: draftSettings(settings, sheets, sheets.names.settings) }]).workbook;
  expect(readSettings(saved).registerLayouts).toEqual([told]);
  expect(said(saved)).toEqual([["杂记", "condolence", 2, 800]]);
  const none = { ...EMPTY_SETTINGS, registerLayouts: [{ ...told, kind: null, headerRow: null, columns: [] }] };
  const again = applyEdits(plain, [{ kind: "put-sheet", draft: draftSettings(none, sheets, sheets.names.settings) }]).workbook;
  expect(readSettings(again).registerLayouts).toEqual(none.registerLayouts);
});
