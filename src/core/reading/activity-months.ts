/** monthsInActivity: the months that an activity's own text names. */
import type { MonthReading } from "../plan/months";
import { trimmed } from "../words";
import { isMonthText, readMonthText } from "./months";

/** 3月：召开大会, 全年：…, 登山活动（五月）: the months an activity's own text begins or ends with; null when it names none. */
export function monthsInActivity(activity: string, year: number | null): MonthReading | null {
  const head = /^([^:：\n]{1,14})[:：]/.exec(activity);
  if (head && isMonthText(head[1]!)) return readMonthText(head[1]!, { year });
  const tail = /[(（]([^()（）]{1,14})[)）]\s*[。；;]?$/.exec(trimmed(activity.slice(-40).replace(/【[^【】]{0,12}】\s*$/, "")));
  if (tail && isMonthText(tail[1]!)) return readMonthText(tail[1]!, { year });
  const front = /^[(（【[]([^()（）\]】]{1,14})[)）\]】]/.exec(activity);
  return front && isMonthText(front[1]!) ? readMonthText(front[1]!, { year }) : null;
}
