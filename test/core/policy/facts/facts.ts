/** FactGroup: what the collected sources say of rules of one document and one date, kept apart from our own data. */
import type { PlaceCode, RuleLevel } from "../../../../src/core/policy";

export interface FactGroup {
  readonly place: PlaceCode;
  readonly level: RuleLevel;
  /** 文号. */
  readonly number: string | null;
  /** First day, month or year in which it held; null: not known. */
  readonly from: string | null;
  /** First day, month or year in which it no longer held; null: no end known. */
  readonly end: string | null;
  /** "id", "id topic value unit" (share:base, unit~case) or "id rate rate"; behind it why it is not relied on, where it is not. */
  readonly rules: readonly string[];
}

export function group(
  place: PlaceCode,
  level: RuleLevel,
  number: string | null,
  from: string | null,
  end: string | null,
  rules: readonly string[],
): FactGroup {
  return { place, level, number, from, end, rules };
}
