/** attempt: one try of the fuzz: a seed workbook, spoilt, and held to the law. */
import { holds, type Outcome } from "./law";
import { mutated, type Mutated } from "./mutate";
import { Random } from "./random";
import type { Seed } from "./seeds";

export interface Attempt extends Mutated {
  readonly from: string;
  readonly outcome: Outcome | null;
  /** What broke the law: a Fault, or an error without a code. */
  readonly error: Error | null;
  readonly milliseconds: number;
}

/** No small workbook may take longer, in milliseconds of the processor's own time: others may be using it too. */
const LONGEST = 5000;

export function attempt(seeds: readonly Seed[], seed: number, index: number): Attempt {
  const random = new Random(seed, index);
  const { name, bytes } = random.pick(seeds);
  const spoilt = mutated(bytes, random);
  const start = process.cpuUsage();
  let outcome: Outcome | null = null;
  let error: Error | null = null;
  try {
    outcome = holds(spoilt.bytes, random);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown : new Error(String(thrown));
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (error === null && milliseconds > LONGEST) error = new Error(`slow: ${Math.round(milliseconds)} ms`);
  return { ...spoilt, from: name, outcome, error, milliseconds };
}
