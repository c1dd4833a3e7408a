/** What each pattern of core/words/figure-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/figure-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  GROUP_SUM_HEADING: { yes: ["月小计", "类别小计", "当月合计"], no: ["金额", "备注"] },
  DIFFERENCE_HEADING: { yes: ["增减", "增减额", "核减", "差额", "结余", "较上年变动", "balance"], no: ["预算金额", "累计", "调整后预算"] },
  BIG_FIGURE: { yes: ["三千", "5万", "伍佰"], no: ["30", "三十"] },
  CODE_HEADING: { yes: ["科目", "凭证", "预算年度", "手机"], no: ["预算", "科目余额"] },
  FACTOR_JOINT: { yes: [["*5", "*"], [",共3", ",共"], "共"], no: ["5*", "合计"] },
  FALLING_STEP: {
    yes: [
      ["3万5千", "3万"],
      ["200", "200"],
    ],
    no: ["万", "约3万"],
  },
  FIGURE_LIKE_TEXT: { yes: ["3", "三千", "壹"], no: ["待定", "元"] },
  MAY_EXPLAIN: { yes: ["第一季度", "Q1 total"], no: ["1200", "×"] },
  NAMES_A_CELL: { yes: ["SUM($B$2:B9)", "F5*2"], no: ["500+300"] },
  MONEY_LIKE_TEXT: { yes: ["30", "3元", "万"], no: ["3", "三人"] },
  NO_MONEY_HEADING: {
    yes: ["联系电话", "年度", "占比", "参加人", "phone", "名额", "考核分", "组数", "奖项数", "车辆数", "级别"],
    no: ["预算金额", "年度预算", "工会负担部分", "预算数", "核定数", "支出数"],
  },
  OF_WHICH_HEADING: { yes: ["其中", "含税", "of which"], no: ["包含", "金额"] },
  PLAIN_FIGURE: { yes: ["3,000", "-5.5", "3万元", "300元整", "1e3"], no: ["3,00", "约300", "300人"] },
  PLUS: {
    yes: [
      ["3+5", "+"],
      ["加上", "加上"],
    ],
    no: ["3-5", "合计"],
  },
  PRICE_ALONE: { yes: ["人均50元", "每人50元", "50元/人"], no: ["50元", "共50元"] },
  RUNNING_HEADING: { yes: ["累计", "累積", "cumulative"], no: ["合计"] },
  SPOKEN_COINS: { yes: ["3元5角", "3块5", "3元5角2分"], no: ["3.5元", "3元"] },
  STATED_SUM: {
    yes: [
      [",共计3000元", ",共计"],
      [";合计:500", ";合计:"],
      [",计300元", ",计"],
    ],
    no: ["共计", ",300元", "计300元"],
  },
  SHARE_HEADING: { yes: ["占比", "占比(%)", "经费占比", "占总额比例", "比例"], no: ["占用场地", "比赛", "执行率"] },
  UNIT_BEHIND_FIGURE: { yes: ["8600元", "¥1,200.50元", "1.2万元"], no: ["8600", "共8600元", "元旦"] },
  YUAN_END: {
    yes: [
      ["300元整", "元整"],
      ["三百圆", "圆"],
    ],
    no: ["300", "元旦"],
  },
  MONTHLY_AND_YEARLY: { yes: ["每月150元,全年1800元"], no: ["每人150元,全年1800元", "每月150元"] },
};
