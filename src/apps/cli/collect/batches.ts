/** Batches: some files given to a worker at once, and what is done where it stands still, or dies, among them. */
import type { GivenUp } from "./pool";

/** Most files given to a worker at once, and into how many parts what is left is dealt for each of them: at the end none waits long for another. */
const MOST_AT_ONCE = 64;
const PARTS = 4;

/** How many of the files that are left a worker is given. */
export function batchSize(left: number, workers: number): number {
  return Math.min(MOST_AT_ONCE, Math.ceil(left / (workers * PARTS)));
}

/** What `run` gives for the first ones of some items, at least one; in the place of one that is given up, which is then the last, what `givenUp` makes. */
export async function together<Item, Result>(
  items: readonly Item[],
  run: (items: readonly Item[], tries?: number) => Promise<Result | GivenUp>,
  givenUp: (item: Item, why: GivenUp) => Result,
): Promise<readonly Result[]> {
  if (items.length > 1) {
    const end = await run(items, 1);
    if (!isGivenUp(end)) return [end];
  }
  // One of them it was, nobody knows which: alone, each costs only itself.
  const results: Result[] = [];
  for (const item of items) {
    const end = await run([item]);
    results.push(isGivenUp(end) ? givenUp(item, end) : end);
    if (isGivenUp(end)) break;
  }
  return results;
}

function isGivenUp(end: unknown): end is GivenUp {
  return typeof end === "string";
}
