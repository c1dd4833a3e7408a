/** What each pattern of core/words/subject-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/subject-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  ACCOUNT_ENDING: {
    yes: [
      ["文体活动支出", "支出"],
      ["会费收入", "收入"],
      ["培训费", "费"],
    ],
    no: ["支出合计", "春游"],
  },
  SPENDING_ENDING: {
    yes: [
      ["文体活动支出", "支出"],
      ["培训费", "费"],
    ],
    no: ["会费收入", "费用"],
  },
  SUBJECT_ENDING: {
    yes: [
      ["文体活动费用", "费用"],
      ["慰问类", "类"],
    ],
    no: ["费用合计", "春游"],
  },
  SUBJECT_STEM: { yes: [["文体活动支出", "支出"]], no: ["支出表"] },
};
