/** remembered: keeps a pure function's answers by text, within a bound, so that a hundred thousand like rows cost as much as a few. */

const MOST_ANSWERS = 4096;

/** Wraps a pure function of one string; forgets everything when full, so that a hostile workbook cannot fill the memory. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const fresh = answer(text);
    answers.set(text, fresh);
    return fresh;
  };
}
