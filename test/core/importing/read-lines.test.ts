/** readLines: a line in half width and Simplified, without signs of markup and typesetters' spaces; what was lost in it is known. */
import { holdsLoss, plainForm, readLines } from "../../../src/core/importing/lines";

test.each<[raw: string, shown: string, plain: string]>([
  ["３月（８日）", "３月（８日）", "3月(8日)"],
  ["20 人", "20 人", "20 人"],
  ["3 月 8 日", "3月8日", "3月8日"],
  ["# 三月", "三月", "三月"],
  ["####### 三月", "####### 三月", "####### 三月"],
  ["- [ ] 登山", "- 登山", "- 登山"],
  ["- [x] 登山", "- 登山", "- 登山"],
  ["| 1月 | 登山 |", "1月 登山", "1月 登山"],
  ["|1月", "|1月", "|1月"],
  ["||", "", ""],
  ["a　b", "a b", "a b"],
  ["登山      插花", "登山   插花", "登山   插花"],
  ["一〜三", "一〜三", "一-三"],
  ["舉辦【比賽】", "举办【比赛】", "举办[比赛]"],
])("%j", (raw, shown, plain) => {
  expect(readLines(raw, { keepTraditional: false })).toMatchObject([{ id: 0, number: 1, shown, plain, isGarbled: false }]);
});

test("Traditional characters stay where they are wanted, and are Simplified to read", () =>
  expect(readLines("舉辦比賽", { keepTraditional: true })).toMatchObject([{ shown: "舉辦比賽", plain: "举办比赛" }]));

test.each<[text: string, isLost: boolean]>([
  ["登山?甲", true],
  ["登山吗?", false],
  ["?顾臀屡疃?", true],
  ["登\ufffd山", true],
  ["登山", false],
])("%s lost something: %s", (text, isLost) => {
  expect(holdsLoss(text)).toBe(isLost);
  expect(readLines(text, { keepTraditional: false })[0]!.isGarbled).toBe(isLost);
});

test("an endless line comes in pieces of two thousand characters, cut behind a sentence in their second half", () => {
  const lengths = (text: string): number[] => readLines(text, { keepTraditional: false }).map(({ plain }) => plain.length);
  const [first, second] = readLines(`${"甲".repeat(1500)}。${"乙".repeat(1000)}`, { keepTraditional: false });
  expect([first!.plain.length, second!.plain.length, second!.number, second!.id]).toEqual([1501, 1000, 1, 1]);
  expect(lengths("甲".repeat(2000))).toEqual([2000]);
  expect(lengths("甲".repeat(2001))).toEqual([2000, 1]);
  expect(lengths(`${"甲".repeat(1000)}。${"乙".repeat(1500)}`)).toEqual([1001, 1500]);
  expect(lengths(`${"甲".repeat(999)}。${"乙".repeat(1500)}`)).toEqual([2000, 500]);
});

test("a long text is put into plain form piece by piece, of the same length", () => {
  const text = `${"甲".repeat(2047)}（${"乙".repeat(2048)}）`;
  expect(plainForm(text)).toBe(`${"甲".repeat(2047)}(${"乙".repeat(2048)})`);
});
