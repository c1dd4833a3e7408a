/**
 * Sheets get exactly the findings they state in their last column, headed 期望, and no others. Those in test/sheets/stated are
 * ordinary workbooks: a new test is a file saved there, no code.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeFacts } from "../../../src/core/checks";
import { LANGUAGE_NAMES, LANGUAGES, messageOf } from "../../../src/core/messages";
import { type Cell, Grid, type Workbook } from "../../../src/core/grid/grid";
import type { Review } from "../../../src/core/plan/review";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { workbookOf } from "../../build-workbook";
import { sentenceFaults } from "../messages/sentence-faults";
import { FIXTURES } from "./fixtures";

const HEADING = "期望";

/** The workbook without the column, and what the column says: "row code", row 0 for the whole sheet or workbook. */
function stated(workbook: Workbook): { readonly workbook: Workbook; readonly expected: string[] } {
  const [first, ...others] = workbook.sheets;
  const expected: string[] = [];
  const rows = new Map<number, (Cell | undefined)[]>();
  let column: number | null = null;
  for (const row of first!.usedRows()) {
    const cells = [...first!.row(row)];
    const found = cells.findIndex((cell) => typeof cell?.value === "string" && cell.value.startsWith(HEADING));
    if (column === null && found >= 0) {
      column = found;
      expected.push(...codesIn(String(cells[found]!.value).slice(HEADING.length)).map((code) => `0 ${code}`));
    } else if (column !== null && typeof cells[column]?.value === "string") {
      expected.push(...codesIn(String(cells[column]!.value)).map((code) => `${row} ${code}`));
    }
    rows.set(row, cells);
  }
  if (column === null) throw new Error(`no column ${HEADING}`);
  for (const [row, cells] of rows) {
    const kept = cells.filter((_, at) => at !== column);
    if (kept.some((cell) => cell !== undefined)) rows.set(row, kept);
    else rows.delete(row);
  }
  const { sheet, merges, hiddenRows, hiddenColumns, paints } = first!;
  return {
    workbook: { ...workbook, sheets: [new Grid({ sheet, rows, merges, hiddenRows, hiddenColumns, paints }), ...others] },
    expected: expected.sort(),
  };
}

const codesIn = (text: string): string[] => text.split(/\s+/).filter((code) => code !== "");

function reviewed(workbook: Workbook, profile: Partial<Profile> = {}): Review {
  return review(workbook, { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } });
}

/** What the review finds on the first sheet and of the whole, in the same form. */
function found(result: Review): string[] {
  const header = result.sheets[0]!.plan!.layout.headerRows.at(-1)!;
  return result.findings
    .map(({ at, code }) => {
      const row = at?.cell ? Number(/\d+/.exec(at.cell)![0]) : 0;
      return `${row === header ? 0 : row} ${code}`;
    })
    .sort();
}

const OF_REGISTERS = /^(?:register-|actual-differs$|rate-below-target$)/;

describe("in code", () => {
  test.each(Object.entries(FIXTURES))("%s", (name, fixture) => {
    const { workbook, expected } = stated(workbookOf({ [name]: fixture, ...fixture.others }));
    const result = reviewed(workbook, fixture.profile);
    expect(found(result)).toEqual(expected);
    // What is found is said well, in every language.
    const faults = LANGUAGE_NAMES.flatMap((language) =>
      result.findings.flatMap((finding) => {
        const sentence = messageOf(LANGUAGES[language], finding);
        return sentenceFaults(sentence, language).map((fault) => `${finding.code} ${language}: ${fault}: ${sentence}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test("together they know every check", () => {
    const known = new Set(
      Object.entries(FIXTURES).flatMap(([name, fixture]) =>
        stated(workbookOf({ [name]: fixture })).expected.map((one) => one.split(" ")[1]),
      ),
    );
    // What is found in registers has tables of its own: test/core/checks/registers.test.ts.
    const ofPlans = [...codeFacts().keys()].filter((code) => !OF_REGISTERS.test(code));
    expect(ofPlans.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("in workbooks", () => {
  const folder = path.resolve(__dirname, "../../sheets/stated");
  test.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
    const { workbook, expected } = stated(readXlsx(new Uint8Array(readFileSync(path.join(folder, name)))));
    expect(expected.length).toBeGreaterThan(0);
    expect(found(reviewed(workbook))).toEqual(expected);
  });
});
