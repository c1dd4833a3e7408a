/** monthsText, remarkOf: a row's months and what it says beside its columns, as they stand on the sheet and on the screen. */
import type { SheetMessages } from "../messages/sheet-messages";
import type { MonthNumber } from "../terms/month";
import type { ArticleRow } from "./article";

/** Months as the table writes them, a cadence in its own words where the text names no months. */
export function monthsText(row: ArticleRow, labels: SheetMessages): string {
  const { months } = row;
  if (months.length === 0) return row.cadence?.text ?? row.deadline?.text ?? "";
  if (row.year === null) return labels.plan.months(months);
  const turn = months.findIndex((month, index) => index > 0 && month < months[index - 1]!);
  const [own, next]: readonly [readonly MonthNumber[], readonly MonthNumber[]] =
    turn < 0 ? [[], months] : [months.slice(0, turn), months.slice(turn)];
  const later =
    typeof row.year === "number" && turn < 0 ? `${row.year}.${next.join(",")}` : labels.imported.nextYear(labels.plan.months(next));
  const text = typeof row.year === "number" && turn < 0 ? `${row.year}年${labels.plan.months(next)}` : later;
  return own.length === 0 ? text : `${labels.plan.months(own)}、${labels.imported.nextYear(labels.plan.months(next))}`;
}

/** What the row says beside its columns: theme, partner, place, deadline, an amount that is no figure; "" for nothing. */
export function remarkOf(row: ArticleRow, { imported }: SheetMessages): string {
  const told: readonly (readonly [string, string | null])[] = [
    [imported.theme, row.theme],
    [imported.partner, row.partner],
    [imported.place, row.place],
    [imported.deadline, row.deadline?.text ?? null],
    [imported.amount, row.amountFen === null ? row.amountText : null],
  ];
  return told.flatMap(([label, text]) => (text === null ? [] : [`${label}：${text}`])).join("；");
}
