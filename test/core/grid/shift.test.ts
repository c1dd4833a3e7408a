import fc from "fast-check";
import { MAX_ROWS } from "../../../src/core/grid/area";
import {
  RowMap,
  type RowChange,
  rowMapsOf,
  shiftArea,
  shiftFormula,
  shiftFormulaAll,
  shiftRow,
  shiftSqref,
} from "../../../src/core/grid/shift";
import { areaOf } from "../../build-workbook";

const insert = (before: number, count = 1, sheet = "S"): RowChange => ({ sheet, before, count });
const remove = (deleteRow: number, count = 1, sheet = "S"): RowChange => ({ sheet, deleteRow, count });

describe("shiftFormula", () => {
  it.each<[string, RowChange, string]>([
    ["SUM(A4:A9)", insert(10), "SUM(A4:A9)"],
    ["SUM(A4:A9)", insert(9, 2), "SUM(A4:A11)"],
    ["SUM(A4:A9)", insert(5), "SUM(A4:A10)"],
    ["SUM(A4:A9)", insert(4), "SUM(A5:A10)"],
    ["SUM(A9:A4)", insert(5), "SUM(A10:A4)"],
    ["SUM($A$4:A$9)", insert(1, 3), "SUM($A$7:A$12)"],
    ["A3+A4", insert(4), "A3+A5"],
    ["SUM(3:5)+SUM(A:A)", insert(4), "SUM(3:6)+SUM(A:A)"],
    ["SUM(A1:A1048576)", insert(4), "SUM(A1:A1048576)"],
    ["A1048576", insert(4), "#REF!"],
    ["S!A9+s!A9+'S'!A9+T!A9", insert(4), "S!A10+s!A10+'S'!A10+T!A9"],
    ["[1]S!A9+S:T!A9", insert(4), "[1]S!A9+S:T!A9"],
    ["\"A9\"&A9&T1[A9]&'A9 '!A9", insert(4), "\"A9\"&A10&T1[A9]&'A9 '!A9"],
    ["SUM(A4:A9)", remove(4, 6), "SUM(#REF!)"],
    ["SUM(S!A4:A9)", remove(3, 9), "SUM(S!#REF!)"],
    ["SUM(A4:A9)", remove(8, 5), "SUM(A4:A7)"],
    ["SUM(A4:A9)", remove(2, 3), "SUM(A2:A6)"],
    ["SUM(A4:A9)", remove(5, 2), "SUM(A4:A7)"],
    ["SUM(A4:A9)", remove(10), "SUM(A4:A9)"],
    ["A4+A5", remove(4), "#REF!+A4"],
    ["A1#", insert(1), "A2#"],
  ])("%s after %j is %s", (formula, change, expected) => {
    expect(shiftFormula(formula, "S", change)).toBe(expected);
  });

  it("leaves a formula of another sheet alone unless it names the sheet", () => {
    expect(shiftFormula("A9+S!A9", "T", insert(4))).toBe("A9+S!A10");
    expect(shiftFormulaAll("A9+S!A9", null, rowMapsOf([insert(4)]))).toBe("A9+S!A10");
  });

  it("carries changes of several sheets at once", () => {
    const maps = rowMapsOf([insert(4), insert(2, 2, "汇总"), remove(9, 1, "汇总")]);
    expect(shiftFormulaAll("A5+汇总!A5+SUM(汇总!A8:A9)", "S", maps)).toBe("A6+汇总!A7+SUM(汇总!A10:A10)");
  });
});

describe("areas and lists", () => {
  it("shifts areas and rows", () => {
    expect(shiftArea(areaOf("B4:C9"), insert(5, 2))).toEqual(areaOf("B4:C11"));
    expect(shiftArea(areaOf("B4:C9"), remove(1, 20))).toBeNull();
    expect(shiftRow(7, remove(7))).toBeNull();
    expect(shiftRow(MAX_ROWS, insert(1))).toBeNull();
  });

  it("shifts sqref lists and drops what is gone", () => {
    expect(shiftSqref("A1:A3 C4 D:D 2:3", insert(2))).toBe("A1:A4 C5 D:D 3:4");
    expect(shiftSqref("A1:A3  C4", remove(4))).toBe("A1:A3");
    expect(shiftSqref("C4", remove(4))).toBe("");
  });
});

/** Changes of one sheet of 30 rows, in the coordinates from before. */
const changes = fc.array(
  fc.oneof(
    fc.record({ before: fc.integer({ min: 1, max: 31 }), count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ deleteRow: fc.integer({ min: 1, max: 30 }), count: fc.integer({ min: 1, max: 6 }) }),
  ),
  { maxLength: 6 },
);

/** The honest way: a list of row labels that rows are spliced into and out of. */
function spliced(list: typeof changes extends fc.Arbitrary<infer T> ? T : never): (number | "new")[] {
  const rows: (number | "new")[] = [];
  for (let row = 1; row <= 40; row++) {
    for (const change of list) if ("before" in change && change.before === row) for (let i = 0; i < change.count; i++) rows.push("new");
    if (!list.some((change) => "deleteRow" in change && row >= change.deleteRow && row < change.deleteRow + change.count)) rows.push(row);
  }
  return rows;
}

describe("RowMap", () => {
  it("agrees with splicing rows in and out of a list", () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 30 }), fc.nat(9), (list, top, height) => {
        const map = new RowMap(list);
        const after = spliced(list);
        const place = (row: number): number | null => (after.includes(row) ? after.indexOf(row) + 1 : null);
        for (let row = 1; row <= 40; row++) expect(map.row(row)).toBe(place(row));
        const bottom = top + height;
        const kept = after.map((row, index) => ({ row, at: index + 1 })).filter(({ row }) => row !== "new" && row >= top && row <= bottom);
        const span = map.span(top, bottom);
        if (kept.length > 0) {
          // Edges that survive stand where they went; inserted rows at a deleted edge may be counted in or out.
          expect(span!.top).toBeLessThanOrEqual(kept[0]!.at);
          expect(span!.bottom).toBeGreaterThanOrEqual(kept.at(-1)!.at);
          if (place(top) !== null) expect(span!.top).toBe(place(top));
          if (place(bottom) !== null) expect(span!.bottom).toBe(place(bottom));
        } else if (!list.some((change) => "before" in change && change.before > top && change.before <= bottom)) expect(span).toBeNull();
      }),
    );
  });

  it("knows where inserted rows come to stand", () => {
    const map = new RowMap([insert(4, 2), insert(9), remove(5, 2)]);
    expect([map.insertedAt(4), map.insertedAt(9)]).toEqual([4, 9]);
    expect(map.row(9)).toBe(10);
    expect(map.takesFrom(1, 4)).toBe(false);
    expect(map.takesFrom(6, 20)).toBe(true);
  });

  it("one insertion after the other from below is the same as both at once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.nat(30), fc.nat(30), (low, high, a, b) => {
        fc.pre(low < high);
        const formula = `SUM(A${a + 1}:A${b + 1})+A${a + 1}`;
        const once = shiftFormulaAll(formula, "S", rowMapsOf([insert(low, 2), insert(high, 3)]));
        expect(shiftFormula(shiftFormula(formula, "S", insert(high, 3)), "S", insert(low, 2))).toBe(once);
      }),
    );
  });

  it("deleting what was inserted gives the formula back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), fc.nat(30), fc.nat(30), (before, count, a, b) => {
        const formula = `SUM(A${a + 1}:$B$${b + 1})+$3:7`;
        expect(shiftFormula(shiftFormula(formula, "S", insert(before, count)), "S", remove(before, count))).toBe(formula);
      }),
    );
  });
});
