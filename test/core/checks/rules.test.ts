/** The checks that rest on rules: plans for five provinces, planted breaches, everyday words that are none, trust, overrides, funds. */
import { KNOWN_DOCUMENTS } from "../../../src/core/policy";
import { CATALOGUE, subjectOfCode } from "../../../src/core/catalogue";
import type { Finding, FindingCode } from "../../../src/core/plan/finding";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type LimitOverride, type Profile } from "../../../src/core/plan/settings";
import type { Review } from "../../../src/core/plan/review";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";
import { share } from "../../runs";
import { HEADER_ROWS, type PlanRow, PROVINCE_PLANS, sheetOf } from "./rule-plans";

const RULE_CODES: ReadonlySet<FindingCode> = new Set([
  "over-funds",
  "income-arithmetic",
  "over-cap",
  "share-over-cap",
  "forbidden-spend",
  "not-union-fund",
  "cap-not-recorded",
  "cap-not-compared",
  "needs-approval",
]);

function reviewed(
  rows: readonly (readonly CellInput[])[],
  profile: Partial<Profile> = {},
  overrides: readonly LimitOverride[] = [],
): Review {
  return review(workbookOf({ 计划: rows }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile }, overrides });
}

const ofRules = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ code }) => RULE_CODES.has(code));
const rowOf = ({ at }: Finding): number | null => (at?.cell ? Number(at.cell.replace(/\D/g, "")) : null);
const said = (findings: readonly Finding[]): string[] =>
  ofRules(findings).map((one) => `${one.at?.cell ?? "-"} ${one.code} ${one.severity}`);
const one = (
  activity: string,
  heads?: number,
  price?: number,
  amount?: number,
  remark = "",
  month = "6月",
  source = "工会经费",
): PlanRow => [month, activity, heads, price, amount, source, remark];

