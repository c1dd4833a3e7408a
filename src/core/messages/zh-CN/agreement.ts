/** Whether our sum is the one the sheet states, as every carrier says it in Simplified Chinese. */
import type { Agreement } from "../../plan/review";
import { figure, quotable } from "../figures";

const IN_PART = {
  union: (stated: string): string => `原表合计 ${stated} 只算工会支付的部分，与之一致`,
  "all-payers": (stated: string): string => `原表合计 ${stated} 连工会以外的支付一起算，逐行相加与之一致；这里只算工会支付的部分`,
  "all-sheets": (stated: string): string => `原表合计 ${stated} 是各表之和，与之一致`,
  rows: (): string => "原表的合计只管其中一部分，这部分一致",
} as const;

export function agreementText(agreement: Agreement): string {
  switch (agreement.kind) {
    case "agrees":
      return "与原表一致";
    case "differs":
      return `原表写 ${figure(agreement.statedYuan)} 元，差 ${figure(Math.abs(agreement.differenceYuan))} 元`;
    case "agrees-in-part":
      return IN_PART[agreement.of](`${figure(agreement.statedYuan)} 元`);
    case "total-unread":
      return agreement.text === ""
        ? "原表的合计是没有保存结果的公式，没有比对"
        : `原表的合计“${quotable(agreement.text)}”认不出来，没有比对`;
    case "figures-unread":
      return `表中有 ${agreement.count} 个数没有认出用处，未与原表比对`;
    case "no-total":
      return "原表没有全表合计";
  }
}
