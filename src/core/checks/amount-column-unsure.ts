/** amount-column-unsure: a column that may be the amounts as well as the one chosen; asked about, never settled in silence. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import { type Check, headingOf } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    /** `others`: columns that may be the amounts as well. */
    "amount-column-unsure": {
      readonly column: string;
      readonly heading: string;
      readonly others: readonly { readonly column: string; readonly heading: string }[];
    };
  }
}

export const amountColumnUnsure: Check = {
  codes: {
    "amount-column-unsure": { severity: "warning", since: "0.1", isOurs: true },
  },
  *sheet(sheet) {
    const { layout } = sheet.plan;
    const { amount } = layout.columns;
    const doubt = layout.doubt ?? [];
    if (amount === undefined || doubt.length === 0) return;
    const named = (column: number): { column: string; heading: string } => ({
      column: columnName(column),
      heading: headingOf(sheet, column)?.text ?? "",
    });
    const heading = headingOf(sheet, amount);
    const cell = heading === null ? a1(layout.firstRow, amount) : a1(heading.row, heading.column);
    const at = { sheet: sheet.plan.sheet, cell };
    yield finding("amount-column-unsure", "warning", at, { ...named(amount), others: doubt.map(named) }, { text: named(amount).heading });
  },
};
