/** Sentences of findings in every wording and every language, and Traditional never touches the user's own words. */
import { codeFacts } from "../../../src/core/checks";
import type { FindingCode, FindingParams } from "../../../src/core/plan/finding";
import { LANGUAGE_NAMES, LANGUAGES, languageNamed } from "../../../src/core/messages";
import { figure, percent, quotable, runs } from "../../../src/core/messages/figures";
import { sentenceFaults } from "./sentence-faults";

/** Parameters that choose between the wordings of a code; that each code is said well is a law of test/core/review/fixtures.test.ts. */
const SAMPLES: { readonly [C in FindingCode]?: readonly FindingParams[C][] } = {
  "no-month-column": [{}],
  "no-budget-column": [{}],
  "no-owner-column": [{}],
  "no-total-row": [{}],
  "hidden-row": [
    { rows: [7], hasAmounts: true },
    { rows: [2, 4, 6], hasAmounts: false },
  ],
  "hidden-column": [
    { column: "F", heading: "备注" },
    { column: "F", heading: "" },
  ],
  "month-blank": [
    { row: 9, taken: [4] },
    { row: 9, taken: [] },
  ],
  "month-invalid": [{ text: "13月" }],
  "month-vague": [
    { text: "寒假", taken: [1, 2] },
    { text: "不定期", taken: [] },
  ],
  "month-range": [
    { text: "上半年", months: [1, 2, 3, 4, 5, 6] },
    { text: "若干月", months: [] },
  ],
  "struck-row": [
    { row: 6, activity: "健步走", isCounted: true, remark: null },
    { row: 6, activity: "健步走", isCounted: false, remark: "取消" },
  ],
  "month-as-date": [{ month: 1, day: 2 }],
  "month-unknown-all": [{ count: 12 }],
  "month-serial": [{ text: "46296", months: [10] }],
  "month-other-year": [{ text: "2025-12", year: 2025, planYear: 2026 }],
  "month-empty": [{ months: [7, 8, 11] }],
  "festival-month": [{ festival: "中秋节", text: "10月", date: "2026-09-25", month: 9, year: 2026 }],
  "missing-activity": [{ row: 10 }],
  "missing-owner": [{ activity: "游园会" }, { activity: "" }],
  "owner-placeholder": [{ text: "待定", activity: "送清凉" }],
  "duplicate-activity": (["none", "owner", "amount", "both", "other"] as const).map((differs) => ({
    activity: "趣味赛",
    firstRow: 6,
    ...(differs === "none" ? { firstSheet: "上半年" } : {}),
    differs,
  })),
  "missing-amount": [
    { activity: "义务植树", isFree: true },
    { activity: "总结", isFree: false },
  ],
  "amount-placeholder": [
    { text: "待定", isNone: false },
    { text: "/", isNone: true },
  ],
  "amount-unparsable": [{ text: "若干" }],
  "amount-range": [{ text: "1000-2000", lowYuan: 1000, highYuan: 2000 }],
  "amount-approx": [{ text: "约1500", amountYuan: 1500 }],
  "amount-unit-differs": [
    { text: "0.8万元", cellFactor: 10_000, columnFactor: 1, amountYuan: 8000 },
    { text: "3000元", cellFactor: 1, columnFactor: 10_000, amountYuan: 3000 },
    { text: "3千元", cellFactor: 1000, columnFactor: 10_000, amountYuan: 3000 },
  ],
  "amount-suspect-unit": [{ text: "0.5", amountYuan: 0.5, typicalYuan: 3000 }],
  "amount-negative": [{ text: "-300" }],
  "amount-error": [{ error: "#REF!" }],
  "formula-no-value": [{ formula: "B2*C2" }],
  "amount-text": [{ text: "2,000元", amountYuan: 2000 }],
  "amount-computed": [{ text: "人均100元×32人", amountYuan: 3200 }],
  "amount-precision": [{ text: "33.333", amountYuan: 33.33 }],
  "amount-merged": [
    { rows: [5, 6, 7], amountYuan: 3000 },
    { rows: [5, 6], amountYuan: null },
  ],
  "row-arithmetic": [
    { heads: 120, priceYuan: 300, times: null, expectedYuan: 36_000, amountYuan: 3600 },
    { heads: 20, priceYuan: 100, times: 3, expectedYuan: 6000, amountYuan: 600 },
  ],
  "note-differs": [
    { note: "每人300元,64人", heads: 64, priceYuan: 300, expectedYuan: 19_200, amountYuan: 1920 },
    { note: "52人×60元", heads: null, priceYuan: null, expectedYuan: 4120, amountYuan: 3120 },
  ],
  "amount-per-head": [
    { topic: "birthday-gift", heads: 60, perHeadYuan: 3000, highestYuan: 500, amountYuan: 180_000, isTenfold: true },
    { topic: "film", heads: 10, perHeadYuan: 30_000, highestYuan: 400, amountYuan: 300_000, isTenfold: false },
  ],
  "total-mismatch": [
    { kind: "text-amounts", rows: [5, 7] },
    { kind: "rows-left-out", rows: [12] },
    { kind: "row-counted-twice", rows: [4] },
    { kind: "subtotals-counted", rows: [8, 14] },
    { kind: "digits-swapped" },
    { kind: "decimal-shift", factor: 10 },
    { kind: "unit-shift", factor: 10_000 },
    { kind: "hidden-rows", rows: [9] },
    { kind: "stale" },
    { kind: "unknown" },
  ].map((hint) => ({ statedYuan: 23_960.5, sumYuan: 52_160.5, differenceYuan: -28_200, hint: hint as never, unknownAmounts: 1 })),
  "subtotal-mismatch": [
    { statedYuan: 3480, sumYuan: 9980, differenceYuan: -6500, hint: { kind: "rows-left-out", rows: [13] }, unknownAmounts: 0 },
  ],
  "total-tampered": [{ formula: "SUM(E4:E15)+500", extra: "+500" }],
  "total-stale": [{ savedYuan: 11_500, freshYuan: 13_500 }],
  "row-below-total": [{ row: 17, activity: "迎新会", amountYuan: null }],
  "stated-elsewhere": [{ text: "总经费5.2万元", statedYuan: 52_000, sumYuan: 52_500 }],
  "year-mismatch": [
    ...["title", "header", "month", "signature", "sheet-name", "note", "elsewhere"].map((origin) => ({
      year: 2025,
      planYear: 2026,
      origin,
    })),
    { year: 2025, planYear: 2025, origin: "undated", beside: "2025年计划" },
  ],
  "over-funds": [
    { fundsYuan: 50_000, plannedYuan: 52_500, shortYuan: 2500, largest: [{ row: 4, activity: "春节慰问", amountYuan: 30_000 }] },
  ],
  "amount-column-unsure": [{ column: "E", heading: "工会列支", others: [{ column: "F", heading: "" }] }],
  "second-table": [{ heading: "月份" }],
  "heading-missing": [{ column: "D" }],
  "other-organisation": [{ names: ["党建工作", "共青团工作"], isPaid: false }],
  "amount-of-parts": [
    {
      columns: [
        { column: "E", heading: "餐饮" },
        { column: "F", heading: "" },
      ],
    },
  ],
  "quarter-mismatch": [{ text: "5月", period: "第一季度" }],
  "text-unread": [
    { of: "months", name: "", text: "入会仪式", count: 6 },
    { of: "column", name: "活动名称", text: "入会仪式", count: 6 },
    { of: "sheet", name: "1月", text: "入会仪式", count: 6 },
  ],
  "figure-unread": [
    { column: "F", heading: "行政列支", count: 6, sum: 4200 },
    { column: "F", heading: "", count: 2, sum: 31.5 },
  ],
  "figure-differs": (["working", "rows", "running", "columns", "difference", "unit", "product", "group", "parts"] as const).map((how) => ({
    column: "F",
    heading: "累计",
    stated: 4200,
    expected: 4000.5,
    how,
  })),
  "copy-differs": [
    { what: "amount", activity: "健步走", here: "500", there: "600", sheet: "总表" },
    { what: "months", activity: "健步走", here: "3月", there: "4月", sheet: "总表" },
    { what: "owner", activity: "健步走", here: "张伟", there: "李娜", sheet: "总表" },
    { what: "activity", activity: "健步走", here: "健步走", there: "", sheet: "" },
    { what: "activity", activity: "", here: "", there: "", sheet: "" },
  ],
  "setting-unread": [
    { item: "funds", text: "约6万" },
    { item: "override", text: "茶歇 30" },
  ],
  "income-arithmetic": [{ item: "会费收入", statedYuan: 600, expectedYuan: 7200, why: "dues-months" }],
  "over-cap": [
    { topic: "birthday-gift", limit: 300, unit: "person-year", actual: 400, rows: [5], doubt: "transcription" },
    { topic: "outing", limit: 4, unit: "times-year", actual: 5, rows: [5, 9] },
    { topic: "outing", limit: 2, unit: "times-member", actual: 3.2, rows: [5, 9] },
    { topic: "outing", limit: 2, unit: "days", actual: 3, rows: [5] },
    { topic: "unheard-of", limit: 300, unit: "", actual: 400, rows: [5] },
  ],
  "share-over-cap": [
    { topic: "outing", limit: 0.3, unit: "share", actual: 0.41, rows: [5] },
    { topic: "prize", limit: 2 / 3, unit: "share", actual: 25 / 30, rows: [5], base: "participants", part: 25, whole: 30 },
    { topic: "dues", limit: 4, unit: "times-dues", actual: 5.25, rows: [5, 8], part: 63_000, whole: 12_000 },
  ],
  "forbidden-spend": [
    { activity: "劳动节慰问", ban: "festival-money", isSure: true },
    { activity: "春节慰问金", ban: "cash-gift", isSure: false },
    { activity: "三八节慰问品", ban: "unlisted-festival", isSure: false },
  ],
  "not-union-fund": [
    { activity: "职代会", payer: "employer", isSure: true },
    { activity: "职工体检", payer: "?", isSure: false },
  ],
  "source-mixed": [{ activity: "职工体检", source: "行政列支" }],
  "heads-over-members": [{ heads: 130, members: 120 }],
  "subject-mismatch": [
    { stated: "送温暖支出", suggested: "文体活动支出", activity: "羽毛球比赛", isOldName: false },
    { stated: "文体活动费", suggested: "文体活动支出", activity: "羽毛球比赛", isOldName: true },
  ],
  "double-provision": [{ activity: "国庆节慰问", other: "中秋国庆慰问", otherRow: 12 }],
  "subject-unknown": [{ activities: ["甲", "乙", "丙", "丁", "戊", "己"], rows: [4, 5, 6, 7, 8, 9] }],
  "cap-not-compared": [{ topics: ["outing"], activities: ["春游"], rows: [7] }],
  "cap-not-recorded": [{ topics: ["outing", "film"], province: "广东" }],
  "needs-approval": [{ activities: ["參觀"], rows: [8], approvals: ["budget", "travel-agency"] }],
  "duty-missing": [{ activities: ["工会经费审查"] }],
};

