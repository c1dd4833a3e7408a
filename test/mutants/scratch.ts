/** Scratch: a copy of the checkout in which lines may be changed and tests run; the checkout itself is only read. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../architecture/source-files";

/** Seconds of the processor until tests are ended: the changed line goes round for ever. A busy machine's clock says nothing. */
const LONGEST = 150;

export interface TestRun {
  /** Tests that fail, as "file › name"; files that do not even load are named alone. */
  readonly failed: readonly string[];
  readonly isEndless: boolean;
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
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.root, file), text);
  }

  /** Runs test files one after another in one process, up to the first failure where `isEnough` says so. */
  run(tests: readonly string[], isEnough: boolean): TestRun {
    const answer = path.join(this.folder, "answer.json");
    rmSync(answer, { force: true });
    const run = spawnSync(
      "sh",
      [
        "-c",
        `ulimit -t ${LONGEST}; exec "$@"`,
        "sh",
        process.execPath,
        "node_modules/jest/bin/jest.js",
        "--runInBand",
        "--silent",
        "--testTimeout=60000",
        "--json",
        `--outputFile=${answer}`,
        ...(isEnough ? ["--bail=1"] : []),
        "--runTestsByPath",
        ...tests,
      ],
      { cwd: this.root, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (run.signal === "SIGXCPU" || run.signal === "SIGKILL") return { failed: [], isEndless: true };
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
    return { failed, isEndless: false };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
