import { type Finding, finding, findingsByCode, SEVERITIES, severityRank } from "../../../src/core/plan/finding";
import { inPlaceOrder } from "../../../src/core/plan/place-order";

const at = (sheet: string, cell: string | null, code: "month-vague" | "amount-merged" = "month-vague"): Finding =>
  finding(code, "info", { sheet, cell }, {} as never);

describe("the order of findings by place", () => {
  const sheets = [{ sheet: "乙" }, { sheet: "甲" }];
  const named = (findings: readonly Finding[]): string[] =>
    inPlaceOrder({ sheets, findings }).map(({ at: place }) => `${place?.sheet ?? "-"} ${place?.cell ?? "-"}`);

  test.each([
    ["the workbook's sheets, not their names", [at("甲", "A1"), at("乙", "A1")], ["乙 A1", "甲 A1"]],
    ["rows as numbers", [at("甲", "A10"), at("甲", "A9")], ["甲 A9", "甲 A10"]],
    ["columns by place, not by letter", [at("甲", "AA2"), at("甲", "B2")], ["甲 B2", "甲 AA2"]],
    ["rows before columns", [at("甲", "A3"), at("甲", "C2")], ["甲 C2", "甲 A3"]],
    ["what concerns a sheet before its cells", [at("甲", "A1"), at("甲", null)], ["甲 -", "甲 A1"]],
    ["what concerns the workbook before its sheets", [at("乙", null), finding("month-vague", "info", null, {} as never)], ["- -", "乙 -"]],
    ["a sheet that the review does not have last", [at("丙", "A1"), at("甲", "A1")], ["甲 A1", "丙 A1"]],
  ])("%s", (_rule, findings, expected) => expect(named(findings)).toEqual(expected));

  test("codes tell those of one cell apart, however they came", () => {
    const both = [at("甲", "A1", "month-vague"), at("甲", "A1", "amount-merged")];
    for (const findings of [both, [...both].reverse()])
      expect(inPlaceOrder({ sheets, findings }).map(({ code }) => code)).toEqual(["amount-merged", "month-vague"]);
  });
});

test("kinds stand as their first findings do, each with all of its own", () => {
  const [a, b, c] = [at("甲", "B2"), at("甲", "C2", "amount-merged"), at("甲", "A1")] as const;
  expect([...findingsByCode([a, b, c])]).toEqual([
    ["month-vague", [a, c]],
    ["amount-merged", [b]],
  ]);
});

test("an error is graver than a warning, a warning than a note", () => {
  expect(SEVERITIES.map(severityRank)).toEqual([0, 1, 2]);
  expect(severityRank("error")).toBe(0);
});
