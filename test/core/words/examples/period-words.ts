/** What each pattern of core/words/period-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/period-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  AROUND_FESTIVAL: { yes: ["春节前后", "国庆来临"], no: ["春节前"] },
  FROM_FESTIVAL: { yes: ["中秋前后", "国庆假期", "五一后", "元旦至春节"], no: ["国庆节", "中秋期间"] },
  BEFORE_FESTIVAL: { yes: ["春节前"], no: ["春节"] },
  CLOCK: { yes: [["3月8日 14:30", " 14:30"], "2026-03-08 09:00:00", "8日 9:00-11:00"], no: ["14:30", "3月8日"] },
  FROM_YEAR_START: { yes: [["年初至6月", "年初"], "年初-3月"], no: ["年初", "从年初至今"] },
  LINE_ENDS_IN_UNIT: { yes: ["3月", "第3周", "2026"], no: ["3月份", "慰问"] },
  NUMBER_BEFORE_MONTH: {
    yes: [
      ["1.三月", "1."],
      ["2,三,四月", "2,"],
    ],
    no: ["1.3月", "三月"],
  },
  PERIOD_ALONE: { yes: ["全年", "寒假活动", "年底", "下学期工作"], no: ["全年慰问", "三月"] },
  PERIOD_HEADING: { yes: ["上半年", "第三周", "下学期"], no: ["第一学期", "三月"] },
  PERIOD_LABEL: { yes: ["上半年", "3周", "第一学期"], no: ["第三学期", "三月"] },
  ROMAN_QUARTER: {
    yes: [
      ["IV季度", "IV"],
      ["II季", "II"],
    ],
    no: ["V季度", "IV", "第I季"],
  },
  TIME_LIKE: { yes: ["3月", "Jan", "3-8", "202603", "Q1"], no: ["慰问", "12345"] },
  TIME_UNIT: { yes: ["三月", "年度"], no: ["3日", "周"] },
  UNTIL_YEAR_END: {
    yes: [
      ["3月至年底", "年底"],
      ["3月-本年年末", "本年年末"],
    ],
    no: ["年底", "年底前"],
  },
  WITHIN_QUARTER: { yes: ["每季度第一个月", "各季末月"], no: ["每季度", "第一个月"] },
  YEAR_ALONE: { yes: ["2026年", "二〇二六年度", "年度"], no: ["2026年3月", "26年"] },
  AFTER_TIME: {
    yes: [
      ["3月 健步走", " "],
      ["3月-健步走", "-"],
    ],
    no: ["3月健步走"],
  },
  NAMES_TIME: { yes: ["3月", "一季度", "全年"], no: ["1.1", "寒假"] },
};
