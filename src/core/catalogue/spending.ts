/** spendingOf: what a row's words show of its purpose and form of payment, as far as rules ask. */
import type { PlanItem } from "../plan/plan";
import type { Ban, EmployerMatter, PaymentForm } from "../plan/spending";
import { concluding, type Hit } from "./signs";
import { type Approval, APPROVAL_SIGNS, BAN_SIGNS, EMPLOYER_SIGNS, FESTIVE_SIGNS, FORM_SIGNS } from "./spending-signs";

export type { Approval } from "./spending-signs";

export interface Spending {
  readonly bans: readonly Ban[];
  readonly forms: readonly PaymentForm[];
  readonly employer: readonly EmployerMatter[];
  readonly approvals: readonly Approval[];
  /** It speaks of a day on which things are given out, of the calendar's or another. */
  readonly isFestive: boolean;
}

type Meaning =
  | { readonly kind: "bans"; readonly value: Ban }
  | { readonly kind: "forms"; readonly value: PaymentForm }
  | { readonly kind: "employer"; readonly value: EmployerMatter }
  | { readonly kind: "approvals"; readonly value: Approval }
  | { readonly kind: "festive" };

/** Most texts show nothing: one answer for all of them. */
const NOTHING: Spending = { bans: [], forms: [], employer: [], approvals: [], isFestive: false };

/** Of one text. */
export const readSpending: (text: string) => Spending = concluding<Meaning, Spending>(
  [
    ...BAN_SIGNS.map(({ value, signs }) => ({ value: { kind: "bans", value } as const, signs })),
    ...FORM_SIGNS.map(({ value, signs }) => ({ value: { kind: "forms", value } as const, signs })),
    ...EMPLOYER_SIGNS.map(({ value, signs }) => ({ value: { kind: "employer", value } as const, signs })),
    ...APPROVAL_SIGNS.map(({ value, signs }) => ({ value: { kind: "approvals", value } as const, signs })),
    { value: { kind: "festive" } as const, signs: FESTIVE_SIGNS },
  ],
  shown,
);

function shown(hits: readonly Hit<Meaning>[]): Spending {
  if (hits.length === 0) return NOTHING;
  const found: { bans: Ban[]; forms: PaymentForm[]; employer: EmployerMatter[]; approvals: Approval[]; isFestive: boolean } = {
    bans: [],
    forms: [],
    employer: [],
    approvals: [],
    isFestive: false,
  };
  for (const { value: meaning } of hits) {
    if (meaning.kind === "festive") found.isFestive = true;
    else (found[meaning.kind] as (typeof meaning.value)[]).push(meaning.value);
  }
  return found;
}

/**
 * Of a row: its activity, its content and its remark, each read by itself, so that 不得发放现金 in a remark excuses nothing else.
 * What the employer has to pay is read from the activity only: a remark speaks of such things in passing.
 */
export function spendingOf(item: PlanItem): Spending {
  const activity = readSpending(item.activity.value);
  const content = item.content?.value ? readSpending(item.content.value) : NOTHING;
  const remark = item.remark?.value ? readSpending(item.remark.value) : NOTHING;
  if (content === NOTHING && remark === NOTHING) return activity;
  const all = [activity, content, remark];
  return {
    bans: [...new Set(all.flatMap(({ bans }) => bans))],
    forms: [...new Set(all.flatMap(({ forms }) => forms))],
    employer: activity.employer,
    approvals: [...new Set(all.flatMap(({ approvals }) => approvals))],
    isFestive: activity.isFestive,
  };
}
