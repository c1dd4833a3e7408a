/** 年中预算调整表: the approved budget beside the present one, row by row. */
import { LANGUAGES } from "../../../src/core/messages";
import { draftOfficial } from "./draft-official";
import type { Fen } from "../../../src/core/plan/money";
import { draftSummary } from "../../../src/core/summary";
import type { CellInput } from "../../build-workbook";
import { draftOf, rowOf, rowWith, wrongFormulas } from "../drafted";
import { reviewOf } from "../review-of";

const WORDS = LANGUAGES["zh-CN"];
const COLUMNS = ["month", "activity", "owner", "amount", "source", "subject"] as const;

function reviewed(rows: readonly (readonly [string, number, string])[], dues: number | null) {
  const cells = rows.map(([activity, amount, subject]): CellInput[] => ["3月", activity, "甲", amount, "工会经费", subject]);
  return reviewOf({ columns: COLUMNS, rows: cells }, { profile: { dues: dues as Fen | null } });
}

const approved = reviewed(
  [
    ["健步走", 8000, "文体活动支出"],
    ["各类活动", 500, "职工活动支出"],
    ["送温暖", 6000, "送温暖支出"],
    ["下拨", 100, "补助下级支出"],
    ["某事", 50, "无此科目"],
  ],
  700_000,
);
const present = reviewed(
  [
    ["健步走", 10_000, "文体活动支出"],
    ["技能比武", 300, "劳动和技能竞赛活动支出"],
  ],
  770_000,
);
const edits = [
  ...draftSummary(present.workbook, present.review, WORDS),
  ...draftOfficial(present.workbook, present.review, WORDS, { approved: approved.review }),
];
const sheet = draftOf(edits, "adjustment");
const line = (label: string): unknown[] => rowOf(sheet, rowWith(sheet, label), 6);

test("the columns of the form", () => {
  expect(rowOf(sheet, 1, 1)).toEqual(["2026年度工会经费年中预算调整表"]);
  expect(rowOf(sheet, 3, 7)).toEqual(["编码", "名称", "年初核定预算数", "预算调整数", "调整后预算数", "与年初预算对比%", "说明"]);
});

test("each subject before, after and between; those only one of the plans has stay on it", () => {
  expect(line("401")).toEqual(["401", "会费收入", 7000, 700, 7700, 1.1]);
  expect(line("402")).toEqual(["402", "拨缴经费收入", null, "", null, ""]);
  expect(line("501")).toEqual(["501", "职工活动支出", 8500, 1500, 10_000, 10_000 / 8500]);
  expect(line("50102")).toEqual(["50102", "文体活动支出", 8000, 2000, 10_000, 1.25]);
  expect(line("50301")).toEqual(["50301", "劳动和技能竞赛活动支出", 0, 300, 300, ""]);
  expect(line("504")).toEqual(["504", "维权支出", 6000, -6000, 0, 0]);
  expect(line("508")).toEqual(["508", "补助下级支出", 100, -100, 0, 0]);
  expect(line("未归类")).toEqual(["未归类", null, 50, -50, 0, 0]);
  expect(line("本年支出合计").slice(2)).toEqual([14_650, -4350, 10_300, 10_300 / 14_650]);
  expect(line("本年结余").slice(2)).toEqual([-7650, 5050, -2600, null]);
});

test("its formulas work out to what it shows", () => {
  expect(wrongFormulas(present.workbook, edits)).toEqual([]);
});

test("with no income told, its rows and the balance stay blank", () => {
  const bare = reviewed([["健步走", 10_000, "文体活动支出"]], null);
  const drafted = [
    ...draftSummary(bare.workbook, bare.review, WORDS),
    ...draftOfficial(bare.workbook, bare.review, WORDS, { approved: approved.review }),
  ];
  const blank = draftOf(drafted, "adjustment");
  expect(rowOf(blank, rowWith(blank, "本年结余"), 5).slice(2)).toEqual([-7650, "", ""]);
  expect(wrongFormulas(bare.workbook, drafted)).toEqual([]);
});
