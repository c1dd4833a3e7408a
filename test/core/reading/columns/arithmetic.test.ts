/** arithmeticOf: what the figures of a table's columns have to do with each other; each table laid out and worked out by hand. */
import { columnName } from "../../../../src/core/grid/area";
import { arithmeticOf } from "../../../../src/core/reading/columns/arithmetic";
import { SheetView } from "../../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../../build-workbook";

type Columns = readonly (readonly CellInput[])[];

/** Columns as they stand beside each other, from A on; what is said of them: "C=A+B", "C=A*B", "A counts", "C runs", "C derived". */
function said(...columns: Columns): readonly string[] {
  const height = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row]));
  const view = new SheetView(gridOf("Sheet1", rows));
  const found = arithmeticOf(
    view,
    columns.map((_, index) => index + 1),
    rows.map((_, index) => index + 1),
  );
  const of = (made: ReadonlyMap<number, readonly number[]>, sign: string): string[] =>
    [...made].map(([target, parts]) => `${columnName(target)}=${parts.map(columnName).join(sign)}`);
  const alone = (columnsOf: ReadonlySet<number>, word: string): string[] => [...columnsOf].map((column) => `${columnName(column)} ${word}`);
  return [
    ...of(found.sums, "+"),
    ...of(found.products, "*"),
    ...alone(found.counting, "counts"),
    ...alone(found.running, "runs"),
    ...alone(found.derived, "derived"),
  ];
}

const formulas = (write: (row: number) => string, ...values: readonly number[]): readonly CellInput[] =>
  values.map((value, index) => ({ formula: write(index + 1), value }));
/** Figures that have nothing to do with others. */
const LOOSE = [530, 71, 1290, 17];

describe("numbers that count", () => {
  test.each<[string, readonly CellInput[], boolean]>([
    ["one by one", [1, 2, 3], true],
    ["from nought", [0, 1, 2], true],
    ["again in each block", [1, 2, 3, 1, 2], true],
    ["over a row without one", [1, 2, null, 3], true],
    ["as text", ["1", "2", "3"], true],
    ["two steps at least", [1, 2], false],
    ["not from the middle", [3, 4, 5], false],
    ["without a gap", [1, 2, 4, 5, 6], false],
    ["whole ones only", [1, 2, 3, 3.5], false],
    ["never below nought", [-1, 0, 1, 2], false],
    ["by their row", formulas((row) => `ROW()-${row - row}`, 1, 2, 3), true],
    ["by the one above", formulas((row) => `A${row - 1}+1`, 1, 2, 3), true],
    ["not by another column", formulas((row) => `B${row}*1`, 1, 2, 3), false],
  ])("%s", (_, column, isOne) => {
    expect(said(column).includes("A counts")).toBe(isOne);
  });
});

describe("columns that add up others", () => {
  test("in each row, beside each other", () => {
    expect(said([100, 20, 7], [30, 40, 8], [130, 60, 15])).toEqual(["C=A+B"]);
    expect(said([130, 60, 15], [100, 20, 7], [30, 40, 8])).toEqual(["A=B+C"]);
    // Words in between do not part them.
    expect(said([100, 20, 7], ["甲", "乙", "丙"], [30, 40, 8], [130, 60, 15])).toEqual(["D=A+C"]);
  });

  test("the most that do", () => {
    expect(said([100, 20, 7], [30, 40, 8], [5, 6, 9], [135, 66, 24])).toEqual(["D=A+B+C"]);
  });

  test("one half of the year in some rows and the other one in the others", () => {
    expect(said([100, null, 7], [null, 40, null], [100, 40, 7])).toEqual(["C=A+B"]);
    // A column that only repeats another one adds up nothing.
    expect(said([100, 40, 7], [null, null, null], [100, 40, 7])).toEqual([]);
  });

  test("one row in four may be wrong, two may not; one right row is chance", () => {
    expect(said([10, 21, 32, 43], [50, 60, 70, 90], [60, 81, 102, 1000])).toEqual(["C=A+B"]);
    expect(said([10, 21, 32, 43], [50, 60, 70, 90], [60, 81, 999, 1000])).toEqual([]);
    expect(said([10, null], [50, null], [60, null])).toEqual([]);
  });

  test("a figure where there is nothing to add speaks against it, a nought does not", () => {
    expect(said([10, 21, null], [50, 60, null], [60, 81, 0])).toEqual(["C=A+B"]);
    expect(said([10, 21, null], [50, 60, null], [60, 81, 5])).toEqual([]);
    // One of ours with nothing beside it is the target alone.
    expect(said([10, null, 7, 5], [50, 1, null, 6], [60, 1, 7, 11])).toEqual(["C=A+B"]);
  });

  test("by formula, whatever the figures", () => {
    expect(
      said(
        LOOSE,
        LOOSE,
        formulas((row) => `SUM(A${row}:B${row})`, 1, 1, 1, 1),
      ),
    ).toContain("C=A+B");
    expect(
      said(
        LOOSE,
        LOOSE,
        formulas((row) => `A${row}+B${row}`, 1, 1, 1, 1),
      ),
    ).toContain("C=A+B");
  });
});

