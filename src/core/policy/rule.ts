/** Rule: one thing a document of the unions says about money, as dated data: what, where, since when, and how well we know it. */
import type { Ban, EmployerMatter, PaymentForm, Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import type { PlaceCode } from "./places";

/** A date as well as it is known. Unknown: the pages seen do not say. */
export interface RuleDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY by precision; null when unknown. */
  readonly date: string | null;
  readonly precision: "day" | "month" | "year" | "unknown";
}

export const day = (date: string): RuleDate => ({ date, precision: "day" });
export const month = (date: string): RuleDate => ({ date, precision: "month" });
export const year = (date: string): RuleDate => ({ date, precision: "year" });
export const UNDATED: RuleDate = { date: null, precision: "unknown" };

/** What kind of page a fact was read from, the most trusted first. */
export const SOURCE_TIERS = [
  "official",
  "document-repost",
  "news",
  "news-repost",
  "institution",
  "transcription",
  "secondary",
  "low",
  "recalled",
] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

export interface Source {
  readonly title: string;
  /** Null when the page has no address of its own, or nothing was seen at all ("recalled"). */
  readonly url: string | null;
  readonly tier: SourceTier;
}

export interface RuleDocument {
  readonly title: string;
  /** 文号, null when not seen. */
  readonly number: string | null;
}

/**
 * current: seen to be in force. unknown: older than 2023 and never seen to be still in force. superseded: another rule, or
 * another edition of the document, took its place. historical: a measure for a time now past.
 */
export type RuleStatus = "current" | "superseded" | "historical" | "unknown";

/** Why a rule of a current document is not relied on all the same. "reference": it binds others, whom unions follow. */
export type Doubt = "single-copy" | "contradictory" | "reference";

/** In what form a document lets a gift be given: 慰问品, 慰问金, or either. */
export type GiftForm = "goods" | "money" | "either";

/** Rules of a city or of one school or company are kept as examples and never answer for the province. */
export type RuleLevel = "national" | "provincial" | "municipal" | "unit";

export type LimitUnit =
  | "person-year"
  | "person-two-years"
  | "person-time"
  | "person-festival"
  | "person-day"
  | "person-half-day"
  | "person-meal"
  | "person-class-hour" // a 学时 of teaching
  | "person-event"
  | "person" // yuan
  | "times-year"
  | "days" // how often a year, how many days at a time
  | "share" // 0..1 of its base
  | "times-dues"; // multiple of the year's dues

/** What a share is a share of. */
export type ShareBase = "participants" | "trainees" | "planned-spending" | "income" | "retained-income" | "event-cost";

interface RuleBase {
  /** Stable; a further limit of the same sentence has "/times", "/days" or "/share" behind it. */
  readonly id: string;
  readonly place: PlaceCode;
  readonly level: RuleLevel;
  readonly topics: readonly Topic[];
  /** What it says, in our own words. */
  readonly says: string;
  readonly document: RuleDocument;
  /** Article or place in the document; null when not known, never guessed. */
  readonly article: string | null;
  readonly from: RuleDate;
  /**
   * First day on which it no longer held, where no rule of ours took its place: as the page says, or the turn of the year a measure was
   * for; figures under the notice of 2014 ended with the rules of 2017-12.
   */
  readonly until: RuleDate | null;
  readonly supersededBy: string | null;
  /** From when on it is known to have been raised, to a figure nobody has seen. */
  readonly raisedFrom: RuleDate | null;
  readonly status: RuleStatus;
  readonly source: Source;
  /** A second page that says the same. */
  readonly also: Source | null;
  readonly doubt: Doubt | null;
  /** What another page says instead, where pages contradict each other: both are shown, and nothing is compared. */
  readonly otherwise: string | null;
  /** The last date on which a page shows it in force, YYYY, YYYY-MM or YYYY-MM-DD; null: no page after its own start does. */
  readonly seenInForce: string | null;
  /** From memory, without a page: for a person to look up. Never cited and never compared. */
  readonly lead: string | null;
  /** Set where further pages make up for a source of low rank: which ones. */
  readonly confirmedBy: string | null;
  /** When we last looked, YYYY-MM. */
  readonly checkedOn: string;
}

export interface LimitRule extends RuleBase {
  readonly kind: "limit";
  /** Yuan, times, days or a share, by unit. Zero is a limit. */
  readonly value: number;
  readonly unit: LimitUnit;
  readonly variant: Variant | null;
  readonly base: ShareBase | null;
  /** Null where the rule does not say, or it is no gift. */
  readonly form: GiftForm | null;
  /** How far the rule itself lets the limit be raised, on an approval it names, in the limit's unit. Null where it does not. */
  readonly raisableTo: number | null;
}

/** A rate by which income is worked out (2 % of wages). */
export interface RateRule extends RuleBase {
  readonly kind: "rate";
  readonly rate: number;
  readonly of: string;
}

export interface BanRule extends RuleBase {
  readonly kind: "ban";
  readonly ban: Ban;
  /** Forms of payment it forbids; empty where it is about a purpose. */
  readonly forms: readonly PaymentForm[];
}

export interface PayerRule extends RuleBase {
  readonly kind: "payer";
  readonly matter: EmployerMatter;
}

export interface PermitRule extends RuleBase {
  readonly kind: "permit";
  readonly forms: readonly PaymentForm[];
  /** The document leaves the amount to the union itself. */
  readonly isUnlimited: boolean;
}

export interface RequireRule extends RuleBase {
  readonly kind: "require";
}

export type Rule = LimitRule | RateRule | BanRule | PayerRule | PermitRule | RequireRule;
