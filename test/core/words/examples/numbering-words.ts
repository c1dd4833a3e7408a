/** What each pattern of core/words/numbering-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/numbering-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  BRACKETED_NUMBER: {
    yes: [
      ["(一)慰问", "(一)"],
      ["慰问；（二）春游", "；（二）"],
    ],
    no: ["(1)慰问", "慰问(一)"],
  },
  DECORATED: {
    yes: ["◆3月◆", "—— 四月 ——"],
    no: ["3月", "3-5月"],
  },
  COLUMN_NUMBERS_LABEL: { yes: ["栏次", "列号"], no: ["序号", "栏目名称"] },
  CHINESE_ORDINAL: { yes: ["一", "（十二）", "三、"], no: ["1", "三月"] },
  ROMAN_ORDINAL: { yes: ["ⅰ", "Ⅻ.", "iv", "(ii)"], no: ["1", "a", "vip"] },
  MARK_WITHIN: { yes: ["- 春游", "  —春游", "（1）春游", "①春游", "1. 春游"], no: ["春游", "1.5米跳绳", "2026"] },
  COLUMN_FIGURE: { yes: ["7", "7=5×6", "12=10+11"], no: ["甲", "123", "7月"] },
  FIGURE_START: { yes: [["4月和10月", "4"]], no: ["四月"] },
  HAN_FIGURE_START: { yes: [["十二月", "十二"]], no: ["4月", "每月"] },
  NUMBERED_INSIDE: { yes: ["一、慰问", "慰问②春游", "1.春游"], no: ["慰问", "3月"] },
  NUMBERING_EDGE: { yes: ["1", "②", "一", "；"], no: ["慰问", "月"] },
  NUMBER_BEFORE_TIME: { yes: [["(1)3月慰问", "(1)"], ["①三月", "①"], "【二】上半年"], no: ["1、3月", "(1)慰问"] },
  OUTER_NUMBER: {
    yes: [
      ["一、慰问", "一、"],
      ["慰问；二、春游", "；二、"],
    ],
    no: ["1、慰问", "慰问一、二"],
  },
  PLAIN_FIGURE_TEXT: { yes: ["300", "¥3,000元"], no: ["3月8日", "约300"] },
  ROW_ORDINAL: { yes: ["1", "(1.2)", "三、", "a1"], no: ["1月", "慰问"] },
  RUNNING_NUMBER: {
    yes: [
      ["1、慰问", "1、"],
      ["慰问2.春游", "问2."],
    ],
    no: ["3.8妇女节", "第1、", "慰问"],
  },
  NUMBERED_THING: { yes: ["第1项", "活动二", "十二", "3场"], no: ["春游二日", "活动", "第1项慰问"] },
  FIRST_MARK_WITHIN: { yes: ["- 春游", "（1）春游", "①春游", "1.春游"], no: ["（二）宣传", "②秋游", "2、秋游", "1.1春游"] },
  NUMBERED_TWICE: { yes: ["1.1.1", "2-1-3"], no: ["1.1", "1", "2026.1.1"] },
  LOWER_NUMBER: { yes: ["2.1", "(1)", "3", "(一)"], no: ["一", "2.1.1", "合计"] },
  UPPER_NUMBER: { yes: ["一", "2", "三、"], no: ["2.1", "(1)", "第一"] },
  FIGURE_IN_BRACKETS: { yes: [["（3）月", "（3）"], "(十二)月"], no: ["（3）二月", "3月"] },
  SIGNS_AROUND_TIME: {
    yes: [
      ["◆3月", "◆"],
      ["3月▼", "▼"],
    ],
    no: ["3月", "【3月】"],
  },
};
