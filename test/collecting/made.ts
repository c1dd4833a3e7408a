/** makeWorkbooks: as many workbooks as wanted, from fixtures and seeds: each of a unit of its own, with amounts of its own. */
import fs from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { draftSettings } from "../../src/core/summary";
import { freeSheetName } from "../../src/core/grid/sheet-names";
import type { SetCell } from "../../src/core/grid/edit";
import { LANGUAGES } from "../../src/core/messages";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { review } from "../../src/core/review/review";
import { XlsxFile } from "../../src/hosts/xlsx/xlsx-file";

const ROOT = path.resolve(__dirname, "../..");
/** What stands in a template for the unit's name and an amount, and is found in its parts as text. */
const UNIT = "单位名称占位";
const AMOUNT = 71_234.56;
/** Different kinds of tables, all of them read without errors of ours. */
const FIXTURES = [
  "test/sheets/P01-school-clean.xlsx",
  "test/sheets/P02-merged-months-text-amounts.xlsx",
  "test/sheets/P03-quarters-subtotals.xlsx",
  "test/sheets/P12-missing-and-duplicates.xlsx",
  "test/sheets/P13-several-sheets.xlsx",
  "assets/samples/school-2026.xlsx",
];

export interface Template {
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** A fixture with 工会参数 that name a unit, and the first plain amount of its plan marked. */
function templateOf(file: string): Template {
  const xlsx = XlsxFile.open(fs.readFileSync(path.join(ROOT, file)));
  const { sheets } = LANGUAGES["zh-CN"];
  const settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, year: 2026, unitName: UNIT } };
  const name = freeSheetName(xlsx.workbook, "settings", sheets.names.settings);
  xlsx.apply([{ kind: "put-sheet", draft: draftSettings(settings, sheets, name) }]);
  const read = review(xlsx.workbook, EMPTY_SETTINGS);
  const items = read.sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? plan.items : []));
  const item = items.find(({ amount }) => amount.value.form === "number" && !amount.value.isFormula && amount.cell !== null);
  if (item === undefined) throw new Error(`${file}: no plain amount`);
  const { sheet, row, column } = item.amount.cell!;
  const expect = xlsx.workbook.sheets.find((grid) => grid.sheet === sheet)!.at(row, column);
  const edit: SetCell = { kind: "set-cell", sheet, row, column, content: { value: AMOUNT }, expect };
  xlsx.apply([edit]);
  return { parts: unzipSync(xlsx.save()) };
}

/** The templates of `count` fixtures. */
export function templates(count = FIXTURES.length): readonly Template[] {
  return FIXTURES.slice(0, count).map(templateOf);
}

export function unitName(seed: number): string {
  return `城关第${seed}小学`;
}

/** The workbook of a seed, the same every time. */
export function madeWorkbook(seed: number, all: readonly Template[]): Uint8Array {
  const { parts } = all[seed % all.length]!;
  const amount = 1000 + ((seed * 7919) % 90_000) / 10;
  const changed = Object.entries(parts).map(([name, bytes]) => {
    if (!name.endsWith(".xml")) return [name, bytes];
    const text = Buffer.from(bytes).toString("utf8");
    return [name, Buffer.from(text.replaceAll(UNIT, unitName(seed)).replaceAll(`<v>${AMOUNT}</v>`, `<v>${amount}</v>`))];
  });
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { level: 1, mtime: "2026-01-01T00:00:00" });
}

/** Workbooks of the seeds from 1 to `count`, in folders of a hundred. */
export function makeWorkbooks(folder: string, count: number, all = templates()): void {
  for (let seed = 1; seed <= count; seed++) {
    const file = path.join(folder, `片区${Math.floor(seed / 100)}`, `${String(seed).padStart(6, "0")}.xlsx`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, madeWorkbook(seed, all));
  }
}
