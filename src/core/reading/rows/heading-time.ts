/** timeIn: the time that a block's heading begins with, without its number, its brackets and its theme. */
import { figureOf } from "../../words/chinese-number";
import { HEADING_NUMBER, PERIOD_START, TIME_TAIL } from "../../words/row-words";
import {
  DECORATED,
  FIGURE_IN_BRACKETS,
  FIGURE_START,
  HAN_FIGURE_START,
  NUMBER_BEFORE_TIME,
  SIGNS_AROUND_TIME,
} from "../../words/numbering-words";
import { isMonthText } from "../months";

/** What separates the time from what follows it; a short dash belongs to a span (3-4月). */
const ENDS = [/[:：\n\r(（[【]/, /[\s\u3000·|｜—，,。!！]|--/];
const MOST = 24;

/**
 * 一、三月份 → 三月份 where the headings are numbered (else it is 一月 and 三月); 【3月】, 3月  春风送暖, 三月份工作安排, 第一季度：迎新.
 * Null where the text begins with no time.
 */
export function timeIn(text: string, isNumbered: boolean): string | null {
  // （一） is a number; 【3月】 is a time in brackets.
  const plain = text.trim().replace(DECORATED, "$1").replace(SIGNS_AROUND_TIME, "").trim().replace(FIGURE_IN_BRACKETS, "$1");
  const own = plain.replace(NUMBER_BEFORE_TIME, "");
  let rest = own.replace(/^[【[〔（(]([^】\]〕）)]{1,16})[】\]〕）)]/, (all, inside: string) => (isTime(inside) ? `${inside} ` : all));
  // （七）五、六月 has had its number.
  const bare = own === plain ? rest.replace(HEADING_NUMBER, "").trim() : rest;
  // Before a quarter or a half of the year a number is no month, nor is one in brackets.
  if (isNumbered || /^[（(]/.test(rest) || PERIOD_START.test(bare) || isSurelyNumbered(rest)) rest = bare;
  if (isTime(rest)) return rest.trim();
  for (const end of ENDS) {
    const head = rest.split(end, 1)[0]!;
    if (isTime(head)) return head.replace(TIME_TAIL, "").trim() || null;
  }
  return null;
}

/** True for 五、4月和10月, 二、每月, 三、二月 and 三、三月: what follows the number goes on with no list of months that it could begin. */
export function isSurelyNumbered(text: string): boolean {
  const match = HEADING_NUMBER.exec(text.trim());
  if (match === null) return false;
  const rest = text.trim().slice(match[0].length).trim();
  if (!startsWithTime(rest)) return false;
  const isInFigures = match[3] !== undefined;
  if (isInFigures ? !FIGURE_START.test(rest) : !HAN_FIGURE_START.test(rest)) return true;
  const own = figureOf(match[1] ?? match[2] ?? match[3]!);
  const first = figureOf((isInFigures ? FIGURE_START : HAN_FIGURE_START).exec(rest)![0]);
  // 十二、一月 may be December and January.
  return own !== null && first !== null && first <= own && !(own >= 10 && first <= 2);
}

const startsWithTime = (text: string): boolean => isTime(text) || ENDS.some((end) => isTime(text.split(end, 1)[0]!));

function isTime(text: string): boolean {
  const bare = text.replace(TIME_TAIL, "");
  return bare.length > 0 && bare.length <= MOST && isMonthText(bare);
}

/** The number that a heading begins with: 二、 → 2, （三） → 3, 4. → 4; null where there is none. */
export function numberOf(text: string): number | null {
  const match = HEADING_NUMBER.exec(text.trim());
  if (match === null) return null;
  return figureOf(match[1] ?? match[2] ?? match[3]!);
}
