/** When each row of an article is: by its heading, its own time, what leads it, how often, until when. */
import { read } from "./read";

/** Months, activity, what they are told by; how often or until when, and the theme, where there is one. */
function rows(...lines: readonly string[]): string[] {
  return read(["某局工会2026年工作计划", ...lines].join("\n")).plans.flatMap((plan) =>
    plan.rows.map(({ months, activity, monthsFrom, cadence, deadline, theme, year }) => {
      const often = cadence === null ? [] : [`${cadence.unit} ${cadence.perYear ?? "?"}${cadence.at === null ? "" : ` ${cadence.at}`}`];
      const due = deadline === null ? [] : [`until ${deadline.text} ${deadline.month ?? "-"}.${deadline.day ?? "-"}`];
      return [
        `${months.join("、")} ${activity}`,
        monthsFrom,
        ...often,
        ...due,
        ...(theme === null ? [] : [theme]),
        ...(year === null ? [] : [`${year}`]),
      ].join(" | ");
    }),
  );
}

const ALL = "1、2、3、4、5、6、7、8、9、10、11、12";

describe("a heading of months", () => {
  test.each<[heading: string, lines: readonly string[], wanted: readonly string[]]>([
    ["一、3月份", ["1、组织插花活动", "2、举办读书会"], ["3 组织插花活动 | heading", "3 举办读书会 | heading"]],
    ["4月第二周", ["1、举办读书会"], ["4 举办读书会 | heading | 第二周"]],
    ["四月·书香月", ["1、举办读书会", "2、开展征文活动"], ["4 举办读书会 | heading | 书香月", "4 开展征文活动 | heading | 书香月"]],
    ["春季（3-5月）——“春风行动”", ["1、举办招聘会"], ["3、4、5 举办招聘会 | heading | 春风行动"]],
    ["第一季度（主题：温暖过年）", ["1、走访慰问困难职工"], ["1、2、3 走访慰问困难职工 | quarter | 温暖过年"]],
    ["2月新学期新面貌", ["1、召开教职工座谈会"], ["2 召开教职工座谈会 | heading | 新学期新面貌"]],
    [
      "（一）动员部署阶段（1月-2月）",
      ["1、召开动员大会", "2、成立领导小组"],
      ["1、2 召开动员大会 | heading", "1、2 成立领导小组 | heading"],
    ],
    ["第一学期（2月-7月）", ["1、组织插花活动"], ["2、3、4、5、6、7 组织插花活动 | heading"]],
    ["上半年（1-6月）：", ["1、组织插花活动"], ["1、2、3、4、5、6 组织插花活动 | heading"]],
    ["寒假", ["1、走访慰问困难职工"], ["1、2 走访慰问困难职工 | term"]],
    ["全年", ["1、组织健身活动"], [`${ALL} 组织健身活动 | heading`]],
    ["2025年12月", ["1、召开总结大会"], ["12 召开总结大会 | heading | 2025"]],
  ])("%s", (heading, lines, wanted) => expect(rows(heading, ...lines)).toEqual(wanted));

  test("and what stands behind it on its line", () => {
    expect(rows("3月（春检期间）：组织安全竞赛", "4月：举办读书会")).toEqual(["3 组织安全竞赛 | heading", "4 举办读书会 | heading"]);
    expect(rows("3月第一周：组织插花活动")).toEqual(["3 组织插花活动 | line | until 第一周 -.-"]);
    expect(rows("春季：组织踏青", "秋季，组织登山活动")).toEqual(["3、4、5 组织踏青 | season", "9、10、11 组织登山活动 | season"]);
  });

  test("a row's own time within it, a festival that has its month, a deadline behind it", () => {
    expect(rows("一、一季度", "1、春节慰问职工", "2、元宵灯谜", "3、2月组织插花", "4、5月举办讲座", "5、第3周召开例会")).toEqual([
      "2 春节慰问职工 | festival",
      "3 元宵灯谜 | festival",
      "2 组织插花 | line",
      "5 举办讲座 | line",
      " 召开例会 | none",
    ]);
    expect(rows("一、5月", "1、端午包粽子", "2、6月底前上报总结")).toEqual([
      "5 端午包粽子 | heading",
      "5、6 上报总结 | heading | until 6月底前 6.-",
    ]);
    expect(rows("一、全年", "1、每月组织生日会", "2、慰问职工")).toEqual([" 组织生日会 | none | month 12", `${ALL} 慰问职工 | heading`]);
  });
});

