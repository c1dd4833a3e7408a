/** isSamePlan: whether two tables of one sheet say the same of their activities. */
import type { Layout } from "../plan/plan";
import type { SheetView } from "./sheet-view";

/** Roles by which tables are compared. */
export const TELLING = ["activity", "month", "owner", "amount"] as const;

/** The word over the column of a role; nothing where it has none. */
export function headingWord(view: SheetView, { columns, headerRows }: Layout, role: (typeof TELLING)[number]): string {
  const column = columns[role];
  return column === undefined ? "" : view.word(view.seen(headerRows[headerRows.length - 1]!, column));
}

/** True for a list that goes on beside itself: 序号 项目 金额, and 序号 项目 金额 again. */
export function hasSameHeadings(view: SheetView, one: Layout, other: Layout): boolean {
  const headings = (layout: Layout): string => TELLING.map((role) => headingWord(view, layout, role)).join("|");
  return (
    one.columns.activity !== undefined &&
    one.columns.amount !== undefined &&
    one.headerRows.length > 0 &&
    other.headerRows.length > 0 &&
    headings(one) === headings(other)
  );
}

/** True for tables of one plan, of which one may lack a heading of the other's. */
export const isSamePlan = (view: SheetView, one: Layout, other: Layout): boolean =>
  isSameKind(one, other) || isSameWithoutMonths(one, other) || isSameButFor(view, one, other) || isSameButFor(view, other, one);

/** True for tables that say who does what for how much, and neither of them when: their titles or the lines over their rows may. */
function isSameWithoutMonths(one: Layout, other: Layout): boolean {
  return [one, other].every(
    ({ columns, monthColumns }) =>
      columns.month === undefined &&
      monthColumns.length === 0 &&
      [columns.activity, columns.owner, columns.amount].every((column) => column !== undefined),
  );
}

/** True for a table below that lacks a heading of the plan's and has the others word for word. */
function isSameButFor(view: SheetView, one: Layout, plan: Layout): boolean {
  if (one.columns.activity === undefined || one.monthColumns.length + plan.monthColumns.length > 0) return false;
  const own = TELLING.filter((role) => one.columns[role] !== undefined);
  return (
    own.length >= 3 &&
    own.every((role) => headingWord(view, one, role) !== "" && headingWord(view, one, role) === headingWord(view, plan, role))
  );
}

/** True for tables that say the same of each activity: its month, and who, or how much, or both. */
export function isSameKind(one: Layout, other: Layout): boolean {
  const has = (layout: Layout): string => TELLING.filter((role) => layout.columns[role] !== undefined).join();
  return (
    has(one) === has(other) &&
    one.columns.month !== undefined &&
    one.columns.activity !== undefined &&
    (one.columns.owner ?? one.columns.amount) !== undefined &&
    one.monthColumns.length === 0 &&
    other.monthColumns.length === 0
  );
}
