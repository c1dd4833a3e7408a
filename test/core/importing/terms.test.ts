/** Times without a figure: festivals by every name they have, terms of a school year, and the year that a school year's title means. */
import { FESTIVAL_KINDS, festivalSpansIn } from "../../../src/core/calendar";
import { mentionsIn } from "../../../src/core/importing/mentions";
import { read, rowsOf } from "./read";

const NAMES = FESTIVAL_KINDS.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => `${name}慰问困难职工`);

it("no festival is overlooked, whatever it is called", () => {
  const known = NAMES.filter((text) => festivalSpansIn(text, 2026).length > 0);
  expect(known.length).toBeGreaterThan(50);
  expect(known.filter((text) => mentionsIn(text, 2026).length === 0)).toEqual([]);
});

it.each(["开学前走访新教师。", "国庆慰问一线职工。", "端午包粽子，慰问一线职工。", "元宵猜灯谜，组织职工联欢。"])(
  "a line without a figure is a row or listed: %s",
  (line) => {
    const { plans, unrecognised } = read(`某某小学工会工作计划\n一、工作安排\n${line}`);
    expect([...plans.flatMap(({ rows }) => rows.map((row) => row.line)), ...unrecognised.map((one) => one.line)]).toEqual([3]);
  },
);

describe("the year of a school year's plan", () => {
  it.each([
    ["2025-2026学年第二学期", 2026, ["3 春游"]],
    ["2025—2026学年度下学期", 2026, ["3 春游"]],
    ["2025学年第二学期", 2026, ["3 春游"]],
    ["2026年春季学期", 2026, ["3 春游"]],
    ["2025-2026学年第一学期", 2025, ["3 春游"]],
    ["2025-2026学年", 2025, ["3 春游"]],
  ])("%s", (said, year, rows) => {
    const text = `某某小学工会${said}工作计划\n三月份\n1、春游。`;
    expect([read(text).plans[0]!.year, rowsOf(text)]).toEqual([year, rows]);
  });

  it("January after December is the next year's in a first term", () => {
    const { rows } = read("某某小学工会2025-2026学年第一学期工作计划\n九月份\n1、拔河赛。\n十二月份\n1、元旦晚会。\n一月份\n1、春节慰问。")
      .plans[0]!;
    expect(rows.map(({ months, year }) => [months.join(), year])).toEqual([
      ["9", null],
      ["12", null],
      ["1", 2026],
    ]);
  });
});

describe("where a term begins has the month of the term it is said of, as in a sheet; else its words alone are kept", () => {
  const inPlanOf = (title: string, line: string): unknown[] =>
    read(`某某小学工会${title}工作计划\n一、工作安排\n1、${line}`).plans[0]!.rows.map(({ months, monthsFrom, activity, deadline }) => [
      months.join(),
      monthsFrom,
      activity,
      deadline?.text ?? null,
    ]);

  it.each([
    ["第二学期", "开学初召开教代会。", ["", "none", "召开教代会", "开学初"]],
    ["", "学期初召开教代会。", ["", "none", "召开教代会", "学期初"]],
    ["第二学期", "期末召开教代会。", ["", "none", "召开教代会", "期末"]],
    ["", "第一学期初召开教代会。", ["9", "term", "召开教代会", null]],
    ["", "下学期初召开教代会。", ["2", "term", "召开教代会", null]],
    ["", "秋季开学前走访新教师。", ["9", "term", "走访新教师", null]],
  ])("%s: %s", (title, line, row) => expect(inPlanOf(title, line)).toEqual([row]));
});
