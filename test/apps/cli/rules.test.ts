/** gonghui rules: the list of rules as table and JSON. */
import type { CoverageListing, RuleListing } from "../../../src/core/policy";
import { gonghui } from "./gonghui";

async function listing(...argv: readonly string[]): Promise<RuleListing> {
  const { status, out, err } = await gonghui("rules", "--json", ...argv);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out) as RuleListing;
}

const limitIds = ({ rules }: RuleListing): string[] =>
  rules.filter(({ kind, level }) => kind === "limit" && level === "provincial").map(({ id }) => id);

test("JSON has each rule with its source, its date and its trust", async () => {
  const found = await listing("--place", "辽宁省", "--on", "2026-03-01");
  expect(found).toMatchObject({
    schema: "gonghui/rules@1",
    place: "LN",
    placeName: "辽宁",
    period: { first: "2026-03-01", last: "2026-03-01" },
    asOf: "2026-11",
  });
  expect(found.rules.find(({ id }) => id === "LN-25-FEST")).toMatchObject({
    kind: "limit",
    topics: ["festival-gift"],
    value: 2000,
    unit: "person-year",
    document: "辽宁省总工会助力职工文旅消费十项措施",
    number: null,
    article: null,
    effectiveFrom: { date: "2025-05-01", precision: "day" },
    isConfirmed: true,
    doubt: null,
    source: { tier: "news" },
    checkedOn: "2026-11",
  });
  expect(found.notRecorded).toContain("birthday-gift");
  expect(found.notRecorded).not.toContain("festival-gift");
  expect(found.knownDocuments).toMatchObject([{ document: { number: "沈工办〔2018〕4号" } }]);
});

test("the date decides which of two values is listed, a year with a change lists both unconfirmed", async () => {
  expect(limitIds(await listing("--place", "辽宁", "--on", "2025-04-30"))).toEqual(["LN-00-FEST"]);
  expect(limitIds(await listing("--place", "辽宁", "--on", "2025-05-01"))).not.toContain("LN-00-FEST");
  const year = await listing("--place", "辽宁", "--on", "2025");
  expect(year.rules.filter(({ id }) => id.endsWith("-FEST") && id.startsWith("LN")).map(({ id, doubt }) => `${id} ${doubt}`)).toEqual([
    "LN-25-FEST changing",
    "LN-00-FEST changing",
  ]);
});

test("without a place the country's rules, as of the rules' own date", async () => {
  const found = await listing();
  expect(found).toMatchObject({ place: "CN", period: { first: "2026-11-01", last: "2026-11-31" } });
  expect(found.rules.length).toBeGreaterThan(80);
  expect(found.rules.every(({ level }) => level === "national")).toBe(true);
});

test.each([
  ["zh-CN", "每人每年 2000 元", "来源可靠"],
  ["zh-TW", "每人每年 2000 元", "來源可靠"],
  ["en", "2000 yuan per person and year", "confirmed"],
])("the table in %s", async (lang, limit, trust) => {
  const { status, out } = await gonghui("rules", "--place", "辽宁", "--lang", lang);
  expect(status).toBe(0);
  expect(out).toContain(limit);
  expect(out).toContain(trust);
  expect(out).toContain("https://www.163.com/dy/article/JUSF6DQO0514R9OJ.html");
});

test.each([
  [["--place", "火星"], "“--place”的内容“火星”不对"],
  [["--on", "2026-02-30"], "“--on”的内容“2026-02-30”不对"],
  [["--on", "2026-13"], "“--on”的内容“2026-13”不对"],
  [["计划.xlsx"], "“计划.xlsx”是多余的"],
])("%j is wrong usage", async (argv, sentence) => {
  const { status, out, err } = await gonghui("rules", ...argv);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("--coverage: every place on every topic, with what is known and how well", async () => {
  const { status, out } = await gonghui("rules", "--coverage", "--json", "--on", "2026-11-01");
  expect(status).toBe(0);
  const found = JSON.parse(out) as CoverageListing;
  expect(found).toMatchObject({ schema: "gonghui/coverage@1", on: "2026-11-01" });
  expect(found.places).toHaveLength(31);
  const cell = (name: string, topic: string): unknown =>
    found.places.find(({ placeName }) => placeName === name)!.cells.find((one) => one.topic === topic);
  expect(cell("辽宁", "festival-gift")).toEqual({
    topic: "festival-gift",
    state: "confirmed",
    limits: [{ value: 2000, unit: "person-year", doubt: null, seenInForce: null }],
  });
  expect(cell("山东", "birthday-gift")).toMatchObject({ state: "doubted", limits: [{ value: 300, seenInForce: "2021-04" }] });
  expect(cell("新疆", "festival-gift")).toMatchObject({ state: "contradictory" });
  expect(cell("云南", "festival-gift")).toEqual({ topic: "festival-gift", state: "none", limits: [] });
  // Counted from the cells themselves, and no fewer than the README says.
  const states = found.places.flatMap(({ cells }) => cells.map(({ state }) => state));
  expect(found.counts).toEqual({
    cells: states.length,
    figures: states.filter((state) => state === "confirmed" || state === "doubted").length,
    confirmed: states.filter((state) => state === "confirmed").length,
    contradictory: states.filter((state) => state === "contradictory").length,
  });
  expect(found.counts).toEqual({ cells: 465, figures: 127, confirmed: 28, contradictory: 2 });
});

test("--coverage as a table: a mark stands under each place", async () => {
  const { out } = await gonghui("rules", "--coverage");
  const lines = out.split("\n");
  const head = lines.find((line) => line.includes("京津冀"))!;
  const gifts = lines.find((line) => line.includes("节日慰问"))!;
  expect([...gifts.trim().split(/\s+/)[1]!]).toHaveLength(31);
  expect([...gifts.trim().split(/\s+/)[1]!][[...head.trim()].indexOf("辽")]).toBe("实");
  expect([...gifts.trim().split(/\s+/)[1]!][[...head.trim()].indexOf("滇")]).toBe("－");
});
