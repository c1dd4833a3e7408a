/** summarize --official, --form and --against: the official tables in the output. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { plainWorkbook, type SampleCell, type SampleSheet } from "../../samples/plain-workbook";
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
  const checked = async (file: string): Promise<number> =>
    (JSON.parse((await gonghui("check", file, "--json")).out) as { totals: { sumYuan: number } }).totals.sumYuan;
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

/** The school's plan with a column 实际支出 that says every amount was spent in full. */
function spent(): string {
  const [sheet] = SAMPLES["school-2026.xlsx"]!;
  const width = Math.max(...sheet!.rows.map((row) => row.length));
  const header = sheet!.rows.findIndex((row) => row.some((cell) => cell?.style === "header"));
  const rows = sheet!.rows.map((row, index): SampleSheet["rows"][number] => {
    const amount = row.find((cell) => cell?.style === "amount")?.value;
    const last: SampleCell =
      index === header ? { value: "实际支出", style: "header" } : { ...(amount === undefined ? {} : { value: amount }), style: "amount" };
    return index < header ? row : [...row, ...Array.from({ length: width - row.length }, () => null), last];
  });
  return write(folder, "spent.xlsx", plainWorkbook([{ ...sheet!, rows, widths: [...sheet!.widths, 12] }]));
}

test("export --public makes a file of one sheet of values", async () => {
  const { status, out, err } = await gonghui("export", school(), "-o", at("public.xlsx"), "--public", "budget");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain("2026年度工会经费预算公开表");
  const { sheets } = readXlsx(fs.readFileSync(at("public.xlsx")));
  expect(sheets.map(({ mark }) => mark)).toEqual(["publication"]);
  const cells = sheets[0]!.usedRows().flatMap((row) => sheets[0]!.row(row).filter((cell) => cell !== undefined));
  expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
  expect(JSON.stringify(cells)).not.toMatch(/张三|李四|王五|赵六|孙七/);
});

test("a half-year's table needs 实际支出", async () => {
  const without = await gonghui("export", school(), "-o", at("h1.xlsx"), "--public", "h1");
  expect([without.status, fs.existsSync(at("h1.xlsx"))]).toEqual([2, false]);
  expect(without.err).toContain("没有实际支出");
  const { status, out } = await gonghui("export", spent(), "-o", at("h2.xlsx"), "--public", "h2");
  expect(status).toBe(0);
  expect(out).toContain("2026年下半年工会经费收支情况公示表");
  const sheet = readXlsx(fs.readFileSync(at("h2.xlsx"))).sheets[0]!;
  const total = sheet.usedRows().find((row) => sheet.at(row, 1).value === "本年支出合计")!;
  expect([sheet.at(total, 4).value, sheet.at(total, 5).value]).toEqual([sheet.at(total, 2).value, 1]);
});

test("--official adds 预算执行情况 where the plan says what was spent", async () => {
  expect((await gonghui("summarize", spent(), "-o", at("out.xlsx"), "--official")).status).toBe(0);
  const sheet = readXlsx(fs.readFileSync(at("out.xlsx"))).sheets.find(({ mark }) => mark === "execution")!;
  const total = sheet.usedRows().find((row) => sheet.at(row, 1).value === "全年合计")!;
  expect([sheet.at(total, 5).value, sheet.at(total, 6).value]).toEqual([sheet.at(total, 4).value, 1]);
});

test("--warn-at says from which rate a line is near its budget, means --official, and wins over an earlier sheet", async () => {
  const rateIn = (file: string): unknown =>
    readXlsx(fs.readFileSync(file))
      .sheets.find(({ mark }) => mark === "execution")!
      .at(2, 8).value;
  const { status, out } = await gonghui("summarize", spent(), "-o", at("out.xlsx"), "--warn-at", "90%");
  expect([status, rateIn(at("out.xlsx"))]).toEqual([0, 0.9]);
  expect(out).toContain("执行率达到 90% 为接近预算");
  await gonghui("summarize", at("out.xlsx"), "-o", at("again.xlsx"), "--official");
  expect(rateIn(at("again.xlsx"))).toBe(0.9);
  await gonghui("summarize", at("out.xlsx"), "-o", at("third.xlsx"), "--warn-at", "75");
  expect(rateIn(at("third.xlsx"))).toBe(0.75);
  const wrong = await gonghui("summarize", spent(), "-o", at("fourth.xlsx"), "--warn-at", "八成");
  expect([wrong.status, fs.existsSync(at("fourth.xlsx"))]).toEqual([2, false]);
  expect(wrong.err).toContain("--warn-at");
});

