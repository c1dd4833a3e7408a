/** summarize --official, --form and --against: the official tables in the output. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { plainWorkbook } from "../../samples/plain-workbook";
import { SAMPLES } from "../../samples/sample-plans";
import { write } from "./bad-files";
import { gonghui } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-official-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const school = (): string => write(folder, "school.xlsx", plainWorkbook(SAMPLES["school-2026.xlsx"]!));
const messy = (): string => write(folder, "messy.xlsx", plainWorkbook(SAMPLES["township-messy-2026.xlsx"]!));
const marksOf = (file: string): (string | null)[] => readXlsx(fs.readFileSync(file)).sheets.map(({ mark }) => mark ?? null);

test("without the flags there are only the summary sheets", async () => {
  expect((await gonghui("summarize", school(), "-o", at("out.xlsx"))).status).toBe(0);
  expect(marksOf(at("out.xlsx"))).toEqual([null, "detail", "summary", "findings"]);
});

test("--official adds the budget, its cover and its notes, and again in place of the earlier ones", async () => {
  const { status, out } = await gonghui("summarize", school(), "-o", at("out.xlsx"), "--official");
  expect(status).toBe(0);
  expect(out).toContain("收支预算表");
  expect(marksOf(at("out.xlsx"))).toEqual([null, "detail", "summary", "findings", "budget-cover", "budget-notes", "budget"]);
  await gonghui("summarize", at("out.xlsx"), "-o", at("again.xlsx"), "--form", "december，reserve");
  expect(marksOf(at("again.xlsx"))).toEqual(marksOf(at("out.xlsx")));
  const budget = readXlsx(fs.readFileSync(at("again.xlsx"))).sheets.find(({ mark }) => mark === "budget")!;
  expect(budget.at(3, 3).value).toBe("上年预计执行数");
});

test("--against adds the adjustment, with the approved figures of the other file", async () => {
  const { status } = await gonghui("summarize", school(), "-o", at("out.xlsx"), "--against", messy());
  expect(status).toBe(0);
  expect(marksOf(at("out.xlsx"))).toEqual([null, "detail", "summary", "findings", "adjustment"]);
  const workbook = readXlsx(fs.readFileSync(at("out.xlsx")));
  const sheet = workbook.sheets.find(({ mark }) => mark === "adjustment")!;
  const total = sheet.usedRows().find((row) => sheet.at(row, 1).value === "本年支出合计")!;
  const checked = async (file: string): Promise<number> => (JSON.parse((await gonghui("check", file, "--json")).out) as { totals: { sumYuan: number } }).totals.sumYuan;
  expect([sheet.at(total, 3).value, sheet.at(total, 5).value]).toEqual([await checked(messy()), await checked(school())]);
});

test("what is wrong with the other file is said of that file, and it is never overwritten", async () => {
  const bad = write(folder, "letter.xlsx", new TextEncoder().encode("not a workbook"));
  const refused = await gonghui("summarize", school(), "-o", at("out.xlsx"), "--against", bad);
  expect(refused.status).toBe(3);
  expect(refused.err).toContain(path.basename(bad));
  const other = messy();
  expect((await gonghui("summarize", school(), "-o", other, "--force", "--against", other)).status).not.toBe(0);
  expect(marksOf(other)).toEqual([null]);
  expect((await gonghui("summarize", school(), "-o", at("out.xlsx"), "--form", "may")).status).toBe(2);
});
