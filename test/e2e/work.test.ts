// A day's work on the page, in a real Chromium: the main job in three clicks, findings walked through by key, what unlocks checks.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { violations } from "./axe";
import { describeInBrowser, forTests, launchOn } from "./browser";
import { check, contentOf, downloaded, idle, PageBrowser, pageFolder } from "./web-page";

const messy = path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx");

/** Processes whose command names the profile: the browser's own, which the others end with. Linux tells of them in /proc. */
function processesOf(profile: string): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    try {
      const parts = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
      return parts.includes(`--user-data-dir=${profile}`) ? [Number(name)] : [];
    } catch {
      return []; // No process, or one that is gone.
    }
  });
}

/** What the page keeps of its open workbook, once it does. Throws where it never does. */
async function keptIn(page: Page): Promise<readonly number[]> {
  for (let tries = 0; tries < 60; tries++) {
    const kept = await page.evaluate(
      () =>
        new Promise<readonly number[] | null>((resolve) => {
          const request = indexedDB.open("gonghui");
          request.onsuccess = () => {
            const database = request.result;
            const all = database.transaction("work").objectStore("work").getAll();
            all.onsuccess = () => {
              database.close();
              const [first] = all.result as { bytes: ArrayBuffer }[];
              resolve(first === undefined ? null : [...new Uint8Array(first.bytes)]);
            };
          };
        }),
    );
    if (kept !== null) return kept;
    await page.waitForTimeout(250);
  }
  throw new Error("nothing is kept");
}

describeInBrowser("work on the page", () => {
  const pages = forTests(new PageBrowser());
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
    // In 参数, far down: what can't be read is named beside the button, and leads back to its field; the answer stands beside it.
    await page.getByRole("navigation", { name: "功能" }).getByRole("button", { name: "参数" }).click();
    const members = page.getByLabel("会员人数", { exact: true });
    await members.fill("一百来人");
    const faulty = page.getByText("这几项要先改好，才能保存：");
    await faulty.getByRole("button", { name: "会员人数" }).click();
    expect(await members.evaluate((field) => field === document.activeElement)).toBe(true);
    await members.fill("130");
    await button(page, "保存到“工会参数”表").click();
    await page.getByText("已保存。").waitFor();
    await page.getByText("✓ 已写入“工会参数”表").waitFor();
  }, 60_000);

  test("on a phone the header is one line, and 更多 holds what stood there", async () => {
    const page = await open({ viewport: { width: 390, height: 800 }, locale: "zh-CN" });
    // Before a file is open there is room for all of it: nothing is squeezed to less than its words.
    for (const name of ["语言", "外观"]) expect((await page.getByLabel(name).boundingBox())!.width).toBeGreaterThan(70);
    expect((await button(page, "清除本机记住的内容…").boundingBox())!.height).toBeLessThan(32);
    await check(page, messy);
    expect((await page.locator("header").first().boundingBox())!.height).toBeLessThan(48);
    await button(page, "更多").click();
    await page.getByRole("menuitem", { name: "English" }).click();
    await button(page, "All in one go…").waitFor();
    expect((await page.locator("header").first().boundingBox())!.height).toBeLessThan(48);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test("a block is selected by mouse and by key, added up, filled down, pasted as one step; rows go in and out", async () => {
    const page = await open();
    await check(page, messy);
    const cell = (row: number, column: number) =>
      page.locator(`[data-part=sheet] [role=gridcell][data-row="${row}"][data-column="${column}"]`);
    const sum = page.getByRole("group", { name: "选中的单元格" }).getByRole("status");
    await cell(11, 4).hover();
    await page.mouse.down();
    await cell(12, 4).hover();
    await page.mouse.up();
    await sum.getByText("计数 2　求和 16,000.00").waitFor();
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Shift+ArrowUp");
    await sum.getByText("计数 2　求和 8,000.00").waitFor();
    await page.keyboard.press("Escape");
    // From E10 on: two rows of two cells, the second of a merge's own column left alone.
    await cell(10, 4).click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "1,111\t第一\r\n2222\t第二\r\n");
      document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await cell(11, 5).getByText("第二").waitFor();
    await idle(page);
    expect(await cell(10, 4).innerText()).toMatch(/1,?111/);
    await button(page, "撤销").click();
    await cell(10, 4).getByText("3,500元").waitFor();
    await idle(page);
    expect(await cell(11, 5).innerText()).toBe("");
    await cell(11, 2).click();
    await button(page, "插入一行").click();
    await cell(12, 2).getByText("端午节慰问会员").waitFor();
    await idle(page);
    await button(page, "删除本行").click();
    await cell(11, 2).getByText("端午节慰问会员").waitFor();
    await idle(page);
    await cell(11, 2).click();
    await page.keyboard.press("Control+f");
    await page.keyboard.type("座谈会");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("[data-part=sheet] [aria-selected=true]")?.getAttribute("data-row") === "16");
    expect(await violations(page)).toEqual([]);
  }, 90_000);

  test("a browser that is killed loses nothing: the next one brings the changes back, byte for byte", async () => {
    const profile = mkdtempSync(path.join(tmpdir(), "gonghui-profile-"));
    const address = pathToFileURL(path.join(pageFolder(), "gonghui.html")).href;
    try {
      const first = await launchOn(profile, { locale: "zh-CN", acceptDownloads: true });
      const page = first.pages()[0] ?? (await first.newPage());
      await page.addInitScript(() => {
        delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
      });
      await page.goto(address);
      await check(page, messy);
      await page.locator('[role=gridcell][data-row="11"][data-column="5"]').click();
      await page.keyboard.type("改过");
      await page.keyboard.press("Enter");
      await page.getByText("有未保存的改动").waitFor();
      await idle(page);
      const expected = await keptIn(page);
      // Time for the database to reach the disk, then no farewell.
      await page.waitForTimeout(1000);
      for (const pid of processesOf(profile)) process.kill(pid, "SIGKILL");
      first.close().catch(() => undefined);

      const second = await launchOn(profile, { locale: "zh-CN", acceptDownloads: true });
      const again = second.pages()[0] ?? (await second.newPage());
      await again.addInitScript(() => {
        delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
      });
      await again.goto(address);
      await again.getByText("上次在“township-messy-2026.xlsx”里的改动没有保存。").waitFor();
      await again.getByRole("button", { name: "恢复", exact: true }).click();
      await again.getByText("有未保存的改动").waitFor();
      await idle(again);
      const saved = await contentOf(await downloaded(again, () => again.getByRole("button", { name: "另存为…" }).click()));
      expect(Buffer.from(expected).equals(saved)).toBe(true);
      const { sheets } = readXlsx(saved);
      expect(sheets[0]!.at(11, 5).value).toBe("改过");
      await again.reload();
      await again.getByText("把工作计划表").waitFor();
      expect(await again.getByText("没有保存").count()).toBe(0);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }, 120_000);
});
