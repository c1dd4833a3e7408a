/** Rows one place up or down: what sums, references and joined cells around them make of it. */
import { applyEdits } from "../../../src/core/grid/apply";
import { movedRow, rowsShifted } from "../../../src/core/grid/row-move";
import { plainWorkbook, workbookOf } from "../../build-workbook";

const sum = { formula: "SUM(B2:B5)", value: 10 };
const book = (more: object = {}) =>
  workbookOf({
    表: {
      rows: [
        ["名", "数"],
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
        ["丁", 4],
        ["合计", sum],
      ],
      ...more,
    },
  });
const moved = (top: number, bottom: number, by: 1 | -1, workbook = book()) => {
  const edits = rowsShifted(workbook, workbook.sheets[0]!, top, bottom, by);
  if (edits === null) return null;
  const { workbook: after, inverse } = applyEdits(workbook, edits);
  expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(workbook));
  const [grid] = after.sheets;
  return [...grid!.usedRows().map((row) => grid!.at(row, 1).value), grid!.at(6, 2).formula, grid!.at(6, 2).value];
};

test.each<[number, number, 1 | -1, string]>([
  [3, 3, -1, "名乙甲丙丁合计"],
  [2, 2, 1, "名乙甲丙丁合计"],
  [5, 5, -1, "名甲乙丁丙合计"],
  [4, 4, 1, "名甲乙丁丙合计"],
  [3, 4, -1, "名乙丙甲丁合计"],
  [3, 4, 1, "名甲丁乙丙合计"],
])("rows %i to %i by %i: the sum keeps all its rows", (top, bottom, by, order) => {
  expect(moved(top, bottom, by)).toEqual([...order.replace("合计", "").split(""), "合计", "SUM(B2:B5)", 10]);
});

test("what would leave a sum, tear joined cells or lead a formula astray stays where it is", () => {
  expect(moved(5, 5, 1)).toBeNull();
  expect(moved(2, 2, -1)).toBeNull();
  expect(moved(4, 5, -1)).toBeNull();
  expect(moved(1, 1, -1)).toBeNull();
  expect(moved(3, 3, 1, book({ merges: ["A4:A5"] }))).toBeNull();
  const named = workbookOf({
    表: [
      ["甲", 1],
      ["乙", 2],
      ["见", { formula: "B1", value: 1 }, { formula: "B2", value: 2 }],
    ],
  });
  expect(moved(1, 1, 1, named)).toBeNull();
});

test.each<[string, string | null]>([
  ["B5*2", "B8*2"],
  ["SUM(A5:B5)", "SUM(A8:B8)"],
  ["B4*2", null],
  ["SUM(B4:B5)", null],
  ["B$5*2", null],
  // The same row of another sheet is another row.
  ["其他!B5*2", null],
  ["其他!B5+B5", null],
])("a row taken elsewhere takes =%s along as =%s", (formula, expected) => {
  const workbook = workbookOf({ 表: { rows: [[1], [1], [1], [1], ["甲", 5, { formula, value: 10 }]] }, 其他: { rows: [[1]] } });
  const moved = movedRow(workbook.sheets[0]!, 5, 8);
  expect(moved === null ? null : moved.cells.find(({ column }) => column === 3)?.content.formula).toBe(expected);
});
