import fc from "fast-check";
import type { CellRef } from "../../../src/core/grid/area";
import type { CellValue, Workbook } from "../../../src/core/grid/grid";
import { refresh, refreshing } from "../../../src/core/grid/refresh";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";
import { processorTime } from "../../processor-time";
import { runs } from "../../runs";

const ref = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });
const valueAt = (workbook: Workbook, sheet: number, row: number, column: number): CellValue =>
  workbook.sheets[sheet]!.at(row, column).value;

describe("refresh", () => {
  const workbook = workbookOf({
    表: [
      [1, { formula: "A1*2", value: -1 }, { formula: "B1+1", value: -1 }],
      [2, { formula: "A2*2", value: -1 }, { formula: "LOOKUP(A1,A1:A2)", value: -1 }],
      [
        { formula: "SUM(A1:A2)", value: -1 },
        { formula: "C2+1", value: -1 },
        { formula: "预算+1", value: -1 },
      ],
      [
        { formula: "Table1[x]", value: -1 },
        { formula: "TODAY()", value: -1 },
        { formula: "[1]S!A1", value: -1 },
      ],
    ],
    另: [
      [
        { formula: "表!C1", value: -1 },
        { formula: "SUM(表:另!A1)", value: -1 },
        { formula: "1+1", value: -1 },
      ],
    ],
    我们: { rows: [[5, { formula: "表!A2", value: -1 }]], mark: "summary" },
  });

  it("works out what rests on the edited cell, keeps what it cannot work out, and leaves the rest", () => {
    const after = refresh(workbook, { cells: [ref("表", 1, 1)] });
    expect([1, 2, 3].map((row) => [1, 2, 3].map((column) => valueAt(after, 0, row, column)))).toEqual([
      [1, 2, 3],
      [2, -1, -1],
      [3, 0, -1],
    ]);
    // Nothing is known of these.
    expect([1, 2, 3].map((column) => valueAt(after, 0, 4, column))).toEqual([-1, -1, -1]);
    expect([1, 2, 3].map((column) => valueAt(after, 1, 1, column))).toEqual([3, -1, -1]);
    expect(valueAt(after, 2, 1, 2)).toBe(-1);
    expect(valueAt(workbook, 0, 1, 2)).toBe(-1);
  });

  it("an edit of our own sheet leaves the user's names alone", () => {
    const after = refresh(workbook, { cells: [ref("我们", 1, 1)] });
    expect(valueAt(after, 0, 3, 3)).toBe(-1);
    expect(after.sheets[0]).toBe(workbook.sheets[0]);
  });

  it("keeps the value of a formula that was written with one, and passes it on", () => {
    const after = refresh(workbook, { cells: [ref("表", 1, 1), ref("表", 1, 2)] });
    expect(valueAt(after, 0, 1, 2)).toBe(-1);
    expect(valueAt(after, 0, 1, 3)).toBe(0);
  });

  it("works out what it is told to, and nothing else when nothing was edited", () => {
    expect(valueAt(refresh(workbook, { cells: [], formulas: [ref("表", 2, 2)] }), 0, 2, 2)).toBe(4);
    expect(refresh(workbook, { cells: [] })).toBe(workbook);
  });

  it("says so of cycles instead of following them for ever", () => {
    const round = workbookOf({ 表: [[1, { formula: "A1+C1", value: 1 }, { formula: "B1", value: 1 }, { formula: "C1", value: 1 }]] });
    const after = refresh(round, { cells: [ref("表", 1, 1)] });
    expect([2, 3, 4].map((column) => valueAt(after, 0, 1, column))).toEqual([1, 1, 1]);
  });

  it("finds exactly the formulas whose ranges hold an edited cell, however tall or wide", () => {
    const height = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5000 }), fc.constant(1_048_575));
    const range = fc.record({
      top: fc.integer({ min: 1, max: 6000 }),
      height,
      left: fc.integer({ min: 1, max: 5 }),
      width: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 1, maxLength: 40 }),
        fc.array(fc.record({ row: fc.integer({ min: 1, max: 12_000 }), column: fc.integer({ min: 1, max: 9 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
        (ranges, edited) => {
          const letters = "ABCDEFGHI";
          const bottomOf = (r: (typeof ranges)[number]): number => Math.min(1_048_576, r.top + r.height);
          const formulas: RowsInput = ranges.map((r) => [
            { formula: `COUNT(数!${letters[r.left - 1]}${r.top}:${letters[r.left + r.width - 1]}${bottomOf(r)})`, value: -1 },
          ]);
          const { refreshed } = refreshing(workbookOf({ 数: [[1]], 式: formulas }), {
            cells: edited.map(({ row, column }) => ref("数", row, column)),
          });
          const expected = ranges.flatMap((r, index) =>
            edited.some(({ row, column }) => row >= r.top && row <= bottomOf(r) && column >= r.left && column <= r.left + r.width)
              ? [index + 1]
              : [],
          );
          expect(refreshed.map(({ row }) => row).sort((a, b) => a - b)).toEqual(expected);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it("takes thousands of formulas and some totals in its stride", () => {
    const count = runs(100_000);
    const rows: CellInput[][] = Array.from({ length: count }, (_, index) => [
      100,
      index % 7,
      { formula: `A${index + 1}*B${index + 1}`, value: 0 },
      { formula: `C${index + 1}/$C$${count + 1}`, value: 0 },
    ]);
    rows.push([null, null, { formula: `SUM(C1:C${count})`, value: 0 }]);
    const start = processorTime();
    const after = refresh(workbookOf({ 表: rows }), { cells: Array.from({ length: count }, (_, index) => ref("表", index + 1, 1)) });
    expect(processorTime() - start).toBeLessThan(30_000);
    expect(valueAt(after, 0, count + 1, 3)).toBe(100 * rows.slice(0, count).reduce((sum, row) => sum + (row[1] as number), 0));
    expect(valueAt(after, 0, 7, 4)).toBeCloseTo(600 / (valueAt(after, 0, count + 1, 3) as number), 12);
  });
});
