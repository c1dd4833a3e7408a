/**
 * In a process of its own: is told a change and test files, runs them in this order with the change in force, and answers with the
 * first test that fails. Files are translated once and loaded anew for each test file, by jest's own circus and expect, but without
 * what jest does to start: most changes take a second.
 */
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import type { Circus } from "@jest/types";
import { transformSync } from "esbuild";
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
  /** Of the processor, for all of them. */
  readonly seconds: number;
  /** Of the files that passed, the numbers of the changes they reach. */
  readonly reached: readonly (readonly [test: string, numbers: readonly number[]])[];
}

type Loaded = (exports: object, require: object, module: object, file: string, folder: string) => void;

/** Tests that lay out tables of which the truth is known: asked as in npm run test:whole, with many times as many tables. */
const WHOLE = /^test\/(?:layouts|core\/reading)\//;

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

/** Of a file that is ours, put into plain JavaScript once. */
function scriptOf(file: string): Script {
  let script = scripts.get(file);
  if (script === undefined) {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      loader: file.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      platform: "node",
      target: "es2022",
      jsx: "automatic",
      supported: { "dynamic-import": false },
    });
    script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, { filename: file });
    scripts.set(file, script);
  }
  return script;
}

/** Loads files of ours anew for each test file, as a change may be in what they do when they are loaded; packages but once. */
class Modules {
  private readonly loaded = new Map<string, { exports: object }>();

  load(file: string): object {
    let module = this.loaded.get(file);
    if (module === undefined) {
      module = { exports: {} };
      this.loaded.set(file, module);
      const outside = createRequire(file);
      const require = (specifier: string): unknown => {
        const own = specifier.startsWith(".") ? sourceOf(path.resolve(path.dirname(file), specifier)) : undefined;
        return own === undefined ? outside(specifier) : this.load(own);
      };
      const run = scriptOf(file).runInThisContext() as Loaded;
      run(module.exports, Object.assign(require, { resolve: outside.resolve }), module, file, path.dirname(file));
    }
    return module.exports;
  }
}

function sourceOf(whole: string): string | undefined {
  return [`${whole}.ts`, `${whole}.tsx`, path.join(whole, "index.ts")].find((one) => existsSync(one));
}

/** The first test of a file that fails; null where none does. */
async function failureIn(root: string, file: string): Promise<string | null> {
  let hasFailed = false;
  const stopping = (event: Circus.Event): void => {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") hasFailed = true;
    else if (event.name === "test_start" && hasFailed) event.test.mode = "skip";
  };
  Object.assign(globalThis, { isWhole: WHOLE.test(file) });
  circus.resetState();
  circus.addEventHandler(stopping);
  try {
    new Modules().load(path.join(root, file));
    const { testResults, unhandledErrors } = await circus.run();
    const failing = testResults.find(({ errors }) => errors.length > 0);
    if (failing !== undefined) return `${file} › ${failing.testPath.slice(1).join(" ")}`;
    return unhandledErrors.length > 0 ? file : null;
  } catch (error) {
    if (process.env["GONGHUI_MUTANTS_WHY"]) process.stderr.write(`${file}: ${String(error)}\n`);
    return file;
  } finally {
    circus.removeEventHandler(stopping);
  }
}

async function answered({ root, number, tests }: Question): Promise<Answer> {
  inForce = number;
  const begun = process.cpuUsage();
  const seconds = (): number => (process.cpuUsage(begun).user + process.cpuUsage(begun).system) / 1e6;
  const passed: [string, number[]][] = [];
  for (const file of tests) {
    reached.clear();
    const by = await failureIn(root, file);
    if (by !== null) return { by, seconds: seconds(), reached: passed };
    passed.push([file, [...reached]]);
  }
  return { by: null, seconds: seconds(), reached: passed };
}

process.on("message", (question: Question) => void answered(question).then((answer) => process.send!(answer)));
