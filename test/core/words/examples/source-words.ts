/** What each pattern of core/words/source-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/source-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  DONATION_SOURCE: { yes: ["企业捐赠", "赞助"], no: ["工会经费"] },
  EMPLOYER_SOURCE: {
    yes: ["行政列支", "公用经费", "福利费", "学校经费", "党费", "单位补贴", "公司负担", "团费", "团委经费"],
    no: ["工会经费", "学校", "自筹", "团建"],
  },
  GRANT_OF_EMPLOYER: { yes: [["行政补助", "行政补助"], "政府补助"], no: ["上级补助", "行政列支"] },
  MEMBERS_SOURCE: { yes: ["自筹", "个人承担", "自费", "会员出资", "自付"], no: ["工会经费", "个人", "会员"] },
  UNION_SOURCE: { yes: ["工会经费", "会费", "上级补助"], no: ["行政列支", "自筹"] },
};
