/** Plans as units write them: lawful ones are left in peace, every breach put into them is found on its row with its basis. */
import { CATALOGUE, subjectOfCode } from "../../../src/core/catalogue";
import type { Finding } from "../../../src/core/plan/finding";
import type { Review } from "../../../src/core/plan/review";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";
import { PRACTICE_PLANS } from "./practice";
import { DISGUISED } from "./practice/disguised";
import { EVERYDAY } from "./practice/everyday";
import { INNOCENT } from "./practice/innocent";
import type { Cells, PracticePlan } from "./practice/practice-plan";
import { isWhole, share } from "../../runs";

/** Title and header stand above. */
const FIRST_ROW = 3;

function reviewed({ title, header, profile }: Pick<PracticePlan, "title" | "header" | "profile">, rows: readonly Cells[]): Review {
  return review(workbookOf({ 计划: [[title], header, ...rows] }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } });
}

/** The rows a finding is about: its own, and those of its group. */
function rowsOf({ at, params }: Finding): readonly number[] {
  const own = at?.cell ? [Number(at.cell.replace(/\D/g, ""))] : [];
  return "rows" in params ? [...own, ...params.rows] : own;
}

const inShort = ({ code, severity, at, basis }: Finding): string =>
  `${at?.cell ?? "-"} ${code} ${severity} ${basis?.document ?? ""} ${basis?.number ?? ""}`.trim();

describe.each(PRACTICE_PLANS.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  test("as it stands it gives nothing above info", () => {
    const { findings, sheets, checked } = reviewed(plan, plan.rows);
    expect(sheets[0]!.plan!.items).toHaveLength(plan.rows.length);
    expect(checked).toEqual(expect.arrayContaining(["over-funds", "over-cap", "share-over-cap", "forbidden-spend", "not-union-fund"]));
    expect(findings.filter(({ severity }) => severity !== "info").map(inShort)).toEqual([]);
  });

  const breached = reviewed(plan, [...plan.rows, ...plan.planted.map(({ cells }) => cells)]);

  test.each(
    plan.planted.map(
      ({ cells, code, severity, basis }, index) =>
        [code, cells.join(" "), { severity, basis, row: FIRST_ROW + plan.rows.length + index }] as const,
    ),
  )("%s: %s", (code, _text, { severity, basis, row }) => {
    const onRow = breached.findings.filter((finding) => rowsOf(finding).includes(row));
    const found = onRow.filter(
      (finding) =>
        finding.code === code &&
        finding.severity === severity &&
        `${finding.basis?.document ?? ""} ${finding.basis?.number ?? ""}`.includes(basis),
    );
    expect({ found: found.length > 0, onRow: onRow.map(inShort) }).toEqual({ found: true, onRow: onRow.map(inShort) });
  });

  test("the lawful rows beside the breaches are left in peace", () => {
    const first = FIRST_ROW + plan.rows.length;
    const serious = breached.findings.filter((finding) => finding.severity !== "info" && finding.at !== null);
    expect(serious.filter((finding) => rowsOf(finding).every((row) => row < first)).map(inShort)).toEqual([]);
  });
});

test.each(DISGUISED)("%s: %s, %s", (province, activity, remark, yuan, code, severity) => {
  const plan = {
    title: "2026年度工会工作计划",
    header: ["月份", "活动内容", "预算金额（元）", "备注"],
    profile: { province, members: 100 },
  };
  const { findings } = reviewed(plan, [["6月", activity, yuan, remark]]);
  expect(findings.filter((one) => one.code === code).map((one) => one.severity)).toEqual([severity]);
});

