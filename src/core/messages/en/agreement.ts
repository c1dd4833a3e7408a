/** Whether our sum is the one the sheet states, as every carrier says it in English. */
import type { Agreement } from "../../plan/review";
import { figure, quotable } from "../figures";

const IN_PART = {
  union: (stated: string): string => `the sheet's total, ${stated}, covers what the union pays, and that agrees`,
  "all-payers": (stated: string): string =>
    `the sheet's total, ${stated}, takes in what others than the union pay, and the rows come to that; here only the union's part is added`,
  "all-sheets": (stated: string): string => `the sheet's total, ${stated}, is that of all sheets together, and that agrees`,
  rows: (): string => "the sheet's total covers a part of the rows only, and that part agrees",
} as const;

export function agreementText(agreement: Agreement): string {
  switch (agreement.kind) {
    case "agrees":
      return "as stated in the sheet";
    case "differs":
      return `the sheet says ${figure(agreement.statedYuan)} yuan, off by ${figure(Math.abs(agreement.differenceYuan))} yuan`;
    case "agrees-in-part":
      return IN_PART[agreement.of](`${figure(agreement.statedYuan)} yuan`);
    case "total-unread":
      return agreement.text === ""
        ? "the sheet's total is a formula without a saved result and was not compared"
        : `the sheet's total, "${quotable(agreement.text)}", could not be read and was not compared`;
    case "figures-unread":
      return `${agreement.count} ${agreement.count === 1 ? "figure" : "figures"} of the table could not be explained, so the totals were not compared`;
    case "no-total":
      return "the sheet states no total for the whole table";
  }
}
