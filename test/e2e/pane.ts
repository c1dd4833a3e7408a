/** The built pane in Chromium on a simulated Excel: opening it, and what tests need to do on it again and again. */
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Simulator } from "../excel-simulator/simulator";
import { serve, type StaticServer, WatchedBrowser } from "./browser";
import { underExcel } from "./browser-excel";
import { sharedBuild } from "./shared-build";

export interface PaneLook {
  /** "?view=check" and the like. */
  readonly query?: string;
  readonly locale?: string;
  /** Excel's own background, from which the theme follows. */
  readonly background?: string;
  readonly forcedColors?: "none" | "active";
  readonly width?: number;
}

/** Light, dark and high contrast: the name, Excel's background, forced colours. */
export const PANE_THEMES: readonly (readonly [string, string, "none" | "active"])[] = [
  ["light", "#ffffff", "none"],
  ["dark", "#1f1f1f", "none"],
  ["contrast", "#000000", "active"],
];

/** The pane, opened as often as a test wants it. */
export class PaneBrowser extends WatchedBrowser {
  /** What was built. */
  folder = "";
  private server: StaticServer | null = null;

  override async start(): Promise<void> {
    this.folder = sharedBuild("taskpane", { GONGHUI_OFFICE_JS: "/office/office.js" });
    const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    this.server = await serve({ "/office/": office, "/": this.folder });
    await super.start();
  }

  /** The pane on a workbook, as soon as it is loaded. */
  async open(simulator: Simulator, look: PaneLook = {}): Promise<Page> {
    const page = await this.blank(look);
    await underExcel(page, simulator, look.locale ?? "zh-CN", look.background ?? "#ffffff");
    await page.goto(this.address(look.query));
    return page;
  }

  /** A page that is watched like any other, with no Excel around it and nothing opened in it yet. */
  async blank({ forcedColors = "none", width = 350 }: Pick<PaneLook, "forcedColors" | "width"> = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height: 700 }, forcedColors });
    const page = await context.newPage();
    page.on("pageerror", (error) => this.troubles.push(`page error: ${error.message}`));
    page.on("console", (message) => /content security policy/i.test(message.text()) && this.troubles.push(message.text()));
    page.on("request", (request) => {
      // A download is none: Chromium asks nobody for a blob that it saves.
      if (!request.url().startsWith(`${this.server!.address}/`) && !request.url().startsWith("data:"))
        this.troubles.push(`request to ${request.url()}`);
    });
    return page;
  }

  /** Where the pane is served. */
  address(query = ""): string {
    return `${this.server!.address}/taskpane.html${query}`;
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.server?.close();
  }
}

/** The one button of that name; to use it where there are several is an error. */
export function onlyButton(within: Page | Locator, name: string | RegExp): Locator {
  return within.getByRole("button", { name, exact: typeof name === "string" });
}

/** The first button of that name. */
export function button(within: Page | Locator, name: string | RegExp): Locator {
  return onlyButton(within, name).first();
}

export async function idle(page: Page): Promise<void> {
  await page.locator("main[aria-busy=false]").waitFor();
}
