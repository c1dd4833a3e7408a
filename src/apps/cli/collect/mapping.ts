/** What maps files for collect: a pool of processes, or this one. */
import { refusedPlan } from "../../../core/collecting";
import { together } from "./batches";
import { type Job, mapFile, type Mapped } from "./map-file";
import { type GivenUp, pooled } from "./pool";
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
  const run = async (jobs: readonly Job[], tries?: number): Promise<Done | GivenUp> => {
    const end = await pool.run<Batch>({ kind: "map", jobs }, tries);
    return typeof end === "string" ? end : unpacked(end);
  };
  return {
    map: async (jobs) => {
      const all = await together(jobs, run, (_, why) => doneWith([{ sha256: null, plans: [refusedPlan(why)] }]));
      return { count: all.reduce((sum, { count }) => sum + count, 0), mapped: () => all.flatMap(({ mapped }) => mapped()) };
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
