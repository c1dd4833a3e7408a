/** The garbled kind of article: pinyin in brackets after characters, runs and single characters lost. What is certain stays, what is lost is listed. */
import { read } from "./read";

const LINES = [
  "某某公司工会2026年工作计划",
  "三月份",
  "1、组织女职工开展健康讲座。（责任人：张三）",
  "2、召开职工代表大会。（责任人：李四）",
  "五月份",
  "1、举办职工篮球比赛。（责任人：王五）",
  "2、开展安全知识竞赛。（责任人：赵六）",
  "九月份",
  "1、走访慰问困难职工。（责任人：张三）",
] as const;
const ITEMS = LINES.map((_, index) => index).filter((index) => LINES[index]!.startsWith("1、") || LINES[index]!.startsWith("2、"));

const told = (text: string): string[] =>
  read(text).plans.flatMap(({ rows }) => rows.map(({ months, activity, owner }) => `${months.join()} ${activity} ${owner}`));

const CLEAN = [
  "3 组织女职工开展健康讲座 张三",
  "3 召开职工代表大会 李四",
  "5 举办职工篮球比赛 王五",
  "5 开展安全知识竞赛 赵六",
  "9 走访慰问困难职工 张三",
];

it("says this where nothing is spoilt", () => expect(told(LINES.join("\n"))).toEqual(CLEAN));

const PINYIN: Readonly<Record<string, string>> = {
  组: "zǔ",
  织: "zhī",
  职: "zhí",
  会: "huì",
  开: "kāi",
  张: "zhāng",
  赛: "sài",
  篮: "lán",
};

it.each([
  ["half-width", "(", ")"],
  ["full-width", "（", "）"],
])("readings in %s brackets go from months, activities and owners", (_name, open, close) => {
  const noted = LINES.join("\n").replace(/[组织职会开张赛篮]/g, (one) => `${one}${open}${PINYIN[one]}${close}`);
  expect(told(noted)).toEqual(CLEAN);
});

/** One item spoilt by `spoil`: it is listed with its words, and the others are as they were. */
function oneSpoilt(spoil: (line: string) => string): void {
  for (const [place, at] of ITEMS.entries()) {
    const spoilt = LINES.map((line, index) => (index === at ? spoil(line) : line));
    const text = spoilt.join("\n");
    expect(told(text).filter((row) => CLEAN.includes(row))).toEqual(CLEAN.filter((_, index) => index !== place));
    expect(read(text).unrecognised).toContainEqual({ line: at + 1, quote: spoilt[at], why: "unreadable" });
  }
}

it.each([
  ["a run that was read in another encoding", (line: string) => `${line.slice(0, 4)}锛\ufffd\ufffd寮€${line.slice(8)}`],
  ["one character lost", (line: string) => `${line.slice(0, 5)}\ufffd${line.slice(6)}`],
  ["a character lost with its opening bracket", (line: string) => `${line.slice(0, 4)}?huì)${line.slice(7)}`],
  ["a question mark for a character", (line: string) => `${line.slice(0, 5)}?${line.slice(6)}`],
  ["one behind 慰问 and 困难, which ask nothing", (line: string) => `${line.slice(0, 8)}?${line.slice(9)}`],
])("%s: the line is listed, its neighbours keep month, activity and owner", (_name, spoil) => oneSpoilt(spoil));

it.each(["?月份", "\ufffd月份", "□月："])("below %s nothing is put into the month above; it is listed", (lost) => {
  const text = LINES.map((line) => (line === "五月份" ? lost : line)).join("\n");
  expect(told(text)).toEqual(CLEAN.filter((row) => !row.startsWith("5")));
  expect(read(text).unrecognised.map(({ line }) => line)).toEqual([5, 6, 7]);
});
