/** Stretches of a text: which of a sorted list lie within another, and what is left of some without others. Each in no more time than it has to look at. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those of a list in order, without overlaps, that lie wholly within start … end. */
export function within<T extends Stretch>(sorted: readonly T[], start: number, end: number): T[] {
  const from = firstAt(sorted, start);
  let to = from;
  while (to < sorted.length && sorted[to]!.end <= end) to++;
  return sorted.slice(from, to);
}

/** Place of the first that begins at `start` or after it, in a list in order. */
function firstAt(sorted: readonly Stretch[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stretches in any order as ones in order that neither touch nor overlap, empty ones left out. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = made.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) made.push({ start, end });
  }
  return made;
}

/** Stretches without what lies within the holes, which are `joined`. */
export function without(stretches: readonly Stretch[], holes: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const { start, end } of stretches) {
    let from = start;
    // The hole before the first that begins within may reach into the stretch.
    for (let at = Math.max(0, firstAt(holes, start) - 1); at < holes.length && holes[at]!.start < end; at++) {
      const hole = holes[at]!;
      if (hole.end <= from) continue;
      if (hole.start > from) kept.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (end > from) kept.push({ start: from, end });
  }
  return kept;
}

export function textOf(text: string, stretches: readonly Stretch[]): string {
  let whole = "";
  for (const { start, end } of stretches) whole += text.slice(start, end);
  return whole;
}

/** A text without the characters of `signs` at its end. A pattern that ends in $ would be tried at each of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
