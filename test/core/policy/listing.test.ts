/** ruleListing and ruleText: what is listed of a place and a time, in which order, with the user's own limits, in every language. */
import { LANGUAGES } from "../../../src/core/messages";
import { LISTED_KINDS, PLACE_CODES, ruleListing } from "../../../src/core/policy";
import { listingTitle, ownLimitText, ruleText } from "../../../src/core/record/rule-text";

const chinese = LANGUAGES["zh-CN"];

test("the place's own rules come before the country's, of which every place has as many", () => {
  for (const place of PLACE_CODES) {
    const levels = ruleListing(place, "2026").rules.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === "provincial" ? -1 : 1)));
    expect(levels.filter((level) => level === "national")).toHaveLength(ruleListing(null, "2026").rules.length);
  }
});

test("without a time it is the rules' own date", () => {
  expect(ruleListing("GD", null)).toMatchObject({ on: "2026-11", asOf: "2026-11", period: { first: "2026-11-01", last: "2026-11-31" } });
  expect(listingTitle(ruleListing("GD", "2026"), chinese)).toBe("广东　2026　工会经费规定（依据截至 2026-11）");
});

test("a change within the time is told from a date that is not exact, and is no reason to doubt the source", () => {
  const trust = (on: string, id: string): string => ruleText(ruleListing("LN", on).rules.find((rule) => rule.id === id)!, chinese).trust;
  expect(trust("2025", "LN-25-FEST")).toBe("年内有变动，只适用于部分月份");
  expect(trust("2026", "LN-25-FEST")).toBe("来源可靠");
  expect(ruleListing("LN", "2024-01-01").rules.find(({ id }) => id === "LN-00-FEST")).toMatchObject({ doubt: "date", isConfirmed: false });
  expect(trust("2024-01-01", "LN-00-FEST")).toBe("未经核实：生效日期不确切");
});

test("limits of the user's own are listed as they are understood", () => {
  const line = { topic: "生日慰问", amount: 300, unit: "元/人·年", basis: "校工会办法", setBy: "王敏" };
  const { own } = ruleListing("LN", "2026", [
    line,
    { ...line, topic: "其他" },
    { ...line, topic: "节日慰问", amount: 30, unit: "占留成经费%" },
  ]);
  expect(own.map((limit) => [chinese.topics[limit.topic], ownLimitText(limit, chinese), limit.basis.document])).toEqual([
    ["生日慰问", "每人每年 300 元", "校工会办法（王敏设定）"],
    ["节日慰问", "留成经费的 30%", "校工会办法（王敏设定）"],
  ]);
});

test.each(Object.values(LANGUAGES).map((language) => [language.name, language] as const))(
  "every rule says in %s what it is about, how well it is known, on what it rests",
  (_, language) => {
    for (const place of PLACE_CODES) {
      for (const rule of ruleListing(place, "2026").rules) {
        const { topics, limit, trust, basis, since } = ruleText(rule, language);
        expect([rule.id, limit !== ""]).toEqual([rule.id, rule.kind === "limit"]);
        expect([rule.id, trust === "", basis === "", since === "", topics === "undefined"]).toEqual([rule.id, false, false, false, false]);
        expect(LISTED_KINDS).toContain(rule.kind);
      }
    }
  },
);
