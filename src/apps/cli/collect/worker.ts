/** workOn: a worker's task, called by tinypool in a process of its own. */
import { type CheckJob, checkForAnother, type Printed } from "./check-job";
import { type Job, mapFile } from "./map-file";

/** Plain data. */
export type Task = { readonly kind: "map"; readonly jobs: readonly Job[] } | { readonly kind: "check"; readonly job: CheckJob };

/** What the first `count` jobs came to, each a Mapped, packed as JSON: whoever waits for it can hand out the next ones before looking into it. */
export interface Batch {
  readonly count: number;
  readonly text: string;
}

/** Milliseconds after which what is done is handed over and the rest given back: a message costs as much as half a small workbook. */
const SLICE = 250;

/** Each message is a sign of life; the first says that the work has begun. */
export async function workOn(task: Task): Promise<Batch | Printed> {
  const beat = (): void => void process.send?.("alive");
  beat();
  return task.kind === "map" ? mapSome(task.jobs, beat) : checkForAnother(task.job, beat);
}

async function mapSome(jobs: readonly Job[], beat: () => void): Promise<Batch> {
  const began = performance.now();
  // Each packed at once: what a file leaves behind until all are done is a text, and not thousands of small things.
  const packed: string[] = [];
  for (const job of jobs) {
    packed.push(JSON.stringify(await mapFile(job, beat)));
    if (performance.now() - began > SLICE) break;
  }
  return { count: packed.length, text: `[${packed.join(",")}]` };
}
