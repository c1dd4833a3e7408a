// The sheet on the page as a place to work in, in a real Chromium, by keyboard where a keyboard user would.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { buildXlsx } from "../hosts/xlsx/build-xlsx";
import { check, choose, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const messy = path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx");

describeInBrowser("cells", () => {
  const pages = forTests(new PageBrowser());
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
  const cell = (page: Page, row: number, column: number) =>
    page.locator(`[data-part=sheet] [role=gridcell][data-row="${row}"][data-column="${column}"]`);

  /** Narrows the list of a level to one finding, and opens its 更正; all by keyboard. */
  async function correct(page: Page, level: RegExp, words: string): Promise<void> {
    await tabTo(page, level);
    await page.keyboard.press("Enter");
    if (await page.getByRole("searchbox", { name: "搜索问题" }).count()) {
      await tabTo(page, "搜索问题");
      await page.keyboard.press("Control+a");
      await page.keyboard.type(words);
      await page.waitForFunction(() => document.querySelectorAll("[data-part=panel] main > ul > li").length === 1);
    }
    await tabTo(page, "更正…");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "改动预览" }).waitFor();
  }

  async function apply(page: Page): Promise<void> {
    await tabTo(page, "应用");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await idle(page);
  }

  test("the messy sample comes from the drop to no 必须改 without a mouse", async () => {
    const page = await pages.open();
    await check(page, messy);
    const dialog = page.getByRole("dialog", { name: "改动预览" });
    await button(page, /必须改\s*2/).waitFor();
    // What keeps the total from being corrected is said, with the cell.
    await page.getByText("不能代您改：D8 还不是准确的金额，请先改好，再更正这个合计。").waitFor();
    await correct(page, /^▲\s*请核对/, "与第 11 行的活动相同");
    await dialog.getByText("删除第 12 行：6月｜端午节慰问会员｜李四｜8000｜重复？").waitFor();
    await dialog.getByText("D18：27000 → 19000（公式 =SUM(D5:D16)）").waitFor();
    expect(await violations(page)).toEqual([]);
    await apply(page);
    await page.getByText("已删除第 12 行。").waitFor();
    await correct(page, /^▲\s*请核对/, "合计行下面");
    await dialog.getByText("第 18 行移到第 17 行：11月｜基层分会互观互检｜张三｜1200｜后补").waitFor();
    await dialog.getByText("D17：19000 → 20200（公式 =SUM(D5:D17)）").waitFor();
    await apply(page);
    await page.getByText("第 18 行已移到第 17 行。").waitFor();
    await correct(page, /^▲\s*请核对/, "约2000元");
    await apply(page);
    // A month that is none can only be typed.
    await tabTo(page, /^●\s*必须改/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("F8");
    await page.waitForFunction(
      () => document.querySelector("[data-part=sheet] [role=gridcell][aria-selected=true]")?.getAttribute("data-row") === "14",
    );
    await tabTo(page, "工作表“Sheet1”的内容");
    await page.keyboard.type("11月");
    await page.keyboard.press("Enter");
    await button(page, /必须改\s*1/).waitFor();
    await idle(page);
    // The amounts in words and the total in one preview.
    await correct(page, /^●\s*必须改/, "合计写的是");
    expect(await dialog.locator("tbody tr td:first-child").allInnerTexts()).toEqual(["D6", "D9", "D10", "D13", "D15"]);
    await dialog.getByText(/^D18：.* → 48500$/).waitFor();
    await apply(page);
    await button(page, /必须改\s*0/).waitFor();
    const { sheets } = readXlsx(await contentOf(await downloaded(page, () => button(page, "另存为…").click())));
    expect(sheets[0]!.at(18, 4)).toMatchObject({ value: 48500, formula: "SUM(D5:D17)" });
    expect([...sheets[0]!.row(17)].slice(1).map((one) => one?.value)).toEqual(["11月", "基层分会互观互检", "张三", 1200, "后补"]);
    for (let steps = 0; steps < 5; steps++) {
      await button(page, "撤销").click();
      await idle(page);
    }
    await button(page, /必须改\s*2/).waitFor();
    await cell(page, 19, 2).getByText("基层分会互观互检").waitFor();
  }, 120_000);

  test("what was corrected is lit where it stands and led to; what was settled is taken back in its place", async () => {
    const page = await pages.open({ reducedMotion: "reduce" });
    await check(page, messy);
    await button(page, /^全部可更正的/).click();
    await button(page, "应用").click();
    await page.locator('[data-lit][data-row="9"][data-column="4"]').waitFor();
    expect(await page.locator("[data-lit]").count()).toBe(5);
    expect(
      await page
        .locator("[data-lit]")
        .first()
        .evaluate((lit) => getComputedStyle(lit).animationDuration),
    ).toBe("0s");
    await button(page, "看改动处").click();
    await page.locator('[role=gridcell][aria-selected=true][data-row="9"][data-column="4"]').waitFor();
    await page.locator("[data-lit]").first().waitFor({ state: "detached" });
    await button(page, /请核对\s*\d/).click();
    await page.getByLabel("按问题筛选").selectOption({ label: "责任人待定" });
    const list = page.locator("[data-part=panel] main > ul > li");
    expect(await list.count()).toBe(1);
    await button(page, "已核无误…").click();
    await page.getByLabel("核对结论（一句话）").fill("年初再定");
    await page.keyboard.press("Enter");
    await list.getByText("已核：年初再定").waitFor();
    await idle(page);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("按处理情况筛选").selectOption("open");
    await page.getByText("没有符合条件的问题。").waitFor();
    await page.getByLabel("按处理情况筛选").selectOption("dismissed");
    await tabTo(page, "收回");
    await page.keyboard.press("Enter");
    await page.getByText("已核：年初再定").waitFor({ state: "detached" });
    await idle(page);
  }, 60_000);

  test("a deleted row comes back with every byte of the file", async () => {
    const page = await pages.open();
    await check(page, messy);
    await cell(page, 18, 4).click();
    await button(page, "删除本行").click();
    await cell(page, 18, 2).getByText("基层分会互观互检").waitFor();
    await idle(page);
    await button(page, "撤销").click();
    await cell(page, 19, 2).getByText("基层分会互观互检").waitFor();
    await idle(page);
    const saved = await contentOf(await downloaded(page, () => button(page, "另存为…").click()));
    expect(readFileSync(messy).equals(saved)).toBe(true);
  }, 60_000);

  test("rows move by key and come back; columns are pulled, the sheet is zoomed, its heads stay in sight", async () => {
    const page = await pages.open({ viewport: { width: 1280, height: 420 } });
    await check(page, messy);
    await cell(page, 13, 2).click();
    await page.keyboard.press("Alt+ArrowUp");
    await cell(page, 12, 2).getByText("夏送清凉").waitFor();
    await idle(page);
    await page.locator('[role=gridcell][aria-selected=true][data-row="12"]').waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    await cell(page, 13, 2).getByText("夏送清凉").waitFor();
    await idle(page);
    await cell(page, 17, 4).click();
    const width = async (): Promise<number> => (await page.locator('[role=columnheader][data-column="4"]').boundingBox())!.width;
    const before = await width();
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.waitForFunction(
      (wanted) => document.querySelector('[role=columnheader][data-column="4"]')!.getBoundingClientRect().width === wanted,
      before + 16,
    );
    const edge = (await page.locator('[data-edge="4"]').boundingBox())!;
    await page.mouse.move(edge.x + 2, edge.y + 5);
    await page.mouse.down();
    await page.mouse.move(edge.x + 42, edge.y + 5, { steps: 3 });
    await page.mouse.up();
    expect(Math.round(await width())).toBe(before + 56);
    await page.getByLabel("显示比例").selectOption("1.5");
    expect(Math.round(await width())).toBe(Math.round((before + 56) * 1.5));
    await cell(page, 17, 4).click();
    await page.keyboard.press("Control+ArrowDown");
    await page.locator("[data-part=sheet] [role=grid] [aria-hidden=true]").getByText("活 动 内 容").waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, "撤销").click();
    await idle(page);
    await button(page, "撤销").click();
    await idle(page);
    const saved = await contentOf(await downloaded(page, () => button(page, "另存为…").click()));
    expect(readFileSync(messy).equals(saved)).toBe(true);
  }, 60_000);

  test("a formula without a saved value says so, in a column of any width, and is never cut", async () => {
    const widths = [40, 24, 12, 4];
    const formula = (letter: string): string => `<c r="${letter}4"><f>SUM(${letter}2:${letter}3)</f></c>`;
    const rows = [2, 3].map(
      (row) => `<row r="${row}">${[..."ABCD"].map((letter) => `<c r="${letter}${row}"><v>1</v></c>`).join("")}</row>`,
    );
    const bytes = buildXlsx({
      sheets: [
        {
          name: "表",
          xml: `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>${rows.join("")}<row r="4">${[..."ABCD"].map(formula).join("")}</row></sheetData>`,
        },
      ],
    });
    const page = await pages.open();
    await choose(page, { name: "表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await cell(page, 4, 1).getByText("=SUM(A2:A3)　未保存结果").waitFor();
    expect(await Promise.all([2, 3, 4].map((column) => cell(page, 4, column).innerText()))).toEqual([
      "=SUM(…)　未保存结果",
      "未保存结果",
      "=…",
    ]);
    for (const column of [1, 2, 3, 4]) {
      const text = cell(page, 4, column).locator("span").last();
      expect(await text.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    }
    await cell(page, 4, 4).click();
    await page.getByRole("region", { name: "当前单元格" }).getByText("=SUM(D2:D3)　未保存结果").waitFor();
  }, 60_000);

  test("on a phone a tap chooses a cell, another one opens it, and it stays above the keyboard", async () => {
    const page = await pages.open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await check(page, messy);
    await button(page, "工作表").tap();
    await cell(page, 16, 2).tap();
    const field = page.locator("[data-part=sheet] textarea");
    expect(await field.getAttribute("inputmode")).toBe("none");
    await cell(page, 16, 2).tap();
    await page.getByLabel("修改单元格").waitFor();
    expect(await field.getAttribute("inputmode")).toBe("text");
    await page.setViewportSize({ width: 390, height: 420 });
    await page.waitForFunction(() => {
      const box = document.querySelector("[data-part=sheet] textarea")!.getBoundingClientRect();
      const sheet = document.querySelector("[data-part=sheet] [role=grid]")!.parentElement!.getBoundingClientRect();
      return box.top >= sheet.top && box.bottom <= sheet.bottom + 4;
    });
    await field.fill("退休职工茶话会");
    await page.keyboard.press("Enter");
    await page.setViewportSize({ width: 390, height: 800 });
    await cell(page, 16, 2).getByText("退休职工茶话会").waitFor();
    // The other part of the page is not in sight here.
    await page.locator("[data-part=panel] main[aria-busy=false]").waitFor({ state: "attached" });
    await cell(page, 15, 2).tap();
    await button(page, "改此格").tap();
    await page.getByLabel("修改单元格").waitFor();
    expect(await violations(page)).toEqual([]);
  }, 60_000);
});
