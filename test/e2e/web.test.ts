// gonghui.html in a real Chromium: one file from a disk, the network off.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { finish } from "../../src/core/grid/steps";
import { fillJob, summaryJob } from "../../src/core/jobs";
import { languageNamed } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { reviewRecord } from "../../src/core/record/report";
import { review } from "../../src/core/review/review";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { planFile } from "../bench/plan-file";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { check, choose, contentOf, downloaded, idle, PageBrowser, pickFromMenu, tabTo } from "./web-page";

const language = languageNamed("zh-CN")!;
const words = { sheets: language.sheets, findings: language.findings, official: language.official, registers: language.registers };
const SHEETS = path.resolve(__dirname, "../sheets");
const HOSTILE = path.resolve(__dirname, "../../../shared/hostile");
const messy = path.join(SHEETS, "P02-merged-months-text-amounts.xlsx");
const plans = readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx"));
const LEVELS = { error: "必须改", warning: "请核对", info: "供参考" } as const;

const recordOf = (file: string): ReturnType<typeof reviewRecord> => {
  const workbook = readXlsx(readFileSync(file));
  return reviewRecord(path.basename(file), review(workbook, readSettings(workbook)), language);
};

/** Everything the pane lists at one level, all folded lists opened to their ends. */
async function listed(page: Page, level: string): Promise<{ count: number; texts: string[] }> {
  const panel = page.locator("[data-part=panel]");
  const button = panel.getByRole("group", { name: "检查", exact: true }).getByRole("button", { name: level });
  await button.click();
  const lists = panel.locator("main > ul");
  for (const details of await lists.locator("details").all()) {
    await details.locator("summary").click();
    await details.locator("li").first().waitFor();
  }
  for (const more = lists.getByRole("button", { name: /^再显示/ }); (await more.count()) > 0; ) await more.first().click();
  const texts = await lists.locator("li > div > p:first-child").allInnerTexts();
  return { count: Number(/\d+$/.exec((await button.innerText()).trim())?.[0]), texts };
}

