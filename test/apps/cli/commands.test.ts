/** The commands on good input: what they write, what they say, and that the input stays as it was. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { withFlags } from "../../../src/apps/cli/open";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { isCellError } from "../../../src/core/grid/grid";
import { plainWorkbook } from "../../samples/plain-workbook";
import { SAMPLES } from "../../samples/sample-plans";
import { goodPlan, write } from "./bad-files";
import { gonghui } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-commands-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const sample = (name: string): string => write(folder, name, plainWorkbook(SAMPLES[name]!));
const messy = (): string => sample("township-messy-2026.xlsx");

interface DryRun {
  readonly suggestions: readonly {
    id: string;
    month: number;
    activity: string;
    reason: string;
    source: string;
    recommended: boolean;
    amountYuan: number | null;
  }[];
  readonly edits: readonly { kind: string; draft?: { isHidden?: true } }[];
}

async function dryRun(...argv: readonly string[]): Promise<DryRun> {
  const { out, err } = await gonghui(...argv, "--dry-run");
  expect(err).toBe("");
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(out) as DryRun;
}

/** Tabs that a user sees. */
function sheetsSeen(file: string): string[] {
  return readXlsx(fs.readFileSync(file)).sheets.flatMap(({ sheet, visibility }) => (visibility === "visible" ? [sheet] : []));
}

/** All text cells of a sheet of a file. */
function textsOf(file: string, sheet: string): string[] {
  const grid = readXlsx(fs.readFileSync(file)).sheets.find((one) => one.sheet === sheet)!;
  return grid
    .usedRows()
    .flatMap((row) =>
      grid.row(row).flatMap((cell) => (!cell || cell.value === null || isCellError(cell.value) ? [] : [String(cell.value)])),
    );
}

