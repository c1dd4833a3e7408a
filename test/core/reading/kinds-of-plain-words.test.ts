/** Headings in the words people use: 月｜题目｜谁｜钱数, When｜What｜Who; and sheets that are called what they are not. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const row = (...cells: (string | number | null)[]): RowsInput[number] => cells;

test.each<[readonly string[]]>([
  [["月", "题目", "谁", "钱数"]],
  [["月份", "活动", "负责人", "钱"]],
  [["啥时候", "事项", "谁办", "花的钱"]],
  [["落实时限", "议定事项", "归口部门", "资金（元）"]],
  [["时限", "决定事项", "归口", "价钱"]],
  [["月份", "科目/活动", "小组", "拟投入（元）"]],
  [["When", "What", "Who", "Cost (CNY)"]],
  [["月份", "活动", "归口管理部门", "需用钱数"]],
])("%s", (heads) => {
  const read = readRows([row("某单位工会2026年安排"), row(...heads), row("3月", "插花", "李强", 1300), row("5月", "球赛", "王芳", 2000)]);
  expect([read.sum, read.rows, read.said]).toEqual([3300, ["3|插花|李强|1300", "5|球赛|王芳|2000"], []]);
});

test.each([
  ["千元", 1000],
  ["百元", 100],
  ["万元", 10_000],
])("%s alone heads the amounts", (unit, factor) => {
  const table = [
    row("某单位工会2026年安排"),
    row("月份", "活动", "负责人", unit),
    row("3月", "插花", "李强", 13),
    row("5月", "球赛", "王芳", 2),
  ];
  expect(readRows(table).sum).toBe(15 * factor);
});

const MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

test.each(["√", "●", "★"])("%s below 一 … 十二", (mark) => {
  const marked = (...months: number[]): (string | null)[] => MONTHS.map((_, at) => (months.includes(at + 1) ? mark : null));
  const read = readRows([
    row("某站工会2026年进度表"),
    row("序", "项目", "责任人", ...MONTHS, "经费（元）"),
    row(1, "走访", "江雪", ...marked(1, 2), 6000),
    row(2, "比武", "江雪", ...marked(5, 11), 3600),
  ]);
  expect(read.rows).toEqual(["1,2|走访|江雪|6000", "5,11|比武|江雪|3600"]);
});

describe("a sheet called 模板", () => {
  const table: RowsInput = [
    row("某局工会2026年计划"),
    row("月份", "项目", "负责人", "金额（元）"),
    row("4月", "春游", "李强", 5000),
    row("9月", "皮具课", "王芳", 3000),
    row("12月", "联欢", "王芳", 2000),
  ];
  const states = (sheets: Readonly<Record<string, RowsInput>>): readonly string[] => {
    const book = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { rows }]));
    return checkedWorkbook(workbookOf(book)).sheets.map(({ sheet, state }) => `${sheet} ${state}`);
  };

  test("is the plan when it is filled in and no other sheet is", () => {
    expect(states({ 模板: table })).toEqual(["模板 plan"]);
  });

  test("is a sample beside a plan, and where its rows say so", () => {
    expect(states({ 模板: table, 计划: table })).toEqual(["模板 other-plan", "计划 plan"]);
    const example = [...table.slice(0, 2), row("4月", "示例：春游", "张三", 5000), row("9月", "示例：皮具课", "李四", 3000)];
    expect(states({ 模板: example })).toEqual(["模板 other-plan"]);
  });

  test("that is refused is named with its reason", () => {
    const { refused } = checkedWorkbook(workbookOf({ 样表: { rows: table } }));
    expect(refused?.message).toMatch(/工作表“样表”.*示例/);
  });
});
