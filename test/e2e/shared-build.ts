/** sharedBuild: one build of a webpack configuration for all test files of a run of jest; removed with the others when the run ends. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "./browser";

const ROOT = path.resolve(__dirname, "../..");
/** Longer than any build takes: whoever held the lock is gone. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 200;

/** Where the builds of a run stand. */
export function buildsOf(seed: number): string {
  return path.join(
    tmpdir(),
    `gonghui-builds-${createHash("sha256")
      .update(JSON.stringify([seed, ROOT]))
      .digest("hex")
      .slice(0, 16)}`,
  );
}

/** Says what is built from: a source edited while the tests run is built anew, never taken from before. */
function fingerprint(config: string, env: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256").update(JSON.stringify([config, env]));
  const add = (entry: { name: string; parentPath: string; isFile(): boolean }): void => {
    if (entry.isFile())
      hash
        .update(entry.name)
        .update("\0")
        .update(readFileSync(path.join(entry.parentPath, entry.name)));
  };
  for (const folder of ["src", "assets"]) readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true }).forEach(add);
  readdirSync(ROOT, { withFileTypes: true }).forEach(add);
  return hash.digest("hex").slice(0, 16);
}

function isLocked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return true;
    throw error;
  }
}

/** The folder with the build: the first test file that asks makes it, the others wait for it. Nobody writes into it. Outside jest it is a build of one's own. */
export function sharedBuild(config: string, env: Readonly<Record<string, string>> = {}): string {
  if (typeof jest === "undefined") return build(config, env);
  const folder = path.join(buildsOf(jest.getSeed()), fingerprint(config, env));
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    // The folder gets its name only when all of it is there.
    if (existsSync(folder)) return folder;
    if (isLocked(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      continue;
    }
    try {
      if (!existsSync(folder)) renameSync(build(config, env), folder);
      return folder;
    } finally {
      rmdirSync(lock);
    }
  }
  return build(config, env);
}
