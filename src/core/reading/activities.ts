/** activitiesIn: the several activities of one cell, when it lists them. */
import { trimmed } from "../words";
import { BRACKETED_NUMBER, NUMBERED_INSIDE, NUMBERING_EDGE, OUTER_NUMBER, RUNNING_NUMBER } from "../words/numbering-words";

/** Ways of numbering, from the outer to the inner; each split keeps what follows its mark. */
const MARKS: readonly RegExp[] = [
  OUTER_NUMBER,
  BRACKETED_NUMBER,
  /[①-⑳]/g,
  // A run-on 2. needs nothing before it, but 3.12 and 2月1.5 are no numbering.
  RUNNING_NUMBER,
  /[(（]\d{1,2}[)）]、?/g,
];
const MAX_LENGTH = 4000;

/** The activities of a cell's text: one entry where it holds one, none where it is blank. */
export function activitiesIn(text: string): readonly string[] {
  const whole = trimmed(text);
  if (whole === "") return [];
  if (whole.length <= 6 || whole.length > MAX_LENGTH || !/[\n\r;；①-⑳、.．)）]/.test(whole)) return [whole];
  if (NUMBERED_INSIDE.test(whole)) {
    for (const mark of MARKS) {
      const parts = split(whole, mark);
      if (parts.length > 1) return parts;
    }
  }
  if (!/[\r\n;；]/.test(whole)) return [whole];
  // A line in brackets belongs to the one above it.
  const lines = whole
    .replace(/[\r\n]+\s*(?=[(（][^()（）\r\n]*[)）]\s*(?:[\r\n]|$))/g, "")
    .split(/[\r\n]+/)
    .map(cleaned)
    .filter((line) => line !== "");
  if (lines.length > 1 && lines.every((line) => line.length >= 4)) return lines;
  const clauses = whole
    .split(/[;；]/)
    .map(cleaned)
    .filter((line) => line !== "");
  return clauses.length > 1 && clauses.every((clause) => clause.length >= 4) ? clauses : [whole];
}

function split(text: string, mark: RegExp): string[] {
  const starts: { from: number; to: number }[] = [];
  mark.lastIndex = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) starts.push({ from: match.index, to: mark.lastIndex });
  if (starts.length < 2) return [];
  // The character before a run-on number belongs to the part before it.
  return starts
    .map(({ to }, index) => cleaned(text.slice(to, starts[index + 1] ? endOf(text, starts[index + 1]!) : undefined)))
    .filter((part) => part !== "");
}

function endOf(text: string, next: { from: number; to: number }): number {
  return NUMBERING_EDGE.test(text[next.from]!) ? next.from : next.from + 1;
}

function cleaned(part: string): string {
  return trimmed(part).replace(/^[;；。，,、]+|[;；。，,、]+$/g, "");
}
