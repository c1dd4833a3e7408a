/** paragraphsOf: which lines are the rest of the one before, in a text that was broken at a width and in one that was not. */
import { readLines } from "../../../src/core/importing/lines";
import { linesWithin, paragraphsOf } from "../../../src/core/importing/paragraphs";

const paragraphs = (...lines: readonly string[]) => paragraphsOf(readLines(lines.join("\n"), { keepTraditional: false }));
/** How many lines each paragraph has. */
const counts = (...lines: readonly string[]): string =>
  paragraphs(...lines)
    .map(({ lines: own }) => own.length)
    .join("+");
const many = (character: string, times: number): string => character.repeat(times);

test.each<[first: string, second: string, isOne: boolean, why: string]>([
  ["组织登山，", "举办插花", true, "behind a comma"],
  ["组织登山、", "举办插花", true, "behind a pause"],
  ["组织登山。", "举办插花", false, "behind a full stop"],
  ["组织登山：", "插花", false, "behind a colon"],
  ["组织登山", "举办插花", false, "behind nothing"],
  ["1、组织登山", "举办插花", true, "the rest of an item without its full stop"],
  ["1、组织登山。", "举办插花", false, "an item with it"],
  ["1、组织登山”", "举办插花", false, "an item that ends with a quote"],
  ["1、组织登山，", "2、举办插花", false, "the next item"],
  ["1、组织登山", "责任人：张强", false, "a label"],
  ["1、组织登山", "责任：甲", false, "any word before a colon"],
  ["1、组织登山", `举${many("办", 11)}`, true, "a rest half as long again, of eight characters at least"],
  ["1、组织登山", `举${many("办", 12)}`, false, "a longer rest"],
  ["1、组织", `举${many("办", 11)}`, true, "a short item's"],
  ["1、组织", `举${many("办", 12)}`, false, "a short item's longer one"],
  ["1、组织登山一二三四", `举${many("办", 14)}`, true, "a longer item's"],
  ["1、组织登山一二三四", `举${many("办", 15)}`, false, "a longer item's longer one"],
  ["一、组织登山，", "举办插花", false, "a chapter is one line"],
  ["●组织登山，", "举办插花", false, "and so is a bullet's"],
  ["三月份", "举办插花", false, "a month's heading"],
  ["三月份，", "举办插花", false, "with its comma"],
  ["组织登山（含", "交通）活动", true, "a bracket that is open"],
  ["组织登山（含。", "交通）活动", false, "a bracket that its full stop ends"],
  ["组织登山（含", "三月份", false, "a month's heading behind it"],
  ["1、组织登山。", "（责任部门：甲；完成时限：6月底）", true, "a bracket that tells when the item is due"],
  ["1、组织登山。", "（责任部门：甲）", false, "one that tells who alone may speak of the whole list"],
  ["1、组织登山。", `（责任部门：甲；完成时限：6月底${many("前", 70)}）`, false, "one that is no remark"],
  ["一、组织登山。", "（责任部门：甲；完成时限：6月底）", false, "below a chapter"],
  ["1、组织登山。", "（以上各项责任部门：甲；完成时限：6月底）", false, "of all above"],
  ["为了丰富职工的业余文化生活，增强凝聚力，特", "制定本计划", true, "a sentence of twenty characters that goes on"],
  ["为了丰富职工的业余文化生活，增强凝聚特", "制定本计划", false, "a shorter one"],
  ["为了丰富职工的业余文化生活增强凝聚力特别", "制定本计划", false, "one without any sign"],
  ["为了丰富职工的业余文化生活，增强凝聚力工会", "制定本计划", false, "one that ends with who signs"],
  ["组织登山，", "某局工会", false, "who signs"],
  ["组织登山，", "2026年1月5日", false, "the day it is signed"],
  ["组织登山，", "3月组织插花", false, "what begins with its month"],
  ["组织登山，", "一、插花", false, "a chapter"],
  ["组织登山，", "指导思想", false, "a section's heading"],
  ["1、abc,", "def", true, "English words"],
])("%j and %j: %s, %s", (first, second, isOne) => expect(counts(first, second)).toBe(isOne ? "2" : "1+1"));

test("a page's number is nobody's line; English words have a space between them", () => {
  expect(counts("组织登山，", "第9页", "举办插花")).toBe("2");
  expect(paragraphs("1、abc", "def")[0]).toMatchObject({ plain: "1、abc def", starts: [0, 6], body: 2 });
});

test("a text is broken where four lines and more are as wide as the widest, sixteen columns to a hundred characters", () => {
  const broken = (width: number, lines = 4): string =>
    counts(...["甲", "乙", "丙", "丁"].slice(-lines).map((character) => many(character, width)), "戊。");
  expect([broken(7), broken(8), broken(100), broken(101)]).toEqual(["1+1+1+1+1", "5", "5", "1+1+1+1+1"]);
  expect([broken(20, 3), broken(20, 2)]).toEqual(["4", "1+1+1"]);
});

describe("in a broken text a full line goes on", () => {
  const FULL = many("甲", 20);
  const broken = (last: string, next: string): string => counts(FULL, FULL, FULL, FULL, "乙乙。", last, next);
  test.each<[last: string, next: string, isOne: boolean, why: string]>([
    [many("丙", 20), "丁丁。", true, "without its full stop"],
    [many("丙", 17), "丁丁。", true, "three columns short"],
    [many("丙", 16), "丁丁。", false, "four short"],
    [many("丙", 20), "一、丁丁", false, "not into a chapter"],
    [many("丙", 20), "1、丁丁", false, "nor into an item"],
    [many("丙", 20), "责任人：丁丁", false, "nor into a label"],
    [many("丙", 20), "第2周：丁丁", false, "nor into a week"],
    [many("丙", 20), "3月组织丁丁", true, "a month is its object"],
    [`${many("丙", 19)}。`, "丁丁。", false, "behind a full stop"],
    [`1、${many("丙", 17)}；`, "丁丁。", true, "an item behind a semicolon"],
    [`1、${many("丙", 17)}；`, "3月丁丁。", false, "but not into another month"],
    [`1、${many("丙", 17)}；`, "某局工会", false, "nor into who signs"],
    [`${many("丙", 19)}；`, "丁丁。", false, "what is no item"],
  ])("%s %s: %s, %s", (last, next, isOne) => expect(broken(last, next)).toBe(isOne ? "5+2" : "5+1+1"));
});

test("the lines in which a stretch of a paragraph stands", () => {
  const [one] = paragraphs("1、组织登山，", "举办插花，", "评选先进");
  const within = (start: number, end: number): string => linesWithin(one!, start, end).join();
  expect([within(0, 3), within(6, 8), within(7, 8), within(5, 13), within(8, 8), within(0, 16), within(13, 16)]).toEqual([
    "0",
    "0,1",
    "1",
    "0,1,2",
    "1",
    "0,1,2",
    "2",
  ]);
});
