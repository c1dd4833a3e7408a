import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { fullWorkbook } from "../../hosts/xlsx/full-workbook";
import { buildXlsx } from "../../hosts/xlsx/build-xlsx";
import { gonghui } from "./gonghui";

const sample = path.resolve(__dirname, "../../../assets/samples/school-2026.xlsx");
let folder: string;
let checked: string;
const at = (name: string): string => path.join(folder, name);
const sheetsOf = (file: string): string[] => readXlsx(fs.readFileSync(file)).sheets.map(({ sheet }) => sheet);

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-export-"));
  checked = at("已检查.xlsx");
  await gonghui("run", sample, "-o", checked);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("without --sheets: the plan, 计划明细 and 汇总, values only", async () => {
  const before = fs.readFileSync(checked);
  const { status, out, err } = await gonghui("export", checked, "-o", at("a.xlsx"));
  expect([status, err]).toEqual([0, ""]);
  const [plan] = sheetsOf(sample);
  expect(sheetsOf(checked)).toContain("检查结果");
  expect(sheetsOf(at("a.xlsx"))).toEqual([plan, "计划明细", "汇总"]);
  const archive = new ZipArchive(fs.readFileSync(at("a.xlsx")));
  const texts = archive.entries.map(({ name }) => new TextDecoder().decode(archive.read(name))).join("\n");
  expect(texts).not.toMatch(/<f[ >/]|检查结果|原表位置/);
  expect(out).toContain(`：${plan}、计划明细、汇总\n`);
  expect(out).toContain("只导出报送的部分");
  expect(out).toContain(`已写入：${at("a.xlsx")}`);
  expect(fs.readFileSync(checked).equals(before)).toBe(true);
});

test("--sheets in any order, with either comma: the workbook's order stands", async () => {
  expect((await gonghui("export", checked, "-o", at("b.xlsx"), "--sheets", "汇总，计划明细")).status).toBe(0);
  expect(sheetsOf(at("b.xlsx"))).toEqual(["计划明细", "汇总"]);
});

test("a name that holds a comma is one name", async () => {
  const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
  fs.writeFileSync(at("逗号.xlsx"), buildXlsx({ sheets: ["甲", "甲,乙", "Third"].map((name) => ({ name, xml })) }));
  expect((await gonghui("export", at("逗号.xlsx"), "-o", at("c.xlsx"), "--sheets", "甲,乙,third")).status).toBe(0);
  expect(sheetsOf(at("c.xlsx"))).toEqual(["甲,乙", "Third"]);
});

test.each([
  ["没有这张", "没有名为“没有这张”的工作表"],
  ["汇总,没有这张", "没有名为“没有这张”的工作表"],
  ["检查结果", "工作表“检查结果”不放进送审稿"],
])("--sheets %s is refused by name, with the sheets there are", async (sheets, sentence) => {
  const { status, out, err } = await gonghui("export", checked, "-o", at("never.xlsx"), "--sheets", sheets);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(err).toContain("计划明细、汇总");
  expect(fs.existsSync(at("never.xlsx"))).toBe(false);
});

test("a macro workbook gives an .xlsm without macros, and nothing else", async () => {
  fs.writeFileSync(at("宏.xlsm"), fullWorkbook().bytes);
  expect((await gonghui("export", at("宏.xlsm"), "-o", at("宏.xlsx"))).status).toBe(2);
  const { status, out } = await gonghui("export", at("宏.xlsm"), "-o", at("送审.xlsm"));
  expect(status).toBe(0);
  expect(out).toContain("2 个图表、文本框或图形没有导出");
  expect(new ZipArchive(fs.readFileSync(at("送审.xlsm"))).entries.map(({ name }) => name).filter((name) => /vba/i.test(name))).toEqual([]);
});

test("never over the input, an existing file only with --force", async () => {
  expect((await gonghui("export", checked, "-o", checked, "--force")).status).toBe(2);
  fs.writeFileSync(at("old.xlsx"), "old");
  expect((await gonghui("export", checked, "-o", at("old.xlsx"))).status).toBe(2);
  expect(fs.readFileSync(at("old.xlsx"), "utf8")).toBe("old");
  expect((await gonghui("export", checked, "-o", at("old.xlsx"), "--force")).status).toBe(0);
});

test("a formula without its value: its cell goes out blank, the rest as it is, and the sentence says what to do", async () => {
  fs.writeFileSync(at("未保存.xlsx"), buildXlsx({ rows: `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>7</v></c></row>` }));
  const args = ["export", at("未保存.xlsx"), "--sheets", "Sheet1"];
  const { status, out, err } = await gonghui(...args, "-o", at("空白.xlsx"));
  expect([status, err]).toEqual([1, expect.stringMatching(/^没有做：导出数值（Sheet1!A1）：是公式，.*保存一次再导出。\n$/)]);
  expect(out).toContain("已写入");
  const [sheet] = readXlsx(fs.readFileSync(at("空白.xlsx"))).sheets;
  expect([sheet!.at(1, 1).value, sheet!.at(1, 2).value]).toEqual([null, 7]);
  const json = await gonghui(...args, "-o", at("空白2.xlsx"), "--json");
  expect([json.status, JSON.parse(json.out)]).toEqual([
    1,
    { sumYuan: null, notDone: [{ what: "导出数值", sheet: "Sheet1", cell: "A1", why: expect.stringContaining("没有保存它的结果") }] },
  ]);
});

test("a workbook without a plan needs --sheets", async () => {
  fs.writeFileSync(at("无计划.xlsx"), buildXlsx({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` }));
  expect((await gonghui("export", at("无计划.xlsx"), "-o", at("d.xlsx"))).status).toBe(3);
  expect((await gonghui("export", at("无计划.xlsx"), "-o", at("d.xlsx"), "--sheets", "Sheet1")).status).toBe(0);
});
