/** What stands in the way of a part of the job: the rest is done, and what was not is listed with its reason, status 1. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { gonghui } from "./gonghui";

const CASES = path.resolve(__dirname, "../../cases");
let folder: string;
beforeAll(() => void (folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-obstacles-"))));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly sumYuan: number | null;
  readonly notDone: readonly { readonly what: string; readonly sheet: string | null; readonly cell: string | null; readonly why: string }[];
}

let count = 0;
async function done(command: string, name: string, ...more: readonly string[]) {
  const out = path.join(folder, `${count++}.xlsx`);
  const outcome = await gonghui(command, path.join(CASES, name), "-o", out, "--json", ...more);
  return { ...outcome, told: JSON.parse(outcome.out) as Told, workbook: readXlsx(fs.readFileSync(out)) };
}

test.each(["run", "fill"])("%s: rows stay out of an array formula beside the table, and those outside it are put in", async (command) => {
  const { status, told, err, workbook } = await done(command, "refuse-array.xlsx", "--accept", "all");
  expect([status, told.sumYuan]).toEqual([1, 26000]);
  const inTheWay = told.notDone.filter(({ cell }) => cell !== null);
  expect(inTheWay.length).toBeGreaterThan(0);
  for (const { what, sheet, cell, why } of inTheWay) {
    // Two duties of January stand above: the array formula has moved down with its rows.
    expect([sheet, cell]).toEqual(["计划", expect.stringMatching(/^H\d+:H\d+$/)]);
    expect(what).toMatch(/^增列“.+”（[2-8]月）$/);
    expect(why).toContain("数组公式");
    expect(err).toContain(`没有做：${what}（计划!${cell}）：${why}。`);
  }
  const plan = workbook.sheets[0]!;
  const months = plan.usedRows().map((row) => [plan.at(row, 1).value, plan.at(row, 5).value]);
  const added = months.filter(([, remark]) => remark === "建议增列，待审定").map(([month]) => month);
  expect(added).toEqual(expect.arrayContaining(["10月", "12月"]));
  expect(new Set(added)).not.toContain("4月");
  const head = plan.usedRows().find((row) => plan.at(row, 8).formula !== undefined)!;
  expect(plan.at(head, 8).formula).toBe(`D${head}:D${head + 4}*2`);
  expect([0, 1, 2, 3, 4].map((ahead) => plan.at(head + ahead, 4).value)).toEqual([6000, 5000, 8000, 4000, 3000]);
});

test("a locked structure: rows are put in, no sheet is made, and each that is not is named", async () => {
  const { status, told, workbook } = await done("run", "refuse-structure-locked.xlsx");
  expect([status, told.sumYuan]).toEqual([1, 26000]);
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(["计划"]);
  expect(workbook.sheets[0]!.lastRow).toBeGreaterThan(8);
  expect(told.notDone.map(({ what, sheet }) => [what, sheet])).toEqual(
    ["计划明细", "汇总", "检查结果"].map((name) => [`生成或更新工作表“${name}”`, null]),
  );
  for (const { why } of told.notDone) expect(why).toContain("保护工作簿");
});

test("a running total goes on through the added rows, and the row below each goes on from it", async () => {
  const { status, told, workbook } = await done("run", "24-running-total-column.xlsx", "--accept", "all");
  expect([status, told]).toEqual([0, { sumYuan: 2330, notDone: [] }]);
  const plan = workbook.sheets[0]!;
  const total = plan.usedRows().find((row) => plan.at(row, 1).value === "合计")!;
  const rows = Array.from({ length: total - 3 }, (_, index) => index + 3);
  expect(rows.length).toBeGreaterThan(6);
  expect(rows.map((row) => plan.at(row, 6).formula)).toEqual(rows.map((row) => (row === 3 ? "E3" : `F${row - 1}+E${row}`)));
  let sum = 0;
  for (const row of rows) {
    sum += (plan.at(row, 5).value as number | null) ?? 0;
    expect([row, plan.at(row, 6).value]).toEqual([row, sum]);
  }
  expect(plan.at(total, 5)).toMatchObject({ formula: `SUM(E3:E${total - 1})`, value: 2330 });
});

test("without --json the list stands on stderr and the report on stdout, in the language asked for", async () => {
  const out = path.join(folder, "en.xlsx");
  const { status, out: report, err } = await gonghui("run", path.join(CASES, "refuse-structure-locked.xlsx"), "-o", out, "--lang", "en");
  expect([status, report]).toEqual([1, expect.stringContaining(`Written: ${out}`)]);
  expect(err).toMatch(/^(?:Not done: make the sheet ".+": the workbook's structure is locked.*\n){3}$/);
});
