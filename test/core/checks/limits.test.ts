/** What is added up within a calendar year, which of several limits speaks for a row, and what figures in words are compared. */
import type { Finding } from "../../../src/core/plan/finding";
import { fenFromYuan } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type LimitOverride, type Profile } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";

const CODES: ReadonlySet<string> = new Set([
  "over-cap",
  "share-over-cap",
  "forbidden-spend",
  "not-union-fund",
  "heads-over-members",
  "subject-mismatch",
  "double-provision",
]);

function found(
  rows: readonly (readonly CellInput[])[],
  profile: Partial<Profile>,
  title = "2026年度工会工作计划",
  header: readonly CellInput[] = ["月份", "活动内容", "预算金额（元）", "备注"],
): readonly Finding[] {
  return review(workbookOf({ 计划: [[title], header, ...rows] }), {
    ...EMPTY_SETTINGS,
    profile: { ...EMPTY_PROFILE, members: 100, ...profile },
  }).findings.filter(({ code }) => CODES.has(code));
}

/** "C3 over-cap warning 2600 of 2000" of every finding about a limit, the bare code of the others. */
const said = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ at, code, severity, params }) =>
      `${at?.cell ?? "-"} ${code} ${severity}${"limit" in params ? ` ${Number(params.actual.toFixed(2))} of ${Number(params.limit.toFixed(2))} ${params.unit}` : ""}`,
  );

const LN = { province: "辽宁" };
const SH = { province: "上海" };

