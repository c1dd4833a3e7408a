/** Steps: long work as a generator, so that a host can show progress, breathe, or stop in between. */

export interface Progress {
  /** What is being done; a key the languages put into words. */
  readonly stage: "reading" | "checking" | "suggesting" | "filling" | "summarising" | "writing";
  readonly done: number;
  readonly total: number;
}

export type Steps<T> = Generator<Progress, T, void>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
