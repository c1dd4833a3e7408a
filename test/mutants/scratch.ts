/** Scratch: a copy of the checkout that holds all chosen changes and runs tests with one of them in force; the checkout itself is only read. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../architecture/source-files";

/** Seconds of the processor until tests are ended: the changed line goes round for ever. A busy machine's clock says nothing. */
const LONGEST = 150;

/** Test files in the order in which they are named: the nearest first. Jest takes this one as it is, uncompiled. */
const IN_ORDER = `module.exports = class extends require("@jest/test-sequencer").default {
  sort(tests) {
    const order = process.env.GONGHUI_MUTANT_ORDER.split("|");
    const placeOf = ({ path }) => order.findIndex((one) => path.endsWith(one));
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b));
  }
};`;

export interface TestRun {
  /** Tests that fail, as "file › name"; files that do not even load are named alone. */
  readonly failed: readonly string[];
  readonly isEndless: boolean;
  /** Of the files that passed, the numbers of the changes that each reaches. */
  readonly reached: ReadonlyMap<string, ReadonlySet<number>>;
}

export class Scratch {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "gonghui-mutants-"));
  private readonly root = path.join(this.folder, "checkout");

  constructor() {
    mkdirSync(this.root);
    for (const name of ["src", "test", "assets", "package.json", "tsconfig.json", "manifest.xml", "webpack.config.js", "README.md"])
      cpSync(path.join(ROOT, name), path.join(this.root, name), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(this.root, "node_modules"));
    const shared = path.resolve(ROOT, "../shared");
    if (existsSync(shared)) symlinkSync(shared, path.join(this.folder, "shared"));
    const { jest } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { jest: Record<string, unknown> };
    const own = (name: string): string => path.join(this.root, "test/mutants", name);
    const config = {
      ...jest,
      globalTeardown: undefined,
      rootDir: this.root,
      cacheDirectory: path.join(this.folder, "cache"),
      watchman: false,
      testTimeout: 120_000,
      testEnvironment: own("first-failure.ts"),
      testSequencer: path.join(this.root, "in-order.cjs"),
      setupFilesAfterEnv: [own("asked.ts")],
    };
    writeFileSync(path.join(this.root, "in-order.cjs"), IN_ORDER);
    writeFileSync(path.join(this.folder, "jest.json"), JSON.stringify(config));
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.root, file), text);
  }

  /** Runs test files in their order in one process, with one change in force or, by 0, none; up to the first failure where `isEnough`. */
  run(number: number, tests: readonly string[], isEnough: boolean): TestRun {
    const [answer, notes] = ["answer.json", "reached.jsonl"].map((name) => path.join(this.folder, name)) as [string, string];
    rmSync(answer, { force: true });
    writeFileSync(notes, "");
    const jest = ["node_modules/jest/bin/jest.js", "--config", path.join(this.folder, "jest.json"), "--runInBand", "--silent", "--json"];
    const limit = isEnough ? [`ulimit -t ${LONGEST}; exec "$@"`, "--bail=1"] : ['exec "$@"'];
    const run = spawnSync(
      "sh",
      [
        ...["-c", limit[0]!, "sh", process.execPath, ...jest, `--outputFile=${answer}`],
        ...[...limit.slice(1), "--runTestsByPath", ...tests],
      ],
      {
        cwd: this.root,
        encoding: "utf8",
        maxBuffer: 1 << 28,
        env: {
          ...process.env,
          GONGHUI_MUTANT: String(number),
          GONGHUI_MUTANT_REACHED: notes,
          GONGHUI_MUTANT_ORDER: tests.join("|"),
        },
      },
    );
    if (run.signal === "SIGXCPU" || run.signal === "SIGKILL") return { failed: [], isEndless: true, reached: new Map() };
    if (!existsSync(answer)) throw new Error(`jest gave no answer: ${run.stderr.slice(-2000)}`);
    const { testResults } = JSON.parse(readFileSync(answer, "utf8")) as {
      testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
    };
    const failed = testResults
      .filter(({ status }) => status === "failed")
      .map(({ name, assertionResults }) => {
        const first = assertionResults.find(({ status }) => status === "failed");
        return `${path.relative(this.root, name)}${first ? ` › ${first.fullName}` : ""}`;
      });
    const passed = new Set(testResults.filter(({ status }) => status === "passed").map(({ name }) => name));
    const reached = readFileSync(notes, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { readonly test: string; readonly reached: readonly number[] })
      .filter(({ test }) => passed.has(test))
      .map((one) => [path.relative(this.root, one.test), new Set(one.reached)] as const);
    return { failed, isEndless: false, reached: new Map(reached) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
