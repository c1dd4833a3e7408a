/** What each pattern of core/words/unit-names is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/unit-names";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  AFTER_HEAD: { yes: ["某小学2026", "二〇二六年", "(试行)"], no: ["某小学", "二六年"] },
  AFTER_UNIT: { yes: [["某小学工会", "工会"], ["市总工会", "总工会"], "上半年"], no: ["某小学", "食堂"] },
  BEFORE_OFFICE_END: {
    yes: [
      ["市教育局", "市教育"],
      ["服务中心", "服务"],
    ],
    no: ["教育局长", "某小学"],
  },
  BEFORE_UNIT_NAME: { yes: [["2026年某小学", "2026年"], ["附件1关于某厂", "附件1关于"], "《某小学"], no: ["某小学2026年", "某厂"] },
  BRANCH: { yes: ["分会", "部门工会"], no: ["工会", "支部"] },
  DONE_THERE: { yes: ["送清凉", "走访", "慰问"], no: ["某小学", "春游"] },
  LIMITED_COMPANY: {
    yes: [
      ["某某有限公司", "有限公司"],
      ["股份有限公司", "股份有限公司"],
    ],
    no: ["某某公司"],
  },
  NOBODY: { yes: ["我", "本", "基层"], no: ["某小学", "我校"] },
  NOT_A_NUMBER: {
    yes: [
      ["第", "第"],
      ["3中", "中"],
    ],
    no: ["三", "12"],
  },
  NUMBERED_NAME: {
    yes: [
      ["第三中学", "第三"],
      ["第12", "第12"],
    ],
    no: ["三中", "中学"],
  },
  NUMBERS_IN_NAME: {
    yes: [
      ["三中", "三"],
      ["第12", "1"],
    ],
    no: ["中学"],
  },
  NUMBER_IN_NAME: { yes: ["三中", "第1"], no: ["中学"] },
  PART_OF_UNIT: { yes: ["财务科", "三车间", "机关"], no: ["某小学", "科学"] },
  SCHOOL_NUMBER: {
    yes: [
      ["三中学", "三中学"],
      ["2小学", "2小学"],
    ],
    no: ["中学", "三中"],
  },
  THEME: { yes: ["文体", "专项", "三月", "女职工"], no: ["某小学", "某公司"] },
  UNION_BEFORE_BRANCH: { yes: ["某厂工会", "工会分会"], no: ["分工会", "部门工会", "工会小组"] },
  UNIT_BEFORE_YEAR: { yes: [["某小学2026年", "某小学2026"], "某厂工会 二〇二六"], no: ["2026年某小学", "某小学"] },
  UNIT_END: { yes: [["育才中学", "中学"], "三中", ["供电公司", "公司"], ["某某街道", "街道"]], no: ["育才", "工会"] },
  UNIT_LINE: { yes: [["单位:某小学", "单位:某小学"], "工会名称：某厂工会"], no: ["单位:", "工会:某小学"] },
};
