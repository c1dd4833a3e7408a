/** runs: how often a law is tried, and how large a case is made: a part of it in npm test, the whole in npm run test:whole. */

/** Set by --globals of npm run test:whole. */
export const isWhole = (globalThis as { readonly isWhole?: boolean }).isWhole === true;

/** An eighth, at least one. */
export function runs(whole: number): number {
  return isWhole ? whole : Math.ceil(whole / 8);
}

/** Every fourth of a list, another fourth for each `at`. */
export function share<T>(list: readonly T[], at: number): readonly T[] {
  return isWhole ? list : list.filter((_, index) => (index + at) % 4 === 0);
}
