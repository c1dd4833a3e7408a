/** A plan laid out in a test as rows of cells, read without the reading room, and what one check says about it. */
import { NOTHING_TOLD_OF_REGISTERS } from "../../../src/core/plan/settings";
import { spendingOf } from "../../../src/core/registers";
import type { ColumnRole } from "../../../src/core/terms/column-role";
import { classify } from "../../../src/core/catalogue";
import { fundPosition, fundsOf, ledgerOf, lineOf, totalsOf } from "../../../src/core/ledger";
import { check, type CheckContext, type OtherSheet, type PlanSheet } from "../../../src/core/checks";

import { Evaluator } from "../../../src/core/grid/evaluate";
import { type Cell, type Grid, isBlank } from "../../../src/core/grid/grid";
import type { Finding } from "../../../src/core/plan/finding";
import type { AmountReading, Field, Layout, Plan, PlanItem, StatedTotal, StatedYear } from "../../../src/core/plan/plan";
import { EMPTY_PROFILE, type LimitOverride, type Profile, type UnreadSetting } from "../../../src/core/plan/settings";
import { readAmount } from "../../../src/core/reading/amounts";
import { readMonths } from "../../../src/core/reading/months";
import { type CellInput, gridOf } from "../../build-workbook";

export interface TableInput {
  /** Roles of the columns from A on; months, activity, owner, amount by default. */
  readonly columns?: readonly ColumnRole[];
  /** The first row stands in row 2 under a header of role names. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Numbers of rows (as in the sheet) that are totals or subtotals, with the rows they should cover; all above by default. */
  readonly totals?: Readonly<
    Record<number, { readonly role?: "total" | "subtotal"; readonly rows?: readonly number[]; readonly origin?: StatedTotal["origin"] }>
  >;
  /** Rows that are no activities and no totals. */
  readonly notes?: readonly number[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly (string | number)[];
  readonly unitFactor?: number;
  readonly year?: number | null;
  readonly isSchoolYear?: boolean;
  readonly isWelfareCommittee?: boolean;
  readonly suggestedRows?: readonly number[];
  readonly statedYears?: readonly StatedYear[];
  readonly sheet?: string;
}

export function planSheetOf(input: TableInput): PlanSheet {
  const columns = input.columns ?? ["month", "activity", "owner", "amount"];
  const sheet = input.sheet ?? "Sheet1";
  const grid = gridOf(sheet, {
    rows: [[...columns], ...input.rows],
    ...(input.merges ? { merges: input.merges } : {}),
    ...(input.hiddenRows ? { hiddenRows: input.hiddenRows } : {}),
    ...(input.hiddenColumns ? { hiddenColumns: input.hiddenColumns } : {}),
  });
  const year = input.year === undefined ? 2026 : input.year;
  const layout: Layout = {
    sheet,
    headerRows: [1],
    columns: Object.fromEntries(columns.map((role, index) => [role, index + 1])),
    monthColumns: [],
    firstRow: 2,
    lastRow: grid.lastRow,
    unit: null,
    unitFactor: input.unitFactor ?? 1,
    confidence: 1,
    isCorrected: false,
  };
  const rows = input.rows.map((_, index) => index + 2).filter((row) => !input.totals?.[row] && !input.notes?.includes(row));
  const items = rows.map((row) => itemOf(grid, row, layout, year, input));
  const stated = Object.entries(input.totals ?? {}).map(([row, total]): StatedTotal => {
    const column = layout.columns.amount!;
    const cell = grid.at(Number(row), column);
    return {
      role: total.role ?? "total",
      cell: { sheet, row: Number(row), column },
      text: textOf(cell),
      amount: readAmount(cell, layout.unitFactor),
      formula: cell.formula ?? null,
      rows: total.rows ?? rows.filter((one) => one < Number(row)),
      origin: total.origin ?? "amount-column",
      month: null,
    };
  });
  const plan: Plan = {
    sheet,
    title: null,
    year,
    isSchoolYear: input.isSchoolYear ?? false,
    isWelfareCommittee: input.isWelfareCommittee ?? false,
    layout,
    items,
    others: stated.map(({ role, cell }) => ({ row: cell.row, role })),
    stated,
    statedYears: input.statedYears ?? [],
    notes: [],
  };
  const lines = items.map((item) => lineOf(plan, item, classify(item.activity.value, { subject: item.subject?.value ?? null })));
  return { grid, plan, year, lines, totals: totalsOf(lines) };
}

function itemOf(grid: Grid, row: number, layout: Layout, year: number | null, input: TableInput): PlanItem {
  const field = <T>(role: ColumnRole, read: (cell: Cell) => T): Field<T> => {
    const column = layout.columns[role];
    if (column === undefined) return { value: read({ value: null }), cell: null, text: "" };
    const anchor = grid.anchor(row, column);
    const cell = grid.at(anchor.row, anchor.column);
    return { value: read(cell), cell: { sheet: layout.sheet, ...anchor }, text: textOf(cell) };
  };
  const textField = (role: ColumnRole): Field<string | null> | null =>
    layout.columns[role] === undefined ? null : field(role, (cell) => textOf(cell).trim() || null);
  const numberField = (role: ColumnRole): Field<number | null> | null =>
    layout.columns[role] === undefined
      ? null
      : field(role, ({ value }) => (typeof value === "number" ? value : typeof value === "string" ? parseFloat(value) : null));
  const amountColumn = layout.columns.amount;
  const anchorRow = amountColumn === undefined ? row : grid.anchor(row, amountColumn).row;
  const amount = field("amount", (cell): AmountReading => {
    const reading = readAmount(cell, layout.unitFactor);
    return anchorRow === row ? reading : { ...reading, fen: null, form: "merged", sharedWithRow: anchorRow };
  });
  const activity = field("activity", (cell) => textOf(cell).trim());
  return {
    sheet: layout.sheet,
    row,
    isHidden: grid.hiddenRows.has(row),
    months: field("month", (cell) => readMonths(cell, { year })),
    activity,
    activities: activity.value === "" ? [] : [activity.value],
    owner: field("owner", (cell) => textOf(cell).trim() || null),
    amount,
    byMonth: null,
    heads: numberField("heads"),
    unitPrice: numberField("unitPrice"),
    quantity: numberField("quantity"),
    actual: layout.columns.actual === undefined ? null : field("actual", (cell) => readAmount(cell, layout.unitFactor)),
    task: textField("task"),
    content: textField("content"),
    participants: textField("participants"),
    source: textField("source"),
    subject: textField("subject"),
    unitName: textField("unitName"),
    place: textField("place"),
    remark: textField("remark"),
    status: null,
    date: textField("date"),
    seq: textField("seq"),
    section: null,
    awaiting: input.suggestedRows?.includes(row) ? "row" : null,
    isOwnerPlaceholder: layout.columns.owner !== undefined && textOf(grid.at(row, layout.columns.owner)).trim() === "待定",
  };
}

function textOf(cell: Cell): string {
  if (isBlank(cell) || cell.value === null) return "";
  return typeof cell.value === "object" ? cell.value.error : String(cell.value);
}

export function contextOf(
  sheets: readonly PlanSheet[],
  more: {
    readonly profile?: Partial<Profile>;
    readonly overrides?: readonly LimitOverride[];
    readonly unread?: readonly UnreadSetting[];
    readonly others?: readonly OtherSheet[];
  } = {},
): CheckContext {
  const workbook = {
    sheets: [...sheets.map(({ grid }) => grid), ...(more.others ?? []).map(({ grid }) => grid)],
    date1904: false,
    isStructureLocked: false,
    isSigned: false,
  };
  const profile = { ...EMPTY_PROFILE, ...more.profile };
  const ledger = ledgerOf(sheets.flatMap(({ lines }) => lines));
  const isUnions = sheets.some(({ plan }) => !plan.isWelfareCommittee);
  return {
    workbook,
    sheets,
    others: more.others ?? [],
    ledger,
    funds: isUnions ? fundPosition(fundsOf(profile), ledger.unionSum) : null,
    profile,
    overrides: more.overrides ?? [],
    unread: more.unread ?? [],
    year: sheets[0]?.year ?? null,
    registers: [],
    registered: spendingOf([], []),
    indicators: [],
    told: NOTHING_TOLD_OF_REGISTERS,
    calculation: new Evaluator(workbook),
  };
}

/** Everything all checks say, as "cell code severity", in the order found. */
export function said(input: TableInput | readonly TableInput[], more: Parameters<typeof contextOf>[1] = {}): string[] {
  return findingsOf(input, more).map((finding) => `${finding.at?.cell ?? "-"} ${finding.code} ${finding.severity}`);
}

export function findingsOf(input: TableInput | readonly TableInput[], more: Parameters<typeof contextOf>[1] = {}): readonly Finding[] {
  const inputs = Array.isArray(input) ? (input as readonly TableInput[]) : [input as TableInput];
  return check(contextOf(inputs.map(planSheetOf), more)).findings;
}

/** The same, of the codes asked for only. */
export function saidOf(
  codes: readonly Finding["code"][],
  input: TableInput | readonly TableInput[],
  more: Parameters<typeof contextOf>[1] = {},
): string[] {
  return findingsOf(input, more)
    .filter(({ code }) => codes.includes(code))
    .map((finding) => `${finding.at?.cell ?? "-"} ${finding.code} ${finding.severity}`);
}
