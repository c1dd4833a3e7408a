// A day's work on the page, in a real Chromium: the main job in three clicks, findings walked through by key, what unlocks checks.
import path from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { violations } from "./axe";
import { describeInBrowser } from "./browser";
import { check, contentOf, downloaded, idle, PageBrowser } from "./web-page";

const messy = path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx");

describeInBrowser("work on the page", () => {
  let pages: PageBrowser;
  beforeAll(async () => {
    pages = await PageBrowser.start();
  }, 240_000);
  afterAll(() => pages?.stop());
  afterEach(async () => expect(await pages.finish()).toEqual([]));
  const open = (options = {}): Promise<Page> => pages.open(options);
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

  test("from drop to saved file in three clicks, and one 撤销 takes it back", async () => {
    const page = await open();
    await check(page, messy);
    await button(page, "一键处理…").click();
    const dialog = page.getByRole("dialog");
    expect(await violations(page)).toEqual([]);
    const rows = await dialog.locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^D9\s+女职工健康讲座/);
    await button(page, "全部应用").click();
    await page.getByText(/^处理完毕：更正 4 处，补上 4 行/).waitFor();
    await idle(page);
    const { sheets } = readXlsx(await contentOf(await downloaded(page, () => button(page, "另存为…").click())));
    expect(sheets.filter(({ visibility }) => visibility === "visible").map(({ sheet }) => sheet)).toEqual([
      "Sheet1",
      "计划明细",
      "汇总",
      "检查结果",
    ]);
    const amounts = Object.fromEntries(
      sheets[0]!.usedRows().map((row) => [String(sheets[0]!.seenAt(row, 2).value), sheets[0]!.seenAt(row, 4).value]),
    );
    // Words became figures where only the writing changes; what was unticked stays.
    expect(amounts).toMatchObject({ 女职工健康讲座: 800, 五一劳动节表彰: 3500, 中秋节慰问会员: 8000, "春节慰问 会员": "1.2万元" });
    await button(page, "撤销").click();
    await page.getByText("已撤销。").waitFor();
    expect(await page.getByRole("tablist").innerText()).not.toMatch("计划明细");
  }, 60_000);

  test("F8 goes from finding to finding, also while narrowed; the words find them", async () => {
    const page = await open();
    await check(page, messy);
    await button(page, /^▲?.*请核对/).click();
    const current = page.locator("li[aria-current=true]");
    await page.keyboard.press("F8");
    await current.waitFor();
    const first = await current.locator("strong").first().innerText();
    await page.keyboard.press("F8");
    await page.waitForFunction((before) => document.querySelector("li[aria-current=true] strong")?.textContent !== before, first);
    await page.keyboard.press("Shift+F8");
    await page.waitForFunction((before) => document.querySelector("li[aria-current=true] strong")?.textContent === before, first);
    await page.getByRole("searchbox", { name: "搜索问题" }).fill("约2000元");
    await page.getByText("找到 1 条").or(page.getByText("第 1 处，共 1 处")).first().waitFor({ state: "attached" });
    await page.waitForFunction(() => document.querySelectorAll("[data-part=panel] main > ul > li").length === 1);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test("the facts that unlock most checks are asked in place; what can't be read is said beside the field", async () => {
    const page = await open();
    await check(page, messy);
    const facts = page.getByRole("form", { name: "填几项就能多检查" });
    await facts.getByLabel("会员人数").fill("许多");
    await facts.getByRole("button").click();
    await page.getByText("请填整数，例如 120。").waitFor();
    await facts.getByLabel("会员人数").fill("120");
    await facts.getByLabel("省份").fill("广东");
    await page.keyboard.press("Enter");
    await page.getByText("已保存。").waitFor();
    await idle(page);
    expect(await facts.getByLabel("省份").count()).toBe(0);
    expect(await facts.getByLabel("可用资金").count()).toBe(1);
  }, 60_000);

  test("on a phone the header is one line, and 更多 holds what stood there", async () => {
    const page = await open({ viewport: { width: 390, height: 800 } });
    await check(page, messy);
    expect((await page.locator("header").first().boundingBox())!.height).toBeLessThan(48);
    await button(page, "更多").click();
    await page.getByRole("menuitem", { name: "English" }).click();
    await button(page, "All in one go…").waitFor();
    expect(await violations(page)).toEqual([]);
  }, 60_000);
});
