/** remembered: an answer kept by its text, for short texts: 三月份 and its like come again and again, and each is asked about many times. */

const LONGEST = 40;
const MOST_KNOWN = 10_000;

/** `ask` must depend on the text alone. */
export function remembered<T>(ask: (plain: string) => T): (plain: string) => T {
  const known = new Map<string, T>();
  return (plain) => {
    if (plain.length > LONGEST) return ask(plain);
    const before = known.get(plain);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const answer = ask(plain);
    known.set(plain, answer);
    return answer;
  };
}
