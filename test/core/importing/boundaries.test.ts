/** Where one plan of a text ends and the next begins: by titles, by a list that starts again, by an opening, by a signature. */
import { read } from "./read";

const TITLE = "某局工会2026年工作计划";
const LIST = ["1、3月组织女职工开展插花活动", "2、4月组织全体职工春季登山", "3、5月举办职工羽毛球比赛"];
const OTHER = ["1、9月开展中秋慰问活动", "2、10月组织重阳登高活动"];
const CHAPTERS = ["一、9月开展中秋慰问活动", "二、10月组织重阳登高活动"];
const OPENING = "为深入贯彻落实上级工会部署要求，进一步丰富广大职工的业余文化生活，增强凝聚力，结合实际制定如下计划。";
const LONG_FIRST = "1、9月中秋节前后组织全体工会委员分组走访慰问困难职工家庭并送上慰问品。";

/** The months of each plan's rows. */
const months = (...lines: readonly string[]): string[] =>
  read(lines.join("\n")).plans.map(({ rows }) => rows.map((row) => row.months.join("、")).join());
const titles = (...lines: readonly string[]): (string | null)[] => read(lines.join("\n")).plans.map(({ title }) => title);

test.each<[why: string, lines: readonly string[]]>([
  ["a list that begins anew below a signature and its date", [TITLE, ...LIST, "某局工会 2026年1月5日", ...OTHER]],
  ["an opening below a signature", [TITLE, ...LIST, "某局工会 2026年1月5日", OPENING, ...CHAPTERS]],
  ["an opening over 一、", [TITLE, ...LIST, OPENING, ...CHAPTERS]],
  ["an opening over （一）", [TITLE, ...LIST, OPENING, "（一）9月开展中秋慰问活动", "（二）10月组织重阳登高活动"]],
  ["an opening over 1、", [TITLE, ...LIST, OPENING, ...OTHER]],
  ["a long 1、 right below the third of a list", [TITLE, ...LIST, LONG_FIRST, OTHER[1]!]],
  ["another unit's title", [TITLE, ...LIST, "某厂工会2026年工作计划", ...OTHER]],
  ["the second half's title", [TITLE, ...LIST, "下半年工作计划", ...OTHER]],
])("two plans: %s", (_, lines) => expect(months(...lines)).toEqual(["3,4,5", "9,10"]));

test.each<[why: string, lines: readonly string[], months: string]>([
  ["a name without a date is no signature", [TITLE, ...LIST, "某局工会", ...OTHER], "3,4,5,9,10"],
  [
    "an opening over what goes on with 二、",
    [TITLE, ...LIST, OPENING, "二、9月开展中秋慰问活动", "三、10月组织重阳登高活动"],
    "3,4,5,9,10",
  ],
  ["a long 1、 below the second of a list", [TITLE, ...LIST.slice(0, 2), LONG_FIRST, OTHER[1]!], "3,4,9,10"],
  ["a short 1、 below the third", [TITLE, ...LIST, "1、9月中秋慰问。", OTHER[1]!], "3,4,5,9,10"],
  [
    "一、 in another part of the text",
    [TITLE, "第一部分", "一、3月组织女职工插花", "二、4月组织春季登山", "第二部分", ...CHAPTERS],
    "3,4,9,10",
  ],
  ["after one number alone nothing begins anew", [TITLE, "一、3月组织女职工插花", ...CHAPTERS], "3,9,10"],
])("one plan: %s", (_, lines, wanted) => expect(months(...lines)).toEqual([wanted]));

test("numbered titles of a series, a title in two lines, a draft's mark below it, a letter above it", () => {
  expect(titles(`${TITLE}（一）`, ...LIST, `${TITLE}（二）`, ...OTHER)).toEqual([`${TITLE}（一）`, `${TITLE}（二）`]);
  expect(titles(TITLE, "（草案）", ...LIST)).toEqual([TITLE]);
  expect(titles("关于报送计划的通知", "现将计划报送如下，请审阅并批示为盼。", TITLE, ...LIST)).toEqual([TITLE]);
});

const SHORT = ["1、3月组织插花", "2、4月组织登山"];
test.each<[why: string, lines: readonly string[], titles: readonly (string | null)[]]>([
  ["a title in two lines is one", [TITLE, "某局工会女职工2026年工作计划", ...SHORT], [TITLE]],
  ["marks and a date below it are its own", [TITLE, "（草案）", "（2026年1月）", ...SHORT], [TITLE]],
  ["what is annexed is no plan of its own", [TITLE, ...SHORT, "附：某局工会2026年活动计划", ...OTHER], [TITLE]],
  [
    "however short what stands between two titles, it is numbered",
    [TITLE, "一、春游", "某厂工会2026年工作计划", "一、5月登山"],
    [TITLE, "某厂工会2026年工作计划"],
  ],
  ["a short line between them is not", [TITLE, "春游", "某厂工会2026年工作计划", "一、5月登山"], [TITLE]],
  ["a first line that names unit and year", ["某局工会2026年责任分工", ...SHORT], ["某局工会2026年责任分工"]],
  ["and is no sentence", ["某局工会2026年责任分工：", ...SHORT], [null]],
  ["six characters are enough", ["工会2026", ...SHORT], ["工会2026"]],
  ["five are not", ["会员202", ...SHORT], [null]],
  ["the unit's name above it is the plan's", ["某局工会", TITLE, ...SHORT], [TITLE]],
  [
    "numbers alone, below one name",
    ["某局工会工作计划参考", "【篇一】", ...SHORT, "【篇二】", ...OTHER],
    ["某局工会工作计划参考 篇一", "某局工会工作计划参考 篇二"],
  ],
  [
    "numbers alone, each with its name",
    ["【篇一】", TITLE, ...SHORT, "【篇二】", "某厂工会2026年工作计划", ...OTHER],
    [`${TITLE} 篇一`, "某厂工会2026年工作计划 篇二"],
  ],
  ["numbers alone, without any", ["【篇一】", ...SHORT, "【篇二】", ...OTHER], ["篇一", "篇二"]],
  [
    "of two series the longer one",
    [`${TITLE}（一）`, ...SHORT, `${TITLE}（二）`, ...OTHER, `${TITLE}（三）`, "1、7月登山", "计划（一）", "计划（二）"],
    [`${TITLE}（一）`, `${TITLE}（二）`, `${TITLE}（三）`],
  ],
  ["work above the first title is a plan without one", ["1、3月组织女职工插花活动，全体参加", TITLE, ...OTHER], [null, TITLE]],
  ["headings above it are not", ["一、甲", "二、乙", TITLE, ...OTHER], [TITLE]],
])("titles: %s", (_, lines, wanted) => expect(titles(...lines)).toEqual(wanted));

test("which lines each plan takes up: with the unit above it, without a site's furniture below it", () => {
  const reach = (...lines: readonly string[]): string[] => read(lines.join("\n")).plans.map(({ from, to }) => `${from}-${to}`);
  expect(reach("某局工会", TITLE, ...SHORT)).toEqual(["1-4"]);
  expect(reach("甲：", TITLE, ...SHORT)).toEqual(["2-4"]);
  expect(reach(TITLE, ...SHORT, "上一篇：某厂工会2025年工作计划")).toEqual(["1-3"]);
  expect(reach(`${TITLE}（一）`, ...SHORT, `${TITLE}（二）`, ...OTHER)).toEqual(["1-3", "4-6"]);
});