describe("check", () => {
  test("says what it recognised, what is wrong and where, and writes nothing", async () => {
    const file = messy();
    const { status, out, err } = await gonghui("check", file);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain("识别：《示例镇总工会2026年工作安排》，工作表“Sheet1”，表头第4行，14项");
    expect(out).toMatch(/必须改 [1-9]\d*　请核对 [1-9]\d*　供参考 \d+/);
    expect(out).toMatch(/A15\s+.*13月/);
    expect(out).toContain("下一步：");
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
  });

  test("a plan with nothing wrong has no error and no warning", async () => {
    for (const name of Object.keys(SAMPLES).filter((one) => !one.includes("messy"))) {
      const { status, out } = await gonghui("check", sample(name));
      expect([name, status]).toEqual([name, 0]);
      expect([name, out]).toEqual([name, expect.stringContaining("必须改 0　请核对 0　")]);
      expect([name, out]).toEqual([name, expect.stringContaining("与原表一致")]);
    }
  });

  test("findings stand in the order of the sheet within their severity", async () => {
    const { out } = await gonghui("check", messy());
    const rows = [...out.slice(out.indexOf("\n请核对\n"), out.indexOf("\n供参考\n")).matchAll(/^ {2}[A-Z](\d+) /gm)].map(([, row]) =>
      Number(row),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test("over a folder it gives each file its heading and a last line for all", async () => {
    messy();
    sample("school-2026.xlsx");
    const { status, out } = await gonghui("check", folder);
    expect(status).toBe(1);
    expect(out.indexOf("school-2026.xlsx")).toBeLessThan(out.indexOf("township-messy-2026.xlsx"));
    expect(out).toContain("共2个文件，其中0个无法处理");
  });

  test("flags win over 工会参数, and what is not told is not checked", async () => {
    const file = sample("school-2026.xlsx");
    const record = async (...more: string[]) =>
      JSON.parse((await gonghui("check", "--json", file, ...more)).out) as { year: number; funds: unknown; notChecked: { code: string }[] };
    expect(await record()).toMatchObject({ year: 2026, funds: null });
    expect(await record("--funds", "60000")).toMatchObject({ funds: { fundsYuan: 60000, plannedYuan: 59500, balanceYuan: 500 } });
    expect((await record("--year", "2027")).year).toBe(2027);
    expect((await gonghui("check", file)).out).toMatch(/下一步：加上 .*--funds/);
    expect((await gonghui("check", file, "--funds", "60000", "--members", "64", "--place", "山东")).out).not.toMatch(/下一步：加上/);
  });
});

test("a province from the flags does not keep the sheet's city", () => {
  const settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, province: "广东", city: "广州", members: 90 } };
  const silent = { year: null, sector: null, province: null, city: null, members: null, funds: null };
  expect(withFlags(settings, silent).profile).toMatchObject({ province: "广东", city: "广州", members: 90 });
  expect(withFlags(settings, { ...silent, province: "湖南" }).profile).toMatchObject({ province: "湖南", city: null, members: 90 });
});

describe("run", () => {
  test("writes a workbook with the sheets that are handed in, and lists every row it added", async () => {
    const file = messy();
    const before = fs.readFileSync(file);
    const { suggestions } = await dryRun("run", file);
    const recommended = suggestions.filter((suggestion) => suggestion.recommended);
    const { status, out, err } = await gonghui("run", file, "-o", at("out.xlsx"));
    expect([status, err]).toEqual([1, ""]);
    expect(recommended.length).toBeGreaterThan(0);
    for (const { activity } of recommended) expect(out.replaceAll(/\s/g, "")).toContain(activity.slice(0, 8));
    expect(out).toContain(`增列了${recommended.length}项活动`);
    expect(out).toContain(`已写入：${at("out.xlsx")}`);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual(["out.xlsx", path.basename(file)]);
    expect(sheetsSeen(at("out.xlsx"))).toEqual(["Sheet1", "计划明细", "汇总", "检查结果"]);
    const texts = textsOf(at("out.xlsx"), "Sheet1");
    for (const { activity } of recommended) expect(texts).toContain(activity);
    expect(texts.filter((text) => text.includes("建议增列，待审定"))).toHaveLength(recommended.length);
  });

  test("what it adds stands above the total, though someone wrote a row below it", async () => {
    await gonghui("run", messy(), "-o", at("out.xlsx"), "--accept", "all");
    const grid = readXlsx(fs.readFileSync(at("out.xlsx"))).sheets[0]!;
    const rowsWith = (text: string): number[] =>
      grid
        .usedRows()
        .filter((row) => grid.row(row).some((cell) => typeof cell?.value === "string" && cell.value.replaceAll(" ", "") === text));
    const [total] = rowsWith("合计");
    const added = rowsWith("建议增列，待审定");
    expect(added.length).toBeGreaterThan(5);
    expect(added.filter((row) => row > total!)).toEqual([]);
    expect(rowsWith("后补")).toEqual([total! + 1]);
  });

  test("the same input gives the same bytes", async () => {
    const file = messy();
    await gonghui("run", file, "-o", at("one.xlsx"));
    await gonghui("run", file, "-o", at("two.xlsx"));
    expect(fs.readFileSync(at("one.xlsx")).equals(fs.readFileSync(at("two.xlsx")))).toBe(true);
  });

  test("run on its own result adds nothing twice", async () => {
    await gonghui("run", messy(), "-o", at("one.xlsx"));
    const again = await gonghui("run", at("one.xlsx"), "-o", at("two.xlsx"));
    expect(again.out).toContain("没有增列活动");
    expect(sheetsSeen(at("two.xlsx"))).toEqual(["Sheet1", "计划明细", "汇总", "检查结果"]);
  });

  test("--accept none adds nothing, all adds all, an id adds that one", async () => {
    const file = messy();
    const { suggestions } = await dryRun("run", file);
    const added = async (accept: string, name: string) => {
      await gonghui("run", file, "-o", at(name), "--accept", accept);
      return textsOf(at(name), "Sheet1").filter((text) => text.includes("建议增列，待审定")).length;
    };
    expect(await added("none", "none.xlsx")).toBe(0);
    expect(await added("all", "all.xlsx")).toBe(suggestions.length);
    expect(await added(suggestions[0]!.id, "one.xlsx")).toBe(1);
  });

  test("an id that is none names itself and those there are, before anything is written", async () => {
    const file = messy();
    const { status, err } = await gonghui("run", file, "-o", at("out.xlsx"), "--accept", "no-such-thing@1");
    expect(status).toBe(2);
    expect(err).toContain("“no-such-thing@1”");
    expect(err).toContain((await dryRun("run", file)).suggestions[0]!.id);
    expect(fs.existsSync(at("out.xlsx"))).toBe(false);
  });

  test("a dry run needs no output, writes nothing, and never invents an amount", async () => {
    const file = messy();
    const { suggestions, edits } = await dryRun("run", file);
    for (const suggestion of suggestions) {
      expect(suggestion.id).toMatch(/^[a-z0-9-]+@([1-9]|1[0-2])$/);
      expect(suggestion.id.endsWith(`@${suggestion.month}`)).toBe(true);
      expect(suggestion.reason).not.toBe("");
      expect(suggestion.source).not.toBe("");
      expect(suggestion.amountYuan).toBeNull();
    }
    expect(edits.some((edit) => edit.kind === "insert-rows")).toBe(true);
    expect(edits.filter((edit) => edit.kind === "put-sheet" && !edit.draft?.isHidden)).toHaveLength(3);
    expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
  });

  test("an .xlsm stays one", async () => {
    const file = write(folder, "macro.xlsm", goodPlan());
    expect((await gonghui("run", file, "-o", at("out.xlsm"))).status).toBe(0);
    expect(fs.existsSync(at("out.xlsm"))).toBe(true);
  });
});

test("an error marked 已核无误 with a reason in 检查结果 no longer counts; without a reason it does", async () => {
  await gonghui("run", messy(), "-o", at("one.xlsx"), "--accept", "none");
  const settle = (name: string, reason: string | null): string => {
    const file = XlsxFile.open(fs.readFileSync(at("one.xlsx")));
    const grid = file.workbook.sheets.find((sheet) => sheet.sheet === "检查结果")!;
    const header = grid.usedRows().find((row) => grid.row(row).some((cell) => cell?.value === "处理情况"))!;
    const column = (name: string): number => grid.row(header).findIndex((cell) => cell?.value === name);
    const rows = grid.usedRows().filter((row) => grid.at(row, column("级别")).value === "必须改");
    expect(rows.length).toBeGreaterThan(0);
    const put = (row: number, heading: string, value: string): SheetEdit => ({
      kind: "set-cell",
      sheet: "检查结果",
      row,
      column: column(heading),
      content: { value },
      expect: grid.at(row, column(heading)),
    });
    file.apply(rows.flatMap((row) => [put(row, "处理情况", "已核无误"), ...(reason === null ? [] : [put(row, "处理说明", reason)])]));
    return write(folder, name, file.save());
  };
  expect((await gonghui("check", settle("unreasoned.xlsx", null))).status).toBe(1);
  const settled = settle("settled.xlsx", "镇里的习惯写法，已与财务核对");
  const { status, out } = await gonghui("check", settled);
  expect(status).toBe(0);
  expect(out).toContain("必须改 0");
  expect(out).toMatch(/另有\d+项已核无误/);
  const record = JSON.parse((await gonghui("check", "--json", settled)).out) as {
    findings: { severity: string; dismissed?: { reason: string } }[];
  };
  expect(record.findings.filter((finding) => finding.severity === "error").map((finding) => finding.dismissed?.reason)).toEqual([
    "镇里的习惯写法，已与财务核对",
    "镇里的习惯写法，已与财务核对",
  ]);
});

test("fill changes the plan's sheet and adds no other that is seen", async () => {
  expect((await gonghui("fill", messy(), "-o", at("out.xlsx"))).err).toBe("");
  expect(sheetsSeen(at("out.xlsx"))).toEqual(["Sheet1"]);
  expect(textsOf(at("out.xlsx"), "Sheet1").filter((text) => text.includes("建议增列，待审定")).length).toBeGreaterThan(0);
});

test("summarize leaves the plan's sheet byte for byte and totals it", async () => {
  const file = sample("school-2026.xlsx");
  const { status, out } = await gonghui("summarize", file, "-o", at("out.xlsx"));
  expect(status).toBe(0);
  expect(out).toMatch(/合计\s+59,500\.00/);
  const sheet = "xl/worksheets/sheet1.xml";
  expect(
    Buffer.from(unzipSync(fs.readFileSync(at("out.xlsx")))[sheet]!).equals(Buffer.from(unzipSync(fs.readFileSync(file))[sheet]!)),
  ).toBe(true);
});

describe("new", () => {
  test.each(["学校", "机关", "事业单位", "企业", "乡镇街道", "医院"])(
    "a plan for 2027, %s: check finds no error and no warning",
    async (sector) => {
      const made = await gonghui("new", "-o", at("new.xlsx"), "--year", "2027", "--sector", sector, "--members", "120", "--funds", "60000");
      expect(made).toMatchObject({ status: 0, err: "" });
      const record = JSON.parse((await gonghui("check", "--json", at("new.xlsx"))).out) as {
        year: number;
        funds: { balanceYuan: number };
        findings: { severity: string; code: string }[];
        sheets: { state: string; layout?: { headerRows: number[] } }[];
      };
      expect(record.year).toBe(2027);
      // 编制单位：… 单位：元 stands above the header and is no part of it.
      expect(record.sheets.find((sheet) => sheet.state === "plan")?.layout?.headerRows).toEqual([3]);
      expect(record.findings.filter((finding) => finding.severity !== "info")).toEqual([]);
      expect(record.funds.balanceYuan).toBeGreaterThanOrEqual(0);
    },
  );

  test("needs a year: the clock is never asked", async () => {
    const { status, err } = await gonghui("new", "-o", at("new.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("--year");
    expect(fs.existsSync(at("new.xlsx"))).toBe(false);
  });
});

test.each(["zh-CN", "zh-TW", "en"])("help and reports in %s", async (lang) => {
  const { status, out } = await gonghui("--help", "--lang", lang);
  expect(status).toBe(0);
  for (const command of ["run", "check", "fill", "summarize", "new"]) expect(out).toContain(command);
  const checked = await gonghui("check", messy(), "--lang", lang);
  expect(checked.out).not.toMatch(/undefined|NaN|\[object/);
  expect(checked.out).toContain({ "zh-CN": "必须改", "zh-TW": "必須改", en: "ust fix" }[lang]);
  if (lang === "zh-TW") expect(checked.out).toContain("示例镇总工会2026年工作安排");
});

test("a bug of ours is one sentence and status 4, its stack only where asked for", async () => {
  const file = sample("school-2026.xlsx");
  const spy = jest.spyOn(JSON, "stringify").mockImplementation(() => {
    throw new Error("broken on purpose");
  });
  try {
    const { status, out, err } = await gonghui("check", "--json", file);
    expect([status, out]).toEqual([4, ""]);
    expect(err).toContain("程序内部出错");
    expect(err).not.toContain("broken on purpose");
  } finally {
    spy.mockRestore();
  }
});
