/** What checks say of their codes, beside how grave they are: which can be mended and how, which share a line, which rest on rules or registers. */
import { codesThat } from "../../../src/core/checks";
import type { CodeFacts } from "../../../src/core/checks/check";

const that = (say: (facts: CodeFacts) => boolean): string => [...codesThat(say)].sort().join(" ");

test.each<[what: string, found: string, expected: string]>([
  // A figure written otherwise, and nothing changed by it.
  ["mended at once", that(({ fix }) => fix === "safe"), "amount-computed amount-text month-serial total-stale"],
  ["mended when asked", that(({ fix }) => fix === "ask"), "amount-unit-differs subject-mismatch subtotal-mismatch total-mismatch"],
  ["decided one by one", that(({ fix }) => fix === "alone"), "amount-approx duplicate-activity row-below-total"],
  // Notes that ask for nothing.
  [
    "in one line with others",
    that(({ sharesLine }) => sharesLine === true),
    "amount-computed amount-merged amount-precision missing-amount month-range month-serial",
  ],
  ["by the rules on record", that(({ byRules }) => byRules === true), "forbidden-spend not-union-fund over-cap share-over-cap"],
  [
    "by the registers, said of the plan",
    that(({ byRegisters }) => byRegisters === true),
    "actual-differs rate-below-target register-over-budget",
  ],
])("%s", (_, found, expected) => expect(found).toBe(expected));
