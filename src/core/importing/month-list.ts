/** otherMonth, isElsewhere: lines below a month's heading that are of another month, or of none. */
import { BESIDE_LIST, MONTH_SUFFIX } from "../words/article-line-words";
import type { Head } from "./heads";
import type { Mention } from "./mentions";
import type { Paragraph } from "./paragraphs";
import { hasActivity } from "./splitting";

/** 11月消防演练 among the lines of October: no sign between the month and what is done, but no month of theirs either. */
export function otherMonth({ plain, marker }: Paragraph, [first]: readonly Mention[], head: Head): Head | null {
  if (marker !== null || first === undefined || first.start > 0 || first.kind !== "month") return null;
  if (first.isDeadline || first.day !== null || !isOfOther(first, head)) return null;
  const content = first.end + (MONTH_SUFFIX.exec(plain.slice(first.end))?.[0].length ?? 0);
  return hasActivity(plain.slice(content)) ? { months: first.months, year: first.year, from: "heading", theme: null, content } : null;
}

/** • 4月15日 知识竞赛, below ※ 3月 女工编织赛; 另外，每月…, below 12月：总结表彰会: of no month that a line of its own has. */
export function isElsewhere({ plain, body, marker }: Paragraph, [first]: readonly Mention[], head: Head): boolean {
  if (head.content === null || (marker !== null && marker.style !== "bullet")) return false;
  if (marker === null && BESIDE_LIST.test(plain)) return true;
  if (first === undefined || first.start !== body || first.months.length === 0) return false;
  return (first.kind === "date" || first.kind === "month") && isOfOther(first, head);
}

function isOfOther(mention: Mention, head: Head): boolean {
  return mention.months.every(({ month }) => head.months.every((one) => one.month !== month));
}
