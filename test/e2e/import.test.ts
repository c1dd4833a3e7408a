// A plan written as an article, in the page and in the pane: pasted or dropped, looked through beside its table, into sheets or the open plan.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { plainWorkbook } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { docx, paragraph, table } from "../hosts/docx/build-docx";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { idle as paneIdle, onlyButton as button, PANE_THEMES, PaneBrowser } from "./pane";
import { check, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const TEXT = [
  "育才学校工会2026年工作计划",
  "（一）三月份",
  "1、举办三八妇女节活动，经费3000元。",
  "2、召开会员代表大会；组织职工体检。",
  "（二）五月份",
  "1、举办职工运动会。",
  "（三）其他",
  "不定期走访困难职工。",
].join("\n");
const SAMPLE = path.resolve(__dirname, "../../assets/samples/school-2026.xlsx");

/** Months and activity of each row, as a reader sees them. */
const rowsOf = (page: Page): Promise<string[]> =>
  page
    .locator("tr[data-row]")
    .evaluateAll((rows) => rows.map((row) => `${row.children[0]!.textContent} ${row.querySelector("[data-pick] > span")!.textContent}`));
/** Numbers of the lines that are lit. */
const litLines = (page: Page): Promise<string[]> =>
  page
    .locator("li[data-line]")
    .evaluateAll((lines) =>
      lines.flatMap((line) =>
        getComputedStyle(line.querySelector("[data-pick]")!).boxShadow === "none" ? [] : [line.getAttribute("data-line")!],
      ),
    );
const toSheets = (page: Page) => button(page, /^生成新工作表/);

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, file }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], file));
      return data;
    },
    { base64: Buffer.from(bytes).toString("base64"), file: name },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** The columns 月份, 活动, 预算 of a sheet's rows below its heading, up to the total. */
function tableOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const grid = readXlsx(bytes).sheets.find((one) => one.sheet === sheet)!;
  const rows: unknown[][] = [];
  for (let row = 4; grid.at(row, 1).value !== "合计"; row++) rows.push([2, 3, 7].map((column) => grid.at(row, column).value));
  return rows;
}

