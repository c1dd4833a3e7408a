/** amount-suspect-unit: a figure that fits its column only in the other unit: 0.5 among thousands of 元, 5000 among 万元. */
import { type Finding, finding } from "../plan/finding";
import { type Fen, yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import { type Check, fieldPlace, type PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-suspect-unit": { readonly text: string; readonly amountYuan: number; readonly typicalYuan: number };
  }
}

/** Fewer amounts than this give no measure of what is usual, and no sign of a unit that all of them have. */
const FEWEST = 4;
const FEWEST_ALIKE = 2;
/** How far an amount may be from the usual one to look at home there. */
const AT_HOME = 30;
const TEN_THOUSAND = 10_000;
/** So many times as much, or as little, is out of place. */
const FAR = 300;

export const amountSuspectUnit: Check = {
  codes: {
    "amount-suspect-unit": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet, { sheets }) {
    const { items, layout } = sheet.plan;
    const own = amountsOf(sheet);
    // A sheet a month: what is usual is seen in all of them.
    const amounts =
      own.length < FEWEST ? sheets.filter(({ plan }) => plan.layout.unitFactor === layout.unitFactor).flatMap(amountsOf) : own;
    // 12, 25, 8.5 without any word of a unit.
    const isUnsaid =
      layout.unit === null && layout.columns.unitPrice === undefined && amounts.length > 0 && yuan(median(amounts)) < LEAST_UNSAID;
    if (amounts.length < FEWEST_ALIKE) return;
    yield null;
    const typicalYuan = yuan(median(amounts));
    const isFar = (fen: Fen): boolean => isFarFrom(yuan(fen), typicalYuan);
    // 0.25 and 0.4 all down the column, and nobody said 万元.
    const isTooLittle =
      layout.unitFactor === 1 &&
      (isUnsaid
        ? typicalYuan < LEAST_UNSAID
        : typicalYuan < LEAST_TYPICAL && (amounts.length >= FEWEST || amounts.some((fen) => !Number.isInteger(yuan(fen)))));
    // 1200, 3400, 800 below 预算（万元）.
    const isTooMuch = layout.unitFactor >= TEN_THOUSAND && typicalYuan >= MOST_TYPICAL;
    if (isTooLittle || isTooMuch) {
      const [first] = items.filter(({ amount: { value } }) => value.fen !== null && value.unitInCell === null);
      if (first !== undefined) yield suspected(first, typicalYuan, sheet);
    }
    // Mostly none is far from the others.
    if (amounts.length < FEWEST || !own.some(isFar)) return;
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!;
      const { fen, unitFactor, unitInCell, form } = item.amount.value;
      // A unit in the format of a number is the column's, not the figure's own.
      if (fen === null || fen <= 0 || !(form === "number" || (form === "text" && unitInCell === null))) continue;
      const { classified } = sheet.lines[index]!;
      const isActivity = classified.catalogueId !== null && !classified.isFree;
      if (!looksMixedUp(yuan(fen), typicalYuan, unitFactor, isActivity)) continue;
      yield suspected(item, typicalYuan, sheet);
    }
  },
};

function amountsOf({ plan: { items } }: PlanSheet): Fen[] {
  const amounts: Fen[] = [];
  for (const { amount } of items) if (amount.value.fen !== null && amount.value.fen > 0) amounts.push(amount.value.fen);
  return amounts;
}

/** What half of a plan's activities cost in yuan at the very least, and at the very most where that is written in 万元. */
const LEAST_TYPICAL = 5;
const MOST_TYPICAL = 1_000_000;
/** The same where nothing says in which unit they are. */
const LEAST_UNSAID = 100;

function suspected(item: PlanItem, typicalYuan: number, sheet: PlanSheet): Finding {
  const text = item.amount.text.trim();
  const amountYuan = yuan(item.amount.value.fen!);
  return finding(
    "amount-suspect-unit",
    "warning",
    fieldPlace(item.amount, "amount", item, sheet),
    { text, amountYuan, typicalYuan },
    { text },
  );
}

/** Out of place by far as it stands, and at home in the other unit. */
function looksMixedUp(amount: number, typical: number, unitFactor: number, isActivity: boolean): boolean {
  const isFarBelow = amount * FAR < typical;
  const isFarAbove = amount > typical * FAR;
  // A sports day for 3 元 means 3 万元, and nothing costs 0.35 元; 8 元 of postage may be just that.
  if (unitFactor === 1 && !(isFarAbove && typical < LEAST_TYPICAL))
    return (
      isFarBelow &&
      (amount < 1 || (isActivity && (amount < 10 || (amount < 100 && !Number.isInteger(amount))))) &&
      isAtHome(amount * TEN_THOUSAND, typical)
    );
  return (unitFactor === TEN_THOUSAND || typical < LEAST_TYPICAL) && isFarAbove && isAtHome(amount / TEN_THOUSAND, typical);
}

function isFarFrom(amount: number, typical: number): boolean {
  return amount * FAR < typical || amount > typical * FAR;
}

function isAtHome(amount: number, typical: number): boolean {
  return amount <= typical * AT_HOME && amount * AT_HOME >= typical;
}

function median(amounts: readonly Fen[]): Fen {
  const sorted = Float64Array.from(amounts).sort();
  return sorted[sorted.length >> 1]! as Fen;
}
