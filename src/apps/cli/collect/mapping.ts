/** What maps files for collect: a pool of processes, or this one. */
import { refusedPlan } from "../../../core/collecting";
import { type Job, mapFile, type Mapped } from "./map-file";
import { pooled } from "./pool";
import type { Batch } from "./worker";

/** Of the first `count` of some jobs what they came to, in their order; it is unpacked when it is wanted. */
export interface Done {
  readonly count: number;
  readonly mapped: () => readonly Mapped[];
}

export interface Mapping {
  /** Does as many of the jobs as it likes, from the first; at least one. */
  readonly map: (jobs: readonly Job[]) => Promise<Done>;
  readonly close: () => Promise<void>;
}

export type MakeMapping = (workers: number) => Promise<Mapping>;

function doneWith(mapped: readonly Mapped[]): Done {
  return { count: mapped.length, mapped: () => mapped };
}

/** By a pool of processes. */
export const byPool: MakeMapping = async (workers) => {
  const pool = await pooled(workers);
  const alone = async (job: Job): Promise<{ readonly done: Done; readonly isGivenUp: boolean }> => {
    const end = await pool.run<Batch>({ kind: "map", jobs: [job] });
    return typeof end === "string"
      ? { done: doneWith([{ sha256: null, plans: [refusedPlan(end)] }]), isGivenUp: true }
      : { done: unpacked(end), isGivenUp: false };
  };
  return {
    map: async (jobs) => {
      if (jobs.length === 1) return (await alone(jobs[0]!)).done;
      const end = await pool.run<Batch>({ kind: "map", jobs }, 1);
      if (typeof end !== "string") return unpacked(end);
      // One of them it was, nobody knows which: alone, each costs only itself.
      const mapped: Mapped[] = [];
      for (const job of jobs) {
        const { done, isGivenUp } = await alone(job);
        mapped.push(...done.mapped());
        if (isGivenUp) break;
      }
      return doneWith(mapped);
    },
    close: pool.close,
  };
};

function unpacked({ count, text }: Batch): Done {
  return { count, mapped: () => JSON.parse(text) as readonly Mapped[] };
}

/** One file at a time, by this process. */
export const here: MakeMapping = async () => ({
  map: async ([job]) => doneWith([await mapFile(job!)]),
  close: async () => {},
});
