/** policyOn: every value of every province on both sides of its dates; the five kinds of answers; whose rules answer. */
import fc from "fast-check";
import { TOPICS } from "../../../src/core/plan/subject";
import {
  type Answer,
  type LimitUnit,
  MONEY_UNITS,
  PLACE_CODES,
  placeNamed,
  policyDuring,
  policyOn,
  RULES,
  stateDuring,
} from "../../../src/core/policy";
import { type Expected, VALUES } from "./values";

/** In the form of the table. */
function inShort(answers: readonly Answer[]): Expected {
  const limits = answers.flatMap((answer): (readonly [number, "c" | "u"])[] =>
    answer.kind === "limit" ? [[answer.limit.value, "c"]] : answer.kind === "unconfirmed" ? [[answer.limit.value, "u"]] : [],
  );
  if (limits.length > 0) return limits;
  expect(answers).toHaveLength(1);
  const [{ kind }] = answers as [Answer];
  return kind === "no-limit" ? "no-limit" : "not-recorded";
}

const sorted = (expected: Expected): unknown => (typeof expected === "string" ? expected : [...expected].sort(([a], [b]) => a - b));

describe("values", () => {
  const cases = VALUES.flatMap(({ place, topic, unit, on }) => on.map(([date, expected]) => [place, topic, unit, date, expected] as const));
  test.each(cases)("%s %s %s on %s", (place, topic, unit, date, expected) => {
    expect(sorted(inShort(policyOn(date, place).answers(topic, [unit])))).toEqual(sorted(expected));
  });

  test("the table holds every limit that can answer, so that none is left untried", () => {
    const tried = new Set(VALUES.map(({ place, topic, unit }) => `${place} ${topic} ${unit}`));
    const there = RULES.flatMap((rule) =>
      rule.kind === "limit" && (rule.level === "provincial" || rule.level === "national") && rule.unit.startsWith("person")
        ? rule.topics.map((topic) => `${rule.place} ${topic} ${rule.unit}`)
        : [],
    );
    expect([...new Set(there)].filter((one) => !tried.has(one))).toEqual([]);
  });

  test("every province present has a row, and those without rules too", () => {
    expect(PLACE_CODES.filter((place) => !VALUES.some((value) => value.place === place))).toEqual([]);
  });
});

describe("answers", () => {
  test("a place known by a document's number only answers with the number", () => {
    for (const [place, number] of [
      ["JS", "苏工发〔2018〕13号"],
      ["HE", "冀工发〔2018〕18号"],
      ["LN", "沈工办〔2018〕4号"],
      ["JL", "吉会办字〔2018〕7号"],
      ["BJ", "京工办发〔2018〕7号"],
    ] as const) {
      expect(policyOn("2026-01-01", place).answers("retirement-gift")).toEqual([
        { kind: "not-recorded", document: { title: expect.any(String) as string, number } },
      ]);
    }
    expect(policyOn("2026-01-01", "YN").answers("retirement-gift")).toEqual([{ kind: "not-recorded", document: null }]);
  });

  test("why a limit is not confirmed", () => {
    const why = (place: "JS" | "AH" | "SC" | "XJ" | "NM" | "SD" | "LN", date: string): unknown => {
      const [answer] = policyOn(date, place).answers("festival-gift", ["person-year"]);
      return answer?.kind === "unconfirmed" ? answer.why : answer?.kind;
    };
    expect(why("JS", "2026-01-01")).toBe("single-copy");
    expect(why("AH", "2026-01-01")).toBe("transcription");
    // The paper beside the weak page makes up for it: the best of a rule's sources counts.
    expect(why("SC", "2024-01-01")).toBe("limit");
    const wedding = policyOn("2024-01-01", "SC").answers("wedding-gift", ["person-time"])[0];
    expect(wedding?.kind === "unconfirmed" ? wedding.why : wedding?.kind).toBe("low-source");
    expect(why("XJ", "2026-01-01")).toBe("contradictory");
    expect(why("NM", "2026-01-01")).toBe("raised");
    expect(why("SD", "2026-01-01")).toBe("not-seen-in-force");
    expect(why("LN", "2024-01-01")).toBe("date");
  });

  test("a change within the time asked for leaves both values unconfirmed", () => {
    const answers = policyDuring({ first: "2025-01-01", last: "2025-12-31" }, "LN").answers("festival-gift", ["person-year"]);
    expect(sorted(inShort(answers))).toEqual([
      [1800, "u"],
      [2000, "u"],
    ]);
  });

  test("a limit the user set goes before every other, zero is a limit, and the basis says who set it", () => {
    const override = { topic: "节日慰问", amount: 0, unit: "元/人·年", basis: "本市通知", setBy: "王敏" };
    const [answer, ...others] = policyOn("2026-01-01", "LN", [override]).answers("festival-gift");
    expect(others).toEqual([]);
    expect(answer).toEqual({
      kind: "set-by-user",
      limit: {
        topic: "festival-gift",
        value: 0,
        unit: "person-year",
        base: null,
        basis: { document: "本市通知（王敏设定）", number: null, article: null, place: "辽宁", url: null, tier: "user", checkedOn: null },
      },
    });
  });

  test.each([
    ["生日慰问", "元/人·年", "birthday-gift", "person-year"],
    ["春秋游", "元/人·天", "outing", "person-day"],
    ["春秋游", "次/年", "outing", "times-year"],
    ["评委劳务费", "元/半天", "judge-fee", "person-half-day"],
    ["比赛服装", "元/人/两年", "event-clothing", "person-two-years"],
    ["春节慰问", "元/人/节", "festival-gift", "person-festival"],
    ["結婚慰問", "", "wedding-gift", "person-time"],
    ["个人奖", "元/人次", "prize", "person-time"],
  ] as const)("标准覆盖 %s (%s) is %s, %s", (topic, unit, wanted, wantedUnit) => {
    const answers = policyOn("2026-01-01", null, [{ topic, amount: 123, unit, basis: "", setBy: "" }]).answers(wanted, [wantedUnit]);
    expect(answers).toMatchObject([{ kind: "set-by-user", limit: { value: 123, unit: wantedUnit } }]);
  });

  test("words that name no topic set nothing", () => {
    expect(
      policyOn("2026-01-01", "LN", [{ topic: "其他", amount: 5, unit: "元", basis: "", setBy: "" }]).answers("film", ["person-year"]),
    ).toMatchObject([{ kind: "limit" }]);
  });
});

