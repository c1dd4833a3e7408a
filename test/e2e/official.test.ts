// 报表 in a real Chromium: in the pane, under the genuine office.js on the simulated Excel, and on the page, through its worker.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Grid, Workbook } from "../../src/core/grid/grid";
import { finish } from "../../src/core/grid/steps";
import { officialJob } from "../../src/core/jobs";
import { languageNamed } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { APPROVED, spentPlanFile } from "../ui/spent-plan";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { button, idle, PANE_THEMES, PaneBrowser, type PaneLook } from "./pane";
import { check, contentOf, downloaded, idle as pageIdle, PageBrowser, tabTo } from "./web-page";

const language = languageNamed("zh-CN")!;
const says = language.officialView;
const PLAIN = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };

const seen = (workbook: Workbook): unknown =>
  JSON.parse(JSON.stringify(plainWorkbook(workbook)), (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(15)) : value,
  );
const marked = ({ sheets }: Workbook, mark: string): Grid => sheets.find((sheet) => sheet.mark === mark)!;
/** Values of the first row that holds the text, blanks left out. */
const line = (grid: Grid, text: string): unknown[] => {
  const row = grid.usedRows().find((one) => grid.row(one).some((cell) => cell?.value === text))!;
  return grid.row(row).flatMap((cell) => (cell?.value === undefined || cell.value === null || cell.value === "" ? [] : [cell.value]));
};
const approvedFile = { name: "年初核定.xlsx", mimeType: "", buffer: Buffer.from(spentPlanFile(APPROVED)) };

const turnTo = async (page: Page, paper: keyof typeof says.papers): Promise<void> => {
  await page.getByRole("group", { name: says.papersLabel }).getByRole("button", { name: says.papers[paper] }).click();
};
const figures = (page: Page): Promise<string[]> => page.locator("main dl dd").allInnerTexts();

/** What axe finds once nothing moves any more. */
async function violationsAtRest(page: Page): Promise<unknown> {
  await page.waitForTimeout(350);
  return violations(page);
}

/** A 公示表 as it was downloaded: one sheet, values only, nobody's name. */
function expectPublishable(bytes: Buffer, title: string): void {
  const { sheets } = readXlsx(bytes);
  expect(sheets).toHaveLength(1);
  const cells = sheets[0]!.usedRows().flatMap((row) => sheets[0]!.row(row).flatMap((cell) => (cell === undefined ? [] : [cell])));
  expect(cells[0]!.value).toBe(title);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.filter(({ value }) => value === "甲" || value === "乙")).toEqual([]);
}

