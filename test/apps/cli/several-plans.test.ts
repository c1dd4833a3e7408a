/** Plans of several units in one workbook: each checked on its own, never added together, and jobs done on the one that is named. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ReviewRecord } from "../../../src/core/record/report";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { plainWorkbook, type SampleSheet } from "../../samples/plain-workbook";
import { write } from "./bad-files";
import { gonghui } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-several-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

type Row = readonly [month: string, activity: string, owner: string, yuan: number];

function sheetOf(name: string, title: string, rows: readonly Row[]): SampleSheet {
  const line = (values: readonly (string | number)[]) => values.map((value) => ({ value, style: "plain" }) as const);
  return {
    name,
    widths: [8, 30, 10, 12],
    rows: [line([title]), line(["月份", "活动内容", "负责人", "预算金额（元）"]), ...rows.map(line)],
  };
}

const MINE = sheetOf("甲", "阳光公司工会2026年工作计划", [
  ["1月", "春节慰问困难职工", "李一", 3000],
  ["3月", "三八妇女节活动", "王二", 1200],
]);
const YOURS = sheetOf("乙", "清水中学工会2026年工作计划", [
  ["1月", "春节慰问困难职工", "赵三", 500],
  ["5月", "教职工健步走", "钱四", 700],
]);
const COMMITTEE = sheetOf("女工", "阳光公司女职工委员会2026年活动安排", [["4月", "读书会", "孙五", 100]]);
const LAST = sheetOf("2025年", "阳光公司工会2025年工作计划", [
  ["1月", "迎春联欢会", "李一", 40],
  ["6月", "安全知识竞赛", "王二", 50],
]);

const file = (...sheets: readonly SampleSheet[]): string => write(folder, "计划.xlsx", plainWorkbook(sheets));

async function checked(...argv: readonly string[]): Promise<{ readonly status: number; readonly record: ReviewRecord }> {
  const { status, out } = await gonghui("check", "--json", ...argv);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  return { status, record: JSON.parse(out) as ReviewRecord };
}

const statesOf = ({ sheets }: ReviewRecord): readonly string[] =>
  sheets.map(({ sheet, state, why }) => [sheet, state, why ?? []].flat().join(" "));

test("check reviews each plan on its own and adds up none of them together", async () => {
  const { record } = await checked(file(MINE, YOURS, COMMITTEE), "--funds", "1000");
  expect(record.refused).toBeNull();
  expect(statesOf(record)).toEqual(["甲 plan", "乙 plan", "女工 plan"]);
  expect(record.year).toBe(2026);
  expect(record.totals).toEqual({
    sumYuan: null,
    plans: [
      { sheets: ["甲", "女工"], unit: "阳光公司", year: 2026, sumYuan: 4300 },
      { sheets: ["乙"], unit: "清水中学", year: 2026, sumYuan: 1200 },
    ],
  });
  expect(record.sheets.map(({ totals }) => totals?.sumYuan)).toEqual([4200, 1200, 100]);
  // Funds that the options give are nobody's.
  expect(record.funds).toBeNull();
  expect(record.notChecked).toContainEqual({ code: "over-funds", why: "several-plans" });
  const codes = record.findings.map(({ code }) => code);
  expect(codes).not.toContain("over-funds");
  // 春节慰问困难职工 stands in both units' plans: no duplicate.
  expect(codes).not.toContain("duplicate-activity");
  expect(record.findings.filter(({ code }) => code === "duty-missing").map(({ sheet }) => sheet)).toEqual(["甲", "乙"]);
});

const UNION = sheetOf("工会", "育才中学工会2026年工作计划表", [
  ["3月", "职工运动会", "王敏", 4000],
  ["5月", "职工文艺汇演", "李丽", 6000],
]);
const WELFARE = sheetOf("福利", "育才中学职工福利委员会2026年工作计划表", [
  ["1月", "新年晚会", "陈强", 8000],
  ["9月", "中秋聚会", "陈强", 10_000],
]);

test("a welfare committee's plan beside the union's is another one, in the record, in the text and in the sheets", async () => {
  const mixed = file(UNION, WELFARE);
  const { record } = await checked(mixed, "--funds", "12000");
  expect(statesOf(record)).toEqual(["工会 plan", "福利 other-plan welfare-committee"]);
  expect(record.totals).toEqual({ sumYuan: 10_000 });
  expect(record.funds).toMatchObject({ fundsYuan: 12_000, plannedYuan: 10_000, balanceYuan: 2_000 });
  expect(record.findings.map(({ code }) => code)).not.toContain("over-funds");
  const { out } = await gonghui("check", mixed, "--funds", "12000");
  expect(out).toContain("10,000");
  expect(out).not.toMatch(/28,000|资金缺口/);

  const summed = path.join(folder, "汇总.xlsx");
  expect((await gonghui("summarize", mixed, "--funds", "12000", "-o", summed)).status).toBe(0);
  const summary = readXlsx(new Uint8Array(fs.readFileSync(summed))).sheets.find(({ mark }) => mark === "summary")!;
  const figures = summary.usedRows().flatMap((row) => summary.row(row).map((cell) => cell?.value ?? null));
  expect(figures).toEqual(expect.arrayContaining([12_000, 10_000, 2_000]));
  expect(figures).not.toContain(28_000);
});

test("the year is null where the plans' years differ", async () => {
  const other = sheetOf("丙", "清水中学工会2027年工作计划", [
    ["1月", "迎春联欢会", "李一", 40],
    ["6月", "安全知识竞赛", "王二", 50],
  ]);
  const { record } = await checked(file(MINE, other));
  expect(record.year).toBeNull();
  expect(record.totals!.plans!.map(({ year, sumYuan }) => [year, sumYuan])).toEqual([
    [2026, 4200],
    [2027, 90],
  ]);
});

test("check --sheet reviews the plan the sheet belongs to", async () => {
  const { record } = await checked(file(MINE, YOURS, COMMITTEE), "--sheet", "女工", "--funds", "1000");
  expect(statesOf(record)).toEqual(["甲 plan", "乙 other-plan other-unit", "女工 plan"]);
  expect(record.totals).toEqual({ sumYuan: 4300 });
  expect(record.findings.map(({ code }) => code)).toContain("over-funds");
});

test("another year's sheet stays apart, and --sheet or --year picks it", async () => {
  const both = file(MINE, LAST);
  expect(statesOf((await checked(both)).record)).toEqual(["甲 plan", "2025年 other-plan last-year"]);
  for (const option of [
    ["--sheet", "2025年"],
    ["--year", "2025"],
  ]) {
    const { record } = await checked(both, ...option);
    expect(record.sheets.map(({ state }) => state)).toEqual(["other-plan", "plan"]);
    expect(record).toMatchObject({ year: 2025, totals: { sumYuan: 90 } });
  }
});

test.each(["run", "fill", "summarize", "export"])(
  "%s refuses several plans, lists them, and works on the one that is named",
  async (command) => {
    const input = file(MINE, YOURS);
    const output = path.join(folder, "out.xlsx");
    for (const [language, words] of [
      ["zh-CN", "--sheet 工作表名"],
      ["en", "--sheet SHEET"],
    ] as const) {
      const refused = await gonghui(command, input, "-o", output, "--lang", language);
      expect(refused.status).toBe(3);
      for (const word of ["阳光公司", "清水中学", "甲", "乙", words]) expect(refused.err).toContain(word);
      expect(fs.existsSync(output)).toBe(false);
    }
    const done = await gonghui(command, input, "-o", output, "--sheet", "乙", "--json");
    expect(done.status).toBeLessThanOrEqual(1);
    expect(JSON.parse(done.out)).toMatchObject({ sumYuan: 1200 });
    const names = readXlsx(fs.readFileSync(output)).sheets.map(({ sheet }) => sheet);
    if (command === "export") expect(names).toEqual(["乙"]);
    else expect(names.slice(0, 2)).toEqual(["甲", "乙"]);
  },
);

test("a sheet that is not there is wrong usage; one that holds no plan is refused", async () => {
  const input = file(MINE, sheetOf("名单", "通讯录", []));
  for (const argv of [
    ["check", input],
    ["run", input, "-o", path.join(folder, "out.xlsx")],
  ]) {
    const missing = await gonghui(...argv, "--sheet", "丁");
    expect(missing.status).toBe(2);
    expect(missing.err).toContain("丁");
    expect((await gonghui(...argv, "--sheet", "名单")).status).toBe(3);
  }
});

test("a person reads each plan under its own heading", async () => {
  const { out } = await gonghui("check", file(MINE, YOURS));
  expect(out).toContain("第1份计划（共2份，分别检查，不合计）：阳光公司");
  expect(out).toContain("第2份计划（共2份，分别检查，不合计）：清水中学");
  expect(out).toMatch(/gonghui run \S+ --sheet 乙 -o/);
});
