// What comes out of the printer: our sheets as LibreOffice puts them on pages, on a machine that may lack the fonts they name.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { workbookOf } from "../../build-workbook";
import { workbookBytes } from "../../hosts/xlsx/workbook-bytes";
import { gonghui } from "./gonghui";

const missing = ["soffice", "pdftotext"].find((program) => spawnSync(program, ["-v"], { timeout: 60_000 }).error !== undefined);
if (missing !== undefined) process.stdout.write(`skipped: print: ${missing} is not installed\n`);

interface Paper {
  /** What stands on each page. */
  readonly pages: readonly string[];
  /** The left edge of the words that begin like this, in points. */
  readonly leftOf: (word: string) => number;
}

async function printed(count: number): Promise<Paper> {
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-print-"));
  try {
    const rows = Array.from({ length: count }, (_, index) => [`${(index % 12) + 1}月`, `第${index + 1}项活动`, "张三", 100 + index]);
    const book = workbookOf({ 计划: [["青禾中学工会2026年工作计划表"], ["月份", "活动内容", "责任人", "预算金额（元）"], ...rows] });
    writeFileSync(path.join(folder, "in.xlsx"), workbookBytes(book));
    const done = await gonghui("summarize", path.join(folder, "in.xlsx"), "-o", path.join(folder, "out.xlsx"), "--official");
    expect(done.err).toBe("");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "out.xlsx")], {
      timeout: 120_000,
    });
    const read = (...options: string[]): string =>
      spawnSync("pdftotext", [...options, path.join(folder, "out.pdf"), "-"], { encoding: "utf8" }).stdout;
    const boxes = read("-bbox");
    return {
      pages: read("-layout").split("\f"),
      leftOf: (word) => Number(new RegExp(`xMin="([\\d.]+)"[^>]*>${word}`).exec(boxes)![1]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const onlyHere = missing === undefined ? test : test.skip;

onlyHere(
  "18 lines, the total and the signatures take one page; 编制说明 stands within the margins",
  async () => {
    const { pages, leftOf } = await printed(18);
    const detail = pages.filter((page) => page.includes("经费预算明细表"));
    expect(detail).toHaveLength(1);
    for (const text of ["第1项活动", "第18项活动", "工会主席："]) expect(detail[0]).toContain(text);
    const summary = pages.filter((page) => page.includes("经费汇总表"));
    expect(summary).toHaveLength(1);
    for (const text of ["三、按经费来源", "工会主席："]) expect(summary[0]).toContain(text);
    // The left margin is 42.5 points.
    expect(leftOf("一、基本情况")).toBeGreaterThan(42);
  },
  150_000,
);

onlyHere(
  "where it takes several pages, the signatures come with the last activities",
  async () => {
    const { pages } = await printed(47);
    const last = pages.findIndex((page) => page.includes("第47项活动") && page.includes("工会主席："));
    expect(last).toBeGreaterThan(0);
    expect(pages[last]).toContain("第46项活动");
  },
  150_000,
);
