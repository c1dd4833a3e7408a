/** The built pane in Chromium on a simulated Excel: opening it, and what tests need to do on it again and again. */
import path from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Simulator } from "../excel-simulator/simulator";
import { build, launch, serve, type StaticServer } from "./browser";
import { underExcel } from "./browser-excel";

export interface PaneLook {
  /** "?view=check" and the like. */
  readonly query?: string;
  readonly locale?: string;
  /** Excel's own background, from which the theme follows. */
  readonly background?: string;
  readonly width?: number;
}

export class PaneBrowser {
  /** Whatever left the origin, broke the policy or was thrown. */
  readonly troubles: string[] = [];
  private contexts: BrowserContext[] = [];

  private constructor(
    /** What was built. */
    readonly folder: string,
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  static async start(): Promise<PaneBrowser> {
    const folder = build("taskpane", { GONGHUI_OFFICE_JS: "/office/office.js" });
    const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    return new PaneBrowser(folder, await launch(), await serve({ "/office/": office, "/": folder }));
  }

  async open(simulator: Simulator, { query = "", locale = "zh-CN", background = "#ffffff", width = 350 }: PaneLook = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height: 700 } });
    this.contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => this.troubles.push(`page error: ${error.message}`));
    page.on("console", (message) => /content security policy/i.test(message.text()) && this.troubles.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(this.server.address) && !request.url().startsWith("data:")) this.troubles.push(`request to ${request.url()}`);
    });
    await underExcel(page, simulator, locale, background);
    await page.goto(`${this.server.address}/taskpane.html${query}`);
    return page;
  }

  /** What went wrong since the last call; the pages are closed. */
  async finish(): Promise<readonly string[]> {
    for (const context of this.contexts) await context.close();
    this.contexts = [];
    return this.troubles.splice(0);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: typeof name === "string" }).first();
}

export async function idle(page: Page): Promise<void> {
  await page.locator("main[aria-busy=false]").waitFor();
}

/** What axe finds, as rule and first place. */
export async function violations(page: Page, axeSource: string): Promise<readonly (readonly [string, string])[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run());
  return found.map(({ id, nodes }) => [id, nodes[0]!.html] as const);
}
