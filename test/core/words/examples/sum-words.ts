/** What each pattern of core/words/sum-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/sum-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  FIGURE_IN_CHINESE: { yes: ["三百元五角", "两千", "负三元整", "叁佰圆"], no: ["300元", "约三百", "三百人"] },
  COST_IN_WORDS: {
    yes: [
      ["奖品500元", "奖品500元"],
      ["场地:0.3万元", "场地:0.3万元"],
    ],
    no: ["奖品500", "500元", "奖品500元，场地300元"],
  },
  MONEY_IN_REMARK: { yes: ["其中300", "三百元"], no: ["三百人", "行政列支"] },
  LABEL_BEFORE_FIGURE: {
    yes: [
      ["预算300", "预算"],
      ["预计:三百", "预计:"],
    ],
    no: ["300元", "三百预算"],
  },
  FACTOR: {
    yes: [["30人", "30人"], ["每人50元", "每人50元"], ["50元/人", "50元/人"], ["三百元", "三百元"], "奖品1.5万元"],
    no: ["人", "三百人"],
  },
  LABEL_OF_TERM: {
    yes: [
      ["场地300元", "场地"],
      ["奖品:200", "奖品:"],
    ],
    no: ["300元", "三百"],
  },
};
