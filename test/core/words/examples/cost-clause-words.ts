/** What each pattern of core/words/cost-clause-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/cost-clause-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  CADENCE: { yes: ["每月2次", "每个季度组织一次", "每学期观看两次"], no: ["每月", "2次", "每人2次"] },
  DAYS: { yes: [["2天", "2天"], ["两日游", "两日游"], ["3日2晚", "3日"], "半天"], no: ["提前3天", "3天内", "3月8日", "每天"] },
  DAY_PRICE: { yes: ["100元每天", "100元/人天", "100/天"], no: ["100元", "2天"] },
  DUES_ACTIVITY: { yes: ["会费", "工会会费收入"], no: ["会费支出", "工会经费"] },
  DUES_HEADS_FIRST: { yes: [["100人×5元", "100人×5元"], "30名x每月10元"], no: ["100人", "5元×100人"] },
  DUES_MONTHS: { yes: ["×12", "12个月"], no: ["×120", "2月"] },
  DUES_PRICE_FIRST: { yes: ["5元×100人", "10元/月×30名"], no: ["100人×5元", "5元"] },
  DUES_RESULT: { yes: [["=6,000元", "=6,000元"], "＝1.2万元"], no: ["6000元", "×12"] },
  DUES_YEARLY: { yes: ["每年60元", "60元/年", "全年每人60"], no: ["每月5元", "全年共"] },
  EACH_MAN: { yes: ["每人50", "50元/人", "30人×50"], no: ["共30人", "50元"] },
  EACH_RANK: { yes: ["一二等奖各3名"], no: ["各分会", "3名"] },
  EVERYONE_WINS: { yes: ["人人有奖", "参与即有奖"], no: ["一等奖", "参与奖"] },
  FESTIVALS: { yes: ["5个法定节", "三节", "7节"], no: ["春节", "节日"] },
  FESTIVAL_PRICE: { yes: ["300元/节", "每节300元"], no: ["每节课100元", "春节300元"] },
  FIGURE_LIKE: { yes: ["300元", "30人", "两次", "获奖"], no: ["慰问职工", "人均"] },
  HALF_DAY_PRICE: { yes: ["300元/半天"], no: ["300元/天"] },
  HOUSEHOLDS: { yes: ["10户", "三戶"], no: ["困难户", "10人"] },
  IN_YUAN: { yes: ["300元"], no: ["300"] },
  MEAL_PRICE: { yes: ["30元/餐", "每餐30元"], no: ["餐费30元"] },
  MONTH_PRICE: { yes: ["30元/月", "每月30元"], no: ["3月30元"] },
  ONE_DAY: { yes: ["当日往返", "春游，一日", "当天返回"], no: ["当日", "三日", "一日游"] },
  PEOPLE: {
    yes: [
      ["30人", "30人"],
      ["10名", "10名"],
    ],
    no: ["30人次", "人均", "困难职工"],
  },
  PERSON_LIKE: { yes: ["30人", "名额3", "获奖"], no: ["每人", "300元"] },
  PER_PERSON: { yes: ["每人50元", "50元/名", "50×30人", "人次×50"], no: ["共30人", "50元"] },
  PLACES: { yes: ["获奖人数30", "设奖名额约20"], no: ["获奖人数30人", "人数30"] },
  PRICE_IN_CLAUSE: { yes: [["300元", "300元"], "每人50", ["50/人", "50/人"], "1.5万元"], no: ["50", "每人", "30人"] },
  PRICE_LIKE: { yes: ["300元", "每人", "×30"], no: ["30人", "元旦"] },
  SUM_BEFORE: { yes: ["共计", "合计约", "="], no: ["合计300", "每人"] },
  TIMES: { yes: [["2次", "2次"], ["全年三场", "全年三场"], "十二次"], no: ["第2次", "30人次", "2次性"] },
  YEAR_PRICE: { yes: ["300元/年", "每年300元"], no: ["年度300元"] },
};
