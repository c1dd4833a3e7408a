// The page's copy of a workbook is the worker's, after every change.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { finish } from "../../../src/core/grid/steps";
import { Grid, type Workbook } from "../../../src/core/grid/grid";
import { fillJob, summaryJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { assembled, deltaOf, type WorkbookFrame } from "../../../src/apps/web/workbook-delta";
import { planFile } from "../../bench/plan-file";
import { plainWorkbook } from "../../build-workbook";

const language = languageNamed("zh-CN")!;
const words = { sheets: language.sheets, findings: language.findings, official: language.official, registers: language.registers };
const SHEETS = path.resolve(__dirname, "../../sheets");

/** What goes over the wire, as the browser copies it. */
function sent(before: Workbook | null, now: Workbook): WorkbookFrame {
  return structuredClone(deltaOf(before, now));
}

test.each(readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx")))("%s, through edits, inserted rows, new sheets and back", (name) => {
  const file = XlsxFile.open(readFileSync(path.join(SHEETS, name)));
  let told: Workbook | null = null;
  let page: Workbook | null = null;
  const compare = (): void => {
    const frame = sent(told, file.workbook);
    told = file.workbook;
    page = assembled(page, frame);
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
  const page = assembled(null, sent(null, file.workbook));
  const before = file.workbook;
  const grid = before.sheets[0]!;
  file.apply([{ kind: "set-cell", sheet: grid.sheet, row: 10, column: 3, content: { value: "x" }, expect: grid.at(10, 3) }]);
  const rowsOf = ({ sheets }: WorkbookFrame): number[] => sheets.flatMap(({ rows }) => rows.map(([row]) => row));
  expect(rowsOf(sent(before, file.workbook))).toEqual([10]);
  const same = sent(file.workbook, file.workbook);
  expect(rowsOf(same)).toEqual([]);
  expect(assembled(page, same).sheets[0]).toBe(page.sheets[0]);
});

test("what belongs to the whole workbook or to a sheet as such comes along", () => {
  const [grid] = XlsxFile.open(planFile(3)).workbook.sheets;
  const rows = new Map(grid!.usedRows().map((row) => [row, [...grid!.row(row)]]));
  const sheet = new Grid({
    sheet: grid!.sheet,
    rows,
    isProtected: true,
    fixed: [{ top: 1, left: 1, bottom: 2, right: 2, why: "array-formula" }],
  });
  const now: Workbook = {
    sheets: [sheet],
    date1904: true,
    isStructureLocked: true,
    isSigned: true,
    names: [{ name: "预算", formula: "计划!$D$3", sheet: null }],
    tables: [
      {
        name: "表1",
        sheet: grid!.sheet,
        area: { top: 1, left: 1, bottom: 3, right: 2 },
        headerRows: 1,
        totalsRows: 0,
        columns: ["a", "b"],
      },
    ],
  };
  const page = assembled(null, sent(null, now));
  expect({ ...page, sheets: [] }).toEqual({ ...now, sheets: [] });
  expect(page.sheets[0]).toMatchObject({ isProtected: true, fixed: sheet.fixed });
});
