/** What there is for the activities, in a row that could be their sum. */
import { readRows } from "./read-kind";

const TABLE = [
  ["序号", "月份", "活动内容", "负责人", "经费预算"],
  [1, "3月", "会员座谈会", "江国栋", 9050],
  [2, "5月", "亲子手工", "方卫东", 9450],
  [3, "9月", "广播操比赛", "江国栋", 8300],
];

test.each<[string, readonly (readonly [string, number])[], string[]]>([
  [
    "what is left over shows it",
    [
      ["预算", 26_800],
      ["经费总额", 29_000],
      ["差额", 2200],
    ],
    [],
  ],
  [
    "also where no row gives the sum",
    [
      ["经费总额", 29_000],
      ["差额", 2200],
    ],
    [],
  ],
  [
    "what is left over is another figure",
    [
      ["预算", 26_800],
      ["经费总额", 29_000],
      ["差额", 2000],
    ],
    ["total-mismatch E6"],
  ],
  [
    "it is called the total",
    [
      ["合计", 29_000],
      ["差额", 2200],
    ],
    ["total-mismatch E5"],
  ],
])("%s", (_, lines, said) => {
  const rows = [...TABLE, ...lines.map(([label, figure]) => [null, null, label, null, figure])];
  const read = readRows(rows);
  expect(read.sum).toBe(26_800);
  expect(read.said.filter((one) => one.startsWith("total"))).toEqual(said);
});
