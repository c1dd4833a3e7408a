/** What a line is within its plan: what ends a month, what is told of what stands above, what a line was taken for. */
import { read } from "./read";

const TITLE = "某局工会2026年工作计划";
const plansOf = (lines: readonly string[]) => read([TITLE, ...lines].join("\n"));

/** "3 组织登山 2,3 own 甲 part 乙 at 丙 800 theme 丁 until 戊": months, activity, lines, and what else is known. */
const rows = (...lines: readonly string[]): string[] =>
  plansOf(lines).plans.flatMap((plan) =>
    plan.rows.map(({ months, activity, lines: own, owner, partner, place, amountFen, theme, deadline, year }) => {
      const more: readonly (readonly [string, string | number | null | undefined])[] = [
        ["own", owner],
        ["part", partner],
        ["at", place],
        ["yuan", amountFen === null ? null : amountFen / 100],
        ["theme", theme],
        ["until", deadline?.text],
        ["year", year],
      ];
      return [
        `${months.join("、")} ${activity} ${own.join()}`,
        ...more.flatMap(([name, told]) => (told === null || told === undefined ? [] : [`${name} ${told}`])),
      ].join(" ");
    }),
  );

/** "1 title; 2 heading; 3 vague-time": what lines that are no rows were taken for, and why they are listed. */
const taken = (...lines: readonly string[]): string => {
  const { ignored, unrecognised } = plansOf(lines);
  return [...ignored.map(({ line, as }) => `${line} ${as}`), ...unrecognised.map(({ line, why }) => `${line} ${why}`)].join("; ");
};

describe("a line of a lesser kind than the month's heading belongs to the month, and so does a bullet of another sign", () => {
  const LINES = {
    chapter: "四、组织登山比赛",
    section: "（四）组织登山比赛",
    item: "14.组织登山比赛",
    bracket: "（4）组织登山比赛",
    letter: "丁、组织登山比赛",
    circle: "④组织登山比赛",
    say: "二是组织登山比赛",
    bullet: "●组织登山比赛",
    other: "★组织登山比赛",
    none: "组织登山比赛",
  };
  test.each<[heading: string, within: string]>([
    ["三、3月份", "section item bracket letter circle say bullet other none"],
    ["（三）3月份", "item bracket letter circle say bullet other none"],
    ["13.三月份", "bracket letter circle say bullet other none"],
    ["（3）3月份", "letter circle say bullet other none"],
    ["丙、3月份", "bracket circle say bullet other none"],
    ["③3月份", "say bullet other none"],
    ["●3月份", "item bracket letter circle say other none"],
    ["3月份", "item bracket letter circle say bullet other none"],
  ])("%s", (heading, within) => {
    const kinds = Object.keys(LINES) as (keyof typeof LINES)[];
    expect(kinds.filter((kind) => rows(heading, LINES[kind]).some((row) => row.startsWith("3 组织登山"))).join(" ")).toBe(within);
  });
});

test.each<[why: string, lines: readonly string[], wanted: readonly string[]]>([
  [
    "the last one alone",
    ["一、维权", "1、组织学习。", "2、走访职工。", "（以上一项责任部门：保障部；完成时限：6月底）"],
    ["6 走访职工 4,5 own 保障部 until 6月底"],
  ],
  [
    "the last two of a month's three",
    ["一、3月份", "1、组织学习。", "2、走访职工。", "3、登山。", "（以上两项责任部门：保障部）"],
    ["3 组织学习 2,3", "3 走访职工 2,4,6 own 保障部", "3 登山 2,5,6 own 保障部"],
  ],
  [
    "all that waits: the owner, then the time",
    ["一、维权", "1、组织学习。", "2、走访职工。", "责任部门：保障部", "配合部门：财务部", "完成时限：9月底"],
    ["9 组织学习 3,7 own 保障部 until 9月底", "9 走访职工 4,7 own 保障部 until 9月底"],
  ],
  [
    "a row above: who, where, for how much",
    ["5月：组织登山", "责任人：张强", "活动地点：香山", "经费预算：800元"],
    ["5 组织登山 2,3,4,5 own 张强 at 香山 yuan 800"],
  ],
  [
    "work that waits",
    ["组织登山", "活动地点：香山", "经费预算：800元", "完成时限：9月底"],
    ["9 组织登山 2,5 at 香山 yuan 800 until 9月底"],
  ],
  [
    "a card that begins with its month",
    ["月份：2月", "主题：暖春行动", "内容：看望住院职工", "地点：医院", "负责人：张强"],
    ["2 看望住院职工 2,4,5,6 own 张强 at 医院 theme 暖春行动"],
  ],
  ["a theme over its time is the work", ["活动主题：踏青", "活动时间：3月28日"], ["3 踏青 2,3 until 3月28日"]],
  ["a theme over something else is none", ["活动主题：踏青", "组织登山"], []],
  ["a theme within a month's list is none", ["3月", "活动主题：踏青", "组织登山"], ["3 组织登山 2,4"]],
  [
    "a month in the line of its own list",
    ["十月", "健步走活动", "11月消防演练", "12月8日座谈"],
    ["10 健步走活动 2,3", "11 消防演练 4", "12 座谈 5"],
  ],
  [
    "a deadline over a list, up to the next chapter",
    ["二、以下工作于6月底前完成：", "1.修订细则；", "三、其他", "2.走访职工。"],
    ["6 修订细则 2,3"],
  ],
  ["a line cut at its comma", ["3月：", "登山，", "插花比赛"], ["3 登山，插花比赛 2,3,4"]],
  ["two years' months", ["9月至次年1月学习"], ["9、10、11、12、1 学习 2 year 2027"]],
  [
    "the figure before a month that is none of its list",
    ["4、12月底前完成决算", "5、6月登山"],
    ["12 完成决算 2 until 12月底前", "6 登山 3"],
  ],
])("what stands below tells of it: %s", (_, lines, wanted) => expect(rows(...lines)).toEqual(wanted));

