/** second-table, heading-missing, other-organisation: what stands in the sheet and is not read, or is read without its heading. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import { type Check, headingOf } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "second-table": { readonly heading: string };
    "heading-missing": { readonly column: string };
    /** `isPaid`: columns of what others than the union pay. */
    "other-organisation": { readonly names: readonly string[]; readonly isPaid: boolean };
  }
}

export const leftOut: Check = {
  codes: {
    "second-table": { severity: "warning", since: "0.1" },
    "heading-missing": { severity: "info", since: "0.1", isOurs: true },
    "other-organisation": { severity: "info", since: "0.1", isOurs: true },
  },
  *sheet(sheet) {
    const { layout, ...plan } = sheet.plan;
    for (const { cell, heading } of plan.second ?? [])
      yield finding("second-table", "warning", { sheet: cell.sheet, cell: a1(cell.row, cell.column) }, { heading }, { text: heading });
    for (const { sheet: name, row, column } of plan.headless ?? [])
      yield finding("heading-missing", "info", { sheet: name, cell: a1(row, column) }, { column: columnName(column) });
    for (const isPaid of [false, true]) {
      const others = (layout.otherBlocks ?? []).filter((block) => block.isIncome !== true && (block.isPaid === true) === isPaid);
      const heads = others.flatMap(({ head, columns: [first] }) => {
        if (head !== null) return [head];
        return first === undefined ? [] : [headingOf(sheet, first)].filter((one) => one !== null);
      });
      const names = others.flatMap(({ head, columns }) =>
        head === null ? columns.map((column) => headingOf(sheet, column)?.text ?? columnName(column)) : [head.text],
      );
      const [first] = heads;
      if (first === undefined) continue;
      yield finding("other-organisation", "info", { sheet: plan.sheet, cell: a1(first.row, first.column) }, { names, isPaid });
    }
  },
};
