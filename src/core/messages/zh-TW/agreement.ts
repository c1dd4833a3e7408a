/** Made from ../zh-CN/agreement.ts by npm run traditional: change that one. */
import type { Agreement } from "../../plan/review";
import { figure, quotable } from "../figures";
const IN_PART = {
  union: (stated: string): string => `原表合計 ${stated} 只算工會支付的部分，與之一致`,
  "all-payers": (stated: string): string => `原表合計 ${stated} 連工會以外的支付一起算，逐行相加與之一致；這裡只算工會支付的部分`,
  "all-sheets": (stated: string): string => `原表合計 ${stated} 是各表之和，與之一致`,
  rows: (): string => "原表的合計只管其中一部分，這部分一致",
} as const;
export function agreementText(agreement: Agreement): string {
  switch (agreement.kind) {
    case "agrees":
      return "與原表一致";
    case "differs":
      return `原表寫 ${figure(agreement.statedYuan)} 元，差 ${figure(Math.abs(agreement.differenceYuan))} 元`;
    case "agrees-in-part":
      return IN_PART[agreement.of](`${figure(agreement.statedYuan)} 元`);
    case "total-unread":
      return agreement.text === ""
        ? "原表的合計是沒有儲存結果的公式，沒有比對"
        : `原表的合計“${quotable(agreement.text)}”認不出來，沒有比對`;
    case "figures-unread":
      return `表中有 ${agreement.count} 個數沒有認出用處，未與原表比對`;
    case "no-total":
      return "原表沒有全表合計";
  }
}
