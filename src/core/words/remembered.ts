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

/** Longer texts without a number are seldom there twice. */
const LONGEST_REPEATED = 16;

/** Answers by the shape of a text: 第1场 and 第2场 have one between them. Forgets everything when full. */
export class ByShape<T> {
  private readonly answers = new Map<number, { readonly text: string; readonly answer: T }>();

  /** The shape of a text; null for one that is not likely to come again, whose answer is not worth keeping. */
  static of(text: string): number | null {
    let shape = 0;
    let hasNumber = false;
    for (let at = 0; at < text.length; at++) {
      let code = text.charCodeAt(at);
      if (isDigit(code)) {
        hasNumber = true;
        code = 48;
        while (at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) at++;
      }
      shape = (Math.imul(shape, 31) + code) | 0;
    }
    return hasNumber || text.length <= LONGEST_REPEATED ? shape : null;
  }

  get(shape: number, text: string): T | undefined {
    const known = this.answers.get(shape);
    return known !== undefined && isOfShape(text, known.text) ? known.answer : undefined;
  }

  set(shape: number, text: string, answer: T): void {
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(shape, { text, answer });
  }
}

/** The same as `remembered` for an answer that no figure of a number in the text bears on. */
export function rememberedByShape<T extends NonNullable<unknown> | null>(answer: (text: string) => T): (text: string) => T {
  const answers = new ByShape<T>();
  return (text) => {
    const shape = ByShape.of(text);
    if (shape === null) return answer(text);
    let known = answers.get(shape, text);
    if (known === undefined) answers.set(shape, text, (known = answer(text)));
    return known;
  };
}

/** True for texts that are the same but for the figures of their numbers. */
function isOfShape(text: string, other: string): boolean {
  let at = 0;
  let its = 0;
  while (at < text.length && its < other.length) {
    const code = text.charCodeAt(at);
    const isNumber = isDigit(code);
    if (isNumber ? !isDigit(other.charCodeAt(its)) : code !== other.charCodeAt(its)) return false;
    at++;
    its++;
    if (!isNumber) continue;
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    while (its < other.length && isDigit(other.charCodeAt(its))) its++;
  }
  return at === text.length && its === other.length;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
