/** counted: how many of something, in English. */

/** "1 file", "2 files", "3 activities". `one` is the word for one; other plurals than these are given. */
export function counted(count: number, one: string, several = /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
