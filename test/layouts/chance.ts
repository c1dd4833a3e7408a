/** Chance and Choices: a seeded source of choices, and the record of which traits a sample was given. */

/** Mulberry32: the same seed gives the same sequence on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761 + 12345) >>> 0;
    for (let warm = 0; warm < 4; warm++) this.next();
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let at = out.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [out[at], out[other]] = [out[other]!, out[at]!];
    }
    return out;
  }

  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count);
  }
}

/** What a dimension is where it was not chosen to be anything special. */
export const PLAIN = "plain";

/** Gives each dimension of a layout its value: the plain one, or, where the sample was given that dimension, another one. */
export class Choices {
  readonly traits: string[] = [];
  private readonly chosen = new Map<string, string>();

  constructor(
    readonly chance: Chance,
    private readonly active: ReadonlySet<string>,
    private readonly forced: string | null = null,
  ) {}

  /** One of the offered values, or "plain"; what is not plain is recorded as a trait `dimension:value`. */
  of<T extends string>(dimension: string, offered: readonly T[]): T | typeof PLAIN {
    if (offered.length === 0 || !this.active.has(dimension)) return PLAIN;
    const before = this.chosen.get(dimension) as T | undefined;
    // One accountant does the same on every sheet.
    if (before !== undefined) return offered.includes(before) ? before : PLAIN;
    const wanted = offered.find((value) => this.forced === `${dimension}:${value}`);
    const value = wanted ?? this.chance.pick(offered);
    this.chosen.set(dimension, value);
    this.mark(`${dimension}:${value}`);
    return value;
  }

  mark(trait: string): void {
    if (!this.traits.includes(trait)) this.traits.push(trait);
  }
}
