/** suggest: what is offered for which gap, and the laws: no repeats, nothing new after accepting all, the same set in any order. */
import { SECTORS, type Sector } from "../../../src/core/terms/sector";
import fc from "fast-check";
import { CATALOGUE, classify, suggest } from "../../../src/core/catalogue";
import type { Plan } from "../../../src/core/plan/plan";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import type { Suggestion } from "../../../src/core/plan/suggestion";
import { planOf, type PlanOptions, type Row } from "./plan-of";
import { runs } from "../../runs";

function suggestFor(
  rows: readonly Row[],
  options: PlanOptions & { sector?: Sector | null; withoutYear?: boolean } = {},
): readonly Suggestion[] {
  return suggestIn([planOf(rows, options)], options.sector ?? null, options.withoutYear ? null : (options.year ?? 2026));
}

function suggestIn(plans: readonly Plan[], sector: Sector | null, year: number | null): readonly Suggestion[] {
  return suggest(
    plans,
    plans.map((plan) => plan.items.map((item) => classify(item.activity.value, { sector }))),
    { ...EMPTY_PROFILE, sector },
    year,
  );
}

const ids = (suggestions: readonly Suggestion[]): string[] => suggestions.map(({ id }) => id);
const recommended = (suggestions: readonly Suggestion[]): string[] => ids(suggestions.filter(({ isRecommended }) => isRecommended));

/** A usual school plan of 2026: every month but August, the great festivals in place. */
const SCHOOL_PLAN: readonly Row[] = [
  { activity: "春节慰问", months: [2] },
  { activity: "慰问困难教职工", months: [1] },
  { activity: "元宵节猜灯谜", months: [3] },
  { activity: "三八节插花", months: [3] },
  { activity: "教职工健步走", months: [4] },
  { activity: "庆五一活动", months: [5] },
  { activity: "端午节慰问", months: [6] },
  { activity: "教职工疗休养", months: [7] },
  { activity: "教师节庆祝活动", months: [9] },
  { activity: "中秋慰问", months: [9] },
  { activity: "教职工运动会", months: [10] },
  { activity: "羽毛球比赛", months: [11] },
  { activity: "年终总结", months: [12] },
];