describeInBrowser("报表 in the task pane", () => {
  const panes = forTests(new PaneBrowser());

  /** The workbook as a file would hold it: sheets with their marks. */
  const kept = async (simulator: Simulator): Promise<Workbook> => readXlsx(await simulator.save());

  async function open(simulator: Simulator, look: PaneLook = {}): Promise<Page> {
    const page = await panes.open(simulator, { query: "?view=official", ...look });
    await page.locator("main [role=group]").first().waitFor();
    await idle(page);
    return page;
  }

  test("the budget tables are those of the file host; made again they are asked about; each is taken back", async () => {
    const simulator = Simulator.open(spentPlanFile());
    const page = await open(simulator);
    const first = seen(simulator.model.workbook);
    await button(page, says.budget.make).click();
    await page.getByText(/^已生成 预算封面、编制说明、收支预算表 三张表；计划明细、汇总、检查结果 一并更新。$/).waitFor();
    await idle(page);

    const file = await XlsxHost.open(spentPlanFile());
    const before = await file.read();
    await file.apply(finish(officialJob(before, readSettings(before), language, { budget: PLAIN, execution: null, approved: null })).edits);
    expect(seen(await kept(simulator))).toEqual(seen(readXlsx(file.save())));
    const made = seen(simulator.model.workbook);
    expect(line(marked(await kept(simulator), "budget"), "本年支出合计").slice(0, 2)).toEqual(["本年支出合计", 22_950]);

    await button(page, "去看“收支预算表”").click();
    await page.waitForTimeout(300);
    expect(simulator.model.selected).toMatchObject({ sheet: "收支预算表" });

    await page.getByRole("checkbox", { name: says.budget.hasReserveFund }).check();
    await button(page, says.budget.make).click();
    const question = page.getByRole("dialog", { name: says.replaceTitle });
    await question.getByText("“计划明细”“汇总”“预算封面”“编制说明”“收支预算表”").waitFor();
    await button(question, "先不生成").click();
    expect(seen(simulator.model.workbook)).toEqual(made);
    await button(page, says.budget.make).click();
    await button(question, "重新生成").click();
    await page.getByText(/^已生成 预算封面/).waitFor();
    await idle(page);
    expect(line(marked(await kept(simulator), "budget"), "减：提取后备金")[0]).toBe("减：提取后备金");
    for (const state of [made, first]) {
      await button(page, "撤销").click();
      await page.getByText("已撤销。").waitFor();
      await idle(page);
      expect(seen(simulator.model.workbook)).toEqual(state);
    }
  }, 120_000);

  test("execution: figures by hand, the way to a cell, the line to warn from kept on the sheet", async () => {
    const simulator = Simulator.open(spentPlanFile());
    const page = await open(simulator);
    await turnTo(page, "execution");
    await page.getByText("超预算 1 项").waitFor();
    expect(await figures(page)).toEqual(["22,950.00", "14,400.01", "62.75%"]);
    await button(page, "上半年").click();
    expect(await figures(page)).toEqual(["16,900.00", "13,600.01", "80.47%"]);
    await button(page, "定位：春节送温暖慰问困难教职工").click();
    await page.waitForTimeout(300);
    expect(simulator.model.selected).toMatchObject({ sheet: "计划", area: { top: 3, left: 7 } });
    await page.getByLabel(says.execution.warnAt).fill("90");
    await page.getByText("接近预算 1 项").waitFor({ state: "detached" });
    await button(page, says.execution.make).click();
    await page.getByText(/^已生成 预算执行情况/).waitFor();
    await idle(page);
    const sheet = marked(await kept(simulator), "execution");
    expect(sheet.at(2, 8).value).toBe(0.9);
    expect(line(sheet, "春节送温暖慰问困难教职工").slice(0, 9)).toEqual([
      1,
      "春节送温暖慰问困难教职工",
      "送温暖支出",
      6000,
      6100,
      expect.closeTo(6100 / 6000, 12),
      -100,
      "超预算",
      6100,
    ]);
  }, 60_000);

  test("what is published is downloaded, values only and nobody's name", async () => {
    const page = await open(Simulator.open(spentPlanFile()));
    await turnTo(page, "publication");
    const download = await downloaded(page, () => button(page, says.publication.make).click());
    expect(download.suggestedFilename()).toBe("预算公开表.xlsx");
    expectPublishable(await contentOf(download), "2026年度工会经费预算公开表");
    await page.getByText(says.publication.done("预算公开表.xlsx")).waitFor();
    await page.getByRole("radio", { name: "上半年收支情况公示表" }).check();
    expectPublishable(
      await contentOf(await downloaded(page, () => button(page, says.publication.make).click())),
      "2026年上半年工会经费收支情况公示表",
    );
  }, 60_000);

  test("everything by keyboard alone: the plan as approved is chosen, compared, and taken back", async () => {
    const simulator = Simulator.open(spentPlanFile());
    const page = await open(simulator);
    const first = seen(simulator.model.workbook);
    await tabTo(page, says.papers.adjustment);
    await page.keyboard.press("Enter");
    // Listened to from now on: what follows a key at once is else missed.
    page.on("filechooser", (chooser) => void chooser.setFiles(next!));
    let next: typeof approvedFile | null = null;
    const pick = async (name: string, file: typeof approvedFile): Promise<void> => {
      next = file;
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    };
    await pick(says.adjustment.choose, { name: "通知.xlsx", mimeType: "", buffer: Buffer.from("关于报送年度计划的通知") });
    await page
      .getByRole("alert")
      .getByText(language.errors["not-xlsx"]({ file: "通知.xlsx" }))
      .waitFor();
    await pick(says.adjustment.choose, approvedFile);
    await page.getByText("年初核定：“年初核定.xlsx”，《育才中学2026年工会工作计划表》，7项，工会经费支出21,050.00 元").waitFor();
    await page.getByText("现在的计划：8项，工会经费支出22,950.00 元").waitFor();
    await tabTo(page, says.adjustment.make);
    await page.keyboard.press("Enter");
    await page.getByText(/^已生成 预算调整表/).waitFor();
    await idle(page);
    expect(line(marked(await kept(simulator), "adjustment"), "文体活动支出").slice(1, 5)).toEqual(["文体活动支出", 7000, 1000, 8000]);
    await tabTo(page, says.papers.execution);
    await page.keyboard.press("Space");
    await tabTo(page, "上半年");
    await page.keyboard.press("Enter");
    expect(await figures(page)).toEqual(["16,900.00", "13,600.01", "80.47%"]);
    await tabTo(page, says.papers.publication);
    await page.keyboard.press("Enter");
    await tabTo(page, /^$/);
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "上半年收支情况公示表" }).isChecked()).toBe(true);
    await tabTo(page, "撤销");
    await page.keyboard.press("Enter");
    await page.getByText("已撤销。").waitFor();
    await idle(page);
    expect(seen(simulator.model.workbook)).toEqual(first);
  }, 90_000);

  test.each(PANE_THEMES)(
    "axe finds nothing in any part, %s, and nothing is wider than 320 px",
    async (_look, background, forcedColors) => {
      for (const locale of ["zh-CN", "en-US"]) {
        const page = await open(Simulator.open(spentPlanFile()), { locale, background, forcedColors, width: 320 });
        const parts = page.locator("main [role=group]").first().getByRole("button");
        expect(await parts.count()).toBe(4);
        for (let at = 0; at < 4; at++) {
          await parts.nth(at).click();
          if (at === 2) await page.locator("main input[type=file]").setInputFiles(approvedFile);
          await page.waitForTimeout(700);
          await idle(page);
          expect({ at, found: await violationsAtRest(page) }).toEqual({ at, found: [] });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        }
      }
    },
    120_000,
  );
});

