/** What each pattern of core/words/year-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/year-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  YEAR_COLUMN: { yes: ["计划年度", "年度", "所属年份", "year"], no: ["年度预算", "上年度", "学年"] },
  OF_THE_PAPER: { yes: ["青工字〔2025〕28号", "2026年12月30日"], no: ["2026年工作计划", "2026年3月工作计划"] },
  BEFORE_YEAR: { yes: ["某小学2026年", "2026 年"], no: ["2026", "26年"] },
  FIRST_TERM: { yes: ["第一学期", "上学期", "秋学期"], no: ["第二学期", "学期"] },
  SCHOOL_YEAR: { yes: ["2025学年"], no: ["学期"] },
  SECOND_TERM: { yes: ["第二学期", "下学期", "春季学期"], no: ["第一学期", "学期"] },
  YEAR_IN_TEXT: {
    yes: [["2026年计划", "2026年"], ["2025-2026学年", "2025-2026学年"], "二〇二六年", ["115年度", "115年度"], ["工会26年度安排", "26年度"]],
    no: ["12026", "26年", "2051年", "126.26年度", "15年度"],
  },
  YEAR_LABEL_ALONE: { yes: ["申报年度", "计划年度:", "所属年份"], no: ["年度计划", "2026年度", "本年度"] },
  YEAR_LABEL: { yes: ["年度:2026", "学年"], no: ["年度2026"] },
  PLAN_PERIOD: { yes: ["计划期间：2026年", "实施时间: 2026年"], no: ["活动时间：3月", "计划时间表"] },
  DOCUMENT_NUMBER: { yes: ["〔2025〕28号", "(2025)第3号"], no: ["(2025年)", "2025年28号"] },
  PERIOD_LINE: {
    yes: ["(2026年度)", "2027年1月-12月", "（2026年1月1日—2026年12月31日）", "2026.1-2026.12"],
    no: ["2026年1月10日", "(2026年1月10日讨论稿)", "2026年1月", "2026"],
  },
  YEAR_BEFORE_TITLE: { yes: ["(2026年度)工会活动计划", "【2026】计划", "(26年)计划"], no: ["2026年度计划", "(一)2026年", "(2026年1月)"] },
  YEAR_AND_MONTH_ALONE: { yes: ["2026年1月", "二〇二六年一月"], no: ["2026年1月工作计划", "1月", "2026年1月5日"] },
};