describe("the catalogue's own activities, all in one plan", () => {
  const PLACES_AND_YEARS = ["辽宁", "贵州", "安徽", "上海", "北京", "陕西", "江苏", "重庆", "山东", "广东", "云南"].flatMap(
    (province, at) => share([2018, 2022, 2026, 2027], at).map((year) => [province, year] as const),
  );

  test.each(PLACES_AND_YEARS)("%s %i: nothing above info", (province, year) => {
    // What the catalogue itself gives to the employer takes no union money.
    const rows = CATALOGUE.filter(({ payer }) => payer !== "employer").map(({ name, months, subjectCode, costBasis }) => [
      `${months[0] ?? 4}月`,
      name,
      subjectCode === null ? undefined : subjectOfCode(subjectCode)!.name,
      costBasis === "none" ? undefined : 800,
    ]);
    const plan = {
      title: `${year}年度工会工作计划`,
      header: ["月份", "活动内容", "支出科目", "预算金额（元）"],
      profile: { province, members: 120, year },
    };
    expect(
      reviewed(plan, rows)
        .findings.filter((one) => one.severity !== "info")
        .map(inShort),
    ).toEqual([]);
  });

  test("what the employer pays for is told when union money is put to it, and nothing else is", () => {
    const rows = CATALOGUE.map(({ name, months }) => [`${months[0] ?? 4}月`, name, 800]);
    const { findings, sheets } = reviewed(
      { title: "2026年度工会工作计划", header: ["月份", "活动内容", "预算金额（元）"], profile: { province: "安徽", members: 120 } },
      rows,
    );
    const told = findings
      .filter((one) => one.severity !== "info")
      .map((one) => `${one.code} ${sheets[0]!.plan!.items.find(({ row }) => rowsOf(one).includes(row))!.activity.value}`);
    expect(told).toEqual([
      "not-union-fund 召开职工（教职工）代表大会",
      "not-union-fund 离退休职工慰问",
      "not-union-fund 职工健康体检",
      "not-union-fund 女职工妇科体检",
    ]);
  });
});

/** Places whose limits and bans are confirmed, known from a transcription or a single copy, and not known at all. */
const PLACES = ["辽宁", "贵州", "安徽", "上海", "陕西", "江苏", "河南", "云南"];

describe("what real plans say and no rule forbids", () => {
  test("there is enough of it", () => expect(INNOCENT.length).toBeGreaterThan(200));

  const PLACES_AND_YEARS = PLACES.flatMap((province) => [2022, 2026].map((year) => [province, year] as const));

  test.each(INNOCENT.map(({ activity, remark }, at) => [activity, remark, at] as const))("%s %s", (activity, remark, at) => {
    const found = (isWhole ? PLACES_AND_YEARS : [PLACES_AND_YEARS[at % PLACES_AND_YEARS.length]!]).flatMap(([province, year]) => {
      const plan = {
        title: `${year}年度工会工作计划`,
        header: ["月份", "活动内容", "预算金额（元）", "备注"],
        profile: { province, members: 120, year },
      };
      const { findings, sheets } = reviewed(plan, [["6月", activity, 500, remark]]);
      expect(sheets[0]!.plan!.items).toHaveLength(1);
      return findings.filter(({ severity }) => severity !== "info").map((one) => `${province} ${year} ${inShort(one)}`);
    });
    expect(found).toEqual([]);
  });
});

describe("rows with their figures, as five kinds of unit write them", () => {
  test("there is enough of it", () => expect(EVERYDAY.length).toBeGreaterThan(250));

  test.each(EVERYDAY.map((row) => [row.activity, row.remark, row] as const))(
    "%s %s",
    (_activity, _remark, { activity, heads, price, amount, source, remark }) => {
      const header = ["月份", "活动内容", "人数", "标准（元）", "预算金额（元）", "经费来源", "备注"];
      const plan = { title: "2026年度工会工作计划", header, profile: { province: "浙江", members: 120 } };
      const { findings, sheets } = reviewed(plan, [["6月", activity, heads, price, amount, source, remark]]);
      expect(sheets[0]!.plan!.items).toHaveLength(1);
      expect(findings.filter(({ severity, code }) => severity !== "info" && code !== "missing-amount").map(inShort)).toEqual([]);
    },
  );
});
