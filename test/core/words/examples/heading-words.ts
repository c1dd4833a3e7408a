/** What each pattern of core/words/heading-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/heading-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  ADJUSTED_BUDGET: { yes: ["调整后预算", "调整后的预算", "变更后金额"], no: ["调整数", "年初预算"] },
  CORNER: { yes: ["项目＼月份", "月份/活动名称"], no: ["月份", "项目/金额"] },
  UNIT_IN_ROW: { yes: ["月", "人", "万元", "元/人"], no: ["月份", "金额", "3人"] },
  PAYER_HEADING: { yes: ["会费", "行政补助"], no: ["场地", "合计"] },
  COST_LINE_HEADING: { yes: ["费用项目", "支出明细"], no: ["项目", "活动名称", "费用"] },
  WEEK_OF_MONTH: { yes: ["1", "第一周", "w3", "上旬", "四"], no: ["6", "预算", "第十周"] },
  BRACKETED: { yes: ["(元)", "【说明】"], no: ["金额(元)", "元"] },
  COST_HEADING: { yes: ["餐费", "奖品费用", "慰问品", "其他"], no: ["慰问活动", "预算金额"] },
  EVERY_OR_YEAR: { yes: ["每人", "年度"], no: ["月份"] },
  HALF_HEADING: { yes: ["预算", "责任部门"], no: ["预算金额表", "3月"] },
  HOW_MUCH: { yes: ["预算多少", "多少"], no: ["多少元"] },
  SUM_OF_ITEMS: { yes: ["小计", "合计", "全年合计"], no: ["餐费小计", "场地"] },
  KIND_OF_WORK: { yes: ["文体活动", "女职工", "困难帮扶"], no: ["金额", "责任人"] },
  MEASURE_WORD: { yes: ["人", "人次", "场", "公斤"], no: ["元", "人数"] },
  MONTH_CHARACTER: { yes: ["三月"], no: ["季度"] },
  MONTH_FIGURE: { yes: ["三", "十二"], no: ["3", "十三"] },
  MONTH_HEADING: { yes: ["三月", "一季度", "jan", "q1"], no: ["金额", "q5"] },
  OWNER_IN_HEADING: { yes: ["活动责任人", "经办人签字"], no: ["责任部门"] },
  PER_UNIT: { yes: ["元/人", "万元/年", "50/人"], no: ["元", "人/次"] },
  THIS_YEAR: { yes: ["本年度预算数", "今年预算", "当年金额", "本学年预算"], no: ["2026年预算", "上年预算", "预算"] },
  TIME_TEXT: { yes: ["3月", "一季度", "全年"], no: ["春节", "3日"] },
  UNIT_ALONE: { yes: ["元", "万元"], no: ["3元", "亿元"] },
  UNIT_BEHIND_SLASH: { yes: ["金额/元", "标准,元/人", "人数/人"], no: ["金额元", "/元"] },
  UNIT_BEHIND_SPACE: { yes: ["预算金额万元", "费用人民币元"], no: ["费元", "元"] },
  UNIT_BETWEEN: { yes: ["金额(万元)", "预算【单位:元】", "预算万元"], no: ["3万元", "金额(元/人)"] },
  WEEK_TEXT: { yes: ["第3周", "三周"], no: ["周", "星期三"] },
  YEAR_BEFORE_HEADING: { yes: [["2026年预算", "2026年"], ["2025-2026学年", "2025-2026学年"], "二〇二六年度"], no: ["预算2026", "26年"] },
};
