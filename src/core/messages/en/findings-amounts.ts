/** What we say in English of findings about amounts and totals: name, sentence and advice of each code. */
import type { DifferenceHint } from "../../checks/difference-hint";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { figure } from "../figures";
import { rows, yuan } from "./finding-parts";
import { topics } from "./topics";
import { counted } from "./counted";

const unitName = (factor: number): string =>
  factor === 1 ? "yuan" : factor === 1000 ? "thousand yuan" : factor === 10_000 ? "ten thousand yuan" : `${factor} yuan`;
function hint(looks: DifferenceHint): string {
  switch (looks.kind) {
    case "text-amounts":
      return ` The difference is exactly the amounts kept as text in ${rows(looks.rows)}, which a sum skips.`;
    case "rows-left-out":
      return ` The difference is exactly ${rows(looks.rows)}, left out of the sum.`;
    case "row-counted-twice":
      return ` The difference is exactly ${rows(looks.rows)}, added twice.`;
    case "subtotals-counted":
      return ` The subtotals in ${rows(looks.rows)} were added in as well.`;
    case "digits-swapped":
      return " Two neighbouring digits look swapped.";
    case "decimal-shift":
      return ` It is off by a factor of ${looks.factor}: the decimal point looks misplaced.`;
    case "unit-shift":
      return " Yuan and ten thousand yuan look mixed up.";
    case "hidden-rows":
      return ` The difference is exactly the hidden ${rows(looks.rows)}.`;
    case "stale":
      return " The formula is right; its saved result is old.";
    case "unknown":
      return "";
  }
}
function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "too little" : "too much";
    const pending = p.unknownAmounts > 0 ? ` ${p.unknownAmounts} more amount(s) are not settled and not counted.` : "";
    return `${name} ${yuan(p.statedYuan)}, but the rows add up to ${yuan(p.sumYuan)}: ${yuan(Math.abs(p.differenceYuan))} ${off}.${hint(p.hint)}${pending}`;
  };
}

