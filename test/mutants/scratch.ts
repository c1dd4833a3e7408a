/** Scratch: a copy of the checkout that holds all chosen changes, and the process that runs its tests with one of them in force; the checkout itself is only read. */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../architecture/source-files";
import type { Answer, Question } from "./trial";

/** Seconds of the processor that one change may take: what takes longer goes round for ever. A busy machine's clock says nothing. */
const LONGEST = 120;
/** Milliseconds between two looks at them. */
const LOOK = 5000;

export class Scratch {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "gonghui-mutants-"));
  private readonly root = path.join(this.folder, "checkout");
  private process: ChildProcess | null = null;

  constructor() {
    mkdirSync(this.root);
    for (const name of ["src", "test", "assets", "package.json", "tsconfig.json"])
      cpSync(path.join(ROOT, name), path.join(this.root, name), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(this.root, "node_modules"));
    const shared = path.resolve(ROOT, "../shared");
    if (existsSync(shared)) symlinkSync(shared, path.join(this.folder, "shared"));
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.root, file), text);
  }

  /** Runs test files in their order up to the first failure, with one change in force or, by 0, none; null where it goes round for ever. */
  run(number: number, tests: readonly string[]): Promise<Answer | null> {
    const child = (this.process ??= fork(path.join(__dirname, "trial.ts"), { stdio: ["ignore", "ignore", "inherit", "ipc"] }));
    const begun = secondsOf(child);
    const question: Question = { root: this.root, number, tests };
    return new Promise((settle) => {
      const settled = (answer: Answer | null): void => {
        clearInterval(looking);
        child.removeAllListeners();
        if (answer === null) this.end();
        settle(answer);
      };
      const looking = setInterval(() => secondsOf(child) - begun > LONGEST && settled(null), LOOK);
      child.once("message", (answer: Answer) => settled(answer));
      // Out of memory, mostly.
      child.once("exit", () => settled(null));
      child.send(question);
    });
  }

  end(): void {
    this.process?.kill("SIGKILL");
    this.process = null;
  }

  remove(): void {
    this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Of the processor, as ps tells them: [[dd-]hh:]mm:ss. */
function secondsOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" });
  const parts = stdout.trim().split(/[:-]/).map(Number);
  return parts.reduceRight((sum, part, index) => sum + part * [1, 60, 3600, 86_400][parts.length - 1 - index]!, 0);
}
