/** What an activity is called once its time and its number are out; places in a text as stretches. */
import { cleaned, isEmptyRemainder, partsOf } from "../../../src/core/importing/activity";
import { holeOf, joinedClauses, withoutHoles } from "../../../src/core/importing/holes";
import type { Labelled } from "../../../src/core/importing/labels";
import { distinct } from "../../../src/core/importing/mentions";
import { joined, textOf, within, without, withoutEnd } from "../../../src/core/importing/stretches";

test.each([
  ["1、组织登山（", "组织登山"],
  ["）组织登山", "组织登山"],
  ["）（甲）组织", "（甲）组织"],
  ["组织（登山）（", "组织（登山）"],
  ["组织登山（甲）", "组织登山（甲）"],
  ["（）组织登山", "组织登山"],
  ["组织登山（，）。", "组织登山"],
  ["★组织登山！", "组织登山"],
  ["一、★组织登山", "组织登山"],
  ["《登山》", "《登山》"],
  ["”组织登山", "组织登山"],
  ["组织“登山", "组织“登山"],
  ["组织登山（已完成）", "组织登山"],
  // A number and nothing behind it is all there is.
  ["（一）", "（一）"],
])("%s is called %s", (shown, name) => expect(cleaned(shown)).toBe(name));

test.each<[text: string, isEmpty: boolean]>([
  ["，。（）", true],
  ["登", true],
  ["登山", false],
  ["（登）山", false],
])("nothing to do is left in %s: %s", (text, isEmpty) => expect(isEmptyRemainder(text)).toBe(isEmpty));

test.each<[activity: string, parts: readonly string[]]>([
  ["春游；；登山。", ["春游", "登山"]],
  ["甲、乙，丙", ["甲", "乙", "丙"]],
  ["甲、乙。丙、丁", ["甲、乙", "丙、丁"]],
  ["春游", ["春游"]],
  ["；", []],
])("%s parted: %j", (activity, parts) => expect(partsOf(activity)).toEqual(parts));

const at = (start: number, end: number) => ({ start, end });

test("stretches: those within, joined, without holes", () => {
  const list = [at(1, 3), at(4, 6), at(7, 9)];
  expect([within(list, 1, 6), within(list, 2, 8), within(list, 1, 9), within(list, 2, 3)]).toEqual([list.slice(0, 2), [list[1]], list, []]);
  expect(joined([at(5, 7), at(1, 3), at(3, 4), at(6, 9), at(5, 6), at(9, 9), at(12, 12)])).toEqual([at(1, 4), at(5, 9)]);
  expect(joined([])).toEqual([]);
  expect(without([at(0, 10)], [at(2, 4), at(6, 7)])).toEqual([at(0, 2), at(4, 6), at(7, 10)]);
  expect(without([at(3, 10), at(11, 14)], [at(2, 4), at(9, 12)])).toEqual([at(4, 9), at(12, 14)]);
  expect(without([at(5, 10)], [at(1, 2), at(3, 4), at(5, 10)])).toEqual([]);
  expect([textOf("abcdefgh", [at(1, 3), at(5, 6)]), textOf("abc", [at(0, 2)]), textOf("abc", [])]).toEqual(["bcf", "ab", ""]);
  expect([withoutEnd("abc, ,", " ,"), withoutEnd(",", ","), withoutEnd("abc", ",")]).toEqual(["abc", "", "abc"]);
});

test("the hole of a label takes along the signs around it, within its item", () => {
  const text = "甲,、 责任人:乙; 丙";
  const hole = ({ start, end }: { start: number; end: number }) => holeOf(text, { start: 4, tail: 9 } as Labelled, { start, end });
  expect([hole(at(0, 12)), hole(at(2, 12)), hole(at(0, 10)), hole(at(4, 9))]).toEqual([at(1, 11), at(2, 11), at(1, 10), at(4, 9)]);
  expect(withoutHoles(at(0, 9), [at(0, 2), at(4, 5), at(8, 9)])).toEqual([at(2, 8)]);
  expect(withoutHoles(at(0, 9), [at(0, 9)])).toEqual([at(0, 9)]);
});

test("clauses beside each other are one with the comma between them", () => {
  expect(joinedClauses([at(0, 1), at(2, 3), at(4, 5)], "甲，乙。丙")).toEqual([at(0, 3), at(4, 5)]);
  expect(joinedClauses([at(0, 1), at(3, 4)], "甲，乙丙")).toEqual([at(0, 1), at(3, 4)]);
});

test("each month once, of each year, in the order given", () => {
  const month = (one: number, yearOffset = 0) => ({ month: one, yearOffset });
  expect(distinct([month(4), month(3), month(4), month(3, 1), month(3)])).toEqual([month(4), month(3), month(3, 1)]);
});
