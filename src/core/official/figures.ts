/** figuresOf: what a review knows of the year's income and spending, by account subject. */
import { codeOf, type IncomeLine, incomeLines } from "../ledger";
import { GRASSROOTS_SUBJECTS, SUBJECTS } from "../catalogue";
import type { Ledger } from "../plan/ledger";
import { type Fen, sumFen } from "../plan/money";
import type { Profile } from "../plan/settings";
import type { Subject } from "../plan/subject";

export interface Figures {
  /** By code; what is not told is not in it. */
  readonly income: ReadonlyMap<string, IncomeLine>;
  /** Null when nothing is told of the income. */
  readonly incomeTotal: Fen | null;
  /** On union funds, by the code that a line names itself: 501 holds only what is booked under 501 and no subject below. */
  readonly spending: ReadonlyMap<string, Fen>;
  /** On union funds, under no expenditure subject. */
  readonly unsorted: Fen;
  readonly spendingTotal: Fen;
  /** Count of amounts not known, by code ("" where there is no subject). */
  readonly unknown: ReadonlyMap<string, number>;
}

const BY_CODE: ReadonlyMap<string, Subject> = new Map(SUBJECTS.map((subject) => [subject.code, subject]));
const CHILDREN: ReadonlyMap<string, readonly Subject[]> = new Map(
  SUBJECTS.map(({ code }) => [code, SUBJECTS.filter(({ parent }) => parent === code)]),
);

/** 会费收入 … 其他收入, in the order of the official form. */
export const INCOME_SUBJECTS: readonly Subject[] = ["401", "402", "403", "404", "405", "406", "407", "408"].map(
  (code) => BY_CODE.get(code)!,
);

/** Subjects of expenditure of the official form, which has more than a grassroots union uses. */
const SPENDING_CODES: ReadonlySet<string> = new Set(["501", "503", "504", "505", "507", "509", "510"]);
const GRASSROOTS: ReadonlySet<string> = new Set(GRASSROOTS_SUBJECTS.map(({ code }) => code));
/** Subjects whose own rows are followed by those below them; of the others that have any, only where they are asked for. */
const DETAILED: ReadonlySet<string> = new Set(["501", "503"]);

/** Which rows a form has that hold nothing; all are left out by default. */
export interface EmptyRows {
  /** The five-digit lines of all subjects; without them those of 504, 505 and 507 stand beside the form, off the print. */
  readonly hasAllLines: boolean;
  /** 404, 406, 407 and 509, which a grassroots union does not use. */
  readonly hasAllAccounts: boolean;
}

export const NO_EMPTY_ROWS: EmptyRows = { hasAllLines: false, hasAllAccounts: false };

/** The rows of income: those a grassroots union has, what else is told in any of the budgets, and the codes in `kept`. */
export function incomeSubjects(
  budgets: readonly Figures[],
  kept: ReadonlySet<string>,
  { hasAllAccounts }: EmptyRows = NO_EMPTY_ROWS,
): readonly Subject[] {
  return INCOME_SUBJECTS.filter(
    ({ code }) => hasAllAccounts || GRASSROOTS.has(code) || kept.has(code) || budgets.some(({ income }) => income.has(code)),
  );
}

/** A row of expenditure and the subjects below it; `isDetailed` where these have rows of their own. */
export interface SpendingSubject {
  readonly subject: Subject;
  readonly below: readonly Subject[];
  readonly isDetailed: boolean;
}

/** The rows of expenditure: those a grassroots union has, what else any of the plans is booked under, and the codes in `kept`. */
export function spendingSubjects(
  plans: readonly Figures[],
  kept: ReadonlySet<string> = new Set(),
  { hasAllLines, hasAllAccounts }: EmptyRows = NO_EMPTY_ROWS,
): SpendingSubject[] {
  const used = new Set(
    [...plans.flatMap(({ spending, unknown }) => [...spending.keys(), ...unknown.keys()]), ...kept].map((code) => code.slice(0, 3)),
  );
  const isShown = (code: string): boolean => used.has(code) || (SPENDING_CODES.has(code) && (hasAllAccounts || GRASSROOTS.has(code)));
  return SUBJECTS.filter(({ code, kind, parent }) => kind === "expenditure" && parent === null && isShown(code)).map((subject) => {
    const below = CHILDREN.get(subject.code)!;
    const isDetailed = below.length > 0 && (hasAllLines || DETAILED.has(subject.code) || below.some(({ code }) => kept.has(code)));
    return { subject, below, isDetailed };
  });
}

export function figuresOf(ledger: Ledger, profile: Profile): Figures {
  const income = new Map(incomeLines(profile).map((line) => [line.code as string, line]));
  const byCode = new Map<string, Fen>();
  const unknown = new Map<string, number>();
  let unsorted = 0;
  for (const line of ledger.lines) {
    if (line.payer !== "union") continue;
    const code = expenditureCode(codeOf(line.subject));
    if (line.isUnknown) unknown.set(code, (unknown.get(code) ?? 0) + 1);
    if (line.amount === null) continue;
    if (code === "") unsorted += line.amount;
    else byCode.set(code, ((byCode.get(code) ?? 0) + line.amount) as Fen);
  }
  return {
    income,
    incomeTotal: income.size === 0 ? null : sumFen([...income.values()].map(({ fen }) => fen)),
    spending: byCode,
    unsorted: unsorted as Fen,
    spendingTotal: ledger.unionSum,
    unknown,
  };
}

/** The code where it is an expenditure subject's, else "". */
export function expenditureCode(code: string | null): string {
  const subject = code === null ? undefined : BY_CODE.get(code);
  return subject?.kind === "expenditure" ? subject.code : "";
}

/** A subject with all below it. */
export function wholeOf({ spending }: Figures, { subject, below }: SpendingSubject): Fen {
  return sumFen([subject, ...below].map(({ code }) => spending.get(code) ?? null));
}

/** How many amounts are not known under a subject and those below it. */
export function unknownUnder({ unknown }: Figures, codes: readonly string[]): number {
  return codes.reduce((count, code) => count + (unknown.get(code) ?? 0), 0);
}
