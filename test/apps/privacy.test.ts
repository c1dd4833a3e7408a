/** Names and what is private of the registers, planted, and looked for in everything that leaves the workbook: none of it is there unless asked for. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findingsCsv, findingsText } from "../../src/apps/web/findings-export";
import { LANGUAGES } from "../../src/core/messages";
import { web } from "../../src/core/messages/zh-CN/web";
import { findingNotes, findingsReport } from "../../src/core/record/findings-report";
import { readSettings } from "../../src/core/reading/settings";
import { review } from "../../src/core/review/review";
import { ZipArchive } from "../../src/hosts/ooxml/zip/zip";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { engineMessagesOf } from "../../src/ui/engine/engine-messages";
import { uiErrorOf } from "../../src/ui/state/ui-error";
import { buildXlsx } from "../hosts/xlsx/build-xlsx";
import { gonghui } from "./cli/gonghui";

/** Nobody of these stands in the plan itself. */
const PRIVATE = ["苗长空", "温如故", "秦砚秋", "肝移植", "0715-8866"] as const;
const SECRET = new RegExp(PRIVATE.join("|"));

type Row = readonly (string | number | null)[];
const PLAN: readonly Row[] = [
  ["云溪小学工会2026年工作计划表"],
  ["月份", "活动内容", "责任人", "经费预算（元）", "实际支出", "完成情况"],
  ["1月", "慰问生病职工", "柳青", 2000, 9000, "已完成"],
  ["3月", "困难职工帮扶", "柳青", 3000, null, null],
  ["9月", "教师节座谈", "柳青", 1000, 800, "已完成"],
  ["合计", null, null, 6000, null, null],
];
/** Twice the same person and occasion, an amount far above any limit, a blank, a date outside the year, an activity that is not planned. */
const VISITS: readonly Row[] = [
  ["2026年慰问台账"],
  ["日期", "慰问对象", "慰问事由", "对应计划活动", "金额（元）", "备注"],
  ["2026-1-9", "苗长空", "生病住院", "慰问生病职工", 8000, "肝移植"],
  ["2026-2-9", "苗长空", "生病住院", "慰问生病职工", 1000, "电话0715-8866"],
  ["2025-3-1", "温如故", "生育", "没有列的活动", 1200, null],
  ["2026-4-1", "秦砚秋", null, "慰问生病职工", null, null],
];
const HELP: readonly Row[] = [
  ["困难职工帮扶台账"],
  ["日期", "姓名", "困难原因", "帮扶金额（元）", "对应计划活动"],
  ["2026-5-6", "温如故", "肝移植", 6000, "困难职工帮扶"],
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sheetXml = (rows: readonly Row[]): string =>
  `<sheetData>${rows
    .map((row, index) => {
      const cells = row.map((value, column) => {
        const at = `${String.fromCharCode(65 + column)}${index + 1}`;
        if (value === null) return "";
        return typeof value === "number"
          ? `<c r="${at}"><v>${value}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
      });
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    })
    .join("")}</sheetData>`;

let folder: string;
let file: string;
const at = (name: string): string => path.join(folder, name);
const textOf = (name: string): string => {
  const archive = new ZipArchive(fs.readFileSync(at(name)));
  return archive.entries.map((entry) => new TextDecoder().decode(archive.read(entry.name))).join("\n");
};

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-privacy-"));
  file = at("计划.xlsx");
  fs.writeFileSync(
    file,
    buildXlsx({
      sheets: [
        { name: "工作计划", xml: sheetXml(PLAN) },
        { name: "慰问台账", xml: sheetXml(VISITS) },
        { name: "困难职工帮扶", xml: sheetXml(HELP) },
      ],
    }),
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("what is planted is read, and findings stand at it", async () => {
  const { out } = await gonghui("check", file, "--json", "--place", "广东", "--members", "80");
  const { registers, findings } = JSON.parse(out) as { registers: { register: string; rows: number }[]; findings: { code: string }[] };
  expect(registers.map(({ register, rows }) => [register, rows])).toEqual([
    ["condolence", 4],
    ["hardship", 1],
  ]);
  const codes = new Set(findings.map(({ code }) => code));
  for (const code of ["register-duplicate", "register-missing", "register-date", "register-not-in-plan", "register-over-budget"])
    expect(codes).toContain(code);
});

test("check as text and as JSON; only --personal names anybody", async () => {
  for (const more of [[], ["--json"], ["--lang", "en"], ["--json", "--lang", "zh-TW"]]) {
    const { out, err } = await gonghui("check", file, "--place", "广东", "--members", "80", ...more);
    expect(out).not.toBe("");
    expect(out + err).not.toMatch(SECRET);
  }
  expect((await gonghui("check", file, "--json", "--personal")).out).toContain("苗长空");
});

test("送审稿, 公示表 of the year and of both halves, the article", async () => {
  expect((await gonghui("run", file, "-o", at("已检查.xlsx"))).status).toBeLessThan(2);
  expect((await gonghui("summarize", file, "-o", at("报表.xlsx"), "--official")).status).toBeLessThan(2);
  expect((await gonghui("export", at("已检查.xlsx"), "-o", at("送审稿.xlsx"))).status).toBeLessThan(2);
  for (const kind of ["budget", "h1", "h2"])
    expect((await gonghui("export", at("报表.xlsx"), "-o", at(`${kind}.xlsx`), "--public", kind)).status).toBeLessThan(2);
  expect((await gonghui("write", file, "-o", at("计划.docx"))).status).toBeLessThan(2);
  for (const name of ["送审稿.xlsx", "budget.xlsx", "h1.xlsx", "h2.xlsx", "计划.docx"]) expect(textOf(name)).not.toMatch(SECRET);
});

test("every sheet of ours beside the registers", () => {
  for (const name of ["已检查.xlsx", "报表.xlsx"])
    for (const grid of readXlsx(fs.readFileSync(at(name))).sheets) {
      const texts = grid.usedRows().flatMap((row) => grid.row(row).map((cell) => String(cell?.value ?? "")));
      if (grid.mark === null) continue;
      expect([grid.sheet, texts.filter((text) => SECRET.test(text))]).toEqual([grid.sheet, []]);
    }
});

test("the list of findings as text for the clipboard, as CSV, as a report and as comments", () => {
  const workbook = readXlsx(fs.readFileSync(file));
  const found = review(workbook, readSettings(workbook));
  expect(found.findings.length).toBeGreaterThan(4);
  for (const language of Object.values(LANGUAGES)) {
    const messages = engineMessagesOf(language);
    expect(findingsText(found, messages)).not.toMatch(SECRET);
    expect(findingsCsv(found, messages, web)).not.toMatch(SECRET);
    expect(findingsReport(found, "计划.xlsx", { unit: null, year: 2026, isSchoolYear: false }, language)).not.toMatch(SECRET);
    expect(findingNotes(found, "计划", language).map(({ text }) => text)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(SECRET)]),
    );
  }
});

test("the report of a fault holds frames and no words of the workbook", () => {
  const { report } = uiErrorOf(new Error("苗长空 肝移植"));
  expect(report).toMatch(/^Error\n\s+at /);
  expect(report).not.toMatch(SECRET);
});
