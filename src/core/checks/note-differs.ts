/** note-differs: what the row's own note counts (heads and price, things and price, sums) makes another amount than the row's. */
import { notedSum, type NotedSum } from "../catalogue";
import { finding } from "../plan/finding";
import { monthNumbers } from "../plan/months";
import type { CellRef } from "../grid/area";
import type { Field, PlanItem } from "../plan/plan";
import { type Check, fieldPlace, type PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    /** `heads` and `priceYuan`: null where the note counts other things than heads, or several. */
    "note-differs": {
      readonly note: string;
      readonly heads: number | null;
      readonly priceYuan: number | null;
      readonly expectedYuan: number;
      readonly amountYuan: number;
    };
  }
}

/** A note is quoted whole up to so many characters. */
const LONGEST_QUOTE = 30;

export const noteDiffers: Check = {
  codes: {
    "note-differs": { severity: "warning", since: "0.1" },
  },
  item(item, sheet) {
    const { fen, form, sharedWithRow, unitFactor } = item.amount.value;
    if (fen === null || fen <= 0 || (form !== "number" && form !== "text") || sharedWithRow !== null || item.awaiting === "row")
      return null;
    const amount = fen / 100;
    const activity = item.activity.value;
    // One line of several beside an amount that is joined over them: part of it.
    const own = (field: Field<string | null> | null): string | null =>
      field === null || isOneLine(field, item, sheet) ? null : field.value;
    const remarked = noteIn(own(item.remark), activity);
    const contained = noteIn(own(item.content), activity);
    const named = noteIn(activity, null);
    // Two notes that each count heads and prices are for two things, or for one said twice: nobody knows.
    const note = remarked ?? contained ?? named;
    if (note === null || Number(remarked !== null) + Number(contained !== null) + Number(named !== null) > 1) return null;
    // Amounts in 万元 are rounded; in yuan one yuan covers a price with cut decimals.
    const slack = Math.max(1, unitFactor > 1 ? unitFactor * 0.05 : 0);
    if (isExplained(note.sum, amount, slack, item)) return null;
    const { pair, sumYuan, text } = note.sum;
    return finding(
      "note-differs",
      "warning",
      fieldPlace(item.amount, "amount", item, sheet),
      {
        note: note.text.length <= LONGEST_QUOTE ? note.text : text,
        heads: pair?.heads ?? null,
        priceYuan: pair?.priceYuan ?? null,
        expectedYuan: sumYuan,
        amountYuan: amount,
      },
      { text: item.amount.text },
    );
  },
};

/** True for a cell of one row beside an activity that is joined over several. */
function isOneLine({ cell }: Field<string | null>, { activity, amount }: PlanItem, { grid }: PlanSheet): boolean {
  const heightOf = (at: CellRef | null): number => {
    const merge = at === null ? null : grid.mergeAt(at.row, at.column);
    return merge === null ? 1 : merge.bottom - merge.top + 1;
  };
  return heightOf(cell) < Math.min(heightOf(activity.cell), heightOf(amount.cell));
}

function noteIn(text: string | null | undefined, activity: string | null): { readonly sum: NotedSum; readonly text: string } | null {
  const sum = text ? notedSum(text, activity) : null;
  return sum === null ? null : { sum, text: text! };
}

function isExplained(
  { pair, sumYuan, counts, isRecurring, part, times }: NotedSum,
  amount: number,
  slack: number,
  item: PlanItem,
): boolean {
  // One part of the cost may be less than the whole, never more.
  if (part !== null && amount > sumYuan - slack) return true;
  const months = monthNumbers(item.months.value.months).length;
  // 5天，每天600元 beside 2 in the column of heads is for each of them.
  const heads = pair === null ? [item.heads?.value, item.quantity?.value] : [];
  const factors = [
    ...counts,
    // 20人×30元×4次 in a row of every quarter has counted them.
    ...(months > 1 && !times.includes(months) ? [months] : []),
    ...heads.filter((one) => one !== null && one !== undefined && one > 1),
  ] as number[];
  const products = factors.reduce((known, factor) => [...known, ...known.map((one) => one * factor)], [sumYuan]);
  if ([...products, ...factors.map((factor) => sumYuan / factor)].some((sum) => Math.abs(sum - amount) <= slack)) return true;
  const ratio = amount / sumYuan;
  return isRecurring && ratio <= 366 && Math.abs(ratio - Math.round(ratio)) < 1e-6 && ratio >= 1 && Math.round(ratio) % 10 !== 0;
}
