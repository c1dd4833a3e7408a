/** What each pattern of core/words/legend-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/legend-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  LEGEND_JOINT: {
    yes: [
      ["：表示计划", "：表示"],
      ["=完成", "="],
    ],
    no: ["计划", "完成"],
  },
  LEGEND_WORD: { yes: ["图例", "注：√", "表示", "Legend"], no: ["计划", "关注"] },
  MARKS_MORE: { yes: ["重点", "已完成", "取消", "done"], no: ["计划", "一般"] },
  MARKS_PLANNED: { yes: ["计划开展", "拟", "常规", "planned"], no: ["完成", "重点"] },
};
