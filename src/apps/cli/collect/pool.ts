/** pooled: tasks done by several processes, through tinypool; one that stands still or dies costs its own task and no other. */
import fs from "node:fs";
import os from "node:os";
import type { Task } from "./worker";
import { WORKER_WORD } from "./worker-word";

/** Memory of a worker's heap, in MB: what the largest workbook we take needs, twice. */
const HEAP_MB = 1024;
/** Where every processor has its worker, the collector's own threads would only take them from each other. */
const LONE_COLLECTOR = "--single-threaded-gc";
/** With fewer files than this for each worker, its code is compiled later: 500 each cost a tenth less, and from some 2,500 on more. */
const FEW_EACH = 1000;
const LATE_COMPILING = "--interrupt-budget=300000";
/** A worker that holds more than this after a file is replaced, in bytes. */
const RECYCLE_BYTES = 600e6;
/** Without a sign of life for so long a file is given up, in milliseconds; GONGHUI_PATIENCE_MS is for tests. */
const PATIENCE = Number(process.env["GONGHUI_PATIENCE_MS"] ?? 30_000);
/** The same for a worker that has not yet begun. */
const START_PATIENCE = Math.max(PATIENCE, 60_000);
/** How often a file is tried whose worker died, or has not begun: somebody may have ended it. */
const TRIES = 2;

/** What became of a task whose worker stood still, or died twice. */
export type GivenUp = "no-progress" | "out-of-memory";

export interface Pool {
  /** Does a task, tried again until its worker has died `tries` times; `Result` is what workOn gives for its kind. */
  readonly run: <Result>(task: Task, tries?: number) => Promise<Result | GivenUp>;
  readonly close: () => Promise<void>;
}

/** As many as there are processors and memory for. */
export function usualWorkers(): number {
  return Math.max(1, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / (HEAP_MB * 2 ** 20))));
}

/** This program itself is what the workers run: src/apps/cli/main.ts, or the one file that is built of it. `files`: how many they share, where it is known. */
export async function pooled(workers: number, files = Infinity): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const ofCollector = workers < os.availableParallelism() ? [] : [LONE_COLLECTOR];
  const ofCompiler = files / workers < FEW_EACH ? [LATE_COMPILING] : [];
  const pool = new Tinypool({
    filename: fs.realpathSync(process.argv[1]!),
    name: "workOn",
    runtime: "child_process",
    minThreads: workers,
    maxThreads: workers,
    env: process.env as Record<string, string>,
    argv: [WORKER_WORD],
    execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`, ...ofCollector, ...ofCompiler],
    maxMemoryLimitBeforeRecycle: RECYCLE_BYTES,
    // Long texts go as they are; as JSON each quotation mark in them would be written and read once more.
    serialization: "advanced",
  });
  let isClosed = false;
  // A worker that dies between two files: another one takes its place.
  pool.on("error", () => {});

  const tryOnce = (task: Task): Promise<{ readonly result: unknown } | "stuck" | "died" | "not-begun"> => {
    const stop = new AbortController();
    let last = performance.now();
    let hasBegun = false;
    const channel = {
      postMessage: () => {
        hasBegun = true;
        last = performance.now();
      },
      onMessage: () => {},
    };
    const timer = setInterval(
      () => {
        if (performance.now() - last > (hasBegun ? PATIENCE : START_PATIENCE)) stop.abort();
      },
      Math.min(1000, PATIENCE / 4),
    );
    return pool
      .run(task, { signal: stop.signal, channel })
      .then((result: unknown) => ({ result }))
      .catch((error: unknown) => {
        if (!hasBegun) return "not-begun" as const;
        if (stop.signal.aborted) return "stuck" as const;
        if (error instanceof Error && /exited unexpectedly|Terminating worker/.test(error.message)) return "died" as const;
        throw error;
      })
      .finally(() => clearInterval(timer));
  };

  return {
    run: async <Result>(task: Task, tries = TRIES): Promise<Result | GivenUp> => {
      for (let deaths = 0, starts = 0; ; ) {
        const end = await tryOnce(task);
        if (typeof end !== "string") return end.result as Result;
        // Nobody waits for it any more, and trying again would start a worker.
        if (isClosed) throw new Error("the pool is closed");
        if (end === "stuck") return "no-progress";
        if (end === "died" && ++deaths >= tries) return "out-of-memory";
        if (end === "not-begun" && ++starts === TRIES) throw new Error("the workers do not start");
      }
    },
    close: async () => {
      isClosed = true;
      await pool.destroy();
    },
  };
}