const CODES = Object.keys(SAMPLES) as FindingCode[];
const said = (name: (typeof LANGUAGE_NAMES)[number], code: FindingCode): string[] =>
  (SAMPLES[code]! as readonly never[]).map((params) => (LANGUAGES[name].findings[code].sentence as (given: never) => string)(params));

describe.each(LANGUAGE_NAMES)("%s", (name) => {
  test.each(CODES)("%s", (code) => {
    expect(said(name, code).flatMap((sentence) => sentenceFaults(sentence, name).map((fault) => `${fault}: ${sentence}`))).toEqual([]);
  });
});

test.each(LANGUAGE_NAMES)("%s: each code has a short name of its own and an advice", (name) => {
  const entries = Object.values(LANGUAGES[name].findings);
  expect(new Set(entries.map((entry) => entry.name.trim())).size).toBe(codeFacts().size);
  expect(entries.filter(({ advice }) => sentenceFaults(advice, name).length > 0)).toEqual([]);
});

test("faults of a sentence are seen", () => {
  expect(sentenceFaults("金额 undefined 元,见B12", "zh-CN")).toEqual(["a hole", "no full stop", "half-width marks", "a cell is named"]);
  expect(sentenceFaults("。", "zh-CN")).toEqual(["nothing said"]);
  expect(sentenceFaults("“B12,见”没有金额。", "zh-CN")).toEqual([]);
});

