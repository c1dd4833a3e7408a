/** Two columns that may have one role: department and person, quarters and months, the lines of a cost and what they come to. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某所工会2026年工作计划"];

test.each([
  ["责任部门", "牵头人"],
  ["牵头部门", "牵头人"],
  ["承办部门", "负责同志"],
  ["责任部门", "落实人"],
  ["承办科室", "承办人"],
  ["主办单位", "经办人员"],
])("of %s and %s the person is the owner, on either side", (department, person) => {
  const header = ["序号", "月份", department, "活动名称", person, "金额（元）"];
  const one = [1, "3月", "宣传科", "读书节", "秦岭", 700];
  const two = [2, "5月", "工会办", "健步走", "苏河", 300];
  const turned = ([seq, month, left, name, right, amount]: readonly (string | number)[]) => [seq!, month!, right!, name!, left!, amount!];
  const rows = ["3|读书节|秦岭|700", "5|健步走|苏河|300"];
  for (const table of [[header, one, two], [header, one, two].map(turned)])
    expect(readRows([TITLE, ...table])).toEqual({ sum: 1000, rows, said: [] });
});

test("a department is the owner where no person is named, and where somebody is only to be called", () => {
  const row = (...cells: readonly (string | number)[]) => cells;
  const rows = [
    TITLE,
    row("序号", "月份", "活动名称", "责任部门", "联系人", "金额（元）"),
    row(1, "3月", "读书节", "宣传科", "秦岭", 700),
    row(2, "5月", "健步走", "工会办", "苏河", 300),
  ];
  expect(readRows(rows).rows).toEqual(["3|读书节|宣传科|700", "5|健步走|工会办|300"]);
});

test.each(["时段", "阶段时间"])("quarters under %s are no months beside a column of months", (heading) => {
  const rows = [
    TITLE,
    [heading, "序号", "活动名称", "进度安排", "负责人", "金额（元）"],
    ["一季度", 1, "读书节", "1月", "秦岭", 700],
    [N, 2, "健步走", "3月", "苏河", 300],
    ["二季度", 3, "荐书会", "5月", "秦岭", 500],
    [N, 4, "电影周", N, "苏河", 200],
  ];
  const read = readRows(rows, ["A3:A4", "A5:A6"]);
  expect(read.rows).toEqual(["1|读书节|秦岭|700", "3|健步走|苏河|300", "5|荐书会|秦岭|500", "5|电影周|苏河|200"]);
  expect(read.said).toEqual(["month-blank D6"]);
});

/** An activity with two lines of its cost, joined over them. */
const COSTS = (first: number) => [
  TITLE,
  ["月份", "活动名称", "负责人", "费用项目", "单价", "数量", "金额", "活动预算"],
  ["3月", "读书节", "秦岭", "奖品", 50, 10, 500, first],
  [N, N, N, "场地租赁", 20, 10, 200, N],
  ["5月", "健步走", "苏河", "饮用水", 5, 40, 200, 300],
  [N, N, N, "横幅制作", 50, 2, 100, N],
  ["6月", "荐书会", "秦岭", "教练费", 50, 2, 100, 150],
  [N, N, N, "服装", 10, 5, 50, N],
  ["合计", N, N, N, N, N, 1150, first + 450],
];
const JOINED = ["A", "B", "C", "H"].flatMap((column) => [3, 5, 7].map((row) => `${column}${row}:${column}${row + 1}`));

test("what the lines of a cost come to, joined over them, is no further money; where it is wrong that is said", () => {
  const rows = ["3|读书节|秦岭|700", "5|健步走|苏河|300", "6|荐书会|秦岭|150"];
  expect(readRows(COSTS(700), JOINED)).toEqual({ sum: 1150, rows, said: [] });
  const wrong = readRows(COSTS(900), JOINED);
  expect(wrong.rows).toEqual(rows);
  expect(wrong.said).toContain("subtotal-mismatch H3");
});

test("months ticked off below 完成情况 are not when a thing is planned", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const rows = [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "金额（元）", "完成情况", ...months.slice(1).map(() => N)],
    [N, N, N, N, N, ...months],
    [1, "3月", "读书节", "秦岭", 700],
    [2, N, "健步走", "苏河", 300],
    [3, "6月", "荐书会", "苏河", 200, N, N, N, N, N, N, "√"],
  ];
  const read = readRows(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:Q2"]);
  expect(read).toEqual({ sum: 1200, rows: ["3|读书节|秦岭|700", "3|健步走|苏河|300", "6|荐书会|苏河|200"], said: ["month-blank B5"] });
});

test("a column 年度 says the year of the plan, not the month of another one", () => {
  const rows = [
    ["工会活动计划"],
    ["年度", "月份", "活动名称", "负责人", "金额（元）"],
    [2026, "3月", "读书节", "秦岭", 700],
    [N, "2023年5月", "健步走", "苏河", 300],
  ];
  expect(readRows(rows, ["A3:A4"]).said).toEqual(["month-other-year B4"]);
});
