/** Variant, Ban, PaymentForm, EmployerMatter: what rules ask about a spending beside its topic. */

/** Which of the cases of one topic a limit is for. */
export type Variant =
  | "spring-festival"
  | "labour-or-national-day"
  | "national-day"
  | "other-festival"
  | "well-funded-enterprise"
  | "surgery"
  | "no-surgery"
  | "serious-illness"
  | "member"
  | "relative"
  | "second-child"
  | "individual"
  | "team"
  | "first"
  | "second"
  | "third"
  | "party"
  | "outing"
  | "associate-professor"
  | "professor"
  | "academician"
  | "upper-event"
  | "own-event"
  | "sports"
  | "labour-competition"
  | "one-day"
  | "two-day"
  | "per-member"
  | "per-union"
  | "model-worker"
  | "other-worker"
  | "judge"
  | "staff"
  | "senior-expert"
  | "expert"
  | "local-goods"
  | "one-off";

/** Bans of one purpose each, in the national document. */
export const NATIONAL_BANS = ["treating", "bonus", "luxury", "slush-fund", "merged-account", "misuse", "fundraising", "unrelated"] as const;
/** What a ban forbids. */
export const BANS = [
  ...NATIONAL_BANS,
  "festival-money",
  "birthday-money",
  "cards",
  "prepaid-card",
  "public-tour",
  "closed-scenery",
  "unlisted-festival",
  "forbidden-goods",
  "picking",
  "meal",
  "hospitality",
  "red-packet",
  "prize-draw",
  "sponsorship",
  "travel-prize",
  "hot-spring",
  "inspection",
  "gift-form",
  "beyond-budget",
  "disposal",
  "renamed-subject",
] as const;
export type Ban = (typeof BANS)[number];

/** In what form something is given. Goods coupons name the goods (蛋糕券, 提货券), vouchers name a sum of money (代金券); gift money is 慰问金. */
export const PAYMENT_FORMS = [
  "cash",
  "shopping-card",
  "voucher",
  "prepaid-card",
  "goods-coupon",
  "consumption-coupon",
  "goods",
  "gift-money",
] as const;
export type PaymentForm = (typeof PAYMENT_FORMS)[number];

/** What the employer has to pay itself. */
export const EMPLOYER_MATTERS = [
  "premises",
  "staff-pay",
  "entrusted",
  "celebration",
  "model-meeting",
  "labour-protection",
  "workers-congress",
  "medical-check",
  "retirees",
  "canteen",
  "commuting",
  "heating-cooling",
  "heat-allowance",
  "family-welfare",
  "insurance",
  "work-injury",
  "recuperation",
  "party",
] as const;
export type EmployerMatter = (typeof EMPLOYER_MATTERS)[number];
