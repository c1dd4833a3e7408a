// Many units' workbooks dropped on the page, in a real Chromium: the summary, its states, letters, the workbook, who is missing.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { languageNamed } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { reviewRecord } from "../../src/core/record/report";
import { review } from "../../src/core/review/review";
import { readDocx } from "../../src/hosts/docx/read-docx";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { madeWorkbook, templates, unitName } from "../collecting/made";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { choose, contentOf, downloaded, PageBrowser, pickFromMenu, tabTo } from "./web-page";

const language = languageNamed("zh-CN")!;
const ROOT = path.resolve(__dirname, "../..");

let root: string;
let folder: string;

/** Twelve workbooks: of nine units, one of them with a copy; one that is broken; one that has nothing to be told; and a text. */
function makeFolder(): void {
  root = mkdtempSync(path.join(tmpdir(), "gonghui-several-"));
  folder = path.join(root, "各单位报送");
  mkdirSync(path.join(folder, "片区"), { recursive: true });
  const all = templates(4);
  for (let seed = 1; seed <= 8; seed++) writeFileSync(path.join(folder, "片区", `${seed}.xlsx`), madeWorkbook(seed, all));
  copyFileSync(path.join(folder, "片区", "3.xlsx"), path.join(folder, "又一份.xlsx"));
  writeFileSync(path.join(folder, `${unitName(20)}.xlsx`), readFileSync(path.join(folder, "片区", "1.xlsx")).subarray(0, 2000));
  copyFileSync(path.join(ROOT, "assets/samples/office-2026.xlsx"), path.join(folder, "县机关工会.xlsx"));
  copyFileSync(path.join(ROOT, "test/sheets/P06-wrong-totals.xlsx"), path.join(folder, "红星厂工作计划表.xlsx"));
  writeFileSync(path.join(folder, "说明.txt"), "各单位报送说明");
}

const recordOf = (file: string): ReturnType<typeof reviewRecord> => {
  const workbook = readXlsx(readFileSync(file));
  return reviewRecord(path.basename(file), review(workbook, readSettings(workbook)), language);
};

/** The folder dragged onto the page, as the browser itself does it. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
}

/** Each line of the table as its cells' texts. */
function lines(page: Page): Promise<string[][]> {
  return page
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
}

const fen = (text: string): number => Math.round(Number(text.replaceAll(",", "")) * 100);

