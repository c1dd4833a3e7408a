/** What each pattern of core/words/month-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/month-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  MONTH_BAR: { yes: ["——", "───", "→"], no: ["√", "—", "3月"] },
  COLOUR_OF_ELSE: { yes: ["已完成", "实际", "休", "Done"], no: ["计划完成", "计划", "重点"] },
  DITTO: { yes: ["同上", "〃", "ditto"], no: ["同上级", "上"] },
  MONTH_MARK: { yes: ["√", "●", "ok", "有"], no: ["无", "√√", "3"] },
  PERIOD_WORDS: [
    { yes: ["单月", "奇数月"], no: ["双月"] },
    { yes: ["双月", "每两个月", "隔月"], no: ["单月", "两个月"] },
    { yes: ["每季度初", "每季首月", "各季度第一个月"], no: ["季度末", "首月"] },
    { yes: ["每季度第二个月", "每季中间"], no: ["每季度初", "年中"] },
    { yes: ["每季度", "按季", "季度"], no: ["四季", "每月"] },
    { yes: ["每半年", "半年一次"], no: ["上半年"] },
    { yes: ["每学期", "每学年"], no: ["本学期"] },
    { yes: ["每月", "月月", "每周", "双周"], no: ["三月", "每年"] },
    { yes: ["全年", "常年", "每年", "年度"], no: ["半年", "每年三月"] },
    { yes: ["年初", "岁首"], no: ["年底"] },
    { yes: ["年中"], no: ["年初"] },
    { yes: ["年底", "岁末"], no: ["年初"] },
    { yes: ["春季", "春", "春游"], no: ["春节"] },
    { yes: ["夏季", "高温季节", "防暑"], no: ["立夏"] },
    { yes: ["秋季", "秋游"], no: ["中秋"] },
    { yes: ["冬季", "冬"], no: ["冬至"] },
    { yes: ["待定", "适时", "不定期", "/", "节前"], no: ["3月", "全年"] },
  ],
  RELATIVE_YEARS: [
    { yes: [["次年", "次年"], "明年度", "下一年"], no: ["今年", "每年"] },
    { yes: [["去年", "去年"], "上年度"], no: ["今年", "上半年"] },
    { yes: [["本年", "本年"], "今年度"], no: ["去年", "年度"] },
  ],
  TERM_WORDS: [
    { yes: ["上学期"], no: ["下学期"] },
    { yes: ["下学期"], no: ["上学期"] },
  ],
};
