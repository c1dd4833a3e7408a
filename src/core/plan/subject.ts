/** Subject: an account subject (科目) of the union accounting system; data in core/catalogue. */

export interface Subject {
  /** Code of the system in force since 2022, e.g. 50102. */
  readonly code: string;
  /** Standard name, e.g. 文体活动支出. */
  readonly name: string;
  readonly kind: "income" | "expenditure";
  readonly parent: string | null;
  /** Names in use before (2009 system, 2017 办法) that mean this subject. */
  readonly olderNames: readonly string[];
}

/** Who pays for an activity. */
export type Payer = "union" | "employer" | "shared" | "none";

/** What an activity is about, as far as rules ask; catalogue entries carry them, rules are keyed by them. */
export const TOPICS = [
  "festival-gift",
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "bereavement-gift",
  "retirement-gift",
  "leaving-gift",
  "hardship-aid",
  "warmth-visit",
  "summer-cooling",
  "school-aid",
  "outing",
  "film",
  "sports-event",
  "arts-event",
  "prize",
  "souvenir",
  "event-clothing",
  "event-meal",
  "lecture-fee",
  "judge-fee",
  "training",
  "meeting",
  "congress",
  "election",
  "recuperation",
  "model-worker",
  "medical-check",
  "mutual-aid-insurance",
  "library",
  "home-building",
  "staff-home-equipment",
  "publicity",
  "legal-aid",
  "labour-competition",
  "collective-bargaining",
  "safety",
  "women-workers",
  "children",
  "retirees",
  "volunteer",
  "audit",
  "accounts",
  "archive",
  "organisation",
  "dues",
  "overtime-meal",
  "interest-group",
  "counselling",
  "commendation",
  "donation",
  "research",
  "planning",
  "openness",
  "education",
  "festival-event",
  "innovation",
  "mediation",
  "park-pass",
  "consumption-coupon",
  "trainee-award",
  "outsiders",
] as const;
export type Topic = (typeof TOPICS)[number];
