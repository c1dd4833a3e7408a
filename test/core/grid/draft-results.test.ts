/** withResults: formulas of drafted sheets that bring no value get the one they work out to; what is not open stays as it was. */
import { withResults } from "../../../src/core/grid/draft-results";
import type { DraftCell, PutSheet } from "../../../src/core/grid/edit";
import { atOnce } from "../../../src/core/grid/steps";
import { workbookOf } from "../../build-workbook";

const workbook = workbookOf({ 计划: [[100], [200]] });
const put = (name: string, ...contents: readonly DraftCell["content"][]): PutSheet => ({
  kind: "put-sheet",
  draft: {
    mark: name === "汇总" ? "summary" : "detail",
    name,
    styles: {},
    cells: contents.map((content, index) => ({ row: index + 1, column: 1, content, style: "plain" })),
    merges: [],
    columnWidths: [10],
    rowHeights: {},
    frozenRows: 0,
    print: { orientation: "portrait", area: { top: 1, left: 1, bottom: 9, right: 1 }, footer: "" },
  } as never,
});
const worked = (...edits: readonly PutSheet[]): unknown[][] =>
  atOnce(withResults(workbook, edits)).map(({ draft }) => draft.cells.map(({ content }) => content.value));

test("from the workbook, from the sheet itself and from the other drafts, in whatever order they stand", () => {
  const summary = put("汇总", { formula: "A2*2", value: null }, { formula: "明细!A1+计划!A2", value: null }, { value: "合计" });
  const detail = put("明细", { formula: "SUM(计划!A1:A2)", value: null });
  expect(worked(summary, detail)).toEqual([[1000, 500, "合计"], [300]]);
  expect(worked(detail, summary)).toEqual([[300], [1000, 500, "合计"]]);
});

test("what cannot be worked out stays open, and a value that was brought stays", () => {
  expect(
    worked(put("汇总", { formula: "MYSTERY(1)", value: null }, { formula: "1+1", value: 7 }, { formula: "1+1", value: null })),
  ).toEqual([[null, 7, 2]]);
});

test("where nothing is open nothing is made anew", () => {
  const edits = [put("汇总", { formula: "1+1", value: 2 }, { value: "合计" })];
  expect(atOnce(withResults(workbook, edits))).toBe(edits);
});
