// What leaves the page, in a real Chromium: the totals on the screen and on paper, the chart by key, the copy for review.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { ZipArchive } from "../../src/hosts/ooxml/zip/zip";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { check, contentOf, downloaded, idle, PageBrowser, pickFromMenu } from "./web-page";

const messy = path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx");

describeInBrowser("totals, paper and copies", () => {
  const pages = forTests(new PageBrowser());
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
  const opened = async (options = {}): Promise<Page> => {
    const page = await pages.open(options);
    await check(page, messy);
    return page;
  };
  const go = async (page: Page, view: string): Promise<void> => {
    await page.getByRole("navigation", { name: "功能" }).getByRole("button", { name: view, exact: true }).click();
    await idle(page);
  };
  const table = (page: Page, heading: string): Locator =>
    page.locator("section").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
  const linesOf = async (section: Locator): Promise<string[]> =>
    (await section.locator("tbody tr").allInnerTexts()).map((line) => line.replace(/\s+/g, " ").trim());

  test("every table ends in 合计, what has no month is among them, and shares come to 100 %", async () => {
    const page = await opened();
    await go(page, "汇总");
    await page.getByRole("heading", { name: "按月份" }).waitFor();
    const months = await linesOf(table(page, "按月份"));
    // Blank: activities without an amount; never a nought that nobody wrote.
    expect(months.slice(2, 5)).toEqual(["3月 2,800.00 20,800.00", "4月 20,800.00", "5月 3,500.00 24,300.00"]);
    expect(months.slice(-2)).toEqual(["未定月份 5,000.00 56,500.00", "合计 56,500.00"]);
    expect(await table(page, "按月份").innerText()).toContain("0.00：当月没有活动");
    const quarters = await linesOf(table(page, "按季度"));
    expect(quarters.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "第一季度 20,800.00",
      "第二季度 19,500.00",
      "第三季度 9,000.00",
      "第四季度 2,200.00",
      "未定月份 5,000.00",
      "合计 56,500.00",
    ]);
    for (const heading of ["按季度", "按支出科目", "按责任人"]) {
      const lines = await linesOf(table(page, heading));
      expect(lines.at(-1)).toBe("合计 56,500.00 100.0%");
      const tenths = lines.slice(0, -1).map((line) => Math.round(Number(/ ([\d.]+)%$/.exec(line)![1]) * 10));
      expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
    }
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test("the chart tells each month's figures by pointer and by key", async () => {
    const page = await opened();
    await go(page, "汇总");
    const chart = page.getByRole("toolbar", { name: "各月的数" });
    await chart.waitFor();
    await chart.getByRole("button").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    const value = page.locator("[data-part=chart-value]");
    expect(await value.innerText()).toBe("11月：1,200.00 元，累计 51,500.00 元");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("11月：1,200.00 元，累计 51,500.00 元");
    await chart.getByRole("button").nth(1).hover();
    expect(await value.innerText()).toBe("2月：12,000.00 元，累计 18,000.00 元");
    // One stop of Tab for all twelve.
    expect(await chart.locator("[tabindex='0']").count()).toBe(1);
  }, 60_000);

  test("on paper: whose, when, in what, the totals and the signatures, readable in the dark look too", async () => {
    const page = await opened({ colorScheme: "dark" });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await pickFromMenu(page, "打印汇总");
    await page.locator("body[data-printed]").waitFor();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const now = await page.evaluate(() => {
      const today = new Date();
      return `${today.getFullYear()}年${today.getMonth() + 1}月${today.getDate()}日`;
    });
    const text = await page.evaluate(() => document.body.innerText);
    for (const part of [
      "示例镇总工会2026年工作安排",
      "编制单位：示例镇总工会",
      `打印日期：${now}`,
      "单位：元",
      "合计",
      "制表：",
      "工会主席：",
    ])
      expect(text).toContain(part);
    for (const part of ["生成汇总表", "写成一篇工作计划", "指向某个月"]) expect(text).not.toContain(part);
    expect(await page.getByRole("heading", { name: "按月份" }).evaluate((heading) => getComputedStyle(heading).color)).toBe("rgb(0, 0, 0)");
    // No table is cut in two that would fit on the next page.
    const breaks = await page
      .locator("main section:has(table)")
      .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakInside));
    expect(breaks).toEqual(["avoid", "avoid", "avoid", "avoid"]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  }, 60_000);

  test("导出送审稿 warns of what must still be put right, and ticks the tables that are handed in", async () => {
    const page = await opened();
    await go(page, "报表");
    await button(page, /^生成/).first().click();
    await page
      .getByText(/已生成/)
      .first()
      .waitFor();
    await idle(page);
    await go(page, "汇总");
    await button(page, "导出送审稿").click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("note").innerText()).toContain("还有 2 处“必须改”没有处理");
    for (const sheet of ["Sheet1", "收支预算表", "编制说明"])
      expect(await dialog.getByRole("checkbox", { name: sheet, exact: true }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test("a new year's plan takes the whole width, is told whose it is, and its file is called so", async () => {
    const page = await pages.open();
    await button(page, "从空表生成年度计划").click();
    await page.getByLabel("单位名称").fill("青禾中学/工会");
    await page.getByLabel(/^年度/).fill("2027");
    await page.getByLabel(/^单位类别/).selectOption("school");
    await page.getByLabel("会员人数").fill("64");
    await page.getByLabel("可用资金").fill("60000");
    await page.keyboard.press("Enter");
    const rows = page.getByRole("region", { name: /^共 \d+ 项活动$/ });
    await rows.waitFor();
    expect(await page.locator("section[data-part=sheet]").isVisible()).toBe(false);
    const [table, form] = await Promise.all([rows.boundingBox(), page.locator("form").boundingBox()]);
    expect(table!.x + table!.width).toBeLessThan(form!.x);
    expect(table!.width).toBeGreaterThan(700);
    expect(await rows.getByRole("columnheader").allInnerTexts()).toEqual(["月份", "活动", "责任人", "建议金额（元）", "怎么来的"]);
    // 60,000 less 5 %.
    await page.getByText("从可用资金减去预留后的 57,000.00 元里分给这一项").waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, "生成，写入建议金额").click();
    await page.getByText(/^已生成工作表“工作计划表”/).waitFor();
    await idle(page);
    expect(await page.locator("section[data-part=sheet]").isVisible()).toBe(true);
    const copy = await downloaded(page, () => button(page, "另存为…").click());
    expect(copy.suggestedFilename()).toBe("青禾中学_工会2027年度工作计划.xlsx");
    const [made] = readXlsx(await contentOf(copy)).sheets;
    expect(made!.at(1, 1)?.value).toBe("青禾中学/工会2027年度工作计划表");
  }, 60_000);

  test("for the mail: the findings as one page, and as comments in a copy of the workbook", async () => {
    const page = await opened();
    const report = await downloaded(page, () => pickFromMenu(page, "导出检查报告（.html）"));
    expect(report.suggestedFilename()).toBe("township-messy-2026-检查报告.html");
    const html = (await contentOf(report)).toString("utf8");
    // Nothing in it is fetched or run.
    expect(html).not.toMatch(/<script|<img|<link|\son[a-z]+=|https?:\/\//i);
    const paper = await page.context().newPage();
    await paper.setContent(html);
    expect(await paper.getByRole("heading", { level: 1 }).innerText()).toBe("示例镇总工会2026年度工作计划检查结果");
    await paper.getByText("必须改2项").waitFor();
    expect(await paper.locator("tbody tr").first().innerText()).toContain("必须改");
    expect(await violations(paper)).toEqual([]);
    // A place stays whole on its line.
    const lines = await paper.locator("tbody tr td:nth-child(3)").evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
    expect(Math.max(...lines)).toBe(1);
    // By mail it is read on a phone.
    await paper.setViewportSize({ width: 390, height: 800 });
    expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await paper.close();

    const copy = await downloaded(page, () => pickFromMenu(page, "导出带批注的副本（.xlsx）"));
    expect(copy.suggestedFilename()).toBe("township-messy-2026-批注.xlsx");
    await page.getByText("已交给浏览器下载").waitFor();
    const bytes = await contentOf(copy);
    const archive = new ZipArchive(bytes);
    const comments = new TextDecoder().decode(archive.read("xl/comments1.xml"));
    expect(comments).toMatch(/<comment ref="D18"[^>]*><text><r><t xml:space="preserve">【必须改】/);
    // The copy holds what the original holds.
    const original = readXlsx(readFileSync(messy)).sheets[0]!;
    const [sheet] = readXlsx(bytes).sheets;
    for (const row of original.usedRows()) expect(sheet!.row(row)).toEqual(original.row(row));
  }, 60_000);

  test("help opens at the view one is in, and is searched", async () => {
    const page = await opened();
    await go(page, "报表");
    await button(page, "帮助").click();
    const dialog = page.getByRole("dialog");
    const text = dialog.getByRole("region", { name: "帮助" });
    const topOf = (chapter: string) =>
      text.evaluate((box, title) => {
        const heading = [...box.querySelectorAll("h2")].find((one) => one.textContent === title)!;
        return Math.abs(heading.getBoundingClientRect().top - box.getBoundingClientRect().top);
      }, chapter);
    expect(await topOf("五、报表")).toBeLessThan(60);
    await dialog.getByRole("button", { name: "十二、台账" }).click();
    expect(await topOf("十二、台账")).toBeLessThan(60);
    await dialog.getByLabel("在手册里搜索").fill("预留");
    expect(await dialog.getByRole("navigation").getByRole("button").allInnerTexts()).toEqual(["十、编制新一年的计划"]);
    expect(await violations(page)).toEqual([]);
    // The first Escape empties the field, as in every search field of the browser.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }, 60_000);
});
