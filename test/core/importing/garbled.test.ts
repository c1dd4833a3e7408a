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

/** A text of three plans without a title, as the worst of them come: Traditional, with readings, and its lines spoilt in every way at once. */
describe("a whole garbled document", () => {
  const DOCUMENT = [
    "20__年是公司改革發(fā)展的關(guān)鍵一年，工會(huì)要圍繞中心、服務(wù)大局，團(tuán)結(jié)動(dòng)員廣大職工立足崗位建功立業(yè)。",
    "一、加強(qiáng)組織建設(shè)",
    "1、三月份召開職工代表大會(huì)，審議工會(huì)工作報(bào)告。",
    "2、每?jī)稍陆M織一次工會(huì)小組長(zhǎng)學(xué)習(xí)。",
    "二、豐富文體活動(dòng)",
    "1、五月份舉辦職工籃球比賽（擴(kuò)大）。",
    "2、使活動(dòng)經(jīng)?；⑿⌒突?、多樣化。",
    "3、十月份組織職工登山。",
    "20__年工會(huì)工作以維護(hù)職工權(quán)益為重點(diǎn)，進(jìn)一步做好職工的幫扶工作，努力構(gòu)建和諧勞動(dòng)關(guān)係。",
    "一、做好幫扶工作",
    "1、元月份走訪慰問困難職工。",
    "2、確?；ブU瞎ぷ魅〉脤?shí)效，七月底前完成參保。",
    "3、缁勭粐鑱屽伐鐧诲北五月份。",
    "二、做好女職工工作",
    "1、三月份組織女職工體檢。",
    "2、六月份開展讀書\ue123活動(dòng)。",
    "3、å·¥ä¼šå¼€å±•æ´»åŠ¨，9月。",
    "1、抓好工會(huì)的自身建設(shè)，四月份舉辦工會(huì)幹部培訓(xùn)班，提高工會(huì)幹部的素質(zhì)和能力水平。",
    "2、八月份開展送清涼活動(dòng)。",
    "3、鑱屽伐浠ｈ〃澶т細",
  ];
  const { plans, unrecognised } = read(DOCUMENT.join("\n"));

  it("has the plans that a reader finds", () =>
    expect(plans.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [1, 8, "union"],
      [9, 17, "union"],
      [18, 20, "union"],
    ]));

  it("gives what is certain, cleaned, and nothing else", () =>
    expect(plans.map(({ rows }) => rows.map(({ line, months, activity }) => `${line}: ${months.join()} ${activity}`))).toEqual([
      ["3: 3 召开职工代表大会，审议工会工作报告", "6: 5 举办职工篮球比赛（扩大）", "8: 10 组织职工登山"],
      ["11: 1 走访慰问困难职工", "15: 3 组织女职工体检"],
      ["18: 4 举办工会干部培训班，提高工会干部的素质和能力水平", "19: 8 开展送清凉活动"],
    ]));

  it("keeps what cannot be read, as it stands, and lists it", () =>
    expect(unrecognised).toEqual([4, 7, 12, 13, 16, 17, 20].map((line) => ({ line, quote: DOCUMENT[line - 1], why: "unreadable" }))));
});
