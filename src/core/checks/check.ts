/** Check: one thing that can be wrong with a plan, and what it is given to find out. */
import type { ColumnRole } from "../terms/column-role";
import type { MonthNumber } from "../terms/month";
import { a1, type CellRef } from "../grid/area";
import type { Evaluator } from "../grid/evaluate";
import type { Grid, Workbook } from "../grid/grid";
import type { Finding, FindingCode, FindingPlace, Severity } from "../plan/finding";
import type { Ledger, LedgerLine } from "../plan/ledger";
import type { Fen } from "../plan/money";
import { type Field, hasRole, type Plan, type PlanItem, type SheetState, type SheetWhy } from "../plan/plan";
import type { FundPosition, Totals } from "../plan/review";
import type { Indicator, RegisterSheet, RegisterSpending } from "../plan/register";
import type { LimitOverride, Profile, RegisterTold, UnreadSetting } from "../plan/settings";
import type { Policies } from "./policies";
import type { RuleRow } from "./rule-rows";

/** A sheet of the plan, with all that is known of it. */
export interface PlanSheet {
  readonly grid: Grid;
  readonly plan: Plan;
  /** Year of the plan, from the user or from the sheet. */
  readonly year: number | null;
  /** By item, in the plan's order. */
  readonly lines: readonly LedgerLine[];
  readonly totals: Totals;
}

/** A sheet that is not part of the plan. */
export interface OtherSheet {
  readonly grid: Grid;
  readonly state: SheetState;
  readonly why: SheetWhy | null;
  /** Figures by account subject that it states. */
  readonly statedSubjects: readonly StatedFigure[];
}

/** A figure that a budget sheet gives for an account subject, or an overview for a time or for everything. */
export interface StatedFigure {
  readonly code: string | null;
  /** As it stands in the cell. */
  readonly name: string;
  readonly fen: Fen;
  readonly cell: CellRef;
  readonly of?: { readonly months: readonly MonthNumber[] } | { readonly part: string } | "all";
}

export interface CheckContext {
  readonly workbook: Workbook;
  /** The plan to work on: one sheet, or several when it spans sheets. */
  readonly sheets: readonly PlanSheet[];
  readonly others: readonly OtherSheet[];
  /** What counts of these sheets, and what it leaves of the funds; null where they are not known, or no union's. */
  readonly ledger: Ledger;
  readonly funds: FundPosition | null;
  readonly profile: Profile;
  /** Limits the user set; they go before the recorded ones. */
  readonly overrides: readonly LimitOverride[];
  /** Lines of 工会参数 that could not be understood. */
  readonly unread: readonly UnreadSetting[];
  readonly year: number | null;
  /** 台账, and what they say was spent; `told`: what the user said of them. */
  readonly registers: readonly RegisterSheet[];
  readonly registered: RegisterSpending;
  readonly indicators: readonly Indicator[];
  readonly told: RegisterTold;
  /** What the workbook's formulas work out to now, whatever value was saved with them. */
  readonly calculation: Evaluator;
}

/** Null among findings is a place to breathe in a long search. */
export type Findings = Iterable<Finding | null>;

/** What a check says of a code it gives. */
export interface CodeFacts {
  /** How grave it is; of several the usual one first. */
  readonly severity: Severity | readonly [Severity, ...Severity[]];
  /**
   * Whether its fix changes only how a figure is written (safe: all alike at once), a figure or a name (ask), or is a decision that is
   * made for each alone (alone: a row taken out or moved); absent where only the user can mend it.
   */
  readonly fix?: "safe" | "ask" | "alone";
  /** As a note it asks for nothing: three or more of it share a line in 检查结果. */
  readonly sharesLine?: true;
  /** It compares with the rules on record. */
  readonly byRules?: true;
  /** Said of the plan, its rows or targets, because of what the registers hold: shown beside them. */
  readonly byRegisters?: true;
  /** The first version that had it. */
  readonly since: string;
  /** A code that the contract of the command line leaves to us. */
  readonly isOurs?: true;
}

/** What a check cannot do without; see NEEDS. */
export type Need = "union" | "year" | "sheet-year" | "members" | "funds" | "place" | "place-or-limits";

/** A look at one rule row after the other, and at its end at what was kept of them. */
export interface RuledLook {
  readonly row: (row: RuleRow) => Finding | Iterable<Finding> | null;
  readonly end?: () => Findings;
}

