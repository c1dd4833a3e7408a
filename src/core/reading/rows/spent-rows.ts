/** SPENT_RULES: rows of what was spent below rows of what was planned (计划 over 实际), and their total. */
import { PLANNED_ROW, SPENT, SPENT_TOTAL } from "../../words/row-words";
import type { RowFacts } from "./row-facts";
import { other } from "./row-kind";
import type { RowRule } from "./rule";
import type { TableFacts } from "./table-facts";

export const SPENT_RULES: readonly RowRule[] = [
  {
    name: "what was spent, below what was planned",
    when: isSpentBelow,
    kind: other("other-table-row"),
    examples: [],
  },
  {
    name: "total of what was spent, where what was planned and what was spent are rows",
    when: (row) => row.hasAmount && SPENT_TOTAL.test(row.first) && hasSpentRows(row.table),
    kind: other("other-table-total"),
    // The table's other rows decide: its examples are in the tests of totals.
    examples: [],
  },
];

/** 实际 in the cell below 计划, beside an activity joined over both. */
function isSpentBelow({ activity, row, table, texts }: RowFacts): boolean {
  const named = table.layout.columns.activity;
  if (activity !== null || named === undefined || !table.view.isCoveredFromAbove(row, named)) return false;
  return texts.some(
    ({ column, cell }) =>
      SPENT.test(table.view.word(cell)) && PLANNED_ROW.test(table.view.word(table.view.own(row - 1, column))) && column !== named,
  );
}

/** Whether 实际 stands in a cell right below 计划. */
function hasSpentRows({ layout, view }: TableFacts): boolean {
  return view.rows.some(
    (row) =>
      row > layout.firstRow &&
      row <= layout.lastRow &&
      view.ownCells(row).some(({ column, cell }) => SPENT.test(view.word(cell)) && PLANNED_ROW.test(view.word(view.own(row - 1, column)))),
  );
}
