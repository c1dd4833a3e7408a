/** strayFigures: a number beside the plan that nothing near it explains is said; how near and how far, from both sides of each border. */
import { columnName } from "../../../src/core/grid/area";
import type { CellInput } from "../../build-workbook";
import { planIn } from "./read-sheet";

const ROWS = ["登山", "读书", "棋赛"];

/** The plan in columns E to G, from row 2 on, with cells put beside it: { C3: 70 }. */
function said(cells: Readonly<Record<string, CellInput>>, count = 3): readonly string[] {
  const rows: CellInput[][] = [
    ["月份", "活动内容", "预算"],
    ...Array.from({ length: count }, (_, index) => [`${(index % 12) + 1}月`, `${ROWS[index % 3]}第${index}场`, 100 + index]),
  ].map((row) => [null, null, null, null, ...row]);
  for (const [at, cell] of Object.entries(cells)) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(at)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const own = (rows[Number(row) - 1] ??= []);
    while (own.length < column) own.push(null);
    own[column - 1] = cell;
  }
  return (planIn(rows).unread ?? []).map(({ cell, count: figures, sum }) => `${columnName(cell.column)}${cell.row} ${figures} ${sum}`);
}

test.each<[why: string, cells: Readonly<Record<string, CellInput>>, found: readonly string[]]>([
  ["nothing", {}, []],
  ["three columns to the left", { B3: 7777 }, ["B3 1 7777"]],
  ["four columns to the left", { A3: 7777 }, []],
  ["twelve columns to the right", { S3: 7777 }, ["S3 1 7777"]],
  ["thirteen columns to the right", { T3: 7777 }, []],
  ["in the first row of the plan", { S2: 7777 }, ["S2 1 7777"]],
  ["in the last", { S4: 7777 }, ["S4 1 7777"]],
  ["below it", { S5: 7777 }, []],
  ["words to the left explain it", { R3: "备用金额", S3: 7777 }, []],
  ["words to the right explain it", { S3: 7777, T3: "备用金额" }, []],
  ["words two columns off do not", { Q3: "备用金额", S3: 7777 }, ["S3 1 7777"]],
  ["words above explain it", { S2: "备用金额", S3: 7777 }, []],
  ["also over other figures", { S2: "备用金额", S3: 7777, S4: 8888 }, []],
  ["words above a gap do not", { S2: "备用金额", S4: 7777 }, ["S4 1 7777"]],
  ["two of them in one column", { S3: 70.1, S4: 80.2 }, ["S3 2 150.3"]],
  ["the plan's own sum is known", { G5: { formula: "SUM(G2:G4)", value: 303 }, F5: "合计", S3: 303 }, []],
  ["made of other cells", { S3: { formula: "G3*2", value: 202 } }, []],
  ["made of figures", { S3: { formula: "2*101", value: 202 } }, ["S3 1 202"]],
])("%s", (_, cells, found) => expect(said(cells)).toEqual(found));

test("a list of sixty figures below its heading is one", () => {
  const column = (count: number): Record<string, CellInput> =>
    Object.fromEntries([
      ["S2", "名单"],
      ...Array.from({ length: count }, (_, index): [string, CellInput] => [`S${index + 3}`, 7000 + index]),
    ]);
  expect(said(column(60), 70)).toEqual([]);
  expect(said(column(61), 70)).toEqual(["S63 1 7060"]);
});
