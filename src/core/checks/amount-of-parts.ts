/** amount-of-parts: a table without a column of amounts, in which the cost items of each row make its amount. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import { type Check, headingOf } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-of-parts": { readonly columns: readonly { readonly column: string; readonly heading: string }[] };
  }
}

export const amountOfParts: Check = {
  codes: {
    "amount-of-parts": { severity: "info", since: "0.1", isOurs: true },
  },
  *sheet(sheet) {
    const { layout } = sheet.plan;
    const parts = layout.partColumns ?? [];
    const [first] = parts;
    if (first === undefined || layout.columns.amount !== undefined) return;
    const heading = headingOf(sheet, first);
    const cell = heading === null ? a1(layout.firstRow, first) : a1(heading.row, heading.column);
    const columns = parts.map((column) => ({ column: columnName(column), heading: headingOf(sheet, column)?.text ?? "" }));
    yield finding("amount-of-parts", "info", { sheet: sheet.plan.sheet, cell }, { columns }, { text: heading?.text ?? "" });
  },
};
