/** Runs a core job in slices: a few milliseconds of work, then the screen gets its turn. */
import { HostError } from "../../core/grid/host-error";
import type { Steps } from "../../core/grid/steps";
import type { JobOptions } from "../../hosts/host";

/** Milliseconds of work before the screen gets its turn; far below the 50 ms a user would feel. */
const SLICE = 12;

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Drains the steps; throws HostError "cancelled" when the signal says so. */
export async function runSliced<T>(steps: Steps<T>, options: JobOptions): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    options.onProgress?.(step.value);
    await turn();
    if (options.signal?.aborted) throw new HostError("cancelled");
    began = performance.now();
  }
}
