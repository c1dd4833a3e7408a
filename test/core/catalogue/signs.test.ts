/** signsReader: the little language of signs; plainWords and PlainLine: what they are compared with. */
import fc from "fast-check";
import { PlainLine, plainWords } from "../../../src/core/catalogue/plain-words";
import { festivalsIn } from "../../../src/core/calendar";
import { concluding, signsReader } from "../../../src/core/catalogue/signs";
import { runs } from "../../runs";

const read = signsReader([
  { value: "ball", signs: ["羽毛球|乒乓", "球 比赛"] },
  { value: "visit", signs: ["困难 慰问 !学生"] },
  { value: "women", signs: ["#womens-day"] },
]);
const valuesOf = (text: string): string[] => read(text).map(({ value }) => value);

describe("signsReader", () => {
  test("alternatives, several words in any order, exclusions, festivals", () => {
    expect(valuesOf("乒乓球赛")).toEqual(["ball"]);
    expect(valuesOf("比赛用球")).toEqual(["ball"]);
    expect(valuesOf("慰问困难职工")).toEqual(["visit"]);
    expect(valuesOf("慰问困难学生")).toEqual([]);
    expect(valuesOf("庆三八活动")).toEqual(["women"]);
    expect(valuesOf("三八红旗手")).toEqual([]);
    expect(valuesOf("")).toEqual([]);
  });

  test("a value comes once, with its best score; the order is the list's", () => {
    expect(read("庆三八羽毛球比赛")).toEqual([
      { value: "ball", score: 4 },
      { value: "women", score: 4 },
    ]);
    expect(read("羽毛球友谊赛")).toEqual([{ value: "ball", score: 3 }]);
  });

  test("punctuation, blanks, width and script do not matter", () => {
    expect(read("困 难、職工 慰　問")).toEqual(read("困难职工慰问"));
  });
});

const PIECES = [
  "羽毛球",
  "乒乓",
  "球",
  "比赛",
  "困难",
  "慰问",
  "学生",
  "三八",
  "红旗手",
  "羽",
  "毛",
  "职工",
  "職",
  "（",
  "）",
  "、",
  " ",
  "\u3000",
  "\u200b",
  "Ａ",
  "A",
  "é",
  "Σ",
  "沈",
  "重",
  "着",
  "𠮷",
  "\ud842",
  "１",
  "第3场",
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(""));

test("law: looking for all signs at once finds what looking for each finds", () => {
  const seen = { ball: 0, visit: 0, women: 0 };
  fc.assert(
    fc.property(texts, (text) => {
      const plain = plainWords(text);
      const has = (word: string): boolean => plain.includes(word);
      const expected = [
        ...(has("羽毛球") || has("乒乓") || (has("球") && has("比赛")) ? (["ball"] as const) : []),
        ...(has("困难") && has("慰问") && !has("学生") ? (["visit"] as const) : []),
        ...(festivalsIn(text, null).some(({ festival }) => festival.key === "womens-day") ? (["women"] as const) : []),
      ];
      for (const value of expected) seen[value]++;
      expect(valuesOf(text)).toEqual(expected);
    }),
    { numRuns: runs(4000) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(50));
});

test("law: a line's codes are the plain words", () => {
  const line = new PlainLine();
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary", maxLength: 40 })), fc.integer({ min: 0, max: 50 }), (text, most) => {
      line.take(text, most);
      expect(String.fromCharCode(...line.codes.subarray(0, line.length))).toBe(plainWords(text.slice(0, most)));
    }),
    { numRuns: runs(2000) },
  );
  line.take("困".repeat(5000), 5000);
  expect(line.length).toBe(5000);
});

test("texts that differ in their numbers only have one conclusion, but where a sign holds figures", () => {
  const plain = concluding([{ value: "check", signs: ["体检"] }], (hits) => hits.map(({ value }) => value));
  expect(plain("职工体检（第1场）")).toEqual(["check"]);
  expect(plain("职工体检（第23456场）")).toBe(plain("职工体检（第1场）"));
  expect(plain("职工参观（第1场）")).toEqual([]);
  const figured = signsReader([
    { value: "may-20", signs: ["520 礼品"] },
    { value: "bonus", signs: ["13薪"] },
    { value: "women", signs: ["#womens-day"] },
  ]);
  const named = (text: string): string[] => figured(text).map(({ value }) => value);
  expect(named("521礼品发放")).toEqual([]);
  expect(named("520礼品发放")).toEqual(["may-20"]);
  expect(named("521礼品发放")).toEqual([]);
  // Marks between figures are left out before signs are looked for.
  expect(named("5-21礼品发放")).toEqual([]);
  expect(named("5-20礼品发放")).toEqual(["may-20"]);
  expect(named("发放12薪")).toEqual([]);
  expect(named("发放1、3薪")).toEqual(["bonus"]);
  // Festivals are asked what the figures say.
  expect(named("3.7妇女活动")).toEqual([]);
  expect(named("3.8妇女活动")).toEqual(["women"]);
});

test("a conclusion is drawn once for the same words, and stays right when there were more than are kept", () => {
  const words = Array.from({ length: 80 }, (_, index) => [0x3042, 0x30a2].map((first) => String.fromCharCode(first + index)))
    .flat()
    .sort();
  let drawn = 0;
  const counted = concluding(
    words.map((word) => ({ value: word, signs: [word] })),
    (hits) => {
      drawn++;
      return hits.map(({ value }) => value);
    },
  );
  const first = counted(`第1${words[3]!}${words[1]!}`);
  expect(counted(`${words[3]!}、第2${words[1]!}场`)).toBe(first);
  expect(first).toEqual([words[1], words[3]]);
  const before = drawn;
  for (const one of words) for (const other of words) expect(counted(one + other)).toEqual([...new Set([one, other])].sort());
  expect(drawn - before).toBeGreaterThan(10_000);
});
