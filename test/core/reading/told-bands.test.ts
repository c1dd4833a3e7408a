/** 识别更正 of a table on its side: the rows told are its rows, also those above and below the ones that have a role. */
import { draftedGrid } from "../../../src/core/grid/apply";
import { LANGUAGES } from "../../../src/core/messages";
import type { Layout } from "../../../src/core/plan/plan";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { toldAcross } from "../../../src/core/reading/transposed";
import { draftSettings } from "../../../src/core/summary";
import { workbookOf } from "../../build-workbook";

/** What a person said of a layout goes before what would be recognised, of the list it stands for as well. */
const isTold = ({ isCorrected, transposed }: Layout): boolean => isCorrected && transposed!.list.isCorrected;

const across = (...bands: { top: number; bottom: number }[]) =>
  toldAcross({ sheet: "计划", bands, headerColumns: [1], rows: { month: 3, activity: 4, amount: 5 }, unit: "元", unitFactor: 1 });

test.each([
  ["rows that all have a role", across({ top: 3, bottom: 5 })],
  ["rows without a role above and below", across({ top: 2, bottom: 8 })],
  ["two tables, one below the other", across({ top: 2, bottom: 8 }, { top: 10, bottom: 16 })],
])("%s", (_name, layout) => {
  const sheet = draftedGrid(draftSettings({ ...EMPTY_SETTINGS, layouts: [layout] }, LANGUAGES["zh-CN"].sheets, "工会参数"));
  const plan = workbookOf({ 计划: Array.from({ length: 20 }, () => ["x"]) });
  expect(readSettings({ ...plan, sheets: [...plan.sheets, sheet] }).layouts).toEqual([layout]);
  expect(isTold(layout)).toBe(true);
});
