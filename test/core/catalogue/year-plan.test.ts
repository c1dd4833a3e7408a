/** yearPlan: for each sector and year a whole year, festivals in their months, nothing twice. */
import { SECTORS, type Sector } from "../../../src/core/terms/sector";
import { classify, yearPlan, type YearPlanRow } from "../../../src/core/catalogue";
import { festivalsIn } from "../../../src/core/calendar";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";

const planFor = (sector: Sector | null, year: number): readonly YearPlanRow[] => yearPlan({ ...EMPTY_PROFILE, sector }, year);
const cases = SECTORS.flatMap((sector) => [2026, 2027, 2028].map((year) => [sector, year] as const));

describe("yearPlan", () => {
  test.each(cases)("%s %i: 30 to 46 rows, no month without its own", (sector, year) => {
    const rows = planFor(sector, year);
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.length).toBeLessThanOrEqual(46);
    const ownMonths = new Set(rows.filter(({ months }) => months.length < 12).flatMap(({ months }) => months));
    expect([...ownMonths].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(cases)("%s %i: nothing twice, months ascending, activities named as the catalogue knows them", (sector, year) => {
    const rows = planFor(sector, year);
    expect(new Set(rows.map(({ activity }) => activity)).size).toBe(rows.length);
    for (const row of rows) {
      expect([...row.months].sort((a, b) => a - b)).toEqual(row.months);
      expect(classify(row.activity, { sector }).catalogueId).toBe(row.catalogueId);
      expect(row.subject === null).toBe(row.payer === "none" || row.payer === "employer");
      expect(row.isFree).toBe(row.payer === "none");
    }
  });

  test.each(cases)("%s %i: every festival an activity names stands in its month of that year", (sector, year) => {
    for (const { activity, months } of planFor(sector, year)) {
      for (const { festival, month } of festivalsIn(activity, year))
        expect({ activity, festival: festival.name, months }).toEqual({ activity, festival: festival.name, months: [month] });
    }
  });

  test.each(cases)("%s %i: what the union pays has a share of its funds, and nothing else has one", (sector, year) => {
    for (const { activity, payer, weight } of planFor(sector, year))
      expect([activity, weight > 0]).toEqual([activity, payer === "union" || payer === "shared"]);
  });

  test("goods for every member cost more than a day for all, that more than a match or a ball, and those more than a talk or a meeting", () => {
    const GRADES: readonly (readonly string[])[] = [
      ["yuandan-chunjie-weiwen"],
      ["zhongqiu-guoqing-weiwen"],
      ["duanwu-weiwen"],
      ["shengri-weiwen", "zhigong-yundonghui", "chunyou"],
      ["song-wennuan", "jiaoshijie-qingzhu", "jineng-bisai", "zhigong-liaoxiuyang"],
      ["yumaoqiu", "pingpangqiu", "wuyi-qingzhu", "laodong-jingsai", "kunnan-zhigong-bangfu"],
      ["guoqing-qingzhu", "yanjiang-bisai", "jianbuzou", "gonghui-ganbu-peixun"],
      ["jiankang-jiangzuo", "dushu-huodong", "zhishi-jingsai", "huiyuan-daibiao-dahui"],
      ["gonghui-weiyuan-huiyi", "nvgong-gongzuo-huiyi", "pufa-xuanchuan"],
    ];
    const weights = new Map(SECTORS.flatMap((sector) => planFor(sector, 2027)).map((row) => [row.catalogueId, row.weight]));
    const grades = GRADES.map((ids) => ids.map((id) => weights.get(id)!));
    for (const [index, grade] of grades.entries())
      for (const below of grades[index + 1] ?? []) expect(Math.min(...grade)).toBeGreaterThan(below);
    // Festivals, birthdays, visits: most of what members get is for each of them.
    const rows = planFor("institution", 2027);
    const all = rows.reduce((sum, { weight }) => sum + weight, 0);
    const goods = rows.filter(({ costBasis }) => costBasis === "perMember").reduce((sum, { weight }) => sum + weight, 0);
    expect(goods / all).toBeGreaterThan(0.4);
    expect(goods / all).toBeLessThan(0.6);
  });

  test("2027 month by month: what is done, its share of the union's funds, and where not everywhere (schools 学, offices 机, institutions 事, enterprises 企, townships 乡, hospitals 医)", () => {
    const SIGNS: Readonly<Record<Sector, string>> = {
      school: "学",
      office: "机",
      institution: "事",
      enterprise: "企",
      township: "乡",
      hospital: "医",
    };
    const told = new Map<string, { readonly when: string; readonly said: string; where: string }>();
    for (const sector of Object.keys(SIGNS) as Sector[])
      for (const { months, activity, weight } of planFor(sector, 2027)) {
        const when = months.length === 12 ? "全年" : `${months.join("、")}月`;
        const said = weight === 0 ? activity : `${activity} ${weight}`;
        const one = told.get(when + said) ?? { when, said, where: "" };
        told.set(when + said, { ...one, where: one.where + SIGNS[sector] });
      }
    const year: Record<string, string[]> = {};
    for (const { when, said, where } of told.values()) (year[when] ??= []).push(where.length === 6 ? said : `${said} ${where}`);
    expect(Object.fromEntries(Object.entries(year).map(([when, list]) => [when, list.sort()]))).toEqual({
      "1月": ["制定工会年度工作计划 机事企乡医", "召开职工代表大会 事企医", "庆元旦职工联欢活动 5", "编制工会经费年度预算"],
      "1、7月": ["公布工会经费收支情况"],
      "2月": ["元宵节游园活动 3", "制定工会年度工作计划 学", "就业创业帮扶 2 乡", "春节会员慰问 20", "春节送温暖走访慰问 6"],
      "2、9月": ["校务公开栏更新 学"],
      "3月": [
        "三八妇女节庆祝活动 5",
        "义务植树活动 学机事",
        "召开工会会员（代表）大会 2",
        "工资集体协商与集体合同签订 2 企乡",
        "职工住院医疗互助保障参保 5",
      ],
      "3、6、9、12月": ["会费收缴与经费拨缴核对", "厂务（院务）公开 企医"],
      "4月": ["工会组建与扩大覆盖 3 乡", "职工健步走 3 机事乡", "职工读书活动 2", "走访慰问劳模先进 2 企乡"],
      "5月": ["会员春游 7", "庆祝五一劳动节活动 4", "护士节慰问与表彰活动 5 医", "政策法规知识竞赛 2 机事", "教学基本功竞赛 4 学"],
      "6月": [
        "健康知识讲座 2",
        "六一职工亲子活动 3 学医",
        "安全生产月职工安全培训 3 企乡",
        "工会干部培训 3",
        "端午节会员慰问 12",
        "职工乒乓球比赛 4 企",
      ],
      "6、12月": ["女职工工作会议 1 医"],
      "7月": ["劳模、先进职工疗休养 6 学", "夏送清凉 5 机事企乡医", "庆“七一”主题活动 2 学机事", "经审会审查工会经费"],
      "8月": ["主题劳动竞赛 5 企", "农民工帮扶与技能培训 2 乡", "医师节庆祝活动 4 医", "职工志愿服务 机事", "金秋助学 3"],
      "9月": [
        "中秋节会员慰问 18",
        "岗位技能竞赛 6 企乡医",
        "师德标兵评选表彰 3 学",
        "心理健康讲座 2 机医",
        "教师节庆祝活动 6 学",
        "演讲比赛 3 机事",
      ],
      "10月": [
        "国庆节庆祝活动 3",
        "职工代表提案征集与督办 学",
        "职工健康体检",
        "职工技术创新活动 4 企",
        "职工运动会 8",
        "重阳节敬老活动 2",
      ],
      "11月": ["召开教职工代表大会 学", "困难职工慰问与补助 5", "工会报刊征订 2", "职工羽毛球比赛 4"],
      "12月": ["会员评议工会工作", "先进评比表彰 4", "工会年度工作总结", "工会档案资料整理归档", "年终结账与决算编报", "普法宣传 1 机"],
      全年: ["会员婚丧嫁娶慰问 2", "会员生日慰问 8", "工会委员会会议 1", "生病住院会员慰问 3"],
    });
  });

  test("moving festivals, by hand", () => {
    const monthOf = (year: number, id: string): readonly number[] =>
      planFor("school", year).find(({ catalogueId }) => catalogueId === id)!.months;
    expect([2026, 2027, 2028].map((year) => monthOf(year, "yuandan-chunjie-weiwen"))).toEqual([[2], [2], [1]]);
    expect([2026, 2027, 2028].map((year) => monthOf(year, "duanwu-weiwen"))).toEqual([[6], [6], [5]]);
    expect([2026, 2027, 2028].map((year) => monthOf(year, "zhongqiu-guoqing-weiwen"))).toEqual([[9], [9], [10]]);
    expect([2026, 2027, 2028].map((year) => monthOf(year, "yuanxiaojie"))).toEqual([[3], [2], [2]]);
  });

  test("birthday goods and birthday parties are never both planned, nor goods for 三八 or 教师节", () => {
    for (const sector of SECTORS) {
      const ids = planFor(sector, 2027).map(({ catalogueId }) => catalogueId);
      expect(ids).not.toEqual(expect.arrayContaining(["shengri-weiwen", "jidu-shengrihui"]));
      expect(ids).not.toContain("sanba-weiwen-nvgong");
    }
  });

  test("what a sector has of its own", () => {
    const ids = (sector: Sector | null): string[] => planFor(sector, 2027).map(({ catalogueId }) => catalogueId);
    expect(ids("school")).toContain("jiaoshijie-qingzhu");
    expect(ids("enterprise")).toContain("gongzi-jiti-xieshang");
    expect(ids("hospital")).toEqual(expect.arrayContaining(["hushijie", "yishijie"]));
    expect(ids("township")).toContain("gonghui-zujian");
    expect(ids("office")).not.toContain("jiaoshijie-qingzhu");
    expect(ids(null)).toEqual(ids("institution"));
  });

  test("a year outside the calendar still gives a plan", () => {
    expect(planFor("school", 3000).find(({ catalogueId }) => catalogueId === "duanwu-weiwen")).toMatchObject({
      months: [6],
      festival: null,
    });
  });
});
