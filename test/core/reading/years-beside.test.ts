/** Plans of several years in one workbook: which of them is meant, whatever their sheets are called. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";

const HEADER = ["月份", "活动内容", "负责人", "预算（元）"];
const THIS: RowsInput = [HEADER, ["2月", "健步走", "朱文", 3200], ["5月", "劳模展板", "朱文", 3600], ["9月", "书画展", "曹伟", 900]];
const LAST: RowsInput = [HEADER, ["1月", "迎春游园", "朱宏", 4800], ["5月", "歌唱比赛", "朱宏", 4900], ["9月", "徒步", "朱宏", 700]];
const [OWN, BOTH] = [7700, 18_100];

function read(sheets: Readonly<Record<string, RowsInput>>): { readonly sum: number | null | undefined; readonly said: readonly string[] } {
  const { findings, totals } = checkedWorkbook(workbookOf(sheets));
  return {
    sum: totals?.sumYuan,
    said: findings.filter(({ severity }) => severity !== "info").map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`),
  };
}

test.each<[string, RowsInput]>([
  ["the year in brackets before the title, below the unit's name", [["港务公司工会"], ["（2026年度）工会活动计划与经费预算"]]],
  ["the year below the title", [["港务公司工会活动计划"], ["（2026年度）"]]],
  ["the months it is for below the title", [["港务公司工会活动计划"], ["（2026年1月—12月）"]]],
  ["the year in two figures", [["港务公司工会26年度活动安排"]]],
  ["the day on which it was made", [["港务公司工会活动计划"], ["编制日期：2026年1月6日"]]],
])("last year's plan beside it does not count: %s", (_, title) => {
  const last: RowsInput = [["港务公司工会2025年度活动计划"], ...LAST];
  expect(read({ 计划: [...title, ...THIS], "2025年计划": last })).toEqual({ sum: OWN, said: [] });
  expect(read({ "2025年计划": last, 计划: [...title, ...THIS] })).toEqual({ sum: OWN, said: [] });
});

test.each(["去年", "上年计划"])("%s names the year before this one's, which is not said", (name) => {
  const last: RowsInput = [["港务公司工会2025年度活动计划"], ...LAST];
  expect(read({ 计划: [["港务公司工会活动计划"], ...THIS], [name]: last })).toEqual({ sum: OWN, said: [] });
});

test.each(["模板", "参数", "说明", "汇总表", "台账"])("what calls itself this year's plan is one on a sheet called %s", (name) => {
  const sheets = { [name]: [["港务公司工会2026年度活动计划"], ...THIS], "2025年计划": [["港务公司工会2025年度活动计划"], ...LAST] };
  expect(read(sheets)).toEqual({ sum: OWN, said: [] });
});

test.each(["模板", "参数", "说明"])("beside the plan of the same year %s is what it is called", (name) => {
  const sheets = { 计划: [["港务公司工会2026年度活动计划"], ...THIS], [name]: [["××工会2026年度活动计划"], ...LAST] };
  expect(read(sheets)).toEqual({ sum: OWN, said: [] });
});

test("a plan without a year beside one whose sheet is called by its year: both count, and it is said", () => {
  expect(read({ 计划: THIS, "2025年计划": LAST })).toEqual({ sum: BOTH, said: ["year-mismatch 计划!B1"] });
});

test.each<[string, string, RowsInput]>([
  ["a further plan has a name of its own", "补充计划", THIS],
  ["other months", "计划", [HEADER, ["2月", "健步走", "朱文", 3200], ["3月", "劳模展板", "朱文", 3600], ["4月", "书画展", "曹伟", 900]]],
])("nothing is said where %s", (_, name, rows) => {
  expect(read({ [name]: rows, "2025年计划": LAST })).toEqual({ sum: BOTH, said: [] });
});
