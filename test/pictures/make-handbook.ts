/** npm run handbook: the pictures of the handbook, taken in Chromium from the real page. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launch } from "../e2e/browser";
import { spentPlanFile } from "../ui/spent-plan";
import { check, choose, idle, openPage, pageFolder } from "../e2e/web-page";

const ROOT = path.resolve(__dirname, "../..");
const PICTURES = path.join(ROOT, "assets/handbook/pictures");
const SAMPLES = ["township-messy-2026", "school-2026", "office-2026", "enterprise-2026", "hospital-2026"];
const SIZE = { width: 1200, height: 750 };

/** WebP is a third of a PNG; the browser itself can write it. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  const png = (await page.screenshot()).toString("base64");
  const webp = await page.evaluate(
    async ({ data, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      canvas.getContext("2d")!.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL("image/webp", 0.82);
    },
    { data: png, ...SIZE },
  );
  writeFileSync(path.join(PICTURES, `${name}.webp`), Buffer.from(webp.slice(webp.indexOf(",") + 1), "base64"));
}

async function registersPicture(page: Page): Promise<void> {
  await check(page, path.join(ROOT, "assets/samples/school-2026.xlsx"));
  await page.getByRole("navigation").getByRole("button", { name: "台账" }).click();
  await page.getByRole("button", { name: "新增台账…" }).click();
  await page.getByRole("checkbox", { name: "慰问台账", exact: true }).check();
  await page.getByRole("button", { name: "生成（1）…" }).click();
  await page.getByRole("button", { name: "应用" }).click();
  await idle(page);
  await page.getByRole("button", { name: /^慰问台账/ }).click();
  await page.getByRole("button", { name: "登记一条" }).click();
  await page.locator("input[name=date]").fill("2026-06-18");
  await page.locator("input[name=person]").fill("甲老师");
  await page.locator("select[name=occasion]").selectOption("其他");
  await page.locator("input[name=activity]").fill("慰问");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await shoot(page, "registers");
}

async function main(): Promise<void> {
  const browser = await launch();
  try {
    const troubles: string[] = [];
    const page = await openPage(browser, pageFolder(), troubles, { viewport: SIZE });
    const files = SAMPLES.map((name) => path.join(ROOT, "assets/samples", `${name}.xlsx`));
    await choose(page, files);
    await page.getByText(`共 ${files.length} 个文件`).waitFor();
    await shoot(page, "list");
    await choose(page, files[0]!);
    await page.locator("[role=gridcell][data-severity]").first().waitFor();
    await idle(page);
    await page.getByRole("button", { name: "定位" }).nth(1).click();
    await shoot(page, "check");
    await page.getByRole("navigation").getByRole("button", { name: "查漏补缺" }).click();
    await page.getByRole("button", { name: "勾选建议优先的" }).click();
    await shoot(page, "fill");
    await page.getByRole("navigation").getByRole("button", { name: "汇总" }).click();
    await page.getByRole("button", { name: "生成汇总表" }).click();
    await page.getByRole("tab", { name: "汇总" }).click();
    await idle(page);
    await shoot(page, "summary");
    await page.getByRole("navigation").getByRole("button", { name: "参数" }).click();
    await page.getByRole("button", { name: "查看当地规定" }).click();
    await page.getByLabel("地区").selectOption({ label: "辽宁" });
    await page.locator("summary").filter({ hasText: /^标准/ }).click();
    await shoot(page, "rules");
    const planning = await openPage(browser, pageFolder(), troubles, { viewport: SIZE });
    await check(planning, files[1]!);
    await planning.getByRole("navigation").getByRole("button", { name: "首页" }).click();
    await planning.getByRole("button", { name: "生成年度计划" }).click();
    for (const [label, text] of [
      ["年度", "2027"],
      ["会员人数", "120"],
      ["可用资金", "60000"],
      ["预留", "10%"],
    ] as const)
      await planning.getByLabel(label).fill(text);
    await planning.getByLabel("单位类别").selectOption("school");
    await planning.getByLabel("省份").selectOption("广东");
    await planning.getByRole("button", { name: "预览年度计划" }).click();
    await planning.getByRole("textbox", { name: /^会员活动支出/ }).fill("30000");
    await planning.keyboard.press("Enter");
    await planning
      .getByText("可用资金", { exact: true })
      .last()
      .evaluate((figure) => figure.scrollIntoView());
    await shoot(planning, "year");
    await registersPicture(await openPage(browser, pageFolder(), troubles, { viewport: SIZE }));
    const spent = await openPage(browser, pageFolder(), troubles, { viewport: SIZE });
    await choose(spent, { name: "2026年计划.xlsx", mimeType: "", buffer: Buffer.from(spentPlanFile()) });
    await spent.locator("[data-part=panel]").getByRole("button", { name: "重新检查" }).waitFor();
    await idle(spent);
    await spent.getByRole("navigation").getByRole("button", { name: "报表" }).click();
    await spent.getByRole("button", { name: "执行情况" }).click();
    await spent.getByText("超预算 1 项").waitFor();
    await shoot(spent, "official");
    if (troubles.length > 0) throw new Error(troubles.join("\n"));
  } finally {
    await browser.close();
  }
  for (const name of ["index.html", "index.en.html"]) {
    const text = readFileSync(path.join(ROOT, "assets/handbook", name), "utf8");
    for (const picture of ["check", "fill", "list", "official", "rules", "summary", "year"])
      if (!text.includes(`pictures/${picture}.webp`)) throw new Error(`${name} shows no ${picture}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