describe("suggest", () => {
  test("a usual school plan lacks duties, and its August may stay empty", () => {
    const suggestions = suggestFor(SCHOOL_PLAN, { sector: "school" });
    expect(recommended(suggestions)).toEqual([
      "gonghui-jingfei-yusuan@1",
      "huiyuan-daibiao-dahui@3",
      "gonghui-jingfei-gongkai@7",
      "gonghui-jingfei-shenji@7",
    ]);
    expect(suggestions.filter(({ month }) => month === 8)).toEqual([]);
    expect(suggestions.every(({ amount }) => amount === null)).toBe(true);
  });

  test("festivals on that year's dates", () => {
    const without = SCHOOL_PLAN.filter(({ activity }) => !/春节|端午|中秋/.test(activity));
    const inYear = (year: number): string[] =>
      ids(suggestFor(without, { sector: "school", year })).filter((id) => /chunjie-weiwen|duanwu|zhongqiu/.test(id));
    expect(inYear(2026)).toEqual(["yuandan-chunjie-weiwen@2", "duanwu-weiwen@6", "zhongqiu-guoqing-weiwen@9"]);
    expect(inYear(2028)).toEqual(["yuandan-chunjie-weiwen@1", "duanwu-weiwen@5", "zhongqiu-guoqing-weiwen@10"]);
    const duanwu = suggestFor(without, { sector: "school", year: 2028 }).find(({ catalogueId }) => catalogueId === "duanwu-weiwen")!;
    expect(duanwu).toMatchObject({
      reason: { kind: "festival", festival: "端午节", date: "2028-05-28" },
      isRecommended: true,
      subject: "会员活动支出",
      owner: "生活福利委员",
      isFree: false,
    });
    expect(duanwu.source).toMatch(/^公开的工会计划与总结/);
  });

  test("goods only on statutory festivals; an activity on 三八, 教师节 and 重阳", () => {
    const empty = suggestFor([], { sector: "school" });
    for (const { catalogueId } of empty.filter(({ reason }) => reason.kind === "festival")) {
      const entry = CATALOGUE.find(({ id }) => id === catalogueId)!;
      if (entry.topics.includes("festival-gift"))
        expect(["yuandan-chunjie-weiwen", "duanwu-weiwen", "zhongqiu-guoqing-weiwen"]).toContain(catalogueId);
    }
    expect(ids(empty)).toEqual(expect.arrayContaining(["sanba-qingzhu@3", "jiaoshijie-qingzhu@9", "chongyangjie@10"]));
  });

  test("a festival spoken of in any words is not missing; a row for all festivals covers their goods", () => {
    const rows: Row[] = [
      { activity: "端陽節包粽子", months: [6] },
      { activity: "法定节日慰问", months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], form: "whole-year" },
      { activity: "“三•八”踏青", months: [3] },
    ];
    const found = ids(suggestFor(rows));
    expect(found.filter((id) => /duanwu|zhongqiu-guoqing-weiwen|chunjie-weiwen|sanba/.test(id))).toEqual([]);
    expect(found).toContain("song-wennuan@2");
  });

  test("a festival bought for early is not missing, nor is a duty known by its alias only, nor what is misspelt", () => {
    const found = ids(
      suggestFor(
        [
          { activity: "端午节物资采购", months: [5] },
          { activity: "建家", months: [3] },
          { activity: "会员评义工会工作", months: [12] },
          { activity: "账务上交", months: [12] },
        ],
        { notes: ["争创模范职工之家"] },
      ),
    );
    expect(found.filter((id) => /duanwu|zhigong-zhijia|pingyi|zhangwu/.test(id))).toEqual([]);
    expect(
      ids(suggestFor([{ activity: "会员联络", months: [12] }], { notes: ["争创模范职工之家"] })).filter((id) =>
        /duanwu-weiwen|zhigong-zhijia|pingyi-gonghui|zhangwu/.test(id),
      ),
    ).toHaveLength(4);
  });

  test("a festival in another month than its own is spoken of all the same", () => {
    expect(ids(suggestFor([{ activity: "中秋游园", months: [10] }])).filter((id) => id.startsWith("zhongqiu"))).toEqual([]);
  });

  test("an activity already there is not offered for an empty month or another reason", () => {
    const rows: Row[] = [
      { activity: "读书分享", months: [3] },
      { activity: "健步行", months: [9] },
    ];
    expect(ids(suggestFor(rows)).filter((id) => /dushu-huodong|jianbuzou/.test(id))).toEqual([]);
    expect(ids(suggestFor([])).filter((id) => /dushu-huodong|jianbuzou/.test(id))).toEqual(["dushu-huodong@4"]);
  });

  test("a sector's own days only for that sector", () => {
    expect(ids(suggestFor([], { sector: "hospital" }))).toEqual(expect.arrayContaining(["hushijie@5", "yishijie@8"]));
    expect(ids(suggestFor([], { sector: "office" })).filter((id) => /hushijie|yishijie|jiaoshijie/.test(id))).toEqual([]);
    expect(ids(suggestFor([], { sector: null })).filter((id) => /hushijie|jiaoshijie|anquan/.test(id))).toEqual([]);
  });

  test("a duty done under another name, each month, or the whole year is not missing", () => {
    const rows: Row[] = [
      { activity: "召开教代会", months: [3] },
      { activity: "工会委员例会", months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      { activity: "財務內審", months: [12] },
      { activity: "工会经费收支公示", months: [1] },
    ];
    expect(ids(suggestFor(rows)).filter((id) => /dahui|weiyuan-huiyi|shenji|gongkai/.test(id))).toEqual([]);
  });

  test("an empty month gets its festival first, else one customary activity; a row for the whole year fills none", () => {
    const rows = SCHOOL_PLAN.filter(({ months }) => ![4, 10].includes(months[0]!)).concat({
      activity: "困难帮扶",
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      form: "whole-year",
    });
    const suggestions = suggestFor(rows, { sector: "institution" });
    expect(
      suggestions.filter(({ month, isRecommended }) => isRecommended && month === 10).map(({ id, reason }) => [id, reason.kind]),
    ).toEqual([["guoqing-qingzhu@10", "festival"]]);
    expect(suggestions.filter(({ month, isRecommended }) => isRecommended && month === 4)).toMatchObject([
      { id: "dushu-huodong@4", reason: { kind: "empty-month", month: 4 } },
    ]);
    expect(suggestions.filter(({ month, isRecommended }) => isRecommended && month === 8)).toMatchObject([
      { reason: { kind: "empty-month", month: 8 } },
    ]);
  });

  test("a monthly row leaves no month empty", () => {
    const suggestions = suggestFor([{ activity: "每月一赛", months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], form: "every-month" }]);
    expect(suggestions.filter(({ reason }) => reason.kind === "empty-month")).toEqual([]);
  });

  test("a system that is named and never scheduled is offered, with the words that name it; never recommended", () => {
    const suggestions = suggestFor(SCHOOL_PLAN, {
      sector: "school",
      notes: ["坚持“五必访”，做好师徒结对。落实女职工“四期”保护；办好羽毛球比赛"],
    });
    const named = suggestions.filter(({ reason }) => reason.kind === "named-system");
    expect(named.map(({ catalogueId }) => catalogueId).sort()).toEqual(["nvgong-siqi-baohu", "shitu-jiedui", "wu-bifang"]);
    expect(named.find(({ catalogueId }) => catalogueId === "wu-bifang")!.reason).toEqual({
      kind: "named-system",
      system: "“五必访”制度",
      quote: "坚持“五必访”，做好师徒结对",
      at: "A100",
    });
    expect(named.some(({ isRecommended }) => isRecommended)).toBe(false);
    const scheduled = suggestFor([...SCHOOL_PLAN, { activity: "看望生病会员（五必访）", months: [4] }], {
      sector: "school",
      notes: ["坚持“五必访”"],
    });
    expect(ids(scheduled).filter((id) => id.startsWith("wu-bifang"))).toEqual([]);
  });

  test("only months the plan covers", () => {
    const months = (options: PlanOptions, rows: readonly Row[] = []): number[] =>
      [...new Set(suggestFor(rows, options).map(({ month }) => month))].sort((a, b) => a - b);
    expect(months({ title: "2026年上半年工会工作计划" }).every((month) => month <= 6)).toBe(true);
    expect(months({ title: "2026年第三季度活动安排" }).every((month) => month >= 7 && month <= 9)).toBe(true);
    const schoolYear: Row[] = [
      { activity: "教师节庆祝活动", months: [9] },
      { activity: "教工运动会", months: [10] },
      { activity: "元旦联欢", months: [13] },
    ];
    expect(months({ isSchoolYear: true }, schoolYear).every((month) => month >= 9 || month === 1)).toBe(true);
  });

  test("a school year's January belongs to the next year", () => {
    const rows: Row[] = [
      { activity: "教师节庆祝活动", months: [9] },
      { activity: "座谈", months: [14] },
    ];
    const chunjie = suggestFor(rows, { isSchoolYear: true, year: 2026, sector: "school" }).find(
      ({ catalogueId }) => catalogueId === "yuandan-chunjie-weiwen",
    );
    expect(chunjie).toMatchObject({ month: 2, reason: { date: "2027-02-06" } });
  });

  test("a school year with something in every month up to January has no empty month; without it next January is one", () => {
    const rows: Row[] = ["编制工会经费年度预算", "公布工会经费收支情况", "座谈", "谈心", "走访"].map((activity, index) => ({
      activity,
      months: [9 + index],
    }));
    const filledIn = (of: readonly Row[]): string[] =>
      suggestFor(of, { isSchoolYear: true, year: 2026 })
        .filter(({ reason, isRecommended }) => isRecommended && (reason.kind === "festival" || reason.kind === "empty-month"))
        .map(({ id }) => id)
        .filter((id) => id.endsWith("@1"));
    expect(filledIn(rows)).toEqual([]);
    // 元旦 is no festival of recommended goods; here it fills the month.
    const toFebruary: Row[] = [...rows.slice(0, 4), { activity: "走访", months: [14] }];
    expect(filledIn(toFebruary)).toEqual(["yuandan-lianhuan@1"]);
  });

  test("without a year, festivals of fixed days only", () => {
    const suggestions = suggestFor([], { withoutYear: true });
    expect(
      suggestions
        .filter(({ reason }) => reason.kind === "festival")
        .map(({ catalogueId }) => catalogueId)
        .filter((id) => /chunjie|duanwu|zhongqiu|yuanxiao/.test(id)),
    ).toEqual([]);
    expect(suggestions.find(({ catalogueId }) => catalogueId === "sanba-qingzhu")!.reason).toMatchObject({ date: "03-08" });
  });

  test("in the plan's own characters; ids stay the same", () => {
    const activities = (words: readonly string[]) =>
      suggestFor(
        words.map((activity) => ({ activity, months: [3] })),
        { sector: "school" },
      );
    const traditional = activities(["三八婦女節活動", "登山", "職工運動會"]);
    const simplified = activities(["三八妇女节活动", "登山", "职工运动会"]);
    expect(traditional.map(({ id }) => id)).toEqual(simplified.map(({ id }) => id));
    expect(traditional.find(({ catalogueId }) => catalogueId === "gonghui-jingfei-shenji")!.activity).toBe("經審會審查工會經費");
    expect(simplified.find(({ catalogueId }) => catalogueId === "gonghui-jingfei-shenji")!.activity).toBe("经审会审查工会经费");
    // One name in old characters does not make a plan Traditional.
    expect(activities(["三八妇女节活动", "登山", "职工运动会", "慰问劉先生"]).map(({ activity }) => activity)).toContain(
      "经审会审查工会经费",
    );
  });

  test("a 職工福利委員會 is offered festivals and empty months, no duties, no union subject", () => {
    const suggestions = suggestFor([{ activity: "生日禮券", months: [1, 4, 7, 10] }], { isWelfareCommittee: true, notes: ["堅持五必訪"] });
    expect(suggestions.length).toBeGreaterThan(4);
    expect(
      suggestions.every(
        ({ reason, subject, owner }) => (reason.kind === "festival" || reason.kind === "empty-month") && subject === null && owner === null,
      ),
    ).toBe(true);
    expect(suggestions.some(({ activity }) => /工会|会员/.test(activity))).toBe(false);
  });

  describe("festivals on offer", () => {
    /** Something in every month, and no festival. */
    const MONTHLY: readonly Row[] = Array.from({ length: 12 }, (_, index) => ({ activity: `第${index + 1}场讲座`, months: [index + 1] }));
    const offered = (options: { sector?: Sector | null; isWelfareCommittee?: boolean }): string[] =>
      suggestFor(MONTHLY, options)
        .filter(({ reason }) => reason.kind === "festival")
        .map(({ catalogueId, isRecommended }) => (isRecommended ? catalogueId : `(${catalogueId})`));
    const EVERYWHERE = [
      ...["(yuandan-lianhuan)", "song-wennuan", "yuandan-chunjie-weiwen", "sanba-qingzhu", "(yuanxiaojie)", "(zhishujie)"],
      ...["(wuyi-qingzhu)", "duanwu-weiwen", "zhongqiu-guoqing-weiwen", "(guoqing-qingzhu)", "(chongyangjie)"],
    ];

    test.each<[Sector | null, readonly string[]]>([
      [null, []],
      ["institution", ["(qiyi-qingzhu)"]],
      ["office", ["(qiyi-qingzhu)", "(pufa-xuanchuan)"]],
      ["school", ["(liuyi-qinzi)", "(qiyi-qingzhu)", "jiaoshijie-qingzhu"]],
      ["hospital", ["hushijie", "(liuyi-qinzi)", "yishijie"]],
      ["enterprise", ["(liuyi-qinzi)", "(anquan-peixun)"]],
      ["township", ["(anquan-peixun)", "(pufa-xuanchuan)"]],
    ])("%s: goods on the great festivals, 三八 and its own day recommended, all else only offered", (sector, own) => {
      expect(offered({ sector }).sort()).toEqual([...EVERYWHERE, ...own].sort());
    });

    test("a 職工福利委員會: what is given or done for all on the great festivals, 三八 and 五一", () => {
      expect(offered({ sector: "enterprise", isWelfareCommittee: true })).toEqual([
        "yuandan-chunjie-weiwen",
        "sanba-qingzhu",
        "(wuyi-qingzhu)",
        "duanwu-weiwen",
        "zhongqiu-guoqing-weiwen",
      ]);
    });
  });

  test("several sheets of one plan are looked at together", () => {
    const plans = [planOf(SCHOOL_PLAN.slice(0, 6)), planOf(SCHOOL_PLAN.slice(6))];
    expect(ids(suggestIn(plans, "school", 2026))).toEqual(ids(suggestFor(SCHOOL_PLAN, { sector: "school" })));
    expect(suggestIn([], "school", 2026)).toEqual([]);
  });

  test("sorted by month, an id once", () => {
    const suggestions = suggestFor([], { sector: "enterprise" });
    const months = suggestions.map(({ month }) => month);
    expect([...months].sort((a, b) => a - b)).toEqual(months);
    expect(new Set(ids(suggestions)).size).toBe(suggestions.length);
    for (const { id, catalogueId, month } of suggestions) expect(id).toBe(`${catalogueId}@${month}`);
  });
});

