/** Tables in which what an activity is, or what it costs, must be told without a heading of its own. */
import { readSheet } from "./read-sheet";

const read = (...rows: (string | number | null)[][]): { columns: string; rows: readonly string[] } => {
  const { columns, rows: lines } = readSheet(rows);
  return { columns, rows: lines };
};

describe("months down, kinds of work across", () => {
  test("each filled cell is an activity of its month", () => {
    expect(
      read(
        ["月份", "宣传教育", "职工关爱", "维权服务", "备注"],
        ["2月", "法律讲座", null, "签订集体合同", null],
        ["4月", "读书会", "体检", null, "分两批"],
        [null, "摄影展", null, "法律援助", null],
      ).rows,
    ).toEqual([
      "2|2|法律讲座|-|-",
      "3|4|读书会|-|-",
      "4|4^|摄影展|-|-",
      "3|4|体检|-|-",
      "2|2|签订集体合同|-|-",
      // Its month stands in a row where this kind of work has nothing.
      "4|4^|法律援助|-|-",
    ]);
  });

  test("figures below kinds of work are none", () => {
    const rows = [
      ["月份", "活动", "宣传教育", "职工关爱", "合计"],
      ["2月", "讲座", 100, 200, 300],
      ["4月", "体检", 300, 500, 800],
    ];
    expect(read(...rows).rows).toEqual(["2|2|讲座|-|300", "3|4|体检|-|800"]);
  });
});

describe("an activity whose heading was left out", () => {
  test.each([
    ["活动形式", ["分组比赛", "自愿报名", "集体参观"]],
    ["措施", ["由各小组组织", "发放通知", "集中乘车"]],
  ])("beside %s", (heading, how) => {
    const { rows, columns } = read(
      ["月份", null, heading, "责任人", "预算"],
      ["3月", "拔河", how[0]!, "王工", 900],
      ["5月", "讲座", how[1]!, "李工", 300],
      ["9月", "参观红色基地", how[2]!, "李工", 800],
    );
    expect(rows).toEqual(["2|3|拔河|王工|900", "3|5|讲座|李工|300", "4|9|参观红色基地|李工|800"]);
    expect(columns).toContain("content=C");
  });

  test("remarks without a heading do not drive out the activities", () => {
    const rows = read(["月份", "活动内容", null, "预算"], ["3月", "拔河", "各组报名", 900], ["5月", "讲座", "请专家来", 300]).rows;
    expect(rows).toEqual(["2|3|拔河|-|900", "3|5|讲座|-|300"]);
  });
});

describe("tables side by side of which one lacks a heading", () => {
  const LEFT = ["2月", "拔河", 900];
  const MORE = ["4月", "讲座", 300];
  const RIGHT = ["8月", "纳凉晚会", 700];
  const LAST = ["11月", "棋类赛", 200];
  const all = ["2|8|纳凉晚会|-|700", "3|11|棋类赛|-|200", "2|2|拔河|-|900", "3|4|讲座|-|300"];
  test.each([
    ["the month", [null, "活动内容", "经费"]],
    ["the activity", ["月份", null, "经费"]],
    ["the amount", ["月份", "活动内容", null]],
  ])("the left one lacks %s", (_name, heads) => {
    expect(read([...heads, null, "月份", "活动内容", "经费"], [...LEFT, null, ...RIGHT], [...MORE, null, ...LAST]).rows).toEqual(all);
  });

  test("the right one lacks its amounts", () => {
    const { rows } = read(
      ["月份", "活动内容", "经费", null, "月份", "活动内容"],
      [...LEFT, null, "8月", "纳凉晚会"],
      [...MORE, null, "11月", "棋类赛"],
    );
    expect([...rows].sort()).toEqual(["2|2|拔河|-|900", "2|8|纳凉晚会|-|-", "3|11|棋类赛|-|-", "3|4|讲座|-|300"]);
  });

  test("a total named in the column of months is no activity of the year", () => {
    const { rows } = read(
      [null, "活动内容", "经费", null, "月份", "活动内容", "经费"],
      [...LEFT, null, ...RIGHT],
      [...MORE, null, ...LAST],
      ["全年总计", 2100],
    );
    expect([...rows].sort()).toEqual([...all].sort());
  });
});

describe("columns of what an activity costs", () => {
  test("their sum is the amount, typed or not, also where a cell is blank", () => {
    const { columns, rows } = read(
      ["时间", "主要工作内容", "餐费", "奖品", "场地", "合计"],
      ["3月", "拔河", 100, 300, null, 400],
      ["5月", "讲座", null, null, 500, 500],
      ["9月", "登山", 200, null, null, 200],
      ["10月", "球赛", 100, 400, null, 500],
    );
    expect(columns).toContain("amount=F");
    expect(rows).toEqual(["2|3|拔河|-|400", "3|5|讲座|-|500", "4|9|登山|-|200", "5|10|球赛|-|500"]);
  });

  test("one wrong sum in four is still the sum of its row", () => {
    const { columns } = read(
      ["月份", "活动", "奖品", "租车", "费用合计"],
      ["3月", "拔河", 100, 300, 400],
      ["5月", "讲座", 250, 500, 750],
      ["9月", "登山", 200, 150, 950],
      ["10月", "球赛", 100, 400, 500],
    );
    expect(columns).toContain("amount=E");
  });
});

test.each([
  ["in the column of activities", ["活动内容", "月份", "经费"]],
  ["beside it", ["月份", "活动内容", "经费"]],
])("the title of a list of telephones %s is no activity, with or without a total above", (_name, heads) => {
  const row = (month: string, activity: string, yuan: number): (string | number)[] =>
    heads[0] === "月份" ? [month, activity, yuan] : [activity, month, yuan];
  const list = [["委员通讯录"], ["姓名", "职务", "手机"], ["王工", "主席", "13911112222"]];
  const plan = [heads, row("3月", "拔河", 900), row("5月", "讲座", 300)];
  const expected = ["2|3|拔河|-|900", "3|5|讲座|-|300"];
  expect(read(...plan, ...list).rows).toEqual(expected);
  expect(read(...plan, ["合计", null, 1200], ...list).rows).toEqual(expected);
});