describe.each(PROVINCE_PLANS.map((plan, at) => [plan.province, plan, at] as const))("%s", (_, plan, at) => {
  test("a compliant plan gives nothing above info", () => {
    const { findings, checked } = reviewed(sheetOf(plan.rows), plan.profile);
    expect(ofRules(findings).filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(checked).toEqual(
      expect.arrayContaining(["over-funds", "over-cap", "share-over-cap", "forbidden-spend", "not-union-fund", "cap-not-recorded"]),
    );
  });

  test(`a dozen planted breaches are all found, each with its basis`, () => {
    expect(plan.breaches.length).toBeGreaterThanOrEqual(12);
    const { findings } = reviewed(sheetOf([...plan.rows, ...plan.breaches.map(({ row }) => row)]), plan.profile);
    for (const [index, { code, severity, basis, row }] of plan.breaches.entries()) {
      const at = HEADER_ROWS + plan.rows.length + index + 1;
      // A group of rows stands on its first row and names the others.
      const found = findings.filter(
        (finding) => finding.code === code && (rowOf(finding) === at || ("rows" in finding.params && finding.params.rows.includes(at))),
      );
      const text = found.map((finding) => `${finding.severity} ${finding.basis?.document ?? ""} ${finding.basis?.number ?? ""}`);
      expect([row[1], text.some((each) => each.startsWith(severity) && each.includes(basis)), text]).toEqual([row[1], true, text]);
    }
  });

  test("each finding that rests on a rule says on which, and how well it is known", () => {
    const { findings } = reviewed(sheetOf([...plan.rows, ...plan.breaches.map(({ row }) => row)]), plan.profile);
    for (const { code, severity, basis } of ofRules(findings)) {
      if (!["over-cap", "share-over-cap", "forbidden-spend"].includes(code)) continue;
      expect(basis).toMatchObject({ document: expect.any(String) as string, tier: expect.any(String) as string, checkedOn: "2026-11" });
      expect(code === "forbidden-spend" || severity !== "error").toBe(true);
    }
  });

  test("the catalogue's own activities raise nothing above info", () => {
    for (const entry of share(CATALOGUE, at)) {
      const rows = [
        [
          `${entry.months[0] ?? 4}月`,
          entry.name,
          "",
          entry.subjectCode === null ? "" : subjectOfCode(entry.subjectCode)!.name,
          entry.costBasis === "none" || entry.payer === "employer" ? undefined : 500,
        ],
      ];
      const { findings } = reviewed(
        [["2026年度工会工作计划"], ["月份", "活动内容", "备注", "支出科目", "预算金额（元）"], ...rows],
        plan.profile,
      );
      expect(
        ofRules(findings)
          .filter(({ severity }) => severity !== "info")
          .map(({ code }) => `${entry.name} ${code}`),
      ).toEqual([]);
    }
  });
});

describe("everyday words that are no breach", () => {
  test.each([
    "兼职工会干部补贴",
    "裁判劳务费",
    "工资集体协商",
    "庆五一活动",
    "元宵节猜灯谜",
    "困难职工生活补助",
    "劳模津贴发放",
    "春节走访慰问困难职工慰问金",
    "学习贯彻“八不准”规定",
    "违规发放津补贴自查自纠",
    "防范非法集资宣传教育",
    "卡拉OK歌唱比赛",
    "给会员送礼包",
    "工会经费收支审查",
    "端午节慰问品提货券",
    "会员生日蛋糕券",
    "发放工会消费券",
    "观影券",
    "职工书屋购书券",
    "参赛人员伙食补助",
    "送温暖慰问金",
    "征集资料",
    "职工子女托管补贴",
    "创业小额担保贷款服务",
    "红包墙游戏",
    "职工体检报告解读讲座",
    "会员代表大会暨职代会",
    "劳动保护监督检查",
    "工会主席工资集体协商培训",
    "严禁用公款宴请警示教育",
    "高尔夫迷你推杆趣味赛",
    "会员住院慰问金",
  ])("%s", (activity) => {
    const { findings } = reviewed(sheetOf([one(activity, undefined, undefined, 500)]), { province: "辽宁", members: 120 });
    expect(ofRules(findings).filter(({ code }) => code === "forbidden-spend" || code === "not-union-fund")).toEqual([]);
  });
});

describe("forbidden-spend", () => {
  test.each([
    ["春节过节费", "", "error"],
    ["中秋节慰问", "发放现金", "error"],
    ["国庆节红包", "", "error"],
    ["发放年终奖", "", "error"],
    ["请客送礼", "", "error"],
    ["设立小金库", "", "error"],
    ["高尔夫球会员活动", "", "error"],
    ["缴纳滞纳金", "", "error"],
    ["工会经费出借", "", "error"],
    ["为企业贷款提供担保", "", "error"],
    ["春节慰问金", "", "warning"],
    ["中秋节购物卡", "", "warning"],
    ["会员生日慰问", "现金", "warning"],
    ["组织出国旅游", "", "warning"],
  ])("%s %s: %s", (activity, remark, severity) => {
    const { findings } = reviewed(sheetOf([one(activity, undefined, undefined, 500, remark)]));
    expect(said(findings)).toContain(`B3 forbidden-spend ${severity}`);
  });

  test.each<[string, number | string | undefined, string | null]>([
    ["职工聚餐", 500, "warning"],
    // Nothing is known to be paid, or by the union.
    ["职工聚餐", undefined, null],
    ["职工聚餐", 0, null],
    ["食堂聚餐补贴", 500, null],
    ["离退休职工聚餐", 500, "warning"],
    ["党员聚餐", 500, "warning"],
    // These have meals of their own.
    ["春游午餐", 500, null],
    ["劳动竞赛加班工作餐", 500, null],
  ])("%s for %p yuan, outside of every class of expenditure: %s", (activity, amount, severity) => {
    const { findings } = reviewed(sheetOf([one(activity, undefined, undefined, amount as number)]), { province: "山东" });
    expect(findings.filter(({ code }) => code === "forbidden-spend").map((found) => found.severity)).toEqual(
      severity === null ? [] : [severity],
    );
  });

  test("cash vouchers are banned where a province says so, be its rule confirmed or doubted; elsewhere they may be coupons for goods", () => {
    const rows = sheetOf([one("端午节慰问", undefined, undefined, 500, "代金券")]);
    expect(said(reviewed(rows, { province: "河南" }).findings)).toContain("B3 forbidden-spend warning");
    expect(said(reviewed(rows, { province: "山东" }).findings)).toContain("B3 forbidden-spend warning");
    expect(said(reviewed(rows).findings)).not.toContain("B3 forbidden-spend warning");
  });

  test("what others pay for is their affair, and a welfare committee's plan has no union rules", () => {
    expect(said(reviewed(sheetOf([one("春节过节费", 10, 100, 1000, "", "1月", "行政列支")])).findings)).toEqual([]);
    const committee = reviewed(
      [
        ["××公司職工福利委員會2026年度計畫"],
        ["月份", "活動內容", "預算金額（元）"],
        ["1月", "春節禮金", 30_000],
        ["9月", "員工旅遊", 50_000],
      ],
      { province: "辽宁", members: 10, funds: 100 as Fen },
    );
    expect(ofRules(committee.findings)).toEqual([]);
    expect(committee.notChecked).toEqual(
      expect.arrayContaining([
        { code: "forbidden-spend", why: "welfare-committee" },
        { code: "over-cap", why: "welfare-committee" },
      ]),
    );
  });

  test("before the rules of 2017 nothing is said", () => {
    const { findings } = reviewed([["2016年度工会工作计划"], ["月份", "活动内容", "预算金额（元）"], ["1月", "发放年终奖", 30_000]]);
    expect(said(findings)).toEqual([]);
  });
});

describe("not-union-fund", () => {
  test.each([
    ["工会办公室水电费", "warning"],
    ["工会办公室一月至十二月每月所使用的水电费", "warning"],
    // Beyond twenty characters a name tells of several things: the money may be for the others.
    ["工会办公室一月至十二月每个月所使用的水电费", "info"],
    // What stands in brackets explains, and adds nothing.
    ["工会办公室水电费（一月至十二月各月的水费、电费和公摊费用）", "warning"],
  ])("%s: %s", (activity, severity) => {
    const { findings } = reviewed(sheetOf([one(activity, undefined, undefined, 500)]), { province: "辽宁" });
    expect(findings.filter(({ code }) => code === "not-union-fund").map((found) => found.severity)).toEqual([severity]);
  });

  test.each([undefined, 0])("for %p yuan nothing is said: organising it costs nothing", (amount) => {
    const { findings } = reviewed(sheetOf([one("工会办公室水电费", undefined, undefined, amount)]), { province: "辽宁" });
    expect(findings.filter(({ code }) => code === "not-union-fund")).toEqual([]);
  });
});

describe("over-cap", () => {
  const LN = { province: "辽宁", members: 120 };

  test("the year's festival gifts are added up, dearest row of each festival", () => {
    const year = (spring: number): string[] =>
      said(
        reviewed(
          sheetOf([
            one("春节慰问品", 120, spring, spring * 120, "", "1月"),
            one("端午节慰问品", 60, 500, 30_000),
            one("端午节慰问品（二分会）", 60, 500, 30_000),
            one("中秋国庆慰问品", 120, 700, 84_000, "", "9月"),
          ]),
          LN,
        ).findings,
      ).filter((text) => text.includes("over-cap"));
    expect(year(800)).toEqual([]);
    expect(year(801)).toEqual(["E3 over-cap warning"]);
  });

  test("heads that are not stated: the membership stands in for all members, else it is said that nothing could be compared", () => {
    const total = (amount: number, profile: Partial<Profile>): string[] =>
      said(reviewed(sheetOf([one("春节慰问品", undefined, undefined, amount)]), profile).findings);
    expect(total(240_000, LN)).toEqual([]);
    expect(total(240_120, LN)).toEqual(["E3 over-cap warning"]);
    expect(total(240_000, { province: "辽宁" })).toEqual(["- cap-not-compared info"]);
    expect(said(reviewed(sheetOf([one("结婚慰问", undefined, undefined, 1600)]), LN).findings)).toEqual(["- cap-not-compared info"]);
    expect(said(reviewed(sheetOf([one("结婚慰问", undefined, undefined, 800)]), LN).findings)).toEqual([]);
  });

  test.each([
    ["春节慰问品", "120人×2100元", true],
    ["春节慰问品", "2000元×120人", false],
    ["节日慰问品", "每人每节500元，共5节", true],
    ["节日慰问品", "每人每节400元，共五节", false],
    ["节日慰问品", "人均2,100元", true],
    ["节日慰问品", "七个法定节日，每人每年2000元", false],
    ["结婚慰问", "每人900元", true],
    ["组织会员观看电影", "每人100元，3次", false],
    ["组织会员观看电影", "每人100元，全年4次", true],
    ["趣味运动会", "一等奖1名1200元", true],
    ["趣味运动会", "一等奖3名1200元", false],
    ["趣味运动会", "一等奖3名，每名1200元", true],
    ["先进工作者表彰", "一等奖1200元", false],
    ["婚丧慰问", "结婚900元/人", true],
    ["婚丧慰问", "结婚800元/人，丧事3000元/人", false],
  ])("辽宁: %s, %s: over %s", (activity, remark, isOver) => {
    const codes = ofRules(reviewed(sheetOf([one(activity, undefined, undefined, 3000, remark)]), LN).findings).map(({ code }) => code);
    expect(codes.includes("over-cap")).toBe(isOver);
  });

  test("raising a limit never adds a finding, and a user's limit says who set it", () => {
    const rows = sheetOf([one("会员观影", 120, 400, 48_000)]);
    const override = (amount: number): LimitOverride => ({ topic: "观影", amount, unit: "元/人·年", basis: "本会制度", setBy: "财务" });
    const count = (amount: number): number => ofRules(reviewed(rows, LN, [override(amount)]).findings).length;
    expect([300, 399, 400, 500].map(count)).toEqual([1, 1, 0, 0]);
    expect(reviewed(rows, {}, [override(0)]).findings.find(({ code }) => code === "over-cap")).toMatchObject({
      severity: "warning",
      params: { limit: 0, actual: 400 },
      basis: { document: "本会制度（财务设定）", tier: "user" },
    });
  });

  test("limits that are not confirmed only inform, and say why", () => {
    const [found] = ofRules(reviewed(sheetOf([one("会员生日慰问", 100, 400, 40_000, "", "全年")]), { province: "山东" }).findings);
    expect(found).toMatchObject({
      code: "over-cap",
      severity: "info",
      params: { topic: "birthday-gift", limit: 300, actual: 400, doubt: "not-seen-in-force" },
      basis: { place: "山东", number: "鲁会办〔2018〕70号", article: null },
    });
  });

  test("a plan is held to the rules of its own year", () => {
    const plan = (year: number, price: number): string[] =>
      said(
        reviewed(
          [
            [`${year}年度工会工作计划`],
            ["月份", "活动内容", "人数", "标准（元）", "预算金额（元）"],
            ["1月", "春节慰问品", 100, price, price * 100],
          ],
          { province: "河南" },
        ).findings,
      ).filter((text) => text.includes("over-cap"));
    expect(plan(2022, 2300)).toEqual(["E3 over-cap warning"]);
    expect(plan(2026, 2300)).toEqual([]);
    expect(plan(2026, 2600)).toEqual(["E3 over-cap warning"]);
  });

  test("five outings a year, or three days", () => {
    const trips = (count: number): readonly PlanRow[] =>
      Array.from({ length: count }, (_, index) => one("组织会员春秋游", 50, 100, 5000, "", `${index + 3}月`));
    const codes = (rows: readonly PlanRow[]): string[] =>
      said(reviewed(sheetOf(rows), LN).findings).filter((text) => text.includes("over-cap"));
    expect(codes(trips(4))).toEqual([]);
    expect(codes(trips(5))).toEqual(["E3 over-cap warning"]);
    expect(codes([one("春游", 50, 100, 5000, "两天一晚")])).toEqual([]);
    expect(codes([one("春游", 50, 100, 5000, "三天两晚")])).toEqual(["E3 over-cap warning"]);
  });
});

describe("share-over-cap", () => {
  test("two thirds of those who take part", () => {
    const prizes = (winners: number): string[] =>
      said(
        reviewed(sheetOf([one("跳绳比赛", undefined, undefined, 900, `参赛30人，设奖${winners}人`)]), { province: "上海" }).findings,
      ).filter((text) => text.includes("share"));
    expect(prizes(20)).toEqual([]);
    expect(prizes(21)).toEqual(["E3 share-over-cap warning"]);
    expect(
      said(reviewed(sheetOf([one("游园活动", undefined, undefined, 900, "80人参加，人人有奖")]), { province: "上海" }).findings),
    ).toContain("E3 share-over-cap warning");
  });

  test("北京: half of the year's income; 广东: above both of two shares", () => {
    const rows = sheetOf([one("春节慰问品", 100, 600, 60_000), one("职工运动会", undefined, undefined, 20_000)]);
    const shares = (profile: Partial<Profile>): string[] => said(reviewed(rows, profile).findings).filter((text) => text.includes("share"));
    expect(shares({ province: "北京", funds: 11_900_000 as Fen })).toEqual(["E3 share-over-cap info"]);
    expect(shares({ province: "北京", funds: 12_000_000 as Fen })).toEqual([]);
    expect(shares({ province: "广东", allocated: 10_000_000 as Fen })).toEqual(["E3 share-over-cap info"]);
    expect(shares({ province: "广东", allocated: 20_000_000 as Fen })).toEqual([]);
    expect(shares({ province: "广东" })).toEqual([]);
  });

  test("dues are made up for four times at most", () => {
    const multiple = (dues: number): string[] =>
      said(reviewed(sheetOf([one("春游", 100, 200, 20_000)]), { province: "上海", dues: dues as Fen }).findings).filter((text) =>
        text.includes("share"),
      );
    expect(multiple(400_000)).toEqual([]);
    expect(multiple(399_000)).toEqual(["E3 share-over-cap warning"]);
  });
});

describe("funds", () => {
  const rows = sheetOf([
    one("职工运动会", undefined, undefined, 30_000),
    one("职工体检", undefined, undefined, 50_000, "", "6月", "行政列支"),
    one("爱心义卖", undefined, undefined, 9000, "", "6月", "捐赠收入"),
  ]);

  test("a deficit is an error with the figures; what others pay is not counted", () => {
    expect(said(reviewed(rows, { funds: 3_000_000 as Fen }).findings)).toEqual([]);
    expect(reviewed(rows, { funds: 2_999_900 as Fen }).findings.find(({ code }) => code === "over-funds")).toMatchObject({
      severity: "error",
      at: null,
      params: { fundsYuan: 29_999, plannedYuan: 30_000, shortYuan: 1 },
    });
  });

  test("拨缴 is worked out only when wages and the retained share are both given", () => {
    const funds = (profile: Partial<Profile>): unknown => reviewed(rows, profile).funds?.funds ?? null;
    expect(funds({ payroll: 200_000_000 as Fen })).toBeNull();
    expect(funds({ payroll: 200_000_000 as Fen, retainedShare: 0.6 })).toBe(2_400_000);
    expect(funds({ payroll: 200_000_000 as Fen, retainedShare: 0.6, dues: 100_000 as Fen })).toBe(2_500_000);
    const stated = (allocated: number): string[] =>
      said(
        reviewed(rows, { payroll: 200_000_000 as Fen, retainedShare: 0.6, allocated: allocated as Fen, carriedOver: 9_000_000 as Fen })
          .findings,
      );
    expect(stated(2_400_000)).toEqual([]);
    expect(stated(4_000_000)).toEqual(["- income-arithmetic error"]);
  });

  test("dues of one month taken for the year's", () => {
    const note = (text: string): string[] => said(reviewed([...sheetOf([one("职工运动会", undefined, undefined, 100)]), [text]]).findings);
    expect(note("注：会费收入5元×120人=600元")).toEqual(["A4 income-arithmetic error"]);
    expect(note("注：会费收入5元×120人×12个月=7200元")).toEqual([]);
    expect(note("注：会费收入5元×120人×12个月=7000元")).toEqual(["A4 income-arithmetic error"]);
    expect(note("注：会费收入每人每年60元×120人=7200元")).toEqual([]);
    expect(said(reviewed(rows, { members: 120, dues: 60_000 as Fen, funds: 9_000_000 as Fen }).findings)).toEqual([
      "- income-arithmetic warning",
    ]);
    expect(said(reviewed(rows, { members: 120, dues: 720_000 as Fen, funds: 9_000_000 as Fen }).findings)).toEqual([]);
    // Twelve yuan a head and more may be a year's.
    const dues = (fen: number): string[] => said(reviewed(rows, { members: 120, dues: fen as Fen, funds: 9_000_000 as Fen }).findings);
    expect(dues(144_000)).toEqual([]);
    expect(dues(143_900)).toEqual(["- income-arithmetic warning"]);
  });
});

test("no profile, no findings about funds and limits, and the user is told what to enter", () => {
  const { findings, notChecked } = reviewed(
    sheetOf([
      one("春节慰问品", 120, 9000, 1_080_000),
      one("跳绳比赛", undefined, undefined, 900, "参赛30人，设奖29人"),
      one("春游", 120, 5000, 600_000, "七日游"),
    ]),
  );
  expect(said(findings)).toEqual([]);
  expect(notChecked).toEqual(
    expect.arrayContaining([
      { code: "over-funds", why: "no-funds-given" },
      { code: "over-cap", why: "no-place-given" },
      { code: "share-over-cap", why: "no-place-given" },
      { code: "cap-not-recorded", why: "no-place-given" },
    ]),
  );
});

test("a province that limits festival gifts by a share has a limit on record", () => {
  const topics = (province: string): unknown =>
    reviewed(sheetOf([one("春节慰问品", 100, 600, 60_000)]), { province }).findings.flatMap((each) =>
      each.code === "cap-not-recorded" ? each.params.topics : [],
    );
  expect(topics("北京")).toEqual([]);
  expect(topics("新疆")).toEqual(["festival-gift"]);
  expect(topics("上海")).toEqual(["festival-gift"]);
});

test("needs-approval and cap-not-recorded are said once", () => {
  const rows = sheetOf([
    one("编制年度经费预算", undefined, undefined, undefined),
    one("年中预算调整", undefined, undefined, undefined),
    one("春游（委托旅行社）", 100, 100, 10_000),
    one("会员生日慰问", 120, 300, 36_000),
    one("合唱比赛服装", 40, 300, 12_000),
  ]);
  const found = ofRules(reviewed(rows, { province: "云南", members: 120 }).findings);
  expect(found.map(({ code }) => code).sort()).toEqual(["cap-not-recorded", "needs-approval"]);
  expect(found.find(({ code }) => code === "needs-approval")).toMatchObject({
    severity: "info",
    at: null,
    params: { activities: ["编制年度经费预算", "年中预算调整", "春游（委托旅行社）"], rows: [3, 4, 5] },
    basis: { document: "基层工会经费收支管理办法" },
  });
  expect(found.find(({ code }) => code === "cap-not-recorded")).toMatchObject({
    severity: "info",
    params: { topics: ["outing", "birthday-gift", "event-clothing"], province: "云南", differing: [], isBlank: true },
  });
});

test.each(["江苏", "云南"])("%s: what is not on record names the place's document where its number is known", (province) => {
  const rows = sheetOf([one("会员春游", 100, 200, 20_000), one("会员生日慰问", 100, 300, 30_000), one("法律知识讲座", 100, 20, 2000)]);
  const found = reviewed(rows, { province }).findings.find(({ code }) => code === "cap-not-recorded");
  const known = KNOWN_DOCUMENTS.find(({ place }) => place === "JS")!.document;
  expect(found === undefined ? null : found.params).toMatchObject({ document: province === "江苏" ? known : null });
});
