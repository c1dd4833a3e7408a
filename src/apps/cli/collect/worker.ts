/** workOn: a worker's task, called by tinypool in a process of its own. */
import { type CheckJob, checkForAnother, type Printed } from "./check-job";
import { type Job, mapFile } from "./map-file";

/** Plain data. */
export type Task =
  | { readonly kind: "map"; readonly jobs: readonly Job[] }
  | { readonly kind: "check"; readonly files: readonly string[]; readonly job: CheckJob };

/** What the first `count` jobs came to, each a Mapped, packed as JSON: whoever waits for it can hand out the next ones before looking into it. */
export interface Batch {
  readonly count: number;
  readonly text: string;
}

/** Milliseconds after which what is done is handed over and the rest given back: a message costs as much as half a small workbook. */
const SLICE = 250;

/** Each message is a sign of life; the first says that the work has begun. What is given are the first ones of the task, one at least. */
export async function workOn(task: Task): Promise<Batch | readonly Printed[]> {
  const beat = (): void => void process.send?.("alive");
  beat();
  if (task.kind === "check") return firstOf(task.files, (file) => checkForAnother(file, task.job, beat));
  // Each packed at once: what a file leaves behind until all are done is a text, and not thousands of small things.
  const packed = await firstOf(task.jobs, async (job) => JSON.stringify(await mapFile(job, { beat })));
  return { count: packed.length, text: `[${packed.join(",")}]` };
}

async function firstOf<Item, Result>(items: readonly Item[], work: (item: Item) => Result | Promise<Result>): Promise<readonly Result[]> {
  const began = performance.now();
  const done: Result[] = [];
  for (const item of items) {
    done.push(await work(item));
    if (performance.now() - began > SLICE) break;
  }
  return done;
}
