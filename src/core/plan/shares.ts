/** tenthsOf: shares in tenths of a percent that add up to exactly 100.0. */

/**
 * By the largest remainder; of equal remainders the first gets the tenth. Null where there is no whole to take shares of:
 * nothing at all, or a negative amount among them.
 */
export function tenthsOf(amounts: readonly number[]): readonly number[] | null {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole <= 0 || amounts.some((amount) => amount < 0)) return null;
  const exact = amounts.map((amount) => (amount / whole) * WHOLE);
  const tenths = exact.map(Math.floor);
  const missing = WHOLE - tenths.reduce((sum, one) => sum + one, 0);
  exact
    .map((one, index) => [one - tenths[index]!, index] as const)
    .sort(([a, first], [b, second]) => b - a || first - second)
    .slice(0, missing)
    .forEach(([, index]) => tenths[index]!++);
  return tenths;
}

const WHOLE = 1000;
