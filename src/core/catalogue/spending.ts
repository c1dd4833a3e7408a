/** spendingOf: what a row's words show of its purpose and form of payment, as far as rules ask. */
import type { PlanItem } from "../plan/plan";
import type { Ban, EmployerMatter, PaymentForm } from "../plan/spending";
import { EMPLOYER_SIGNS } from "./employer-signs";
import { OUTSIDE_SIGNS } from "./outside-signs";
import { concluding, type Hit } from "./signs";
import {
  type Approval,
  APPROVAL_SIGNS,
  BAN_SIGNS,
  GOODS_SIGNS,
  FESTIVE_SIGNS,
  FORM_SIGNS,
  GIVEN_SIGNS,
  OTHER_DAY_SIGNS,
} from "./spending-signs";

export type { Approval } from "./spending-signs";

export interface Spending {
  readonly bans: readonly Ban[];
  /** Of the activity itself: what no class of expenditure stands for. */
  readonly outside: readonly Ban[];
  readonly forms: readonly PaymentForm[];
  readonly employer: readonly EmployerMatter[];
  readonly approvals: readonly Approval[];
  /** It speaks of a day on which things are given out, of the calendar's or another. */
  readonly isFestive: boolean;
  /** Of a day of gifts that no calendar of ours knows: 圣诞节, 情人节. */
  readonly isOtherDay: boolean;
  /** Its name speaks of goods given, beyond a visit: 慰问品, 发米油. */
  readonly isOfGoods: boolean;
  /** Its name speaks of something given: 慰问, 礼品. */
  readonly isGiven: boolean;
}

type Meaning =
  | { readonly kind: "bans" | "outside"; readonly value: Ban }
  | { readonly kind: "forms"; readonly value: PaymentForm }
  | { readonly kind: "employer"; readonly value: EmployerMatter }
  | { readonly kind: "approvals"; readonly value: Approval }
  | { readonly kind: "festive" }
  | { readonly kind: "other-day" }
  | { readonly kind: "goods" }
  | { readonly kind: "given" };

function nothing() {
  return {
    bans: [] as Ban[],
    outside: [] as Ban[],
    forms: [] as PaymentForm[],
    employer: [] as EmployerMatter[],
    approvals: [] as Approval[],
    isFestive: false,
    isOtherDay: false,
    isOfGoods: false,
    isGiven: false,
  };
}

/** Most texts show nothing: one answer for all of them. */
const NOTHING: Spending = nothing();

/** Of one text. */
export const readSpending: (text: string) => Spending = concluding<Meaning, Spending>(
  [
    ...BAN_SIGNS.map(({ value, signs }) => ({ value: { kind: "bans", value } as const, signs })),
    ...OUTSIDE_SIGNS.map(({ value, signs }) => ({ value: { kind: "outside", value } as const, signs })),
    ...FORM_SIGNS.map(({ value, signs }) => ({ value: { kind: "forms", value } as const, signs })),
    ...EMPLOYER_SIGNS.map(({ value, signs }) => ({ value: { kind: "employer", value } as const, signs })),
    ...APPROVAL_SIGNS.map(({ value, signs }) => ({ value: { kind: "approvals", value } as const, signs })),
    { value: { kind: "festive" } as const, signs: FESTIVE_SIGNS },
    { value: { kind: "other-day" } as const, signs: OTHER_DAY_SIGNS },
    { value: { kind: "goods" } as const, signs: GOODS_SIGNS },
    { value: { kind: "given" } as const, signs: GIVEN_SIGNS },
  ],
  shown,
);

function shown(hits: readonly Hit<Meaning>[]): Spending {
  if (hits.length === 0) return NOTHING;
  const found = nothing();
  for (const { value: meaning } of hits) {
    if (meaning.kind === "festive") found.isFestive = true;
    else if (meaning.kind === "other-day") found.isOtherDay = true;
    else if (meaning.kind === "goods") found.isOfGoods = true;
    else if (meaning.kind === "given") found.isGiven = true;
    else (found[meaning.kind] as (typeof meaning.value)[]).push(meaning.value);
  }
  return found;
}

/**
 * Of a row: its activity, its content and its remark, each read by itself, so that 不得发放现金 in a remark excuses nothing else.
 * What the employer has to pay, and what no class of expenditure stands for, is read from the activity only: a remark speaks of such
 * things in passing. It may excuse a meal, though: 趣味运动会后伙食.
 */
export function spendingOf(item: PlanItem): Spending {
  const activity = readSpending(item.activity.value);
  const content = item.content?.value ? readSpending(item.content.value) : NOTHING;
  const remark = item.remark?.value ? readSpending(item.remark.value) : NOTHING;
  const isMeal = activity.outside.includes("meal");
  if (content === NOTHING && remark === NOTHING && !isMeal) return activity;
  const all = [activity, content, remark];
  const texts = [item.activity.value, item.content?.value ?? "", item.remark?.value ?? ""];
  return {
    bans: [...new Set(all.flatMap(({ bans }) => bans))],
    outside: isMeal ? readSpending(texts.join(" ")).outside.filter((ban) => activity.outside.includes(ban)) : activity.outside,
    forms: [...new Set(all.flatMap(({ forms }) => forms))],
    employer: activity.employer,
    approvals: [...new Set(all.flatMap(({ approvals }) => approvals))],
    isFestive: activity.isFestive,
    isOtherDay: activity.isOtherDay,
    isOfGoods: activity.isOfGoods,
    isGiven: activity.isGiven,
  };
}
