/** The words of the official tables: what is known is told, what is not known is a blank to be filled in, and nothing is told that is not so. */
import { official as en } from "../../../src/core/messages/en/official";
import type { BudgetFacts } from "../../../src/core/messages/official-messages";
import { official as zh } from "../../../src/core/messages/zh-CN/official";

const year = (of: number | null, isSchoolYear = false) => ({ year: of, isSchoolYear, unit: null });

const NOTHING: BudgetFacts = {
  title: year(null),
  sector: null,
  employees: null,
  members: null,
  rulesUntil: null,
  income: [],
  incomeTotal: null,
  carriedOver: null,
  drawnReserve: null,
  statedFunds: null,
  spending: [],
  spendingTotal: 0,
  unsorted: 0,
  unknownAmounts: 0,
  otherTotal: 0,
} as BudgetFacts;

const ALL: BudgetFacts = {
  ...NOTHING,
  title: { year: 2026, isSchoolYear: false, unit: "某厂" },
  sector: "school",
  employees: 120,
  members: 100,
  rulesUntil: "2026-11",
  income: [
    { name: "会费收入", yuan: 1000, isWorkedOut: false },
    { name: "拨缴经费收入", yuan: 2000.1, isWorkedOut: true },
  ],
  incomeTotal: 3000.1,
  carriedOver: 50,
  drawnReserve: 0,
  statedFunds: 9000,
  spending: [
    { name: "文体活动支出", yuan: 1500, share: 0.75 },
    { name: "送温暖支出", yuan: 500, share: 0.25 },
  ],
  spendingTotal: 2000,
  unsorted: 300,
  unknownAmounts: 1,
  otherTotal: 0.5,
} as BudgetFacts;

test("of a plan of which nothing is known nothing is claimed", () => {
  expect(zh.notes.paragraphs(NOTHING)).toEqual({
    unit: "一、基本情况：＿＿＿＿，单位类别＿＿＿＿，职工＿＿＿＿人，会员＿＿＿＿人。",
    basis: "二、编制依据：《工会会计制度》（财会〔2021〕7号）；本年度工会工作计划；上级工会关于预算编制的要求：＿＿＿＿。",
    income: "三、收入预算：本年收入合计＿＿＿＿元。上年结转＿＿＿＿元，动用以前年度结余＿＿＿＿元。",
    spending: "四、支出预算：本年支出合计0.00元。",
    open: "五、未计入或待定事项：无。",
    balance: "六、结余：本年结余＿＿＿＿元。",
    other: "七、其他需要说明的事项：＿＿＿＿。",
  });
  expect(en.notes.paragraphs(NOTHING)).toEqual({
    unit: "1. The unit: ________, ________; employees: ________; members: ________.",
    basis: "2. Basis: 《工会会计制度》（财会〔2021〕7号）; the union's work plan; demands of the union above: ________.",
    income: "3. Income: ________ yuan. Carried over: ________ yuan; drawn from reserves: ________ yuan.",
    spending: "4. Spending: 0.00 yuan.",
    open: "5. Left out or open: nothing.",
    balance: "6. Balance of the year: ________ yuan.",
    other: "7. Other remarks: ________.",
  });
});

test("of one of which all is known all is told, to the 分", () => {
  expect(zh.notes.paragraphs(ALL)).toMatchObject({
    unit: "一、基本情况：某厂工会，单位类别学校，职工120人，会员100人。",
    basis: expect.stringContaining("；2026年度工会工作计划；") as string,
    income:
      "三、收入预算：会费收入1,000.00元；拨缴经费收入2,000.10元（按工资总额×2%×留成比例测算）；本年收入合计3,000.10元。上年结转50.00元，动用以前年度结余0.00元。本单位另定可用资金9,000.00元。",
    spending: "四、支出预算：本年支出合计2,000.00元。其中：文体活动支出1,500.00元，占75%；送温暖支出500.00元，占25%。",
    open: "五、未计入或待定事项：未归类的支出300.00元，待定科目后列入；另有1项金额待定，未计入合计；行政列支、捐赠等非工会经费0.50元，仅列示，未计入本表。",
    balance: "六、结余：本年结余1,000.10元。",
  });
  expect(zh.notes.paragraphs(ALL).basis).toMatch(/工作计划已对照收录的工会经费标准检查（依据截至2026-11）。$/);
  expect(en.notes.paragraphs(ALL)).toMatchObject({
    income:
      "3. Income: 会费收入 1,000.00 yuan; 拨缴经费收入 2,000.10 yuan (payroll × 2% × retained share); total 3,000.10 yuan. Carried over: 50.00 yuan; drawn from reserves: 0.00 yuan. Funds available, as set: 9,000.00 yuan.",
    spending: "4. Spending: 2,000.00 yuan, of which 文体活动支出 1,500.00 yuan (75%); 送温暖支出 500.00 yuan (25%).",
    open: "5. Left out or open: spending under no account subject, 300.00 yuan; amounts not known and not in the total: 1; from other sources, listed only, 0.50 yuan.",
    balance: "6. Balance of the year: 1,000.10 yuan.",
  });
  expect(en.notes.paragraphs(ALL).unit).toMatch(/^1\. The unit: 某厂, .*; employees: 120; members: 100\.$/);
  expect(en.notes.paragraphs(ALL).basis).toMatch(/work plan 2026; .* \(as of 2026-11\)\.$/);
});