export const amountFindings = {
  "missing-amount": {
    name: "missing amounts",
    sentence: (p) => (p.isFree ? "No amount; work like this usually costs nothing." : "No amount is given."),
    advice: "Work out the amount; write 0 if it costs nothing.",
  },
  "amount-placeholder": {
    name: "amounts to be decided",
    sentence: (p) =>
      p.isNone ? `The amount reads "${p.text}": taken as no funds.` : `The amount reads "${p.text}": not settled, not counted.`,
    advice: "Work out the amount.",
  },
  "amount-unparsable": {
    name: "unreadable amounts",
    sentence: (p) =>
      p.isTotal
        ? `The total says "${p.text}", from which no amount can be read: it is not compared.`
        : `No amount can be read from "${p.text}"; not counted.`,
    advice: "Write a number.",
  },
  "amount-range": {
    name: "amounts given as a range",
    sentence: (p) => `The amount is a range (${figure(p.lowYuan)} to ${yuan(p.highYuan)}); not counted.`,
    advice: "Decide on one amount.",
  },
  "amount-approx": {
    name: "approximate amounts",
    sentence: (p) => `"${p.text}" is approximate; counted as ${yuan(p.amountYuan)}.`,
    advice: "Write the exact number once it is known.",
  },
  "amount-unit-differs": {
    name: "differing units",
    sentence: (p) =>
      `"${p.text}" is in ${unitName(p.cellFactor)}, the column in ${unitName(p.columnFactor)}; counted as ${yuan(p.amountYuan)}.`,
    advice: "Use the unit of the heading.",
  },
  "amount-suspect-unit": {
    name: "suspicious units",
    sentence: (p) =>
      p.typicalYuan < 100
        ? `This makes ${yuan(p.amountYuan)}; the column is mostly near ${yuan(p.typicalYuan)}: it looks like 万元; check the unit of the table.`
        : p.typicalYuan >= 1_000_000
          ? `This makes ${yuan(p.amountYuan)}; the column is mostly near ${yuan(p.typicalYuan)}: it looks like yuan, not 万元 as the table says.`
          : `This makes ${yuan(p.amountYuan)} where the column is mostly near ${yuan(p.typicalYuan)}: the unit looks mixed up.`,
    advice: "Check the unit of the amount.",
  },
  "amount-negative": {
    name: "negative amounts",
    sentence: () => "The amount is negative.",
    advice: "Check the amount; note refunds separately.",
  },
  "amount-error": {
    name: "formula errors",
    sentence: (p) => `The cell holds the error ${p.error}; no amount can be read.`,
    advice: "Correct the formula.",
  },
  "formula-no-value": {
    name: "formulas without a saved value",
    sentence: () => "The formula has no saved result; no amount can be read.",
    advice: "Open the file in Excel or WPS, save it once, and check again.",
  },
  "amount-text": {
    name: "amounts kept as text",
    sentence: (p) => `The amount is text; counted as ${yuan(p.amountYuan)}, but a sum formula skips it.`,
    advice: "Turn it into a number so that totals count it.",
  },
  "amount-computed": {
    name: "amounts written as a calculation",
    sentence: (p) => `"${p.text}" works out to ${yuan(p.amountYuan)}.`,
    advice: "Nothing to do; write a number if it should be summed.",
  },
  "amount-precision": {
    name: "more than two decimals",
    sentence: (p) => `More than two decimals; counted as ${yuan(p.amountYuan)}.`,
    advice: "Round to two decimals.",
  },
  "amount-merged": {
    name: "merged amounts",
    sentence: (p) =>
      p.amountYuan === null
        ? `The amount cell is merged over ${rows(p.rows)}.`
        : `${p.rows.length === 1 ? `The activities of ${rows(p.rows)}` : rows(p.rows).replace("row", "Row")} share one amount of ${yuan(p.amountYuan)}; counted once.`,
    advice: "Nothing to do; the amount counts once.",
  },
  "row-arithmetic": {
    name: "persons × rate",
    sentence: (p) => {
      const times = p.times === null ? "" : ` × ${p.times}`;
      return `${p.heads} × ${figure(p.priceYuan)}${times} makes ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`;
    },
    advice: "Check persons, rate and amount.",
  },
  "note-differs": {
    name: "Amount against its note",
    sentence: (p) =>
      p.heads === null || p.priceYuan === null
        ? `The note says "${p.note}": that makes ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`
        : `The note says "${p.note}": ${p.heads} × ${figure(p.priceYuan)} makes ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`,
    advice: "Check heads, price and amount, and correct the one that is wrong.",
  },
  "amount-per-head": {
    name: "Amount per head far too high",
    sentence: (p) =>
      `${yuan(p.amountYuan)} for ${counted(p.heads, "person")} is ${yuan(p.perHeadYuan)} each, far above the highest limit on record anywhere for ${topics[p.topic as keyof typeof topics] ?? p.topic}, ${yuan(p.highestYuan)}${p.isTenfold ? ", perhaps by a zero too many" : ""}.`,
    advice: "Check the amount for a zero too many, and whether all heads are counted.",
  },
  "total-mismatch": {
    name: "totals",
    sentence: mismatch("The total says"),
    advice: "Add up the items again.",
  },
  "subtotal-mismatch": {
    name: "subtotals",
    sentence: mismatch("The subtotal says"),
    advice: "Add up the items again.",
  },
  "total-tampered": {
    name: "totals with an added figure",
    sentence: (p) => `Besides the sum the total's formula holds "${p.extra}".`,
    advice: "Remove the added figure from the formula, or list it as an item.",
  },
  "total-stale": {
    name: "totals not recalculated",
    sentence: (p) => `The saved result is ${yuan(p.savedYuan)}; the formula gives ${yuan(p.freshYuan)}.`,
    advice: "Open the file in Excel or WPS, recalculate and save.",
  },
  "row-below-total": {
    name: "items below the total",
    sentence: (p) => `"${p.activity}" stands below the total row and is easily missed.`,
    advice: "Move it above the total, or confirm that it does not count.",
  },
  "stated-elsewhere": {
    name: "totals stated elsewhere",
    sentence: (p) => `"${p.text}" makes ${yuan(p.statedYuan)}, but the rows add up to ${yuan(p.sumYuan)}.`,
    advice: "Compare with the total and use one figure.",
  },
} satisfies Partial<FindingMessages>;
