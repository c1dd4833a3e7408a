/** FindingMessages: what a language says of each kind of finding. */
import type { FindingCode, FindingParams } from "../plan/finding";

/** All that is said of one kind of finding. */
export interface FindingEntry<C extends FindingCode> {
  /** Short name of the check. */
  readonly name: string;
  /** What is wrong, in one or two short sentences that never name the finding's own cell. */
  readonly sentence: (params: FindingParams[C]) => string;
  /** What the user can do about it. */
  readonly advice: string;
}

/** A code that a check adds to FindingParams fails to compile until every language has its entry. */
export type FindingMessages = { readonly [C in FindingCode]: FindingEntry<C> };
