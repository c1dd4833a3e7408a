/** axisFor: where the lines of a chart's axis stand, at round figures, and how they are written. */

export interface Axis {
  /** From 0 upward, five of them. */
  readonly ticks: readonly number[];
  readonly most: number;
  /** True where figures are written in 万: they would not fit otherwise. */
  readonly isInWan: boolean;
}

const PARTS = 4;
const WAN = 10_000;

/** Of an axis that reaches `highest`, in yuan. */
export function axisFor(highest: number): Axis {
  const part = roundUp(Math.max(1, highest) / PARTS);
  const ticks = Array.from({ length: PARTS + 1 }, (_, index) => part * index);
  return { ticks, most: part * PARTS, isInWan: part * PARTS >= 10 * WAN };
}

export function tickText(yuan: number, { isInWan }: Axis): string {
  const amount = isInWan ? yuan / WAN : yuan;
  return String(Number(amount.toFixed(2))).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The next of 1, 2, 2.5, 5, 10, 20 … */
function roundUp(amount: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 2.5, 5]) if (amount <= step * power) return step * power;
}
