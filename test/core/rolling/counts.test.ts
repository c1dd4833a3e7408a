/** Counts of years in names, and what does not come every year: what becomes of each, and what 转换说明 says of it. */
import { LANGUAGES } from "../../../src/core/messages";
import { workbookOf } from "../../build-workbook";
import { turned } from "./turned";

/** The new name of each activity of 2026, and how it got it. */
function renamed(...names: readonly string[]): readonly (readonly [name: string, state: string, why: string, remark: string])[] {
  const rows = names.map((name, index) => [`${(index % 12) + 1}月`, name, "甲", 100]);
  const { rows: rowsOf } = turned(
    workbookOf({ 计划: [["某工会2026年工作计划"], ["时间", "活动内容", "负责人", "预算金额（元）", "备注"], ...rows] }),
    2027,
  );
  const notes = rowsOf("转换说明").slice(3);
  return rowsOf("计划")
    .slice(2)
    .map((cells, index) => {
      const note = notes.find(([, , , kind, from]) => from === names[index] && (kind === "届次" || kind === "一次性"));
      return [cells[1]!, note?.[7] ?? "", note?.[6] ?? "", cells[4]!] as const;
    });
}

/** In 2026, with the year from which it is counted: the first one, or the one whose return is kept. */
const KNOWN: readonly (readonly [name: (count: number) => string, count: number, why: string])[] = [
  [(n) => `第${n}个国际护士节活动`, 115, "自1912年起每年一次"],
  [(n) => `第${n}个全国防灾减灾日演练`, 18, "自2009年起每年一次"],
  [(n) => `第${n}个全民健身日健步走`, 18, "自2009年起每年一次"],
  [(n) => `第${n}个全民国家安全教育日宣传`, 11, "自2016年起每年一次"],
  [(n) => `第${n}个全国交通安全日宣传`, 15, "自2012年起每年一次"],
  [(n) => `第${n}个中国农民丰收节活动`, 9, "自2018年起每年一次"],
  [(n) => `第${n}个爱国卫生月大扫除`, 38, "自1989年起每年一次"],
  [(n) => `第${n}个税收宣传月活动`, 35, "自1992年起每年一次"],
  [(n) => `第${n}届世界水日宣传`, 34, "自1993年起每年一次"],
  [(n) => `第${n}届中国水周宣传`, 39, "自1988年起每年一次"],
  [(n) => `第${n}个世界无烟日宣传`, 39, "自1988年起每年一次"],
  [(n) => `第${n}个世界艾滋病日宣传`, 39, "自1988年起每年一次"],
  [(n) => `第${n}个全国土地日宣传`, 36, "自1991年起每年一次"],
  [(n) => `第${n}个中国航天日参观`, 11, "自2016年起每年一次"],
  [(n) => `第${n}个烈士纪念日祭扫`, 13, "自2014年起每年一次"],
  [(n) => `第${n}个国家公祭日悼念`, 13, "自2014年起每年一次"],
  [(n) => `第${n}个全国低碳日骑行`, 14, "自2013年起每年一次"],
  [(n) => `第${n}个安全生产月竞赛`, 25, "自2002年起每年一次"],
  [(n) => `第${n}个教师节座谈`, 42, "自1985年起每年一次"],
  [(n) => `第${n}个中国医师节义诊`, 9, "自2018年起每年一次"],
  [(n) => `第${n}个记者节茶话会`, 27, "自2000年起每年一次"],
  [(n) => `第${n}个世界读书日分享`, 31, "自1996年起每年一次"],
  [(n) => `第${n}次全国助残日走访`, 36, "自1991年起每年一次"],
  [(n) => `第${n}个全国爱眼日讲座`, 31, "自1996年起每年一次"],
  [(n) => `第${n}次全国爱耳日讲座`, 27, "自2000年起每年一次"],
  [(n) => `第${n}个国家宪法日宣誓`, 13, "自2014年起每年一次"],
  [(n) => `第${n}个全国消防日演习`, 35, "自1992年起每年一次"],
  [(n) => `第${n}个植树节植树`, 48, "自1979年起每年一次"],
  [(n) => `第${n}个职业病防治法宣传周`, 24, "自2003年起每年一次"],
  [(n) => `庆祝建党${n}周年`, 105, "自1921年起算的周年"],
  [(n) => `庆祝新中国成立${n}周年`, 77, "自1949年起算的周年"],
  [(n) => `庆祝建军${n}周年`, 99, "自1927年起算的周年"],
  [(n) => `纪念三八妇女节${n}周年`, 116, "自1910年起算的周年"],
  [(n) => `纪念五四运动${n}周年`, 107, "自1919年起算的周年"],
  [(n) => `纪念抗战胜利${n}周年`, 81, "自1945年起算的周年"],
  [(n) => `纪念长征胜利${n}周年`, 90, "自1936年起算的周年"],
  [(n) => `纪念一二九运动${n}周年`, 91, "自1935年起算的周年"],
  [(n) => `庆祝改革开放${n}周年`, 48, "自1978年起算的周年"],
  [(n) => `庆祝共青团成立${n}周年`, 104, "自1922年起算的周年"],
  [(n) => `庆祝全国总工会成立${n}周年`, 101, "自1925年起算的周年"],
  [(n) => `教师节${n}周年座谈`, 41, "自1985年起算的周年"],
];

