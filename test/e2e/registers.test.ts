// 台账 in the page and in the pane, by keyboard alone: registers added, an entry typed, changed and deleted, 小结 to copy.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Workbook } from "../../src/core/grid/grid";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { plainWorkbook } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { idle as paneIdle, onlyButton as button, PANE_THEMES, PaneBrowser } from "./pane";
import { check, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");
const SCHOOL = path.join(SAMPLES, "school-2026.xlsx");
const KEPT = path.join(SAMPLES, "school-registers-2026.xlsx");

/** Tab until the field of that name has the focus. */
async function tabToField(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute("name") === wanted, name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.textContent ?? "");

/** The focus comes a frame after what it waits for has been drawn. */
async function hasFocus(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 40 && (await focused(page)) !== name; tries++) await page.waitForTimeout(100);
  expect(await focused(page)).toBe(name);
}

/** What a row says from its first cell on, without blanks. */
function rowOf(workbook: Workbook, sheet: string, row: number): readonly unknown[] {
  const grid = workbook.sheets.find((one) => one.sheet === sheet)!;
  return Array.from({ length: grid.lastColumn }, (_, column) => grid.at(row, column + 1).value).filter((value) => value !== null);
}

/** Types a visit of 18 March into the form that is open; by keyboard, the activity chosen from the plan. */
async function typeVisit(page: Page): Promise<void> {
  await tabToField(page, "date");
  // The picker takes figures in the order in which it shows them.
  await page.keyboard.type("03182026");
  await tabToField(page, "person");
  await page.keyboard.type("甲一");
  await tabToField(page, "occasion");
  await page.keyboard.press("ArrowDown");
  await tabToField(page, "activity");
  await page.keyboard.type("端午");
  await page.getByRole("option", { name: "端午节慰问会员 6月 · 余 6,400.00 元" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabToField(page, "amount");
  await page.keyboard.type("300");
  await page.getByText("预算 6,400.00 元，台账登记 300.00 元（含本条），还余 6,100.00 元。").waitFor();
}

describeInBrowser("registers in the page", () => {
  const pages = forTests(new PageBrowser());

  test("by keyboard alone: a register added, an entry refused, typed, changed, deleted, all undone, and saved", async () => {
    const page = await pages.open();
    await check(page, SCHOOL);
    await enter(page, "台账");
    await page.getByText("工作簿里还没有台账。").waitFor();
    await enter(page, "新增台账…");
    await page.getByRole("checkbox", { name: "慰问台账", exact: true }).focus();
    await page.keyboard.press("Space");
    expect(await violations(page)).toEqual([]);
    await enter(page, "生成（1）…");
    await page.getByRole("dialog").getByText("生成工作表“慰问台账”").waitFor();
    await enter(page, "应用");
    await page.getByText("已生成 慰问台账。").waitFor();
    await idle(page);

    await enter(page, /^慰问台账0 条/);
    await page.getByText("还没有登记。").waitFor();
    await hasFocus(page, "登记一条");
    await page.keyboard.press("Enter");
    await hasFocus(page, "date");
    await enter(page, "登记");
    await page.getByText("必填。").first().waitFor();
    await hasFocus(page, "date");
    await typeVisit(page);
    expect(await violations(page)).toEqual([]);
    await enter(page, "登记");
    await page.getByText("已登记到“慰问台账”第 5 行。").waitFor();
    await idle(page);
    await hasFocus(page, "date");
    const saved = async (): Promise<Workbook> => readXlsx(await contentOf(await downloaded(page, () => button(page, "另存为…").click())));
    expect(rowOf(await saved(), "慰问台账", 5)).toEqual([46099, "甲一", "生病住院", "端午节慰问会员", 300]);

    await page.locator("input[name=person]").focus();
    await page.keyboard.press("Escape");
    await page.getByText("共 1 条").waitFor();
    await hasFocus(page, "登记一条");
    await enter(page, /^2026-03-18/);
    await enter(page, "修改…");
    await tabToField(page, "amount");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("500");
    await enter(page, "看改动…");
    await page.getByRole("dialog").getByRole("cell", { name: "500", exact: true }).waitFor();
    await enter(page, "应用");
    await page.locator("[data-part=panel]").getByText("500.00", { exact: true }).waitFor();
    await idle(page);
    await enter(page, /^2026-03-18/);
    await enter(page, "删除…");
    await page.getByRole("dialog").waitFor();
    await enter(page, "应用");
    await page.getByText("“慰问台账”第 5 行已清空。").waitFor();
    await idle(page);
    expect(rowOf(await saved(), "慰问台账", 5)).toEqual([]);
    for (let steps = 0; steps < 4; steps++) {
      await button(page, "撤销").click();
      await idle(page);
    }
    expect(plainWorkbook(await saved())).toEqual(plainWorkbook(readXlsx(readFileSync(SCHOOL))));
  }, 120_000);

  test("the sample with five registers: how full, what the plan says to it, an entry found, 小结 without names, at 390 px", async () => {
    const page = await pages.open({ viewport: { width: 390, height: 800 } });
    await page.locator("input[type=file]").first().setInputFiles(KEPT);
    await page.locator("[data-part=panel]").getByRole("button", { name: "重新检查" }).waitFor();
    await idle(page);
    await button(page, "台账").click();
    const kept = page.getByRole("list", { name: "已有的台账" }).getByRole("listitem");
    await kept.first().waitFor();
    expect(await kept.allTextContents()).toEqual([
      "经费支出登记没有问题6 条，合计 31,670.00 元",
      "慰问台账没有问题3 条，合计 1,300.00 元",
      "提案台账没有问题2 条",
      "会议记录台账没有问题3 条",
      "信息报送台账没有问题2 条",
    ]);
    await page.getByText("“五一教职工羽毛球比赛”台账已支出 4,450.00 元，超过预算 4,200.00 元，多 250.00 元。").waitFor();
    const words = await page.getByLabel("小结文字").inputValue();
    expect(words).toContain("第一季度计划5项，已完成5项");
    for (const name of ["张三", "李四", "甲老师", "乙老师"]) expect(words).not.toContain(name);
    await page.getByRole("checkbox", { name: "写明责任人（含姓名）" }).check();
    expect(await page.getByLabel("小结文字").inputValue()).toContain("李四计划");
    await button(page, "生成小结表").click();
    await page.getByText(/^已生成 小结/).waitFor();
    await idle(page);
    expect(await violations(page)).toEqual([]);
    await button(page, /^慰问台账/).click();
    await page.getByLabel("查找", { exact: true }).fill("数学");
    await page.getByText("3 条中找到 1 条").waitFor();
    const { width, inner } = await page.evaluate(() => ({
      width: document.querySelector("[data-part=panel]")!.scrollWidth,
      inner: document.documentElement.clientWidth,
    }));
    expect(width).toBeLessThanOrEqual(inner);
    expect(await violations(page)).toEqual([]);
  }, 90_000);
});

describeInBrowser("registers in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test.each(PANE_THEMES)(
    "at 320 px, %s: a register added and an entry typed by keyboard, in Excel, and undone",
    async (_, background, forcedColors) => {
      const simulator = Simulator.open(readFileSync(SCHOOL));
      const before = plainWorkbook(simulator.model.workbook);
      const page = await panes.open(simulator, { query: "?view=registers", background, forcedColors, width: 320 });
      await page.getByText("工作簿里还没有台账。").waitFor();
      await paneIdle(page);
      await enter(page, "新增台账…");
      await page.getByRole("checkbox", { name: "慰问台账", exact: true }).focus();
      await page.keyboard.press("Space");
      await enter(page, "生成（1）…");
      await page.getByRole("dialog").waitFor();
      await enter(page, "应用");
      await page.getByText("已生成 慰问台账。").waitFor();
      await paneIdle(page);
      await enter(page, /^慰问台账0 条/);
      await enter(page, "登记一条");
      await typeVisit(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await enter(page, "登记");
      await page.getByText("已登记到“慰问台账”第 5 行。").waitFor();
      await paneIdle(page);
      expect(rowOf(simulator.model.workbook, "慰问台账", 5)).toEqual([46099, "甲一", "生病住院", "端午节慰问会员", 300]);
      for (let steps = 0; steps < 2; steps++) {
        await button(page, "撤销").click();
        await paneIdle(page);
      }
      expect(plainWorkbook(simulator.model.workbook)).toEqual(before);
    },
    90_000,
  );

  test.each([
    ["zh-TW", "登記一條", "登記到“慰问台账”"],
    ["en-US", "New entry", "New entry in “慰问台账”"],
  ])(
    "in %s",
    async (locale, name, heading) => {
      const page = await panes.open(Simulator.open(readFileSync(KEPT)), { query: "?view=registers", locale, width: 320 });
      await button(page, /^慰问台账/).click();
      await button(page, name).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    60_000,
  );
});
