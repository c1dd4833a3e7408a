/** A form for each activity: labels with what they name beside them, below each other or side by side. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readSheet } from "./read-sheet";

const N = null;
const TITLE: RowsInput = [["某某小学工会2026年活动计划"]];

const BELOW: RowsInput = [
  ...TITLE,
  ["活动名称", "春节慰问"],
  ["时间", "1月"],
  ["负责人", "王芳"],
  ["经费", "3000元"],
  [],
  ["活动名称", "三八节活动"],
  ["时间", "3月"],
  ["负责人", "李娜"],
  ["经费", "5000元"],
];

const SIDE_BY_SIDE: RowsInput = [
  ...TITLE,
  ["活动名称", "春节慰问", N, "活动名称", "三八节活动"],
  ["时间", "1月", N, "时间", "3月"],
  ["负责人", "王芳", N, "负责人", "李娜"],
  ["经费", 3000, N, "经费", 5000],
];

const PAIRED: RowsInput = [
  ...TITLE,
  ["活动一"],
  ["活动名称：", "春节慰问", "活动时间：", "1月"],
  ["负责人：", "王芳", "经费预算：", 3000],
  ["活动目的：", "关心职工"],
  ["活动二"],
  ["活动名称：", "三八节活动", "活动时间：", "3月"],
  ["负责人：", "李娜", "经费预算：", 5000],
  ["活动目的：", "丰富生活"],
  ["合计", 8000],
  ["审批人：", "张三"],
];

const WANTED = ["1|春节慰问|王芳|3000", "3|三八节活动|李娜|5000"];

describe("forms", () => {
  test.each([
    ["below each other", BELOW, [2, 7]],
    ["side by side", SIDE_BY_SIDE, [2, 2]],
    ["with two labels in a row, numbered", PAIRED, [3, 7]],
  ])("%s are read one by one, every row where the user sees it", (_, rows, places) => {
    expect(readSheet(rows).rows).toEqual(WANTED.map((row, at) => `${places[at]}|${row}`));
  });

  test("a total below them is compared, and what numbers them has its role", () => {
    const record = checkedWorkbook(workbookOf({ 计划: PAIRED }));
    expect(record.totals?.sumYuan).toBe(8000);
    expect(record.sheets[0]!.nonDataRows).toEqual([
      { row: 1, role: "title" },
      { row: 2, role: "section" },
      { row: 6, role: "section" },
      { row: 10, role: "total" },
      { row: 11, role: "signature" },
    ]);
    const wrong = PAIRED.map((row, at) => (at === 9 ? ["合计", 8500] : row));
    const found = checkedWorkbook(workbookOf({ 计划: wrong })).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(found).toContain("total-mismatch B10");
  });

  test("a blank in one is said at its cell", () => {
    const rows = BELOW.map((row, at) => (at === 9 ? ["经费"] : row));
    const found = checkedWorkbook(workbookOf({ 计划: rows })).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(found).toContain("missing-amount B10");
  });

  test("a figure beside them that is none of theirs keeps them from being read", () => {
    const rows = SIDE_BY_SIDE.map((row, at) => (at === 4 ? [...row, 700] : row));
    expect(checkedWorkbook(workbookOf({ 计划: rows })).refused?.code).toBe("no-plan-found");
  });

  test("two tables side by side are none", () => {
    const rows: RowsInput = [
      ...TITLE,
      ["月份", "活动名称", "负责人", N, "月份", "活动名称", "负责人"],
      ["1月", "春节慰问", "王芳", N, "7月", "送清凉", "李娜"],
      ["3月", "春游", "王芳", N, "8月", "金秋助学", "李娜"],
    ];
    expect(readSheet(rows).rows).toEqual(["3|1|春节慰问|王芳|-", "4|3|春游|王芳|-", "3|7|送清凉|李娜|-", "4|8|金秋助学|李娜|-"]);
  });
});

test("an amount in the place of the only activity's name is said, and the plan is read", () => {
  const rows: RowsInput = [...TITLE, ["月份", "活动内容", "责任人", "预算"], ["3月", 2000, "张三", N]];
  const record = checkedWorkbook(workbookOf({ 计划: rows }));
  expect(record.refused).toBeNull();
  expect(record.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain("missing-amount D3");
});
