/** The built pane in Chromium on a simulated Excel: opening it, and what tests need to do on it again and again. */
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { Simulator } from "../excel-simulator/simulator";
import { launch, serve, type StaticServer } from "./browser";
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

export class PaneBrowser {
  /** Whatever left the origin, broke the policy or was thrown. */
  private readonly troubles: string[] = [];

  private constructor(
    /** What was built. */
    readonly folder: string,
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  static async start(): Promise<PaneBrowser> {
    const folder = sharedBuild("taskpane", { GONGHUI_OFFICE_JS: "/office/office.js" });
    const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    return new PaneBrowser(folder, await launch(), await serve({ "/office/": office, "/": folder }));
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
      if (!request.url().startsWith(`${this.server.address}/`) && !request.url().startsWith("data:"))
        this.troubles.push(`request to ${request.url()}`);
    });
    return page;
  }

  /** Where the pane is served. */
  address(query = ""): string {
    return `${this.server.address}/taskpane.html${query}`;
  }

  /** What went wrong since the last call; the pages are closed. */
  async finish(): Promise<readonly string[]> {
    for (const context of this.browser.contexts()) await context.close();
    return this.troubles.splice(0);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
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
