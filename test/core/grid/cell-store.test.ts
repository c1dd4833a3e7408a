/** Cells of a sparse sheet are found wherever they stand, in whatever order they are asked for, and nothing is found beside them. */
import fc from "fast-check";
import { CellStore, TextCells } from "../../../src/core/grid/cell-store";
import { type Cell, Grid } from "../../../src/core/grid/grid";

const TEXTS = ["甲", "乙", "丙"];
const FORMATS = [undefined, "0.00", "yyyy-m-d"];
/** Some of what is neither a number nor a text has no formula. */
const otherOf = (value: number): Cell => (value === 0 ? { value: true } : { value: null, formula: `A${value}` });
const cellAt = fc.record({
  row: fc.integer({ min: 1, max: 90 }),
  column: fc.integer({ min: 1, max: 70 }),
  kind: fc.constantFrom("number", "text", "other"),
  value: fc.integer({ min: 0, max: 2 }),
  format: fc.integer({ min: 0, max: 2 }),
});

test("what was put in is what is found, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(cellAt, { selector: ({ row, column }) => row * 100 + column, minLength: 1, maxLength: 400 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 92 }), fc.integer({ min: 0, max: 72 })), { maxLength: 60 }),
      (cells, elsewhere) => {
        const store = new CellStore(new TextCells(TEXTS, 100), FORMATS);
        const expected = new Map<string, Cell>();
        for (const { row, column, kind, value, format } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
          expect(store.isBehind(row, column)).toBe(true);
          const shown = FORMATS[format] === undefined ? {} : { format: FORMATS[format] };
          if (kind === "number") store.addNumber(row, column, value, format);
          else if (kind === "text") store.addText(row, column, value, format);
          else store.addOther(row, column, otherOf(value));
          expected.set(
            `${row} ${column}`,
            kind === "number" ? { value, ...shown } : kind === "text" ? { value: TEXTS[value]!, ...shown } : otherOf(value),
          );
          expect(store.isBehind(row, column)).toBe(false);
        }
        // As they were made up, and so in no order.
        for (const { row, column } of cells) expect(store.at(row, column)).toEqual(expected.get(`${row} ${column}`));
        for (const [row, column] of elsewhere) expect(store.at(row, column)).toEqual(expected.get(`${row} ${column}`));
        const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
        expect(store.usedRows()).toEqual(rows);
        const formulas = new Set(cells.filter(({ kind, value }) => kind === "other" && value > 0).map(({ row }) => row));
        expect(store.formulaRows()).toEqual(rows.filter((row) => formulas.has(row)));
        const spread = new Grid({ sheet: "表", rows: new Map(rows.map((row) => [row, store.row(row)!])) });
        expect(spread.formulaRows()).toEqual(store.formulaRows());
        expect([store.lastRow, store.lastColumn]).toEqual([rows.at(-1), Math.max(...cells.map(({ column }) => column))]);
        for (let row = 0; row <= 92; row++) {
          const own = cells.filter((one) => one.row === row).map(({ column }) => column);
          const found = store.row(row);
          expect(found === null).toBe(own.length === 0);
          if (found === null) continue;
          expect(found.length).toBe(Math.max(...own) + 1);
          for (const [column, cell] of found.entries()) expect(cell).toEqual(expected.get(`${row} ${column}`));
        }
      },
    ),
    { numRuns: 40 },
  );
});
