/**
 * npm run fuzz [-- --seed N --from INDEX --count N --workers N]: 20,000 workbooks spoilt at random and held to the law of
 * law.ts, in two processes. What breaks it is kept in out/fuzz as SEED-INDEX.xlsx with a note beside it; the same seed and
 * index make it again: npm run fuzz -- --seed N --from INDEX --count 1.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { HostError } from "../../src/core/grid/host-error";
import { allSeeds } from "./seeds";
import { type Attempt, attempt } from "./try";

const FOLDER = resolve(__dirname, "../../out/fuzz");
/** Milliseconds until a worker that says nothing is ended: its file hangs. */
const SILENCE = 60_000;

interface Task {
  readonly seed: number;
  readonly from: number;
  readonly end: number;
  readonly step: number;
}

interface Note {
  readonly index: number;
  /** "held: edits", "refused: corrupt" … */
  readonly outcome: string;
  readonly fault: string | null;
  readonly milliseconds: number;
}

/** One worker's part: every `step`-th try. */
function work({ seed, from, end, step }: Task): void {
  const seeds = allSeeds();
  for (let index = from; index < end; index += step) {
    const made = attempt(seeds, seed, index);
    if (made.error !== null) keep(seed, index, made);
    const { outcome, error, milliseconds } = made;
    const said = outcome === null ? "fault" : `${outcome.kind}: ${outcome.kind === "held" ? outcome.job : outcome.code}`;
    process.send!({ index, outcome: said, fault: error === null ? null : told(error), milliseconds } satisfies Note);
  }
  process.disconnect();
}

/** Code and data of the product's own errors, which have no words. */
function told(error: Error): string {
  if (!(error instanceof HostError)) return error.message;
  const { code, params, cause } = error;
  return `${code}${"cell" in params ? " cell" : ""}: ${JSON.stringify(params)}${cause instanceof Error ? ` ← ${told(cause)}` : ""}`;
}

function keep(seed: number, index: number, { bytes, from, done, error }: Attempt): void {
  mkdirSync(FOLDER, { recursive: true });
  const name = join(FOLDER, `${seed}-${index}`);
  writeFileSync(`${name}.xlsx`, bytes);
  const causes: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code, params } = at as { code?: unknown; params?: unknown };
    causes.push(`${code === undefined ? "" : `${String(code)} ${JSON.stringify(params)} `}${at.stack ?? at.message}`);
  }
  writeFileSync(`${name}.txt`, [from, ...done, "", ...causes, ""].join("\n"));
}

class Run {
  private readonly outcomes = new Map<string, number>();
  private readonly faults = new Map<string, number[]>();
  private done = 0;
  private slowest: Note | null = null;
  private readonly start = performance.now();

  constructor(
    private readonly seed: number,
    private readonly count: number,
  ) {}

  /** Resolves when the worker's part is done, also over files that hang. */
  async watch(task: Task): Promise<void> {
    let next = task.from;
    while (next < task.end) next = await this.once({ ...task, from: next });
  }

  private once(task: Task): Promise<number> {
    return new Promise((done) => {
      let next = task.from;
      const child: ChildProcess = fork(__filename, ["--task", JSON.stringify(task)], { execArgv: process.execArgv });
      let timer = setTimeout(() => child.kill("SIGKILL"), 2 * SILENCE);
      child.on("message", (message) => {
        const note = message as Note;
        this.note(note);
        next = note.index + task.step;
        clearTimeout(timer);
        timer = setTimeout(() => child.kill("SIGKILL"), SILENCE);
      });
      child.on("exit", () => {
        clearTimeout(timer);
        if (next < task.end) {
          this.note({ index: next, outcome: "fault", fault: "hangs or dies", milliseconds: SILENCE });
          next += task.step;
        }
        done(next);
      });
    });
  }

  private note(note: Note): void {
    this.done++;
    this.outcomes.set(note.outcome, (this.outcomes.get(note.outcome) ?? 0) + 1);
    if (note.fault !== null) {
      const kind = note.fault.split(":")[0]!.slice(0, 80);
      this.faults.set(kind, [...(this.faults.get(kind) ?? []), note.index]);
      process.stdout.write(`${this.seed}-${note.index} ${note.fault.slice(0, 300)}\n`);
    }
    if (this.slowest === null || note.milliseconds > this.slowest.milliseconds) this.slowest = note;
    if (this.done % 500 === 0) process.stderr.write(`${this.done}/${this.count} in ${this.seconds()} s, ${this.faultCount()} faults\n`);
  }

  private seconds(): number {
    return Math.round((performance.now() - this.start) / 1000);
  }

  faultCount(): number {
    return [...this.faults.values()].reduce((sum, { length }) => sum + length, 0);
  }

  report(): void {
    const lines = [...this.outcomes]
      .sort((one, other) => other[1] - one[1])
      .map(([outcome, count]) => `  ${String(count).padStart(6)}  ${outcome}`);
    const faults = [...this.faults].map(
      ([kind, indices]) => `  ${String(indices.length).padStart(6)}  ${kind} (${indices.slice(0, 8).join(", ")})`,
    );
    process.stdout.write(
      `seed ${this.seed}: ${this.done} workbooks in ${this.seconds()} s, the slowest ${Math.round(this.slowest?.milliseconds ?? 0)} ms (${this.slowest?.index})\n` +
        `${lines.join("\n")}\nfaults: ${this.faultCount()}${faults.length === 0 ? "" : `, kept in ${FOLDER}\n${faults.join("\n")}`}\n`,
    );
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      count: { type: "string", default: "20000" },
      workers: { type: "string", default: "2" },
      task: { type: "string" },
    },
  });
  if (values.task !== undefined) return work(JSON.parse(values.task) as Task);
  const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
  const workers = Math.min(Number(values.workers), count);
  const run = new Run(seed, count);
  await Promise.all(Array.from({ length: workers }, (_, part) => run.watch({ seed, from: from + part, end: from + count, step: workers })));
  run.report();
  process.exitCode = run.faultCount() === 0 ? 0 : 1;
}

void main();
