/** Kinds of time cells and owners in whole tables: boxes, times put off, turns, dates that were months; headings that ask who does it. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;

test("of the boxes in a month's cell those that are ticked are the row's months; none ticked is said at the cell", () => {
  const rows: RowsInput = [
    ["月份", "活动", "负责人", "预算（元）"],
    ["☑3月 □6月 ☑9月", "义诊", "孙敏", 800],
    ["□3月 □6月 □9月", "讲座", "袁伟", 500],
    ["□3月 ☑6月 □9月", "比赛", "袁伟", 700],
  ];
  expect(readRows(rows)).toEqual({
    sum: 2000,
    rows: ["3,9|义诊|孙敏|800", "|讲座|袁伟|500", "6|比赛|袁伟|700"],
    said: ["month-vague A3"],
  });
});

test("a time that was put off is the new one, one that may have been is said", () => {
  const rows: RowsInput = [
    ["月份", "活动", "负责人", "预算（元）"],
    ["原4月，现5月", "义诊", "孙敏", 800],
    ["提前至11月（原12月）", "讲座", "袁伟", 500],
    ["3月→5月", "比赛", "袁伟", 700],
  ];
  expect(readRows(rows)).toEqual({
    sum: 2000,
    rows: ["5|义诊|孙敏|800", "11|讲座|袁伟|500", "5|比赛|袁伟|700"],
    said: ["month-vague A4"],
  });
});

test("批次/月份 is a column of months", () => {
  const rows: RowsInput = [
    ["活动", "批次/月份", "负责人", "金额（元）"],
    ["疗休养", "5月", "孙敏", 800],
    ["体检", "9月", "袁伟", 500],
  ];
  expect(readRows(rows).rows).toEqual(["5|疗休养|孙敏|800", "9|体检|袁伟|500"]);
});

const DAY = { format: 'm"月"d"日"' } as const;
interface Day {
  readonly value: number;
  readonly format: string;
}
/** 5 March, 10 September and 20 June 2026. */
const [MARCH_5, SEPTEMBER_10, JUNE_20] = [46_086, 46_275, 46_193].map((value) => ({ value, ...DAY })) as [Day, Day, Day];

test.each<[string, readonly RowsInput[number][number][], readonly string[]]>([
  ["beside words for months", ["1月", MARCH_5, "7-8月", SEPTEMBER_10], ["month-as-date A3", "month-as-date A5"]],
  ["in a column of nothing but dates", [MARCH_5, SEPTEMBER_10, MARCH_5, SEPTEMBER_10], []],
  ["where a day shows that they are days", ["1月", MARCH_5, JUNE_20, SEPTEMBER_10], []],
])("dates that may have been two months are said, however many, %s", (_, times, said) => {
  const rows: RowsInput = [
    ["月份", "活动", "负责人", "经费"],
    ...times.map((time, at) => [time, `活动${"甲乙丙丁"[at]!}组`, "王强", 800 + at]),
  ] as never;
  expect(readRows(rows).said.filter((one) => one.startsWith("month-as-date"))).toEqual(said);
});

test.each(["我方负责人", "班组长", "谁来抓", "组长", "项目经理", "主抓", "抓落实", "统筹人", "总协调", "工会委员"])(
  "%s heads the owners",
  (heading) => {
    const rows: RowsInput = [
      ["月份", "活动", heading, "经费"],
      ["1月", "走访", "王观", 3000],
      ["3月", "羽毛球", "工会办", 1200],
      ["合计", N, N, 4200],
    ];
    expect(readRows(rows)).toEqual({ sum: 4200, rows: ["1|走访|王观|3000", "3|羽毛球|工会办|1200"], said: [] });
  },
);

test.each<[string, readonly [string, string], string]>([
  ["原预算 and 现预算", ["原预算", "现预算"], "1500"],
  ["调整前 and 调整后", ["调整前（元）", "调整后（元）"], "1500"],
  ["年初预算 and 最新预算", ["年初预算", "最新预算"], "1500"],
])("of %s the later one is the plan's", (_, [before, now], amount) => {
  const rows: RowsInput = [
    ["月份", "活动", "责任人", before, now],
    ["3月", "茶会", "孙敏", 2000, 1500],
    ["6月", "球赛", "袁伟", 3000, 3600],
    ["合计", N, N, 5000, 5100],
  ];
  expect(readRows(rows)).toEqual({ sum: 5100, rows: [`3|茶会|孙敏|${amount}`, "6|球赛|袁伟|3600"], said: [] });
});

test("年, 月 and 日 in columns of their own, the activity as 活动摘要", () => {
  const rows: RowsInput = [
    ["年", "月", "日", "活动摘要", "经手", "金额"],
    [2026, 2, 10, "慰问职工", "孙敏", 1800],
    [2026, 4, 23, "读书日沙龙", "孙敏", 420],
    [N, N, N, "合计", N, 2220],
  ];
  expect(readRows(rows)).toEqual({ sum: 2220, rows: ["2|慰问职工|孙敏|1800", "4|读书日沙龙|孙敏|420"], said: [] });
});

test.each([
  ["每季度800元，全年3200元", 3200, []],
  ["每季度800元，全年3000元", null, ["amount-unparsable D2"]],
  ["原5000元，现3000元", 3000, []],
  ["3000元（原5000元）", 3000, []],
  ["5000→3000", 3000, ["amount-approx D2"]],
])("of two amounts in one cell the one that counts: %s", (text, yuan, said) => {
  const rows: RowsInput = [
    ["月份", "活动", "负责人", "经费（元）"],
    ["3月", "茶会", "孙敏", text],
    ["6月", "球赛", "袁伟", 600],
  ];
  expect(readRows(rows)).toEqual({ sum: 600 + (yuan ?? 0), rows: [`3|茶会|孙敏|${yuan ?? ""}`, "6|球赛|袁伟|600"], said });
});

test.each(["计划实施月份", "时段", "排期"])("202601 below %s is a month", (heading) => {
  const rows: RowsInput = [
    [heading, "活动", "负责人", "经费（元）"],
    [202601, "访困", "孙敏", 800],
    [202605, "球赛", "袁伟", 500],
  ];
  expect(readRows(rows)).toEqual({ sum: 1300, rows: ["1|访困|孙敏|800", "5|球赛|袁伟|500"], said: [] });
});

test("what stands behind the name in a month's cell is what it costs; a price is none", () => {
  const rows = (second: string): RowsInput => [
    ["负责人", "3月", "6月", "9月", "12月"],
    ["孙敏", "登山/800元", N, second, N],
    ["袁伟", N, "击鼓课 1200元", N, "团拜/900元"],
  ];
  expect(readRows(rows("诗会/300元"))).toMatchObject({ sum: 3200, said: [] });
  expect(readRows(rows("诗会每人300元"))).toMatchObject({ sum: 2900, said: ["missing-amount"] });
});
