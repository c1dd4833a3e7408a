/** The built bin: one file that runs on a bare Node, without node_modules beside it. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { version } from "../../../package.json";

const root = path.resolve(__dirname, "../../..");
let folder: string;

function build(output: string): Promise<void> {
  const all = jest.requireActual<Configuration[]>("../../../webpack.config.js");
  const cli = all.find((one) => one.name === "cli")!;
  return new Promise((resolve, reject) => {
    webpack({ ...cli, context: root, output: { ...cli.output, path: output } }, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-bin-"));
  await build(folder);
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function bin(...argv: readonly string[]) {
  const child = spawnSync(process.execPath, [path.join(folder, "gonghui.cjs"), ...argv], { cwd: folder, encoding: "utf8" });
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
