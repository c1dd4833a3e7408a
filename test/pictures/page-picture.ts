/** Draws the README's picture of the page: the built file, opened from the disk with the network off, on the messy sample. */
import path from "node:path";
import { build, launch } from "../e2e/browser";

const root = path.resolve(__dirname, "../..");

async function main(): Promise<void> {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`file://${path.join(build("web"), "gonghui.html")}`);
  await page.locator("input[type=file]").first().setInputFiles(path.join(root, "assets/samples/township-messy-2026.xlsx"));
  await page.getByText(/14项/).waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(root, "assets/pictures/page.png") });
  await browser.close();
}

void main();
