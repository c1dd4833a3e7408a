/** instrumented: a source file that holds all of its chosen changes at once; which of them is in force is decided when it runs. */
import type { Mutation } from "./mutations";

export interface Numbered {
  readonly number: number;
  readonly mutation: Mutation;
}

/** True while the change of that number is in force; notes that the line was reached. False where nobody asks, in a process of its own. */
const ASK = "globalThis.__isChanged?.";

interface Part {
  readonly start: number;
  readonly end: number;
  /** From the text as it stands, with the changes within it, to the text with this change too. */
  readonly wrap: (inner: (start: number, end: number) => string) => string;
}

/** The file as it stands for number 0, with one change for every other number. */
export function instrumented(text: string, changes: readonly Numbered[]): string {
  const parts = changes.map(({ number, mutation }) => partOf(number, mutation)).sort((a, b) => a.start - b.start || b.end - a.end);
  const within = (start: number, end: number, owner: Part | null): string => {
    let written = "";
    let at = start;
    for (const part of parts) {
      if (part.start < at || part.end > end || part === owner || !isInside(part, start, end, owner)) continue;
      written += text.slice(at, part.start) + part.wrap((from, to) => within(from, to, part));
      at = part.end;
    }
    return written + text.slice(at, end);
  };
  const isInside = (part: Part, start: number, end: number, owner: Part | null): boolean =>
    part.start >= start && part.end <= end && (owner === null || parts.indexOf(part) > parts.indexOf(owner));
  return within(0, text.length, null);
}

function partOf(number: number, { span, start, end, text: to, way }: Mutation): Part {
  const asked = `${ASK}(${number})`;
  const [from, until] = span;
  return {
    start: from,
    end: until,
    wrap: (inner) => {
      const changed = inner(from, start) + to + inner(end, until);
      if (way === "statement") return `{ if (!${asked}) { ${inner(from, until)} } }`;
      if (way === "name" || way === "optional-name")
        return `${way === "name" ? "" : "?."}[${asked} ? ${JSON.stringify(to)} : ${JSON.stringify(inner(start, end))}]`;
      if (way === "key") return `[${asked} ? ${to} : ${inner(start, end)}]`;
      return `(${asked} ? (${changed}) : (${inner(from, until)}))`;
    },
  };
}