describe("what leads a sentence", () => {
  test.each<[line: string, wanted: readonly string[]]>([
    ["1、一季度抓好三件事：走访慰问困难职工；召开职代会。", ["1、2、3 走访慰问困难职工 | quarter", "1、2、3 召开职代会 | quarter"]],
    ["2、二季度，举办劳动竞赛。", ["4、5、6 举办劳动竞赛 | quarter"]],
    ["1、上半年：组织踏青；下半年：组织登山。", ["1、2、3、4、5、6 组织踏青 | half", "7、8、9、10、11、12 组织登山 | half"]],
    ["（一）3月召开表彰会；组织健美操比赛。", ["3 召开表彰会 | line", "3 组织健美操比赛 | heading"]],
    // A festival and a deadline hold for their own sentence alone; what has no time is no row.
    ["1、春节召开表彰会；组织健美操比赛。", ["2 春节召开表彰会 | festival"]],
    ["（一）3月底前召开表彰会；组织健美操比赛。", ["3 召开表彰会 | deadline | until 3月底前 3.-"]],
    ["（一）5月份，有三项活动：组织踏青；举办讲座。", ["5 组织踏青 | heading", "5 举办讲座 | heading"]],
    ["1、做好送温暖工作。3月慰问困难职工。", ["3 慰问困难职工 | line"]],
    ["1、高温季节（7、8月）送清凉", ["7、8 送清凉 | line"]],
    ["1、暑假期间组织疗休养", ["7、8 组织疗休养 | term"]],
  ])("%s", (line, wanted) => expect(rows(line)).toEqual(wanted));
});

describe("how often", () => {
  test.each<[line: string, wanted: string]>([
    ["1、每两个月举办一次读书会", " 举办一次读书会 | none | month 6"],
    ["1、每月慰问困难职工2次", " 慰问困难职工2次 | none | month 12"],
    ["1、每季度第一个月召开例会", "1、4、7、10 召开例会 | line | quarter 4 第一个月"],
    ["1、每学期开展一次活动", " 开展一次活动 | none | term 2"],
    ["1、每半年体检一次", " 体检一次 | none | half 2"],
    ["1、一年两次职工大会", " 职工大会 | none | year 2"],
    ["1、每周三组织健身", " 组织健身 | none | week 52 三"],
    ["1、每半月一次培训", " 培训 | none | month 24"],
    ["1、每旬走访一次", " 走访一次 | none | month 36"],
    ["1、每年3月组织植树", "3 组织植树 | line | year 1"],
    ["1、今年组织两次登山活动", " 组织两次登山活动 | none | year 2"],
    ["1、全年组织登山活动三次", " 组织登山活动三次 | none | year 3"],
    ["1、全年慰问生病职工", `${ALL} 慰问生病职工 | line`],
    // 1月报送 is no monthly report.
    ["1、2027年1月报送总结", "1 报送总结 | line | 2027"],
  ])("%s", (line, wanted) => expect(rows(line)).toEqual([wanted]));
});

describe("until when", () => {
  test.each<[line: string, wanted: string]>([
    ["（一）3月底前完成换届选举", "3 完成换届选举 | deadline | until 3月底前 3.-"],
    ["（一）6月15日前上报材料", "6 上报材料 | deadline | until 6月15日前 6.15"],
    ["3、中秋节前慰问职工", "9 慰问职工 | deadline | until 中秋节前 -.-"],
    ["4、腊月廿三前慰问职工", "2 慰问职工 | deadline | until 腊月廿三前 -.-"],
  ])("%s", (line, wanted) => expect(rows(line)).toEqual([wanted]));
});
