/** normalised: the text of a time in one spelling, without what stands around it; saysMore: whether it is one at all. */
import { isSimple, simplify, tidy } from "../words";
import { FIGURE_IN_BRACKETS, NUMBER_BEFORE_TIME, SIGNS_AROUND_TIME } from "../words/numbering-words";
import { oddTo } from "../words/odd-characters";
import {
  CLOCK,
  COUNT_BEFORE_MONTH,
  CUT_YEAR,
  DAY_TO_DAY,
  FROM_YEAR_START,
  NUMBER_BEFORE_MONTH,
  PERIOD_ALONE,
  RANGE_OVER_LINES,
  ROMAN_QUARTER,
  START_TO_END,
  UNTIL_YEAR_END,
} from "../words/period-words";
import { TOKEN_PATTERNS } from "./month-tokens";

const LONGEST_LOOKED_AT = 400;

/** No part of a token, nor of anything that is taken for one or taken away before. */
const isOfNoTime = oddTo([
  ...TOKEN_PATTERNS,
  SIGNS_AROUND_TIME,
  FIGURE_IN_BRACKETS,
  NUMBER_BEFORE_TIME,
  CLOCK,
  NUMBER_BEFORE_MONTH,
  ROMAN_QUARTER,
  UNTIL_YEAR_END,
  FROM_YEAR_START,
  COUNT_BEFORE_MONTH,
  PERIOD_ALONE,
  START_TO_END,
  RANGE_OVER_LINES,
]);

/** True for a text with a character that no time has and that stays whatever is normalised: most texts, seen by the first one or two. */
export function saysMore(text: string): boolean {
  const end = Math.min(text.length, LONGEST_LOOKED_AT);
  for (let at = 0; at < end; at++) if (isOfNoTime(text.charCodeAt(at)) && isSimple(text.charCodeAt(at))) return true;
  return false;
}

/** The text of a time as monthTokens takes it. */
export function normalised(text: string): string {
  return (
    simplify(
      tidy(
        text
          .slice(0, LONGEST_LOOKED_AT)
          .replace(SIGNS_AROUND_TIME, "")
          .replace(FIGURE_IN_BRACKETS, "$1")
          .replace(CUT_YEAR, "20")
          .replace(NUMBER_BEFORE_TIME, "")
          .replace(CLOCK, "")
          .replace(/[\r\n]+/g, ","),
      ).normalize("NFKC"),
    )
      .replace(/[‐-―−─━﹘－~～〜∼⁓]+/g, "-")
      .replace(/[、，;；·・•]/g, ",")
      .replace(/。/g, ",")
      .replace(RANGE_OVER_LINES, "-")
      // 1、二月: the ordinal of a list before a month in Chinese figures.
      .replace(NUMBER_BEFORE_MONTH, "")
      .replace(/^,+|[,:]+$/g, "")
      .replace(ROMAN_QUARTER, (roman) => String({ I: 1, II: 2, III: 3, IV: 4 }[roman]))
      // 4月至年底, 年初至6月: ends of the year that bound a range.
      .replace(UNTIL_YEAR_END, "12月")
      .replace(FROM_YEAR_START, "1月")
      .replace(COUNT_BEFORE_MONTH, "$1月")
      .replace(
        START_TO_END,
        (_, from: string, ...to: (string | undefined)[]) => `${from}-${to.slice(0, 3).find((one) => one !== undefined)}`,
      )
      .replace(DAY_TO_DAY, (_, year: string | undefined, month: string, day: string, toMonth: string, toDay: string) =>
        [year === undefined ? "" : `${year}年`, `${month}月${day}日-${toMonth}月${toDay}日`].join(""),
      )
  );
}
