/** copy-differs: a sheet that repeats rows of the plan, and is not counted, says something else than the plan. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { CopyDifference } from "../plan/plan";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "copy-differs": Omit<CopyDifference, "cell">;
  }
}

export const copyDiffers: Check = {
  codes: {
    "copy-differs": { severity: "warning", since: "0.1", isOurs: true },
  },
  *sheet({ plan }) {
    for (const { cell, ...params } of plan.copies ?? [])
      yield finding("copy-differs", "warning", { sheet: cell.sheet, cell: a1(cell.row, cell.column) }, params, { text: params.here });
  },
};