describe("laws", () => {
  const places = fc.constantFrom(...PLACE_CODES);
  const dates = fc
    .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const topics = fc.constantFrom(...TOPICS);
  const units: readonly LimitUnit[] = [...MONEY_UNITS, "times-year", "days", "share", "times-dues"];

  test("only the country's and the place's own provincial rules answer", () => {
    fc.assert(
      fc.property(places, dates, (place, date) => {
        for (const { rule } of policyOn(date, place).rules)
          expect(rule.level === "national" || (rule.level === "provincial" && rule.place === place)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("there is always an answer, and answers of nothing stand alone", () => {
    fc.assert(
      fc.property(places, dates, topics, fc.constantFrom(...units), (place, date, topic, unit) => {
        const answers = policyOn(date, place).answers(topic, [unit]);
        expect(answers.length).toBeGreaterThan(0);
        if (answers.some(({ kind }) => kind === "not-recorded" || kind === "no-limit")) expect(answers).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test("what is certain over a year is certain on each of its days", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }), (place, year, month) => {
        const days = policyOn(`${year}-${String(month).padStart(2, "0")}-11`, place).rules;
        for (const { rule, state } of policyDuring({ first: `${year}-01-01`, last: `${year}-12-31` }, place).rules) {
          if (state === "in-force") expect(days.find((one) => one.rule === rule)?.state).toBe("in-force");
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the data", () => {
  test("ids are unique, successors exist, and no number, article or date is of an odd form", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const ids = new Set(RULES.map(({ id }) => id));
    const form = { day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, year: /^\d{4}$/ };
    for (const rule of RULES) {
      if (rule.supersededBy !== null) expect([rule.id, ids.has(rule.supersededBy)]).toEqual([rule.id, true]);
      for (const date of [rule.from, rule.until])
        if (date !== null && date.precision !== "unknown") expect(date.date).toMatch(form[date.precision]);
      if (rule.source.url !== null) expect(rule.source.url).toMatch(/^https?:\/\/\S+$/);
      expect([rule.id, rule.says === "", rule.document.title === "", rule.source.title === ""]).toEqual([rule.id, false, false, false]);
    }
  });

  test("articles of 总工办发〔2017〕32号 are those that pages show", () => {
    const articles = new Set(RULES.filter(({ document }) => document.number === "总工办发〔2017〕32号").map(({ article }) => article));
    expect([...articles].sort()).toEqual(["第一章", "第八条", "第八条（四）", null].sort());
  });

  test("a rule that ended or was superseded answers no more", () => {
    for (const rule of RULES) {
      if (rule.status !== "historical" && rule.status !== "superseded") continue;
      if (rule.level === "unit" || rule.level === "municipal") continue;
      expect([rule.id, policyOn("2026-11-01", rule.place).rules.some((one) => one.rule === rule)]).toEqual([rule.id, false]);
    }
  });
});

test.each([
  ["广东", "GD"],
  ["广东省", "GD"],
  ["粤", "GD"],
  ["廣東省", "GD"],
  ["GD", "GD"],
  ["广东广州", "GD"],
  ["内蒙古自治区", "NM"],
  ["广西壮族自治区", "GX"],
  ["新疆维吾尔自治区", "XJ"],
  ["上海市", "SH"],
  ["黑龙江", "HL"],
  ["陕西", "SN"],
  ["山西", "SX"],
  [" 辽宁 ", "LN"],
  ["火星", null],
  ["", null],
  ["广州", null],
])("placeNamed(%j) is %s", (text, code) => {
  expect(placeNamed(text)).toBe(code);
});

test("stateDuring: a month or a year as a date is certain only outside of it", () => {
  const month = { date: "2025-03", precision: "month" } as const;
  const on = (date: string) => ({ first: date, last: date });
  expect(["2025-02-28", "2025-03-01", "2025-03-30", "2025-04-01"].map((date) => stateDuring(on(date), month, null))).toEqual([
    "not",
    "maybe",
    "maybe",
    "in-force",
  ]);
  expect(
    ["2025-02-28", "2025-03-01", "2025-04-01"].map((date) => stateDuring(on(date), { date: "2018", precision: "year" }, month)),
  ).toEqual(["in-force", "maybe", "not"]);
  expect(stateDuring(on("2025-01-01"), { date: null, precision: "unknown" }, null)).toBe("maybe");
});
