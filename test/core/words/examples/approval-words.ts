/** What each pattern of core/words/approval-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/approval-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  ADDED_ACTIVITY: { yes: [["元宵节猜灯谜【建议增列】", "【建议增列】"], "送清涼【建議增列】"], no: ["建议增列", "【增列】"] },
  ADDED_REMARK: { yes: ["建议增列，待审定", ["建議增列，待審定；每人50元", "建議增列，待審定；"]], no: ["建议增列", "待审定"] },
  AWAITING: { yes: ["金额待审定", "待審定"], no: ["已审定", "待定"] },
  HEADS_REMARK: {
    yes: [["测算：30人×50元，待审定", "测算：30人×50元，待审定"], "測算:1,200人×300.5元，待審定"],
    no: ["30人×50元", "测算：30人×50元"],
  },
  LOOSE_ENDS: { yes: [["，每人50元", "，"], "每人50元；"], no: ["每人50元", "甲，乙"] },
  SHARE_REMARK: { yes: ["按可安排资金的12.5%测算，待审定"], no: ["按可安排资金的12.5%测算", "按资金测算，待审定"] },
  ADDED: { yes: [["建议增列，待审定", "建议增列"], "建議增列"], no: ["增列", "建议"] },
  STOPS_AFTER: {
    yes: [
      ["；每人50元", "；"],
      ["，、慰问", "，、"],
    ],
    no: ["每人50元；", "慰问"],
  },
};
