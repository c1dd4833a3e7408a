/** Tables of months one of whose headings is gone: what stood below it is read all the same, or said. */
import { checkedWorkbook } from "../../layouts/engine";
import { type RowsInput, workbookOf } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
/** Notes as well. */
const all = (rows: RowsInput): readonly string[] =>
  checkedWorkbook(workbookOf({ 计划: { rows, merges: [] } })).findings.map(({ code, cell }) => `${code} ${cell ?? ""}`.trim());

const HALF: RowsInput = [
  ["4月", "5月", "6月"],
  ["法律讲座", "合唱排练", N],
  ["瑜伽班", "技能比武", N],
  ["7月", "8月", "9月"],
  [N, "座谈会", "篮球联赛"],
  ["10月", "11月", "12月"],
  ["定向越野", "象棋比赛", N],
];

test("what stands in the first band of a grid of months, one of which has no name, is said", () => {
  const title: RowsInput = [["2026年工会工作计划表"]];
  expect(readRows([...title, ["1月", "2月", "3月"], [N, N, "猜灯谜"], ...HALF]).rows).toContain("3|猜灯谜||");
  expect(readRows([...title, ["1月", N, "3月"], [N, N, "猜灯谜"], ...HALF]).said).toContain("text-unread C3");
});

describe("texts below months", () => {
  const rows = (fourth: string | null): RowsInput => [
    ["2026年工会工作计划"],
    ["部门", "1月", "2月", "3月", fourth, "5月", "6月"],
    ["女工委", N, N, N, "歌手赛", N, "运动会"],
    ["教务处", N, "讲座", "羽毛球赛", N, N, N],
    ["后勤科", N, N, "培训", N, "技能比武", N],
    ["审批意见：", N, N, N, N, "签字盖章", N],
  ];
  test("are all read", () => expect(readRows(rows("4月"))).toMatchObject({ said: ["no-budget-column"] }));
  test("of a month without a name, and behind it, are said", () => {
    expect(readRows(rows(N)).said.filter((one) => one.startsWith("text-unread"))).toHaveLength(1);
  });
});

test("amounts of a quarter at the edge whose name is gone leave a heading missing", () => {
  const rows = (last: string | null): RowsInput => [
    ["2026年度工会活动计划表"],
    ["项目名称", "责任部门", "合计", "一季度", "二季度", "三季度", last],
    ["法律讲座", "工会", 1100, N, 1100, N, N],
    ["合理化建议", "工会", 1200, N, N, 1200, N],
    ["迎新演出", "文体部", 3700, N, N, N, 3700],
    ["志愿服务", "女工委", 700, N, 300, 400, N],
  ];
  expect(all(rows("四季度")).filter((one) => one.startsWith("heading-missing"))).toEqual([]);
  expect(all(rows(N))).toContain("heading-missing G2");
});

describe("the first row of a table is no heading", () => {
  test("with a figure below months, whatever stands below a heading that is gone", () => {
    const rows: RowsInput = [
      ["2026年工会活动安排表"],
      ["项目名称", N, "1月", "2月", "3月", "4月", "5月", "6月"],
      ["提案征集", "唐立新", N, N, 2100, N, N, N],
      ["手工制作", "张立新", N, N, N, N, N, 800],
      ["垂钓比赛", "顾立新", N, N, N, N, 300, N],
    ];
    expect(readRows(rows)).toMatchObject({ sum: 3200, rows: expect.arrayContaining(["3|提案征集||2100"]) as unknown });
  });
  test("with a month below 月份", () => {
    const rows: RowsInput = [
      ["2026年工会活动计划表"],
      ["月份", "总务处", "青工部", "女工委员会"],
      [N, "活动内容", "活动内容", N],
      ["3月", "消防演练", "气排球友谊赛", "定向越野"],
      ["5月", "茶艺课堂", "职工歌手赛", N],
      ["6月", "组长培训", N, N],
    ];
    const { rows: read, said } = readRows(rows, ["A1:D1", "A2:A3"]);
    // Either it is read with the others, or nothing is: a plan without its first row would be silently wrong.
    expect(read.length === 0 || read.some((row) => row.includes("消防演练")) || said.length > 1).toBe(true);
  });
});
