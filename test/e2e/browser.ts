/** A real headless Chromium and a small static server on loopback; tests say so and skip where there is no Chromium. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => existsSync(file));

/** `describe`, or a skipped one with its reason printed. */
export function describeInBrowser(name: string, body: () => void): void {
  if (CHROMIUM) describe(name, body);
  else {
    process.stdout.write(`skipped: ${name}: there is no Chromium on this machine\n`);
    describe.skip(name, body);
  }
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Without a locale of UTF-8 Chromium takes the name of no Chinese file. */
const ENVIRONMENT = { ...process.env, LC_ALL: "C.UTF-8" };

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS, env: ENVIRONMENT });
}

/** A browser in which nothing may go wrong unnoticed, whatever a test looks at. */
export abstract class WatchedBrowser {
  /** Whatever asked the network, broke the policy or was thrown. */
  protected readonly troubles: string[] = [];
  private launched: Browser | null = null;

  protected get browser(): Browser {
    return this.launched!;
  }

  async start(): Promise<void> {
    this.launched = await launch();
  }

  /** What went wrong since the last call; the pages are closed. */
  async finish(): Promise<readonly string[]> {
    for (const context of this.launched?.contexts() ?? []) await context.close();
    return this.troubles.splice(0);
  }

  async stop(): Promise<void> {
    await this.launched?.close();
  }
}

/** Opens it before the tests of a describe and closes it after them; nothing may have gone wrong in any of them. */
export function forTests<B extends WatchedBrowser>(browser: B): B {
  beforeAll(() => browser.start(), 240_000);
  afterEach(async () => expect(await browser.finish()).toEqual([]));
  afterAll(() => browser.stop());
  return browser;
}

/** A browser with a profile of its own, that outlives it. */
export async function launchOn(profile: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: ARGUMENTS, env: ENVIRONMENT, ...options });
}

/** Builds one webpack configuration into a folder of its own; gives the folder. */
export function build(config: string, env: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-build-"));
  const root = path.resolve(__dirname, "../..");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", config],
    {
      cwd: root,
      env: { ...process.env, ...env, GONGHUI_DIST: folder },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`the build of ${config} failed:\n${stdout}\n${stderr}`);
  return folder;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml",
};

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves folders by prefix; the first that has the file wins. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!pathname.startsWith(prefix)) continue;
      const file = path.join(folder, path.normalize(pathname.slice(prefix.length)));
      if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) continue;
      response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
      createReadStream(file).pipe(response);
      return;
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
