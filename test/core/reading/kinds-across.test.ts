/** Months, quarters and halves of the year as columns with what is done in their cells, beside one amount a row. */
import { workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某站工会2026年工作安排"];

test.each<[string, readonly string[], readonly string[]]>([
  ["months", ["2月", "5月", "8月", "11月"], ["2", "5", "8", "11"]],
  ["quarters", ["一季度", "二季度", "三季度", "四季度"], ["1,2,3", "4,5,6", "7,8,9", "10,11,12"]],
])("activities in the cells of %s beside their group's amount: each is one, the amount counts once", (_, heads, months) => {
  const rows = [
    TITLE,
    ["类别", ...heads, "预算(元)", "负责人"],
    ["宣教", "书法班", "朗诵会", "读书沙龙", "表彰会", 3600, "秦岭"],
    ["帮扶", N, "探病", N, "慰问困难户", 7200, "苏河"],
    ["合计", N, N, N, N, 10800, N],
  ];
  expect(readRows(rows)).toEqual({
    sum: 10800,
    rows: [
      `${months[0]}|书法班|秦岭|3600`,
      `${months[1]}|朗诵会|秦岭|`,
      `${months[2]}|读书沙龙|秦岭|`,
      `${months[3]}|表彰会|秦岭|`,
      `${months[1]}|探病|苏河|7200`,
      `${months[3]}|慰问困难户|苏河|`,
    ],
    said: [],
  });
});

test("of two halves of the year as well, and a total that is wrong is said", () => {
  const rows = [TITLE, ["板块", "上半年", "下半年", "经费"], ["宣教", "书法班", "朗诵会", 3600], ["帮扶", "探病", "慰问困难户", 7200]];
  const read = readRows([...rows, ["合计", N, N, 10900]]);
  expect(read.rows).toEqual([
    "1,2,3,4,5,6|书法班||3600",
    "7,8,9,10,11,12|朗诵会||",
    "1,2,3,4,5,6|探病||7200",
    "7,8,9,10,11,12|慰问困难户||",
  ]);
  expect(read.said).toEqual(["total-mismatch D5"]);
});

test("what heads a row without any activity in it is one itself, with the amount", () => {
  const rows = [TITLE, ["类别", "一季度", "二季度", "三季度", "预算"], ["宣教", "书法班", "朗诵会", "书评", 3600], ["机动", N, N, N, 400]];
  const read = readRows(rows);
  expect([read.sum, read.rows.at(-1)]).toEqual([4000, "|机动||400"]);
});

test("项目 over kinds of work, each with activities of its own, is their group; over activities with their steps it is not", () => {
  const head = ["项目", "一季度", "二季度", "三季度", "预算(元)"];
  const kinds = [TITLE, head, ["文体活动", "游园", "球赛", "晚会", 3000], ["困难帮扶", "探病", N, "助学", 2000]];
  expect(readRows(kinds).rows).toEqual(["1,2,3|游园||3000", "4,5,6|球赛||", "7,8,9|晚会||", "1,2,3|探病||2000", "7,8,9|助学||"]);
  const steps = [TITLE, head, ["合唱比赛", "选曲目", "排练", "演出", 3000], ["职工书屋", "选书目", "采购", "开放", 2000]];
  const read = readRows(steps);
  expect(read.rows).toEqual(["1,2,3,4,5,6,7,8,9|合唱比赛||3000", "1,2,3,4,5,6,7,8,9|职工书屋||2000"]);
  // What was only looked at for its time is said.
  expect(read.said).toEqual(["text-unread B3"]);
});

test("words below halves of the year that no activity took are said", () => {
  const rows = [TITLE, ["项目", "上半年", "下半年", "预算(元)"], ["合唱比赛", "选曲目", "演出", 3000], ["职工书屋", "采购", "开放", 2000]];
  expect(readRows(rows).said).toContain("text-unread B3");
});

test("what says how far a row is, one of the same in each, is no activity and nothing is said of it", () => {
  const rows = [
    TITLE,
    ["活动", "1月", "2月", "3月", "预算(元)"],
    ["合唱比赛", "筹备", "持续开展", "总结", 3000],
    ["登山", N, N, "上旬", 900],
  ];
  const { findings } = checkedWorkbook(workbookOf({ 计划: { rows } }));
  expect(findings.filter(({ code }) => code === "text-unread")).toEqual([]);
});

test.each(["月份", "时间"])("%s in the corner of a table of months stands over what is done, and not over a time", (corner) => {
  const head = [corner, "1月", "2月", "3月", "4月"];
  const money = [TITLE, head, ["文体活动", 1000, N, 500, N], ["慰问帮扶", 2000, N, N, 400], ["合计", 3000, N, 500, 400]];
  expect(readRows(money)).toMatchObject({ sum: 3900, rows: ["1,3|文体活动||1500", "1,4|慰问帮扶||2400"] });
  const texts = [TITLE, head, ["文体活动", "健步走", N, "插花", N], ["慰问帮扶", "走访", "探病", N, "送春茶"]];
  expect(readRows(texts).rows).toEqual(["1|健步走||", "1|走访||", "2|探病||", "3|插花||", "4|送春茶||"]);
  // Below it stand times: these are the rows'.
  const times = [TITLE, ["月份", "项目", "1月", "2月", "3月"], ["4月", "登山", 100, N, N]];
  expect(readRows(times).rows.some((row) => row.includes("登山"))).toBe(true);
});

test("1 below months is a tick, whoever signs right below the last row", () => {
  const head = ["活动名称", "责任人", "1月", "2月", "3月", "4月"];
  const signed = ["制表：武海燕", N, "审核：曹家豪", N, "工会主席："];
  const rows = [TITLE, head, ["猜灯谜", "高晨", N, 1, N, 1], ["越野", "熊敏", N, N, 1, N], ["登山", "郝晨", 1, N, N, N], signed];
  expect(readRows(rows)).toMatchObject({ sum: 0, rows: ["2,4|猜灯谜|高晨|", "3|越野|熊敏|", "1|登山|郝晨|"] });
});
