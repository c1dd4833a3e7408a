// A year's plan that fits the funds, in the pane and in the page: by slider, by figure, by keyboard alone.
import type { Page } from "playwright-core";
import { LANGUAGES } from "../../src/core/messages";
import type { Fen } from "../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { readSettings } from "../../src/core/reading/settings";
import { draftSettings } from "../../src/core/summary";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../src/hosts/xlsx/xlsx-file";
import { plainWorkbook, workbookOf } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { madeYear } from "./made-year";
import { idle, onlyButton as button, PANE_THEMES, PaneBrowser, type PaneLook } from "./pane";
import { contentOf, downloaded, idle as pageIdle, PageBrowser, tabTo } from "./web-page";

const PROFILE = {
  ...EMPTY_PROFILE,
  year: 2027,
  sector: "school",
  members: 120,
  province: "广东",
  dues: 720_000 as Fen,
  allocated: 5_280_000 as Fen,
} as const;
const GIFTS = "会员活动支出";

/** The four figures, in yuan. */
async function figures(page: Page): Promise<Readonly<Record<"funds" | "reserve" | "proposed" | "left", number>>> {
  await page.locator("[aria-busy=false] > dl").waitFor();
  return Object.fromEntries(
    await page
      .locator("[data-figure]")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("data-figure")!, Number(one.textContent!.replaceAll(",", ""))])),
  ) as never;
}

/** What each subject gets, as its slider says. */
async function subjects(page: Page): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(
    await page
      .getByRole("slider")
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("aria-label")!, Number(one.getAttribute("aria-valuetext")!.replace(/[,元\s]/g, ""))]),
      ),
  );
}

const amountOf = (page: Page, subject: string) => page.getByRole("textbox", { name: `${subject}，金额（元）` });

async function settled(page: Page): Promise<void> {
  await idle(page);
  await page.locator("[aria-busy=false] > dl").waitFor();
}

/** Others in their old proportions: none got more when one did. */
function expectGaveWay(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): void {
  expect(after[GIFTS]).toBeGreaterThan(before[GIFTS]!);
  const others = Object.keys(before).filter((name) => name !== GIFTS);
  expect(others.length).toBeGreaterThan(8);
  for (const name of others) expect(after[name]).toBeLessThanOrEqual(before[name]!);
}

