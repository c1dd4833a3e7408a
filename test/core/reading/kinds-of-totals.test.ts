/** Lines of sums by what they are called: none is an activity, whatever it is called and whether or not it is right. */
import { readRows } from "./read-kind";

const N = null;
const ACTIVITIES = [
  ["荐书会", 700],
  ["换书集市", 300],
  ["健步走", 900],
] as const;
const CALLED = [
  "求和",
  "总合",
  "加总",
  "工会经费总支出",
  "全年支出预算",
  "本年度活动经费支出",
  "共需经费",
  "预计共需资金",
  "以上各项活动共需费用",
];

test.each(CALLED)("%s below a list without months is its total", (label) => {
  for (const [figure, said] of [
    [1900, []],
    [2900, ["total-mismatch B6"]],
  ] as const) {
    const { sum, rows, said: found } = readRows([["某所工会2026年活动安排"], ["活动", "金额（元）"], ...ACTIVITIES, [label, figure]]);
    expect({ sum, rows: rows.length, found }).toEqual({ sum: 1900, rows: 3, found: said });
  }
});

test.each(["一季度总额", "本季度费用", "季度计", "1月活动经费", "分计", "以上费用"])(
  "%s is the sum of the rows above it since the last one",
  (label) => {
    const table = (figure: number) => [
      ["某所工会2026年工作计划"],
      ["月份", "活动", "负责人", "金额（元）"],
      ["1月", "荐书会", "秦岭", 700],
      ["1月", "换书集市", "苏河", 300],
      [label, N, N, figure],
      ["5月", "健步走", "秦岭", 900],
      ["6月", "棋赛", "秦岭", 150],
      ["合计", N, N, 2050],
    ];
    expect(readRows(table(1000))).toMatchObject({ sum: 2050, said: [] });
    expect(readRows(table(1010))).toMatchObject({ sum: 2050, said: ["subtotal-mismatch D5"] });
  },
);

test.each(["活动经费管理培训", "工会经费收支公示", "年度预算编制", "一季度费用公示", "劳动竞赛总决赛"])("%s is an activity", (name) => {
  const rows = [["某所工会2026年活动安排"], ["活动", "金额（元）"], ...ACTIVITIES, [name, 100]];
  expect(readRows(rows)).toMatchObject({ sum: 2000 });
});

test("below the total, what each month comes to tells how the money lies in the year", () => {
  const rows = [
    ["某所工会2026年活动安排"],
    ["月份", "活动", "负责人", "金额（元）"],
    ["1月", "荐书会", "秦岭", 700],
    ["1月", "换书集市", "苏河", 300],
    ["5月", "健步走", "秦岭", 900],
    ["合计", N, N, 1900],
    [N, "1月支出", N, 1000],
    [N, "5月支出", N, 900],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 1900, said: [] });
});

test.each(["活动场次", "活动次数", "会员人数", "参加人数"])("%s below the activities, without a total, counts no money", (label) => {
  const rows = [["某所工会2026年活动安排"], ["月份", "活动", "金额（元）"], ["1月", "荐书会", 700], ["5月", "健步走", 900], [N, label, 17]];
  expect(readRows(rows)).toMatchObject({ sum: 1600, said: [] });
});

test("6月小计 below rows of several months is June's", () => {
  const table = (figure: number) => [
    ["某所工会2026年工作计划"],
    ["月份", "活动", "负责人", "金额（元）"],
    ["3月", "荐书会", "秦岭", 700],
    ["5月", "健步走", "苏河", 900],
    ["6月", "换书集市", "苏河", 300],
    ["6月", "棋赛", "秦岭", 150],
    [N, "6月小计", N, figure],
    ["8月", "球赛", "秦岭", 50],
    ["合计", N, N, 2100],
  ];
  expect(readRows(table(450))).toMatchObject({ sum: 2100, said: [] });
  expect(readRows(table(460)).said).toEqual(["subtotal-mismatch D7"]);
});
