/** Which suggestions to take, by the words after --accept; and what a dry run prints of them. */
import type { SheetEdit } from "../../core/grid/edit";
import type { SheetMessages } from "../../core/messages/sheet-messages";
import { yuan } from "../../core/plan/money";
import type { Suggestion } from "../../core/plan/suggestion";
import { type Accept, UsageError } from "./arguments";

/** The suggestions meant, in their own order. Throws UsageError for an id that is none of them. */
export function accepted(suggestions: readonly Suggestion[], accept: Accept): readonly Suggestion[] {
  if (accept === "none") return [];
  if (accept === "all") return suggestions;
  if (accept === "recommended") return suggestions.filter((suggestion) => suggestion.isRecommended);
  const known = new Set(suggestions.map((suggestion) => suggestion.id));
  const unknown = accept.ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError({ code: "unknown-suggestion", id: unknown, known: [...known] });
  return suggestions.filter((suggestion) => accept.ids.includes(suggestion.id));
}

/** The contract's object for --dry-run. */
export interface DryRunRecord {
  readonly suggestions: readonly {
    readonly id: string;
    readonly month: number;
    readonly activity: string;
    readonly reason: string;
    readonly source: string;
    readonly recommended: boolean;
    readonly amountYuan: number | null;
  }[];
  readonly edits: readonly SheetEdit[];
}

export function dryRunRecord(suggestions: readonly Suggestion[], edits: readonly SheetEdit[], messages: SheetMessages): DryRunRecord {
  return {
    suggestions: suggestions.map(({ id, month, activity, reason, source, isRecommended, amount }) => ({
      id,
      month,
      activity,
      reason: messages.filling.because(reason),
      source,
      recommended: isRecommended,
      amountYuan: amount === null ? null : yuan(amount),
    })),
    edits,
  };
}
