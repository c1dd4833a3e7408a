/** BudgetProposal: what a year's plan could spend, row by row, within the funds and the limits; a proposal until the user takes it. */
import type { Basis } from "./finding";
import type { Fen } from "./money";

/** What the user asks of a proposal. */
export interface BudgetWishes {
  /** 预留: kept out of the plan. Null: not said, DEFAULT_RESERVE_SHARE of the funds. */
  readonly reserve: Fen | null;
  /** What a subject is to get in all, by its code; the others share what is left. */
  readonly subjects: Readonly<Record<string, Fen>>;
}

export const NO_WISHES: BudgetWishes = { reserve: null, subjects: {} };

/** Kept out of the plan for what nobody foresees, where the user says nothing: a habit of ours, no rule asks for it. */
export const DEFAULT_RESERVE_SHARE = 0.05;

/**
 * What holds an amount down: a limit a person, the year's limit for all festival gifts together, their share of the year's
 * money, the multiple of the dues that outings may cost.
 */
export type BoundKind = "person" | "festivals-year" | "festivals-share" | "dues";

export interface ProposalBound {
  readonly kind: BoundKind;
  /** As the rule has it: yuan, a share or a multiple, by its unit (a LimitUnit of core/policy). */
  readonly limit: number;
  readonly unit: string;
  /** What a share is of (a ShareBase of core/policy). */
  readonly base: string | null;
  readonly basis: Basis;
  /** Why the limit is on record and not confirmed; null: it is, or the user set it. */
  readonly doubt: string | null;
  /** The most it leaves the row, or the rows it is for, altogether. */
  readonly most: Fen;
}

/** How a row's amount came about. */
export interface ProposedAmount {
  readonly fen: Fen;
  /** The amount as a share of all that may be spent, 0..1. */
  readonly share: number;
  /** 人数×标准, where every member gets the same and the membership is known. */
  readonly each: { readonly heads: number; readonly yuan: number } | null;
  /** The limit that made it smaller than its share would have been. */
  readonly heldBy: ProposalBound | null;
  /** The tightest limit it was measured against, whether or not it held the amount down; null: none could be. */
  readonly within: ProposalBound | null;
}

export interface SubjectProposal {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
  /** The most it can get: by the limits of its rows, and by what others that were set leave of the funds. */
  readonly most: Fen;
  /** True when the user said what it is to get. */
  readonly isSet: boolean;
}

/**
 * What is not known, so that limits which ask for it were not compared: the membership for limits a person, the place for its
 * own rules, the dues for what they may pay, the retained income for shares of it.
 */
export type NotCompared = "members" | "place" | "dues" | "allocated";

export interface BudgetProposal {
  readonly funds: Fen;
  readonly reserve: Fen;
  /** Funds less the reserve, never below zero. */
  readonly available: Fen;
  readonly proposed: Fen;
  /** Available and not proposed for anything: rounding, and what limits leave over. */
  readonly left: Fen;
  /** By row of the year's plan; null for what the union does not pay, or what came to less than a step. */
  readonly amounts: readonly (ProposedAmount | null)[];
  /** In the order of their codes. */
  readonly subjects: readonly SubjectProposal[];
  readonly notCompared: readonly NotCompared[];
}