describe("columns that multiply others", () => {
  test("two or three, in each row", () => {
    expect(said([20, 30, 45], [300, 250, 110], [6000, 7500, 4950])).toEqual(["C=A*B"]);
    expect(said([20, 30, 45], [3, 2, 4], [10, 11, 12], [600, 660, 2160])).toEqual(["D=A*B*C"]);
  });

  test("once for all proves nothing: 1 × 300 is 300 in any table", () => {
    expect(said([1, 1, 1], [300, 250, 110], [300, 250, 110])).toEqual([]);
    expect(said([20, 20], [300, 300], [6000, 6000])).toEqual([]);
    expect(said([20, 30], [300, 300], [6000, 9000])).toEqual(["C=A*B"]);
  });

  test("one row in five may be wrong, one in four may not; most of the figures must be made so", () => {
    expect(said([20, 30, 45, 50, 60], [300, 250, 110, 70, 15], [6000, 7500, 4950, 3500, 1])).toEqual(["C=A*B"]);
    expect(said([20, 30, 45, 50], [300, 250, 110, 70], [6000, 7500, 4950, 1])).toEqual([]);
    expect(said([20, 30, null, null, null], [300, 250, null, null, null], [6000, 7500, 81, 92, 77])).toEqual(["C=A*B"]);
    expect(said([20, 30, null, null, null, null], [300, 250, null, null, null, null], [6000, 7500, 81, 92, 77, 59])).toEqual([]);
  });

  test("by formula", () => {
    expect(
      said(
        LOOSE,
        LOOSE,
        formulas((row) => `A${row}*B${row}`, 1, 1, 1, 1),
      ),
    ).toContain("C=A*B");
    expect(
      said(
        LOOSE,
        LOOSE,
        formulas((row) => `PRODUCT(A${row},B${row})+0`, 1, 1, 1, 1),
      ),
    ).toContain("C=A*B");
  });
});

describe("columns that run up", () => {
  test("each the one above and another column's", () => {
    expect(said([100, 250, 33], [100, 350, 383])).toEqual(["B runs"]);
    expect(said([100, 250, null, 33], [100, 350, null, 383])).toEqual(["B runs"]);
    expect(said([100, 250, 33], [100, 350, 384])).toEqual([]);
    expect(said([null, 100, 250, 33], [null, 100, 350, 383])).toEqual(["B runs"]);
    // Two rows are chance, and so are three beside many that do not.
    expect(said([100, 250, 33, 41, 52, 77], [100, 350, 383])).toEqual([]);
    expect(said([100, 250], [100, 350])).toEqual([]);
  });

  test("a figure that stays the same runs up nothing", () => {
    expect(said([100, null, null], [100, 100, 100])).toEqual([]);
    expect(said([0, 0, 5])).toEqual([]);
  });

  test("by formula", () => {
    expect(
      said(
        LOOSE,
        formulas((row) => `B${row - 1}+A${row}`, 1, 1, 1, 1),
      ),
    ).toContain("B runs");
    expect(
      said(
        LOOSE,
        formulas((row) => `SUM(A$1:A${row - 1})+A${row}`, 1, 1, 1, 1),
      ),
    ).toContain("B runs");
  });
});

test("columns made of others by subtraction, division or a single one, by formula", () => {
  for (const write of [(row: number) => `A${row}-B${row}`, (row: number) => `A${row}/10000`, (row: number) => `A${row}`])
    expect(said(LOOSE, [9, 400, 12, 37], formulas(write, 1, 2, 4, 9))).toEqual(["C derived"]);
});

test("a few formulas among typed figures make no rule", () => {
  const column: CellInput[] = [{ formula: "A1*B1", value: 1 }, 23, 47, 1001];
  expect(said(LOOSE, [9, 400, 12, 37], column)).toEqual([]);
});

test("no figures at all, and more columns than any table has", () => {
  expect(said(["甲", "乙", "丙"])).toEqual([]);
  const many = (count: number): Columns =>
    Array.from({ length: count }, (_, index) => LOOSE.map((figure) => figure * (index + 3) + index * index));
  expect(said([1, 2, 3, 4], ...many(23))).toContain("A counts");
  expect(said([1, 2, 3, 4], ...many(24))).toEqual([]);
});
