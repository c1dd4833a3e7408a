/** workOn: a worker's task, called by tinypool in a process of its own. */
import { type CheckJob, checkForAnother, type Printed } from "./check-job";
import { type Job, mapFile, type Mapped } from "./map-file";

/** Plain data. */
export type Task = { readonly kind: "map"; readonly job: Job } | { readonly kind: "check"; readonly job: CheckJob };

/** Each message is a sign of life; the first says that the work has begun. */
export async function workOn(task: Task): Promise<Mapped | Printed> {
  const beat = (): void => void process.send?.("alive");
  beat();
  return task.kind === "map" ? mapFile(task.job, beat) : checkForAnother(task.job, beat);
}