test.each<[why: string, lines: readonly string[]]>([
  ["no marker", ["三月", "活动安排如下：", "登山", "插花"]],
  ["a numbered list", ["三月", "开展以下活动：", "1、登山", "2、插花"]],
  ["a numbered lead", ["三月", "1、开展以下活动：", "（1）登山", "（2）插花"]],
])("a lead right below the month's heading leaves its list in the month: %s", (_, lines) =>
  expect(rows(...lines)).toEqual(["3 登山 2,4", "3 插花 2,5"]),
);

test("items numbered as their month is begin anew below it; the first (一) below one opens a list of its own", () => {
  expect(rows("1. 三月", "1. 登山", "2. 插花", "2. 四月", "1. 读书")).toEqual(["3 登山 2,3", "3 插花 2,4", "4 读书 5,6"]);
  expect(rows("13.三月份", "（一）组织登山比赛", "（二）组织读书会")).toEqual([]);
});

test("what stands below a month's heading is told of nothing above it", () => {
  expect(rows("三月", "登山", "四月", "责任人：张强", "插花")).toEqual(["3 登山 2,3", "4 插花 4,6"]);
  expect(rows("1、登山", "四月", "完成时限：6月底", "插花")).toEqual(["4 插花 3,5"]);
});

test("months that go on past November are two years'; what names its year is that year's", () => {
  expect(rows("九月", "登山", "十一月", "插花", "一月", "座谈")).toEqual(["9 登山 2,3", "11 插花 4,5", "1 座谈 6,7 year 2027"]);
  expect(rows("九月", "登山", "十月", "插花", "一月", "座谈")).toEqual(["9 登山 2,3", "10 插花 4,5", "1 座谈 6,7"]);
  expect(rows("2027年3月组织登山，4月组织插花")).toEqual(["3 组织登山 2 year 2027", "4 组织插花 2"]);
});

test("a lead further down ends the month", () => expect(rows("三月", "登山", "保障措施如下：", "加强领导")).toEqual(["3 登山 2,3"]));

test.each(["20xx年元月", "2027年1月", "2027年元月", "二〇二七年一月"])("%s over what is done then is no signature", (month) =>
  expect(rows("十二月份", "登山", month, "座谈")).toEqual(["12 登山 2,3", "1 座谈 4,5 year 2027"]),
);

test.each<[lines: readonly string[], wanted: string]>([
  [["1、3月登山", "2、4月插花", "某局工会", "2026年1月"], "1 title; 4 signature; 5 signature"],
  [["某局工会", "2026年1月", "1、3月登山", "2、4月插花"], "1 title; 2 signature; 3 signature"],
  [["三月份", "1、登山", "某局工会2026年3月5日"], "1 title; 2 heading; 4 signature"],
  [["（以上两项责任部门：保障部）", "1、3月登山", "2、4月插花"], "1 title; 2 title"],
  [["一、3月份", "1、登山。", "（以上各项责任部门：保障部）"], "1 title; 2 heading; 4 owner"],
  [["一、维权", "1、登山。", "（以上各项完成时限：6月底）"], "1 title; 2 heading; 4 deadline"],
  [["__月", "组织登山", "三月", "组织春游"], "1 title; 4 heading; 2 vague-time; 3 vague-time"],
  [["1、组织登山", "时间：适时"], "1 title; 3 deadline; 2 vague-time"],
  [["三月", "组织登山", "相关推荐：", "工会2026年3月总结"], "1 title; 2 heading; 4 site; 5 site"],
  [["1、组织登山", "组织插花"], "1 title"],
  [["1、春游。3月第一周"], "1 title; 2 no-activity"],
  [["去年12月召开大会。", "3月登山"], "1 title; 2 note"],
])("%j: %s", (lines, wanted) => expect(taken(...lines)).toBe(wanted));

test("lines of dates in figures are a list from the third on, with years, spans and days", () => {
  expect(rows("3/5 学雷锋", "3/12 植树", "4/1 春游")).toEqual(["3 学雷锋 2", "3 植树 3", "4 春游 4"]);
  expect(rows("2026-03-05 学雷锋", "2026-03-12 植树", "2026-04-01 春游")).toEqual(["3 学雷锋 2", "3 植树 3", "4 春游 4"]);
  expect(rows("3/5-3/8 学雷锋", "3/12-13 植树", "4/1 春游")).toEqual(["3 学雷锋 2", "3 植树 3", "4 春游 4"]);
  expect(rows("3.5 学雷锋", "3.12 植树")).toEqual([]);
  expect(rows("3/5 学雷锋", "4/12 植树", "3/1 春游")).toEqual([]);
});
