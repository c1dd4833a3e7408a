// The sheet on the page as a place to work in, in a real Chromium, by keyboard where a keyboard user would.
import path from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { violations } from "./axe";
import { describeInBrowser } from "./browser";
import { check, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const messy = path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx");

describeInBrowser("cells", () => {
  let pages: PageBrowser;
  beforeAll(async () => {
    pages = await PageBrowser.start();
  }, 240_000);
  afterAll(() => pages?.stop());
  afterEach(async () => expect(await pages.finish()).toEqual([]));
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
});
