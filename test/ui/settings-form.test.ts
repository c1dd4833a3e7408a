/** The form of 工会参数: every field of the sheet is on it, figures as people write them, lines of 标准覆盖 from the sheet and back. */
import { LANGUAGES } from "../../src/core/messages";
import { SETTING_KEYS } from "../../src/core/terms/setting-key";
import { EMPTY_PROFILE, type LimitOverride, type Profile } from "../../src/core/plan/settings";
import { LISTED_KINDS, placeNamed, readOverride, ruleListing } from "../../src/core/policy";
import { changed, draftsOf, faultOf, type LimitDraft, linesOf, newDraft, recordedFor } from "../../src/ui/views/settings/limit-drafts";
import { BASIC, type FieldName, fieldText, INCOME, readField } from "../../src/ui/state/setting-fields";
import { ruleMessagesOf } from "../../src/ui/engine/rule-messages";

const ruleMessages = ruleMessagesOf(LANGUAGES["zh-CN"]);

test("every line of the sheet has its field, and a hint of what its blank leaves undone or the part's own", () => {
  expect([...BASIC, ...INCOME].sort()).toEqual([...SETTING_KEYS].sort());
  for (const { settingsView } of Object.values(LANGUAGES)) {
    expect(SETTING_KEYS.filter((key) => settingsView.blanks[key] === "")).toEqual(["upperGrant", "employerGrant", "otherIncome"]);
    expect(settingsView.incomeIntro).not.toBe("");
  }
});

test.each<[FieldName, string, unknown]>([
  ["funds", "", null],
  ["funds", "  ", null],
  ["funds", "60000", 6_000_000],
  ["funds", "60,000.50", 6_000_050],
  ["funds", "６万", 6_000_000],
  ["funds", "6万元", 6_000_000],
  ["funds", "0", 0],
  ["funds", "约6万", undefined],
  ["funds", "-5", undefined],
  ["funds", "6,00", undefined],
  ["members", "120人", 120],
  ["members", "12.5", undefined],
  ["members", "0", 0],
  ["year", "2026", 2026],
  ["year", "26", undefined],
  ["year", "２０２６", 2026],
  ["year", "1826", undefined],
  ["retainedShare", "60", 0.6],
  ["retainedShare", "60%", 0.6],
  ["retainedShare", "0.6", undefined],
  ["retainedShare", "101", undefined],
  ["retainedShare", "0", 0],
  ["retainedShare", "100", 1],
  ["province", " 广东 ", "广东"],
  ["sector", "school", "school"],
])("%s “%s” is %p", (name, text, expected) => {
  expect(readField(name, text)).toEqual(expected);
});

test("what is shown is what is read again", () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    year: 2027,
    unitName: "青禾中学工会",
    sector: "school",
    province: "广东",
    members: 1180,
    retainedShare: 0.125,
    funds: 123_456_789 as never,
    dues: 5 as never,
  };
  expect(fieldText(profile, "funds")).toBe("1,234,567.89");
  expect(fieldText(profile, "retainedShare")).toBe("12.5");
  expect(fieldText(profile, "allocated")).toBe("");
  for (const name of [...BASIC, ...INCOME]) expect(readField(name, fieldText(profile, name))).toEqual(profile[name]);
});

