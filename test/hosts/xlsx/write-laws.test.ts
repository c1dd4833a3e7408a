/** The central law: applying edits in memory and applying them in the file and reading it back give the same workbook; and the inverse gives the old one. */
import fc from "fast-check";
import { a1, type Area } from "../../../src/core/grid/area";
import type { CellContent, SheetEdit } from "../../../src/core/grid/edit";
import { type Cell, sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { neighboursOf } from "../../../src/core/grid/neighbours";
import { applyEdits } from "../../../src/core/grid/apply";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook, workbookOf } from "../../build-workbook";
import { draftSheet } from "../fixtures";
import { workbookBytes } from "./workbook-bytes";
import { runs } from "../../runs";

const SHEETS = ["计划", "汇 总"];
const ROWS = 8;
const COLUMNS = 4;

const reference = fc
  .tuple(fc.constantFrom("", "计划!", "'汇 总'!"), fc.nat(COLUMNS - 1), fc.nat(ROWS + 2), fc.constantFrom("", "$"))
  .map(([sheet, column, row, fixed]) => `${sheet}${fixed}${a1(row + 1, column + 1).replace(/(\d+)$/, `${fixed}$1`)}`);
const formula = fc.oneof(
  fc.tuple(reference, fc.constantFrom("+", "-", "*"), reference).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("", "计划!", "'汇 总'!"), fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 0, max: 4 }))
    .map(([sheet, top, height]) => `SUM(${sheet}B${top}:B${top + height})`),
  fc.constantFrom('SUMIFS(计划!B:B,计划!A:A,"甲")', "ROW()", 'TEXT(B2,"0")', "合计名称*2"),
);
const value = fc.oneof(
  fc.constantFrom(null, "甲", "=乙", " 丙 ", "丁\n戊", "_x0041_", "\r", true, { error: "#N/A" }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: value.map((one): Cell => ({ value: one })) },
  { weight: 1, arbitrary: formula.map((text): Cell => ({ value: 1, formula: text })) },
  // In an edit it is to be worked out, in a file it was never saved.
  { weight: 1, arbitrary: formula.map((text): Cell => ({ value: null, formula: text })) },
);
const rows = fc.array(fc.array(cell, { maxLength: COLUMNS }), { maxLength: ROWS });
const merges = fc.subarray(["A1:B1", "A3:A4", "C5:D6", "B7:B8"]);

const workbook = fc
  .record({ first: rows, second: rows, merges, hidden: fc.subarray([2, 5]) })
  .map(({ first, second, merges: areas, hidden }) =>
    workbookOf({ [SHEETS[0]!]: { rows: first, merges: areas, hiddenRows: hidden }, [SHEETS[1]!]: second }),
  );

const content: fc.Arbitrary<CellContent> = fc
  .record({ cell, format: fc.constantFrom(undefined, "0.00", "@", '0.0"元"') })
  .map(({ cell: one, format }) => ({ ...one, ...(format === undefined ? {} : { format }) }));

/** Edits without their expectations, which depend on the workbook. */
const plans = fc.record({
  sets: fc.uniqueArray(
    fc.record({
      sheet: fc.constantFrom(...SHEETS),
      row: fc.integer({ min: 1, max: ROWS + 2 }),
      column: fc.integer({ min: 1, max: COLUMNS + 1 }),
      content,
    }),
    { maxLength: 4, selector: ({ sheet, row, column }) => `${sheet}${row},${column}` },
  ),
  inserts: fc.array(
    fc.record({
      sheet: fc.constantFrom(...SHEETS),
      before: fc.integer({ min: 1, max: ROWS + 2 }),
      like: fc.option(fc.integer({ min: 1, max: ROWS })),
      rows: fc.array(fc.array(content, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  puts: fc.boolean(),
});

type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

function editsOf(book: Workbook, plan: Plan): SheetEdit[] {
  const edits: SheetEdit[] = plan.sets.map((set) => {
    const { value: old, formula: text } = sheetNamed(book, set.sheet)!.at(set.row, set.column);
    return { kind: "set-cell", ...set, expect: text === undefined ? { value: old } : { value: old, formula: text } };
  });
  for (const { rows: added, ...insert } of plan.inserts) {
    edits.push({
      kind: "insert-rows",
      expect: neighboursOf(sheetNamed(book, insert.sheet)!, insert.before, []),
      ...insert,
      rows: added.map((contents) => ({ cells: contents.map((one, index) => ({ column: index + 1, content: one })) })),
    });
  }
  if (plan.puts) edits.push(draftSheet("我们的", "汇总", "summary", "计划!B2"));
  return edits;
}

/** Everything but the formats of blank cells, which a grid read from a file does not hold; merges in any order. */
function facts(book: Workbook): unknown {
  const areas = (list: readonly Area[]): string[] => list.map((area) => JSON.stringify(area)).sort();
  const filled = (cells: Record<string, Cell>): [string, Cell][] =>
    Object.entries(cells).filter(([, one]) => one.value !== null || one.formula !== undefined);
  return JSON.parse(
    JSON.stringify(plainWorkbook(book), (key, inner: unknown) =>
      key === "merges" ? areas(inner as Area[]) : key === "cells" ? filled(inner as Record<string, Cell>) : inner,
    ),
  );
}

it("a file reads back as the edits mean, and as before once they are taken back", () => {
  fc.assert(
    fc.property(workbook, plans, (book, plan) => {
      const bytes = workbookBytes(book);
      const before = readXlsx(bytes);
      const edits = editsOf(before, plan);
      const file = XlsxFile.open(bytes);
      const inverse = file.apply(edits);
      expect(facts(readXlsx(file.save()))).toEqual(facts(applyEdits(before, edits).workbook));
      expect(facts(file.workbook)).toEqual(facts(applyEdits(before, edits).workbook));
      file.apply(inverse);
      expect(facts(readXlsx(file.save()))).toEqual(facts(before));
    }),
    { numRuns: runs(300) },
  );
});
