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

/** The same where there is nothing to tell in between: each null is a place to breathe. */
export type Breaths<T> = Generator<null, T, void>;

/** Runs all of it at once. */
export function atOnce<T>(breaths: Breaths<T>): T {
  for (;;) {
    const breath = breaths.next();
    if (breath.done) return breath.value;
  }
}

/** As steps that all say the same. */
export function* saying<T>(step: Progress, breaths: Breaths<T>): Steps<T> {
  for (;;) {
    const breath = breaths.next();
    if (breath.done) return breath.value;
    yield step;
  }
}

/** A list mapped with a breath after so many items. */
export function* mapping<T, U>(list: readonly T[], every: number, of: (item: T, index: number) => U): Breaths<U[]> {
  const result: U[] = [];
  for (const [index, item] of list.entries()) {
    if (index % every === every - 1) yield null;
    result.push(of(item, index));
  }
  return result;
}
