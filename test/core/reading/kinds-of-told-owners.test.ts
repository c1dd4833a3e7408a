/** Kinds of tables that say who does it elsewhere than in a cell of its own row: groups of a pivot table, persons as columns, a line of the activity's cell. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;

test("a pivot table says an owner and a month once over their rows", () => {
  const rows: RowsInput = [
    ["负责人", "月份", "活动", "求和项:金额(元)"],
    ["孙敏", "2月", "元宵猜谜", 700],
    [N, "5月", "插秧体验", 1600],
    [N, N, "踢毽赛", 400],
    ["孙敏 汇总", N, N, 2700],
    ["袁伟", "7月", "降温包", 3300],
    ["袁伟 汇总", N, N, 3300],
    ["总计", N, N, 6000],
  ];
  expect(readRows(rows)).toEqual({
    sum: 6000,
    rows: ["2|元宵猜谜|孙敏|700", "5|插秧体验|孙敏|1600", "5|踢毽赛|孙敏|400", "7|降温包|袁伟|3300"],
    said: [],
  });
});

test("a blank owner stays one where no total closes a group", () => {
  const rows: RowsInput = [
    ["负责人", "月份", "活动", "金额（元）"],
    ["孙敏", "2月", "元宵猜谜", 700],
    [N, "5月", "插秧体验", 1600],
    ["合计", N, N, 2300],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["2|元宵猜谜|孙敏|700", "5|插秧体验||1600"], said: ["missing-owner A3"] });
});

test("of persons as columns those marked do it; who helps does not", () => {
  const rows: RowsInput = [
    ["某厂工会2026年活动责任表"],
    ["月份", "活动", "预算（元）", "孙敏", "袁伟", "赵强"],
    ["1月", "访困", 2100, "●", N, "○"],
    ["5月", "击剑体验", 1700, N, "●", "●"],
    ["8月", "游泳赛", 900, N, N, N],
    ["合计", N, 4700],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 4700, rows: ["1|访困|孙敏|2100", "5|击剑体验|袁伟、赵强|1700", "8|游泳赛||900"] });
});

test("columns of places with marks are nobody", () => {
  const rows: RowsInput = [
    ["月份", "活动", "预算（元）", "礼堂", "操场"],
    ["1月", "访困", 2100, "√", N],
    ["5月", "击剑体验", 1700, N, "√"],
  ];
  expect(readRows(rows).rows).toEqual(["1|访困||2100", "5|击剑体验||1700"]);
});

test("the line of an activity's cell that says who is no part of its name", () => {
  const rows: RowsInput = [
    ["时间", "活动及负责人", "预算（元）"],
    ["5月", "球赛\n负责人：孙敏", 3000],
    ["9月", "书画\n负责人：袁伟", 700],
    ["合计", N, 3700],
  ];
  expect(readRows(rows)).toEqual({ sum: 3700, rows: ["5|球赛|孙敏|3000", "9|书画|袁伟|700"], said: [] });
});
