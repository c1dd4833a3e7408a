/** Names and tables in formulas: what they mean where they stand, and where they go when rows move. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { InsertRows } from "../../../src/core/grid/edit";
import { evaluate } from "../../../src/core/grid/evaluate";
import { type Cell, type CellValue, type DefinedName, sheetNamed, type TableFrame, type Workbook } from "../../../src/core/grid/grid";
import { parseStructured } from "../../../src/core/grid/structured";
import { areaOf, workbookOf } from "../../build-workbook";

const name = (word: string, formula: string, sheet: string | null = null): DefinedName => ({ name: word, formula, sheet });

const PLAN: TableFrame = {
  name: "表1",
  sheet: "计划",
  area: areaOf("A2:D6"),
  headerRows: 1,
  totalsRows: 1,
  columns: ["月份", "人数", "标准[元]", "预算"],
};
const BARE: TableFrame = { name: "Bare", sheet: "另", area: areaOf("A1:B2"), headerRows: 0, totalsRows: 0, columns: ["x", "y"] };

const workbook = workbookOf(
  {
    //      A     B   C    D
    计划: [
      ["标题"],
      ["月份", "人数", "标准[元]", "预算"],
      [1, 20, 300, { formula: "[@人数]*[@[标准'[元']]]", value: 6000 }],
      [3, 50, 100, { formula: "表1[[#This Row],[人数]]*表1[@[标准'[元']]]", value: 5000 }],
      [5, 80, 100, { formula: "B5*C5", value: 8000 }],
      ["合计", null, null, { formula: "SUBTOTAL(109,表1[预算])", value: 19000 }],
    ],
    另: [
      [1, 2],
      [3, 4],
    ],
    "it's": [[7]],
  },
  {
    tables: [PLAN, BARE],
    names: [
      name("预算列", "计划!$D$3:$D$5"),
      name("预算列", "另!$B$1:$B$2", "另"),
      name("本表", "另!$A$1", "另"),
      name("借用", "本表*10"),
      name("税率", "0.05"),
      name("单位", '"元"'),
      name("合算", "SUM(预算列)*税率"),
      name("表名", "表1[人数]"),
      name("撇号", "'it''s'!$A$1"),
      name("相对", "计划!A1"),
      name("无表", "$A$1"),
      name("移动", "OFFSET(计划!$A$1,1,1)"),
      name("圈", "圈二+1"),
      name("圈二", "圈+1"),
      name("外部", "[1]S!$A$1"),
      name("没了", "#REF!"),
    ],
  },
);

const MEANT: [formula: string, value: unknown, sheet?: string, row?: number][] = [
  ["SUM(表1[预算])", 19000],
  ["SUM(表1[ 预算 ])", 19000],
  ["sum(表1[[预算]])", 19000],
  ["SUM(表1[[#Data],[预算]])", 19000],
  ["表1[[#Totals],[预算]]", 19000],
  ["表1[[#totals], [预算]]", 19000],
  ["表1[[#Headers],[预算]]", "预算"],
  ["COUNTA(表1[#Headers])", 4],
  ["COUNTA(表1[#All])", 18],
  ["COUNT(表1)", 12],
  ["COUNT(表1[])", 12],
  ["SUM(表1[[人数]:[标准'[元']]])", 650],
  ["SUM(表1[[标准'[元']]:[人数]])", 650],
  ["SUM(表1[[#Headers],[#Data],[人数]:[标准'[元']]])", 650],
  ["SUM(表1[[#Data],[#Totals],[预算]])", 38000],
  ["SUM(表1[人数],表1[预算])", 19150],
  ["SUMIFS(表1[预算],表1[月份],3)", 5000],
  ["SUMPRODUCT(表1[人数]*表1[标准'[元']])", 19000],
  ["表1[@人数]*2", 100, "计划", 4],
  ["表1[[#This Row],[人数]]", 80, "计划", 5],
  ["SUM(表1[@[人数]:[标准'[元']]])", 150, "计划", 4],
  ["SUM(表1[@])", 5153, "计划", 4],
  ["SUM([人数])", 150, "计划", 6],
  ["[@人数]", "unsupported", "另", 4],
  ["[@人数]", "unsupported", "计划", 6],
  ["表1[@人数]", "unsupported", "计划", 2],
  ["SUM(表1[没有])", "unsupported"],
  ["SUM(表9[预算])", "unsupported"],
  ["SUM(Bare[x])", 4],
  ["SUM(BARE[[#Data],[y]])", 6],
  ["SUM(Bare[#Headers])", "unsupported"],
  ["SUM(Bare[#Totals])", "unsupported"],
  ["SUM(Bare[#All])", 10],
  ["SUM([1]!表1[预算])", "unsupported"],
  ["SUM(预算列)", 19000],
  ["SUM(预算列)", 6, "另"],
  ["SUM(另!预算列)", 6],
  ["SUM(计划!预算列)", 19000, "另"],
  ["借用", 10, "另"],
  ["借用", "unsupported", "计划"],
  ["100*税率", 5],
  ['"1"&单位', "1元"],
  ["合算", 950],
  ["SUM(表名)", 150],
  ["撇号", 7],
  ["相对", "unsupported"],
  ["无表", "unsupported"],
  ["移动", "unsupported"],
  ["圈", "unsupported"],
  ["外部", "unsupported"],
  ["SUM('[外.xlsx]计划'!预算列)", "unsupported"],
  ["SUM([1]计划!预算列)", "unsupported"],
  ["SUM('计划'!预算列)", 19000, "另"],
  ["没了", { error: "#REF!" }],
  ["不知道", "unsupported"],
  ["SUM(预算列:B1)", "unsupported"],
];

test.each(MEANT)("%s → %p", (formula: string, value: unknown, sheet = "计划", row = 20) => {
  // Without a table's name the formula has to stand in the table.
  const column = /(?:^|\()\[/.test(formula) ? 4 : 20;
  const result = evaluate(formula, workbook, { sheet, row, column });
  expect("value" in result ? result.value : "unsupported").toEqual(value);
});

test.each([
  ["表1[a''']b]", { table: "表1", items: [], columns: ["a']b", "a']b"] }],
  ["表1[a'#'@]", { table: "表1", items: [], columns: ["a#@", "a#@"] }],
  ["表1[[#All],[a]:[b]]", { table: "表1", items: ["all"], columns: ["a", "b"] }],
  ["[@]", { table: null, items: ["this-row"], columns: null }],
  ["表1[[a],[b]]", null],
  ["表1[[a]:[b]:[c]]", null],
  ["表1[[a]", null],
  ["[x.xlsx]表!t[a]", null],
] as const)("%s is read as %j", (text, expected) => {
  expect(parseStructured(text)).toEqual(expected);
});

const insert = (before: number, like: number | null, cells: readonly CellValue[] = ["新"]): InsertRows => ({
  kind: "insert-rows",
  sheet: "计划",
  before,
  expect: [],
  like,
  rows: [{ cells: cells.map((value, index) => ({ column: index + 1, content: { value } })) }],
});
const at = (book: Workbook, sheet: string, row: number, column: number): Cell => sheetNamed(book, sheet)!.at(row, column);
const tableArea = (book: Workbook): unknown => book.tables![0]!.area;
const nameNamed = (book: Workbook, word: string): string | undefined =>
  book.names!.find((one) => one.name === word && one.sheet === null)?.formula;

describe("rows that move", () => {
  it("take names and tables along, and values stay what they were", () => {
    const { workbook: after, inverse } = applyEdits(workbook, [insert(4, 3)]);
    expect(tableArea(after)).toEqual(areaOf("A2:D7"));
    expect(nameNamed(after, "预算列")).toBe("计划!$D$3:$D$6");
    expect([3, 5, 6, 7].map((row) => at(after, "计划", row, 4).value)).toEqual([6000, 5000, 8000, 19000]);
    const back = applyEdits(after, inverse).workbook;
    expect({ ...back, sheets: [] }).toEqual({ ...workbook, sheets: [] });
  });

  it("make a table grow at its end where it has no row of totals and the new rows are made like its own", () => {
    const bare = { ...workbook, tables: [{ ...PLAN, totalsRows: 0, area: areaOf("A2:D5") }] };
    expect(tableArea(applyEdits(bare, [insert(6, 5)]).workbook)).toEqual(areaOf("A2:D6"));
    expect(tableArea(applyEdits(bare, [insert(6, null)]).workbook)).toEqual(areaOf("A2:D5"));
    expect(tableArea(applyEdits(bare, [insert(2, null)]).workbook)).toEqual(areaOf("A3:D6"));
    const { workbook: after, inverse } = applyEdits(bare, [insert(6, 5, ["新", 1, 2, 700])]);
    expect(at(after, "计划", 7, 4).value).toBe(19700);
    expect(tableArea(applyEdits(after, inverse).workbook)).toEqual(areaOf("A2:D5"));
  });

  it("reach formulas through names and tables", () => {
    const expect4 = { value: 50 };
    const { workbook: after } = applyEdits(workbook, [
      { kind: "set-cell", sheet: "计划", row: 4, column: 2, content: { value: 60 }, expect: expect4 },
    ]);
    expect([4, 6].map((row) => at(after, "计划", row, 4).value)).toEqual([6000, 20000]);
  });

  it("leave formulas alone that cannot be known and those that are not reached", () => {
    const book = workbookOf({
      计划: [[1], [2], [{ formula: "MYSTERY(A1:A2)", value: 3 }]],
      另: [
        [
          { formula: "OFFSET(A9,0,0)", value: 4 },
          { formula: "某名", value: 5 },
          { formula: "LET(x,1,x)", value: 6 },
          { formula: "计划!A3+1", value: 40 },
        ],
      ],
    });
    const { workbook: after } = applyEdits(book, [insert(2, 1)]);
    expect(at(after, "计划", 4, 1)).toEqual({ formula: "MYSTERY(A1:A3)", value: 3 });
    expect([1, 2, 3].map((column) => at(after, "另", 1, column).value)).toEqual([4, 5, 6]);
  });
});

test("[@column] is of the table around the cell, of its own sheet, and of none outside", () => {
  const frame = (word: string, sheet: string, area: string): TableFrame => ({
    name: word,
    sheet,
    area: areaOf(area),
    headerRows: 1,
    totalsRows: 0,
    columns: ["人数", "倍"],
  });
  const rows = (factor: number): (string | number)[][] => [
    ["人数", "倍"],
    [factor, 0],
    [factor * 10, 0],
    ["下面", 0],
  ];
  const both = workbookOf({ 一: rows(1), 二: rows(5) }, { tables: [frame("甲", "一", "A1:B3"), frame("乙", "二", "A1:B3")] });
  const at = (sheet: string, row: number, column = 2): unknown => evaluate("[@人数]*2", both, { sheet, row, column });
  expect([at("一", 2), at("一", 3), at("二", 2), at("二", 3)]).toEqual([{ value: 2 }, { value: 20 }, { value: 10 }, { value: 100 }]);
  expect([at("二", 4), at("二", 2, 3)]).toEqual([{ unsupported: true }, { unsupported: true }]);
});
