/** amount-text, -computed, -approx, -range, -placeholder, -unparsable, -error, formula-no-value: how an amount is written. */
import { a1 } from "../grid/area";
import type { SheetEdit } from "../grid/edit";
import { type Finding, finding, type FindingPlace } from "../plan/finding";
import { type Fen, yuan } from "../plan/money";
import type { AmountReading, Field, PlanItem } from "../plan/plan";
import { asFormula, asNumber } from "./amount-fix";
import { isOtherUnit } from "./amount-unit-differs";
import { type Check, fieldPlace, isBreath } from "./check";
import { comparing } from "./stated-total";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-text": { readonly text: string; readonly amountYuan: number };
    "amount-computed": { readonly text: string; readonly amountYuan: number };
    "amount-approx": { readonly text: string; readonly amountYuan: number };
    "amount-range": { readonly text: string; readonly lowYuan: number; readonly highYuan: number };
    "amount-placeholder": { readonly text: string; readonly isNone: boolean };
    "amount-unparsable": { readonly text: string; readonly isTotal?: true };
    "amount-error": { readonly error: string };
    "formula-no-value": { readonly formula: string };
  }
}

export const amountForm: Check = {
  codes: {
    "amount-text": { severity: "info", fix: "safe", since: "0.1" },
    "amount-computed": { severity: "info", fix: "safe", since: "0.1", sharesLine: true },
    "amount-approx": { severity: "warning", fix: "alone", since: "0.1" },
    "amount-range": { severity: "warning", since: "0.1" },
    "amount-placeholder": { severity: ["warning", "info"], since: "0.1" },
    "amount-unparsable": { severity: "warning", since: "0.1" },
    "amount-error": { severity: "error", since: "0.1" },
    "formula-no-value": { severity: "warning", since: "0.1" },
  },
  unless: PLAIN.amount,
  item(item, sheet): Finding | null {
    const { value: reading } = item.amount;
    if (reading.form === "number" || reading.form === "blank" || reading.form === "merged") return null;
    const place = fieldPlace(item.amount, "amount", item, sheet);
    const text = item.amount.text.trim();
    const { cell } = item.amount;
    switch (reading.form) {
      case "text":
        // The unit says it already, and its fix makes a number of it.
        return isOtherUnit(reading, sheet.plan) ? null : ofForm(reading, place, text, item, asNumber(item, sheet));
      case "approx":
        return ofForm(reading, place, text, item, asNumber(item, sheet));
      case "computed":
        return ofForm(reading, place, text, item, asFormula(item, sheet));
      case "none":
        return item.awaiting === "row" ? null : finding("amount-placeholder", "info", place, { text, isNone: true }, { text });
      case "formula-no-value":
        return ofForm(reading, place, (cell && sheet.grid.at(cell.row, cell.column).formula) ?? "", item);
      default:
        return ofForm(reading, place, text, item);
    }
  },
  /** Cells of a month matrix, then totals that show an error or nothing at all, and not because of a row that is named already. */
  *sheet(sheet, context) {
    // Words among words only say what is done in the month.
    if (sheet.plan.items.some(({ byMonth }) => (byMonth?.size ?? 0) > 0)) {
      const { items } = sheet.plan;
      for (let index = 0; index < items.length; index++) {
        const item = items[index]!;
        if (isBreath(index)) yield null;
        if (item.monthCells) for (const field of item.monthCells) yield ofMonthCell(field, item);
      }
    }
    const compared = new Set((yield* comparing(sheet, context)).map(({ total }) => total));
    for (const total of sheet.plan.stated) {
      const { form, error } = total.amount;
      if (compared.has(total) || sheet.plan.items.some(({ amount }) => amount.value.form === form)) continue;
      const place = { sheet: total.cell.sheet, cell: a1(total.cell.row, total.cell.column) };
      if (form === "error") yield finding("amount-error", "error", place, { error: error ?? total.text }, { text: total.text });
      else if (form === "formula-no-value")
        yield finding("formula-no-value", "warning", place, { formula: total.formula ?? "" }, { text: total.text });
      // 详见附表 where the total should stand.
      else if (form === "unparsable" && total.origin === "amount-column")
        yield finding("amount-unparsable", "warning", place, { text: total.text.trim(), isTotal: true }, { text: total.text });
    }
  },
};

/** The same findings for one cell of a month matrix; without a fix, as the row's total speaks for the row. */
function ofMonthCell({ value: reading, cell, text }: Field<AmountReading>, item: PlanItem): Finding | null {
  if (cell === null) return null;
  const place = { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
  if (reading.form !== "number") return ofForm(reading, place, text.trim(), item);
  return reading.fen !== null && reading.fen < 0
    ? finding("amount-negative", "error", place, { text: text.trim() }, { text: text.trim() })
    : null;
}

/** What is to be said of the way an amount is written; `text` is the formula where it has no value. */
function ofForm(
  reading: AmountReading,
  place: FindingPlace,
  text: string,
  item: PlanItem,
  fix: readonly SheetEdit[] | null = null,
): Finding | null {
  const amountYuan = yuan(reading.fen ?? (0 as Fen));
  switch (reading.form) {
    case "text":
      return finding("amount-text", "info", place, { text, amountYuan }, { text, fix });
    case "computed":
      return finding("amount-computed", "info", place, { text, amountYuan }, { text, fix });
    case "approx":
      return finding("amount-approx", "warning", place, { text, amountYuan }, { text, fix, isAlone: true });
    case "range": {
      const [low, high] = reading.range ?? [0 as Fen, 0 as Fen];
      return finding("amount-range", "warning", place, { text, lowYuan: yuan(low), highYuan: yuan(high) }, { text });
    }
    case "placeholder":
      return item.awaiting === "row" ? null : finding("amount-placeholder", "warning", place, { text, isNone: false }, { text });
    case "unparsable":
    case "currency":
      return finding("amount-unparsable", "warning", place, { text }, { text });
    case "error":
      return finding("amount-error", "error", place, { error: reading.error ?? text }, { text });
    case "formula-no-value":
      return finding("formula-no-value", "warning", place, { formula: text }, { text });
    default:
      return null;
  }
}
