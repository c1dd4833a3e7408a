/** comparedWith: this year's budgets beside last year's, by unit and subject: what grew, what is new, what is gone. */
import { compare } from "./order";
import type { WorkbookTotals } from "./totals";

export interface Compared {
  readonly unit: string;
  /** "" where none is known. */
  readonly subject: string;
  /** In 分; null where that year has nothing under it. */
  readonly before: number | null;
  readonly now: number | null;
  readonly state: "grown" | "less" | "same" | "new" | "gone";
}

/** Workbooks that name no unit cannot be compared, and are left out on both sides. In the order of the units' names, then of the subjects. */
export function comparedWith(now: readonly WorkbookTotals[], before: readonly WorkbookTotals[]): readonly Compared[] {
  const sides = new Map<string, { unit: string; subject: string; before: number | null; now: number | null }>();
  const add = (side: "before" | "now", { unit, bySubject }: WorkbookTotals): void => {
    if (unit === null) return;
    for (const [subject, amount] of Object.entries(bySubject)) {
      const key = `${unit}\n${subject}`;
      const line = sides.get(key) ?? { unit, subject, before: null, now: null };
      line[side] = (line[side] ?? 0) + amount;
      sides.set(key, line);
    }
  };
  for (const one of now) add("now", one);
  for (const one of before) add("before", one);
  return [...sides.values()]
    .map((line): Compared => ({ ...line, state: stateOf(line.before, line.now) }))
    .sort((a, b) => compare(a.unit, b.unit) || compare(a.subject, b.subject));
}

function stateOf(before: number | null, now: number | null): Compared["state"] {
  if (before === null) return "new";
  if (now === null) return "gone";
  return now === before ? "same" : now > before ? "grown" : "less";
}
