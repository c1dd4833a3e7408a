/** Opinions below a table, headings of who does it, and a year that stands beside its label. */
import { workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const HEADINGS = ["序号", "活动名称", "时间", "预算(元)", "负责人", "备注"];
const ROWS = [
  [1, "春季徒步", "4月", 3200, "常青", N],
  [2, "端午慰问", "6月", 12_800, "常青", N],
  [3, "冬季健身赛", "12月", 5100, "方圆", N],
];
const READ = ["4|春季徒步|常青|3200", "6|端午慰问|常青|12800", "12|冬季健身赛|方圆|5100"];

const OPINIONS: readonly (readonly (readonly (string | null)[])[])[] = [
  [["工会主席意见", "同意。", N, N, "签字：", "2025年12月28日"]],
  [["工会主席意见", "同意。", "2025年12月28日"]],
  [["单位党组织意见", "同意列支。", "2025年12月28日", N, "签字：", "（盖章）"]],
  [["上级工会意见", "经研究，同意按计划执行。", N, N, "（盖章）", "年 月 日"]],
  [
    ["校长意见", N, N, N, "签字："],
    [N, "同意。"],
    [N, "拟同意", N, N, N, "2025-12-28"],
  ],
  [["经审委员会审核意见：", "情况属实，同意。", N, N, "主任：王敏"]],
];

describe.each(OPINIONS.map((lines) => [lines.map((line) => line.filter(Boolean).join(" | ")).join(" / "), lines] as const))(
  "%s",
  (_, lines) => {
    test("is no activity, with a total above it or none", () => {
      expect(readRows([["2026年工会活动经费审批表"], HEADINGS, ...ROWS, ...lines]).rows).toEqual(READ);
      const read = readRows([["2026年工会活动经费审批表"], HEADINGS, ...ROWS, [N, "合计", N, 21_100], ...lines]);
      expect(read).toEqual({ rows: READ, sum: 21_100, said: [] });
    });
  },
);

test("what agreement is signed is an activity", () => {
  const { rows } = readRows([["2026年工会活动计划"], HEADINGS, ...ROWS, [4, "签订同意书", "7月", 100, "常青", N]]);
  expect(rows[3]).toBe("7|签订同意书|常青|100");
});

test.each(
  "主责 召集人 经手 经手人 对接人 承接人 主抓 主抓领导 办理人 操办人 发起人 带队 带队人 领队 包抓领导 主要负责 主要负责(人) 领办人 召集委员".split(
    " ",
  ),
)("who does it stands below %s", (heading) => {
  for (const [one, two] of [
    ["池国贵", "莫小豆"],
    ["工会办", "女工委"],
    ["小王", "老赵"],
    ["陈", "李"],
  ]) {
    const { rows } = readRows([
      ["某局工会2026年活动计划"],
      ["月份", "活动名称", heading, "金额(元)"],
      ["1月", "春节慰问", one!, 3000],
      ["3月", "女工插花", two!, 900],
      ["6月", "端午慰问", one!, 5000],
      ["10月", "登山", two!, 800],
    ]);
    expect(rows).toEqual([`1|春节慰问|${one}|3000`, `3|女工插花|${two}|900`, `6|端午慰问|${one}|5000`, `10|登山|${two}|800`]);
  }
});

test.each([
  [["申报年度", "2026年"], 2026],
  [["申报单位", "社区学院工会", N, "申报年度", 2026], 2026],
  [["计划年度：", "2026年度"], 2026],
  [["年度", 2026], 2026],
  [["所属年度", "二〇二六年"], 2026],
  [["申报年度", "2025、2026年"], null],
  [["年度", "待定"], null],
  [["编号", 2026], null],
])("%j above the table is of the year %s", (line, year) => {
  const rows = [["工会活动经费审批表"], line, HEADINGS, ...ROWS, [N, "合计", N, 21_100]];
  expect(checkedWorkbook(workbookOf({ 计划: { rows } })).year).toBe(year);
});
