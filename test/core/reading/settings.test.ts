import { COLUMN_ROLES } from "../../../src/core/terms/column-role";
import { SECTORS } from "../../../src/core/terms/sector";
import { draftedGrid } from "../../../src/core/grid/apply";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import type { Layout } from "../../../src/core/plan/plan";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile, type Settings } from "../../../src/core/plan/settings";
import { readSettings, sectorNamed } from "../../../src/core/reading/settings";
import { draftSettings } from "../../../src/core/summary";
import { type CellInput, workbookOf } from "../../build-workbook";

function profileFrom(lines: readonly (readonly CellInput[])[], name = "工会参数"): Profile {
  return readSettings(workbookOf({ [name]: lines })).profile;
}

const FULL: Profile = {
  year: 2027,
  unitName: "青禾中学工会",
  sector: "school",
  province: "广东",
  city: "佛山",
  members: 118,
  employees: 120,
  payroll: 960_000_000 as Fen,
  retainedShare: 0.6,
  carriedOver: 1_234_56 as Fen,
  drawnReserve: 5_000_00 as Fen,
  dues: 7_200_00 as Fen,
  allocated: 86_400_00 as Fen,
  upperGrant: 3_000_00 as Fen,
  employerGrant: 0 as Fen,
  otherIncome: 1 as Fen,
  funds: 100_000_00 as Fen,
  actualFrom: "registers",
};

describe("工会参数", () => {
  test("labels are found by their text, in any order, with or without a colon", () => {
    expect(
      profileFrom([
        ["可用资金：", 60000],
        ["会员人数", "120人"],
        ["年　度", "2026年度"],
      ]),
    ).toEqual({ ...EMPTY_PROFILE, funds: 6_000_000, members: 120, year: 2026 });
  });

  test.each<[string, CellInput, Partial<Profile>]>([
    ["可用资金", "6万元", { funds: 6_000_000 as Fen }],
    ["可用资金", "６０，０００．５０元", { funds: 6_000_050 as Fen }],
    ["可用资金", "¥60,000", { funds: 6_000_000 as Fen }],
    ["可用资金", "约6万", {}],
    ["可用资金", null, {}],
    ["可用资金", 0, { funds: 0 as Fen }],
    ["留成比例", 0.6, { retainedShare: 0.6 }],
    ["留成比例", 60, { retainedShare: 0.6 }],
    ["留成比例", "60%", { retainedShare: 0.6 }],
    ["留成比例", "1%", { retainedShare: 0.01 }],
    ["留成比例", "160%", {}],
    ["会员人数", 12.5, {}],
    ["年度", "二〇二六", {}],
    ["年度", 2026, { year: 2026 }],
    ["單位類別", "學校", { sector: "school" }],
    ["省份", "广东省", { province: "广东省" }],
    ["拨缴经费收入（留成部分）", 8.64, { allocated: 864 as Fen }],
  ])("%s = %p", (label, value, expected) => {
    expect(profileFrom([[label, value]])).toEqual({ ...EMPTY_PROFILE, ...expected });
  });

  test("the sheet is found by its mark under whatever name, and by its name without a mark", () => {
    const marked = workbookOf({ 工会参数: [["会员人数", 7]], 参数: { rows: [["会员人数", 120]], mark: "settings" } });
    expect(readSettings(marked).profile.members).toBe(120);
    expect(profileFrom([["会员人数", 7]], "工會參數").members).toBe(7);
    expect(profileFrom([["会员人数", 7]], "Sheet1")).toEqual(EMPTY_PROFILE);
  });

  test("without a settings sheet nothing is told", () => {
    expect(readSettings(workbookOf({ Sheet1: [["月份"]] }))).toEqual(EMPTY_SETTINGS);
  });

  test.each([
    ["中学", "school"],
    ["市人民医院", "hospital"],
    ["乡镇、街道", "township"],
    ["国有企业", "enterprise"],
    ["机关", "office"],
    ["事业单位", "institution"],
    ["合作社", null],
    ["", null],
  ])("单位类别 %s", (text, sector) => expect(sectorNamed(text)).toBe(sector));
});

