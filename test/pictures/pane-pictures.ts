/** Draws the README's pictures of the task pane: the built pane in Chromium, on the messy sample in the simulated Excel. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { build, launch, serve } from "../e2e/browser";
import { underExcel } from "../e2e/browser-excel";
import { Simulator } from "../excel-simulator/simulator";
import { spentPlanFile } from "../ui/spent-plan";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "assets/pictures");

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const built = build("taskpane", { GONGHUI_OFFICE_JS: "/office/office.js" });
  const server = await serve({ "/office/": path.join(root, "node_modules/@microsoft/office-js/dist"), "/": built });
  const browser = await launch();
  const sample = readFileSync(path.join(root, "assets/samples/township-messy-2026.xlsx"));
  const shot = async (
    name: string,
    query: string,
    prepare: (page: Page) => Promise<void> = async () => undefined,
    background = "#ffffff",
    file: Uint8Array = sample,
  ): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 350, height: 620 }, deviceScaleFactor: 1.5 });
    await underExcel(page, Simulator.open(file), "zh-CN", background);
    await page.goto(`${server.address}/taskpane.html${query}`);
    await page.locator("main[aria-busy=false]").waitFor();
    await page.waitForTimeout(1500);
    await prepare(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(folder, `pane-${name}.png`) });
    await page.close();
  };
  await shot("home", "");
  await shot("check", "?view=check");
  await shot("preview", "?view=check", async (page) => {
    await page.getByRole("button", { name: /供参考/ }).click();
    await page
      .getByRole("button", { name: /^更正同类/ })
      .first()
      .click();
  });
  await shot("fill", "?view=fill", (page) => page.getByRole("button", { name: "勾选建议优先的" }).click());
  await shot("summary", "?view=summary");
  await shot("official", "?view=official", (page) => page.getByRole("button", { name: "执行情况" }).click(), "#ffffff", spentPlanFile());
  await shot("settings", "?view=settings");
  await shot("rules", "?view=rules", async (page) => {
    await page.getByLabel("地区").selectOption({ label: "辽宁" });
    await page.locator("summary").filter({ hasText: /^标准/ }).click();
  });
  await shot("year", "?view=year", async (page) => {
    for (const [label, text] of [
      ["年度", "2027"],
      ["会员人数", "120"],
      ["可用资金", "60000"],
    ] as const)
      await page.getByLabel(label).fill(text);
    await page.getByLabel("单位类别").selectOption("township");
    await page.getByLabel("省份").selectOption("广东");
    await page.getByRole("button", { name: "预览年度计划" }).click();
    await page.getByRole("textbox", { name: /^会员活动支出/ }).fill("30000");
    await page.keyboard.press("Enter");
    await page
      .getByText("可用资金", { exact: true })
      .last()
      .evaluate((figure) => figure.scrollIntoView());
  });
  await shot("dark", "?view=check", undefined, "#1f1f1f");
  await browser.close();
  await server.close();
}

void main();
