import fc from "fast-check";
import { tenthsOf } from "../../../src/core/plan/shares";

test("three thirds: the first gets what is missing", () => {
  expect(tenthsOf([1, 1, 1])).toEqual([334, 333, 333]);
  // 14.3 % each by rounding would be 100.1 %.
  expect(tenthsOf([1, 1, 1, 1, 1, 1, 1])).toEqual([143, 143, 143, 143, 143, 143, 142]);
});

test("no whole, no shares", () => {
  expect(tenthsOf([])).toBeNull();
  expect(tenthsOf([0, 0])).toBeNull();
  expect(tenthsOf([10, -3])).toBeNull();
});

test("law: they always add up to 100.0 %, and none is off by a tenth", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const whole = amounts.reduce((sum, amount) => sum + amount, 0);
      fc.pre(whole > 0);
      const tenths = tenthsOf(amounts)!;
      expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
      tenths.forEach((one, index) => expect(Math.abs(one - (amounts[index]! / whole) * 1000)).toBeLessThan(1));
    }),
  );
});
