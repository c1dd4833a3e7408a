/** What labels and brackets of an item take out of its text, and how what is left is put together. */
import type { Labelled } from "./labels";
import { type Stretch, without } from "./stretches";

/** A label with what it says, and the bracket around it when nothing else is in it. */
export function holeOf(plain: string, { start, tail }: Labelled, item: Stretch): Stretch {
  let from = start;
  let to = tail;
  while (from > item.start && /[\s,;、]/.test(plain[from - 1]!)) from--;
  while (to < item.end && /[\s;]/.test(plain[to]!)) to++;
  return { start: from, end: to };
}

export function withoutHoles(item: Stretch, holes: readonly Stretch[]): Stretch[] {
  const pieces = without([item], holes);
  return pieces.length === 0 ? [item] : [{ start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end }];
}

/** Clauses that stand beside each other, with the comma between them. */
export function joinedClauses(part: readonly Stretch[], shown: string): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of part) {
    const last = whole[whole.length - 1];
    if (last !== undefined && stretch.start - last.end <= 1 && /[,，]/.test(shown[last.end] ?? ""))
      whole[whole.length - 1] = { start: last.start, end: stretch.end };
    else whole.push(stretch);
  }
  return whole;
}
