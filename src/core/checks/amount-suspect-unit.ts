/** amount-suspect-unit: a figure that fits its column only in the other unit: 0.5 among thousands of 元, 5000 among 万元. */
import { type Finding, finding } from "../plan/finding";
import type { LedgerLine } from "../plan/ledger";
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
/** How many times as much, or as little, as the usual amount looks at home beside it: in the other unit it then is out of place by far. */
const AT_HOME = 30;
const TEN_THOUSAND = 10_000;

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
    if (amounts.length < FEWEST) return;
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!;
      const { fen, unitFactor, unitInCell, form } = item.amount.value;
      // A unit in the format of a number is the column's, not the figure's own.
      if (fen === null || fen <= 0 || !(form === "number" || (form === "text" && unitInCell === null))) continue;
      if (isInTenThousands(yuan(fen), typicalYuan, unitFactor, sheet.lines[index]!) || isInYuan(yuan(fen), typicalYuan, unitFactor))
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

/** A sports day for 3 元 means 3 万元, and nothing costs 0.35 元; 8 元 of postage may be just that. */
function isInTenThousands(amount: number, typical: number, unitFactor: number, { classified }: LedgerLine): boolean {
  if (unitFactor !== 1 || !isAtHome(amount * TEN_THOUSAND, typical)) return false;
  const isActivity = classified.catalogueId !== null && !classified.isFree;
  return amount < 1 || (isActivity && (amount < 10 || (amount < 100 && !Number.isInteger(amount))));
}

/** 5000 below 万元, or among figures that nothing can cost. */
function isInYuan(amount: number, typical: number, unitFactor: number): boolean {
  return (unitFactor === TEN_THOUSAND || typical < LEAST_TYPICAL) && isAtHome(amount / TEN_THOUSAND, typical);
}

function isAtHome(amount: number, typical: number): boolean {
  return amount <= typical * AT_HOME && amount * AT_HOME >= typical;
}

function median(amounts: readonly Fen[]): Fen {
  const sorted = Float64Array.from(amounts).sort();
  return sorted[sorted.length >> 1]! as Fen;
}
