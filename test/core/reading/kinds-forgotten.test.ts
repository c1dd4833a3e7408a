/** One heading was forgotten: what stands below it is read with what stands beside it, or it is said. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;

describe("activities of several departments beside each other", () => {
  const table = (...order: readonly number[]): RowsInput => {
    const columns = [
      ["月份", N, "3月", "5月"],
      ["后勤科", "活动名称", "跳绳", "合唱"],
      ["教务处", "活动名称", "摄影", "征文"],
      ["幼儿部", "活动名称", "插花", "掼蛋"],
    ];
    return [["某校2026年工会工作计划"], ...[0, 1, 2, 3].map((row) => order.map((column) => columns[column]![row]!))];
  };
  const all = ["3|插花||", "3|摄影||", "3|跳绳||", "5|合唱||", "5|征文||", "5|掼蛋||"];

  it("the last one's name is missing", () => {
    const rows = table(0, 1, 2, 3).map((row, index) => (index === 1 ? row.slice(0, 3) : row));
    expect([...readRows(rows, ["A1:D1", "A2:A3"]).rows].sort()).toEqual(all);
  });
});

it("a calendar in which one day of the week has no name", () => {
  const week = (first: number): number[] => Array.from({ length: 7 }, (_, index) => first + index);
  const rows: RowsInput = [
    ["2026年6月工会活动日历"],
    ["星期一", N, "星期三", "星期四", "星期五", "星期六", "星期日"],
    week(1),
    [N, "瑜伽课", N, N, "书法课", N, N],
    week(8),
    week(15),
    [N, N, N, "剪纸课", N, N, N],
    week(22),
  ];
  expect([...readRows(rows, ["A1:G1"]).rows].sort()).toEqual(["6|书法课||", "6|剪纸课||", "6|瑜伽课||"]);
});

it("a month's sheet that cannot be read is said, whatever explains it below", () => {
  const month = (head: string | null, ...rows: readonly (string | number)[][]): { rows: RowsInput } => ({
    rows: [[head, "责任部门", "金额"], ...rows, ["总计", N, rows.reduce((sum, row) => sum + Number(row[2]), 0)]],
  });
  const { findings } = checkedWorkbook(
    workbookOf({
      "6月": {
        rows: [
          ...month(N, ["讲座", "顾佳", 9300], ["座谈", "秦强", 4600], ["布置", "薛敏", 700]).rows,
          ["填表说明："],
          ["1.金额以元为单位。"],
          ["2.责任部门填写一个。"],
        ],
      },
      "7月": month("项目名称", ["植树", "丁鸣", 4300], ["篮球赛", "廖梅", 6450], ["跳绳", "顾佳", 2200]),
    }),
  );
  expect(findings.filter(({ code }) => code === "figure-unread").map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(["6月 C2"]);
});

it("the heading of the activity is missing, and the heads are no money for that", () => {
  const rows: RowsInput = [
    ["2026年度工会工作计划及经费预算表"],
    ["编号", "季度", N, "责任部门", "人数", "单价", "金额"],
    [1, "上半年", "先进个人评选", "教务处", 60, 40, 2400],
    [2, N, "元旦文艺演出", "青工部", 45, 40, 1800],
    [3, N, "困难职工走访", "女工部", 50, 30, 1500],
    [4, "下半年", "宣传栏更新", "体育组", 40, 80, 3200],
    [5, N, "电影观赏", "青工部", 55, 20, 1100],
    [6, N, "消防演练", "体育组", 15, 50, 750],
    ["合计", N, N, N, { value: 265, formula: "SUM(E3:E8)" }, N, { value: 10750, formula: "SUM(G3:G8)" }],
  ];
  const { sum, rows: read } = readRows(rows, ["A1:G1", "B3:B5", "B6:B8"]);
  expect([sum, read[0]]).toEqual([10750, "1,2,3,4,5,6|先进个人评选|教务处|2400"]);
});