describe("the year's gifts", () => {
  test("two rows for one festival and all the members are added up, two groups of members are not", () => {
    const spring = (later: string): string[] =>
      said(
        found(
          [
            ["1月", "春节慰问品", 150_000, "100人×1500元"],
            ["2月", "春节慰问品补发", Number(later.split("×")[0]) * 600, `${later.split("×")[0]}人×600元`],
          ],
          LN,
        ),
      );
    expect(spring("100×600")).toEqual(["C3 over-cap warning 2100 of 2000 person-year"]);
    expect(
      found(
        [
          ["1月", "春节慰问品（机关）", 75_000, "50人×1500元"],
          ["1月", "春节慰问品（车间）", 75_000, "50人×1500元"],
        ],
        LN,
      ),
    ).toEqual([]);
  });

  test("goods for another reason are no festival's", () => {
    const rows = [
      ["1月", "春节慰问品", 200_000, "100人×2000元"],
      ["全年", "会员结婚慰问品", 1600, "2人×800元"],
      ["7月", "送清凉慰问品", 6000, "100人×60元"],
      ["全年", "生日慰问品", 30_000, "100人×300元"],
    ];
    expect(found(rows, LN)).toEqual([]);
  });

  test("a school year has gifts of two calendar years", () => {
    const rows = [
      ["9月", "中秋节慰问品", 110_000, "100人×1100元"],
      ["1月", "春节慰问品", 110_000, "100人×1100元"],
    ];
    const title = "2025—2026学年第一学期工会工作计划（2025年9月—2026年1月）";
    expect(said(found(rows, LN, title))).toEqual([]);
    expect(said(found(rows, LN))).toEqual(["C3 over-cap warning 2200 of 2000 person-year"]);
  });

  test("a school year's rows have the rules of their own dates", () => {
    // 江苏 raised 1800 to 2200 in 2025-11 (one copy, so a note); 河南 2000 to 2500 with 2023.
    const rows = [
      ["11月", "劳动节慰问品", 220_000, "100人×2200元"],
      ["1月", "春节慰问品", 220_000, "100人×2200元"],
    ];
    expect(said(found(rows, { province: "河南" }, "2022—2023学年工会工作计划（2022年9月—2023年8月）"))).toEqual([
      "C3 over-cap warning 2200 of 2000 person-year",
    ]);
  });

  test("a date in the cell is the row's own year", () => {
    expect(
      said(
        found(
          [
            ["2022年12月", "春节慰问品", 220_000, "100人×2200元"],
            ["2023年1月", "春节慰问品", 220_000, "100人×2200元"],
          ],
          { province: "河南" },
          "2022年度工会工作计划",
        ),
      ),
    ).toEqual(["C3 over-cap warning 2200 of 2000 person-year"]);
  });

  test("films are added up, and a coupon comes once a year unless in batches", () => {
    expect(
      said(
        found(
          [
            ["3月", "观看电影", 16_000, "100人×160元"],
            ["9月", "观看话剧", 16_000, "100人×160元"],
          ],
          LN,
        ),
      ),
    ).toEqual(["C3 over-cap warning 320 of 300 person-year"]);
    expect(
      said(
        found(
          [
            ["3月", "观看电影", 16_000, "100人×160元"],
            ["9月", "观看话剧", 14_000, "100人×140元"],
          ],
          LN,
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        found(
          [
            ["3月", "发放工会消费券", 10_000, "100人×100元"],
            ["9月", "发放工会消费券", 10_000, "100人×100元"],
          ],
          LN,
        ),
      ),
    ).toEqual(["C3 over-cap warning 2 of 1 times-year"]);
    expect(
      said(
        found(
          [
            ["3月", "发放工会消费券（第一批）", 5000, "50人×100元"],
            ["9月", "发放工会消费券（第二批）", 5000, "50人×100元"],
          ],
          LN,
        ),
      ),
    ).toEqual([]);
  });
});

describe("outings", () => {
  const trip = (remark: string, activity = "春游", amount = 10_000): readonly CellInput[] => ["4月", activity, amount, remark];

  test("a province's limit that is not confirmed does not hide the country's", () => {
    // 安徽 2021: one day, not seen to be in force; the country: two, since 2025-03.
    expect(said(found([trip("两天一晚，每人150元")], { province: "安徽" }))).toEqual(["C3 over-cap info 2 of 1 days"]);
    expect(said(found([trip("三天两晚，每人150元")], { province: "安徽" }))).toEqual(["C3 over-cap warning 3 of 2 days"]);
  });

  test("batches and parts of the union are one outing; a rest for model workers is none", () => {
    const batches = ["春游（第一批）", "春游（第二批）", "春游（第三批）", "秋游（一分会）", "秋游（二分会）", "采茶一日游"].map((name) =>
      trip("每人100元", name),
    );
    expect(said(found(batches, LN))).toEqual([]);
    expect(said(found([...batches, trip("每人100元", "郊游"), trip("每人100元", "赏花一日游")], LN))).toEqual([
      "C3 over-cap warning 5 of 4 times-year",
    ]);
    expect(found([trip("5天4晚，每人每天500元", "劳模疗休养五日游")], LN)).toEqual([]);
  });

  test("meals on an outing are within the limit the user sets, not a match's", () => {
    const rows = [trip("一日，每人180元，其中午餐每人61元")];
    const settings = (overrides: LimitOverride[], province: string) =>
      review(workbookOf({ 计划: [["2026年度工会工作计划"], ["月份", "活动内容", "预算金额（元）", "备注"], ...rows] }), {
        ...EMPTY_SETTINGS,
        profile: { ...EMPTY_PROFILE, members: 100, province },
        overrides,
      });
    const meals = (overrides: LimitOverride[], province: string): string[] =>
      said(settings(overrides, province).findings.filter(({ code }) => code === "over-cap"));
    expect(meals([], "福建")).toEqual([]);
    // 山东 limits a meal on an outing itself.
    expect(meals([], "山东")).toEqual(["C3 over-cap info 61 of 40 person-meal"]);
    expect(meals([{ topic: "活动用餐", amount: 60, unit: "元/人·餐", basis: "本市差旅费标准", setBy: "财务科" }], "山东")).toEqual([
      "C3 over-cap warning 61 of 60 person-meal",
    ]);
  });

  test("how often one member goes, where that is limited", () => {
    const rows = ["踏青", "采风一日游", "秋游"].map((name) => trip("100人，每人100元", name));
    expect(said(found(rows, { province: "江苏" }))).toEqual(["C3 over-cap info 3 of 2 times-member"]);
  });

  test("one day and two days have limits of their own, and meals a share of one day's", () => {
    expect(said(found([trip("一日，每人301元")], SH))).toEqual(["C3 over-cap warning 301 of 300 person-time"]);
    expect(said(found([trip("两天一晚，每人900元")], SH))).toEqual([]);
    expect(said(found([trip("一日，每人200元，其中餐费每人101元")], SH))).toEqual(["C3 share-over-cap warning 0.51 of 0.5 share"]);
    expect(said(found([trip("一日，每人200元，其中餐费每人100元")], SH))).toEqual([]);
    expect(said(found([trip("两天一晚，每人200元，其中餐费每人150元")], SH))).toEqual([]);
    // The gate and the meal are parts of the whole, which nobody states.
    expect(said(found([trip("餐费50元/人，门票80元/人")], SH))).toEqual([]);
  });
});

describe("cases of a limit", () => {
  test.each([
    ["贵州", "演讲比赛评委费", "5人，每人每半天301元", ["C3 over-cap warning 301 of 300 person-half-day"]],
    ["贵州", "演讲比赛评委费", "5人，每人600元，一天", []],
    ["贵州", "演讲比赛评委费", "5人，每人601元，一天", ["C3 over-cap warning 300.5 of 300 person-half-day"]],
    ["陕西", "篮球赛裁判费", "4人，每人每天500元", []],
    ["陕西", "篮球赛裁判费", "4人，每人每天501元", ["C3 over-cap warning 501 of 500 person-day"]],
    ["辽宁", "书法比赛", "一等奖1名，奖金1001元", ["C3 over-cap warning 1001 of 1000 person-time"]],
    ["辽宁", "篮球赛", "冠军3000元", []],
    ["辽宁", "拔河赛", "团体第一名每人501元", ["C3 over-cap warning 501 of 500 person-time"]],
    ["辽宁", "岗位技能比武", "一等奖1名3000元", []],
    // 黑龙江 is known to limit gifts for a second child only.
    ["黑龙江", "会员生育慰问", "1人，每人1500元", []],
    ["黑龙江", "会员二孩生育慰问", "1人，每人1001元", ["C3 over-cap warning 1001 of 1000 person-time"]],
    // 重庆 200 at New Year's parties, nothing of sports.
    ["重庆", "羽毛球赛", "一等奖每人300元", []],
    ["重庆", "元旦联欢会", "一等奖每人300元", ["C3 over-cap info 300 of 200 person-time"]],
    ["安徽", "困难职工一次性补助", "2人，每人2001元", ["C3 over-cap info 2001 of 2000 person-time"]],
    ["云南", "困难职工一次性补助", "2人，每人20000元", []],
  ])("%s %s（%s）", (province, activity, remark, expected) => {
    expect(said(found([["6月", activity, 3000, remark]], { province }))).toEqual(expected);
  });
});

describe("what is read from words", () => {
  test("prizes for everybody, the heads in a column of their own", () => {
    const header = ["月份", "活动内容", "人数", "预算金额（元）", "备注"];
    expect(said(found([["10月", "趣味运动会", 60, 1800, "人人有奖"]], LN, "2026年度工会工作计划", header))).toEqual([
      "D3 share-over-cap warning 1 of 0.67 share",
    ]);
  });

  test("more persons than members", () => {
    expect(said(found([["6月", "端午节慰问品", 13_000, "130人×100元"]], LN))).toEqual(["B3 heads-over-members warning"]);
    expect(
      said(
        found(
          [
            ["6月", "端午节慰问品", 9800, "98人×100元"],
            ["6月", "端午节龙舟赛", 3000, "观众500人"],
          ],
          LN,
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ["职代会经费", "辽宁", "warning"],
    ["工会办公室水电费", "辽宁", "warning"],
    ["职工体检", "安徽", "warning"],
    ["职工体检", "辽宁", "info"],
    ["重阳节慰问离退休教师", "安徽", "info"],
    ["重阳登高", "安徽", null],
    ["退休会员欢送纪念品", "安徽", null],
    ["会员代表大会", "辽宁", null],
    ["做好节日慰问、生病探视、参观调研、召开职代会等项工作", "辽宁", "info"],
  ])("the employer's: %s in %s is %s", (activity, province, severity) => {
    const codes = found([["10月", activity, 3000, ""]], { province }).filter(({ code }) => code === "not-union-fund");
    expect(codes.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test.each([
    ["文体活动费", 2026, "info"],
    ["职工集体福利支出", 2026, "warning"],
    ["50204困难职工帮扶费", 2026, "warning"],
    ["会员活动支出", 2026, null],
    ["集体福利", 2026, null],
    ["50204困难职工帮扶费", 2021, null],
    ["职工集体福利支出", 2021, null],
  ])("subject %s in %i is %s", (subject, year, severity) => {
    const findings = found([["10月", "节日慰问", subject, 3000]], LN, `${year}年度工会工作计划`, [
      "月份",
      "活动内容",
      "支出科目",
      "预算金额（元）",
    ]);
    expect(findings.filter(({ code }) => code === "subject-mismatch").map((one) => one.severity)).toEqual(
      severity === null ? [] : [severity],
    );
  });

  test("dues that other money makes up for", () => {
    const dues = { ...LN, dues: fenFromYuan(2000) };
    expect(said(found([["4月", "春游", 10_000, "每人100元"]], dues))).toEqual([]);
    expect(said(found([["4月", "春游", 10_100, "每人100元"]], dues))).toEqual(["C3 share-over-cap warning 4.05 of 4 times-dues"]);
  });

  test("every second party for the same birthdays", () => {
    const rows = [
      ["全年", "会员生日慰问", 3000, ""],
      ["全年", "季度生日会", 3000, ""],
      ["全年", "集体生日祝福", 3000, ""],
    ];
    expect(said(found(rows, {}))).toEqual(["B4 double-provision warning", "B5 double-provision warning"]);
  });

  test("goods on a day that is none of the list are a note, money an error", () => {
    expect(said(found([["9月", "教师节慰问品", 10_000, ""]], LN))).toEqual(["B3 forbidden-spend info"]);
    expect(said(found([["9月", "教师节慰问", 10_000, "每人发现金100元"]], LN))).toEqual(["B3 forbidden-spend error"]);
    expect(said(found([["3月", "三八妇女节插花", 3000, ""]], LN))).toEqual([]);
  });
});
