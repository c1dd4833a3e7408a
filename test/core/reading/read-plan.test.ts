/** readPlan: what goes on from row to row, and what ends at a heading, a total or another table. */
import { readPlan, recognise } from "../../../src/core/reading";
import { type CellInput, gridOf, type RowsInput } from "../../build-workbook";
import { readSheet, shortPlan } from "./read-sheet";

const N = null;
const HEAD: CellInput[] = ["月份", "活动名称", "责任人", "预算"];
const FIRST: CellInput[] = ["3月", "春游", "王工", 100];
const BLANK: CellInput[] = [N, "登山", "李工", 200];

describe("a month that is left out", () => {
  const months = (...between: readonly CellInput[][]): string | undefined =>
    readSheet([HEAD, FIRST, ["5月", "观影", "王工", 50], ...between, BLANK, ["9月", "读书会", "王工", 70]])
      .rows.find((row) => row.includes("登山"))
      ?.split("|")[1];
  test.each<[why: string, between: CellInput[][], is: string]>([
    ["is the one above", [], "5^"],
    ["is none below a total", [["小计", N, N, 150]], ""],
    ["is none below a heading over rows", [["二、文体活动"]], ""],
    ["is that of the heading", [["六月份"]], "6"],
    ["is none below the headings once more", [HEAD], ""],
  ])("%s", (_, between, is) => expect(months(...between)).toBe(is));
});

describe("a second table of the plan", () => {
  const second = (...heads: readonly CellInput[][]): RowsInput => [HEAD, FIRST, [], ...heads, ["登山", "9月", "李工", 200]];
  const told = (rows: RowsInput): readonly unknown[] => {
    const { header, rows: read, others } = readSheet(rows);
    return [header, read, others];
  };
  const HEADS: CellInput[] = ["活动名称", "月份", "责任人", "预算"];
  test("has header rows of its own, each once", () => {
    expect(told(second(HEADS))).toEqual([[1, 4], ["2|3|春游|王工|100", "5|9|登山|李工|200"], []]);
    expect(told(second(HEADS, [N, N, N, "（元）"]))).toEqual([[1, 4, 5], ["2|3|春游|王工|100", "6|9|登山|李工|200"], []]);
  });

  test("as the user set it: nothing between the parts is read, nor behind them", () => {
    const own: RowsInput = [HEAD, FIRST];
    const between: RowsInput = [
      ["4月", "观影", "王工", 1],
      ["5月", "下棋", "王工", 1],
    ];
    const grid = gridOf("x", [...own, ...between, HEADS, ["登山", "9月", "李工", 200], ["插花", "9月", "李工", 200]]);
    const layout = recognise(gridOf("x", own)).layout!;
    const columns = { activity: 1, month: 2, owner: 3, amount: 4 };
    const parts = [{ ...layout, headerRows: [5], columns, firstRow: 6, lastRow: 6 }];
    const { header, rows, others } = shortPlan(readPlan(grid, { ...layout, lastRow: 2, parts }, { year: 2026, date1904: false }));
    expect([header, rows, others]).toEqual([[1, 5], ["2|3|春游|王工|100", "6|9|登山|李工|200"], []]);
  });
});

test("rows below a table of other things are its own, until the plan's headings stand again", () => {
  const things: RowsInput = [[], ["物品", "数量", "单价"], ["足球", 3, 50], ["球拍", 2, 80]];
  const { header, rows, others } = readSheet([HEAD, FIRST, BLANK, ...things, HEAD, ["9月", "读书会", "王工", 70]]);
  expect(header).toEqual([1, 8]);
  expect(rows).toEqual(["2|3|春游|王工|100", "3|3^|登山|李工|200", "9|9|读书会|王工|70"]);
  expect(others).toEqual(["5 other-table-header", "6 other-table-row", "7 other-table-row"]);
});

test("lines of what an activity is made of are no activities, below a total or above it", () => {
  const { rows, others, stated } = readSheet([
    HEAD,
    ["3月", "春游", "王工", 300],
    ["其中：门票", N, N, 200],
    ["餐费", N, N, 100],
    BLANK,
    ["合计", N, N, 500],
    ["其中：文体", N, N, 500],
  ]);
  expect(rows).toEqual(["2|3|春游|王工|300", "5|3^|登山|李工|200"]);
  expect(others).toEqual(["3 note", "4 note", "6 total", "7 note"]);
  expect(stated).toEqual(["total D6=500 <2,5>"]);
});
