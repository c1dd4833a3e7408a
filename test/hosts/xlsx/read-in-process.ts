/** readInProcess: reads many files in a process of their own that may take no more than half a gigabyte. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileOutcome } from "./read-many";

const ROOT = path.resolve(__dirname, "../../..");

/** Folder of the material beside the checkout, or null (said on the console) where there is none. */
export function sharedFolder(name: string): string | null {
  const folder = path.resolve(ROOT, "../shared", name);
  if (existsSync(folder)) return folder;
  process.stderr.write(`skipped: no ${name} files beside the checkout (${path.relative(ROOT, folder)})\n`);
  return null;
}

/** Rows of a table with tabs, by heading. */
export function tableOf(file: string): Record<string, string>[] {
  const [heading, ...lines] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const names = heading!.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, at) => [names[at]!, value])));
}

export function readInProcess(files: readonly string[]): FileOutcome[] {
  const run = spawnSync(process.execPath, ["--max-old-space-size=512", "--import", "tsx", path.join(__dirname, "read-many.ts")], {
    cwd: ROOT,
    input: files.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`reading process ended with ${run.status ?? run.signal}: ${run.stderr.slice(-2000)}`);
  return run.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as FileOutcome);
}
