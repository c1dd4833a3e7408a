/** Finding: what a check has to say, as data. Codes are the contract's; the sentence lives in core/messages. */
import type { SheetEdit } from "../grid/edit";

export type Severity = "error" | "warning" | "info";

/** What a wrong total's difference looks like. Amounts in yuan, rows as sheet row numbers. */
export type DifferenceHint =
  | { readonly kind: "text-amounts"; readonly rows: readonly number[] } // exactly the amounts kept as text
  | { readonly kind: "rows-left-out"; readonly rows: readonly number[] } // exactly these rows are missing
  | { readonly kind: "row-counted-twice"; readonly rows: readonly number[] }
  | { readonly kind: "subtotals-counted"; readonly rows: readonly number[] } // subtotal rows added in
  | { readonly kind: "digits-swapped" } // a multiple of 9: two figures changed places
  | { readonly kind: "decimal-shift"; readonly factor: number } // 10 or 100 times too much
  | { readonly kind: "unit-shift"; readonly factor: number } // 元 taken for 万元
  | { readonly kind: "hidden-rows"; readonly rows: readonly number[] }
  | { readonly kind: "stale" } // the formula is right, its saved value is old
  | { readonly kind: "unknown" };

/** A limit a finding compares with, in yuan or as a share, persons, times or days. */
export interface LimitParams {
  readonly topic: string;
  readonly limit: number;
  /** A LimitUnit of core/policy, or "times-member": how often a year one member takes part, on the average. */
  readonly unit: string;
  readonly actual: number;
  readonly rows: readonly number[];
  /** What a share is of, where it is one. */
  readonly base?: string | null;
  /** The share's two figures: persons of participants and trainees, yuan of everything else. */
  readonly part?: number | null;
  readonly whole?: number | null;
  /** Why the limit is on record and not confirmed; null or left out: it is, or the user set it. */
  readonly doubt?: string | null;
}

/** The parameters of each finding code; adding a code here asks every language for a sentence. */
export interface FindingParams {
  "no-month-column": Record<never, never>;
  "no-budget-column": Record<never, never>;
  "no-owner-column": Record<never, never>;
  "no-total-row": Record<never, never>;
  "hidden-row": { readonly rows: readonly number[]; readonly hasAmounts: boolean };
  "struck-row": { readonly row: number; readonly activity: string; readonly isCounted: boolean };
  "hidden-column": { readonly column: string; readonly heading: string };
  "month-blank": { readonly row: number; readonly taken: readonly number[] };
  "month-invalid": { readonly text: string };
  "month-vague": { readonly text: string; readonly taken: readonly number[] };
  "month-range": { readonly text: string; readonly months: readonly number[] };
  "month-as-date": { readonly month: number; readonly day: number };
  "month-unknown-all": { readonly count: number };
  "month-serial": { readonly text: string; readonly months: readonly number[] };
  "month-other-year": { readonly text: string; readonly year: number; readonly planYear: number };
  "month-empty": { readonly months: readonly number[] };
  "festival-month": {
    readonly festival: string;
    readonly text: string;
    readonly date: string;
    readonly month: number;
    readonly year: number;
  };
  "missing-activity": { readonly row: number };
  "missing-owner": { readonly activity: string };
  "owner-placeholder": { readonly text: string; readonly activity: string };
  "duplicate-activity": {
    readonly activity: string;
    readonly firstRow: number;
    readonly differs: "none" | "owner" | "amount" | "both" | "other";
  };
  "missing-amount": { readonly activity: string; readonly isFree: boolean };
  "amount-placeholder": { readonly text: string; readonly isNone: boolean };
  "amount-unparsable": { readonly text: string };
  "amount-range": { readonly text: string; readonly lowYuan: number; readonly highYuan: number };
  "amount-approx": { readonly text: string; readonly amountYuan: number };
  "amount-unit-differs": { readonly text: string; readonly cellFactor: number; readonly columnFactor: number; readonly amountYuan: number };
  "amount-suspect-unit": { readonly text: string; readonly amountYuan: number; readonly typicalYuan: number };
  "amount-negative": { readonly text: string };
  "amount-error": { readonly error: string };
  "formula-no-value": { readonly formula: string };
  "amount-text": { readonly text: string; readonly amountYuan: number };
  "amount-computed": { readonly text: string; readonly amountYuan: number };
  "amount-precision": { readonly text: string; readonly amountYuan: number };
  "amount-merged": { readonly rows: readonly number[]; readonly amountYuan: number | null };
  "row-arithmetic": {
    readonly heads: number;
    readonly priceYuan: number;
    readonly times: number | null;
    readonly expectedYuan: number;
    readonly amountYuan: number;
  };
  /** `heads` and `priceYuan`: null where the note gives several pairs. */
  "note-differs": {
    readonly note: string;
    readonly heads: number | null;
    readonly priceYuan: number | null;
    readonly expectedYuan: number;
    readonly amountYuan: number;
  };
  "amount-per-head": {
    readonly topic: string;
    readonly heads: number;
    readonly perHeadYuan: number;
    /** The highest limit that any place has on record. */
    readonly highestYuan: number;
    readonly amountYuan: number;
    /** True where a tenth of it would be usual: a nought too many? */
    readonly isTenfold: boolean;
  };
  "total-mismatch": {
    readonly statedYuan: number;
    readonly sumYuan: number;
    readonly differenceYuan: number;
    readonly hint: DifferenceHint;
    readonly unknownAmounts: number;
  };
  "subtotal-mismatch": {
    readonly statedYuan: number;
    readonly sumYuan: number;
    readonly differenceYuan: number;
    readonly hint: DifferenceHint;
    readonly unknownAmounts: number;
  };
  "total-tampered": { readonly formula: string; readonly extra: string };
  "total-stale": { readonly savedYuan: number; readonly freshYuan: number };
  "row-below-total": { readonly row: number; readonly activity: string; readonly amountYuan: number | null };
  "stated-elsewhere": { readonly text: string; readonly statedYuan: number; readonly sumYuan: number };
  "year-mismatch": { readonly year: number; readonly planYear: number; readonly origin: string };
  "over-funds": {
    readonly fundsYuan: number;
    readonly plannedYuan: number;
    readonly shortYuan: number;
    /** The dearest rows the union pays for, the dearest first. */
    readonly largest: readonly { readonly row: number; readonly activity: string; readonly amountYuan: number }[];
  };
  "income-arithmetic": { readonly item: string; readonly statedYuan: number; readonly expectedYuan: number; readonly why: string };
  /** `item`: a key of Profile, or "override" for a line of 标准覆盖. */
  /** `others`: columns that may be the amounts as well. */
  "amount-column-unsure": {
    readonly column: string;
    readonly heading: string;
    readonly others: readonly { readonly column: string; readonly heading: string }[];
  };
  "figure-unread": { readonly column: string; readonly heading: string; readonly count: number; readonly sum: number };
  "setting-unread": { readonly item: string; readonly text: string };
  "over-cap": LimitParams;
  "share-over-cap": LimitParams;
  /** `isSure`: false where the words may mean something harmless, or the rule is not confirmed. */
  "forbidden-spend": { readonly activity: string; readonly ban: string; readonly isSure: boolean };
  /** `isSure`: a document on record gives it to the employer; else it is custom, or one of several things in the row. */
  "not-union-fund": { readonly activity: string; readonly payer: string; readonly isSure: boolean };
  "source-mixed": { readonly activity: string; readonly source: string };
  "heads-over-members": { readonly heads: number; readonly members: number };
  "subject-mismatch": { readonly stated: string; readonly suggested: string; readonly activity: string; readonly isOldName: boolean };
  "double-provision": { readonly activity: string; readonly other: string; readonly otherRow: number };
  "subject-unknown": { readonly activities: readonly string[]; readonly rows: readonly number[] };
  "cap-not-recorded": { readonly topics: readonly string[]; readonly province: string | null };
  /** Topics with a limit on record with which some rows could not be compared, for want of heads or an amount. */
  "cap-not-compared": { readonly topics: readonly string[]; readonly activities: readonly string[]; readonly rows: readonly number[] };
  /** `approvals`: what has to be approved, by whom follows: "budget", "travel-agency". */
  "needs-approval": { readonly activities: readonly string[]; readonly rows: readonly number[]; readonly approvals: readonly string[] };
  "duty-missing": { readonly activities: readonly string[] };
}