describe("what we draft is what we read", () => {
  const settings: Settings = {
    ...EMPTY_SETTINGS,
    profile: FULL,
    overrides: [
      { topic: "节日慰问品", amount: 1800, unit: "元/人·年", basis: "本单位办法", setBy: "工会委员会" },
      { topic: "纪念品", amount: 0, unit: "元", basis: "", setBy: "" },
    ],
    layouts: [
      {
        sheet: "计划",
        headerRows: [3, 4],
        columns: { seq: 1, month: 2, activity: 3, amount: 5 },
        monthColumns: [],
        firstRow: 5,
        lastRow: 18,
        unit: "万元",
        unitFactor: 10_000,
        confidence: 1,
        isCorrected: true,
      },
      {
        sheet: "按月",
        headerRows: [2],
        columns: { activity: 1 },
        monthColumns: [
          { column: 2, month: 1 },
          { column: 13, month: 12 },
        ],
        firstRow: 3,
        lastRow: 9,
        unit: "元",
        unitFactor: 1,
        confidence: 1,
        isCorrected: true,
      },
    ],
  };

  test.each(["zh-CN", "zh-TW", "en"] as const)("in %s", (language) => {
    const grid = draftedGrid(draftSettings(settings, LANGUAGES[language].sheets, "工会参数"));
    const workbook = workbookOf({ 计划: [["活动"]], 按月: [["活动"]] });
    expect(readSettings({ ...workbook, sheets: [...workbook.sheets, grid] })).toEqual(settings);
  });

  test.each(SECTORS)("sector %s", (sector) => {
    const grid = draftedGrid(
      draftSettings({ ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, sector } }, LANGUAGES["zh-CN"].sheets, "参数"),
    );
    expect(readSettings({ ...workbookOf({}), sheets: [grid] }).profile).toEqual({ ...EMPTY_PROFILE, sector });
  });

  test("an empty sheet of settings tells nothing", () => {
    const grid = draftedGrid(draftSettings(EMPTY_SETTINGS, LANGUAGES["zh-CN"].sheets, "参数"));
    expect(readSettings({ ...workbookOf({}), sheets: [grid] })).toEqual(EMPTY_SETTINGS);
  });

  test("a layout whose columns cannot be read, or whose sheet is gone, is left out", () => {
    const lines = [
      ["识别更正"],
      ["工作表", "表头行", "各列", "金额单位", "数据行"],
      ["计划", "3", "月份=B，活动=?", "元", "4-9"],
      ["没有", "3", "活动=C", "元", "4-9"],
      ["计划", "3", "活动=C", "", ""],
    ];
    const read = readSettings(workbookOf({ 工会参数: lines, 计划: [["x"], ["x"], ["x"], ["x"], ["x"]] })).layouts;
    expect(read).toEqual([
      {
        sheet: "计划",
        headerRows: [3],
        columns: { activity: 3 },
        monthColumns: [],
        firstRow: 4,
        lastRow: 5,
        unit: null,
        unitFactor: 1,
        confidence: 1,
        isCorrected: true,
      },
    ]);
  });
});

test.each(Object.entries(LANGUAGES))("every column role survives being saved and read again, in %s", (_name, language) => {
  const layout: Layout = {
    sheet: "计划",
    headerRows: [1],
    columns: Object.fromEntries(COLUMN_ROLES.map((role, index) => [role, index + 1])),
    monthColumns: [],
    firstRow: 2,
    lastRow: 9,
    unit: "元",
    unitFactor: 1,
    confidence: 1,
    isCorrected: true,
  };
  const sheet = draftedGrid(draftSettings({ ...EMPTY_SETTINGS, layouts: [layout] }, language.sheets, language.sheets.names.settings));
  const plan = workbookOf({ 计划: [["月份", "活动"]] });
  const [read] = readSettings({ ...plan, sheets: [...plan.sheets, sheet] }).layouts;
  expect(read?.columns).toEqual(layout.columns);
});
