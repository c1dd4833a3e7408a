/** figuresIn, loosely: the figures in a total's own words, in figures and as cheques write them. */
import type { AmountReading, StatedTotal } from "../plan/plan";
import { OWN_CURRENCY, WORDS_AND_FIGURE } from "../words/amount-words";
import { CAPITAL_AND_FIGURE } from "../words/row-words";
import { readAmountText } from "./amounts";
import { looseCapitals } from "./capital-words";
import { figureOfTotal, isCapitalLine } from "./labels";

/** A sum in words that is not written as such sums are is compared by what its figures come to. */
export function loosely(read: AmountReading, word: string): AmountReading {
  const loose = read.fen === null ? looseCapitals(word.replace(OWN_CURRENCY, "")) : null;
  return loose === null ? read : { ...read, fen: loose, form: "text" };
}

/** Every figure in a total's own words: 共计：11500元（大写：壹万壹仟伍佰元整）, 大写…小写：¥11500. Tidied, simplified, lower case. */
export function figuresIn(word: string, factor: number): { readonly amount: AmountReading; readonly origin: StatedTotal["origin"] }[] {
  const [, before, capital, small] = isCapitalLine(word) ? CAPITAL_AND_FIGURE.exec(word)! : [word, word, undefined, undefined];
  const plain = before ? figureOfTotal(before) : null;
  const [, inWords, inFigures] = WORDS_AND_FIGURE.exec(plain ?? "") ?? [];
  const said = [
    { text: inWords, origin: "capital-words" as const, unit: 1 },
    { text: inFigures, origin: "amount-column" as const, unit: 1 },
  ];
  return [
    ...said,
    { text: plain, origin: "amount-column" as const, unit: factor },
    { text: capital, origin: "capital-words" as const, unit: 1 },
    { text: small, origin: "amount-column" as const, unit: factor },
  ].flatMap(({ text, origin, unit }) => {
    const amount = text ? readAmountText(text, unit) : null;
    // Not written as such sums are, it is no sum that others agree with: what its figures come to is compared.
    const loose = amount !== null && amount.fen === null && origin === "capital-words" ? looseCapitals(text!) : null;
    if (loose !== null) return [{ amount: { ...amount!, fen: loose, form: "text" as const }, origin }];
    return amount === null || amount.fen === null ? [] : [{ amount, origin }];
  });
}
