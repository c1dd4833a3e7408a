/** Every place, unit, base, ban and doubt of the rules has a name in every language. */
import { LANGUAGES } from "../../../src/core/messages";
import { PLACE_CODES, placeName, policyOn, RULES } from "../../../src/core/policy";

test.each(Object.values(LANGUAGES).map((language) => [language.name, language] as const))("%s", (_, { cli }) => {
  const { names } = cli.rules;
  expect(PLACE_CODES.filter((code) => !names.places[code])).toEqual([]);
  const limits = RULES.flatMap((rule) => (rule.kind === "limit" ? [rule] : []));
  expect(limits.filter(({ unit }) => !names.units[unit]).map(({ unit }) => unit)).toEqual([]);
  expect(limits.filter(({ base }) => base !== null && !names.bases[base]).map(({ base }) => base)).toEqual([]);
  expect(RULES.filter((rule) => rule.kind === "ban" && !names.bans[rule.ban])).toEqual([]);
  const doubts = new Set(
    PLACE_CODES.flatMap((place) =>
      ["2024-06-01", "2025-11-15", "2026-11-01"].flatMap((date) => policyOn(date, place).rules.map(({ doubt }) => doubt)),
    ),
  );
  expect(doubts.size).toBeGreaterThan(5);
  expect([...doubts].filter((doubt) => doubt !== null && !names.doubts[doubt])).toEqual([]);
});

test("a place is called in Simplified Chinese as the rules call it", () => {
  expect(PLACE_CODES.map((code) => LANGUAGES["zh-CN"].cli.rules.names.places[code])).toEqual(PLACE_CODES.map(placeName));
});
