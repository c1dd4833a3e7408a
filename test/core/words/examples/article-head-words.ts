/** What each pattern of core/words/article-head-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/article-head-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  THEME_IN_BRACKET: { yes: ["(主题:温暖过年)", "份(主题:花样年华):"], no: ["(主题活动)", "(3月)"] },
  THEME_BEHIND: { yes: ["--暖心月", "(巾帼月)", "·书香月", "“奋进月”", "(3-5月)--“春风行动”"], no: [":春游", ":举办3月读书会"] },
  THEME_OVER_LIST: { yes: [" 启航", " “她力量”"], no: ["启航", " 启航,扬帆"] },
  STAGE_LINE: { yes: ["动员部署阶段(1月-2月)", "春游(4月):"], no: ["动员部署阶段", "春游(4月)和体检"] },
  STAGE_NAME: { yes: ["动员部署阶段", "准备时期"], no: ["春游", "阶梯教室"] },
};
