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
