// What the pane shows while a view, or the preview, is fetched for the first time: a thin line, the view one was in, the dialog only when it is there.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { Simulator } from "../excel-simulator/simulator";
import { describeInBrowser, forTests } from "./browser";
import { button, idle, PaneBrowser } from "./pane";

const messy = readFileSync(path.resolve(__dirname, "../../assets/samples/township-messy-2026.xlsx"));
/** As high as the line may be, in pixels. */
const THIN = 6;

/** Keeps a part of the pane from coming; the function given back lets it through. */
async function held(page: Page, part: string): Promise<() => void> {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${part}.*.js`, async (route) => {
    await until;
    await route.continue();
  });
  return release;
}

describeInBrowser("a view opened for the first time", () => {
  const panes = forTests(new PaneBrowser());
  const lines = (page: Page): Promise<readonly number[]> =>
    page.locator("progress").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

  test("the first of all: a thin line until it is there", async () => {
    const page = await panes.open(Simulator.open(messy), { query: "" });
    const release = await held(page, "check");
    await button(page, "检查当前工作表").click();
    await page.waitForTimeout(600);
    expect(await button(page, "识别不对，我来改").count()).toBe(0);
    expect((await lines(page)).filter((height) => height > THIN)).toEqual([]);
    release();
    await page.getByText(/14项/).waitFor();
    await idle(page);
    expect(await lines(page)).toEqual([]);
  }, 60_000);

  test.each<[string, string, string]>([
    ["fill", "查漏补缺", "勾选建议优先的"],
    ["summary", "汇总", "生成汇总表"],
    ["official", "报表", "执行情况"],
    ["registers", "台账", "新增台账…"],
    ["settings", "参数", "查看当地规定"],
  ])(
    "%s: the view one was in stays until it is there",
    async (part, name, own) => {
      const page = await panes.open(Simulator.open(messy), { query: "?view=check" });
      await page.getByText(/14项/).waitFor();
      await idle(page);
      const release = await held(page, part);
      await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
      await page.waitForTimeout(400);
      expect(await button(page, own).count()).toBe(0);
      expect(await page.getByText(/表头第4行，14项/).isVisible()).toBe(true);
      expect((await lines(page)).filter((height) => height > THIN)).toEqual([]);
      release();
      await button(page, own).waitFor();
      expect(await page.getByText(/表头第4行，14项/).count()).toBe(0);
      expect(await lines(page)).toEqual([]);
    },
    60_000,
  );

  test("the preview: nothing moves until the dialog is there", async () => {
    const page = await panes.open(Simulator.open(messy), { query: "?view=check" });
    await page.getByText(/14项/).waitFor();
    await idle(page);
    await button(page, /请核对/).click();
    const release = await held(page, "preview");
    await button(page, "更正…").scrollIntoViewIfNeeded();
    const before = await page.locator("main").boundingBox();
    await button(page, "更正…").click();
    await page.waitForTimeout(400);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await lines(page)).toEqual([]);
    expect(await page.locator("main").boundingBox()).toEqual(before);
    expect(await button(page, "更正…").isVisible()).toBe(true);
    release();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const box = (await dialog.boundingBox())!;
    // A boundary of its own, inside the pane.
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(350);
    expect(box.height).toBeLessThan(700);
  }, 60_000);
});