test("check says in one line how far the budget is spent, and what the funds are made of", async () => {
  const { out } = await gonghui("check", spent(), "--funds", "90000");
  // Every amount was spent in full: the rate is 100 %, each line near its budget and none over it.
  expect(out).toMatch(/预算执行：实际支出 [\d,.]+元，执行率 100%，超预算 0 项，接近预算 \d+ 项（执行率达到 80% 为接近预算）/);
  expect(out).toContain("可用资金 90,000.00元");
  expect(out).toContain("可用资金构成：按填写的可用资金总数，未分项相加。");
  expect((await gonghui("check", school())).out).not.toMatch(/预算执行|可用资金构成/);
});

/** Types into a cell of a file, as a person does. */
function typeInto(file: string, mark: string, label: string, column: number, value: string | number): void {
  const xlsx = XlsxFile.open(fs.readFileSync(file));
  const grid = xlsx.workbook.sheets.find((sheet) => sheet.mark === mark)!;
  const row = rowOf(grid, label);
  xlsx.apply([{ kind: "set-cell", sheet: grid.sheet, row, column, content: { value }, expect: grid.at(row, column) }]);
  fs.writeFileSync(file, xlsx.save());
}

function rowOf(grid: ReturnType<typeof readXlsx>["sheets"][number], label: string): number {
  return grid.usedRows().find((row) => [1, 2].some((at) => String(grid.at(row, at).value ?? "").startsWith(label)))!;
}

function shown(file: string, mark: string, label: string, column: number): unknown {
  const grid = readXlsx(fs.readFileSync(file)).sheets.find((sheet) => sheet.mark === mark)!;
  return grid.at(rowOf(grid, label), column).value;
}

test("what is typed into the tables is there after every other run, saved with its sums", async () => {
  await gonghui("summarize", spent(), "-o", at("out.xlsx"), "--official");
  typeInto(at("out.xlsx"), "budget", "401", 3, 6800);
  typeInto(at("out.xlsx"), "budget", "402", 3, 1200.5);
  typeInto(at("out.xlsx"), "budget-cover", "工会主席", 2, "工会主席（签章）：某某");
  for (const [index, argv] of [
    ["summarize", at("out.xlsx")],
    ["run", at("out.xlsx"), "--accept", "all"],
    ["summarize", at("out.xlsx"), "--official"],
  ].entries()) {
    const output = at(`again${index}.xlsx`);
    const { status, out } = await gonghui(...argv, "-o", output);
    expect(status).toBeLessThan(2);
    expect(out).toContain("收支预算表");
    expect(["401", "402", "本年收入合计"].map((label) => shown(output, "budget", label, 3))).toEqual([6800, 1200.5, 8000.5]);
    expect(shown(output, "budget-cover", "工会主席", 2)).toBe("工会主席（签章）：某某");
  }
});

test("what could not be drawn again, and what lost its place, is said", async () => {
  await gonghui("summarize", spent(), "-o", at("out.xlsx"), "--official");
  const file = at("out.xlsx");
  const grid = readXlsx(fs.readFileSync(file)).sheets.find(({ mark }) => mark === "execution")!;
  const activity = grid.at(rowOf(grid, "三、按活动") + 2, 2).value as string;
  typeInto(file, "execution", activity, 8, "已办结");
  const plan = readXlsx(fs.readFileSync(file)).sheets[0]!;
  const cell = plan
    .usedRows()
    .flatMap((row) => plan.row(row).flatMap((one, column) => (one?.value === activity ? [{ row, column }] : [])))[0]!;
  const xlsx = XlsxFile.open(fs.readFileSync(file));
  xlsx.apply([{ kind: "set-cell", sheet: plan.sheet, ...cell, content: { value: "另一项活动" }, expect: plan.at(cell.row, cell.column) }]);
  fs.writeFileSync(file, xlsx.save());
  const { out } = await gonghui("summarize", file, "-o", at("again.xlsx"));
  expect(out).toContain("“预算执行情况”下方列有1项先前手工填写的内容");
  // The column 实际支出 goes: nothing can be said of execution now.
  const next = XlsxFile.open(fs.readFileSync(at("again.xlsx")));
  const sheet = next.workbook.sheets[0]!;
  const header = sheet
    .usedRows()
    .flatMap((row) => sheet.row(row).flatMap((one, column) => (one?.value === "实际支出" ? [{ row, column }] : [])))[0]!;
  next.apply(
    sheet
      .usedRows()
      .filter((row) => row >= header.row)
      .map((row) => ({
        kind: "set-cell" as const,
        sheet: sheet.sheet,
        row,
        column: header.column,
        content: { value: null },
        expect: sheet.at(row, header.column),
      })),
  );
  fs.writeFileSync(at("again.xlsx"), next.save());
  const { status, err } = await gonghui("summarize", at("again.xlsx"), "-o", at("third.xlsx"));
  expect([status, err]).toEqual([1, expect.stringContaining("“预算执行情况”（预算执行情况）：仍是先前的内容：计划表里没有实际支出。")]);
});
