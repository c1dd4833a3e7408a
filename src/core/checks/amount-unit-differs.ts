/** amount-unit-differs: the cell names a unit of its own, which beats the column's. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { AmountReading, Plan } from "../plan/plan";
import { asNumber } from "./amount-fix";
import { type Check, fieldPlace } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-unit-differs": {
      readonly text: string;
      readonly cellFactor: number;
      readonly columnFactor: number;
      readonly amountYuan: number;
    };
  }
}

export const amountUnitDiffers: Check = {
  codes: {
    "amount-unit-differs": { severity: "warning", fix: "ask", since: "0.1" },
  },
  unless: PLAIN.amount,
  item(item, sheet) {
    const { value: reading } = item.amount;
    const { layout } = sheet.plan;
    if (reading.fen === null || !isOtherUnit(reading, sheet.plan)) return null;
    const text = item.amount.text.trim();
    return finding(
      "amount-unit-differs",
      "warning",
      fieldPlace(item.amount, "amount", item, sheet),
      { text, cellFactor: reading.unitInCell!, columnFactor: layout.unitFactor, amountYuan: yuan(reading.fen) },
      { text, fix: reading.form === "text" ? asNumber(item, sheet) : null },
    );
  },
};

/** True when the cell's unit is not the column's. 3千元 under 元 is a way of writing a figure, not another unit. */
export function isOtherUnit({ unitInCell }: AmountReading, plan: Plan): boolean {
  const { unitFactor } = plan.layout;
  if (unitInCell === null || unitInCell === unitFactor || (unitFactor === 1 && unitInCell < 10_000)) return false;
  return !saysUnits(plan);
}

const known = new WeakMap<Plan, boolean>();

/** True where nothing names a unit for the column and every amount names its own: there is none that it could differ from. */
function saysUnits(plan: Plan): boolean {
  let says = known.get(plan);
  if (says === undefined) {
    says =
      plan.layout.unit === null &&
      plan.items.every(({ amount: { value } }) => value.fen === null || value.fen === 0 || value.unitInCell !== null);
    known.set(plan, says);
  }
  return says;
}
