// npm run package: what is handed on is complete and whole; the page from it opens and checks, the command line from it runs.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { describeInBrowser, launch } from "./browser";
import { sharedBuild } from "./shared-build";
import { check, openPage, pageFolder } from "./web-page";

const ROOT = path.resolve(__dirname, "../..");
const { version, dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};
const NAME = `gonghui-${version}`;

describeInBrowser("the archive to hand on", () => {
  let folder: string;
  let files: Readonly<Record<string, Uint8Array>>;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "gonghui-package-"));
    const built = path.join(folder, "built");
    for (const from of [pageFolder(), sharedBuild("taskpane", { GONGHUI_OFFICE_JS: "/office/office.js" }), sharedBuild("cli")])
      cpSync(from, built, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [require.resolve("tsx/cli"), "src/apps/package/main.ts"], {
      cwd: ROOT,
      env: { ...process.env, GONGHUI_DIST: built, GONGHUI_OUT: folder },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    files = unzipSync(readFileSync(path.join(folder, `${NAME}.zip`)));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const inside = (): readonly string[] => Object.keys(files).map((name) => name.slice(NAME.length + 1));
  const unpacked = (file: string): string => {
    const to = path.join(folder, "unpacked", file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, files[`${NAME}/${file}`]!);
    return to;
  };

  test("page, add-in with its manifest, command line, handbook and licences, in one folder", () => {
    expect(Object.keys(files).every((name) => name.startsWith(`${NAME}/`))).toBe(true);
    expect(inside()).toEqual(
      expect.arrayContaining([
        "gonghui.html",
        "gonghui.cjs",
        "excel-add-in/manifest.xml",
        "excel-add-in/taskpane.html",
        "handbook/index.html",
        "handbook/index.en.html",
        "handbook/index.zh-TW.html",
        "LICENSE",
        "THIRD-PARTY-LICENSES.txt",
        "README.md",
        "SHA256SUMS",
      ]),
    );
    const licences = new TextDecoder().decode(files[`${NAME}/THIRD-PARTY-LICENSES.txt`]!);
    for (const [library, at] of Object.entries(dependencies)) expect(licences).toContain(`${library} ${at}\n`);
  });

  test("every file has its checksum, and no other file", () => {
    const sums = new TextDecoder().decode(files[`${NAME}/SHA256SUMS`]!).trimEnd().split("\n");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      inside()
        .filter((file) => file !== "SHA256SUMS")
        .sort(),
    );
    for (const line of sums)
      expect(
        createHash("sha256")
          .update(files[`${NAME}/${line.slice(66)}`]!)
          .digest("hex"),
      ).toBe(line.slice(0, 64));
  });

  test("the page from it opens with nothing beside it, and checks", async () => {
    const browser = await launch();
    try {
      const troubles: string[] = [];
      const page = await openPage(browser, path.dirname(unpacked("gonghui.html")), troubles);
      await check(page, path.join(ROOT, "assets/samples/township-messy-2026.xlsx"));
      await page.getByText(/表头第4行，14项/).waitFor();
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 60_000);

  test("the command line from it runs without anything installed beside it", () => {
    const said = execFileSync(process.execPath, [unpacked("gonghui.cjs"), "--version"], { cwd: folder, encoding: "utf8" });
    expect(said).toContain(version);
  });

  test("the README begins, for users of WPS, with this one file", () => {
    const first = readFileSync(path.join(ROOT, "README.md"), "utf8")
      .split("\n")
      .find((line) => line.includes("WPS"))!;
    expect(first).toMatch(/WPS 用户.*`gonghui\.html`/);
  });
});
