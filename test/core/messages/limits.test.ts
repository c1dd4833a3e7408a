/** A multiple of the dues that may be added to them is said as what both come to, in every language. */
import type { Fen } from "../../../src/core/plan/money";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../src/core/messages";

test.each(LANGUAGE_NAMES)("%s: dues, and four times as much beside them, are five times the dues", (name) => {
  const basis = { document: "办法", number: null, article: null, place: "CN", url: null, tier: "official", checkedOn: null };
  const bound = { kind: "dues", limit: 4, unit: "times-dues", base: null, basis, doubt: null, most: 100 as Fen } as const;
  const said = LANGUAGES[name].proposal.because({ fen: 100 as Fen, share: 0.1, each: null, heldBy: bound, within: bound });
  expect(said).toMatch(name === "en" ? /at most 5 times the dues/ : /5倍/);
  expect(said).not.toMatch(/4/);
});
