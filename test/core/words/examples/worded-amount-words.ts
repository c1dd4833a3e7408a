/** What each pattern of core/words/worded-amount-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/worded-amount-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  COSTS_NOTHING: { yes: ["职工述评,不需经费", "无需经费", "免费开放", "不列支经费"], no: ["经费3000元", "不超过经费", "无偿献血"] },
  BRACKET_AFTER: { yes: [")", "） 待定"], no: ["人)", "元)"] },
  BRACKET_BEFORE: { yes: ["元宵节猜灯谜(", "春游（预算：", "(约"], no: ["春游", "(奖品"] },
  NOT_WHOLE_AFTER: { yes: ["/人", "每人", "以内", "-800元", "×30人"], no: [")", "。"] },
  NAME_BEFORE: { yes: ["花艺课", "登山/", "植树,"], no: ["慰问8人", "3月", "", "共2次"] },
  NOT_WHOLE_BEFORE: { yes: ["每人", "预算不超过", "一等奖", "人均", "经费中行政承担"], no: ["春游,预算", "经费预算"] },
  SPEAKS_OF_MONEY: { yes: ["共30元", "1.2 万元"], no: ["元旦", "30人"] },
  SUM_IN_WORDS: {
    yes: [
      ["预算4500元", "4500元"],
      ["约1.2万元", "约1.2万元"],
      ["¥3,000元整", "¥3,000元"],
    ],
    no: ["元宵节", "4500", "30人"],
  },
  WHOLE_BEFORE: { yes: ["春游,预算", "经费预算:", "所需经费约", "共计"], no: ["春游", "奖品", "每人"] },
  MONEY_IN_OWNERS_HEADING: { yes: ["负责人及经费", "责任人(预算)"], no: ["负责人", "责任部门"] },
  OWNER_AND_SUM: {
    yes: ["张三，2000元", "工会办公室 0.5万元", "张三（经费：300元）", "张三2000元"],
    no: ["张三", "2000元", "张三 2000", "3班 200元", "张三2000元、李四300元"],
  },
};
