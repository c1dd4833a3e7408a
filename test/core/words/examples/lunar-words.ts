/** What each pattern of core/words/lunar-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/lunar-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  FIRST_TEN_DAYS: { yes: ["初八"], no: ["十八", "月初"] },
  LUNAR_CALENDAR: { yes: ["农历"], no: ["阳光"] },
  LUNAR_DATE: { yes: ["农历正月十五", "腊月", "八月十五前后", "腊月廿三日"], no: ["农历", "十三月", "正月里慰问"] },
  LUNAR_LIKE: { yes: ["农历八月", "腊月", "正月初五"], no: ["正月", "日历", "三月"] },
};
