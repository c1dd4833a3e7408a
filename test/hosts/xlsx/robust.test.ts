/** Hundreds of workbooks from the test suites of other spreadsheet projects: each is read or refused with a code, soon and in bounded memory. */
import path from "node:path";
import { readInProcess, sharedFolder, tableOf } from "./read-in-process";
import type { FileOutcome } from "./read-many";

const folder = sharedFolder("robust");
const suite = folder === null ? describe.skip : describe;

suite("workbooks of other projects", () => {
  const names = folder === null ? [] : tableOf(path.join(folder, "index.tsv")).map((row) => row["file"]!);
  const baseline = new Map(folder === null ? [] : tableOf(path.join(folder, "baseline.tsv")).map((row) => [row["file"]!, row]));
  let outcomes: FileOutcome[] = [];

  beforeAll(() => {
    outcomes = readInProcess(names.map((name) => path.join(folder!, name)));
  }, 120_000);

  /** [sheets, cells] of each other reader that read the file. */
  function others(name: string): [number, number][] {
    return Object.values(baseline.get(name)!).flatMap((cell): [number, number][] => {
      const match = /^ok (\d+)s (\d+)c/.exec(cell);
      return match ? [[Number(match[1]), Number(match[2])]] : [];
    });
  }

  test("all come back, and none crashes", () => {
    expect(outcomes).toHaveLength(names.length);
    expect(outcomes.filter((outcome) => outcome.crash !== null)).toEqual([]);
  });

  test("each within five seconds, all within half a gigabyte", () => {
    expect(outcomes.filter((outcome) => outcome.milliseconds > 5000)).toEqual([]);
    expect(outcomes.at(-1)!.peakMegabytes).toBeLessThan(512);
  });

  test("only what is locked, broken or no workbook is refused", () => {
    const refused = outcomes.filter((outcome) => outcome.refused !== null).map((outcome) => [path.basename(outcome.file), outcome.refused]);
    expect(Object.fromEntries(refused)).toEqual({
      "CVE-2016-0122-1.xlsm": "not-xlsx",
      "~$LoadPivotTables.xlsx": "not-xlsx",
      "invalid-xml.xlsx": "corrupt",
      "missing-bits.xlsx": "corrupt",
      "BadWorkbook.xlsx": "corrupt",
      "issue252.xlsx": "corrupt",
      "encryptAES.xlsx": "encrypted",
      "encryptSHA1.xlsx": "encrypted",
      "encryptSHA512.xlsx": "encrypted",
      "pass_protected.xlsx": "encrypted",
    });
  });

  test("as many sheets as another reader finds, and nearly always as many cells", () => {
    const read = outcomes
      .map((outcome, at) => ({ outcome, others: others(names[at]!) }))
      .filter(({ outcome, others }) => outcome.refused === null && others.length > 0);
    expect(
      read.filter(({ outcome, others }) => !others.some(([sheets]) => sheets === outcome.sheets)).map(({ outcome }) => outcome.file),
    ).toEqual([]);
    // The rest differ in what they call a cell: commented blanks, empty texts, blanks inside array formulas.
    const alike = read.filter(({ outcome, others }) => others.some(([, cells]) => cells === outcome.cells));
    expect(alike.length / read.length).toBeGreaterThan(0.96);
  });
});