describeInBrowser("importing an article in the page", () => {
  const pages = forTests(new PageBrowser());

  test("by keyboard alone: pasted, looked through, changed, a line given its month, a new sheet, saved, undone", async () => {
    const page = await pages.open();
    await tabTo(page, "粘贴写成文章的计划");
    await page.keyboard.press("Enter");
    await page.getByLabel("粘贴文章").waitFor();
    await idle(page);
    await page.getByLabel("粘贴文章").focus();
    await page.keyboard.insertText(TEXT);
    await tabTo(page, "整理成表");
    await page.keyboard.press("Enter");
    await page.locator("tr[data-row]").first().waitFor();
    expect(await rowsOf(page)).toEqual(["3月 举办三八妇女节活动", "3月 召开会员代表大会", "3月 组织职工体检", "5月 举办职工运动会"]);

    // One stop for the article, one for the table; a line says where it is, a row lights its lines.
    await tabTo(page, /^1育才学校工会/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("列入表中：举办三八妇女节活动；召开会员代表大会；组织职工体检").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText("未识别：时间不确定").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByText("不列入：是标题").waitFor();
    await tabTo(page, "举办三八妇女节活动3,000");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await litLines(page)).toEqual(["2", "4"]);

    // Merged with the next, typed over, and one taken out.
    await tabTo(page, "与下一行合并");
    await page.keyboard.press("Enter");
    expect((await rowsOf(page))[1]).toBe("3月 召开会员代表大会，组织职工体检");
    await tabTo(page, "拆成几行…");
    await page.keyboard.press("Enter");
    await page.locator("td textarea").waitFor();
    expect(await page.locator("td textarea").inputValue()).toBe("召开会员代表大会\n组织职工体检");
    await tabTo(page, "确定");
    await page.keyboard.press("Enter");
    expect(await rowsOf(page)).toHaveLength(4);
    await tabTo(page, "修改…");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("召开会员代表大会暨换届选举");
    await tabTo(page, "取消");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect((await rowsOf(page))[1]).toBe("3月 召开会员代表大会暨换届选举");

    // The line without a place gets its month, and is a row.
    await tabTo(page, "月份　第 8 行");
    await page.keyboard.press("7");
    await tabTo(page, "加入表中");
    await page.keyboard.press("Enter");
    expect((await rowsOf(page)).at(-1)).toBe("7月 不定期走访困难职工");
    await tabTo(page, "去掉");
    await page.keyboard.press("Enter");
    await tabTo(page, "撤回上一步");
    await page.keyboard.press("Enter");
    expect(await violations(page)).toEqual([]);

    await tabTo(page, "生成新工作表（5 行）");
    await page.keyboard.press("Enter");
    await page.getByText("已生成 “育才学校工会2026年工作计划”。请逐行核对，再填责任人和金额。").waitFor();
    await idle(page);
    const saved = await contentOf(await downloaded(page, () => button(page, "另存为…").click()));
    expect(tableOf(saved, "育才学校工会2026年工作计划")).toEqual([
      ["3月", "举办三八妇女节活动", 3000],
      ["3月", "召开会员代表大会暨换届选举", null],
      ["3月", "组织职工体检", null],
      ["5月", "举办职工运动会", null],
      ["7月", "不定期走访困难职工", null],
    ]);
    // All of it at once, and back to the article as it was left.
    await button(page, "撤销").click();
    await idle(page);
    await page.getByText("已撤销。").waitFor();
    await button(page, "导入").click();
    await page.locator("tr[data-row]").first().waitFor();
    expect(await rowsOf(page)).toHaveLength(5);
  }, 90_000);

  test("a Word file dropped on the start screen leads there; its table is read, and its lines are the cells", async () => {
    const page = await pages.open({ viewport: { width: 390, height: 800 } });
    await drop(
      page,
      "计划.docx",
      docx(
        paragraph("育才学校工会2026年工作计划") +
          table([
            ["月份", "活动", "责任人", "预算（元）"],
            ["5月", "职工运动会", "张伟", "8000"],
          ]),
      ),
    );
    await page.locator("tr[data-row]").first().waitFor();
    expect(await rowsOf(page)).toEqual(["5月 职工运动会"]);
    await page.locator("tr[data-row] [data-pick]").click();
    expect(await litLines(page)).toEqual(["3"]);
    await page.getByText("5月｜职工运动会｜张伟｜8000").waitFor();
    const { width, inner } = await page.evaluate(() => ({
      width: document.querySelector("[data-part=panel]")!.scrollWidth,
      inner: document.documentElement.clientWidth,
    }));
    expect(width).toBeLessThanOrEqual(inner);
    expect(await violations(page)).toEqual([]);
    await toSheets(page).click();
    await page.locator("[role=grid]").waitFor();
    await page.locator("header span[title]").filter({ hasText: "计划.xlsx" }).waitFor();
  }, 60_000);

  test("dropped on an open plan: what is there is named and not added, the rest comes in, one undo takes it back", async () => {
    const page = await pages.open();
    await check(page, SAMPLE);
    const first = readXlsx(readFileSync(SAMPLE)).sheets[0]!;
    const known = Array.from({ length: first.lastRow }, (_, row) => String(first.at(row + 1, 3).value)).find((text) =>
      text.includes("妇女节"),
    )!;
    await drop(page, "补充.txt", new TextEncoder().encode(`补充工作计划\n3月：${known}\n6月：举办趣味运动会`));
    await page.locator("tr[data-row]").first().waitFor();
    await button(page, /^加入“/).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/插入：举办趣味运动会/).waitFor();
    await dialog.getByText(`没有做：增列“${known}”（3月）：计划里同月已有这项活动，没有重复加入。`).waitFor();
    await dialog.getByRole("button", { name: "应用" }).click();
    await page.getByText(/已插入 1 行/).waitFor();
    await idle(page);
    const added = readXlsx(await contentOf(await downloaded(page, () => button(page, "另存为…").click())));
    const names = added.sheets[0]!;
    const all = Array.from({ length: names.lastRow }, (_, row) => names.at(row + 1, 3).value);
    expect([all.filter((text) => text === "举办趣味运动会").length, all.filter((text) => text === known).length]).toEqual([1, 1]);
    await button(page, "撤销").click();
    await idle(page);
    const undone = readXlsx(await contentOf(await downloaded(page, () => button(page, "另存为…").click())));
    expect(plainWorkbook(undone)).toEqual(plainWorkbook(readXlsx(readFileSync(SAMPLE))));
  }, 90_000);

  test("what is no text is refused by name, and the view stays", async () => {
    const page = await pages.open();
    await drop(page, "旧.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]));
    await page.getByRole("alert").filter({ hasText: "旧.doc" }).waitFor();
    await page.getByLabel("粘贴文章").waitFor();
  }, 60_000);
});

describeInBrowser("importing an article in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test.each(PANE_THEMES)(
    "at 320 px, %s: pasted, a row picked, a sheet beside the others, undone",
    async (_, background, forcedColors) => {
      const simulator = Simulator.open(readFileSync(SAMPLE));
      const before = plainWorkbook(simulator.model.workbook);
      const page = await panes.open(simulator, { query: "?view=import", background, forcedColors, width: 320 });
      await page.getByLabel("粘贴文章").fill(TEXT);
      expect(await page.getByLabel("年度（文章没写明时用）").inputValue()).toBe("2026");
      await button(page, "整理成表").click();
      await page.locator("tr[data-row] [data-pick]").nth(3).click();
      await button(page, "修改…").click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.keyboard.press("Escape");
      await toSheets(page).click();
      await page.getByText(/^已生成 “育才学校工会2026年工作计划”、“未识别”/).waitFor();
      await paneIdle(page);
      expect(simulator.model.workbook.sheets.slice(-2).map(({ sheet }) => sheet)).toEqual(["育才学校工会2026年工作计划", "未识别"]);
      await button(page, "撤销").click();
      await paneIdle(page);
      expect(plainWorkbook(simulator.model.workbook)).toEqual(before);
    },
    60_000,
  );

  test.each([
    ["zh-TW", "粘貼文章", "整理成表", "原文"],
    ["en-US", "Paste the article", "Make a table of it", "Article"],
  ])(
    "in %s",
    async (locale, paste, read, heading) => {
      const page = await panes.open(Simulator.open(readFileSync(SAMPLE)), { query: "?view=import", locale, width: 320 });
      await page.getByLabel(paste).fill(TEXT);
      await button(page, read).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.locator("tr[data-row]").count()).toBe(4);
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );
});
