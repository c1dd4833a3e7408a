/** Festivals: dates checked by hand against printed calendars, and the spellings of real plans with their traps. */
import fc from "fast-check";
import {
  FESTIVAL_KINDS,
  FIRST_YEAR,
  LAST_YEAR,
  festivalIn,
  festivalOf,
  festivalsIn,
  festivalsOf,
  type FestivalKey,
} from "../../../src/core/calendar";

describe("festivalsOf", () => {
  const table: [FestivalKey, string[]][] = [
    ["spring-festival", ["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"]],
    ["new-years-eve", ["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05", "2028-01-25", "2029-02-12", "2030-02-02"]],
    ["lantern-festival", ["2024-02-24", "2025-02-12", "2026-03-03", "2027-02-20", "2028-02-09", "2029-02-27", "2030-02-17"]],
    ["dragon-boat", ["2024-06-10", "2025-05-31", "2026-06-19", "2027-06-09", "2028-05-28", "2029-06-16", "2030-06-05"]],
    ["mid-autumn", ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12"]],
    ["double-ninth", ["2024-10-11", "2025-10-29", "2026-10-18", "2027-10-08", "2028-10-26", "2029-10-16", "2030-10-05"]],
    ["qingming", ["2024-04-04", "2025-04-04", "2026-04-05", "2027-04-05", "2028-04-04", "2029-04-04", "2030-04-05"]],
    ["mothers-day", ["2024-05-12", "2025-05-11", "2026-05-10", "2027-05-09", "2028-05-14", "2029-05-13", "2030-05-12"]],
    ["winter-solstice", ["2024-12-21", "2025-12-21", "2026-12-22", "2027-12-22", "2028-12-21", "2029-12-21", "2030-12-22"]],
  ];
  test.each(table)("%s, 2024–2030", (key, dates) => {
    expect([2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => festivalOf(key, year)?.date)).toEqual(dates);
  });

  test("fixed days", () => {
    const fixed = Object.fromEntries(festivalsOf(2026).map((festival) => [festival.key, `${festival.month}-${festival.day}`]));
    expect(fixed).toMatchObject({
      "new-year": "1-1",
      "womens-day": "3-8",
      "tree-planting-day": "3-12",
      "labour-day": "5-1",
      "youth-day": "5-4",
      "nurses-day": "5-12",
      "childrens-day": "6-1",
      "safety-month": "6-1",
      "party-day": "7-1",
      "army-day": "8-1",
      "doctors-day": "8-19",
      "teachers-day": "9-10",
      "national-day": "10-1",
      "journalists-day": "11-8",
      "fire-day": "11-9",
      "constitution-day": "12-4",
    });
  });

  test("a festival is not claimed for years before it was kept", () => {
    expect(festivalOf("doctors-day", 2017)).toBeNull();
    expect(festivalOf("doctors-day", 2018)?.date).toBe("2018-08-19");
    expect(festivalOf("teachers-day", 1984)).toBeNull();
  });

  test("腊八 falls twice in 2022 and not at all in 2023", () => {
    expect(
      festivalsOf(2022)
        .filter(({ key }) => key === "laba")
        .map(({ date }) => date),
    ).toEqual(["2022-01-10", "2022-12-30"]);
    expect(festivalOf("laba", 2023)).toBeNull();
  });

  test("outside the calendar nothing is claimed", () => {
    for (const year of [FIRST_YEAR - 1, LAST_YEAR + 1, 0, -5, 2026.5, NaN]) expect(festivalsOf(year)).toEqual([]);
  });

  test("law: every year is in date order, within its own year, and within the usual months", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), (year) => {
        const festivals = festivalsOf(year);
        expect(festivals.length).toBeGreaterThan(20);
        const dates = festivals.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        for (const festival of festivals) {
          expect(festival.date.startsWith(`${year}-`)).toBe(true);
          const kind = FESTIVAL_KINDS.find(({ key }) => key === festival.key)!;
          if (festival.key !== "laba") expect(kind.usualMonths).toContain(festival.month);
        }
      }),
    );
  });
});