export type FindingCode = keyof FindingParams;

/** What a rule-based finding rests on; null is "not known". */
export interface Basis {
  readonly document: string;
  readonly number: string | null;
  readonly article: string | null;
  readonly place: string;
  readonly url: string | null;
  readonly tier: string;
  readonly checkedOn: string | null;
  /** Since when it holds, as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY. Null, or left out: not known. */
  readonly effectiveFrom?: string | null;
}

/** Where a finding stands; a null cell is the sheet as a whole. */
export interface FindingPlace {
  readonly sheet: string;
  /** A1 text of one cell (merge anchor). */
  readonly cell: string | null;
}

interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Null: the workbook as a whole. */
  readonly at: FindingPlace | null;
  readonly params: FindingParams[C];
  readonly basis: Basis | null;
  /** What stood in the cell, for the report and for recognising the finding again. */
  readonly text: string;
  /** Edits that mend it, safe to preview and apply; null where only the user can know. */
  readonly fix: readonly SheetEdit[] | null;
  readonly dismissed: { readonly reason: string } | null;
}

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
export type FindingWith<C extends FindingCode> = Extract<Finding, { code: C }>;

/** Fills in what most findings lack; the one way checks make findings. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  at: FindingPlace | null,
  params: FindingParams[C],
  more: { readonly text?: string; readonly fix?: readonly SheetEdit[] | null; readonly basis?: Basis | null } = {},
): Finding {
  return {
    code,
    severity,
    at,
    params,
    basis: more.basis ?? null,
    text: more.text ?? "",
    fix: more.fix ?? null,
    dismissed: null,
  } as FindingOf<C> as Finding;
}

/**
 * Recognises a finding again in a later run: by what it says and about which text, not
 * by its row, which moves when rows are inserted. `ordinal` tells equal ones apart.
 */
export function findingKey(item: Finding, ordinal: number): string {
  const column = item.at?.cell?.replace(/\d+/g, "") ?? "";
  return [item.code, item.at?.sheet ?? "", column, item.text, String(ordinal)].join("|");
}

/** The key of each finding, in their order; equal ones are told apart by their place among each other. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((item) => {
    const plain = findingKey(item, 0);
    const ordinal = seen.get(plain) ?? 0;
    seen.set(plain, ordinal + 1);
    return findingKey(item, ordinal);
  });
}
