/** CATALOGUE: the data is whole and consistent, and every name in it is found again. */
import { CATALOGUE, classify, entryOf, subjectOfCode, SYSTEMS } from "../../../src/core/catalogue";
import { FREE_SIGNS, SUBJECT_RULES, TOPIC_RULES } from "../../../src/core/catalogue/keyword-rules";
import { FESTIVAL_KINDS } from "../../../src/core/calendar";
import { simplify } from "../../../src/core/words";

const RULES: readonly { readonly signs: readonly string[] }[] = [...SUBJECT_RULES, ...TOPIC_RULES];

describe("CATALOGUE", () => {
  test("ids are unique and findable", () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(200);
    expect(entryOf("song-wennuan")?.subjectCode).toBe("50405");
    expect(entryOf("no-such-thing")).toBeNull();
  });

  test("no name or alias belongs to two activities", () => {
    const names = CATALOGUE.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(CATALOGUE.map((entry) => [entry.id, entry] as const))("%s is whole", (_, entry) => {
    const subjects = [entry.subjectCode, ...entry.alsoSubjectCodes].filter((code) => code !== null);
    for (const code of subjects) expect(subjectOfCode(code)?.kind).toBe("expenditure");
    expect(entry.alsoSubjectCodes).not.toContain(entry.subjectCode);
    // Work the union pays has a subject.
    if (entry.payer === "union") expect(entry.subjectCode).not.toBeNull();
    expect(entry.months.length === 0).toBe(entry.monthBasis === null);
    expect(new Set(entry.months).size).toBe(entry.months.length);
    for (const month of entry.months) expect(month).toBeGreaterThanOrEqual(1);
    for (const key of entry.festivals) expect(FESTIVAL_KINDS.map((kind) => kind.key)).toContain(key);
    expect(entry.sectors.length).toBeGreaterThan(0);
    expect(entry.source).not.toBe("");
    // A yearly duty must have a month to be put in.
    if (entry.isYearlyDuty) expect(entry.months.length).toBeGreaterThan(0);
  });

  test("every name and alias is classified as its own entry", () => {
    const strays = CATALOGUE.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => ({ name, expected: entry.id, got: classify(name).catalogueId })),
    ).filter(({ expected, got }) => expected !== got);
    expect(strays).toEqual([]);
  });

  test("names say nothing that a union may not pay for", () => {
    for (const { name } of CATALOGUE) expect(name).not.toMatch(/现金|红包|购物卡|礼金|旅游|宴|聚餐|会餐|酒会/);
  });

  test("names, aliases and signs are written in Simplified, half width", () => {
    const words = CATALOGUE.flatMap(({ name, aliases, signs }) => [name, ...aliases, ...signs]).concat(
      RULES.flatMap(({ signs }) => signs),
      SYSTEMS.flatMap(({ signs }) => signs),
      FREE_SIGNS,
    );
    expect(words.filter((word) => simplify(word) !== word)).toEqual([]);
  });

  test("the yearly duties", () => {
    expect(
      CATALOGUE.filter(({ isYearlyDuty }) => isYearlyDuty)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "dangan-guidang",
      "gonghui-gongzuo-zongjie",
      "gonghui-jingfei-gongkai",
      "gonghui-jingfei-shenji",
      "gonghui-jingfei-yusuan",
      "gonghui-weiyuan-huiyi",
      "huifei-shoujiao",
      "huiyuan-daibiao-dahui",
      "huiyuan-pingyi-gonghui",
      "jiaodaihui",
      "niandu-gongzuo-jihua",
      "zhangwu-shangjiao",
    ]);
  });
});