describe("festivalIn", () => {
  const spellings: [string, FestivalKey][] = [
    ["“三八”节女职工插花", "womens-day"],
    ["三•八妇女节", "womens-day"],
    ["“三·八”专题活动", "womens-day"],
    ["三.八节座谈", "womens-day"],
    ["庆３.８节", "womens-day"],
    ["三 八 妇 女 节", "womens-day"],
    ["三八婦女節聯歡", "womens-day"],
    ["三八前后", "womens-day"],
    ["五一健步走", "labour-day"],
    ["“五·一”劳动节", "labour-day"],
    ["勞動節禮券", "labour-day"],
    ["庆五一拔河", "labour-day"],
    ["“六•一”儿童节", "childrens-day"],
    ["兒童節親子活動", "childrens-day"],
    ["六一慰问职工子女", "childrens-day"],
    ["“十一”长假值班慰问", "national-day"],
    ["庆十一歌咏比赛", "national-day"],
    ["十一前后", "national-day"],
    ["國慶慰問", "national-day"],
    ["教师庆祝节活动", "teachers-day"],
    ["教師節慶祝", "teachers-day"],
    ["敬老日座谈", "double-ninth"],
    ["重陽登高", "double-ninth"],
    ["迎新年联欢会", "new-year"],
    ["庆元旦游艺", "new-year"],
    ["新年联欢会", "new-year"],
    ["迎新晚会", "new-year"],
    ["新春团拜会", "spring-festival"],
    ["春節走訪", "spring-festival"],
    ["迎春联欢会", "spring-festival"],
    ["闹元宵", "lantern-festival"],
    ["元宵节猜灯谜", "lantern-festival"],
    ["端午節包粽子", "dragon-boat"],
    ["中秋 慰问", "mid-autumn"],
    ["建党90周年座谈", "party-day"],
    ["庆七一党史知识竞赛", "party-day"],
    ["“八一”慰问退役军人职工", "army-day"],
    ["119消防宣传日演练", "fire-day"],
    ["11·9消防演练", "fire-day"],
    ["12.4宪法日普法", "constitution-day"],
    ["一二·九歌咏比赛", "december-ninth"],
    ["“12.9”歌咏比赛", "december-ninth"],
    ["5·12护士节表彰", "nurses-day"],
    ["護士節慰問", "nurses-day"],
    ["醫師節座談", "doctors-day"],
    ["安全生产月知识竞赛", "safety-month"],
    ["腊八施粥", "laba"],
    ["3.12植树节义务植树", "tree-planting-day"],
  ];
  test.each(spellings)("%s", (text, key) => {
    expect(festivalIn(text, 2026)?.festival.key).toBe(key);
  });

  const traps = [
    "推荐三八红旗手",
    "“三八”红旗集体评选",
    "第二十三八组",
    "五一劳动奖章推荐",
    "全国五一巾帼标兵岗",
    "每周五一起学习",
    "周六一日游",
    "第十一届职代会",
    "十一月工作例会",
    "“十一五”规划学习",
    "十一月",
    "八一中学联谊",
    "五四制教研",
    "“一、三、五”安全教育",
    "3.8万元",
    "三、八月份",
    "迎新会员入会仪式",
    "迎春杯羽毛球赛",
    "12.9元",
    "5.1召开委员会",
    "小年轻团建",
    "《清明上河图》赏析",
    "消防日常检查",
    "合格率达到六一一",
    "年度工作总结",
    "",
    "新年度工作计划",
  ];
  test.each(traps)("no festival: %s", (text) => {
    expect(festivalIn(text, 2026)).toBeNull();
  });

  test("month and date are those of the year asked for", () => {
    expect(festivalIn("中秋慰问", 2026)).toMatchObject({ month: 9, date: "2026-09-25" });
    expect(festivalIn("中秋慰问", 2028)).toMatchObject({ month: 10, date: "2028-10-03" });
    expect(festivalIn("中秋慰问", null)).toMatchObject({ month: 9, date: null });
    expect(festivalIn("中秋慰问", 3000)).toMatchObject({ month: 9, date: null });
  });

  test("several festivals, in the order written, once each", () => {
    expect(festivalsIn("中秋节国庆节慰问", 2026).map(({ festival }) => festival.key)).toEqual(["mid-autumn", "national-day"]);
    expect(festivalsIn("元旦、春节、元旦值班慰问", 2026).map(({ festival }) => festival.key)).toEqual(["new-year", "spring-festival"]);
    expect(festivalIn("中秋国庆慰问", 2026)?.festival.key).toBe("mid-autumn");
  });

  test("law: any text gives an answer, the same one twice, and quickly even when long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(festivalsIn(text, 2026)).toEqual(festivalsIn(text, 2026));
      }),
    );
    expect(festivalsIn("三".repeat(200_000), 2026)).toEqual([]);
  });
});
