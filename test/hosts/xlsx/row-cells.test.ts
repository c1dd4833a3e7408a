/** RowCells: whatever order cells and rows come in, they stand in their places. */
import fc from "fast-check";
import type { Cell } from "../../../src/core/grid/grid";
import { RowCells } from "../../../src/hosts/xlsx/read/row-cells";
import { runs } from "../../runs";

const places = fc.array(
  fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(63, 64, 70, 16384)) }),
  { maxLength: 25 },
);

test("law: cells come to stand where they belong, and the one that was there is given back", () => {
  let again = 0;
  fc.assert(
    fc.property(places, (list) => {
      const widths: number[] = [];
      const gathered = new RowCells((width) => widths.push(width));
      const expected = new Map<number, Map<number, Cell>>();
      for (const [value, { row, column }] of list.entries()) {
        const cells = expected.get(row) ?? new Map<number, Cell>();
        expected.set(row, cells);
        if (cells.has(column)) again++;
        expect(gathered.put(row, column, { value })).toEqual(cells.get(column));
        cells.set(column, { value });
      }
      gathered.finish();
      expect([...gathered.rows.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [row, cells] of expected) {
        const found = gathered.rows.get(row)!;
        expect(found).toHaveLength(Math.max(...cells.keys()) + 1);
        expect(Object.fromEntries(Object.entries(found).filter(([, cell]) => cell !== undefined))).toEqual(Object.fromEntries(cells));
        expect(widths).toContain(found.length);
      }
    }),
    { numRuns: runs(1000) },
  );
  expect(again).toBeGreaterThan(runs(100));
});
