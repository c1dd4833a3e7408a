// Typing into the page's grid in a real Chromium: with the keyboard, and with an input method as the browser's own protocol gives it.
import path from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { describeInBrowser, forTests } from "./browser";
import { check, contentOf, downloaded, idle, PageBrowser } from "./web-page";

const FILE = path.resolve(__dirname, "../sheets/P02-merged-months-text-amounts.xlsx");
/** A cell below the table, where nothing stands, and the one under it. */
const PLACE = { row: 24, column: 3 };

describeInBrowser("typing into the page's grid", () => {
  const pages = forTests(new PageBrowser());
  let page: Page;
  let input: CDPSession;
  beforeEach(async () => {
    page = await pages.open();
    input = await page.context().newCDPSession(page);
    await check(page, FILE);
    await cell(PLACE.row).click();
  }, 60_000);

  const cell = (row: number, column = PLACE.column) => page.locator(`[role=gridcell][data-row='${row}'][data-column='${column}']`);
  const shownAt = async (row: number, column?: number): Promise<string> => (await cell(row, column).innerText()).trim();
  const editor = () => page.getByRole("textbox", { name: "修改单元格" });
  const isChanged = (): Promise<boolean> => page.getByText("有未保存的改动").isVisible();
  /** Letters as an input method shows them while it composes. */
  const compose = async (...steps: readonly string[]): Promise<void> => {
    for (const text of steps) {
      await page.evaluate(() =>
        document.activeElement!.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Process", keyCode: 229, bubbles: true, cancelable: true }),
        ),
      );
      await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
  };

  test("typed, then Esc: the cell is as it was, and nothing waits to be saved", async () => {
    const before = await shownAt(5);
    await cell(5).click();
    await page.keyboard.type("改错了", { delay: 5 });
    expect(await editor().inputValue()).toBe("改错了");
    await page.keyboard.press("Escape");
    await editor().waitFor({ state: "detached" });
    await cell(6).click();
    await idle(page);
    expect([await shownAt(5), await isChanged()]).toEqual([before, false]);
    // Opened and typed over, too.
    await cell(5).dblclick();
    await page.keyboard.type("又错了");
    await page.keyboard.press("Escape");
    await page.getByRole("navigation").getByRole("button", { name: "汇总" }).click();
    expect([await shownAt(5), await isChanged()]).toEqual([before, false]);
  }, 60_000);

  test("typed one after the other without waiting, every figure is in the file", async () => {
    for (let row = PLACE.row; row < PLACE.row + 5; row++) {
      await page.keyboard.type(`${row}00`);
      await page.keyboard.press("Enter");
    }
    await idle(page);
    await page.waitForFunction(
      ({ row, column }) => document.querySelector(`[data-row='${row}'][data-column='${column}']`)?.textContent === `${row}00`,
      { ...PLACE, row: PLACE.row + 4 },
    );
    await idle(page);
    const saved = readXlsx(await contentOf(await downloaded(page, () => page.getByRole("button", { name: "另存为…" }).click())));
    const rows = [0, 1, 2, 3, 4].map((on) => PLACE.row + on);
    expect(rows.map((row) => saved.sheets[0]!.at(row, PLACE.column).value)).toEqual(rows.map((row) => row * 100));
  }, 60_000);

  test("Chinese composed on a cell that is not open starts the edit, with no letter before it", async () => {
    await compose("c", "chun", "chunjie");
    expect(await editor().inputValue()).toBe("chunjie");
    await input.send("Input.insertText", { text: "春节慰问" });
    expect(await editor().inputValue()).toBe("春节慰问");
    await page.keyboard.press("Enter");
    await idle(page);
    expect(await shownAt(PLACE.row)).toBe("春节慰问");
    // The next composition begins in the next cell.
    await compose("w", "wei");
    await input.send("Input.insertText", { text: "慰" });
    await page.keyboard.press("Tab");
    await idle(page);
    expect([await shownAt(PLACE.row), await shownAt(PLACE.row + 1)]).toEqual(["春节慰问", "慰"]);
  }, 60_000);

  test("the Enter that takes the letters as they are does not end the edit", async () => {
    await compose("d", "dui");
    await page.evaluate(() =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    await input.send("Input.insertText", { text: "dui" });
    expect(await editor().inputValue()).toBe("dui");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await idle(page);
    expect(await shownAt(PLACE.row)).toBe("dui1");
  }, 60_000);

  test("a composition given up leaves the cell as it was", async () => {
    const before = await shownAt(5);
    await cell(5).click();
    await compose("c", "ch", "");
    await editor().waitFor({ state: "detached" });
    await page.keyboard.press("ArrowDown");
    expect([await shownAt(5), await isChanged()]).toEqual([before, false]);
  }, 60_000);

  test("a click into another cell keeps what was composed, where it was composed", async () => {
    await compose("chun");
    await cell(PLACE.row + 2).click();
    await idle(page);
    await page.waitForFunction(
      ({ row, column }) => document.querySelector(`[data-row='${row}'][data-column='${column}']`)?.textContent === "chun",
      PLACE,
    );
    expect([await shownAt(PLACE.row + 2), await editor().count()]).toEqual(["", 0]);
    await page.keyboard.type("7");
    expect(await editor().inputValue()).toBe("7");
  }, 60_000);
});
