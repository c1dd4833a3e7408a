/** What each pattern of core/words/sheet-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/sheet-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  ACCOUNT_TEXT: { yes: ["收入", "科目"], no: ["慰问", "预算"] },
  ACCOUNT_TITLE: { yes: ["收支预算表", "经费来源"], no: ["工作计划", "经费预算"] },
  BUDGET_NAME: { yes: ["预算", "收支表"], no: ["计划"] },
  CALENDAR_DAY: { yes: [["8日 妇女节", "8日 "], ["15、慰问", "15、"], "3 慰问"], no: ["3月", "32日", "妇女节"] },
  CALENDAR_MONTH: { yes: ["2026年3月", "某小学2026年三月", ["3月份安排", "3月份"]], no: ["慰问", "2026年"] },
  COPY_NAME: { yes: ["计划备份", "副本", "计划(2)", "old"], no: ["计划", "计划2"] },
  COVER_NAME: { yes: ["封面", "目录", "cover"], no: ["计划"] },
  EXPLANATION: { yes: ["填表说明"], no: ["计划"] },
  INSTRUCTION_NAME: { yes: ["填表说明", "样表", "模板", "readme"], no: ["计划"] },
  LAST_YEAR_NAME: { yes: ["上年计划", "去年"], no: ["今年计划"] },
  LOOKUP_NAME: { yes: ["数据字典", "下拉选项", "名单", "list"], no: ["计划"] },
  LUNAR_DAY: { yes: [["初八 慰问", "初八 "], ["廿三", "廿三"], "十五"], no: ["八", "慰问"] },
  MONEY_OF: { yes: ["行政列支", "补助", "元"], no: ["行政", "党支部"] },
  OTHER_ORGANISATION: { yes: ["党支部", "团委", "行政"], no: ["工会", "职工"] },
  OWN_ORGANISATION: { yes: ["校工会", "职工之家"], no: ["党支部"] },
  PLANNED: { yes: ["计划", "預算", "方案"], no: ["总结", "决算"] },
  PLAN_CALLED: { yes: ["工作计划", "要点"], no: ["预算", "总结"] },
  PLAN_NAME: { yes: ["计划", "预算", "月历", "plan"], no: ["总结", "名单"] },
  PLAN_OR_ARRANGEMENT: { yes: ["工作计划", "活动安排"], no: ["要点"] },
  PLAN_WORD: { yes: ["工作计划"], no: ["安排"] },
  RECORD_NAME: { yes: ["总结", "决算", "台账", "report"], no: ["计划", "预算"] },
  SAMPLE_TEXT: { yes: ["示例", "(例)春游", "例：春游", "example"], no: ["案例", "例会"] },
  SUBJECT_CODE: { yes: ["401", "50201", "519"], no: ["409", "5201", "401001"] },
  TABLE_CALLED: { yes: ["计划表", "预算表"], no: ["计划", "统计表"] },
  TOLD: { yes: ["完成情况", "决算", "總結"], no: ["计划"] },
  UNIT_LABEL: { yes: ["单位:", "金额单位"], no: ["单位名称", "单位:元"] },
  UNIT_LINE_LIKE: { yes: ["单位", "單位"], no: ["金额"] },
  WEEKDAY_HEADING: { yes: ["一", "星期三", "周日(休)", "mon", "wednesday"], no: ["七", "三月", "周次"] },
};
