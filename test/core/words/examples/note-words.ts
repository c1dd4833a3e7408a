/** What each pattern of core/words/note-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/note-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  DATES_AND_ORDINALS: {
    yes: [
      ["2026年", "2026年"],
      ["3月8日", "3月8日"],
      ["第三", "第三"],
    ],
    no: ["30人", "三月"],
  },
  LEFT_OPEN: { yes: ["不超过50元", "约", "其中", "50-80", "报销"], no: ["每人50元，30人", "30人×50元"] },
  NOTED_COUNT: { yes: [["2次", "2次"], ["三个月", "三个月"], "5桌"], no: ["30人", "每次"] },
  NOTED_PART: { yes: ["餐费", "奖品", "慰问"], no: ["每人50元", "30人"] },
  PRICE_SIGN: { yes: ["50元", "×30"], no: ["30人", "元旦"] },
  RECURRING_PRICE: { yes: ["每月50元", "50元/次", "人次"], no: ["每人50元", "50元/人"] },
  NOTED_PAIRS: [
    { yes: ["每人50元，共30人", "人均1.5千元×20名职工"], no: ["30人，每人50元", "50元×30人"] },
    { yes: ["50元/人，30人", "50元每人×30名"], no: ["50元×30人", "30人×50元"] },
    { yes: ["50元×30人", "50元/人x30名会员"], no: ["30人×50元", "每人50元，30人"] },
    { yes: ["30人，每人50元", "30名女职工人均50元"], no: ["每人50元，30人", "30人×50元"] },
    { yes: ["30人×50元", "30名会员*50"], no: ["50元×30人", "30人50元"] },
    { yes: ["30人，50元/人", "30名职工共50元每人"], no: ["50元/人，30人", "30人50元"] },
  ],
};
