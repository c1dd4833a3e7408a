/** What is found in registers: for each check entries that are right and entries that are not. */
import type { Workbook } from "../../../src/core/grid/grid";
import { EMPTY_SETTINGS, NOTHING_TOLD_OF_REGISTERS, type Profile, type RegisterTold } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { LANGUAGES } from "../../../src/core/messages";
import { messageOf } from "../../../src/core/messages/language";
import { type CellInput, workbookOf } from "../../build-workbook";

type Rows = readonly (readonly CellInput[])[];

const PLAN: Rows = [
  ["青禾中学工会2026年工作计划表"],
  ["月份", "活动内容", "责任人", "预算金额（元）", "备注"],
  ["3月", "慰问生病住院职工", "主席", 2000, "会员参保率达到80%以上"],
  ["5月", "职工运动会", "委员", 5000, ""],
  ["9月", "教师节活动", "委员", 3000, ""],
  ["合计", null, null, 10000, ""],
];

const CONDOLENCE = ["日期", "姓名", "慰问事由", "对应计划活动", "金额"];
const SPENDING = ["日期", "凭证号", "对应计划活动", "摘要", "金额"];

interface More {
  readonly profile?: Partial<Profile>;
  readonly told?: Partial<RegisterTold>;
  readonly plan?: Rows;
}

function workbook(sheets: Readonly<Record<string, Rows>>, plan: Rows = PLAN): Workbook {
  return workbookOf({ 工作计划: plan, ...sheets });
}

const OURS = /^(?:register-|actual-differs|rate-below-target)/;

/** What is said of registers, as "sheet!cell code severity". */
function said(sheets: Readonly<Record<string, Rows>>, { profile, told, plan }: More = {}): readonly string[] {
  const settings = {
    ...EMPTY_SETTINGS,
    profile: { ...EMPTY_SETTINGS.profile, ...profile },
    registers: { ...NOTHING_TOLD_OF_REGISTERS, ...told },
  };
  return review(workbook(sheets, plan), settings)
    .findings.filter(({ code }) => OURS.test(code))
    .map(({ at, code, severity }) => `${at!.sheet}!${at!.cell} ${code} ${severity}`);
}

const condolence = (...rows: Rows): Readonly<Record<string, Rows>> => ({ 慰问台账: [["慰问台账"], CONDOLENCE, ...rows] });
const ILL = "慰问生病住院职工";

describe("entries", () => {
  test("an entry that is complete, of this year and entered once is right", () => {
    expect(said(condolence(["2026-3-5", "甲", "住院", ILL, 500], ["2026-4-5", "乙", "住院", ILL, 500]))).toEqual([]);
  });

  test.each<[string, readonly CellInput[], string]>([
    ["no name", ["2026-3-5", null, "住院", ILL, 500], "慰问台账!B3 register-missing warning"],
    ["no occasion", ["2026-3-5", "甲", null, ILL, 500], "慰问台账!C3 register-missing warning"],
    ["no amount", ["2026-3-5", "甲", "住院", ILL, null], "慰问台账!E3 register-missing warning"],
    ["an amount that is none", ["2026-3-5", "甲", "住院", ILL, "待定"], "慰问台账!E3 register-missing warning"],
    ["no date", [null, "甲", "住院", ILL, 500], "慰问台账!A3 register-missing warning"],
    ["no such day", ["2026-2-30", "甲", "住院", ILL, 500], "慰问台账!A3 register-date warning"],
    ["another year", ["2025-12-30", "甲", "住院", ILL, 500], "慰问台账!A3 register-date warning"],
    ["an activity that costs and is not planned", ["2026-3-5", "甲", "住院", "春游", 500], "慰问台账!D3 register-not-in-plan warning"],
  ])("%s", (_, row, finding) => {
    expect(said(condolence(row))).toEqual([finding]);
  });

  test("an activity is the plan's in either way of writing, as the sums go by it", () => {
    const rows = condolence(["2026-3-5", "甲", "住院", "慰問生病住院職工", 500]);
    expect(said(rows)).toEqual([]);
  });

  test("the same person and occasion a second time in the year, whatever stands between", () => {
    const rows = condolence(
      ["2026-3-5", "甲", "住院", ILL, 500],
      ["2026-4-5", "乙", "住院", ILL, 500],
      ["2026-9-5", "甲 ", "因病住院", ILL, 500],
    );
    expect(said(rows)).toEqual(["慰问台账!A5 register-duplicate warning"]);
  });

  test("another occasion, or another year, is no second time", () => {
    expect(said(condolence(["2026-3-5", "甲", "住院", ILL, 500], ["2026-4-5", "甲", "结婚", null, 500]))).toEqual([]);
  });

  test("names are said only where that is asked for", () => {
    const rows = condolence(["2026-3-5", "司马相如", "住院", ILL, 500], ["2026-4-5", "司马相如", "住院", ILL, 500]);
    const sentences = (isPersonal: boolean): string => {
      const settings = { ...EMPTY_SETTINGS, registers: { ...NOTHING_TOLD_OF_REGISTERS, isPersonal } };
      const { findings } = review(workbook(rows), settings);
      return JSON.stringify([findings, findings.map((one) => messageOf(LANGUAGES["zh-CN"], one))]);
    };
    expect(sentences(false)).not.toContain("司马相如");
    expect(sentences(true)).toContain("司马相如");
  });
});

