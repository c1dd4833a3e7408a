/** sharesFormula: the part of a row's spending that falls into a quarter, as a formula. */
import { quarterOf } from "../ledger/periods";

/** What falls into a quarter, as a formula over the cell with what was spent: even parts in 分, the remainder in the first month. Null when none of the months is there. */
export function sharesFormula(slots: readonly number[], quarter: number, spent: string): string | null {
  const inside = slots.filter((slot) => quarterOf(slot) === quarter).length;
  if (inside === 0) return null;
  const each = `ROUNDDOWN(ROUND(${spent}*100,0)/${slots.length},0)/100`;
  const hasFirst = quarterOf(slots[0]!) === quarter;
  const part =
    inside === slots.length ? spent : hasFirst ? `ROUND(${spent}-${slots.length - inside}*${each},2)` : `ROUND(${inside}*${each},2)`;
  return `IF(COUNT(${spent})=0,"",${part})`;
}
