/** The numbered cases of shared/cases: small files after public reports of misread tables, each read as its index says is right. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../../src/core/messages";
import { finish } from "../../../src/core/grid/steps";
import { readSettings } from "../../../src/core/reading/settings";
import { type ReviewRecord, reviewsRecord } from "../../../src/core/record/report";
import { reviewingEach } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { sharedFolder, tableOf } from "../../hosts/xlsx/read-in-process";

interface Right {
  readonly sum?: number;
  readonly rows: number;
  readonly amount?: string | null;
  readonly header?: readonly number[];
  readonly roles?: Readonly<Record<number, string>>;
  readonly months?: readonly (readonly number[])[];
  /** Codes that must be there, with a cell where it matters. */
  readonly says?: readonly string[];
  /** Errors and warnings that may be there; all others are wrong. */
  readonly may?: readonly string[];
  /** Words that no sentence may hold. */
  readonly never?: RegExp;
}

/** As the index says; a finding is written code or code@cell. */
const RIGHT: Readonly<Record<string, Right>> = {
  "01-table-total-huizong.xlsx": { sum: 2330, rows: 6, roles: { 9: "total" } },
  "03-quarter-spending-rows.xlsx": { sum: 2330, rows: 6, roles: { 6: "subtotal", 10: "subtotal" } },
  "05-colon-in-a-heading.xlsx": { sum: 2330, rows: 6, header: [2], amount: "E" },
  "07-total-word-beside-title.xlsx": { sum: 2330, rows: 6, header: [2], amount: "E" },
  "08-balance-row.xlsx": { sum: 2330, rows: 6, roles: { 10: "balance" } },
  "10-statistics-below-total.xlsx": { sum: 2330, rows: 6 },
  "11-freight-column.xlsx": { rows: 5, says: ["no-month-column"] },
  "13-expected-start-and-end.xlsx": { rows: 5, months: [[3], [4], [5], [6], [7]], may: ["no-budget-column"] },
  "14-serials-in-message.xlsx": { sum: 2330, rows: 6, never: /4604\d/ },
  "15-date-with-clock.xlsx": { sum: 2330, rows: 6, months: [[1], [2], [3]] },
  "16-open-ended-time.xlsx": { sum: 2330, rows: 6, says: ["month-vague@B3"], may: ["month-vague", "month-unknown-all"] },
  "18-unused-template-rows.xlsx": { sum: 2330, rows: 6 },
  "19-two-tables-side-by-side.xlsx": { sum: 2330, rows: 6 },
  "21-gantt-by-colour.xlsx": { sum: 2330, rows: 6, may: ["month-unknown-all"] },
  "23-own-overview-sheet.xlsx": { sum: 2330, rows: 6 },
  "24-running-total-column.xlsx": { sum: 2330, rows: 6 },
  "27-range-typed-as-date.xlsx": { rows: 6, says: ["month-as-date"], may: ["month-as-date"] },
  "28-struck-through-row.xlsx": { sum: 2330, rows: 6 },
  "29-heading-plan-with-text.xlsx": { rows: 6, amount: null, may: ["no-budget-column"] },
  "31-hidden-rows-no-amounts.xlsx": { rows: 6, says: ["hidden-row"], may: ["no-budget-column"], never: /金额仍然/ },
  "32-numbered-words-as-amount.xlsx": { rows: 6, says: ["amount-unparsable@E3"], may: ["amount-unparsable"] },
  "33-project-and-start-date.xlsx": { rows: 6, months: [[1], [2], [3], [4], [5], [6]], may: ["no-budget-column"] },
};

const folder = sharedFolder("cases");

(folder === null ? describe.skip : describe)("the cases", () => {
  it("are all in the table", () => {
    const numbered = tableOf(path.join(folder!, "index.tsv"))
      .map(({ file }) => file!)
      .filter((file) => /^\d/.test(file));
    expect(Object.keys(RIGHT)).toEqual(numbered);
  });

  it.each(Object.entries(RIGHT))("%s", (file, right) => {
    const record = recordOf(path.join(folder!, file));
    expect(record.refused).toBeNull();
    const plans = record.sheets.filter(({ state }) => state === "plan");
    const rows = plans.flatMap((plan) => plan.rows!);
    expect(rows).toHaveLength(right.rows);
    if (right.sum !== undefined) expect(record.totals!.sumYuan).toBe(right.sum);
    if (right.header !== undefined) expect(plans[0]!.layout!.headerRows).toEqual(right.header);
    if (right.amount !== undefined) expect(plans[0]!.layout!.columns.amount ?? null).toBe(right.amount);
    for (const [row, role] of Object.entries(right.roles ?? {}))
      expect(plans[0]!.nonDataRows!.find((other) => other.row === Number(row))?.role).toBe(role);
    if (right.months !== undefined) expect(rows.slice(0, right.months.length).map(({ months }) => months)).toEqual(right.months);
    const said = record.findings.flatMap(({ code, cell }) => [code, `${code}@${cell}`] as string[]);
    expect(said).toEqual(expect.arrayContaining([...(right.says ?? [])]));
    const serious = record.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code as string);
    expect(serious.filter((code) => !(right.may ?? []).includes(code))).toEqual([]);
    if (right.never !== undefined) expect(record.findings.filter(({ message }) => right.never!.test(message))).toEqual([]);
  });
});

function recordOf(file: string): ReviewRecord {
  if (!existsSync(file)) throw new Error(`${path.basename(file)} is not beside the checkout`);
  const workbook = readXlsx(new Uint8Array(readFileSync(file)));
  return reviewsRecord(file, finish(reviewingEach(workbook, readSettings(workbook))), LANGUAGES["zh-CN"]);
}
