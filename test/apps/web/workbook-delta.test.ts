// The page's copy of a workbook is the worker's, after every change.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { finish } from "../../../src/core/grid/steps";
import type { Workbook } from "../../../src/core/grid/grid";
import { fillJob, summaryJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/languages";
import { readSettings } from "../../../src/core/reading/settings";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import type { Part, WorkbookFrame } from "../../../src/apps/web/protocol";
import { assembled, deltaOf } from "../../../src/apps/web/workbook-delta";
import { planFile } from "../../bench/plan-file";
import { plainWorkbook } from "../../build-workbook";

const language = languageNamed("zh-CN")!;
const words = { sheets: language.sheets, findings: language.findings, official: language.official };
const SHEETS = path.resolve(__dirname, "../../sheets");

/** What goes over the wire, as the browser copies it. */
function sent(before: Workbook | null, now: Workbook): { parts: Part[]; frame: WorkbookFrame } {
  const { parts, sheets } = deltaOf(before, now);
  const { date1904, isStructureLocked, isSigned } = now;
  return structuredClone({ parts: [...parts], frame: { version: 1, sheets, date1904, isStructureLocked, isSigned } });
}

test.each(readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx")))("%s, through edits, inserted rows, new sheets and back", (name) => {
  const file = XlsxFile.open(readFileSync(path.join(SHEETS, name)));
  let told: Workbook | null = null;
  let page: Workbook | null = null;
  const compare = (): void => {
    const { parts, frame } = sent(told, file.workbook);
    told = file.workbook;
    page = assembled(page, parts, frame);
    expect(plainWorkbook(page)).toEqual(plainWorkbook(file.workbook));
  };
  compare();
  const inverses = [fillJob, summaryJob].map((job) => {
    const settings = readSettings(file.workbook);
    const { edits } = finish(
      job === fillJob ? fillJob(file.workbook, settings, (all) => all.slice(0, 3), words) : summaryJob(file.workbook, settings, words),
    );
    const inverse = file.apply(edits);
    compare();
    return inverse;
  });
  for (const inverse of inverses.reverse()) {
    file.apply(inverse);
    compare();
  }
});

test("one changed cell sends one row, and the other sheets stay the same objects", () => {
  const file = XlsxFile.open(planFile(5000));
  const first = sent(null, file.workbook);
  expect(first.parts.length).toBeGreaterThan(3);
  const page = assembled(null, first.parts, first.frame);
  const before = file.workbook;
  const grid = before.sheets[0]!;
  file.apply([{ kind: "set-cell", sheet: grid.sheet, row: 10, column: 3, content: { value: "x" }, expect: grid.at(10, 3) }]);
  const { parts } = sent(before, file.workbook);
  expect(parts.flatMap((part) => (part.kind === "rows" ? part.rows.map(([row]) => row) : []))).toEqual([10]);
  const same = sent(file.workbook, file.workbook);
  expect(same.parts).toEqual([]);
  expect(assembled(page, same.parts, same.frame).sheets[0]).toBe(page.sheets[0]);
});
