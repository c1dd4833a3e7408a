/** reviewRecord: a review as the one JSON object that `check --json` prints for a file. */
import { COLUMN_ROLES } from "../terms/column-role";
import { ownerText, subjectText } from "../ledger";
import { columnName } from "../grid/area";
import type { HostErrorCode, HostErrorParams } from "../grid/host-error";
import { type Language, messageOf } from "../messages/language";
import { type ExecutionRecord, executionRecord, type FundsRecord, fundsRecord } from "./money-record";
import { WARN_AT } from "../official";
import { atOnce, type Listing } from "./made-later";
import { type IndicatorRecord, indicatorRecords, type RegisterRecord, registerRecords } from "./register-record";
import type { Basis, Finding, FindingCode, Severity } from "../plan/finding";
import type { LedgerLine } from "../plan/ledger";
import { type Fen, yuan } from "../plan/money";
import { monthNumbers } from "../plan/months";
import { type Layout, type RowRole, type SheetState, type SheetWhy } from "../plan/plan";
import { refusalParams } from "../plan/refusal";
import { inPlaceOrder } from "../plan/place-order";
import type { NotCheckedWhy, Review, SheetReview, Totals } from "../plan/review";

export const REVIEW_SCHEMA = "gonghui/review@1";

export interface LayoutRecord {
  readonly headerRows: readonly number[];
  /** Column letters by role. */
  readonly columns: Readonly<Record<string, string>>;
  /** Of tables on their side: the letters of the columns with the headings, and row numbers by role; `columns` is empty then. */
  readonly headerColumns?: readonly string[];
  readonly rows?: Readonly<Partial<Record<string, number>>>;
  /** Column letter → month, in a month matrix. */
  readonly monthColumns?: Readonly<Record<string, number>>;
  readonly unit: string | null;
  readonly unitFactor: number;
  readonly confidence: number;
}

export interface RowRecord {
  readonly row: number;
  readonly months: readonly number[];
  readonly activity: string | null;
  readonly activities?: readonly string[];
  readonly owner: string | null;
  readonly amountYuan: number | null;
  readonly subject: string | null;
  readonly catalogueId: string | null;
}

/** Amounts in yuan. */
export interface TotalsRecord {
  readonly sumYuan: number;
  readonly byMonth: Readonly<Record<string, number>>;
  readonly byQuarter: Readonly<Record<string, number>>;
  readonly bySubject: Readonly<Record<string, number>>;
  readonly byOwner: Readonly<Record<string, number>>;
  readonly unscheduledYuan: number;
  readonly unknownAmounts: number;
}

export interface SheetRecord {
  readonly sheet: string;
  readonly state: SheetState;
  readonly why?: SheetWhy;
  readonly layout?: LayoutRecord;
  /** The sheet whose activities this budget's amounts stand beside. */
  readonly joinedTo?: string;
  readonly rows?: readonly RowRecord[];
  readonly nonDataRows?: readonly { readonly row: number; readonly role: RowRole }[];
  readonly totals?: TotalsRecord;
}

export interface FindingRecord {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly params: Finding["params"];
  readonly basis: Basis | null;
  readonly fixable: boolean;
  readonly dismissed?: { readonly reason: string };
}

/** One of several plans of a workbook. */
export interface PlanRecord {
  readonly sheets: readonly string[];
  readonly unit: string | null;
  readonly year: number | null;
  readonly sumYuan: number;
}

export interface ReviewRecord {
  readonly schema: typeof REVIEW_SCHEMA;
  readonly file: string;
  readonly year: number | null;
  readonly sheets: readonly SheetRecord[];
  /** `plans` where there are several, of different units, which are never added together: then there is no one sum. */
  readonly totals: { readonly sumYuan: number | null; readonly plans?: readonly PlanRecord[] } | null;
  readonly funds: FundsRecord | null;
  readonly execution: ExecutionRecord | null;
  readonly checked: readonly FindingCode[];
  readonly notChecked: readonly { readonly code: FindingCode; readonly why: NotCheckedWhy }[];
  readonly findings: readonly FindingRecord[];
  readonly registers: readonly RegisterRecord[];
  readonly indicators: readonly IndicatorRecord[];
  /** One of the contract's refusals, or why the file could not even be looked at (file-not-found, no-permission …). */
  readonly refused: { readonly code: HostErrorCode; readonly message: string } | null;
}

type RecordLanguage = [
  language: Pick<Language, "findings" | "errors" | "sheets" | "official" | "registers">,
  warnAt?: number,
  listing?: Listing,
];

/** The record of a workbook that could be read. `file` is the name as the user gave it; `warnAt` the rate from which a line is 接近预算; `listing` how its long lists are made. */
export function reviewRecord(
  file: string,
  review: Review,
  ...[language, warnAt = WARN_AT, listing = atOnce]: RecordLanguage
): ReviewRecord {
  return {
    schema: REVIEW_SCHEMA,
    file,
    year: review.year,
    sheets: review.sheets.map((sheet) => sheetRecord(sheet, listing)),
    totals: review.refused === null ? { sumYuan: yuan(review.sum) } : null,
    funds: fundsRecord(review),
    execution: executionRecord(review, language, warnAt),
    checked: review.checked,
    notChecked: review.notChecked,
    findings: listing(inPlaceOrder(review), (finding) => findingRecord(finding, language)),
    registers: registerRecords(review),
    indicators: indicatorRecords(review, language),
    refused: review.refused && { code: review.refused, message: language.errors[review.refused]({ file, ...refusalParams(review) }) },
  };
}