describe("lines of 标准覆盖", () => {
  const LINES: readonly LimitOverride[] = [
    { topic: "生日", amount: 300, amountText: "300元", unit: "每人每年", basis: "办法", setBy: "王敏" },
    { topic: "其他", amount: null, amountText: "约300", unit: "", basis: "", setBy: "" },
    { topic: "节日慰问", amount: 0.3, unit: "占留成经费%", basis: "", setBy: "李" },
    { topic: "观影", amount: 0, unit: "元/人·场", basis: "", setBy: "" },
  ];
  const drafts = draftsOf(
    LINES,
    LINES.map((line) => readOverride(line, "CN")),
  );

  test("are shown as choices where they are understood, and saved as they stand where nobody touched them", () => {
    expect(drafts.map(({ isRead, topic, measure, amount }) => [isRead, topic, measure, amount])).toEqual([
      [true, "birthday-gift", "person-year", "300"],
      [false, "", "", ""],
      [true, "festival-gift", "share/retained-income", "30"],
      [true, "film", "person-event", "0"],
    ]);
    expect(drafts.map(faultOf)).toEqual([null, null, null, null]);
    expect(linesOf(drafts, ruleMessages.rules)).toEqual(LINES);
  });

  test("one that is changed is written anew in words that are read again, the others stay", () => {
    const next = [changed(drafts[0]!, { amount: "1,250.5" }, ruleMessages.limitChoices), ...drafts.slice(1)];
    const lines = linesOf(next, ruleMessages.rules);
    expect(lines).toEqual([{ topic: "生日慰问", amount: 1250.5, unit: "元/人·年", basis: "办法", setBy: "王敏" }, ...LINES.slice(1)]);
    expect(readOverride(lines[0]!, "CN")).toMatchObject({ topic: "birthday-gift", unit: "person-year", value: 1250.5 });
  });

  test("another topic takes a unit that fits it", () => {
    const outing = changed(drafts[0]!, { topic: "outing" }, ruleMessages.limitChoices);
    expect(outing.measure).toBe("person-year");
    expect(changed(outing, { topic: "prize" }, ruleMessages.limitChoices).measure).toBe("person-time");
    expect(changed(newDraft([]), { topic: "event-meal" }, ruleMessages.limitChoices).measure).toBe("person-meal");
    expect(changed(outing, { topic: "" }, ruleMessages.limitChoices).measure).toBe("");
  });

  test.each<[Partial<LimitDraft>, string | null]>([
    [{}, null],
    [{ topic: "film", measure: "person-year", amount: "60" }, null],
    [{ topic: "film", measure: "person-year", amount: "0" }, null],
    [{ topic: "film", measure: "person-year" }, "badAmount"],
    [{ topic: "film", measure: "person-year", amount: "六十" }, "badAmount"],
    [{ topic: "film", measure: "person-year", amount: "-1" }, "badAmount"],
    [{ amount: "60" }, "needTopic"],
    [{ basis: "办法" }, "needTopic"],
    [{ topic: "prize", measure: "share/participants", amount: "66.67" }, null],
    [{ topic: "prize", measure: "share/participants", amount: "0.6" }, "badShare"],
    [{ topic: "prize", measure: "share/participants", amount: "120" }, "badShare"],
    [{ topic: "prize", measure: "share/participants", amount: "0" }, null],
  ])("%j: %p", (change, fault) => {
    expect(faultOf({ ...newDraft([]), ...change })).toBe(fault);
  });

  test("a new line that was left blank is not saved; who set the last one is taken over", () => {
    const added = newDraft(drafts.slice(0, 3));
    expect(added).toMatchObject({ key: 3, setBy: "李", line: null });
    expect(linesOf([added], ruleMessages.rules)).toEqual([]);
  });
});

test("what is on record for a topic: the place's own before the country's of the same unit", () => {
  const listing = ruleListing(placeNamed("辽宁"), "2026");
  const units = (topic: "outing" | "prize" | "festival-gift"): string[] =>
    recordedFor(topic, listing.rules).map(({ level, unit, value }) => `${level} ${unit} ${value}`);
  expect(units("festival-gift")).toEqual(["provincial person-year 2000"]);
  expect(units("prize")).toContain("national share 0.6666666666666666");
  const outings = recordedFor("outing", listing.rules);
  for (const { level, unit } of outings)
    if (level === "national") expect(outings.some((other) => other.level === "provincial" && other.unit === unit)).toBe(false);
});

test("the view lists the kinds of rules that there are", async () => {
  const { KINDS } = await import("../../src/ui/views/rules/RulesView");
  expect(KINDS).toEqual(LISTED_KINDS);
});
