/** Fixture sheets get exactly the findings they state in their last column, and no others. */
import { CHECKS } from "../../../src/core/checks";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review";
import type { CellInput } from "../../build-workbook";
import { workbookOf } from "../../build-workbook";
import { type Fixture, FIXTURES } from "./fixtures";

/** "row code", row 0 for what concerns the whole sheet or workbook. */
function stated(fixture: Fixture): { readonly rows: CellInput[][]; readonly expected: string[] } {
  const header = fixture.rows.findIndex((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("期望")));
  const column = fixture.rows[header]!.findIndex((cell) => typeof cell === "string" && cell.startsWith("期望"));
  const expected: string[] = [];
  const rows = fixture.rows.map((row, index) => {
    const cell = row[column];
    if (index === header) expected.push(...codesIn(String(cell).slice("期望".length)).map((code) => `0 ${code}`));
    else if (typeof cell === "string") expected.push(...codesIn(cell).map((code) => `${index + 1} ${code}`));
    return row.filter((_, at) => at !== column);
  });
  return { rows, expected: expected.sort() };
}

const codesIn = (text: string): string[] => text.split(/\s+/).filter((code) => code !== "");

test.each(Object.entries(FIXTURES))("%s", (name, fixture) => {
  const { rows, expected } = stated(fixture);
  const workbook = workbookOf({ [name]: { ...fixture, rows }, ...fixture.others });
  const result = review(workbook, { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...fixture.profile } });
  const header = result.sheets[0]!.plan!.layout.headerRows.at(-1)!;
  const found = result.findings.map(({ at, code }) => {
    const row = at?.cell ? Number(/\d+/.exec(at.cell)![0]) : 0;
    return `${row === header ? 0 : row} ${code}`;
  });
  expect(found.sort()).toEqual(expected);
});

test("together they know every check", () => {
  const known = new Set(Object.values(FIXTURES).flatMap((fixture) => stated(fixture).expected.map((one) => one.split(" ")[1])));
  expect(CHECKS.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([]);
});
