/** Processor time and memory of whole processes, as the operating system accounts for them. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

export interface Taken {
  /** User and system time of all threads, from the start of the process to its end. */
  readonly seconds: number;
  /** At the peak, resident. */
  readonly megabytes: number;
}

/** One thing to be measured; `statuses` are those it may end with. */
export interface Task {
  readonly title: string;
  readonly args: readonly string[];
  readonly statuses: readonly number[];
}

/** The least of so many runs of each task, in turn, so that a busy moment of the machine is no task's alone; null for a task that refused. */
export function least(tasks: readonly Task[], runs: number, folder: string): (Taken | null)[] {
  const best = tasks.map((): Taken | null => null);
  for (let run = 0; run < runs; run++) {
    for (const [index, task] of tasks.entries()) {
      const taken = once(task, folder);
      if (taken !== null && taken.seconds < (best[index]?.seconds ?? Infinity)) best[index] = taken;
    }
  }
  return best;
}

function once({ title, args, statuses }: Task, folder: string): Taken | null {
  const meter = path.join(folder, "meter.json");
  const run = spawnSync(process.execPath, ["--require", path.join(__dirname, "meter.cjs"), ...args], {
    env: { ...process.env, BENCH_METER: meter },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  // What is too large is refused with 3: that is an answer, and no measure.
  if (run.status === 3) return null;
  if (run.status === null || !statuses.includes(run.status)) throw new Error(`${title}: status ${run.status}: ${run.stderr}`);
  return JSON.parse(readFileSync(meter, "utf8")) as Taken;
}
