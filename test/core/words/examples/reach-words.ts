/** What each pattern of core/words/reach-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/reach-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  COMMITTEE_PLAN: { yes: ["女职工委员会计划", "经审会", "工会小组", "羽毛球协会"], no: ["工会委员会", "协会工会"] },
  CONGRESS_PLAN: { yes: ["教代会筹备方案", "会员代表大会", "换届选举"], no: ["工会计划", "大会"] },
  HALF_YEAR: { yes: ["上半年", "下半年"], no: ["半年", "全年"] },
  JOINT_PLAN: { yes: ["工会、团委", "党支部和工会", "工会委员会与妇联"], no: ["工会计划", "党支部"] },
  MONTH_NAMED: { yes: [["3月份工作计划", "3月份工作"], "12月工会"], no: ["3月", "三月工作", "13月工作"] },
  QUARTER_NAMED: { yes: [["第一季度", "第一季度"], "3季度"], no: ["季度", "5季度"] },
  TERM_OF_OFFICE: { yes: ["本届工作目标", "任期", "第五届工会委员会工作规划", "三年规划"], no: ["年度计划", "届时"] },
  TERM_WORD: { yes: ["第一学期"], no: ["学年"] },
  UNION_PLAN: { yes: ["工会2026年工作计划", "工会委员会要点", "工会经费预算"], no: ["党支部计划", "工会会员"] },
  YEAR_SPAN: { yes: [["2025-2026", "2025-2026"], "2025年至2026"], no: ["2026年", "2025、2026"] },
};