test("what is said is what was meant", () => {
  expect(said("zh-CN", "total-mismatch")[0]).toBe(
    "合计写的是 23,960.50 元，明细相加是 52,160.50 元，少计 28,200.00 元。差额恰好是第 5、7 行的文字金额，求和时没有算进去。另有 1 项金额待定，未计入。",
  );
  expect(said("zh-TW", "total-mismatch")[4]).toContain("像是相鄰兩位數字寫顛倒了");
  expect(said("en", "row-arithmetic")[0]).toBe("120 × 300.00 makes 36,000.00 yuan, but the amount is 3,600.00 yuan.");
  expect(said("zh-CN", "month-empty")[0]).toBe("7、8、11月没有安排活动。");
});

describe("zh-TW", () => {
  test("writes ours in Traditional and leaves the user's text alone", () => {
    const [sentence] = said("zh-TW", "subject-mismatch");
    expect(sentence).toBe("“羽毛球比赛”一般列“文體活動支出”，表中寫的是“送温暖支出”。");
    expect(LANGUAGES["zh-TW"].findings["month-invalid"].sentence({ text: "月" })).toBe("“月”不是有效的月份。");
    expect(LANGUAGES["zh-TW"].errors["file-not-found"]({ file: "计划.xlsx" })).toContain("“计划.xlsx”");
  });

  test("keeps no Simplified character of our own", () => {
    const ours =
      JSON.stringify(LANGUAGES["zh-TW"].topics) +
      CODES.flatMap((code) => said("zh-TW", code))
        .map((one) => one.replace(/“[^”]*”/g, ""))
        .join("");
    expect(ours).not.toMatch(/[们这种过动费节职员发计单额数两责务写实与应开总还]/);
  });

  test("says it as Taiwan does", () => {
    expect(LANGUAGES["zh-TW"].findings["amount-error"].sentence({ error: "#REF!" })).toContain("儲存格");
  });
});

test("languages are found by name", () => {
  expect(languageNamed("zh-TW")?.name).toBe("zh-TW");
  expect(languageNamed("fr")).toBeNull();
  expect(languageNamed("toString")).toBeNull();
});

test("figures and lists", () => {
  expect([0, 0.5, 999, 1000, 52_160.5, -1_234_567.891].map(figure)).toEqual([
    "0.00",
    "0.50",
    "999.00",
    "1,000.00",
    "52,160.50",
    "-1,234,567.89",
  ]);
  expect(percent(0.125)).toBe("12.5%");
  expect(runs([7, 3, 5, 6, 5])).toEqual(["3", "5-7"]);
  expect(runs([1, 2])).toEqual(["1", "2"]);
  expect(quotable(" 上\n 下 ")).toBe("上 下");
  expect([...quotable("长".repeat(100))]).toHaveLength(41);
});
