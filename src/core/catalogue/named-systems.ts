/** namedSystems: which systems a plan's words promise, and where. */
import { cellName } from "../plan/places";
import type { Field, Plan } from "../plan/plan";
import { remembered } from "./remembered";
import { signsReader } from "./signs";
import { SYSTEMS, type UnionSystem } from "./systems";

export interface NamedSystem {
  readonly system: UnionSystem;
  /** The clause that names it, as it stands. */
  readonly quote: string;
  /** A1 of its cell, or null. */
  readonly at: string | null;
}

const systemsIn = remembered(signsReader(SYSTEMS.map((system) => ({ value: system, signs: system.signs }))));

/** Longest quote, in characters. */
const LONGEST_QUOTE = 60;

/** Each system once, at the first place that names it: titles and notes, then the rows' activities, contents and remarks. */
export function namedSystems(plans: readonly Plan[]): readonly NamedSystem[] {
  const named = new Map<string, NamedSystem>();
  for (const field of plans.flatMap(fieldsOf)) {
    for (const clause of field.value.split(/[。；;！!\n\r]+/)) {
      for (const { value: system } of systemsIn(clause)) {
        if (!named.has(system.id)) named.set(system.id, { system, quote: clause.trim().slice(0, LONGEST_QUOTE), at: cellName(field.cell) });
      }
    }
  }
  return [...named.values()];
}

function fieldsOf(plan: Plan): Field<string>[] {
  const rows = plan.items.flatMap((item) => [item.activity, item.task, item.content, item.remark].flatMap((field) =>
    field?.value ? [{ value: field.value, cell: field.cell, text: field.text }] : []));
  return [...plan.notes, ...rows];
}
