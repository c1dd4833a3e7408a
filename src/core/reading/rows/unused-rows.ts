/** UNUSED_RULES: rows of a form that nobody has filled in, and those that say that nothing is planned. */
import type { Cell } from "../../grid/grid";
import { NOTHING_PLANNED, NOTHING_SAID } from "../../words/row-words";
import { formulaSays } from "./formulas";
import type { RowFacts } from "./row-facts";
import { type Own, UNUSED_ROW } from "./row-kind";
import type { Passed, RowRule } from "./rule";

export const UNUSED_RULES: readonly RowRule[] = [
  {
    name: "row that nobody filled in",
    when: isUnused,
    kind: UNUSED_ROW,
    examples: ["3||||0=F5*G5", "3", '=IF(C4="","",ROW()-1)||||0=IF(C4="","",0)', "||||0=F4*G4"],
  },
  {
    name: "nothing planned in its month",
    when: (row, { isInOtherTable }) => !isInOtherTable && isNothing(row),
    kind: { kind: "other", role: "note", isEmptyMonth: true },
    examples: ["3|5月|（暂无）", "|5月|无", "|5月|本月无安排|—|—", "|5月|-||0"],
  },
];

/** A number or none, and what stands in every row of the form (未开始, a formula that gives nothing): no word of what, when, who or how much. */
function isUnused(row: RowFacts, { isInOtherTable }: Passed): boolean {
  const { inside, table } = row;
  const { columns, monthColumns } = table.layout;
  const seq = row.ownOf("seq");
  const isNumbered = seq !== null && /^[(]?\d{1,4}[).、]?$/.test(row.wordOf(seq));
  if (isInOtherTable || inside.length === 0 || !(isNumbered || inside.every((own) => isIdle(own, row, seq)))) return false;
  const told = [columns.activity, columns.content, columns.owner, columns.month, columns.date, columns.heads, columns.unitPrice];
  return inside.every(({ column, cell }) => {
    if (column === seq?.column) return true;
    if (told.includes(column) || monthColumns.some((entry) => entry.column === column))
      return cell.formula !== undefined && cell.value === "";
    if (cell.formula !== undefined) return givesNothing(cell);
    return (
      cell.value === 0 || (typeof cell.value === "string" && column !== columns.amount && table.isDefault(column, table.view.word(cell)))
    );
  });
}

const givesNothing = ({ value }: Cell): boolean => value === 0 || value === "" || value === null;

/** A formula that gives nothing, and neither adds nor counts other rows: =IF(C10="","",ROW()-2). */
function isIdle({ column, cell }: Own, { row }: RowFacts, seq: Own | null): boolean {
  if (cell.formula === undefined || !givesNothing(cell)) return false;
  if (column === seq?.column) return true;
  const { kind, isWholeColumn, spans } = formulaSays(cell.formula, row, column);
  return kind !== "statistic" && !isWholeColumn && spans.length === 0;
}

/** 5月 | 无: a month, and that nothing is planned in it; no person and no money. */
function isNothing(row: RowFacts): boolean {
  const { activity, inside, table } = row;
  if (activity === null || typeof activity.cell.value !== "string" || !NOTHING_PLANNED.test(row.wordOf(activity)) || !row.hasMonth)
    return false;
  const { date, month, quarter, seq } = table.layout.columns;
  return inside.every(({ column, cell }) => {
    if (column === activity.column || [date, month, quarter, seq].includes(column)) return true;
    return givesNothing(cell) || (typeof cell.value === "string" && NOTHING_SAID.test(table.view.word(cell)));
  });
}
