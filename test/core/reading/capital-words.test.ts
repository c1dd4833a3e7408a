/** looseCapitals: what capital figures come to, written as such sums are or nearly so; worked out by hand. */
import { looseCapitals } from "../../../src/core/reading/capital-words";

test.each([
  ["壹佰元整", 100],
  ["肆万伍仟伍佰元整", 45_500],
  // Written wrongly: what stands there comes to this, and to no sum that was meant.
  ["肆万伍佰伍佰元整", 41_000],
  ["壹拾贰万叁仟肆佰伍拾陆元柒角捌分", 123_456.78],
  ["壹亿零贰佰万元整", 102_000_000],
  ["叁拾元伍分", 30.05],
  ["人民币：壹万元整", 10_000],
  ["一百元", null],
  ["", null],
])("%s is %p yuan", (text, yuan) => {
  expect(looseCapitals(text)).toBe(yuan === null ? null : Math.round(yuan * 100));
});