/** One record of the reviews of a workbook's plans, as reviewingEach gives them: each plan's findings, and no figure of all together. */
export function reviewsRecord(file: string, reviews: readonly Review[], ...more: RecordLanguage): ReviewRecord {
  const records = reviews.map((review) => reviewRecord(file, review, ...more));
  const [first] = records;
  if (records.length === 1) return first!;
  const checked = [...new Set(records.flatMap((record) => record.checked))];
  const years = new Set(reviews.map(({ year }) => year));
  const findings = inPlaceOrder({ sheets: reviews[0]!.sheets, findings: reviews.flatMap((review) => review.findings) });
  return {
    ...first!,
    year: years.size === 1 ? reviews[0]!.year : null,
    sheets: first!.sheets.map(
      (sheet, index) => records.map((record) => record.sheets[index]!).find(({ state }) => state === "plan") ?? sheet,
    ),
    totals: {
      sumYuan: null,
      plans: reviews.flatMap(({ plans }) => plans.map(({ sum, ...plan }) => ({ ...plan, sumYuan: yuan(sum) }))),
    },
    execution: null,
    checked,
    notChecked: uniqueBy(
      records.flatMap((record) => record.notChecked).filter(({ code }) => !checked.includes(code)),
      ({ code }) => code,
    ),
    // What concerns 工会参数 or no plan's own sheet is found with each plan.
    findings: uniqueBy(
      findings.map((finding) => findingRecord(finding, more[0])),
      (record) => JSON.stringify(record),
    ),
  };
}

function uniqueBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/** The record of a file that could not even be opened. */
export function refusalRecord(
  file: string,
  code: HostErrorCode,
  params: HostErrorParams,
  language: Pick<Language, "errors">,
): ReviewRecord {
  return {
    schema: REVIEW_SCHEMA,
    file,
    year: null,
    sheets: [],
    totals: null,
    funds: null,
    execution: null,
    checked: [],
    notChecked: [],
    findings: [],
    registers: [],
    indicators: [],
    refused: { code, message: language.errors[code]({ file, ...params }) },
  };
}

function sheetRecord(sheet: SheetReview, listing: Listing): SheetRecord {
  const { plan } = sheet;
  const head = { sheet: sheet.sheet, state: sheet.state, ...(sheet.why === null ? {} : { why: sheet.why }) };
  if (plan === null) return head;
  const layout = layoutRecord(plan.layout);
  // A plan that is named and not worked on has no totals; a welfare committee's has its own.
  if (sheet.totals === null) return { ...head, layout };
  return {
    ...head,
    layout,
    ...(plan.joinedTo === undefined ? {} : { joinedTo: plan.joinedTo }),
    rows: listing(sheet.lines, rowRecord),
    nonDataRows: plan.others.map(({ row, role }) => ({ row, role })),
    totals: totalsRecord(sheet.totals),
  };
}

function layoutRecord(layout: Layout): LayoutRecord {
  const columns: Record<string, string> = {};
  for (const role of COLUMN_ROLES) {
    const column = layout.columns[role];
    if (column !== undefined) columns[role] = columnName(column);
  }
  const matrix =
    layout.monthColumns.length === 0
      ? {}
      : { monthColumns: Object.fromEntries(layout.monthColumns.map(({ column, month }) => [columnName(column), month])) };
  const across = layout.transposed;
  return {
    headerRows: layout.headerRows,
    columns,
    ...(across === undefined ? {} : { headerColumns: across.headerColumns.map(columnName), rows: across.rows }),
    ...matrix,
    unit: layout.unit,
    unitFactor: layout.unitFactor,
    confidence: Number(layout.confidence.toFixed(2)),
  };
}

function rowRecord(line: LedgerLine): RowRecord {
  const { item, classified } = line;
  const { fen } = item.amount.value;
  const { activities } = item;
  return {
    row: item.row,
    months: monthNumbers(item.months.value.months),
    activity: item.activity.value === "" ? null : item.activity.value,
    // JSON leaves out what is undefined; a spread would cost every row.
    activities: activities.length > 1 ? activities : undefined,
    owner: ownerText(item) || null,
    amountYuan: fen === null ? null : yuan(fen),
    subject: subjectText(line) || null,
    catalogueId: classified.catalogueId,
  };
}

function totalsRecord(totals: Totals): TotalsRecord {
  const inYuan = (sums: ReadonlyMap<string | number, Fen>): Record<string, number> =>
    Object.fromEntries([...sums].map(([key, amount]) => [String(key), yuan(amount)]));
  return {
    sumYuan: yuan(totals.sum),
    byMonth: inYuan(totals.byMonth),
    byQuarter: inYuan(totals.byQuarter),
    bySubject: inYuan(totals.bySubject),
    byOwner: inYuan(totals.byOwner),
    unscheduledYuan: yuan(totals.unscheduled),
    unknownAmounts: totals.unknownAmounts,
  };
}

function findingRecord(finding: Finding, language: Pick<Language, "findings">): FindingRecord {
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at?.cell ?? null,
    message: messageOf(language, finding),
    params: finding.params,
    basis: finding.basis,
    fixable: finding.fix !== null,
    ...(finding.dismissed === null ? {} : { dismissed: finding.dismissed }),
  };
}