/**
 * A check looks at one item, one row that union rules govern, one sheet or the whole workbook, whichever it needs. Adding one:
 * a file here with its codes and their parameters, an entry per language, a sheet that gets it in test/core/review/fixtures.ts;
 * npm run tables puts it on the list.
 */
export interface Check {
  readonly codes: Readonly<Partial<Record<FindingCode, CodeFacts>>>;
  /** Without one of these it is not made, and the first that is missing is said to be why. */
  readonly needs?: readonly Need[];
  /** Bits of PLAIN: in rows that have all of them `item` finds nothing, and is not shown them. Left out, it is shown every row. */
  readonly unless?: number;
  readonly item?: (item: PlanItem, sheet: PlanSheet, index: number) => Finding | null;
  /** All such checks are shown a row before the next one is made: what they ask of its words is worked out once, and let go of with it. */
  readonly ruled?: (context: CheckContext, policies: Policies) => RuledLook;
  readonly sheet?: (sheet: PlanSheet, context: CheckContext) => Findings;
  readonly workbook?: (context: CheckContext) => Findings;
}

/** Items after which a long search breathes. */
export const BREATH = 200;

/** True for the last of each so many. */
export function isBreath(index: number): boolean {
  return index % BREATH === BREATH - 1;
}

/** The cell a field was read from, on whichever sheet; where it has none, the cell of its column in the item's row, else the whole sheet. */
export function fieldPlace(field: Field<unknown>, role: ColumnRole, item: PlanItem, sheet: PlanSheet): FindingPlace {
  if (field.cell !== null) return { sheet: field.cell.sheet, cell: a1(field.cell.row, field.cell.column) };
  const { amountElsewhere } = item;
  if (field === item.amount && amountElsewhere !== undefined)
    return { sheet: amountElsewhere.sheet, cell: a1(amountElsewhere.row, amountElsewhere.column) };
  const column = sheet.plan.layout.columns[role];
  if (column === undefined) return { sheet: item.sheet, cell: null };
  const anchor = sheet.grid.anchor(item.row, column);
  return { sheet: item.sheet, cell: a1(anchor.row, anchor.column) };
}

/** The sheet as a whole. */
export function wholeSheet(sheet: PlanSheet): FindingPlace {
  return { sheet: sheet.plan.sheet, cell: null };
}

const withAmounts = new WeakMap<Plan, boolean>();

/** True when amounts are part of the table; the ticks of a month matrix are none. */
export function hasAmounts(plan: Plan): boolean {
  let known = withAmounts.get(plan);
  if (known === undefined) {
    known = hasRole(plan.layout, "amount") || plan.items.some((item) => (item.byMonth?.size ?? 0) > 0 || item.amount.value.fen !== null);
    withAmounts.set(plan, known);
  }
  return known;
}

/** True when months are part of the table: a column of their own, one each, or headings over the rows. */
export function hasMonths(plan: Plan): boolean {
  const { layout } = plan;
  return (
    hasRole(layout, "month") ||
    hasRole(layout, "quarter") ||
    hasRole(layout, "date") ||
    layout.monthColumns.length > 0 ||
    // Rows we added say their month in their text where the table has no place for it.
    plan.items.some((item) => item.awaiting !== "row" && item.months.value.months.length > 0)
  );
}

/** Rows of the table's first header; further down it may be repeated, section by section. */
function headerBlock(sheet: PlanSheet): readonly number[] {
  const rows = sheet.plan.layout.headerRows;
  const end = rows.findIndex((row, index) => index > 0 && row !== rows[index - 1]! + 1);
  return end < 0 ? rows : rows.slice(0, end);
}

/** The heading over a column: the lowest header cell with a text. */
export function headingOf(
  sheet: PlanSheet,
  column: number,
): { readonly row: number; readonly column: number; readonly text: string } | null {
  const rows = headerBlock(sheet);
  for (let at = rows.length - 1; at >= 0; at--) {
    const anchor = sheet.grid.anchor(rows[at]!, column);
    const { value } = sheet.grid.at(anchor.row, anchor.column);
    if (typeof value === "string" && value.trim() !== "") return { ...anchor, text: value.replace(/\s+/g, "") };
  }
  return null;
}
