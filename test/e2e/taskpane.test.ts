// The built pane in a real Chromium, under the genuine office.js, on the simulated Excel.
import { readFileSync } from "node:fs";
import path from "node:path";
import { finish } from "../../src/core/grid/steps";
import type { Workbook } from "../../src/core/grid/grid";
import { fillJob, summaryJob } from "../../src/core/jobs";
import { languageNamed } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { review } from "../../src/core/review/review";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { button, idle, PANE_THEMES, PaneBrowser } from "./pane";

const language = languageNamed("zh-CN")!;
const messy = readFileSync(path.resolve(__dirname, "../sheets/P02-merged-months-text-amounts.xlsx"));

const seen = (workbook: Workbook): unknown =>
  JSON.parse(JSON.stringify(plainWorkbook(workbook)), (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(15)) : value,
  );

describeInBrowser("the task pane in Chromium", () => {
  const panes = forTests(new PaneBrowser());

  test("check, correct, complete, summarise: the workbook is what the file host makes by the same steps, and each is taken back", async () => {
    const simulator = Simulator.open(messy);
    const page = await panes.open(simulator);
    const first = seen(simulator.model.workbook);
    await button(page, "检查当前工作表").click();
    await page.getByText(/表头第4行，14项，合计52,160\.50 元/).waitFor();
    expect(await button(page, /必须改/).innerText()).toMatch(/1$/);

    // What is about so much is somebody's decision, made first and by itself.
    await button(page, /请核对/).click();
    await button(page, "更正…").click();
    await page.getByRole("dialog").waitFor();
    await button(page, "应用").click();
    await button(page, /^请核对 2/).waitFor();
    await idle(page);
    const settled = seen(simulator.model.workbook);

    await button(page, /必须改/).click();
    await button(page, "更正…").click();
    await page.getByRole("dialog").waitFor();
    // The sum is right; what it cannot add are amounts kept as text, and those are what is mended.
    expect(await page.getByRole("dialog").getByRole("row").allInnerTexts()).toContainEqual("E5\t走访慰问困难职工　预算(元)\t2,000元\t2000");
    expect(seen(simulator.model.workbook)).toEqual(settled);
    await button(page, "应用").click();
    await page.getByText("与原表一致").waitFor();
    await idle(page);
    const corrected = seen(simulator.model.workbook);

    await button(page, /^查漏补缺/).click();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await button(page, "勾选建议优先的").click();
    await button(page, /^加入表中/).click();
    await page.getByRole("dialog").waitFor();
    await button(page, "应用").click();
    await page.getByText(/^已插入 \d+ 行/).waitFor();
    await idle(page);
    const filled = seen(simulator.model.workbook);

    await button(page, "汇总").click();
    await button(page, "生成汇总表").click();
    await page.getByText("已生成 计划明细、汇总、检查结果 三张表。").waitFor();
    await idle(page);

    const file = await XlsxHost.open(messy);
    for (const mended of ["amount-approx", "total-mismatch"]) {
      const before = await file.read();
      await file.apply(review(before, readSettings(before)).findings.find(({ code }) => code === mended)!.fix!);
    }
    const recommended = <T extends { readonly isRecommended: boolean }>(all: readonly T[]): readonly T[] =>
      all.filter((item) => item.isRecommended);
    const middle = await file.read();
    await file.apply(finish(fillJob(middle, readSettings(middle), recommended, language)).edits);
    const last = await file.read();
    await file.apply(finish(summaryJob(last, readSettings(last), language)).edits);
    const expected = seen(readXlsx(file.save()));
    expect(seen(readXlsx(await simulator.save()))).toEqual(expected);

    for (const state of [filled, corrected, settled, first]) {
      await button(page, "撤销").click();
      await page.getByText("已撤销。").waitFor();
      await idle(page);
      expect(seen(simulator.model.workbook)).toEqual(state);
    }
  }, 120_000);

  test("a change by the user's hand is checked again by itself; a finding leads to its cell", async () => {
    const simulator = Simulator.open(messy);
    const page = await panes.open(simulator, { query: "?view=check" });
    await page.getByText(/14项/).waitFor();
    await idle(page);
    await button(page, "定位").click();
    await page.waitForTimeout(300);
    expect(simulator.model.selected).toMatchObject({ sheet: "Sheet1", area: { top: 19, left: 5 } });
    simulator.deliver = (entry) =>
      void page.evaluate((item) => (window as unknown as { excelChanged(entry: unknown): void }).excelChanged(item), entry);
    simulator.userSets("Sheet1", 18, 5, 100);
    await page.getByText(/合计52,260\.50 元/).waitFor({ timeout: 15_000 });
  }, 60_000);

  test("a verified finding needs a reason, moves aside, is kept in 检查结果 and can be brought back", async () => {
    const simulator = Simulator.open(messy);
    const page = await panes.open(simulator, { query: "?view=check" });
    await page.getByText(/14项/).waitFor();
    await idle(page);
    await button(page, "已核无误…").click();
    expect(await button(page, "应用").isDisabled()).toBe(true);
    await page.getByLabel("核对结论（一句话）").fill("另有批复");
    await button(page, "应用").click();
    await page.getByText("已核无误 1 条").waitFor();
    await idle(page);
    const findings = simulator.model.workbook.sheets.find(({ sheet }) => sheet === "检查结果")!;
    expect(JSON.stringify(plainWorkbook({ ...simulator.model.workbook, sheets: [findings] }))).toContain("另有批复");
    await page.getByText("已核无误 1 条").click();
    await button(page, "恢复").click();
    await page.getByText("已核无误 1 条").waitFor({ state: "detached" });
  }, 60_000);

  const VIEWS: readonly [string, string][] = [
    ["home", ""],
    ["check", "?view=check"],
    ["fill", "?view=fill"],
    ["summary", "?view=summary"],
    ["official", "?view=official"],
    ["settings", "?view=settings"],
    ["year", "?view=year"],
  ];

  test.each(PANE_THEMES)(
    "axe finds nothing in any view, %s",
    async (_theme, background, forcedColors) => {
      for (const [view, query] of VIEWS) {
        const simulator = Simulator.open(messy);
        const page = await panes.open(simulator, { query, background, forcedColors });
        await idle(page);
        await page.waitForTimeout(view === "home" ? 300 : 1500);
        expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
        await page.close();
      }
    },
    120_000,
  );

  test("the chart is seen where the user's own colours are forced", async () => {
    const page = await panes.open(Simulator.open(messy), { query: "?view=summary", background: "#000000", forcedColors: "active" });
    await page.getByRole("heading", { name: "各月支出与累计" }).waitFor();
    const colours = await page.evaluate(() => {
      const drawn = (shape: string, property: "fill" | "stroke") =>
        getComputedStyle(document.querySelector(`figure div svg ${shape}`)!)[property];
      document.body.style.backgroundColor = "Canvas";
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        ink: [drawn("rect", "fill"), drawn("polyline", "stroke"), drawn("circle", "fill"), drawn("line", "stroke"), drawn("text", "fill")],
      };
    });
    // Canvas as Chromium forces it for a test; a theme of white on black would be unseen on it.
    expect(colours.paper).toBe("rgb(255, 255, 255)");
    expect(colours.ink).not.toContain(colours.paper);
  }, 60_000);

  test("works at 320 px: nothing is wider than the pane", async () => {
    for (const [, query] of VIEWS) {
      const page = await panes.open(Simulator.open(messy), { query });
      await page.setViewportSize({ width: 320, height: 600 });
      await idle(page);
      await page.waitForTimeout(800);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    }
  }, 60_000);

  test("speaks Traditional Chinese and English where Excel does", async () => {
    const traditional = await panes.open(Simulator.open(messy), { locale: "zh-TW" });
    await button(traditional, /檢查/).waitFor();
    await traditional.close();
    const english = await panes.open(Simulator.open(messy), { query: "?view=check", locale: "en-US" });
    await english.getByText(/header in row 4, 14 items/).waitFor();
  }, 60_000);

  test("without Office.js the pane says so and leads on", async () => {
    const page = await panes.blank();
    await page.route("**/office/office.js", (route) => route.abort());
    await page.goto(panes.address());
    await page.getByText(/没有连上 Excel 组件|Excel's component/).waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe("gonghui.html");
  }, 60_000);
});
