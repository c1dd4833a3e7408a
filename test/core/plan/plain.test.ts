/** PLAIN: each thing that a row may be plain in has a bit of its own. */
import { isPlain, PLAIN } from "../../../src/core/plan/plain";

const BITS = Object.entries(PLAIN);

test.each(BITS)("%s says nothing of the others", (_, bit) => {
  expect(isPlain({ plain: bit }, bit)).toBe(true);
  const others = BITS.map(([, other]) => other).filter((other) => other !== bit);
  expect(others).toHaveLength(BITS.length - 1);
  for (const other of others) {
    expect(isPlain({ plain: bit }, other)).toBe(false);
    expect(isPlain({ plain: bit }, bit | other)).toBe(false);
  }
  const all = others.reduce((sum, other) => sum | other, 0);
  expect(isPlain({ plain: all }, bit)).toBe(false);
});

test("a row that was not looked at is not known to be plain", () => {
  expect(isPlain({}, PLAIN.activity)).toBe(false);
});
