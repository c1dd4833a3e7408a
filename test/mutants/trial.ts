/**
 * In a process of its own: is told a change and test files, runs them in this order with the change in force, and answers with the
 * first test that fails. A test file is bundled once and loaded anew for each change, by jest's own circus and expect, but without
 * what jest does to start: most changes take a second.
 */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import type { Circus } from "@jest/types";
import { build } from "esbuild";
import { expect } from "expect";
import fc from "fast-check";
import * as circus from "jest-circus";
import { ModuleMocker } from "jest-mock";

/** What the process is asked: the number of a change, 0 for none, and test files by their paths in the checkout. */
export interface Question {
  readonly root: string;
  readonly number: number;
  readonly tests: readonly string[];
}

export interface Answer {
  /** The first failure, as "file › test"; null where all pass. */
  readonly by: string | null;
  /** Of the files that passed, the numbers of the changes they reach. */
  readonly reached: readonly (readonly [test: string, numbers: readonly number[]])[];
}

type Loaded = (require: NodeJS.Require, module: object, exports: object) => void;

const TIMEOUT = Symbol.for("TEST_TIMEOUT_SYMBOL");
const scripts = new Map<string, Script>();
const reached = new Set<number>();
let inForce = 0;

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
const mocker = new ModuleMocker(globalThis);
const jest = { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker), setTimeout: () => {} };
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect, jest, [TIMEOUT]: 600_000 });
Object.assign(globalThis, {
  __isChanged: (number: number): boolean => {
    reached.add(number);
    return number === inForce;
  },
});
Object.assign(console, { log: () => {}, info: () => {}, warn: () => {}, error: () => {} });
fc.configureGlobal({ seed: 20_261_122 });

async function scriptOf(root: string, file: string): Promise<Script> {
  const whole = path.join(root, file);
  let script = scripts.get(whole);
  if (script === undefined) {
    const { outputFiles } = await build({
      entryPoints: [whole],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      target: "es2022",
      packages: "external",
      plugins: [
        {
          name: "own folder",
          setup: (one) =>
            one.onLoad({ filter: /\/test\/.*\.tsx?$/ }, ({ path: from }) => {
              const folder = `const __dirname = ${JSON.stringify(path.dirname(from))};\n`;
              const text = readFileSync(from, "utf8");
              return { contents: text.includes("__dirname") ? folder + text : text, loader: from.endsWith("x") ? "tsx" : "ts" };
            }),
        },
      ],
    });
    script = new Script(`(function (require, module, exports) {${outputFiles[0]!.text}\n})`, { filename: whole });
    scripts.set(whole, script);
  }
  return script;
}

/** The first test of a file that fails; null where none does. */
async function failureIn(root: string, file: string): Promise<string | null> {
  const script = await scriptOf(root, file);
  let hasFailed = false;
  const stopping = (event: Circus.Event): void => {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") hasFailed = true;
    else if (event.name === "test_start" && hasFailed) event.test.mode = "skip";
  };
  circus.resetState();
  circus.addEventHandler(stopping);
  try {
    const module = { exports: {} };
    (script.runInThisContext() as Loaded)(createRequire(path.join(root, file)), module, module.exports);
    const { testResults, unhandledErrors } = await circus.run();
    const failing = testResults.find(({ errors }) => errors.length > 0);
    if (failing !== undefined) return `${file} › ${failing.testPath.slice(1).join(" ")}`;
    return unhandledErrors.length > 0 ? file : null;
  } catch {
    return file;
  } finally {
    circus.removeEventHandler(stopping);
  }
}

async function answered({ root, number, tests }: Question): Promise<Answer> {
  inForce = number;
  const passed: [string, number[]][] = [];
  for (const file of tests) {
    reached.clear();
    const by = await failureIn(root, file);
    if (by !== null) return { by, reached: passed };
    passed.push([file, [...reached]]);
  }
  return { by: null, reached: passed };
}

process.on("message", (question: Question) => void answered(question).then((answer) => process.send!(answer)));
