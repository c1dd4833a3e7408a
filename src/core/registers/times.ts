/** timesIn: 12, 两, 十 as a number. */
import { chineseNumber } from "../words/chinese-number";

export function timesIn(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : chineseNumber(word);
}
