/** Amounts written a digit to a column, below 万 | 千 | 百 | 十 | 元: the figures they are, in yuan. */
import { readableView } from "../../../src/core/reading/digits";
import { type CellInput, gridOf } from "../../build-workbook";
import { readSheet } from "./read-sheet";

/** The places found, "C:10000 …", and what stands in the first of their columns below. */
function told(...rows: readonly (readonly CellInput[])[]): string | null {
  const { view, digits } = readableView(gridOf("Sheet1", rows));
  if (digits === null) return null;
  const first = digits.columns[0]!;
  const below = rows.map((_, at) => at + 1).filter((row) => row > digits.row);
  return `${digits.columns.map((column, at) => `${column}:${digits.places[at]! / 100}`).join(" ")} → ${below
    .map((row) => String(view.grid.at(row, first).value))
    .join()}`;
}

test.each<[why: string, rows: readonly (readonly CellInput[])[], told: string | null]>([
  [
    "five places",
    [
      ["活动", "万", "千", "百", "十", "元"],
      ["a", 1, 2, 3, 4, 5],
    ],
    "2:10000 3:1000 4:100 5:10 6:1 → 12345",
  ],
  [
    "with 角 and 分",
    [
      ["活动", "百", "十", "元", "角", "分"],
      ["a", 1, 2, 3, 4, 5],
    ],
    "2:100 3:10 4:1 5:0.1 6:0.01 → 123.45",
  ],
  [
    "four places are enough",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", 1, 2, 3, 4],
    ],
    "2:1000 3:100 4:10 5:1 → 1234",
  ],
  [
    "three are headings of another kind",
    [
      ["活动", "百", "十", "元"],
      ["a", 1, 2, 3],
    ],
    null,
  ],
  [
    "without 元 among them they are none",
    [
      ["活动", "十万", "万", "千", "百", "十"],
      ["a", 1, 2, 3, 4, 5],
    ],
    null,
  ],
  [
    "a gap ends them",
    [
      ["活动", "万", "千", "十", "元"],
      ["a", 1, 2, 3, 4],
    ],
    null,
  ],
  [
    "an empty column ends them",
    [
      ["活动", "万", "千", "", "百", "十", "元"],
      ["a", 1, 2, null, 3, 4, 5],
    ],
    null,
  ],
  [
    "百 and 十 left of 万 are hundreds and tens of it",
    [
      ["活动", "百", "十", "万", "千", "百", "十", "元"],
      ["a", 1, 2, 3, 4, 5, 6, 7],
    ],
    "2:1000000 3:100000 4:10000 5:1000 6:100 7:10 8:1 → 1234567",
  ],
  [
    "words right of them",
    [
      ["活动", "千", "百", "十", "元", "备注"],
      ["a", 1, 2, 3, 4, "b"],
    ],
    "2:1000 3:100 4:10 5:1 → 1234",
  ],
  [
    "blanks before the first digit",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", null, null, 3, 4],
    ],
    "2:1000 3:100 4:10 5:1 → 34",
  ],
  [
    "the sign of the currency before it",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", "¥", 2, 3, 4],
    ],
    "2:1000 3:100 4:10 5:1 → 234",
  ],
  [
    "the sign with the first digit",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", "￥1", 2, 3, 4],
    ],
    "2:1000 3:100 4:10 5:1 → 1234",
  ],
  [
    "digits as text, in full width",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", "1", "２", "3", "4"],
    ],
    "2:1000 3:100 4:10 5:1 → 1234",
  ],
  [
    "a row without any digit stays blank",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", null, null, null, null],
      ["b", 1, 0, 0, 0],
    ],
    "2:1000 3:100 4:10 5:1 → null,1000",
  ],
  [
    "a row with more than digits stays as it is",
    [
      ["活动", "千", "百", "十", "元"],
      ["a", 12, 2, 3, 4],
      ["b", "待定", null, null, null],
    ],
    "2:1000 3:100 4:10 5:1 → 12,待定",
  ],
])("%s", (_, rows, wanted) => expect(told(...rows)).toBe(wanted));

test("a plan with such amounts is in yuan, whatever unit stands above", () => {
  const read = readSheet([
    ["某工会2026年工作计划（单位：万元）"],
    ["月份", "活动内容", "负责人", "预算金额"],
    [null, null, null, "万", "千", "百", "十", "元"],
    ["1月", "春节慰问", "甲", null, 3, 0, 0, 0],
    ["3月", "女职工插花", "乙", null, null, 5, 2, 0],
    ["5月", "登山", "丙", 1, 0, 0, 0, 0],
  ]);
  expect(read.rows).toEqual(["4|1|春节慰问|甲|3000", "5|3|女职工插花|乙|520", "6|5|登山|丙|10000"]);
});
