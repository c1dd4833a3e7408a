// The view 规定 and the limits a union sets itself, in the built pane and in the offline page: what is listed, where it leads, what a limit of one's own changes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { LISTED_KINDS, placeNamed, ruleListing } from "../../src/core/policy";
import { readSettings } from "../../src/core/reading/settings";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { languageNamed } from "../../src/core/messages";
import { type RowsInput, workbookOf } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { workbookBytes } from "../hosts/xlsx/workbook-bytes";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { button, idle, PANE_THEMES, PaneBrowser } from "./pane";
import { check, contentOf, downloaded, idle as pageIdle, PageBrowser } from "./web-page";

const language = languageNamed("zh-CN")!;
const { headings } = language.cli.rules;

const PLAN: RowsInput = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "人数", "标准（元）", "预算金额（元）"],
  ["全年", "会员生日慰问", "顾芳", 100, 350, 35_000],
  ["4月", "组织会员春游", "李明", 100, 100, 10_000],
  ["3月", "三八节发放购物卡", "李明", 50, 100, 5000],
];
const SETTINGS: RowsInput = [
  ["年度", 2026],
  ["省份", "山东省"],
  ["会员人数", 100],
  [],
  ["标准覆盖"],
  ["项目", "金额", "单位", "依据", "设定人"],
  ["其他慰问", "约300", null, "口头", "王"],
  [],
  ["识别更正"],
];
const workbook = workbookOf({ 计划: PLAN, 工会参数: { rows: SETTINGS, mark: "settings" } });
const simulated = (): Simulator => new Simulator(workbook);

/** The groups of the view with their counts, as they stand on the screen. */
const groups = (page: Page): Promise<string[]> =>
  page.locator("main summary").evaluateAll((all) => all.map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim()));