describe("the plan's rows", () => {
  const spending = (...amounts: readonly number[]): Readonly<Record<string, Rows>> => ({
    经费支出登记: [
      ["经费支出登记"],
      SPENDING,
      ...amounts.map((amount, index) => [`2026-5-${index + 1}`, `记${index}`, "职工运动会", "奖品", amount]),
    ],
  });

  test.each<[readonly number[], readonly string[]]>([
    [[3999], []],
    [[2000, 2000], ["工作计划!D4 register-over-budget info"]],
    [[5000], ["工作计划!D4 register-over-budget info"]],
    [[5000, 0.01], ["工作计划!D4 register-over-budget error"]],
  ])("%j spent of 5000", (amounts, findings) => {
    expect(said(spending(...amounts))).toEqual(findings);
  });

  test("the rate from which a row is nearly used up is the user's", () => {
    expect(said(spending(2500), { told: { warnAt: 0.5 } })).toEqual(["工作计划!D4 register-over-budget info"]);
  });

  const WITH_ACTUAL: Rows = PLAN.map((row, index) => [...row, index === 1 ? "实际支出" : index === 3 ? 1000 : null]);

  test.each<[number, readonly string[]]>([
    [1000, []],
    [900, ["工作计划!F4 actual-differs warning"]],
  ])("the plan says 1000 was spent, the register %p", (amount, findings) => {
    expect(said(spending(amount), { plan: WITH_ACTUAL })).toEqual(findings);
  });

  test("cases and the register of spending that come to the same are none", () => {
    const booked = (...amounts: readonly number[]): Readonly<Record<string, Rows>> => ({
      经费支出登记: [["经费支出登记"], SPENDING, ...amounts.map((amount, index) => ["2026-3-6", `${index}`, ILL, "慰问", amount])],
      ...condolence(["2026-3-5", "甲", "住院", ILL, 500], ["2026-3-6", "乙", "住院", ILL, 300]),
    });
    expect(said(booked(800))).toEqual([]);
    expect(said(booked(500, 300))).toEqual([]);
    expect(said(booked(799.99))).toEqual(["工作计划!B3 actual-differs warning"]);
  });

  test("a case without a line in the register of spending is a difference", () => {
    const sheets = { ...spending(1000), ...condolence(["2026-3-5", "甲", "住院", ILL, 500]) };
    expect(said(sheets)).toEqual(["工作计划!B3 actual-differs warning"]);
  });
});

describe("limits", () => {
  const rows = condolence(["2026-3-5", "甲", "结婚", null, 5000], ["2026-4-5", "乙", "结婚", null, 100]);

  test("what was given is compared with the limit of its occasion at the place", () => {
    const own = { ...EMPTY_SETTINGS, overrides: [{ topic: "结婚慰问", amount: 1000, unit: "每人每次", basis: "本会规定", setBy: "甲" }] };
    const findings = review(workbook(rows), own).findings.filter(({ code }) => code === "register-over-standard");
    expect(findings.map(({ at, severity, params }) => [at!.cell, severity, (params as { limit: number }).limit])).toEqual([
      ["E3", "warning", 1000],
    ]);
  });

  test("the limit holds for one head where several are named, and up to the fen", () => {
    const own = { ...EMPTY_SETTINGS, overrides: [{ topic: "结婚慰问", amount: 1000, unit: "每人每次", basis: "本会规定", setBy: "甲" }] };
    const found = (amount: number): number =>
      review(workbook(condolence(["2026-3-5", "甲", "结婚", null, amount])), own).findings.filter(
        ({ code }) => code === "register-over-standard",
      ).length;
    expect([found(1000), found(1001)]).toEqual([0, 1]);
  });

  test("without a place and limits of one's own nothing is compared", () => {
    expect(said(rows)).toEqual([]);
  });
});

