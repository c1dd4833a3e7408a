/** namedSystems: which systems a plan's words promise, and where. */
import { cellName } from "../plan/places";
import type { Field, Plan } from "../plan/plan";
import { signsReader } from "./signs";
import { SYSTEMS, type UnionSystem } from "./systems";

export interface NamedSystem {
  readonly system: UnionSystem;
  /** The clause that names it, as it stands. */
  readonly quote: string;
  /** A1 of its cell, or null. */
  readonly at: string | null;
}

const systemsIn = signsReader(SYSTEMS.map((system) => ({ value: system, signs: system.signs })));

/** Longest quote, in characters. */
const LONGEST_QUOTE = 60;

/** Rows between two breaths. */
const BREATH = 200;

/** Each system once, at the first place that names it: titles and notes, then the rows' activities, contents and remarks. */
export function namedSystems(plans: readonly Plan[]): readonly NamedSystem[] {
  const steps = namingSystems(plans);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps; each null is a place to breathe. */
export function* namingSystems(plans: readonly Plan[]): Generator<null, readonly NamedSystem[], void> {
  const named = new Map<string, NamedSystem>();
  const look = ({ value, cell }: Pick<Field<string>, "value" | "cell">): void => {
    for (const clause of value.split(/[。；;！!\n\r]+/)) {
      for (const { value: system } of systemsIn(clause)) {
        if (!named.has(system.id)) named.set(system.id, { system, quote: clause.trim().slice(0, LONGEST_QUOTE), at: cellName(cell) });
      }
    }
  };
  for (const plan of plans) {
    for (const note of plan.notes) look(note);
    for (const [index, item] of plan.items.entries()) {
      if (index % BREATH === BREATH - 1) yield null;
      for (const field of [item.activity, item.task, item.content, item.remark])
        if (field?.value) look({ value: field.value, cell: field.cell });
    }
  }
  return [...named.values()];
}
