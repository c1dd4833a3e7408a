// 转为新年度 in the page and in the pane: the year chosen, the changes looked through, a proposal ticked, a new file; the open workbook stays.
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { plainWorkbook, workbookOf } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { workbookBytes } from "../hosts/xlsx/workbook-bytes";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { onlyButton as button, PANE_THEMES, PaneBrowser, idle as paneIdle } from "./pane";
import { choose, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const LAST_YEAR = {
  工作计划: [
    ["育才学校工会2026年工作计划"],
    ["月份", "活动", "责任人", "预算（元）", "备注"],
    ["3月", "三八妇女节活动", "李娜", 3000, null],
    ["3月", "元宵节猜灯谜", "张伟", 1000, null],
    ["5月", "第三届职工运动会", "张伟", 8000, null],
    ["6月", "工会换届选举", "王芳", null, null],
    ["合计", null, null, 12000, null],
  ],
};
const NAME = "2026年计划.xlsx";
const FILE = workbookBytes(workbookOf(LAST_YEAR));
const lastYear = (): Simulator => Simulator.open(FILE);

/** Months and activities of the new year's sheet, and its title. */
function told(bytes: Uint8Array): readonly string[] {
  const workbook = readXlsx(bytes);
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(["工作计划", "转换说明"]);
  const grid = workbook.sheets[0]!;
  return [1, 3, 4, 5, 6].map((row) => [1, 2].map((column) => grid.at(row, column).value).join(" "));
}

const proposals = (page: Page): Promise<string[]> =>
  page.locator("li[data-change]:has(input)").evaluateAll((lines) => lines.map((line) => line.querySelector("label")!.textContent!));

describeInBrowser("turning the year in the page", () => {
  const pages = forTests(new PageBrowser());

  async function open(locale = "zh-CN"): Promise<Page> {
    const page = await pages.open({ locale });
    await choose(page, { name: NAME, mimeType: "", buffer: Buffer.from(FILE) });
    await page.locator("header span[title]").filter({ hasText: NAME }).waitFor();
    await idle(page);
    return page;
  }

  test("by keyboard alone: from the plan of last year to the file of this one", async () => {
    const page = await open();
    await tabTo(page, "首页");
    await page.keyboard.press("Enter");
    await tabTo(page, "把上年计划转为新年度");
    await page.keyboard.press("Enter");
    await page.getByLabel("新年度").waitFor();
    expect(await page.getByLabel("新年度").inputValue()).toBe("2027");
    await page.getByText("打开的计划是 2026 年度的。", { exact: false }).waitFor();
    await tabTo(page, "列出改动");
    await page.keyboard.press("Enter");
    await page.getByText(/^2026 年 → 2027 年：\d+ 处改动，其中 \d+ 处要您确认。$/).waitFor();
    expect(await proposals(page)).toEqual(["第三届职工运动会 → 第四届职工运动会"]);
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    // Written as it is proposed only when ticked.
    await tabTo(page, "生成 2027 年度的文件");
    const untouched = await contentOf(await downloaded(page, () => page.keyboard.press("Enter")));
    expect(told(untouched)).toEqual([
      "育才学校工会2027年工作计划 ",
      "2月 元宵节猜灯谜",
      "3月 三八妇女节活动",
      "5月 第三届职工运动会",
      "6月 工会换届选举",
    ]);
    await page.getByText(/^已存为“2026年计划-2027年度\.xlsx”：改动 \d+ 处，待确认 1 处。/).waitFor();
    await page.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await tabTo(page, "生成 2027 年度的文件");
    const ticked = await contentOf(await downloaded(page, () => page.keyboard.press("Enter")));
    expect(told(ticked)).toContain("5月 第四届职工运动会");
    await page.getByText(/待确认 0 处/).waitFor();
    // What is open is last year's still, and unchanged.
    await page.getByText("育才学校工会2026年工作计划").first().waitFor();
    expect(await button(page, "撤销").isDisabled()).toBe(true);
  }, 90_000);

  test.each([
    ["zh-TW", "新年度", "列出改動", /^2026 年 → 2027 年：/],
    ["en", "New year", "List the changes", /^2026 → 2027: /],
  ])(
    "says it in %s",
    async (locale, year, list, found) => {
      const page = await open(locale);
      await page.locator("[data-part=panel] nav button").first().click();
      await page
        .getByRole("button", { name: locale === "en" ? "turn last year's plan into the new year's" : "把上年計劃轉為新年度" })
        .click();
      await page.getByLabel(year, { exact: true }).waitFor();
      await button(page, list).click();
      await page.getByText(found).waitFor();
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );

  test("the same year is refused in words, and a year that is none is not asked for", async () => {
    const page = await open();
    await button(page, "首页").click();
    await button(page, "把上年计划转为新年度").click();
    await page.getByLabel("新年度").fill("2026");
    await button(page, "列出改动").click();
    await page.getByRole("alert").filter({ hasText: "2026" }).waitFor();
    await page.getByLabel("新年度").fill("202");
    expect(await button(page, "列出改动").isDisabled()).toBe(true);
  }, 60_000);
});

describeInBrowser("turning the year in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test.each(PANE_THEMES)(
    "%s: the changes at 320 px, axe finds nothing, and the workbook stays as it is",
    async (_theme, background, forcedColors) => {
      const simulator = lastYear();
      const before = plainWorkbook(simulator.model.workbook);
      const page = await panes.open(simulator, { query: "?view=turn", width: 320, background, forcedColors });
      await button(page, "列出改动").click();
      await page.getByText(/^2026 年 → 2027 年：/).waitFor();
      await paneIdle(page);
      expect(await proposals(page)).toEqual(["第三届职工运动会 → 第四届职工运动会"]);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(plainWorkbook(simulator.model.workbook)).toEqual(before);
    },
    60_000,
  );
});
