/** Which of several sentences is said: one or several, known or not, this or that; in both languages the one that fits. */
import { LANGUAGES } from "../../../src/core/messages";
import { doubtFirst, forbiddenSentence } from "../../../src/core/messages/en/grounds";
import { web } from "../../../src/core/messages/en/web";
import { web as chineseWeb } from "../../../src/core/messages/zh-CN/web";
import type { Basis } from "../../../src/core/plan/finding";

const { "zh-CN": zh, en } = LANGUAGES;
const both = (said: (words: typeof zh) => string): readonly [string, string] => [said(zh), said(en as typeof zh)];

const BASIS: Basis = {
  document: "某办法",
  number: "总工办发〔2017〕32号",
  article: "第八条",
  place: "全国",
  url: null,
  tier: "official",
  checkedOn: null,
};

test.each<[what: string, basis: Basis, zh: string, en: string]>([
  ["a rule with its number and article", BASIS, "《某办法》（总工办发〔2017〕32号）第八条", "某办法, 总工办发〔2017〕32号, 第八条"],
  ["its number not known", { ...BASIS, number: null }, "《某办法》（文号未注明）第八条", "某办法, number not stated, 第八条"],
  ["no article", { ...BASIS, article: null }, "《某办法》（总工办发〔2017〕32号）", "某办法, 总工办发〔2017〕32号"],
  [
    "since a day",
    { ...BASIS, article: null, effectiveFrom: "2018-01-01" },
    "《某办法》（总工办发〔2017〕32号），2018-01-01 起",
    "某办法, 总工办发〔2017〕32号, from 2018-01-01",
  ],
  [
    "with the country's beside it",
    { ...BASIS, article: null, besides: { ...BASIS, document: "《另一办法》", number: "9号", article: null } },
    "《某办法》（总工办发〔2017〕32号）；另见《另一办法》（9号）",
    "某办法, 总工办发〔2017〕32号; see also 《另一办法》, 9号",
  ],
  ["the user's own", { ...BASIS, tier: "user", number: null, article: null }, "某办法", "某办法"],
  [
    "the user's own with a number",
    { ...BASIS, tier: "user", number: "5号", article: "第二条" },
    "某办法，5号，第二条",
    "某办法, 5号, 第二条",
  ],
  [
    "the user's own whose name has the number",
    { ...BASIS, tier: "user", document: "某办法5号", number: "5号", article: null },
    "某办法5号",
    "某办法5号",
  ],
])("the ground of a finding: %s", (_, basis, chinese, english) =>
  expect(both((words) => words.sheets.findings.basisText(basis))).toEqual([chinese, english]),
);

test("a doubtful rule says first why it is doubted, a confirmed one nothing", () => {
  expect(doubtFirst(null)).toBe("");
  expect(doubtFirst({ doubt: "not-seen-in-force", since: null, seen: null })).toBe("By an undated rule (no later text seen): ");
  expect(doubtFirst({ doubt: "not-seen-in-force", since: "2015-06", seen: "2019" })).toBe(
    "By a rule of 2015 (still in force in 2019, no later text seen): ",
  );
  expect(doubtFirst({ doubt: "of its own", since: "2015", seen: null })).toBe("By a rule of 2015 (of its own): ");
});

test("what is forbidden is said by its kind", () => {
  const said = (ban: string, isSure = true): string => forbiddenSentence({ activity: "某事", ban, isSure, ground: null } as never);
  expect(said("unlisted-festival")).toMatch(/none of those at which members may be given goods/);
  expect(said("gift-form")).toBe('"某事" is to be goods or a souvenir, and no money. Check what is given.');
  expect(said("meal")).toMatch(/^"某事": union funds pay for meals/);
  expect(said("picking")).toMatch(/fruit picking/);
});

