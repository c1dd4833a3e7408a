/** Finding: what a check has to say, as data. Codes are the contract's; the sentence lives in core/messages. */
import type { SheetEdit } from "../grid/edit";

export type Severity = "error" | "warning" | "info";

/** The gravest first: what is shown, listed or kept of several goes by this order. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** 0 for the gravest. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/**
 * The parameters of each finding code. Empty here: each check adds its own codes in its own file, and the compiler then asks every
 * language for their entries.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface FindingParams {}

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
  /** The country's rule, where the first is the place's own. */
  readonly besides?: Basis | null;
}

/** How well the rule of a finding is known, where it is not confirmed: said before anything else. */
export interface Ground {
  /** A Doubtful of core/policy. */
  readonly doubt: string;
  /** Since when it holds, and the last date on which a page shows it in force: YYYY, YYYY-MM or YYYY-MM-DD; null: not known. */
  readonly since: string | null;
  readonly seen: string | null;
}

/** Why a finding that an edit often mends has none here. */
export type NoFixWhy =
  /** Amounts that a sum would pass over or trip on: approximate ones, errors, formulas without a value. */
  | "inexact-amounts"
  | "rows-below-total"
  /** The figure stands in words, in a title, in a cell that holds more. */
  | "not-one-cell"
  /** More pieces than a formula that anybody reads. */
  | "scattered"
  /** Rows and months that read what stands in this one; cells joined over several rows. */
  | "row-shared"
  /** Formulas that name a cell of the row. */
  | "row-referenced"
  /** The row's formulas name other rows. */
  | "row-formula"
  /** Where in the table it belongs: subtotals, sections, a month that only stands above it. */
  | "row-place"
  /** Several tables or lists beside each other, figures of other sheets, what programs hold together. */
  | "row-several";

export interface NoFix {
  readonly why: NoFixWhy;
  /** A1 texts of what stands in the way, on the finding's own sheet unless they name one. */
  readonly cells: readonly string[];
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
  /** True for a fix that is somebody's decision: made alone, never together with others. */
  readonly isAlone?: true;
  /** Why there is no fix where there often is one. */
  readonly noFix?: NoFix;
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
  more: {
    readonly text?: string;
    readonly fix?: readonly SheetEdit[] | null;
    readonly isAlone?: boolean;
    readonly noFix?: NoFix | null;
    readonly basis?: Basis | null;
  } = {},
): Finding {
  return {
    code,
    severity,
    at,
    params,
    basis: more.basis ?? null,
    text: more.text ?? "",
    fix: more.fix ?? null,
    ...(more.isAlone === true && more.fix ? { isAlone: true } : {}),
    ...(more.noFix ? { noFix: more.noFix } : {}),
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

/** Findings of each code, in the order in which the codes come first. */
export function findingsByCode(findings: readonly Finding[]): ReadonlyMap<FindingCode, readonly Finding[]> {
  const kinds = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind) kind.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  return kinds;
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

/** Where a finding stands in a list by severity: those that were settled come last. */
export function findingRank({ severity, dismissed }: Finding): number {
  return dismissed ? SEVERITIES.length : severityRank(severity);
}
