/** payersIn: 总费用 | 行政支付 | 工会支付 | 个人自付: of columns that each say who pays, the union's own money is the plan's. */
import { FUND_TAIL, GRANTED, OF_WHICH, OTHER_PAYER, OWN_PAYER, SPENDS } from "../../words/payer-words";
import { type Table, weight } from "./evidence";

export interface Payers {
  /** The union's own money, by its fund. */
  readonly own: readonly number[];
  /** The employer's, the members' own and anybody else's; and what all of them come to. */
  readonly others: readonly number[];
  /** Of the others the column that adds up all of them and the union's; null for none. */
  readonly whole: number | null;
  /** What all pay together does not come to the sum beside it: whether that is the plan's, or the union's part alone, a person must say. */
  readonly isOpen: boolean;
  /** The sum takes in what the employer gives: given to the union it is the union's, spent by the employer itself it is not. */
  readonly isWithGrant: boolean;
}

/** Cells of a column of money that are figures. */
const FIGURES = 0.6;
/** A heading of money. */
const SOME = 0.3;

/** Null where no column is another payer's, and the union's own funds have a sum beside them or are one. */
export function payersIn(table: Table): Payers | null {
  const { all, arithmetic, facts, headings, isMatrix } = table;
  const isMoney = (column: number): boolean => facts.get(column)!.filled > 0 && facts.get(column)!.amounts >= FIGURES;
  const named = (pattern: RegExp): readonly number[] =>
    all.filter((at) => pattern.test((headings.get(at)?.text ?? "").replace(OF_WHICH, "")) && isMoney(at));
  const own = isMatrix ? [] : named(OWN_PAYER);
  if (own.length === 0) return null;
  const others = named(OTHER_PAYER);
  const granted = named(GRANTED);
  if (own.length + others.length + granted.length < 2) return null;
  const payers = [...own, ...others];
  const isWhole = (column: number): boolean => Math.max(weight(table, column, "amount"), weight(table, column, "total")) >= SOME;
  const wholes = all.filter((column) => !payers.includes(column) && isMoney(column) && isWhole(column));
  const adding = wholes.filter((column) => payers.every((payer) => arithmetic.sums.get(column)?.includes(payer)));
  if (others.length > 0)
    return { own, others: [...others, ...adding], whole: adding[0] ?? null, isOpen: wholes.length > adding.length, isWithGrant: false };
  if (granted.length > 0) {
    const isSum = (column: number): boolean => [...own, ...granted].every((payer) => arithmetic.sums.get(column)?.includes(payer));
    // 会费 and 行政补助 are two funds of the union's; 工会列支 is what it pays of them.
    const isPaid = own.some((column) => SPENDS.test(headings.get(column)!.text));
    return isPaid && wholes.some(isSum) ? { own, others: [], whole: null, isOpen: true, isWithGrant: true } : null;
  }
  const funds = new Set(own.map((column) => headings.get(column)!.text.replace(FUND_TAIL, "")));
  return wholes.length === 0 && funds.size === own.length ? { own, others: [], whole: null, isOpen: false, isWithGrant: false } : null;
}
