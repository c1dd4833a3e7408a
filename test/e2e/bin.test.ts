/** The built bin: one file that runs on a bare Node, without node_modules beside it. */
import { spawnSync, type StdioOptions } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { version } from "../../package.json";
import { sharedBuild } from "./shared-build";

const root = path.resolve(__dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-bin-"));
  fs.cpSync(sharedBuild("cli"), folder, { recursive: true });
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function bin(...argv: readonly string[]) {
  return started([], argv);
}

function started(node: readonly string[], argv: readonly string[], stdio: StdioOptions = "pipe") {
  const child = spawnSync(process.execPath, [...node, path.join(folder, "gonghui.cjs"), ...argv], { cwd: folder, encoding: "utf8", stdio });
  return { status: child.status, out: child.stdout, err: child.stderr };
}

test("is one file that says it is run by node", () => {
  expect(fs.readdirSync(folder)).toEqual(["gonghui.cjs"]);
  expect(fs.readFileSync(path.join(folder, "gonghui.cjs"), "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});

test("knows its version", () => {
  expect(bin("--version")).toEqual({ status: 0, out: `gonghui ${version}\n`, err: "" });
});

test("checks and runs a sample from any folder", () => {
  const sample = path.join(root, "assets/samples/school-2026.xlsx");
  const { status, out, err } = bin("check", "--json", sample);
  expect([status, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({ year: 2026, refused: null, totals: { sumYuan: 59500 } });
  expect(bin("run", sample, "-o", "out.xlsx")).toMatchObject({ status: 0, err: "" });
  expect(fs.readFileSync(path.join(folder, "out.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("collects with workers of its own, one of which stands still at the second of the files given to it", () => {
  const inputs = path.join(folder, "inputs");
  fs.mkdirSync(inputs);
  for (let number = 11; number < 23; number++)
    fs.copyFileSync(path.join(root, "assets/samples/school-2026.xlsx"), path.join(inputs, `${number}.xlsx`));
  const child = spawnSync(
    process.execPath,
    [path.join(folder, "gonghui.cjs"), "collect", inputs, "-o", path.join(folder, "gathered"), "--workers", "1", "--json"],
    { cwd: folder, encoding: "utf8", env: { ...process.env, GONGHUI_TEST_FAULT: "stuck:12.xlsx", GONGHUI_PATIENCE_MS: "1500" } },
  );
  expect(child.stderr).toContain("12.xlsx：该文件处理了 30 秒没有进展，已放弃");
  expect([child.status, JSON.parse(child.stdout)]).toMatchObject([3, { workbooks: 12, refused: 1, sumYuan: 11 * 59500 }]);
  fs.rmSync(inputs, { recursive: true });
  fs.rmSync(path.join(folder, "gathered"), { recursive: true });
});

const SAMPLE = path.join(root, "assets/samples/school-2026.xlsx");
const FULL = "/dev/full";
const hasFull = fs.existsSync(FULL);
if (!hasFull) process.stderr.write(`There is no ${FULL} here: what a full disk does to standard output is not tried\n`);

(hasFull ? describe : describe.skip)("a full disk under", () => {
  let full: number;
  beforeAll(() => (full = fs.openSync(FULL, "w")));
  afterAll(() => fs.closeSync(full));

  test.each([[["check", SAMPLE]], [["check", "--json", SAMPLE]], [["--help"]]])("standard output is one sentence: %j", (argv) => {
    const { status, err } = started([], argv, ["ignore", full, "pipe"]);
    expect([status, err]).toEqual([2, expect.stringMatching(/^无法写入输出文件：.+。\n$/)]);
  });
  test("standard error does not change how it went", () => {
    expect(started([], ["check", SAMPLE], ["ignore", "pipe", full]).status).toBe(0);
    expect(started([], ["check", "none.xlsx"], ["ignore", "pipe", full]).status).toBe(3);
  });
});

// Windows ends a process without asking it.
const withSignals = process.platform === "win32" ? test.skip : test;
withSignals.each(["SIGINT", "SIGTERM", "SIGHUP"])(
  "%s while the output is written comes after it: it is there whole, and nothing beside it",
  (signal) => {
    const output = `${signal}.xlsx`;
    fs.writeFileSync(
      path.join(folder, "stop.cjs"),
      `const fs = require("node:fs"); const sync = fs.fsyncSync; fs.fsyncSync = (handle) => { process.kill(process.pid, "${signal}"); sync(handle); };`,
    );
    const before = fs.readdirSync(folder);
    const { status } = started(["-r", "./stop.cjs"], ["run", SAMPLE, "-o", output]);
    expect([status, fs.readdirSync(folder).filter((name) => !before.includes(name))]).toEqual([0, [output]]);
    expect(fs.readFileSync(path.join(folder, output)).length).toBeGreaterThan(5000);
  },
);