test("days and years that everybody knows count on unasked; those whose round year it was are to be looked at", () => {
  expect(renamed(...KNOWN.map(([name, count]) => name(count)))).toEqual(
    KNOWN.map(([name, count, why]) => {
      const isRound = why.endsWith("周年") && count % 5 === 0;
      return [name(count + 1), "已改", why, isRound ? "上年逢五逢十，请核对规模" : ""];
    }),
  );
});

test.each([-1, 1])("where the count is %i off what everybody knows, it is a proposal", (off) => {
  expect(renamed(...KNOWN.filter(([name]) => !/^第/.test(name(1))).map(([name, count]) => name(count + off)))).toEqual(
    KNOWN.filter(([name]) => !/^第/.test(name(1))).map(([name, count]) => [
      name(count + off),
      "待确认",
      "按每年一次顺延，请确认",
      expect.stringContaining(name(count + off + 1)),
    ]),
  );
});

test.each([
  ["世界杯观赛", "已注明", "不是每年都有的工作，请核对是否保留", "一次性，请核对"],
  ["工会换届选举", "已注明", "不是每年都有的工作，请核对是否保留", "一次性，请核对"],
  ["修订工会财务管理制度", "待确认", "可能是一次性的工作，请核对是否保留", "可能是一次性，请核对"],
  ["建院70周年汇演", "已注明", "本单位的周年活动，不逐年顺延，请核对是否保留", "一次性，请核对"],
  ["校庆80周年义卖", "已注明", "本单位的周年活动，不逐年顺延，请核对是否保留", "一次性，请核对"],
  ["职工健步走", "", "", ""],
])("%s keeps its name: %s", (name, state, why, remark) => {
  expect(renamed(name)).toEqual([[name, state, why, remark]]);
});

test.each([
  ["第五届职工运动会", "第六届职工运动会"],
  ["第三届第四次职工代表大会", "第三届第五次职工代表大会"],
  ["三届四次职代会", "三届五次职代会"],
  // Counted within the year up to the third; from the fourth on it may be the years.
  ["第三期工会简报", null],
  ["第四期工会简报", "第五期工会简报"],
  ["第三次协调会", null],
  ["第四次协调会", "第五次协调会"],
  // 个 counts anything.
  ["第九个职工书屋开放", null],
  // Congresses and plenary sessions are others'.
  ["学习第五次全国人大精神", null],
])("%s: proposed is %p", (name, proposed) => {
  const [[kept, state, , remark]] = renamed(name) as [readonly [string, string, string, string]];
  expect([kept, state, remark]).toEqual([
    name,
    proposed === null ? "" : "待确认",
    proposed === null ? "" : `请核对：${name} → ${proposed}`,
  ]);
});

test("the second of a first is no count of years, whatever it counts", () => {
  for (const names of [
    ["第四期工会简报", "第五期工会简报"],
    ["第五届读书会", "第六届读书会"],
  ])
    expect(renamed(...names).map(([, state]) => state)).toEqual(["", ""]);
});

test.each(["zh-CN", "zh-TW", "en"] as const)("%s tells an anniversary and what comes once a year apart", (language) => {
  const { why } = LANGUAGES[language].rolling;
  const said = [true, false].map((isAnniversary) => why({ code: "known-count", since: 1949, isAnniversary }, (key) => key));
  expect(said.map((text) => /周年|週年|anniversar/i.test(text))).toEqual([true, false]);
  for (const text of said) expect(text).toContain("1949");
});
