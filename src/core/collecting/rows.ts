/** gathered: what a workbook's reviews come to as rows of the tables that many workbooks are gathered in. Money in whole 分; null is "not known". */
import { ownerText } from "../ledger";
import { type Language, messageOf } from "../messages/language";
import type { Severity } from "../plan/finding";
import type { LedgerLine } from "../plan/ledger";
import type { Fen } from "../plan/money";
import { monthNumbers } from "../plan/months";
import type { Review } from "../plan/review";
import { inPlaceOrder } from "../plan/place-order";
import type { HostErrorCode } from "../grid/host-error";

/** Why nothing could be read of a file; "internal" is a bug of ours. */
export type Refused = HostErrorCode | "internal";

/** Of one plan of a workbook; of a workbook that was refused, of all of it. */
export interface WorkbookRow {
  readonly year: number | null;
  readonly sector: string | null;
  readonly refused: Refused | null;
  /** Null where it was refused, and where not one amount is known. */
  readonly sum: Fen | null;
  readonly unknownAmounts: number;
  /** Findings that nobody has marked as seen to. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface PlanRow {
  readonly sheet: string;
  readonly row: number;
  /** Month numbers between commas; null where none is known. */
  readonly months: string | null;
  readonly activity: string | null;
  readonly catalogueId: string | null;
  /** The subject in force, else what the plan itself says, else null. */
  readonly subject: string | null;
  readonly owner: string | null;
  /** Who pays, as the plan words it. */
  readonly source: string | null;
  readonly amount: Fen | null;
  readonly actual: Fen | null;
  readonly isSuggested: boolean;
}

/** What of the plan falls into a month of its year; a null month is what has none. */
export interface MonthShare {
  readonly month: number | null;
  readonly amount: Fen;
}

export interface FindingRow {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The reason it was marked with; null: it was not. */
  readonly dismissed: string | null;
}

/** One plan, before it is settled whose it is. */
export interface GatheredPlan {
  /** What 工会参数 and the titles call its unit. */
  readonly unitInSettings: string | null;
  readonly unitInTitle: string | null;
  readonly workbook: WorkbookRow;
  readonly rows: readonly PlanRow[];
  readonly months: readonly MonthShare[];
  readonly findings: readonly FindingRow[];
}

/** `reviews` as reviewingEach gives them: one, or one for each unit whose plan is in the workbook. */
export function gathered(reviews: readonly Review[], language: Pick<Language, "findings">): readonly GatheredPlan[] {
  return reviews.map((review): GatheredPlan => {
    if (review.refused !== null) return refusedPlan(review.refused, review.profile.unitName);
    const planned = review.sheets.flatMap(({ state, totals }) => (state === "plan" && totals !== null ? [totals] : []));
    const open = (severity: Severity): number =>
      review.findings.filter((finding) => finding.severity === severity && finding.dismissed === null).length;
    return {
      // Of several plans nobody says whose 工会参数 are.
      unitInSettings: reviews.length > 1 ? null : review.profile.unitName,
      unitInTitle: review.plans[0]?.unit ?? null,
      workbook: {
        year: review.year,
        sector: review.profile.sector,
        refused: null,
        sum: planned.some(({ hasAmounts }) => hasAmounts) ? review.sum : null,
        unknownAmounts: planned.reduce((count, { unknownAmounts }) => count + unknownAmounts, 0),
        errors: open("error"),
        warnings: open("warning"),
        infos: open("info"),
      },
      rows: review.sheets.flatMap(({ state, lines, totals }) =>
        state === "plan" ? lines.map((line) => planRow(line, line.payer === "union" || totals?.others === 0)) : [],
      ),
      months: monthShares(planned),
      findings: inPlaceOrder(review).map((finding) => ({
        sheet: finding.at?.sheet ?? null,
        cell: finding.at?.cell ?? null,
        code: finding.code,
        severity: finding.severity,
        message: messageOf(language, finding),
        dismissed: finding.dismissed?.reason ?? null,
      })),
    };
  });
}

/** A workbook that could not be read, or holds no plan. */
export function refusedPlan(refused: Refused, unitInSettings: string | null = null): GatheredPlan {
  const workbook = { year: null, sector: null, refused, sum: null, unknownAmounts: 0, errors: 0, warnings: 0, infos: 0 };
  return { unitInSettings, unitInTitle: null, workbook, rows: [], months: [], findings: [] };
}

/** An amount that others pay is in no sum of the plan, nor in those that are made of its rows. */
function planRow(line: LedgerLine, isCounted: boolean): PlanRow {
  const { item, classified, subject } = line;
  const months = monthNumbers(item.months.value.months);
  return {
    sheet: item.sheet,
    row: item.row,
    months: months.length === 0 ? null : months.join(","),
    activity: item.activity.value === "" ? null : item.activity.value,
    catalogueId: classified.catalogueId,
    subject: subject.kind === "official" ? subject.name : subject.kind === "stated" ? subject.text : null,
    owner: ownerText(item) || null,
    source: item.source?.value ?? null,
    amount: isCounted ? line.amount : null,
    actual: line.actual,
    isSuggested: item.awaiting === "row",
  };
}

/** In the order of the months, what has none last. */
function monthShares(
  planned: readonly { readonly byMonth: ReadonlyMap<number, Fen>; readonly unscheduled: Fen; readonly hasAmounts: boolean }[],
): readonly MonthShare[] {
  const sums = new Map<number | null, number>();
  const add = (month: number | null, amount: number): void => void sums.set(month, (sums.get(month) ?? 0) + amount);
  for (const { byMonth, unscheduled } of planned) {
    for (const [month, amount] of byMonth) add(month, amount);
    if (unscheduled !== 0) add(null, unscheduled);
  }
  return [...sums].sort(([a], [b]) => (a ?? 99) - (b ?? 99)).map(([month, amount]) => ({ month, amount: amount as Fen }));
}