describe("a refusal says what it knows", () => {
  test.each<
    [
      code: "no-plan-found" | "several-plans" | "output-unreadable" | "file-busy" | "output-extension",
      params: object,
      zh: RegExp,
      en: RegExp,
    ]
  >([
    ["no-plan-found", { file: "a.xlsx" }, /“a\.xlsx”.*表头/, /^No work plan was found in "a\.xlsx"/],
    ["no-plan-found", { file: "a.xlsx", why: "sample", at: "模板" }, /工作表“模板”.*示例/, /the sheet "模板" is a sample/],
    ["no-plan-found", { file: "a.xlsx", why: "no-rows", at: "甲" }, /“甲”有表头/, /the sheet "甲" has a header/],
    ["no-plan-found", { file: "a.xlsx", why: "no-activity-column", at: "甲" }, /“甲”里看不出哪一列/, /which column of the sheet "甲"/],
    ["no-plan-found", { file: "a.xlsx", why: "summary", at: "甲" }, /“甲”是汇总表/, /a table of sums/],
    ["no-plan-found", { file: "a.xlsx", why: "income-table", at: "甲" }, /“甲”是收入或收支表/, /income or accounts/],
    ["no-plan-found", { file: "a.xlsx", why: "instructions", at: "甲" }, /“甲”是填表说明/, /explains how/],
    ["no-plan-found", { file: "a.txt", articlePlans: "2" }, /^“a\.txt”里没有写明时间的活动/, /^"a\.txt" names no activity/],
    ["no-plan-found", { file: "a.txt", articlePlans: "2", plan: "2" }, /^“a\.txt”的第2份计划里/, /^Plan 2 of "a\.txt" names no/],
    ["no-plan-found", { file: "a.txt", articlePlans: "2", plan: "3" }, /里只有2份计划，没有第3份/, /holds 2 plan\(s\), no plan 3/],
    ["several-plans", { file: "a.xlsx", count: "3" }, /--sheet/, /plans of 3 units, .*--sheet SHEET/],
    [
      "several-plans",
      { file: "a.txt", count: "3", articlePlans: "3", plans: "甲、乙" },
      /--plan/,
      /holds 3 union plans \(甲、乙\), .*--plan N/,
    ],
    ["output-unreadable", { file: "a.xlsx" }, /a\.xlsx/, /could not be read, so nothing/],
    ["output-unreadable", { file: "a.xlsx", cell: "B2", sheet: "计划" }, /工作表“计划”/, /Sheet "计划" does not hold in B2/],
    ["file-busy", { file: "a.xlsx" }, /[。]$/, /try again\.$/],
    ["file-busy", { file: "a.xlsx", lock: "~$a.xlsx" }, /~\$a\.xlsx/, /delete the left-over "~\$a\.xlsx"/],
    ["output-extension", { file: "b.xls" }, /b\.xls/, /use \.xlsx or \.xlsm/],
    ["output-extension", { file: "b.xls", expected: ".xlsm" }, /\.xlsm/, /must end in \.xlsm/],
  ])("%s of %j", (code, params, chinese, english) => {
    expect(zh.errors[code](params as never)).toMatch(chinese);
    expect(en.errors[code](params as never)).toMatch(english);
  });
});

test("a count that is known is one of anniversaries or of what comes every year", () => {
  const said = (isAnniversary: boolean) =>
    both(({ rolling }) => rolling.why({ code: "known-count", since: 1949, isAnniversary }, "" as never));
  expect(said(true)).toEqual(["自1949年起算的周年", "Anniversaries of 1949"]);
  expect(said(false)).toEqual(["自1949年起每年一次", "Held yearly since 1949"]);
});

test("one activity needs approval, two need it", () => {
  const said = (count: number): string =>
    en.findings["needs-approval"].sentence({ rows: Array.from({ length: count }, () => 1), activities: ["甲"], approvals: [] } as never);
  expect([said(1), said(2)]).toEqual([
    expect.stringMatching(/^1 activity needs approval/),
    expect.stringMatching(/^2 activities need approval/),
  ]);
});

test("a row struck through says whether its amount counts", () => {
  const said = (isCounted: boolean) => both(({ findings }) => findings["struck-row"].sentence({ activity: "某事", isCounted } as never));
  expect(said(true)).toEqual([expect.stringContaining("金额计入合计"), expect.stringContaining("its amount counts")]);
  for (const one of said(false)) expect(one).not.toMatch(/金额计入合计|its amount counts/);
});

test("where a proposed amount comes from: a share or heads, and the limit that holds it", () => {
  const bound = { kind: "person", limit: 300, unit: "person-year", base: null, basis: BASIS, doubt: null, most: 0 };
  const said = (because: object) =>
    both(({ proposal }) => proposal.because({ share: 0.0305, each: null, heldBy: null, within: null, ...because } as never));
  expect(said({})).toEqual(["占可安排资金的3.05%", "3.05% of what may be planned"]);
  expect(said({ each: { heads: 12, yuan: 50 } })).toEqual(["会员12人×50元", "12 members × 50 yuan"]);
  const [within, held] = [said({ within: bound })[0], said({ heldBy: bound, within: bound })[0]];
  expect(within).toMatch(/^占可安排资金的3\.05%；.*不超过300元/);
  expect(held).toMatch(/；已按上限减少：.*不超过300元/);
  expect(said({ within: { ...bound, kind: "dues", unit: "times-dues", limit: 2 } })[0]).toContain("会费用途的活动合计不超过会费收入的3倍");
  expect(said({ within: { ...bound, kind: "festivals-share", unit: "share", limit: 0.5, base: null } })[0]).toContain(
    "全年节日慰问合计不超过50%",
  );
  expect(said({ within: { ...bound, doubt: "of its own" } })[0]).toContain("未经核实：of its own");
});

test("days have two figures each", () => {
  expect(web.printed.date({ year: 2026, month: 3, day: 8 })).toBe("Printed on 2026-03-08");
  expect(chineseWeb.printed.date({ year: 2026, month: 3, day: 8 })).toContain("2026");
});
