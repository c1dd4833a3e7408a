// What this computer keeps, in a real Chromium: files opened before, settings by unit, and the one button that forgets all of it.
import { copyFileSync, mkdtempSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { Simulator } from "../excel-simulator/simulator";
import { workbookOf } from "../build-workbook";
import { violations } from "./axe";
import { describeInBrowser, forTests, launchOn } from "./browser";
import { onlyButton, PaneBrowser } from "./pane";
import { check, contentOf, downloaded, idle, PageBrowser, pageFolder, pickFromMenu } from "./web-page";

const samples = path.resolve(__dirname, "../../assets/samples");
const messy = path.join(samples, "township-messy-2026.xlsx");
const school = path.join(samples, "school-2026.xlsx");

/** Dropped as a hand drops it: only then does the browser give a handle. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await devtools.detach();
}

async function opened(page: Page, name: string): Promise<void> {
  await page.locator("header span[title]").filter({ hasText: name }).waitFor();
  await page.locator("[data-part=panel]").getByRole("button", { name: "重新检查" }).waitFor();
  await idle(page);
}

function recent(page: Page): Locator {
  return page.getByRole("group", { name: "最近打开的文件：" }).getByRole("button");
}

function part(page: Page): Locator {
  return page.getByRole("group", { name: "几个单位的参数" });
}

async function settings(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "功能" }).getByRole("button", { name: "参数" }).click();
  await part(page).waitFor();
}

describeInBrowser("what this computer keeps", () => {
  const pages = forTests(new PageBrowser());

  test("files opened before are listed, the latest first and each once; one that is gone says so and leaves the list", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "gonghui-recent-"));
    try {
      const mine = path.join(folder, "我的计划.xlsx");
      copyFileSync(school, mine);
      const page = await pages.open();
      expect(await recent(page).count()).toBe(0);
      for (const file of [mine, messy, mine]) {
        await drop(page, [file]);
        await opened(page, path.basename(file));
        await pickFromMenu(page, "关闭文件");
        await recent(page).first().waitFor();
      }
      expect(await recent(page).allInnerTexts()).toEqual(["我的计划.xlsx", "township-messy-2026.xlsx"]);
      expect(await violations(page)).toEqual([]);
      await recent(page).nth(1).focus();
      await page.keyboard.press("Enter");
      await opened(page, "township-messy-2026.xlsx");
      await pickFromMenu(page, "关闭文件");
      expect(await recent(page).allInnerTexts()).toEqual(["township-messy-2026.xlsx", "我的计划.xlsx"]);
      unlinkSync(mine);
      await recent(page).nth(1).click();
      await page.getByRole("alert").getByText("“我的计划.xlsx”已不在原处").waitFor();
      expect(await recent(page).allInnerTexts()).toEqual(["township-messy-2026.xlsx"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);

  test("after a new start the browser is asked first: with its leave the file opens, without it the page says so", async () => {
    const profile = mkdtempSync(path.join(tmpdir(), "gonghui-profile-"));
    const address = pathToFileURL(path.join(pageFolder(), "gonghui.html")).href;
    // Nobody can answer the browser's own question in a test.
    const answering = (answer: string): string => `FileSystemHandle.prototype.requestPermission = async () => "${answer}";`;
    const start = async (answer: string | null): Promise<readonly [BrowserContext, Page]> => {
      const context = await launchOn(profile, { locale: "zh-CN" });
      if (answer !== null) await context.addInitScript(answering(answer));
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(address);
      return [context, page];
    };
    try {
      const [first, page] = await start(null);
      await drop(page, [messy]);
      await opened(page, "township-messy-2026.xlsx");
      await pickFromMenu(page, "关闭文件");
      await recent(page).first().waitFor();
      await first.close();
      const [second, again] = await start("denied");
      await recent(again).first().click();
      await again.getByRole("alert").getByText("浏览器没有允许读取“township-messy-2026.xlsx”").waitFor();
      expect(await recent(again).count()).toBe(1);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }, 90_000);

  test("settings by unit: kept, taken for another file without a trace of the first unit, renamed, dropped, put back", async () => {
    const page = await pages.open();
    await check(page, messy);
    await settings(page);
    await page.getByLabel("单位名称", { exact: true }).fill("甲镇总工会");
    await page.getByLabel("会员人数", { exact: true }).fill("120");
    await page.getByLabel("可用资金", { exact: true }).fill("6万");
    await part(page).getByRole("button", { name: "按单位名称记下" }).click();
    await part(page).getByText("已记下“甲镇总工会”的参数。").waitFor();
    await page.getByLabel("单位名称", { exact: true }).fill("乙村工会");
    await page.getByLabel("会员人数", { exact: true }).fill("35");
    await page.getByLabel("可用资金", { exact: true }).fill("");
    await page.getByLabel("省份", { exact: true }).fill("广东");
    await page.getByRole("button", { name: "加一条标准" }).click();
    await page.getByLabel("项目", { exact: true }).selectOption({ label: "生日慰问" });
    await page.getByLabel("标准", { exact: true }).fill("250");
    await part(page).getByRole("button", { name: "按单位名称记下" }).click();
    await part(page).getByText("已记下“乙村工会”的参数。").waitFor();
    expect(await violations(page)).toEqual([]);

    // In another file, and another day: nothing of either counts before it is taken.
    await page.reload();
    await check(page, school);
    await settings(page);
    const unit = part(page).getByLabel("记下的单位");
    expect(await unit.locator("option").allInnerTexts()).toEqual(["（请选择单位）", "乙村工会", "甲镇总工会"]);
    await unit.selectOption("甲镇总工会");
    await part(page).getByRole("button", { name: "取用" }).click();
    expect(await page.getByLabel("可用资金", { exact: true }).inputValue()).toBe("60,000");
    await unit.selectOption("乙村工会");
    await part(page).getByRole("button", { name: "取用" }).click();
    expect(await page.getByLabel("会员人数", { exact: true }).inputValue()).toBe("35");
    expect(await page.getByLabel("可用资金", { exact: true }).inputValue()).toBe("");
    expect(await page.getByLabel("标准", { exact: true }).inputValue()).toBe("250");

    await part(page).getByRole("button", { name: "改名" }).click();
    const name = part(page).getByLabel("新的单位名称");
    await name.fill("甲镇总工会");
    await part(page).getByText("这个名称已经有了。").waitFor();
    await name.fill("乙社区工会");
    await page.keyboard.press("Enter");
    expect(await unit.inputValue()).toBe("乙社区工会");
    await part(page).getByRole("button", { name: "取用" }).click();
    expect(await page.getByLabel("单位名称", { exact: true }).inputValue()).toBe("乙社区工会");
    await unit.selectOption("甲镇总工会");
    await part(page).getByRole("button", { name: "不再记这个单位" }).click();
    expect(await unit.locator("option").allInnerTexts()).toEqual(["（请选择单位）", "乙社区工会"]);
    await part(page).getByRole("button", { name: "放回去" }).click();
    expect(await unit.locator("option").count()).toBe(3);

    // What was taken goes into the workbook like what is typed.
    await unit.selectOption("乙社区工会");
    await part(page).getByRole("button", { name: "取用" }).click();
    await page.getByRole("button", { name: "保存到“工会参数”表" }).click();
    await page.getByText("已保存。").waitFor();
    await idle(page);
    const { sheets } = readXlsx(await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click())));
    const written = sheets.find(({ mark }) => mark === "settings")!;
    const values = written.usedRows().map((row) => [1, 2, 3, 4].map((column) => written.at(row, column).value));
    expect(values).toContainEqual(expect.arrayContaining(["单位名称", "乙社区工会"]));
    expect(values).toContainEqual(expect.arrayContaining(["会员人数", 35]));
    expect(values).toContainEqual(expect.arrayContaining(["生日慰问", 250]));
  }, 120_000);

  test("one button forgets all of it, and first names what goes", async () => {
    const page = await pages.open();
    await drop(page, [messy]);
    await opened(page, "township-messy-2026.xlsx");
    await settings(page);
    await page.getByLabel("单位名称", { exact: true }).fill("甲镇总工会");
    await part(page).getByRole("button", { name: "按单位名称记下" }).click();
    await page.getByRole("button", { name: "保存到“工会参数”表" }).click();
    await page.getByText("已保存。").waitFor();
    await idle(page);
    await page.getByLabel("外观").selectOption({ label: "深色" });
    const dialog = page.getByRole("dialog", { name: "清除本机记住的全部内容？" });
    // The unsaved work is kept a moment after the last change.
    for (let tries = 0; ; tries++) {
      await pickFromMenu(page, "清除本机记住的内容…");
      await dialog.waitFor();
      const said = await dialog.getByRole("listitem").allInnerTexts();
      if (tries < 20 && said[0] === "没保存的改动：没有") {
        await dialog.getByRole("button", { name: "不清除" }).click();
        await page.waitForTimeout(300);
        continue;
      }
      expect(said).toEqual([
        "没保存的改动：“township-messy-2026.xlsx”",
        "最近打开的文件：“township-messy-2026.xlsx”（只是清单）",
        "按单位记下的参数：“甲镇总工会”",
        "上次填写的参数、语言和外观",
      ]);
      break;
    }
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "全部清除" }).click();
    await page.getByText("已清除。本机不再记住任何内容。").waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await part(page).getByLabel("记下的单位").count()).toBe(0);
    await page.reload();
    await page.getByText("把工作计划表").waitFor();
    await page.waitForTimeout(500);
    expect(await recent(page).count()).toBe(0);
    expect(await page.getByText("没有保存").count()).toBe(0);
    expect(await page.locator("[data-look]").getAttribute("data-look")).toBe("light");
  }, 90_000);
});

describeInBrowser("settings by unit in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test("kept and taken, at 320 px", async () => {
    const workbook = workbookOf({
      计划: [["2026年工会工作计划表"], ["月份", "活动", "预算金额（元）"], ["3月", "女职工健康讲座", 800]],
    });
    const page = await panes.open(new Simulator(workbook), { width: 320, query: "?view=settings" });
    await part(page).waitFor();
    await page.getByLabel("单位名称", { exact: true }).fill("甲镇总工会");
    await onlyButton(page, "按单位名称记下").click();
    await page.getByLabel("单位名称", { exact: true }).fill("");
    await onlyButton(page, "取用").click();
    expect(await page.getByLabel("单位名称", { exact: true }).inputValue()).toBe("甲镇总工会");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  }, 60_000);
});
