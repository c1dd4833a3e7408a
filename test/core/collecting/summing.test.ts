/** collectedOf, comparedWith, shardOf: many workbooks' totals put together. */
import { collectedOf, comparedWith, shardCount, shardOf, UnitList } from "../../../src/core/collecting";
import type { Fen } from "../../../src/core/plan/money";
import { totalsOf } from "./totals-of";

const totals = totalsOf({ sum: 100 as Fen, items: 1, bySubject: { 文体活动支出: 100 }, byMonth: { 1: 60, "": 40 } });

const WORKBOOKS = [
  totals("b.xlsx", "第二小学"),
  totals("a.xlsx", "第一小学"),
  totals("c.xlsx", "第一小学", { sum: null, bySubject: {}, byMonth: {} }),
  totals("d.xlsx", "第三小", { refused: "corrupt", sum: null, year: null }),
  totals("e.xlsx", null, { sha256: "b.xlsx" }),
];

test("a unit's files are added together, and what is not known is not nought", () => {
  const { units, files, refused, sum } = collectedOf(WORKBOOKS, null);
  expect(units.map(({ unit, files: own, sum: ownSum }) => [unit, own, ownSum])).toEqual([
    ["第一小学", ["a.xlsx", "c.xlsx"], 100],
    ["第三小", ["d.xlsx"], null],
    ["第二小学", ["b.xlsx"], 100],
    [null, ["e.xlsx"], 100],
  ]);
  expect([files, refused, sum]).toEqual([5, 1, 300]);
});

test("the order in which they come changes nothing", () => {
  expect(collectedOf([...WORKBOOKS].reverse(), null)).toEqual(collectedOf(WORKBOOKS, null));
});

test("who has not handed in, with names that are close; the list's order first", () => {
  const { missing, units } = collectedOf(WORKBOOKS, new UnitList(["第二小学", "第一小学", "第三小学", "第四中学"]));
  expect(missing).toEqual([
    { unit: "第三小学", close: [{ unit: "第三小", file: "d.xlsx" }] },
    { unit: "第四中学", close: [] },
  ]);
  expect(units.map(({ unit }) => unit)).toEqual(["第二小学", "第一小学", "第三小", null]);
  expect(collectedOf(WORKBOOKS, null).missing).toBeNull();
});

test("handed in twice: a unit's files of one year, and the same bytes under two names", () => {
  const { twice } = collectedOf(WORKBOOKS, null);
  expect(twice.map(({ unit, of, isSame }) => [unit, of.map(({ file }) => file), isSame])).toEqual([
    ["第一小学", ["a.xlsx", "c.xlsx"], false],
    ["第二小学", ["b.xlsx", "e.xlsx"], true],
  ]);
  const years = [totals("a.xlsx", "第一小学"), totals("b.xlsx", "第一小学", { year: 2027 })];
  expect(collectedOf(years, null).twice).toEqual([]);
});

test("last year beside this year", () => {
  const before = [totals("x.xlsx", "第一小学", { bySubject: { 文体活动支出: 80, 送温暖支出: 5 } }), totals("y.xlsx", "第五小学")];
  const now = [totals("a.xlsx", "第一小学", { bySubject: { 文体活动支出: 100, "": 7 } })];
  expect(comparedWith(now, before).map(({ unit, subject, before: last, now: is, state }) => [unit, subject, last, is, state])).toEqual([
    ["第一小学", "", null, 7, "new"],
    ["第一小学", "文体活动支出", 80, 100, "grown"],
    ["第一小学", "送温暖支出", 5, null, "gone"],
    ["第五小学", "文体活动支出", 100, null, "gone"],
  ]);
});

test.each([
  [0, 1],
  [700, 1],
  [710, 2],
  [2000, 4],
  [100_000, 256],
  [1_000_000, 2048],
])("%d files make %d shards", (files, shards) => {
  expect(shardCount(files)).toBe(shards);
});

test("the first bits of the digest name the shard", () => {
  expect([shardOf(`3fffffff${"0".repeat(56)}`, 4), shardOf(`40000000${"0".repeat(56)}`, 4)]).toEqual([0, 1]);
  expect([shardOf("f".repeat(64), 4), shardOf("f".repeat(64), 1), shardOf("f".repeat(64), 2048)]).toEqual([3, 0, 2047]);
});
