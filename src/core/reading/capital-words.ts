/** looseCapitals: what a sum in capital figures comes to, though it is not written as such sums are: 肆万伍佰伍佰元整. */
import { type Fen, fenFromYuan } from "../plan/money";
import { CAPITAL_DIGITS, CAPITAL_STEPS, CAPITALS_ALONE } from "../words/amount-words";

/** Every figure times its step, added up; null for anything else. Only for telling that it is not the sum it stands for. */
export function looseCapitals(text: string): Fen | null {
  if (!CAPITALS_ALONE.test(text)) return null;
  let [whole, part, digit] = [0, 0, 0];
  for (const character of text) {
    const figure = CAPITAL_DIGITS.indexOf(character);
    const step = CAPITAL_STEPS[character];
    if (figure >= 0) digit = figure;
    else if (step === undefined) continue;
    else if (step >= 10_000) {
      whole += (part + digit) * step;
      [part, digit] = [0, 0];
    } else {
      part += digit * step;
      digit = 0;
    }
  }
  return fenFromYuan(Math.round((whole + part) * 100) / 100);
}
