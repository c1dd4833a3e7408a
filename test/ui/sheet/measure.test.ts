// Where rows and columns stand.
import fc from "fast-check";
import { Grid } from "../../../src/core/grid/grid";
import { type SheetLooks, PLAIN_LOOK } from "../../../src/hosts/looks";
import { axisLength, columnAxis, HIDDEN_SIZE, indexAt, rowAxis, rowHeightsOf, sizeAt } from "../../../src/ui/sheet/measure";

const looks = (change: Partial<SheetLooks> = {}): SheetLooks => ({
  columnWidths: new Float32Array(4),
  defaultColumnWidth: 8.43,
  rowHeights: new Float32Array(5),
  defaultRowHeight: 15,
  styles: [PLAIN_LOOK, { ...PLAIN_LOOK, wrap: true }],
  cellStyles: new Uint16Array(12),
  rows: 4,
  columns: 3,
  ...change,
});
const LONG = "走访慰问困难职工家庭和一线职工";
const grid = new Grid({
  sheet: "s",
  rows: new Map([
    [1, [undefined, { value: LONG }]],
    [2, [undefined, { value: LONG }]],
    [4, [undefined, undefined, undefined, { value: 1 }]],
  ]),
  hiddenRows: new Set([3]),
  merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
});

test("a stated height stands; wrapped text decides where none is stated; a merge gives it room", () => {
  const cellStyles = new Uint16Array(12).fill(1);
  const heights = rowHeightsOf(grid, looks({ cellStyles }));
  expect(heights[1]).toBeGreaterThan(heights[2]!);
  expect(heights[2]).toBeGreaterThan(heights[4]!);
  expect(rowHeightsOf(grid, looks())[1]).toBeLessThan(heights[2]!);
  expect(rowHeightsOf(grid, looks({ cellStyles, rowHeights: new Float32Array([0, 30, 0, 0, 0]) }))[1]).toBe(40);
});

test("hidden rows leave a band, until they are shown", () => {
  const heights = rowHeightsOf(grid, looks());
  expect(sizeAt(rowAxis(grid, heights, looks(), false, 1), 3)).toBe(HIDDEN_SIZE);
  expect(sizeAt(rowAxis(grid, heights, looks(), true, 1), 3)).toBe(20);
});

test("every place lies in the row found for it", () => {
  const axis = columnAxis(grid, looks({ columnWidths: new Float32Array([0, 3, 30, 0]) }), false, { zoom: 1, widths: new Map() });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: axisLength(axis) - 1 }), (place) => {
      const index = indexAt(axis, place);
      expect(axis.starts[index]).toBeLessThanOrEqual(place);
      expect(axis.starts[index + 1]).toBeGreaterThan(place);
    }),
  );
  for (let index = 1; index <= axis.count; index++) expect(indexAt(axis, axis.starts[index]!)).toBe(index);
});
