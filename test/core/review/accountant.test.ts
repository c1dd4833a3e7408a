/** Workbooks as accountants make them are read and checked as a person would. */
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { reviewRecord } from "../../../src/core/record/report";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";
import { ACCOUNTANT_CASES, type AccountantCase } from "./accountant-cases";
import { MORE_ACCOUNTANT_CASES } from "./more-accountant-cases";

type Expected = AccountantCase["expected"];

/** What the engine made of the first plan sheet, in the words of the case. */
function actual({ sheets, expected }: AccountantCase): Expected {
  const result = review(workbookOf(sheets), EMPTY_SETTINGS);
  const record = JSON.parse(JSON.stringify(reviewRecord("a.xlsx", result, LANGUAGES["zh-CN"]))) as ReturnType<typeof reviewRecord>;
  const at = record.sheets.findIndex(({ state }) => state === "plan");
  const sheet = record.sheets[at];
  if (sheet?.layout === undefined) throw new Error(`no plan: ${JSON.stringify(record.sheets)}`);
  const { columns, headerRows, unitFactor } = sheet.layout;
  const found = record.findings.map(({ cell, code, severity }) => ({ text: `${cell ?? "-"} ${code}`, isNote: severity === "info" }));
  const notes = found.filter(({ isNote }) => isNote).map(({ text }) => text);
  return {
    year: record.year,
    header: headerRows,
    columns: (["month", "activity", "owner", "amount"] as const).map((role) => columns[role] ?? "-").join(" "),
    ...(expected.factor === undefined ? {} : { factor: unitFactor }),
    rows: (sheet.rows ?? []).map(
      (row) => `${row.row}|${[...row.months].sort((a, b) => a - b).join(",")}|${row.activity}|${row.owner ?? "-"}|${row.amountYuan ?? "-"}`,
    ),
    others: (sheet.nonDataRows ?? []).map(({ row, role }) => `${row} ${role}`),
    errors: found
      .filter(({ isNote }) => !isNote)
      .map(({ text }) => text)
      .sort(),
    ...(expected.notes === undefined ? {} : { notes: expected.notes.filter((note) => notes.includes(note)) }),
    ...(expected.states === undefined
      ? {}
      : {
          states: record.sheets
            .filter((_, index) => index !== at)
            .map(({ sheet: name, state, why }) => [name, state, why].filter((part) => part !== undefined && part !== null).join(" ")),
        }),
  };
}

test.each([...ACCOUNTANT_CASES, ...MORE_ACCOUNTANT_CASES])("$name", (entry) => {
  expect(actual(entry)).toEqual({ ...entry.expected, errors: [...entry.expected.errors].sort() });
});
