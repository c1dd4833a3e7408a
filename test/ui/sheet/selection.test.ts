/** Blocks of cells: as text, from text, filled down, added up, looked for; rows put in and taken out. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import {
  addedUp,
  areaBetween,
  blockOf,
  blockText,
  cleared,
  filledDown,
  foundAfter,
  pasted,
  rowsAbove,
  rowsDeleted,
} from "../../../src/ui/sheet/selection";
import { plainWorkbook, workbookOf } from "../../build-workbook";

const workbook = (): Workbook =>
  workbookOf({
    计划: {
      rows: [
        ["月份", "活动", "金额", "翻倍"],
        ["3月", "踏青", 800, { formula: "C2*2", value: 1600 }],
        [null, "拔河", 1200.1, null],
        ["5月", "说“好”\n第二行", "300元", null],
        ["合计", null, { formula: "SUM(C2:C4)", value: 2000.1 }, null],
      ],
      merges: ["A2:A3"],
    },
  });
const grid = (): Grid => workbook().sheets[0]!;
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("a block of cells", () => {
  test("is the rectangle between two cells, grown over merges", () => {
    expect(areaBetween(grid(), { row: 4, column: 3 }, { row: 1, column: 2 })).toEqual(area(1, 2, 4, 3));
    expect(areaBetween(grid(), { row: 3, column: 1 }, { row: 3, column: 2 })).toEqual(area(2, 1, 3, 2));
  });

  test("goes out and comes back as sheet programs write it", () => {
    const text = blockText(grid(), area(2, 2, 4, 3), false);
    expect(text).toBe('踏青\t800\r\n拔河\t1200.1\r\n"说“好”\n第二行"\t300元');
    expect(blockOf(text)).toEqual([
      ["踏青", "800"],
      ["拔河", "1200.1"],
      ["说“好”\n第二行", "300元"],
    ]);
    expect(blockOf('a\t"说""你好"""\r\n\t\r\n')).toEqual([
      ["a", '说"你好"'],
      ["", ""],
    ]);
    expect(blockOf("一格")).toEqual([["一格"]]);
    // A quote that is never closed is a quote.
    expect(blockOf('"开头\t尾')).toEqual([['"开头\t尾']]);
  });

  test("pasted means what typing it would; a cell under a merge takes nothing", () => {
    const { edits, covered } = pasted(
      grid(),
      { row: 2, column: 2 },
      [
        ["踏青", "900"],
        ["拔河", "=C2"],
      ],
      false,
    );
    expect(covered).toBeNull();
    expect(edits.map(({ row, column, content }) => [row, column, content])).toEqual([
      [2, 3, { value: 900 }],
      [3, 3, { value: null, formula: "C2" }],
    ]);
    expect(pasted(grid(), { row: 2, column: 1 }, [["4月"], [""]], false).covered).toBeNull();
    expect(pasted(grid(), { row: 2, column: 1 }, [["4月"], ["5月"]], false).covered).toEqual({ row: 3, column: 1 });
  });

  test("filled down: values as they are, formulas following their rows, merges left alone", () => {
    expect(filledDown(grid(), area(2, 1, 4, 4)).map(({ row, column, content }) => [row, column, content])).toEqual([
      [4, 1, { value: "3月" }],
      [3, 2, { value: "踏青" }],
      [4, 2, { value: "踏青" }],
      [3, 3, { value: 800 }],
      [4, 3, { value: 800 }],
      [3, 4, { value: null, formula: "C3*2" }],
      [4, 4, { value: null, formula: "C4*2" }],
    ]);
  });

  test("cleared: only what holds something", () => {
    expect(cleared(grid(), area(2, 3, 4, 4)).map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [2, 4],
      [3, 3],
      [4, 3],
    ]);
  });

  test("comes to the sum of its numbers; words are counted and not added", () => {
    expect(addedUp(grid(), area(2, 3, 4, 3))).toEqual({ count: 3, sum: 2000.1 });
    expect(addedUp(grid(), area(2, 2, 4, 2))).toEqual({ count: 3, sum: null });
  });

  test("words are found from here on and round to the beginning", () => {
    expect(foundAfter(grid(), { row: 1, column: 1 }, "拔河", false)).toEqual({ row: 3, column: 2 });
    expect(foundAfter(grid(), { row: 3, column: 2 }, "拔河", false)).toEqual({ row: 3, column: 2 });
    expect(foundAfter(grid(), { row: 4, column: 2 }, "月", false)).toEqual({ row: 1, column: 1 });
    expect(foundAfter(grid(), { row: 1, column: 1 }, "没有", false)).toBeNull();
  });
});

describe("rows", () => {
  test("put in above what is selected, totals grow; taken back exactly", () => {
    const before = workbook();
    const { workbook: after, inverse } = applyEdits(before, rowsAbove(before.sheets[0]!, area(4, 1, 4, 1)));
    expect(after.sheets[0]!.at(6, 3).formula).toBe("SUM(C2:C5)");
    expect(after.sheets[0]!.at(5, 2).value).toBe("说“好”\n第二行");
    expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(before));
  });

  test("taken out with what stands in them; taken back exactly", () => {
    const before = workbook();
    const { workbook: after, inverse } = applyEdits(before, rowsDeleted(before.sheets[0]!, area(4, 1, 4, 1)));
    expect(after.sheets[0]!.at(4, 3)).toMatchObject({ formula: "SUM(C2:C3)", value: 2000.1 });
    expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(before));
  });
});
