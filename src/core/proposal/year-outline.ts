/** yearOutline: a new year's plan as it would be made, in words and figures, for looking at before anything is written. */
import type { SheetMessages } from "../messages/sheet-messages";
import type { Fen } from "../plan/money";
import type { BudgetProposal, ProposedAmount } from "../plan/proposal";
import { type NewPlanWanted, proposeYear } from "./propose-year";

export interface OutlineRow {
  /** As it will stand in the table: 3月, 全年. */
  readonly month: string;
  readonly activity: string;
  readonly owner: string;
  readonly subject: string | null;
  /** Proposed, in 分; null where nothing is. */
  readonly fen: Fen | null;
  /** How the amount came about; null where there is none. */
  readonly because: string | null;
}

/** A budget without its amounts by row, which stand in the rows. */
export type OutlineBudget = Omit<BudgetProposal, "amounts">;

export interface YearOutline {
  readonly rows: readonly OutlineRow[];
  /** Null when the funds are not known: nothing is proposed then. */
  readonly budget: OutlineBudget | null;
}

/** What an outline needs of a language. */
export interface OutlineLanguage {
  readonly sheets: Pick<SheetMessages, "plan">;
  readonly proposal: { readonly because: (amount: ProposedAmount) => string };
}

export function yearOutline(wanted: NewPlanWanted, language: OutlineLanguage): YearOutline {
  const { rows, budget } = proposeYear(wanted);
  const { months, name } = language.sheets.plan;
  const outlined = rows.map((row, index): OutlineRow => {
    const amount = budget?.amounts[index] ?? null;
    return {
      month: months(row.months),
      activity: name(row.activity),
      owner: name(row.owner),
      subject: row.subject === null ? null : name(row.subject),
      fen: amount?.fen ?? null,
      because: amount === null ? null : language.proposal.because(amount),
    };
  });
  if (budget === null) return { rows: outlined, budget };
  const { amounts: _inRows, subjects, ...sums } = budget;
  return { rows: outlined, budget: { ...sums, subjects: subjects.map((subject) => ({ ...subject, name: name(subject.name) })) } };
}
