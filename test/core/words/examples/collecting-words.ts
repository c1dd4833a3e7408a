/** What each pattern of core/words/collecting-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/collecting-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  BEFORE_NAME: {
    yes: [
      ["001_第一中学", "001_"],
      ["(3)第一中学", "(3)"],
      ["12、第一中学", "12、"],
    ],
    no: ["第一中学", "阳光小学2026"],
  },
  FORM_WORDS: {
    yes: [
      ["第一中学工作计划表", "工作计划表"],
      ["第一中学2026年度", "2026年度"],
      ["送审稿", "送审稿"],
      ["工作簿1", "工作簿1"],
    ],
    no: ["第一中学", "阳光建设集团"],
  },
  NAME_EDGES: { yes: [["-第一中学", "-"], ["第一中学_", "_"], "《第一中学"], no: ["第一中学", "东-西"] },
  TELLS_UNITS_APART: { yes: ["一", "中", "7"], no: ["设", "没"] },
  UNION_AFTER_NAME: {
    yes: [
      ["第一中学工会", "工会"],
      ["第一中学工会委员会", "工会委员会"],
      ["第一中学基层工会委员会", "基层工会委员会"],
    ],
    no: ["第一中学", "工会干部学校", "市总工会"],
  },
  HAN_CHARACTER: { yes: ["第", "城"], no: ["wrong-totals", "12"] },
  LIST_NUMBER: {
    yes: [
      ["12、第一小学", "12、"],
      ["3.第一小学", "3."],
      ["（4）第一小学", "（4）"],
      ["5 第一小学", "5 "],
    ],
    no: ["第一小学", "131中学", "一、第一小学"],
  },
  UNIT_HEADING: { yes: ["单位", "单位名称", "单位全称"], no: ["单位:元", "填报单位", "金额单位"] },
};
