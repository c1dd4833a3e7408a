/** unitNamed: whose plan a file is, with and without a list of who has to hand in. */
import { UnitList, unitNamed } from "../../../src/core/collecting";
import { unitInPath } from "../../../src/core/collecting/unit-name";

const signs = (file: string, title: string | null = null, settings: string | null = null) => ({
  file,
  unitInTitle: title,
  unitInSettings: settings,
});

test.each([
  ["阳光小学2026年工会工作计划", "阳光小学"],
  ["003_阳光小学工作计划表（终稿）", "阳光小学"],
  ["2026年工会工作计划-华兴建设", "华兴建设"],
  ["陽光小學工作計劃", "阳光小学"],
  ["20260103", null],
  ["工作计划表", null],
  ["2026年度工会工作计划及经费预算表（最新版）", null],
  ["附件1", null],
  ["P06-wrong-totals", "P06-wrong-totals"],
  ["office-2026", "office-2026"],
  ["plan-final-v3", null],
])("the file name %s names %s", (text, unit) => {
  expect(unitInPath(text)).toBe(unit);
});

test.each([
  [signs("甲小学/2026.xlsx", "乙小学", "丙小学工会"), "丙小学", "settings"],
  [signs("甲小学/2026.xlsx", "乙小学"), "乙小学", "title"],
  [signs("甲小学/丁小学工作计划.xlsx"), "丁小学", "file"],
  [signs("甲小学/2026.xlsx"), "甲小学", "folder"],
  [signs("城关镇第一小学/报送/工作计划表.xlsx"), "城关镇第一小学", "folder"],
  [signs("2026.xlsx"), null, null],
])("without a list the first that names one: %j", (given, unit, from) => {
  expect(unitNamed(given, null)).toEqual({ unit, from });
});

const list = new UnitList(["第一中学工会", "第一小学", "城关第一小学", "华兴建设"]);

test.each([
  [signs("x.xlsx", "第一中学"), "第一中学工会", "title"],
  [signs("城关第一小学/x.xlsx", "某某部"), "城关第一小学", "folder"],
  [signs("12-第一小学工会工作计划表2026.xlsx", "语文组"), "第一小学", "file"],
  [signs("华兴建设/2026.xlsx", null, "不在名单的单位"), "华兴建设", "folder"],
  // Nothing of it is on the list: the name stands as it is.
  [signs("x.xlsx", "第二中学"), "第二中学", "title"],
  [signs("大华兴建设.xlsx"), "大华兴建设", "file"],
])("with a list the first that is on it: %j", (given, unit, from) => {
  expect(unitNamed(given, list)).toEqual({ unit, from });
});

test("names close to one on the list are told, the name itself is not", () => {
  expect(list.closeTo("市第一中学")).toEqual(["第一中学工会"]);
  expect(list.closeTo("华兴建没")).toEqual(["华兴建设"]);
  expect(list.closeTo("第一中学")).toEqual([]);
  expect(list.closeTo("人民医院")).toEqual([]);
});
