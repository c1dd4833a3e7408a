/** What stands around a plan and is none of its activities: how its total compares, sums by quarter, headings that stand again; and budgets before the one that counts. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某所工会2026年工作计划"];
const HEADER = ["序号", "月份", "活动名称", "负责人", "金额（元）"];
const ITEMS = [
  [1, "3月", "读书节", "秦岭", 700],
  [2, "5月", "健步走", "苏河", 300],
  [3, "6月", "荐书会", "衡山", 500],
];
const ROWS = ["3|读书节|秦岭|700", "5|健步走|苏河|300", "6|荐书会|衡山|500"];
const TOTAL = ["合计", N, N, N, 1500];

test.each([
  ["人均（按100人）", 15],
  ["较上年增长", 0.08],
  ["同比增长率", 8],
  ["比上年增加额", 120],
  ["占工会经费比例", 0.3],
])("%s below the total is no activity and no money", (label, figure) => {
  expect(readRows([TITLE, HEADER, ...ITEMS, TOTAL, [label, N, N, N, figure]])).toEqual({ sum: 1500, rows: ROWS, said: [] });
});

test("a figure below the total that is called otherwise is said", () => {
  expect(readRows([TITLE, HEADER, ...ITEMS, TOTAL, [N, "7月", "电影周", "秦岭", 200]]).said).toContain("row-below-total C7");
});

test("sums by quarter below the plan are no activities, though their figures might be days", () => {
  const header = ["活动主题", "责任人", "预计时间", "预算（元）"];
  const items = [
    ["读书节", "秦岭", "3月", 8000],
    ["健步走", "苏河", "5月", 46340],
    ["荐书会", "衡山", "10月", 7500],
  ];
  const sums = [
    ["一季度", 1, 8000],
    ["二季度", 1, 46340],
    ["三季度", 0, 0],
    ["四季度", 1, 7500],
    ["合计", 3, 61840],
  ];
  const rows = [TITLE, header, ...items, ["合计", N, N, 61840], [N], ["经费统计"], ["季度", "项数", "金额"], ...sums];
  expect(readRows(rows)).toEqual({ sum: 61840, rows: ["3|读书节|秦岭|8000", "5|健步走|苏河|46340", "10|荐书会|衡山|7500"], said: [] });
});

test.each(["某所工会2026年度重点工作任务清单", "某所工会2026年任务台账"])(
  "headings that stand again in a plan called %s make no register of it",
  (title) => {
    const header = ["序号", "责任人员", "活动项目", "实施时间", "费用"];
    const one = [
      [1, "秦岭", "民主管理知识培训", "3月", 700],
      [2, "苏河", "工会小组长例会", "5月", 300],
      [3, "苏河", "推荐先进集体和个人", "5月", 100],
    ];
    const two = [
      [4, "秦岭", "征集提案", "6月", 500],
      [5, "衡山", "电影周", "9月", 200],
    ];
    const read = readRows([[title], header, ...one, header, ...two]);
    expect([read.sum, read.rows.length]).toEqual([1800, 5]);
  },
);

describe("what was asked for, or planned first, is no further money", () => {
  const rows = (asked: string, counted: string, last: string | number | null) => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", asked, counted],
    [1, "3月", "读书节", "秦岭", 800, 700],
    [2, "5月", "健步走", "苏河", 300, " 300 "],
    [3, "6月", "荐书会", "衡山", 500, last],
  ];

  test.each([
    ["申报金额", "批复预算 Budget"],
    ["Applied 申报金额", "核定金额"],
    ["年初预算", "调整后预算"],
    ["原预算", "调整后金额"],
  ])("%s beside %s", (asked, counted) => {
    expect(readRows(rows(asked, counted, 400))).toEqual({
      sum: 1400,
      rows: ["3|读书节|秦岭|700", "5|健步走|苏河|300", "6|荐书会|衡山|400"],
      said: [],
    });
    expect(readRows(rows(asked, counted, "400-500")).said).toEqual(["amount-range F5"]);
  });

  test("where nothing counts beside it that is said", () => {
    expect(readRows(rows("年初预算", "调整后预算", N)).said).toContain("figure-unread E3");
  });
});