describeInBrowser("the page in Chromium", () => {
  const pages = forTests(new PageBrowser());
  const open = (options = {}): Promise<Page> => pages.open(options);

  test.each(plans)(
    "%s: what is shown is what `check --json` says",
    async (name) => {
      const page = await open();
      const expected = JSON.parse(JSON.stringify(recordOf(path.join(SHEETS, name)))) as ReturnType<typeof reviewRecord>;
      await check(page, path.join(SHEETS, name));
      expect(JSON.parse((await contentOf(await downloaded(page, () => pickFromMenu(page, "导出检查记录（.json）")))).toString())).toEqual(
        expected,
      );
      for (const [severity, level] of Object.entries(LEVELS)) {
        const messages = expected.findings.filter((finding) => finding.severity === severity).map(({ message }) => message);
        const { count, texts } = await listed(page, level);
        expect(count).toBe(messages.length);
        expect(texts.map((text) => text.slice(text.indexOf("　") + 1)).sort()).toEqual([...messages].sort());
      }
    },
    60_000,
  );

  test("the page is one file, and its policy lets in nothing but its own two scripts", async () => {
    const page = await open();
    const { policy, scripts, outside } = await page.evaluate(() => ({
      policy: document.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!,
      scripts: document.scripts.length,
      outside: [...document.querySelectorAll("[src], link[href]")]
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href")!)
        .filter((address) => !address.startsWith("data:")),
    }));
    expect(outside).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(
      /script-src ([^;]+)/
        .exec(policy)![1]!
        .split(" ")
        .map((source) => source.slice(0, 8)),
    ).toEqual(Array(scripts).fill("'sha256-"));
    expect(policy).not.toContain("eval");
    expect(policy).not.toContain("connect-src");
  }, 30_000);

  test("marks stand at the cells; a finding leads to its cell, and the cell to its findings", async () => {
    const page = await open();
    await check(page, messy);
    const marked = await page
      .locator("[role=gridcell][data-severity]")
      .evaluateAll((cells) =>
        cells.map((cell) => `${String.fromCharCode(64 + Number(cell.getAttribute("data-column")))}${cell.getAttribute("data-row")}`),
      );
    expect(marked.sort()).toEqual([...new Set(recordOf(messy).findings.flatMap(({ cell }) => cell ?? []))].sort());
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.getByRole("button", { name: "定位" }).first().click();
    const cell = page.locator("[role=gridcell][aria-selected=true]");
    await expect(cell.getAttribute("data-row")).resolves.toBe("19");
    await page.waitForFunction(() => {
      const box = document.querySelector("[role=gridcell][aria-selected=true]")?.getBoundingClientRect();
      const view = document.querySelector("[data-part=sheet]")!.getBoundingClientRect();
      return box !== undefined && box.top >= view.top && box.bottom <= view.bottom;
    });
    await page.locator("[role=gridcell][data-row='18'][data-column='5']").click();
    await page
      .getByRole("region", { name: "当前单元格" })
      .getByText(language.findings["amount-placeholder"].sentence({ text: "待定", isNone: false }))
      .waitFor();
  }, 60_000);

  test("open, correct, edit, complete, summarise, save: the file is what the same jobs give in node", async () => {
    const host = XlsxHost.open(readFileSync(messy));
    const checked = () => review(host.file.workbook, readSettings(host.file.workbook));
    for (const mended of ["amount-approx", "total-mismatch"]) host.file.apply(checked().findings.find(({ code }) => code === mended)!.fix!);
    const sheet = host.file.workbook.sheets[0]!;
    host.file.apply([{ kind: "set-cell", sheet: sheet.sheet, row: 18, column: 5, content: { value: 1200 }, expect: sheet.at(18, 5) }]);
    const settings = () => readSettings(host.file.workbook);
    host.file.apply(
      finish(fillJob(host.file.workbook, settings(), (all) => all.filter(({ isRecommended }) => isRecommended), words)).edits,
    );
    host.file.apply(finish(summaryJob(host.file.workbook, settings(), words)).edits);

    const page = await open();
    await check(page, messy);
    const nav = page.getByRole("navigation");
    const found = page.getByRole("group", { name: "检查", exact: true });
    // What is about so much is somebody's decision, made first and by itself.
    await found.getByRole("button", { name: /请核对/ }).click();
    await page.getByRole("button", { name: "更正…" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "应用" }).click();
    await found.getByRole("button", { name: "请核对 2" }).waitFor();
    await idle(page);
    await found.getByRole("button", { name: /必须改/ }).click();
    await page.getByRole("button", { name: "更正…" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "应用" }).click();
    await found.getByRole("button", { name: "必须改 0" }).waitFor();
    await idle(page);
    await page.locator("[role=gridcell][data-row='18'][data-column='5']").dblclick();
    await page.getByRole("textbox", { name: "修改单元格" }).fill("1200");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "检查", exact: true }).getByRole("button", { name: "请核对 0" }).waitFor();
    await idle(page);
    await nav.getByRole("button", { name: "查漏补缺" }).click();
    await page.getByRole("button", { name: "勾选建议优先的" }).click();
    await page.getByRole("button", { name: /加入表中/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "应用" }).click();
    await page.getByText(/已插入 \d+ 行/).waitFor();
    await nav.getByRole("button", { name: "汇总" }).click();
    await page.getByRole("button", { name: "生成汇总表" }).click();
    await page.getByRole("tab", { name: "检查结果" }).waitFor();
    await idle(page);
    await page.getByText("有未保存的改动").waitFor();
    const download = await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click());
    expect(download.suggestedFilename()).toBe("P02-merged-months-text-amounts（已检查）.xlsx");
    const saved = await contentOf(download);
    expect(Buffer.compare(saved, Buffer.from(host.save()))).toBe(0);
    await page.getByText("有未保存的改动").waitFor({ state: "detached" });
    opensInLibreOffice(saved);

    // All of it is taken back, step by step.
    for (let steps = 0; steps < 5; steps++) {
      await nav.getByRole("button", { name: "撤销" }).click();
      await idle(page);
    }
    const before = await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click()));
    const seen = (bytes: Uint8Array) => readXlsx(bytes).sheets.map((grid) => [grid.sheet, ...grid.usedRows().map((row) => grid.row(row))]);
    expect(seen(before)).toEqual(seen(readFileSync(messy)));
  }, 90_000);

  test("hostile files get their sentence, and the page lives on", async () => {
    if (!existsSync(HOSTILE)) return void process.stdout.write("skipped: the hostile files are not beside the checkout\n");
    const page = await open();
    for (const [name, code] of [
      ["A01-zip-bomb-1GiB-digit-zeros.xlsx", "too-large"],
      ["E05-corrupt-deflate-stream.xlsx", "corrupt"],
    ] as const) {
      await choose(page, path.join(HOSTILE, name));
      await page
        .getByRole("alert")
        .getByText(language.errors[code]({ file: name }))
        .waitFor();
    }
    await check(page, messy);
    expect(await page.getByRole("alert").count()).toBe(0);
    // And while a workbook is open it stays open.
    await choose(page, path.join(HOSTILE, "F05-pdf.xlsx"));
    await page.getByRole("alert").waitFor();
    expect(await page.locator("[role=grid]").count()).toBe(1);
  }, 60_000);

  test("the unit's settings are remembered, and forgotten when asked", async () => {
    const page = await open();
    await check(page, messy);
    await page.getByRole("navigation").getByRole("button", { name: "参数" }).click();
    await page.getByLabel("会员人数").fill("120");
    await page.getByRole("button", { name: /保存到/ }).click();
    await page.getByText("已保存。").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("gonghui.profile"))).toContain("120");
    await pickFromMenu(page, "清除本机记住的内容…");
    await page.getByRole("dialog").getByRole("button", { name: "全部清除" }).click();
    await page.getByText("已清除。").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("gonghui.profile"))).toBeNull();
  }, 60_000);

  test("unsaved work is asked about before it is lost", async () => {
    const page = await open();
    await check(page, messy);
    await page.locator("[role=grid]").focus();
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("有未保存的改动").waitFor();
    await idle(page);
    await pickFromMenu(page, "关闭文件");
    await page.getByRole("dialog").getByRole("button", { name: "返回" }).click();
    expect(await page.locator("[role=grid]").count()).toBe(1);
    const asked = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  }, 60_000);

  test("where the browser can save, it asks where to; a change of mind leaves the work unsaved", async () => {
    const page = await open();
    await check(page, messy);
    await page.evaluate(() => {
      const scope = window as unknown as {
        showSaveFilePicker: unknown;
        answers: (() => Promise<unknown>)[];
        written: number;
        names: string[];
      };
      scope.names = [];
      scope.written = 0;
      const handle = {
        name: "chosen.xlsx",
        createWritable: async () => ({
          write: async (data: Uint8Array) => void (scope.written += data.length),
          close: async () => undefined,
        }),
      };
      scope.answers = [() => Promise.reject(new DOMException("", "AbortError")), async () => handle];
      scope.showSaveFilePicker = (options: { suggestedName: string }) => {
        scope.names.push(options.suggestedName);
        return scope.answers.shift()!();
      };
    });
    await page.locator("[role=grid]").focus();
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("有未保存的改动").waitFor();
    await idle(page);
    const save = page.getByRole("button", { name: "另存为…" });
    await save.click();
    await page.waitForTimeout(300);
    await page.getByText("有未保存的改动").waitFor();
    await save.click();
    await page.getByText("已保存为“chosen.xlsx”，原文件没有改动。").waitFor();
    await page.getByText("有未保存的改动").waitFor({ state: "detached" });
    const { names, written } = await page.evaluate(() => {
      const { names: asked, written: bytes } = window as unknown as { names: string[]; written: number };
      return { names: asked, written: bytes };
    });
    expect(names).toEqual(Array(2).fill("P02-merged-months-text-amounts（已检查）.xlsx"));
    expect(written).toBeGreaterThan(1000);
  }, 60_000);

  test("a large file can be stopped while it is read, and while it is checked", async () => {
    const page = await open();
    const large = { name: "large.xlsx", mimeType: "", buffer: Buffer.from(planFile(100_000)) };
    await choose(page, large);
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByRole("button", { name: "打开计划表…" }).waitFor();
    await page.getByText("把工作计划表（或写成文章的计划）拖到这里").waitFor();
    await choose(page, large);
    await page.locator("[data-part=panel]").getByRole("button", { name: "取消" }).click({ timeout: 20_000 });
    await page.getByText("已取消，工作簿没有改动。").waitFor();
    await check(page, messy);
  }, 90_000);

  test("a column that was read wrongly is named by the user, and the workbook keeps it", async () => {
    const page = await open();
    await check(page, messy);
    await page.getByRole("button", { name: "识别不对，我来改" }).click();
    const form = page.getByRole("region", { name: "改正识别结果" });
    await form.getByLabel(/^F/).selectOption({ label: "（不用）" });
    await form.getByRole("button", { name: "按此重新识别" }).click();
    await page.getByRole("tab", { name: "工会参数" }).waitFor();
    await idle(page);
    const record = JSON.parse(
      (await contentOf(await downloaded(page, () => pickFromMenu(page, "导出检查记录（.json）")))).toString(),
    ) as ReturnType<typeof reviewRecord>;
    expect(record.sheets[0]!.layout!.columns).toEqual({ ...recordOf(messy).sheets[0]!.layout!.columns, remark: undefined });
    const saved = await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click()));
    const workbook = readXlsx(saved);
    expect(reviewRecord(record.file, review(workbook, readSettings(workbook)), language).sheets[0]).toEqual({
      ...record.sheets[0],
      layout: { ...record.sheets[0]!.layout, columns: record.sheets[0]!.layout!.columns },
    });
  }, 60_000);

  test("printed, the totals alone are on the paper", async () => {
    const page = await open();
    await check(page, messy);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await pickFromMenu(page, "打印汇总");
    await page.locator("body[data-printed]").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[role=grid]").isVisible()).toBe(false);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: "按月份" }).isVisible()).toBe(true);
    expect(
      await page.locator("main svg rect").evaluateAll((bars) => bars.filter((bar) => bar.getBoundingClientRect().height > 1).length),
    ).toBeGreaterThan(5);
    await page.getByText("××公司工会2026年度活动计划表").last().waitFor();
  }, 60_000);

  test("a file is dropped and checked", async () => {
    const page = await open();
    const transfer = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], "dropped.xlsx"));
      return data;
    }, readFileSync(messy).toString("base64"));
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await page.getByText("松开鼠标，打开").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.locator("[role=gridcell][data-severity]").first().waitFor();
  }, 60_000);

  test("everything by keyboard alone: a sample opened, a cell corrected, a finding settled, the workbook saved", async () => {
    const page = await open();
    await tabTo(page, "乡镇街道（问题较多的表）");
    await page.keyboard.press("Enter");
    await page.locator("[role=gridcell][data-severity]").first().waitFor();
    await idle(page);
    const errors = async (): Promise<number> =>
      Number(
        /\d+/.exec(await page.getByRole("group", { name: "检查", exact: true }).getByRole("button", { name: "必须改" }).innerText())![0],
      );
    const before = await errors();
    await tabTo(page, "定位");
    await page.keyboard.press("Enter");
    await tabTo(page, /^工作表“.*”的内容$/).catch(async () => page.keyboard.press("Shift+Tab"));
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("3月");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (count) =>
        !document.querySelector("main[aria-busy=true]") &&
        !new RegExp(`必须改\\s*${count}$`).test(document.querySelector("[data-part=panel] [role=group] button")?.textContent ?? ""),
      before,
    );
    expect(await errors()).toBe(before - 1);
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(
      (count) => new RegExp(`${count}$`).test((document.querySelector("[data-part=panel] [role=group] button")?.textContent ?? "").trim()),
      before,
    );
    await idle(page);
    await tabTo(page, "已核无误…");
    await page.keyboard.press("Enter");
    await tabTo(page, "核对结论（一句话）");
    await page.keyboard.type("已与会议记录核对");
    await page.keyboard.press("Enter");
    await page.getByText("已核无误 1 条").waitFor();
    await idle(page);
    await tabTo(page, "另存为…");
    const download = await downloaded(page, () => page.keyboard.press("Enter"));
    expect(readXlsx(await contentOf(download)).sheets.map(({ mark }) => mark)).toContain("findings");
  }, 90_000);

  test.each(["light", "dark", "contrast"])(
    "axe finds nothing in any view, %s",
    async (look) => {
      const page = await open();
      await page.getByLabel("外观").selectOption(look);
      const seen: string[] = [];
      const inspect = async (view: string): Promise<void> => {
        seen.push(view);
        await page.waitForTimeout(350);
        expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
      };
      await inspect("welcome");
      await choose(page, [messy, path.join(SHEETS, "P06-wrong-totals.xlsx")]);
      await page.getByText("共 2 个文件").waitFor();
      await inspect("list");
      await page
        .getByRole("button", { name: /^退回意见/ })
        .first()
        .click();
      await inspect("letter");
      await page.keyboard.press("Escape");
      await check(page, messy);
      await inspect("check");
      await page.getByRole("button", { name: "定位" }).first().click();
      await page.locator("[role=grid]").focus();
      await page.keyboard.press("F2");
      await inspect("editing");
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: /请核对/ })
        .first()
        .click();
      await page.getByRole("button", { name: "更正…" }).first().click();
      await inspect("preview");
      await page.keyboard.press("Escape");
      for (const view of ["首页", "查漏补缺", "汇总", "报表", "参数"]) {
        await page.getByRole("navigation").getByRole("button", { name: view, exact: true }).click();
        await inspect(view);
      }
      await page.getByRole("button", { name: "更多", exact: true }).click();
      await inspect("menu");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "帮助" }).click();
      await inspect("help");
      expect(seen).toHaveLength(13);
    },
    120_000,
  );

  test("at phone width nothing is wider than the screen", async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(390);
    await choose(page, messy);
    await page.getByRole("button", { name: "定位" }).first().click();
    await page.locator("[role=grid]").waitFor();
    expect(await wide()).toBeLessThanOrEqual(390);
  }, 60_000);

  test("the page is read in Traditional Chinese and in English", async () => {
    for (const [locale, lead, level] of [
      ["zh-TW", "把工作計劃表（或寫成文章的計劃）拖到這裡。", "必須改"],
      ["en-US", "Drop a work plan here, a table or an article.", "fix"],
    ] as const) {
      const page = await open({ locale });
      await page.getByText(lead).waitFor();
      await choose(page, messy);
      await page.locator("[data-part=panel]").getByRole("button", { name: level }).waitFor();
    }
  }, 60_000);

  test("how long a user waits (printed)", async () => {
    const lines: string[] = [];
    const files = mkdtempSync(path.join(tmpdir(), "gonghui-waits-"));
    for (const rows of [300, 10_000, 100_000]) {
      const page = await open();
      await page.evaluate(() => {
        const scope = window as unknown as { tasks: number[] };
        scope.tasks = [];
        new PerformanceObserver((list) => scope.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: "longtask",
        });
      });
      const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
      const file = path.join(files, `${rows}.xlsx`);
      writeFileSync(file, planFile(rows));
      const start = Date.now();
      await choose(page, file);
      await page.locator("[data-part=panel] main li").first().waitFor({ timeout: 100_000 });
      const first = Date.now() - start;
      await page.waitForTimeout(1000);
      const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
      lines.push(
        `${rows} rows: first paint ${Math.round(paint)} ms, first finding ${first} ms, main-thread tasks over 50 ms: ${tasks.length === 0 ? "none" : tasks.map(Math.round).join(", ")}`,
      );
      await page.context().close();
    }
    rmSync(files, { recursive: true, force: true });
    process.stdout.write(`${lines.join("\n")}\n`);
    expect(lines).toHaveLength(3);
  }, 180_000);
});

/** Says so and goes on where LibreOffice is missing. */
function opensInLibreOffice(bytes: Uint8Array): void {
  if (spawnSync("soffice", ["--version"], { timeout: 60_000 }).status !== 0)
    return void process.stdout.write("skipped: soffice is not installed\n");
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-soffice-"));
  try {
    writeFileSync(path.join(folder, "saved.xlsx"), bytes);
    spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        folder,
        path.join(folder, "saved.xlsx"),
      ],
      { timeout: 60_000 },
    );
    expect(readFileSync(path.join(folder, "saved.csv"), "utf8")).toContain("××公司工会2026年度活动计划表");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