describe("laws", () => {
  const rowArbitrary: fc.Arbitrary<Row> = fc.record({
    activity: fc.oneof(
      fc.constantFrom(...CATALOGUE.flatMap(({ name, aliases }) => [name, ...aliases])),
      fc.constantFrom(...SCHOOL_PLAN.map(({ activity }) => activity)),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  });
  const planArbitrary = fc.record({
    rows: fc.array(rowArbitrary, { maxLength: 25 }),
    sector: fc.constantFrom(null, ...SECTORS),
    year: fc.integer({ min: 2020, max: 2035 }),
    notes: fc.constantFrom([], ["坚持五必访，落实四期保护，办好兴趣小组"]),
    isWelfareCommittee: fc.boolean(),
  });

  test("accepting everything leaves nothing to suggest", () => {
    fc.assert(
      fc.property(planArbitrary, ({ rows, sector, ...options }) => {
        const first = suggestFor(rows, { ...options, sector });
        const after = suggestFor([...rows, ...first.map(({ activity, month }) => ({ activity, months: [month] }))], { ...options, sector });
        expect(ids(after)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  test("nothing the plan has is suggested again", () => {
    fc.assert(
      fc.property(planArbitrary, ({ rows, sector, ...options }) => {
        const present = new Set(rows.map(({ activity }) => classify(activity, { sector }).catalogueId));
        for (const { catalogueId } of suggestFor(rows, { ...options, sector })) expect(present).not.toContain(catalogueId);
      }),
      { numRuns: runs(200) },
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(planArbitrary, fc.integer(), ({ rows, sector, ...options }, turn) => {
        const at = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        expect(ids(suggestFor(turned, { ...options, sector }))).toEqual(ids(suggestFor(rows, { ...options, sector })));
      }),
      { numRuns: runs(200) },
    );
  });
});
