// The built pane by keyboard alone: everything is reached, and the focus is seen and never lost.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { Simulator } from "../excel-simulator/simulator";
import { describeInBrowser, forTests } from "./browser";
import { idle, PaneBrowser } from "./pane";
import { tabTo } from "./web-page";

const messy = readFileSync(path.resolve(__dirname, "../sheets/P02-merged-months-text-amounts.xlsx"));

/** What has the focus, as its role or element and its name; the body is nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    return `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 20)}`;
  });

/** The place around what has the focus, with the focus and without: they differ where it is seen. */
async function isSeen(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    // A tick and its frame are drawn beside the box itself.
    const element = document.activeElement!;
    const area = (element.matches("input[type=checkbox]") ? element.parentElement! : element).getBoundingClientRect();
    const [left, top] = [Math.max(0, area.left - 6), Math.max(0, area.top - 6)];
    return { x: left, y: top, width: Math.min(innerWidth, area.right + 6) - left, height: Math.min(innerHeight, area.bottom + 6) - top };
  });
  const shot = (): Promise<Buffer> => page.screenshot({ clip: box, animations: "disabled", caret: "hide" });
  const held = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const withFocus = await shot();
  await held.evaluate((element) => element.blur());
  const without = await shot();
  await held.evaluate((element) => element.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}

describeInBrowser("the task pane by keyboard", () => {
  const panes = forTests(new PaneBrowser());

  /** Goes to it by Tab, presses the key, and waits until nothing runs any more. */
  async function press(page: Page, name: string | RegExp, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await tabTo(page, name);
    expect([name, await isSeen(page)]).toEqual([name, true]);
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    await idle(page);
    await page.waitForTimeout(150);
    expect([name, await focused(page)]).not.toEqual([name, "nothing"]);
    expect([`after ${String(name)}: ${await focused(page)}`, await isSeen(page)]).toEqual([expect.any(String), true]);
  }

  test("check, correct, take back, complete, summarise, settings, rules", async () => {
    const simulator = Simulator.open(messy);
    const page = await panes.open(simulator);
    await page.getByRole("button", { name: "检查当前工作表" }).waitFor();
    await press(page, "检查当前工作表");
    await page.getByText(/14项/).waitFor();

    // What is about so much is somebody's decision, made first and by itself.
    await press(page, /^\W*请核对\s*\d/);
    // A dialog left gives the focus back to what opened it; one confirmed gives it to what is there.
    await press(page, "更正…");
    expect(await page.evaluate(() => document.activeElement!.closest("dialog") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("button 更正…");
    await press(page, "更正…");
    await press(page, "应用");
    await page.getByRole("button", { name: /请核对 2/ }).waitFor();
    await press(page, /^\W*必须改\s*\d/);
    await press(page, "更正…");
    await press(page, "应用");
    await page.getByText("与原表一致").waitFor();
    await press(page, "撤销");
    await page.getByText("已撤销。").waitFor();

    await press(page, /^查漏补缺/);
    await tabTo(page, /./);
    const tick = page.getByRole("checkbox").first();
    for (let presses = 0; !(await tick.evaluate((element) => element === document.activeElement)); presses++) {
      if (presses > 60) throw new Error("the keyboard never reaches the first suggestion");
      await page.keyboard.press("Tab");
    }
    expect(await isSeen(page)).toBe(true);
    await page.keyboard.press("Space");
    expect(await tick.isChecked()).toBe(true);
    await press(page, "加入表中（1）");
    await press(page, "应用");
    await page.getByText(/^已插入 1 行/).waitFor();

    await press(page, "汇总");
    await press(page, "生成汇总表");
    await page.getByText("已生成 计划明细、汇总、检查结果 三张表。").waitFor();

    await press(page, "参数");
    await press(page, "加一条标准");
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).tagName)).toBe("SELECT");
    // 节日慰问, then 生日慰问.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("300");
    await press(page, /^保存到/);
    await page.getByText("已保存。").waitFor();
    await press(page, "删去第 1 条");
    await press(page, "查看当地规定");
    await press(page, /^禁止列支/);
    await page.getByText("不准使用工会经费请客送礼").waitFor();
    await press(page, /^禁止列支/, "Space");
    await page.getByText("不准使用工会经费请客送礼").waitFor({ state: "detached" });
    await press(page, /返回$/);
    await page.getByText("本单位的标准", { exact: true }).waitFor();
    expect(simulator.model.workbook.sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["汇总", "工会参数"]));
  }, 180_000);

  test("a finding settled, brought back and looked up in the rules", async () => {
    const page = await panes.open(Simulator.open(messy), { query: "?view=check" });
    await page.getByText(/14项/).waitFor();
    await idle(page);
    await press(page, "已核无误…");
    await tabTo(page, "核对结论（一句话）");
    await page.keyboard.type("另有批复");
    await page.keyboard.press("Enter");
    await page.getByText("已核无误 1 条").waitFor();
    await idle(page);
    expect(await focused(page)).not.toBe("nothing");
    await press(page, "已核无误 1 条");
    await press(page, "恢复");
    await page.getByText("已核无误 1 条").waitFor({ state: "detached" });
    await press(page, "识别不对，我来改");
    await press(page, "按此重新识别");
    await press(page, "撤销");
  }, 120_000);
});