test.each([
  [zh.budget.title(year(2026)), "2026年度工会经费收支预算表"],
  [zh.budget.title(year(2026, true)), "2026—2027学年工会经费收支预算表"],
  [zh.budget.title(year(null)), "工会经费收支预算表"],
  [zh.yearOf(year(2026)), "2026年度"],
  [zh.yearOf(year(null)), "　　　年度"],
  [zh.sealedBy("某厂"), "编制单位（公章）：某厂工会"],
  [zh.sealedBy("某厂工会"), "编制单位（公章）：某厂工会"],
  [zh.sealedBy("某厂工会委员会"), "编制单位（公章）：某厂工会委员会"],
  [zh.sealedBy(null), "编制单位（公章）："],
  [zh.orphaned.line("", "甲"), "甲"],
  [zh.orphaned.line("说明", "甲"), "说明：甲"],
  [[1, 2, 3, 4].map((quarter) => zh.execution.quarterOfYear(quarter as 1)).join(), "第一季度,第二季度,第三季度,第四季度"],
  [zh.execution.halfOfYear("first") + zh.execution.halfOfYear("second"), "上半年下半年"],
  [zh.execution.termOfYear("first") + zh.execution.termOfYear("second"), "第一学期第二学期"],
  [zh.publication.halfTitle(year(2026), "first"), "2026年上半年工会经费收支情况公示表"],
  [zh.publication.halfTitle(year(2026), "second"), "2026年下半年工会经费收支情况公示表"],
  [zh.publication.halfTitle(year(2026, true), "first"), "2026—2027学年第一学期工会经费收支情况公示表"],
  [zh.publication.halfTitle(year(2026, true), "second"), "2026—2027学年第二学期工会经费收支情况公示表"],
  [zh.publication.halfTitle(year(null), "second"), "下半年工会经费收支情况公示表"],
  [zh.publication.uses(["登山", "插花"], true), "登山、插花等"],
  [zh.publication.uses(["登山"], false), "登山"],
  [zh.publication.unscheduledNote(true), "计划未定月份的支出，计入第二学期。"],
  [zh.publication.unscheduledNote(false), "计划未定月份的支出，计入下半年。"],
  [en.budget.title(year(2026)), "Trade union funds: budget 2026"],
  [en.budget.title(year(2026, true)), "Trade union funds: budget 2026–2027"],
  [en.budget.title(year(null)), "Trade union funds: budget"],
  [en.yearOf(year(2026)), "Year 2026"],
  [en.yearOf(year(2026, true)), "Year 2026–2027"],
  [en.yearOf(year(null)), "Year:"],
  [en.sealedBy(null), "Prepared by (seal): "],
  [en.orphaned.line("", "a"), "a"],
  [en.orphaned.line("Notes", "a"), "Notes: a"],
  [en.execution.halfOfYear("first") + en.execution.halfOfYear("second"), "First halfSecond half"],
  [en.execution.termOfYear("first") + en.execution.termOfYear("second"), "First termSecond term"],
  [en.publication.halfTitle(year(2026), "first"), "Trade union funds: income and spending, first half 2026"],
  [en.publication.halfTitle(year(2026, true), "second"), "Trade union funds: income and spending, second term 2026–2027"],
  [en.publication.uses(["登山"], true), "登山 and others"],
  [en.publication.uses(["登山", "插花"], false), "登山, 插花"],
  [en.publication.unscheduledNote(true), "Spending without a month counts in the second term."],
  [en.publication.unscheduledNote(false), "Spending without a month counts in the second half."],
])("%s", (said, expected) => expect(said).toBe(expected));