describeInBrowser("a year's plan in the pane", () => {
  const panes = forTests(new PaneBrowser());

  async function open(simulator: Simulator, look: PaneLook = {}): Promise<Page> {
    const page = await panes.open(simulator, { query: "?view=year", ...look });
    await button(page, "预览年度计划").waitFor();
    await idle(page);
    return page;
  }

  const school = (): Simulator => {
    const file = XlsxFile.blank();
    file.apply([
      { kind: "put-sheet", draft: draftSettings({ ...EMPTY_SETTINGS, profile: PROFILE }, LANGUAGES["zh-CN"].sheets, "工会参数") },
    ]);
    return Simulator.open(file.save());
  };

  test("prefilled, tuned by slider and by figure, made, looked into, approved, undone, tuned again", async () => {
    const simulator = school();
    const first = plainWorkbook(simulator.model.workbook);
    const page = await open(simulator);
    expect(await Promise.all(["年度", "会员人数", "可用资金"].map((name) => page.getByLabel(name).inputValue()))).toEqual([
      "2027",
      "120",
      "",
    ]);
    await page.getByText("会费收入 7,200.00 ＋ 拨缴经费收入 52,800.00 ＝ 60,000.00 元").waitFor();
    await page.getByText("暂按可用资金的5%预留，即 3,000.00 元，可改。").waitFor();
    await button(page, "预览年度计划").click();
    const plain = await figures(page);
    expect(plain).toMatchObject({ funds: 60_000, reserve: 3_000 });
    expect(plain.proposed + plain.left).toBeCloseTo(57_000, 2);
    const before = await subjects(page);

    // By the keyboard: three steps of the slider.
    const slider = page.getByRole("slider", { name: GIFTS });
    await slider.focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowRight");
    await settled(page);
    const moved = await subjects(page);
    expectGaveWay(before, moved);
    expect((await figures(page)).proposed).toBeLessThanOrEqual(57_000);
    await page.getByText("已定", { exact: true }).waitFor();

    // To the yuan.
    await amountOf(page, GIFTS).fill("30000");
    await amountOf(page, GIFTS).press("Enter");
    await settled(page);
    expect(await amountOf(page, GIFTS).inputValue()).toBe("30,000");
    await page.getByText("安排 30,000.00 元，占可安排资金52.63%").waitFor();
    const set = await figures(page);
    expect(set.proposed + set.left).toBeCloseTo(57_000, 2);

    // More than there is is cut, and said.
    await amountOf(page, GIFTS).fill("99,999");
    await amountOf(page, GIFTS).press("Enter");
    await page.getByText(/“会员活动支出”定的是99,999\.00元，.*只容得下57,000\.00元/).waitFor();
    await amountOf(page, GIFTS).fill("三万");
    await amountOf(page, GIFTS).press("Enter");
    await page.getByRole("alert").filter({ hasText: "写金额" }).waitFor();
    await amountOf(page, GIFTS).fill("");
    await amountOf(page, GIFTS).press("Enter");
    await settled(page);
    expect(await subjects(page)).toEqual(before);

    // Wishes stay when reserve and year change; all of them are taken back at once.
    await amountOf(page, GIFTS).fill("30000");
    await amountOf(page, GIFTS).press("Enter");
    await page.getByLabel("预留").fill("10%");
    await page.getByLabel("年度").fill("2028");
    await page.getByLabel("会员人数").focus();
    await settled(page);
    expect(await figures(page)).toMatchObject({ reserve: 6_000 });
    await page.getByText("占可用资金的10%。").waitFor();
    expect((await subjects(page))[GIFTS]).toBe(30_000);
    await button(page, "全部恢复自动").click();
    await settled(page);
    expect((await subjects(page))[GIFTS]).not.toBe(30_000);
    await amountOf(page, GIFTS).fill("30000");
    await amountOf(page, GIFTS).press("Enter");
    await settled(page);
    const last = await figures(page);

    // Nothing is written before the button that says so.
    expect(plainWorkbook(simulator.model.workbook)).toEqual(first);
    expect((await page.getByRole("checkbox", { checked: true }).count()) + (await page.getByRole("radio", { checked: true }).count())).toBe(
      0,
    );
    await button(page, "生成，写入建议金额").click();
    await page.getByText(/^已生成工作表“工作计划表”。下一步/).waitFor();
    await idle(page);
    const { workbook } = simulator.model;
    const { rows, total } = madeYear(workbook);
    expect(total).toBe(last.proposed);
    expect(rows.filter(({ subject }) => subject === GIFTS).reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(30_000);
    for (const { amount, remark } of rows) if (amount !== null) expect(remark).toMatch(/待审定$/);
    expect(workbook.sheets.find(({ sheet }) => sheet === "工作计划表")!.at(1, 1).value).toContain("2028年度");
    expect(readSettings(readXlsx(await simulator.save())).profile).toMatchObject({
      year: 2028,
      members: 120,
      province: "广东",
      dues: 720_000,
    });
    const made = plainWorkbook(workbook);

    // Approval is previewed, done at once, and taken back like everything else.
    await page.getByText(/^有 \d+ 行待审定$/).waitFor();
    await button(page, "逐行查看").click();
    await button(page, "审定：春节会员慰问").waitFor();
    await button(page, "全部审定…").click();
    await page.getByRole("dialog").waitFor();
    expect(plainWorkbook(simulator.model.workbook)).toEqual(made);
    await button(page, "应用").click();
    await page.getByText(/^已审定 \d+ 行。/).waitFor();
    await idle(page);
    expect(await page.getByText(/行待审定$/).count()).toBe(0);
    expect(madeYear(simulator.model.workbook).rows.filter(({ remark }) => /待审定/.test(remark ?? ""))).toEqual([]);
    await button(page, "撤销").click();
    await page.getByText(/^有 \d+ 行待审定$/).waitFor();
    expect(plainWorkbook(simulator.model.workbook)).toEqual(made);
    await idle(page);
    await button(page, "撤销").click();
    await page.getByText("已撤销。").waitFor();
    await idle(page);
    expect(plainWorkbook(simulator.model.workbook)).toEqual(first);
    await button(page, "首页").click();
    await button(page, "生成年度计划").click();
    await settled(page);
    expect(await amountOf(page, GIFTS).inputValue()).toBe("30,000");
    expect(await figures(page)).toEqual(last);
  }, 120_000);

  test("an empty workbook, without funds: no amounts, one sentence, one button; and a plan that is there is not replaced", async () => {
    const simulator = new Simulator(workbookOf({ Sheet1: [[null]] }));
    const page = await open(simulator);
    await button(page, "预览年度计划").click();
    await page.getByText("请选择单位类别。").waitFor();
    expect(await page.locator("[aria-invalid=true]").count()).toBe(2);
    await page.getByLabel("年度").fill("2027");
    await page.getByLabel("单位类别").selectOption({ label: "学校" });
    await button(page, "预览年度计划").click();
    await page.getByText("没有填可用资金，所以没有建议金额；填写可用资金后就能测算。").waitFor();
    await page.getByText(/^共 \d+ 项活动$/).waitFor();
    expect(await page.getByRole("slider").count()).toBe(0);
    await button(page, "生成到新工作表").click();
    await page.getByText(/^已生成工作表/).waitFor();
    await idle(page);
    expect(simulator.model.workbook.sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["Sheet1", "工作计划表", "汇总"]));
    expect(madeYear(simulator.model.workbook).rows.every(({ amount }) => amount === null)).toBe(true);
    await button(page, "首页").click();
    await button(page, "生成年度计划").click();
    await page.getByText(/^工作簿里已有本软件生成的“工作计划表”/).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
  }, 60_000);

  test.each(PANE_THEMES)(
    "axe finds nothing in the sliders and the rows, %s, and nothing is wider than 320 px",
    async (_theme, background, forcedColors) => {
      const page = await open(school(), { width: 320, background, forcedColors });
      await button(page, "预览年度计划").click();
      await amountOf(page, GIFTS).fill("99999");
      await amountOf(page, GIFTS).press("Enter");
      await settled(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    60_000,
  );

  test("a move of a slider holds the screen up for no more than a frame (printed)", async () => {
    const page = await open(school());
    await button(page, "预览年度计划").click();
    await settled(page);
    const times = await page.evaluate(async (label) => {
      const slider = document.querySelector<HTMLInputElement>(`input[type=range][aria-label="${label}"]`)!;
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
      const measured: number[] = [];
      for (let move = 0; move < 60; move++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const began = performance.now();
        write.call(slider, String(5_000 + move * 500));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        slider.dispatchEvent(new Event("change", { bubbles: true }));
        // Until all that the move set off is done and laid out.
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
        void document.body.offsetHeight;
        measured.push(performance.now() - began);
      }
      return measured.slice(10).sort((a, b) => a - b);
    }, GIFTS);
    const [median, worst] = [times[Math.floor(times.length / 2)]!, times.at(-1)!];
    process.stdout.write(`pane, one move of a slider: median ${median.toFixed(1)} ms, longest ${worst.toFixed(1)} ms\n`);
    expect(median).toBeLessThan(50);
  }, 60_000);
});

describeInBrowser("a year's plan in the page", () => {
  const pages = forTests(new PageBrowser());

  test("by keyboard alone: from nothing to a saved workbook with amounts, and back", async () => {
    const page = await pages.open();
    await tabTo(page, "从空表生成年度计划");
    await page.keyboard.press("Enter");
    await pageIdle(page);
    await page.getByLabel("年度").waitFor();
    const reach = async (label: string): Promise<void> => {
      const field = page.getByLabel(label).first();
      for (let presses = 0; presses < 60 && !(await field.evaluate((element) => element === document.activeElement)); presses++)
        await page.keyboard.press("Tab");
    };
    for (const [label, text] of [
      ["年度", "2027"],
      ["单位类别", null],
      ["会员人数", "120"],
      ["可用资金", "60000"],
      ["预留", "3000"],
    ] as const) {
      await reach(label);
      // 学校 is the first of the list.
      if (text === null) await page.keyboard.press("ArrowDown");
      else await page.keyboard.type(text);
    }
    await page.keyboard.press("Enter");
    await settled(page);
    await page.getByText("没有填省份（或没有认出）：当地标准没有比对，只比对了全国规定。").waitFor();
    const before = await subjects(page);
    await tabTo(page, GIFTS);
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await settled(page);
    expectGaveWay(before, await subjects(page));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("30000");
    await page.keyboard.press("Enter");
    await settled(page);
    const shown = await figures(page);
    expect(shown.proposed + shown.left).toBeCloseTo(57_000, 2);
    await tabTo(page, "生成，写入建议金额");
    await page.keyboard.press("Enter");
    await page.getByText(/^已生成工作表“工作计划表”/).waitFor();
    await pageIdle(page);
    await page.getByRole("tab", { name: "工作计划表" }).waitFor();
    await tabTo(page, "另存为…");
    const saved = readXlsx(await contentOf(await downloaded(page, () => page.keyboard.press("Enter"))));
    const { rows, total } = madeYear(saved);
    expect(total).toBe(shown.proposed);
    expect(rows.filter(({ subject }) => subject === GIFTS).reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(30_000);
    await tabTo(page, "全部审定…");
    await page.keyboard.press("Enter");
    await tabTo(page, "应用");
    await page.keyboard.press("Enter");
    await page.getByText(/^已审定 \d+ 行。“计划明细”里的备注还是旧的/).waitFor();
    await pageIdle(page);
    for (let presses = 0; presses < 2; presses++) {
      await tabTo(page, "撤销");
      await page.keyboard.press("Enter");
      await pageIdle(page);
    }
    await page.getByRole("tab", { name: "工作计划表" }).waitFor({ state: "detached" });
  }, 120_000);
});