describeInBrowser("报表 on the page", () => {
  const pages = forTests(new PageBrowser());
  let files: string;

  beforeAll(() => {
    files = mkdtempSync(path.join(tmpdir(), "gonghui-official-"));
    writeFileSync(path.join(files, "2026计划.xlsx"), spentPlanFile());
  });
  afterAll(() => rmSync(files, { recursive: true, force: true }));

  test("all of it through the worker: tables, execution, adjustment, publication, taken back", async () => {
    const page = await pages.open();
    await check(page, path.join(files, "2026计划.xlsx"));
    const panel = page.locator("[data-part=panel]");
    await panel.getByRole("navigation").getByRole("button", { name: "报表" }).click();
    await button(panel, says.budget.make).click();
    await page.getByText(/^已生成 预算封面、编制说明、收支预算表/).waitFor();
    await pageIdle(page);
    await button(panel, "去看“收支预算表”").click();
    await page.getByRole("tab", { name: "收支预算表", selected: true }).waitFor();

    await turnTo(page, "execution");
    await page.getByText("超预算 1 项").waitFor();
    expect(await panel.locator("dl dd").allInnerTexts()).toEqual(["22,950.00", "14,400.01", "62.75%"]);
    await button(panel, says.execution.make).click();
    await button(page.getByRole("dialog"), "重新生成").click();
    await page.getByText(/^已生成 预算执行情况/).waitFor();
    await pageIdle(page);

    await turnTo(page, "adjustment");
    await panel.getByLabel(says.adjustment.file).setInputFiles({ name: "通讯录.xlsx", mimeType: "", buffer: Buffer.from("姓名") });
    await page.getByText(language.errors["not-xlsx"]({ file: "通讯录.xlsx" })).waitFor();
    await panel.getByLabel(says.adjustment.file).setInputFiles(approvedFile);
    await page.getByText(/^年初核定：“年初核定\.xlsx”.*21,050\.00 元$/).waitFor();
    await button(panel, says.adjustment.make).click();
    await button(page.getByRole("dialog"), "重新生成").click();
    await page.getByText(/^已生成 预算调整表/).waitFor();
    await pageIdle(page);

    await turnTo(page, "publication");
    const download = await downloaded(page, () => button(panel, says.publication.make).click());
    expect(download.suggestedFilename()).toBe("2026计划-预算公开表.xlsx");
    expectPublishable(await contentOf(download), "2026年度工会经费预算公开表");

    const saved = readXlsx(await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click())));
    expect(saved.sheets.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(["budget", "budget-cover", "budget-notes", "execution", "adjustment", "detail", "summary"]),
    );
    expect(line(marked(saved, "adjustment"), "本年支出合计").slice(0, 4)).toEqual(["本年支出合计", 21_050, 1900, 22_950]);
    for (const left of ["预算执行情况", "收支预算表", null]) {
      await button(panel, "撤销").click();
      await page.getByText("已撤销。").waitFor();
      await pageIdle(page);
      if (left !== null) await page.getByRole("tab", { name: left }).waitFor();
    }
    expect(await page.getByRole("tab").count()).toBe(1);
  }, 120_000);

  test("what the funds are made of is folded under the three figures", async () => {
    const page = await pages.open();
    await check(page, path.join(files, "2026计划.xlsx"));
    await page.getByRole("navigation").getByRole("button", { name: "汇总" }).click();
    await page.getByText("可用资金的来源，支出由谁承担").click();
    await page.getByText("参数里没有填收入。").waitFor();
    const lines = page.locator("details dl > div");
    await lines.first().waitFor();
    expect((await lines.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
      "工会经费 1项金额待定 22,950.00",
      "工会经费合计 22,950.00",
      "行政列支 9,000.00",
    ]);
    expect(await violationsAtRest(page)).toEqual([]);
  }, 60_000);

  test.each(["light", "dark", "contrast"])(
    "axe finds nothing in any part, %s",
    async (look) => {
      const page = await pages.open();
      await page.getByLabel("外观").selectOption(look);
      await check(page, path.join(files, "2026计划.xlsx"));
      await page.getByRole("navigation").getByRole("button", { name: "报表" }).click();
      for (const paper of Object.keys(says.papers) as (keyof typeof says.papers)[]) {
        await turnTo(page, paper);
        expect({ paper, found: await violationsAtRest(page) }).toEqual({ paper, found: [] });
      }
    },
    60_000,
  );
});
