/** monthsAsWords: 一, 二 … 十二 as headings next to each other. */
import type { Heading } from "./headings";

const MONTH_WORDS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
/** So many in a row are months: weekdays and quarters are fewer. */
const FEWEST_MONTH_WORDS = 8;

/** 一, 二, 三 … next to each other, as the months they are; empty where there is no such run. */
export function monthsAsWords(children: ReadonlyMap<number, Heading>): ReadonlyMap<number, Heading> {
  if (children.size < FEWEST_MONTH_WORDS) return NO_HEADINGS;
  const found = new Map<number, Heading>();
  let next = 0;
  for (const [column, heading] of [...children].sort(([a], [b]) => a - b)) {
    if (heading.text !== MONTH_WORDS[next]) continue;
    found.set(column, { ...heading, text: `${heading.text}月`, isMonth: true, senses: [] });
    next++;
  }
  return next >= FEWEST_MONTH_WORDS ? found : NO_HEADINGS;
}

const NO_HEADINGS: ReadonlyMap<number, Heading> = new Map();
