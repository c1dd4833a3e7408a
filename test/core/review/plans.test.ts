/** The acceptance workbooks: year, layout, rows, totals and findings are those written down by hand beside each. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { type ReviewRecord, reviewRecord } from "../../../src/core/record/report";
import { review } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { compare, type Expected } from "./expected";

const folder = path.resolve(__dirname, "../../sheets");
const expectedFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".expected.json"))
  .sort();
const judge = path.resolve(__dirname, "../../../../shared/plans/compare.py");

function recordOf(file: string): ReviewRecord {
  const workbook = readXlsx(new Uint8Array(readFileSync(path.join(folder, file))));
  return JSON.parse(JSON.stringify(reviewRecord(file, review(workbook, EMPTY_SETTINGS), LANGUAGES["zh-CN"]))) as ReviewRecord;
}

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Expected;

test("there are workbooks to compare", () => {
  expect(expectedFiles.length).toBeGreaterThanOrEqual(12);
});

test.each(expectedFiles)("%s", (name) => {
  const expected = expectedOf(name);
  const record = recordOf(expected.file);
  expect(compare(expected, record)).toEqual([]);
  expect(record.totals!.sumYuan).toBeCloseTo(expected.totals.sumYuan, 2);
});

test("the comparison sees what is wrong", () => {
  const expected = expectedOf("P06-wrong-totals.expected.json");
  const record = recordOf(expected.file);
  const without = { ...record, findings: record.findings.filter(({ code }) => code !== "total-mismatch") };
  expect(compare(expected, without)).toEqual(["finding missing: E15 total-mismatch"]);
  const more = {
    ...record,
    findings: [
      ...record.findings,
      { ...record.findings[0]!, sheet: "Sheet1", cell: "B5", code: "duplicate-activity" as const, severity: "warning" as const },
    ],
  };
  expect(compare(expected, more)).toEqual(["finding not expected: B5 duplicate-activity (warning)"]);
  const [sheet] = record.sheets;
  const changed = {
    ...record,
    sheets: [{ ...sheet!, rows: sheet!.rows!.map((row, at) => (at === 0 ? { ...row, amountYuan: null } : row)) }],
  };
  expect(compare(expected, changed).length).toBe(2);
});

test("what a wrong total looks like is said", () => {
  const hints = (file: string): unknown[] =>
    recordOf(file).findings.flatMap(({ code, params }) => (code.endsWith("-mismatch") && "hint" in params ? [params.hint] : []));
  expect(hints("P02-merged-months-text-amounts.xlsx")).toEqual([{ kind: "text-amounts", rows: [5, 7, 8, 9, 10, 12, 13, 15, 16] }]);
  expect(hints("P06-wrong-totals.xlsx")).toEqual([{ kind: "rows-left-out", rows: [13] }, { kind: "digits-swapped" }]);
  expect(hints("P19-large-400-rows.xlsx")).toEqual([{ kind: "text-amounts", rows: [54, 55] }]);
});

const reason = !existsSync(judge)
  ? "shared/plans is not beside the checkout"
  : spawnSync("python3", ["--version"]).status !== 0
    ? "there is no python3"
    : null;
if (reason !== null) process.stderr.write(`compare.py not run: ${reason}\n`);

(reason === null ? test : test.skip)("the plans' own judge agrees", () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "gonghui-plans-"));
  try {
    const output = path.join(scratch, "output.jsonl");
    writeFileSync(output, expectedFiles.map((name) => JSON.stringify(recordOf(expectedOf(name).file))).join("\n"));
    const said = execFileSync("python3", [judge, output, ...expectedFiles.map((name) => path.join(folder, name))], { encoding: "utf8" });
    expect(said.trim()).toBe(`${expectedFiles.length} of ${expectedFiles.length} workbooks right`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