/** The groups that a place and a year should have. */
function expectedGroups(place: string, year: number | null): string[] {
  const listing = ruleListing(placeNamed(place), year === null ? null : String(year));
  const kinds = LISTED_KINDS.map((kind) => [headings[kind], listing.rules.filter((rule) => rule.kind === kind).length] as const);
  return [
    ...kinds,
    ["未收录标准的项目", listing.notRecorded.length] as const,
    ["已知文件，未见数额", listing.knownDocuments.length] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
}

/** What is asked and seen is the same in the pane and on the page. */
async function looksUpRules(page: Page): Promise<void> {
  await page.getByText("山东　2026　工会经费规定（依据截至 2026-11）").waitFor();
  expect(await groups(page)).toEqual(expectedGroups("山东", 2026));
  await page.getByLabel("地区").selectOption({ label: "辽宁" });
  await page.getByText("辽宁　2026　工会经费规定（依据截至 2026-11）").waitFor();
  expect(await groups(page)).toEqual(expectedGroups("辽宁", 2026));
  expect(await groups(page)).toContain("已知文件，未见数额 1");
  await page.locator("summary").filter({ hasText: /^标准/ }).click();
  const gifts = page.locator("main li").filter({ hasText: "每人每年 2000 元" }).first();
  expect(await gifts.innerText()).toMatch(/节日慰问[^]*依据：辽宁省总工会助力职工文旅消费十项措施[^]*生效：2025-05-01[^]*来源可靠/);
  const link = gifts.getByRole("link").first();
  expect([await link.getAttribute("href"), await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
    "https://www.163.com/dy/article/JUSF6DQO0514R9OJ.html",
    "_blank",
    "noreferrer",
  ]);
  expect(await link.getAttribute("aria-label")).toMatch(/在新窗口打开/);
  // A year with a change in it lists both values.
  await page.getByLabel("年度", { exact: true }).fill("2025");
  await page.getByText("辽宁　2025　工会经费规定（依据截至 2026-11）").waitFor();
  await page.getByText("每人每年 1800 元").first().waitFor();
  expect(await page.getByText("年内有变动，只适用于部分月份").count()).toBeGreaterThan(1);
  await page.getByLabel("年度", { exact: true }).fill("");
  await page.getByText("辽宁　2026-11　工会经费规定（依据截至 2026-11）").waitFor();
  await page.getByLabel("查找").fill("预付卡");
  await page.getByText(/^共 [1-9]\d? 条$/).waitFor();
  for (const text of await page.locator("main li").allInnerTexts()) expect(text).toMatch(/预付卡/);
  await page.getByLabel("查找").fill("没有这样的词");
  await page.getByText("没有提到“没有这样的词”的规定。").waitFor();
  await button(page, "显示全部").click();
  await page.getByLabel("地区").selectOption("CN");
  await page.getByText("全国　2026-11　工会经费规定（依据截至 2026-11）").waitFor();
  expect(await groups(page)).toEqual(expectedGroups("全国", null));
  expect(await page.getByLabel("地区").locator("option").count()).toBe(32);
  await page.getByText(/不是法律意见/).waitFor();
}

async function fillLimit(page: Page, amount: string): Promise<void> {
  await button(page, "加一条标准").click();
  const line = page.getByRole("group", { name: "第 2 条" });
  await line.getByLabel("项目").selectOption({ label: "生日慰问" });
  expect(await line.getByLabel("单位").locator("option:checked").innerText()).toBe("元/人·年");
  await line.getByText("已收录：每人每年 300 元（未经核实：未见仍在执行的依据）").waitFor();
  expect(await button(page, /^保存到/).isDisabled()).toBe(true);
  await line.getByLabel("标准").fill(amount);
  await line.getByLabel("依据").fill("校工会慰问办法第三条");
  await line.getByLabel("设定人").fill("王敏");
  await button(page, /^保存到/).click();
  await page.getByText("已保存。").waitFor();
}

describeInBrowser("rules in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test("another place, another year, a word: what is listed, and where it can be read", async () => {
    await looksUpRules(await panes.open(simulated(), { query: "?view=rules" }));
  }, 60_000);

  test("the rules come with the engine, not with the first screen", () => {
    const scripts = readdirSync(path.join(panes.folder, "pane")).map(
      (name) => [name, readFileSync(path.join(panes.folder, "pane", name), "utf8")] as const,
    );
    const holding = scripts.filter(([, text]) => text.includes("总工办发〔2017〕32号")).map(([name]) => name.replace(/\..*$/, ""));
    // Once, in a chunk that the engine shares with other work that is fetched when it is asked for.
    expect(holding).toHaveLength(1);
    expect(holding).not.toContain("taskpane");
    expect(scripts.map(([name]) => name)).toContain("taskpane.js");
  });

  test("a finding leads to its page and to the rules behind it, and back", async () => {
    const page = await panes.open(simulated(), { query: "?view=check" });
    await button(page, /供参考/).click();
    const finding = page.locator("main li").filter({ hasText: "生日慰问每人每年 350.00 元" });
    const link = finding.getByRole("link");
    expect([
      await link.getAttribute("target"),
      await link.getAttribute("rel"),
      /^https?:/.test((await link.getAttribute("href"))!),
    ]).toEqual(["_blank", "noreferrer", true]);
    expect(await finding.innerText()).toMatch(/依据：山东省基层工会经费收支管理实施细则（试行）/);
    await finding.getByRole("button", { name: "本地规定" }).click();
    await page.getByText("山东　2026　工会经费规定（依据截至 2026-11）").waitFor();
    expect(await page.getByLabel("查找").inputValue()).toBe("生日慰问");
    await page.locator("main li").filter({ hasText: "生日蛋糕等实物或蛋糕券不超过300元" }).waitFor();
    await button(page, "← 返回").click();
    await button(page, /请核对/).click();
    const ban = page.locator("main li").filter({ hasText: "三八节发放购物卡" });
    await ban.getByRole("button", { name: "本地规定" }).click();
    await page.getByText(/^共 [1-9]\d* 条$/).waitFor();
    await button(page, "改用本单位的标准").click();
    await page.getByRole("heading", { name: "本单位的标准" }).waitFor();
  }, 60_000);

  test("a limit of one's own makes the warning with its basis, a higher one settles it, undo takes both back; what nobody can read is kept", async () => {
    const simulator = simulated();
    const page = await panes.open(simulator, { query: "?view=settings" });
    await page.getByText("其他慰问　约300　口头　王").waitFor();
    await fillLimit(page, "300");
    await idle(page);
    const lines = (): unknown => readSettings(simulator.model.workbook).overrides;
    const kept = { topic: "其他慰问", amount: null, amountText: "约300", unit: "", basis: "口头", setBy: "王" };
    const own = { topic: "生日慰问", amount: 300, unit: "元/人·年", basis: "校工会慰问办法第三条", setBy: "王敏" };
    expect(lines()).toEqual([kept, own]);

    await button(page, "检查").click();
    await button(page, /请核对/).click();
    const finding = page.locator("main li").filter({ hasText: "生日慰问每人每年 350.00 元，标准为 300.00 元" });
    expect(await finding.innerText()).toMatch(/依据：校工会慰问办法（王敏设定）　第三条/);
    await finding.getByRole("button", { name: "本地规定" }).click();
    await page.getByText("本单位另有设定，以本单位的为准").waitFor();
    expect((await groups(page))[0]).toBe("本单位设定 1");

    await button(page, "参数").click();
    await page.getByRole("group", { name: "第 2 条" }).getByLabel("标准").fill("400");
    await button(page, /^保存到/).click();
    await page.getByText("已保存。").waitFor();
    await idle(page);
    expect(lines()).toEqual([kept, { ...own, amount: 400 }]);
    await button(page, "检查").click();
    await button(page, /请核对/).click();
    await page.getByText("三八节发放购物卡").waitFor();
    expect(await finding.count()).toBe(0);

    await button(page, "撤销").click();
    await page.getByText("已撤销。").waitFor();
    await finding.waitFor();
    await button(page, "撤销").click();
    await finding.waitFor({ state: "detached" });
    await idle(page);
    expect(lines()).toEqual([kept]);
  }, 90_000);

  test("a limit of nothing is a limit; a line is taken away again", async () => {
    const simulator = simulated();
    const page = await panes.open(simulator, { query: "?view=settings" });
    await fillLimit(page, "0");
    await idle(page);
    await button(page, "检查").click();
    await button(page, /请核对/).click();
    await page.getByText("超标准：生日慰问每人每年 350.00 元，标准为 0.00 元").waitFor();
    await button(page, "参数").click();
    await button(page, "删去第 2 条").click();
    await button(page, "删去第 1 条").click();
    await button(page, /^保存到/).click();
    await page.getByText("已保存。").waitFor();
    expect(readSettings(simulator.model.workbook).overrides).toEqual([]);
  }, 60_000);

  test("the form works out 拨缴 without writing it, says what blanks leave undone, and refuses what it cannot read", async () => {
    const simulator = simulated();
    const page = await panes.open(simulator, { query: "?view=settings" });
    await page.getByLabel("全年工资总额").fill("500万");
    await page.getByLabel("留成比例").fill("60");
    await page.getByText("按 2%×留成比例测算：60,000.00 元。").waitFor();
    expect(await page.getByLabel("拨缴经费收入").inputValue()).toBe("");
    await page.getByLabel("全年工资总额").fill("很多");
    await page.getByText("不填：按工资总额和留成比例测算，这两项没填全的不计").waitFor();
    await page.getByLabel("全年工资总额").fill("500万");
    await page.getByLabel("会员人数").fill("");
    await page.getByText("不填：不查人数是否超过会员数").waitFor();
    await page.getByLabel("年度", { exact: true }).fill("26");
    await page.getByText("写四位数的年度，如 2026。").waitFor();
    expect(await button(page, /^保存到/).isDisabled()).toBe(true);
    await page.getByLabel("年度", { exact: true }).fill("2026");
    await page.getByLabel("省份").fill("火星");
    await page.getByLabel("市", { exact: true }).fill("某市");
    await page.getByText("没有认出这个省份，只按全国规定检查。").waitFor();
    // Typed and not saved: still there after a look at the rules.
    await button(page, "查看当地规定").click();
    await page.getByText("山东　2026　").waitFor();
    await button(page, "← 返回").click();
    expect(await page.getByLabel("省份").inputValue()).toBe("火星");
    await button(page, /^保存到/).click();
    await page.getByText("已保存。").waitFor();
    await idle(page);
    expect(readSettings(simulator.model.workbook).profile).toMatchObject({
      province: "火星",
      city: "某市",
      members: null,
      payroll: 500_000_000,
      retainedShare: 0.6,
      allocated: null,
    });
  }, 60_000);

  test.each(PANE_THEMES)(
    "axe finds nothing, %s",
    async (_look, background, forcedColors) => {
      const page = await panes.open(simulated(), { background, forcedColors });
      for (const query of ["?view=rules", "?view=settings"]) {
        await page.goto(page.url().replace(/\?.*$/, "") + query);
        await idle(page);
        if (query === "?view=rules") {
          await page.getByLabel("查找").fill("春秋游");
          await page.locator("main li").first().waitFor();
          await page.getByLabel("年度", { exact: true }).fill("26");
        } else {
          await button(page, "加一条标准").click();
          await page.getByRole("group", { name: "第 2 条" }).getByLabel("项目").selectOption({ label: "活动奖励" });
          await page.getByLabel("会费收入").fill("多");
        }
        await page.waitForTimeout(300);
        expect([query, await violations(page)]).toEqual([query, []]);
      }
    },
    60_000,
  );

  test.each([320, 400])(
    "at %d px nothing is wider than the pane, in Chinese and English",
    async (width) => {
      for (const locale of ["zh-CN", "en-US"]) {
        const page = await panes.open(simulated(), { query: "?view=rules", width, locale });
        await page.locator("summary").first().waitFor();
        for (const summary of await page.locator("summary").all()) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.goto(page.url().replace("rules", "settings"));
        await button(page, /加一条标准|Add a limit/).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
    60_000,
  );
});

