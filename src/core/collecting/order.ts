/** compare: the order of names, the same on every machine: by code unit, not by a language. */

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
