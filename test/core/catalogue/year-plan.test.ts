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