describeInBrowser("several files on the page", () => {
  const pages = forTests(new PageBrowser());
  beforeAll(makeFolder);
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const open = (options = {}): Promise<Page> => pages.open(options);
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
  const gather = async (page: Page): Promise<void> => {
    await drop(page, [folder]);
    await page.getByText("共 12 个文件").waitFor();
  };

  test("a folder is dropped: every unit with its figures, its state and its total", async () => {
    const page = await open();
    await gather(page);
    expect(await page.getByRole("status").first().innerText()).toBe(
      "共 12 个文件，11 个单位；1 个文件无法处理，没有计入；另有 1 个不是工作簿，没有处理。",
    );
    const table = await lines(page);
    expect(table).toHaveLength(11);
    const line = (name: string): string[] => table.find(([first]) => first!.split("\n")[0] === name)!;
    const { totals, findings } = recordOf(path.join(folder, "片区", "4.xlsx"));
    const count = (severity: string): string => String(findings.filter((finding) => finding.severity === severity).length);
    expect([fen(line(unitName(4))[4]!) / 100, ...line(unitName(4)).slice(6, 9)]).toEqual([
      totals!.sumYuan,
      count("error"),
      count("warning"),
      count("info"),
    ]);
    expect(line(unitName(20))[1]).toMatch(/^无法处理\n该文件已损坏或不完整/);
    expect(line(unitName(3))[1]).toMatch(/重复报送/);
    expect([line("县机关")[1], line("县机关")[9]]).toEqual(["无问题", ""]);
    const sums = table.map((cells) => cells[4]!).filter((text) => text !== "—");
    const total = await page.locator("tfoot tr").innerText();
    expect(fen(total.split("\t")[3]!)).toBe(sums.reduce((sum, text) => sum + fen(text), 0));

    // Sorted by a column, the largest first; narrowed, the total is that of what is left.
    await button(page, "合计（元）").click();
    const sorted = (await lines(page)).map((cells) => cells[4]!).filter((text) => text !== "—");
    expect(sorted).toEqual([...sums].sort((a, b) => fen(b) - fen(a)));
    expect(await page.getByRole("columnheader", { name: "合计（元）" }).getAttribute("aria-sort")).toBe("descending");
    await page.getByLabel("只看").selectOption("refused");
    expect((await lines(page)).map(([name]) => name!.split("\n")[0])).toEqual([unitName(20)]);
    expect(await page.locator("tfoot tr").innerText()).toMatch(/^合计（1 个单位）\s+1\s+0\s+0\.00/);
    await page.getByLabel("只看").selectOption("all");

    // One click into a unit's workbook, and back.
    await button(page, unitName(4)).first().click();
    await page.locator("[role=grid]").waitFor();
    await pickFromMenu(page, "回到文件列表");
    await page.getByText("共 12 个文件").waitFor();
    expect(await lines(page)).toHaveLength(11);
  }, 90_000);

  test("the summary as a workbook, all letters as one archive", async () => {
    const page = await open();
    await gather(page);
    const summary = await downloaded(page, () => button(page, "导出汇总表（.xlsx）").click());
    expect(summary.suggestedFilename()).toBe("汇总.xlsx");
    const { sheets } = readXlsx(await contentOf(summary));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["各单位汇总", "按科目", "按月份", "问题分布", "重复报送"]);
    const total = await page.locator("tfoot tr").innerText();
    expect(sheets[0]!.at(3, 4).value).toBe(fen(total.split("\t")[3]!) / 100);

    const archive = await downloaded(page, () => button(page, "导出全部意见（10 份 .zip）").click());
    const files = unzipSync(await contentOf(archive));
    expect(Object.keys(files)).toHaveLength(10);
    expect(Object.keys(files)).not.toContain("县机关-退回意见.docx");
    const told = readDocx(files["红星厂-退回意见.docx"]!).map((block) => (block as { text: string }).text);
    for (const finding of recordOf(path.join(folder, "红星厂工作计划表.xlsx")).findings)
      expect(told.some((text) => text.includes(finding.message))).toBe(finding.severity !== "info");
    // One letter alone, to copy.
    await button(page, "退回意见 红星厂").click();
    expect((await page.getByRole("dialog").getByRole("textbox").inputValue()).split("\n")).toEqual(told.slice(1));
  }, 90_000);

  test("by keyboard: who is missing is pasted, names that are close are told", async () => {
    const page = await open();
    await gather(page);
    await tabTo(page, "核对未报送…");
    await page.keyboard.press("Enter");
    await tabTo(page, "单位名单");
    await page.keyboard.insertText("一小\t甲\n二小\t乙");
    await tabTo(page, "按名单核对");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await tabTo(page, "单位名单");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(
      ["单位", ...[1, 2, 3, 4, 5, 6, 7, 8, 20].map(unitName), "县机关工会", "城北中心小学", "市红星厂"].join("\n"),
    );
    await tabTo(page, "按名单核对");
    await page.keyboard.press("Enter");
    await page.getByText("名单上 12 个单位，2 个没有报送。").waitFor();
    const missing = (await lines(page)).filter((cells) => cells[1] === "未报送").map(([name]) => name);
    expect(missing).toEqual(["城北中心小学", "市红星厂\n名称相近：红星厂"]);
    await tabTo(page, "必须改");
    await page.keyboard.press("Enter");
    const errors = (await lines(page)).map((cells) => Number(cells[6])).slice(0, 11);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    // And the sheet 未报送 is in the workbook.
    const summary = await downloaded(page, async () => {
      await page.getByRole("button", { name: "导出汇总表（.xlsx）" }).focus();
      await page.keyboard.press("Enter");
    });
    expect(readXlsx(await contentOf(summary)).sheets.map(({ sheet }) => sheet)).toContain("未报送");
  }, 90_000);

  test("stopped, it says what is not counted and gives no workbook; it goes on from there", async () => {
    const page = await open();
    const files = Array.from({ length: 60 }, (_, index) => ({
      name: `${unitName(100 + index)}.xlsx`,
      mimeType: "application/octet-stream",
      buffer: readFileSync(path.join(ROOT, "test/sheets/P19-large-400-rows.xlsx")),
    }));
    await choose(page, files as never);
    await page.getByText(/已处理 [1-9]\d*\/60 个文件，每秒/).waitFor();
    await button(page, "停止").click();
    await page.getByText(/^已停止：还有 \d+ 个文件没有处理，没有计入。$/).waitFor();
    const [before] = await Promise.all([lines(page), page.waitForTimeout(600)]);
    expect((await lines(page)).length).toBe(before.length);
    expect(await page.locator("tfoot tr").innerText()).toMatch(/^已处理部分合计/);
    expect(await button(page, "导出汇总表（.xlsx）").getAttribute("aria-disabled")).toBe("true");
    await button(page, "继续处理").click();
    await page.getByText("共 60 个文件").waitFor({ timeout: 60_000 });
    expect(await lines(page)).toHaveLength(60);
  }, 120_000);

  test.each([
    ["zh-CN", "light", 1280],
    ["zh-TW", "dark", 1280],
    ["en", "contrast", 390],
  ])(
    "axe finds nothing, %s, %s, %i wide",
    async (locale, look, width) => {
      const page = await open({ viewport: { width, height: 800 }, locale });
      await page.evaluate((chosen) => localStorage.setItem("gonghui.look", chosen), look);
      await page.reload();
      await page.locator("main").first().waitFor();
      await drop(page, [folder]);
      await page.locator("tfoot").getByText(/11/).first().waitFor();
      await page.waitForTimeout(400);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.locator("main button").first().click();
      await page.getByRole("dialog").waitFor();
      await page.waitForTimeout(200);
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );

  test("a folder without workbooks says so; more files than can be gathered here are refused with the way out", async () => {
    const page = await open();
    const empty = path.join(root, "空的");
    mkdirSync(empty);
    writeFileSync(path.join(empty, "说明.txt"), "text");
    await drop(page, [empty]);
    await page.getByText("文件夹里没有工作簿").waitFor();
    const many = path.join(root, "很多");
    mkdirSync(many);
    for (let index = 0; index <= 2000; index++) writeFileSync(path.join(many, `${index}.xlsx`), "");
    await drop(page, [many]);
    await page.getByText("一次最多汇总 2000 个文件，这里有 2001 个").waitFor();
  }, 60_000);
});
