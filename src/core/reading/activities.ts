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

/** The activities of a cell's text: one entry where it holds one, none where it is blank. `width`: where the names of its column are broken by hand, as brokenAt tells. */
export function activitiesIn(text: string, width: number | null = null): readonly string[] {
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
  if (lines.length > 1 && lines.every((line) => line.length >= SHORTEST)) return isBroken(lines, width) ? [lines.join("")] : lines;
  const clauses = whole
    .split(/[;；]/)
    .map(cleaned)
    .filter((line) => line !== "");
  return clauses.length > 1 && clauses.every((clause) => clause.length >= 4) ? clauses : [whole];
}

/** Shorter lines are no activity. */
const SHORTEST = 4;
const LONGEST_WIDTH = 12;
/** So many names with a second line, all broken at the same place, are no lists. */
const FEWEST_BROKEN = 3;

/**
 * The number of characters after which somebody began a new line within the names of a column, so that they fit into it; null where
 * lines are of different lengths, as those of lists are. A text whose last line is a remainder (工作总 over 结), or that parts a pair of
 * quotation marks, shows that it is so; without one it takes several.
 */
export function brokenAt(texts: Iterable<string>): number | null {
  let width: number | null = null;
  let count = 0;
  let isShown = false;
  for (const text of texts) {
    const lines = trimmed(text)
      .split(/[\r\n]+/)
      .map(trimmed);
    if (lines.length < 2 || NUMBERED_INSIDE.test(text)) continue;
    const [last] = lines.splice(-1);
    width ??= lines[0]!.length;
    if (lines.some((line) => line.length !== width) || last!.length > width * 2) return null;
    count++;
    isShown ||= last!.length < SHORTEST || partsQuotes([...lines, last!]);
  }
  const isWidth = width !== null && width >= SHORTEST && width <= LONGEST_WIDTH;
  return isWidth && (isShown ? count >= 2 : count >= FEWEST_BROKEN) ? width : null;
}

function isBroken(lines: readonly string[], width: number | null): boolean {
  if (partsQuotes(lines)) return true;
  return width !== null && lines.slice(0, -1).every((line) => line.length === width) && lines.at(-1)!.length <= width * 2;
}

/** “安康杯 over ”知识竞赛: quotation marks that no line but all of them together pair. */
function partsQuotes(lines: readonly string[]): boolean {
  return !isPaired(lines[0]!) && isPaired(lines.join(""));
}

const PAIRS = ["“”", "《》", "「」", "（）", "()"] as const;

const isPaired = (text: string): boolean => PAIRS.every(([open, close]) => text.split(open!).length === text.split(close!).length);

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
