/** The time an article takes grows with its length and no faster, whatever it says: twice the text, less than three times the work. */
import { readArticle } from "../../../src/core/importing";
import { processorTime } from "../../processor-time";

const SHAPES: readonly (readonly [string, string])[] = [
  ["one endless line of months", "三月,"],
  ["lines of a month", "1月\n"],
  ["short lines", "1月开展活动。\n"],
  ["items with deadlines below them", "1、组织活动\n时限：3月\n"],
  ["partners below many rows", "1、3月组织活动\n配合：甲\n"],
  ["titles", "某工会2026年工作计划\n"],
  ["labels on one line", "3月开会，人员：甲，"],
  ["figures that list no month", "112、"],
  ["months between dots", "1月……"],
  ["open quotes", "“三月"],
  ["open brackets", "（3月"],
  ["times on end", "3月一次一次一次一次一次一次一次一次一次一次一次一次一次一次x\n"],
  ["cadences", "每季度组织职工开展会议一次\n"],
  ["money without a unit", "3月1,一二三"],
  ["chapters that begin again", "一、总结\n二、三月活动\n"],
  ["spaces", "3月         "],
];
const LENGTH = 8000;

/** The least of four: what else the machine does only adds. */
function cost(text: string): number {
  const times = [0, 1, 2, 3].map(() => {
    const start = processorTime();
    readArticle(text, { year: 2026, keepTraditional: false });
    return processorTime() - start;
  });
  return Math.min(...times);
}

it.each(SHAPES)("%s", (_name, piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  // What is compiled while it first runs is no part of the measure.
  cost(text.slice(0, LENGTH / 2));
  const one = cost(text);
  // Less than the clock can tell apart is no measure either.
  expect(cost(text + text) / Math.max(15, one)).toBeLessThan(3);
});
