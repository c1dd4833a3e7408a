/** changedAmount: of an amount that took another's place (原5000元，现3000元; 5000→3000) the new one; of one for each time and one for the year the year's. */
import { AMOUNT_ARROW, AMOUNT_CHANGED, AMOUNT_CHANGED_LIKE, TIMES_A_YEAR, YEAR_BEHIND_TIMES } from "../words/amount-words";

export interface ChangedAmount {
  /** The figure that counts, with its unit. */
  readonly text: string;
  /** False for an arrow, which says no more than that there are two. */
  readonly isSure: boolean;
}

/** Null for any other text, and where the year's is not what the times come to. `text`: normalised. */
export function changedAmount(text: string): ChangedAmount | null {
  if (!AMOUNT_CHANGED_LIKE.test(text)) return null;
  const year = YEAR_BEHIND_TIMES.exec(text);
  if (year !== null) {
    const [, each, price, sum, unit] = year;
    const times = each === undefined ? undefined : TIMES_A_YEAR[each];
    const yuan = Number(sum) * (unit === "" ? 1 : 10_000);
    return times !== undefined && times * Number(price) !== yuan ? null : { text: `${sum!}${unit!}元`, isSure: true };
  }
  const changed = AMOUNT_CHANGED.exec(text);
  if (changed !== null) return { text: (changed[1] ?? changed[2] ?? changed[3])!, isSure: true };
  const arrow = AMOUNT_ARROW.exec(text);
  return arrow === null ? null : { text: arrow[1]!, isSure: false };
}
