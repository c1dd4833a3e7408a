/** What each pattern of core/words/payer-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/payer-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  OWN_PAYER: {
    yes: ["工会支付", "工会经费", "工会经费列支", "会费列支", "经费列支", "会费", "工会承担", "本级工会", "上级补助", "留成经费"],
    no: ["经费", "经费预算", "行政列支", "工会小组", "会费收入", "工会经费预算"],
  },
  OTHER_PAYER: {
    yes: ["行政支付", "行政列支", "个人自付", "公司承担", "单位出资", "行政", "自费", "党费", "学校经费", "职工个人承担"],
    no: ["行政补助", "工会支付", "单位名称", "自筹资金", "职工", "行政部门"],
  },
  FUND_TAIL: {
    yes: [
      ["会费列支", "列支"],
      ["工会经费", "工会"],
      ["经费支出金额", "支出金额"],
    ],
    no: ["会费", "经费"],
  },
};
