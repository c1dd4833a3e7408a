/** rate-below-target: a share that stays below what the plan or 工会参数 asks for. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { Named } from "../plan/register";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "rate-below-target": {
      readonly name: Named;
      readonly isShare: boolean;
      readonly target: number;
      readonly targetText: string;
      readonly done: number;
    };
  }
}

export const rateBelowTarget: Check = {
  codes: { "rate-below-target": { severity: "warning", byRegisters: true, since: "0.2" } },
  *workbook({ indicators }) {
    for (const { name, isShare, target, targetText, targetCell, done } of indicators) {
      if (target === null || done === null || targetCell === null || !isShare || done >= target - 1e-9) continue;
      yield finding(
        "rate-below-target",
        "warning",
        { sheet: targetCell.sheet, cell: a1(targetCell.row, targetCell.column) },
        { name, isShare, target, targetText: targetText ?? "", done },
        { text: name.zh },
      );
    }
  },
};
