/** gonghui.html in Chromium, from a disk, with the network off: opening it, and what tests need to do on it again and again. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import { WatchedBrowser } from "./browser";
import { sharedBuild } from "./shared-build";

/** The page's folder: an earlier build that GONGHUI_DIST names, or the one of this run. */
export function pageFolder(): string {
  const given = process.env["GONGHUI_DIST"];
  return given !== undefined && existsSync(path.join(given, "gonghui.html")) ? given : sharedBuild("web");
}

/** Whatever asks the network for anything, breaks the policy or throws is added to `troubles`. */
export async function openPage(browser: Browser, folder: string, troubles: string[], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", ...options });
  await context.setOffline(true);
  context.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`page error: ${error.message}`));
  page.on(
    "console",
    (message) =>
      (message.type() === "error" || /content security policy/i.test(message.text())) && troubles.push(`console: ${message.text()}`),
  );
  // The browser's own dialog for saving cannot be answered by a test; a download can.
  await page.addInitScript(() => {
    delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
  });
  await page.goto(pathToFileURL(path.join(folder, "gonghui.html")).href);
  await page.locator("main").first().waitFor();
  return page;
}

/** The page, opened as often as a test wants it. */
export class PageBrowser extends WatchedBrowser {
  private folder = "";

  override async start(): Promise<void> {
    this.folder = pageFolder();
    await super.start();
  }

  open(options: BrowserContextOptions = {}): Promise<Page> {
    return openPage(this.browser, this.folder, this.troubles, options);
  }
}

/** Waits until nothing runs any more. */
export async function idle(page: Page): Promise<void> {
  await page.locator("[data-part=panel] main[aria-busy=false]").waitFor();
}

export async function choose(
  page: Page,
  files: string | readonly string[] | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(files as string);
}

/** Opens a file and waits until it has been checked. */
export async function check(page: Page, file: string): Promise<void> {
  await choose(page, file);
  await page
    .locator("header span[title]")
    .filter({ hasText: path.basename(file) })
    .waitFor();
  await page.locator("[data-part=panel]").getByRole("button", { name: "重新检查" }).waitFor();
  await idle(page);
}

export async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync((await download.path())!);
}

/** What the page downloads when a button or a line of the menu is pressed. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download;
}

export async function pickFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name }).click();
}

/** Tab until the thing of that name has the focus. Throws when it is never reached. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const isThere = await page.evaluate(
      (wanted) => {
        const element = document.activeElement;
        const own = element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
        return wanted.isPattern ? new RegExp(wanted.text).test(own) : own === wanted.text;
      },
      { isPattern: name instanceof RegExp, text: name instanceof RegExp ? name.source : name },
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${String(name)}`);
}
