/** pooled: files mapped by several processes, through tinypool; one that stands still or dies costs its own file and no other. */
import fs from "node:fs";
import os from "node:os";
import { refusedPlan } from "../../../core/collecting";
import type { Job, Mapped } from "./map-file";
import { WORKER_WORD } from "./worker-word";

/** Memory of a worker's heap, in MB: what the largest workbook we take needs, twice. */
const HEAP_MB = 1024;
/** A worker that holds more than this after a file is replaced, in bytes. */
const RECYCLE_BYTES = 600e6;
/** Without a sign of life for so long a file is given up, in milliseconds; GONGHUI_PATIENCE_MS is for tests. */
const PATIENCE = Number(process.env["GONGHUI_PATIENCE_MS"] ?? 30_000);
/** The same for a worker that has not yet begun. */
const START_PATIENCE = Math.max(PATIENCE, 60_000);
/** How often a file is tried whose worker died: somebody may have ended it. */
const TRIES = 2;

export interface Pool {
  readonly map: (job: Job) => Promise<Mapped>;
  readonly close: () => Promise<void>;
}

/** As many as there are processors and memory for. */
export function usualWorkers(): number {
  return Math.max(1, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / (HEAP_MB * 2 ** 20))));
}

/** This program itself is what the workers run: src/apps/cli/main.ts, or the one file that is built of it. */
export async function pooled(workers: number): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fs.realpathSync(process.argv[1]!),
    name: "workOn",
    runtime: "child_process",
    minThreads: workers,
    maxThreads: workers,
    env: process.env as Record<string, string>,
    argv: [WORKER_WORD],
    execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`],
    maxMemoryLimitBeforeRecycle: RECYCLE_BYTES,
  });
  // A worker that dies between two files: another one takes its place.
  pool.on("error", () => {});

  const tryOnce = (job: Job): Promise<Mapped | "stuck" | "died" | "not-begun"> => {
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
      .run(job, { signal: stop.signal, channel })
      .then((mapped) => mapped as Mapped)
      .catch((error: unknown) => {
        if (!hasBegun) return "not-begun" as const;
        if (stop.signal.aborted) return "stuck" as const;
        if (error instanceof Error && /exited unexpectedly|Terminating worker/.test(error.message)) return "died" as const;
        throw error;
      })
      .finally(() => clearInterval(timer));
  };

  return {
    map: async (job) => {
      for (let tries = 1; ; tries++) {
        const result = await tryOnce(job);
        if (typeof result !== "string") return result;
        if (result === "stuck") return { sha256: null, plans: [refusedPlan("no-progress")] };
        if (tries < TRIES) continue;
        if (result === "not-begun") throw new Error("the workers do not start");
        return { sha256: null, plans: [refusedPlan("out-of-memory")] };
      }
    },
    close: () => pool.destroy(),
  };
}
