/** fundsAmongTotals: rows whose figure is not what the activities come to, but what there is for them, as the row of what is left over shows. */
import type { Fen } from "../plan/money";
import type { Layout, OtherRow, PlanItem, StatedTotal } from "../plan/plan";
import { PLAIN_TOTAL } from "../words/row-words";
import { readAmount } from "./amounts";
import { knownSum } from "./known-sum";
import type { SheetView } from "./sheet-view";

/** 经费总额 59000 below 预算 56900 and above 差额 2100: the rows of such totals. One that is called 合计 is a total, be it wrong. */
export function fundsAmongTotals(
  view: SheetView,
  { columns, unitFactor }: Layout,
  items: readonly PlanItem[],
  { stated, others }: { readonly stated: readonly StatedTotal[]; readonly others: readonly OtherRow[] },
): ReadonlySet<number> {
  const { amount } = columns;
  const funds = new Set<number>();
  const left = new Set<Fen>();
  if (amount !== undefined)
    for (const { role, row } of others) {
      const { fen } = role === "balance" ? readAmount(view.own(row, amount), unitFactor) : { fen: null };
      if (fen !== null && fen !== 0) left.add(fen);
    }
  if (left.size === 0) return funds;
  const sum = knownSum(items);
  for (const { amount: told, cell, origin, role } of stated) {
    if (role !== "total" || origin !== "amount-column" || told.fen === null || !left.has((told.fen - sum) as Fen)) continue;
    const words = view.ownCells(cell.row).flatMap((own) => (typeof own.cell.value === "string" ? [view.word(own.cell)] : []));
    if (!words.some((word) => PLAIN_TOTAL.test(word))) funds.add(cell.row);
  }
  return funds;
}
