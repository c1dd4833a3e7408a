/** workOn: a worker's task, called by tinypool in a process of its own. */
import { type Job, mapFile, type Mapped } from "./map-file";

/** Each message is a sign of life; the first says that the work has begun. */
export function workOn(job: Job): Promise<Mapped> {
  const beat = (): void => void process.send?.("alive");
  beat();
  return mapFile(job, beat);
}
