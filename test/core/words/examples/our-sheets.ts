/** What each pattern of core/words/our-sheets is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/our-sheets";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  ACTUAL_FROM: [
    { yes: ["台账", "登记", "registers"], no: ["计划表"] },
    { yes: ["计划表", "本表", "plan"], no: ["台账"] },
  ],
  INTERNAL_SHEET_NAME: { yes: ["工会参数", "檢查結果", "检查结果(2)", "unionsettings"], no: ["计划明细", "工会参数表"] },
  BLOCK_CELL: { yes: ["区块=C3", "block=AB12"], no: ["区块=C", "活动=C3"] },
  BLOCK_CELLS: { yes: ["活动=B，區塊：C3，金额=E"], no: ["块C3"] },
  MONTH_COLUMN: { yes: ["3月", "12"], no: ["三月", "3月份"] },
  SETTING_FIGURE: { yes: ["60000", "¥60,000元", "6万", "120人", "60%"], no: ["约6万", "6,00", "广东"] },
};