describe("what is due", () => {
  const contracts = (end: string): Readonly<Record<string, Rows>> => ({
    集体合同: [["集体合同台账"], ["企业名称", "合同类型", "签订日期", "到期日期"], ["甲公司", "集体合同", "2024-6-1", end]],
  });

  test.each<[string, string | null, readonly string[]]>([
    ["2026-5-31", null, []],
    ["2026-5-31", "2026-06-15", ["集体合同!D3 register-overdue warning"]],
    ["2026-5-31", "2026-04-10", ["集体合同!D3 register-overdue warning"]],
    // Sixty days ahead, and not one more: 1 April and 60 days are 31 May.
    ["2026-5-31", "2026-04-01", ["集体合同!D3 register-overdue warning"]],
    ["2026-5-31", "2026-03-31", []],
    // Of a month alone its last day counts.
    ["2026年5月", "2026-04-01", ["集体合同!D3 register-overdue warning"]],
    ["2026年5月", "2026-03-31", []],
    ["2027-2-28", "2026-12-30", ["集体合同!D3 register-overdue warning"]],
    ["2027-2-28", "2026-12-29", []],
  ])("a contract that ends on %s, on %s", (end, on, findings) => {
    expect(said(contracts(end), { told: { on } })).toEqual(findings);
  });

  test.each<[string | null, readonly string[]]>([
    [null, ["提案!E3 register-overdue warning"]],
    ["2026-5-2", []],
  ])("a proposal answered on %p, due on 1 May", (answered, findings) => {
    const sheets = {
      提案: [["提案台账"], ["编号", "提案人", "提案内容", "答复期限", "答复日期"], ["T1", "甲", "食堂", "2026-5-1", answered]],
    };
    expect(said(sheets, { told: { on: "2026-05-20" } })).toEqual(findings);
  });

  test("the day itself is not past, for what ends and for what is to be answered", () => {
    const proposal = {
      提案: [["提案台账"], ["编号", "提案人", "提案内容", "答复期限", "答复日期"], ["T1", "甲", "食堂", "2026-5-1", null]],
    };
    expect(said(proposal, { told: { on: "2026-05-01" } })).toEqual([]);
    expect(said(proposal, { told: { on: "2026-05-02" } })).toEqual(["提案!E3 register-overdue warning"]);
    const isPast = (on: string): unknown => {
      const settings = { ...EMPTY_SETTINGS, registers: { ...NOTHING_TOLD_OF_REGISTERS, on } };
      const found = review(workbook(contracts("2026-5-31")), settings).findings.find(({ code }) => code === "register-overdue");
      return (found?.params as { isPast?: boolean; day?: string } | undefined)?.isPast;
    };
    expect([isPast("2026-05-31"), isPast("2026-06-01")]).toEqual([false, true]);
  });
});

describe("targets", () => {
  const insured = (count: number): Readonly<Record<string, Rows>> => ({
    参保: [
      ["职工医疗互助参保登记表"],
      ["参保日期", "姓名", "保障计划", "保费"],
      ...Array.from({ length: count }, (_, index) => [`2026-3-${index + 1}`, `会员${index}`, "住院", 80]),
    ],
  });

  test.each<[number, readonly string[]]>([
    [7, ["工作计划!E3 rate-below-target warning"]],
    [8, []],
  ])("%p of 10 insured, the plan asks for 80%%", (count, findings) => {
    expect(said(insured(count), { profile: { members: 10 } })).toEqual(findings);
  });

  test("what nobody aims at is not compared, and a share of unknown members is not known", () => {
    expect(said(insured(1), { profile: {} })).toEqual([]);
    const { indicators } = review(workbook(insured(7)), { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, members: 10 } });
    expect(indicators.map(({ id, target, targetText, done, from }) => [id, target, targetText, done, from])).toEqual([
      ["insured-share", 0.8, "会员参保率达到80%以上", 0.7, "参保!B"],
    ]);
  });
});