describeInBrowser("rules on the page", () => {
  const pages = forTests(new PageBrowser());
  let files: string;
  beforeAll(() => {
    files = mkdtempSync(path.join(tmpdir(), "gonghui-rules-"));
    writeFileSync(path.join(files, "plan.xlsx"), workbookBytes(workbook));
  });
  afterAll(() => rmSync(files, { recursive: true, force: true }));

  const toSettings = async (page: Page): Promise<void> => {
    await page.getByRole("navigation").getByRole("button", { name: "参数" }).click();
    await page.getByRole("heading", { name: "本单位的标准" }).waitFor();
  };

  test("the same rules come from the worker, without a request", async () => {
    const page = await pages.open();
    await check(page, path.join(files, "plan.xlsx"));
    await toSettings(page);
    await button(page, "查看当地规定").click();
    await looksUpRules(page);
  }, 60_000);

  test("a limit of one's own is in the saved file, and read from it again", async () => {
    const page = await pages.open();
    await check(page, path.join(files, "plan.xlsx"));
    await toSettings(page);
    await fillLimit(page, "300");
    await pageIdle(page);
    await page.getByRole("navigation").getByRole("button", { name: "检查" }).click();
    await page
      .locator("[data-part=panel]")
      .getByRole("button", { name: /请核对/ })
      .click();
    await page.getByText("依据：校工会慰问办法（王敏设定）　第三条").waitFor();
    const saved = await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click()));
    expect(readSettings(readXlsx(saved)).overrides).toEqual([
      { topic: "其他慰问", amount: null, amountText: "约300", unit: "", basis: "口头", setBy: "王" },
      { topic: "生日慰问", amount: 300, unit: "元/人·年", basis: "校工会慰问办法第三条", setBy: "王敏" },
    ]);
    writeFileSync(path.join(files, "again.xlsx"), saved);
    await check(page, path.join(files, "again.xlsx"));
    await toSettings(page);
    expect(await page.getByRole("group", { name: "第 2 条" }).getByLabel("标准").inputValue()).toBe("300");
  }, 60_000);

  test.each(["light", "dark", "contrast"])(
    "axe finds nothing, %s",
    async (look) => {
      const page = await pages.open();
      await page.getByLabel("外观").selectOption(look);
      await check(page, path.join(files, "plan.xlsx"));
      await toSettings(page);
      await button(page, "加一条标准").click();
      expect(["settings", await violations(page)]).toEqual(["settings", []]);
      await button(page, "查看当地规定").click();
      await page.getByLabel("查找").fill("春秋游");
      await page.locator("[data-part=panel] main li").first().waitFor();
      expect(["rules", await violations(page)]).toEqual(["rules", []]);
    },
    60_000,
  );
});
