/** Two columns that may be the activity: the finer name of a coarser one, and a task beside the measures for it. */
import { workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某所工会2026年任务清单"];
const TIMES = ["月度", "责任人", "费用(元)"];

test.each<[string, string, string, string | null, readonly string[]]>([
  ["joined over it", "项目", "具体活动", N, ["B3:B4"]],
  ["joined over it", "项目名称", "活动内容", N, ["B3:B4"]],
  ["said again", "项目", "具体活动", "书香行动", []],
])("beside a coarser name that is %s the activity is the finer one (%s, %s)", (_, coarse, fine, again, merges) => {
  const rows = [
    TITLE,
    ["编号", coarse, fine, ...TIMES],
    [1, "书香行动", "荐书会", "4月", "秦岭", 700],
    [2, again, "换书集市", "10月", "秦岭", 300],
    [3, "健康行动", "健步走", "5月", "苏河", 900],
  ];
  expect(readRows(rows, merges)).toEqual({
    sum: 1900,
    rows: ["4|荐书会|秦岭|700", "10|换书集市|秦岭|300", "5|健步走|苏河|900"],
    said: [],
  });
});

test("lines of an activity whose month and amount are joined over them as well are no activities", () => {
  const rows = [
    TITLE,
    ["编号", "项目", "具体活动", ...TIMES],
    [1, "读书节", "荐书", "4月", "秦岭", 700],
    [N, N, "换书", N, N, N],
    [2, "健步走", "环湖一周", "5月", "苏河", 900],
  ];
  const read = readRows(rows, ["A3:A4", "B3:B4", "D3:D4", "E3:E4", "F3:F4"]);
  expect([read.sum, read.rows[0]]).toEqual([1600, "4|读书节|秦岭|700"]);
});

test.each(["工作任务", "重点任务"])("a %s of its own in each row is the activity, the measures beside it are its content", (heading) => {
  const rows = [
    TITLE,
    ["序号", heading, "具体举措", "完成时限", "责任人", "经费(元)"],
    [1, "走访病员", "上门探望", "4月底", "秦岭", 700],
    [2, "读书节", "荐书换书", "10月", "苏河", 300],
    [3, "健步走", "环湖一周", "5月", "苏河", 900],
  ];
  expect(readRows(rows)).toEqual({ sum: 1900, rows: ["4|走访病员|秦岭|700", "10|读书节|苏河|300", "5|健步走|苏河|900"], said: [] });
});

test.each(["同上", "同 上", "〃", "″", '"', "——〃——", "————〃————"])(
  "%s in the owner's column is the owner above it, however many stand below each other",
  (mark) => {
    const rows = [
      TITLE,
      ["编号", "活动", "月度", "责任人", "费用(元)"],
      [1, "荐书会", "4月", "秦岭", 700],
      [2, "换书集市", "5月", mark, 300],
      [3, "健步走", "5月", mark, 900],
      [4, "棋赛", "6月", "苏河", 100],
      [5, "球赛", "7月", mark, 200],
    ];
    const { rows: read, said } = readRows(rows);
    expect(read.map((row) => row.split("|")[2])).toEqual(["秦岭", "秦岭", "秦岭", "苏河", "苏河"]);
    expect(said).toEqual([]);
  },
);

test("a mark for the owner above with no owner above it stays as it is written", () => {
  const rows = [TITLE, ["活动", "月度", "责任人", "费用(元)"], ["荐书会", "4月", "同上", 700], ["换书集市", "5月", "秦岭", 300]];
  expect(readRows(rows).rows.map((row) => row.split("|")[2])).toEqual(["同上", "秦岭"]);
});

describe("names that are broken into lines by hand", () => {
  const table = (...names: readonly string[]) => [
    TITLE,
    ["编号", "活动", "月度", "责任人", "费用(元)"],
    ...names.map((name, at) => [at + 1, name, `${at + 1}月`, "秦岭", 100]),
  ];
  const activities = (...names: readonly string[]) => {
    const record = checkedWorkbook(workbookOf({ 计划: { rows: table(...names) } }));
    return record.sheets[0]!.rows!.map(({ activities: own }) => own ?? null);
  };

  test.each<[string, readonly string[], readonly (readonly string[] | null)[]]>([
    ["a remainder shows where", ["职工电子阅览\n室网络改造", "编写全年工作\n总结", "荐书会"], [null, null, null]],
    [
      "several that are broken at the same place",
      ["职工电子阅览\n室网络改造", "夏季一线岗位\n送清凉活动", "秋季环湖健步\n走及摄影比赛"],
      [null, null, null],
    ],
    ["a remainder longer than the lines before it", ["女职工特殊疾\n病互助保障续保", "编写全年工作\n总结", "荐书会"], [null, null, null]],
    ["quotation marks that are parted", ["“安康杯\n”知识竞赛", "荐书会", "棋赛"], [null, null, null]],
    ["one alone is a list", ["走访困难职工\n慰问一线职工", "荐书会", "棋赛"], [["走访困难职工", "慰问一线职工"], null, null]],
    [
      "lines of different lengths are lists",
      ["走访困难职工\n慰问一线职工", "荐书换书\n书法展览", "工作总结\n档案整理归档"],
      [
        ["走访困难职工", "慰问一线职工"],
        ["荐书换书", "书法展览"],
        ["工作总结", "档案整理归档"],
      ],
    ],
  ])("%s", (_, names, expected) => expect(activities(...names)).toEqual(expected));
});
