/** What each pattern of core/words/changed-time-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/changed-time-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  TICK_SIGN: { yes: [["☑3月", "☑"], ["[x]3月", "[x]"], ["3月( )", "( )"], "□3月", "3月×"], no: ["★3月", "3月(周五)", "x月"] },
  TICKED_SIGN: { yes: ["☑", "√", "(√)", "[x]"], no: ["□", "×", "(x)", "■", "[ ]"] },
  FILLED_SIGN: { yes: ["■", "☒", "×", "(x)"], no: ["□", "√", "[x]", "( )"] },
  BETWEEN_CHOICES: { yes: ["、", " ", "/"], no: ["-", "至"] },
  LISTED: { yes: ["3月、6月", "3月和6月"], no: ["3月 6月"] },
  LABEL_OF_CHOICES: { yes: ["时间：", "开展月份:"], no: ["3月：", "时间"] },
  FROM_OLD_TO_NEW: {
    yes: ["原4月,现5月", "由6月推迟到7月", "3月改5月", "3月(已改为5月)", "原定3月因疫情推迟到5月", "原:4月,现:5月", "3月调整为5月"],
    no: ["3月至5月", "延至9月", "由3月到5月", "3月,5月", "3月,4月改"],
  },
  NEW_BEFORE_OLD: { yes: ["提前至11月(原12月)", "6月(原定5月)", "5月(由3月调整)", "5月(3月推迟)"], no: ["6月(5月)", "6月(端午)", "原5月"] },
  ARROW_BETWEEN: { yes: ["3月→5月", "3月->5月", "3月=>5月"], no: ["3月-5月", "→", "3月→4月→5月"] },
  GOES_ON: { yes: ["延至", "推到"], no: ["推迟到", "改为"] },
  CHANGED_LIKE: { yes: ["原4月", "改为5月", "3月→5月"], no: ["3月至5月", "第一季度"] },
};
