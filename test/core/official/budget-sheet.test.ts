/** 收支预算表: the rows of the form, blanks for what is not told, and sums that work out to what they show. */
import fc from "fast-check";
import { LANGUAGES } from "../../../src/core/messages";
import type { BudgetForm } from "../../../src/core/official";
import type { Fen } from "../../../src/core/plan/money";
import type { Profile } from "../../../src/core/plan/settings";
import { draftSummary } from "../../../src/core/summary";
import type { CellInput } from "../../build-workbook";
import type { TableInput } from "../checks/check-table";
import { draftOf, formulaAt, formulaCount, rowOf, rowWith, wrongFormulas } from "../drafted";
import { reviewOf } from "../review-of";
import { draftOfficial } from "./draft-official";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
const PLAIN: BudgetForm = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };
const COLUMNS = ["month", "activity", "owner", "amount", "source", "subject"] as const;

const TABLE: TableInput = {
  columns: COLUMNS,
  rows: [
    ["1月", "春节送温暖", "甲", 6000, "工会经费", "送温暖费"],
    ["3月", "健步走", "乙", "0.8万元", "工会经费", "文体活动支出"],
    ["4月", "各类活动", "乙", 100.01, "工会经费", "职工活动支出"],
    ["9月", "场地改造", "乙", 5000, "行政列支", "资本性支出"],
    ["10月", "困难帮扶", "乙", "待定", "工会经费", "困难职工帮扶支出"],
    ["11月", "技能比武", "乙", 700, "工会经费", "劳动和技能竞赛活动支出"],
    ["12月", "结算手续费", "乙", 30, "工会经费", "其他支出"],
  ],
};

const INCOME: Partial<Profile> = {
  unitName: "青禾中学",
  carriedOver: 500_000 as Fen,
  dues: 720_000 as Fen,
  payroll: 100_000_000 as Fen,
  retainedShare: 0.6,
};

function drafted(table: TableInput = TABLE, profile: Partial<Profile> = INCOME, form: BudgetForm = PLAIN) {
  const { workbook, review } = reviewOf(table, { profile });
  const edits = [...draftSummary(workbook, review, WORDS), ...draftOfficial(workbook, review, WORDS, { budget: form })];
  return { workbook, edits, budget: draftOf(edits, "budget") };
}

/** Name and this year's amount of every row that has them. */
function amounts(budget: ReturnType<typeof draftOf>): Map<string, unknown> {
  const last = budget.print.area!.bottom;
  return new Map(
    Array.from({ length: last - 3 }, (_, index) => rowOf(budget, index + 4, 4)).map((row) => [
      String(row[0] ?? "").match(/^\d+$/) ? String(row[1]) : String(row[0]),
      row[3],
    ]),
  );
}

test("the rows of the form, in its order", () => {
  const { budget } = drafted();
  expect(rowOf(budget, 1, 1)).toEqual(["2026年度工会经费收支预算表"]);
  expect(rowOf(budget, 2, 5)).toEqual(["编制单位（公章）：青禾中学工会", null, "2026年度", "编报日期：", "单位：元"]);
  expect(rowOf(budget, 3, 5)).toEqual(["编码", "名称", "上年决算数", "本年预算数", "说明"]);
  const last = budget.print.area!.bottom;
  expect(Array.from({ length: last - 3 }, (_, index) => rowOf(budget, index + 4, 1)[0])).toEqual([
    "上年结转",
    "动用以前年度结余",
    "401",
    "402",
    "403",
    "405",
    "408",
    "本年收入合计",
    "501",
    "50101",
    "50102",
    "50103",
    "50104",
    "50105",
    "50106",
    "503",
    "50301",
    "50302",
    "50303",
    "50304",
    "50305",
    "504",
    "505",
    "507",
    "510",
    "本年支出合计",
    "本年结余",
    "加：上年结余",
    "加：收回投资",
    "减：本年投资",
    "期末滚存结余",
    "工会主席：　　　　　经费审查委员会主任：　　　　　财务负责人：　　　　　制表：",
  ]);
});

test("amounts by subject; unknown income stays blank; what the employer pays is left out", () => {
  const seen = amounts(drafted().budget);
  expect(Object.fromEntries(["会费收入", "拨缴经费收入", "上级补助收入", "本年收入合计"].map((name) => [name, seen.get(name)])))
    // 1,000,000 × 2 % × 60 %
    .toEqual({ 会费收入: 7200, 拨缴经费收入: 12000, 上级补助收入: null, 本年收入合计: 19200 });
  expect(
    Object.fromEntries(
      ["职工活动支出", "文体活动支出", "职工服务支出", "维权支出", "资本性支出", "其他支出", "本年支出合计"].map((name) => [
        name,
        seen.get(name),
      ]),
    ),
  ).toEqual({
    职工活动支出: 8100.01,
    文体活动支出: 8000,
    职工服务支出: 700,
    维权支出: 6000,
    资本性支出: 0,
    其他支出: 30,
    本年支出合计: 14830.01,
  });
  expect([seen.get("本年结余"), seen.get("加：上年结余"), seen.get("期末滚存结余")]).toEqual([4369.99, 5000, 9369.99]);
});

test("the sums are live over 计划明细, and blank where nothing is told", () => {
  const { budget, workbook, edits } = drafted();
  expect(formulaAt(budget, rowWith(budget, "50102"), 4)).toBe(
    'SUMIFS(计划明细!$I$4:$I$10,计划明细!$F$4:$F$10,B14,计划明细!$N$4:$N$10,"是")',
  );
  expect(wrongFormulas(workbook, edits)).toEqual([]);
  const bare = drafted(TABLE, {});
  expect(wrongFormulas(bare.workbook, bare.edits)).toEqual([]);
  expect(["本年收入合计", "本年结余", "期末滚存结余"].map((name) => amounts(bare.budget).get(name))).toEqual(["", "", ""]);
  expect(formulaCount([{ kind: "put-sheet", draft: bare.budget }])).toBeGreaterThan(40);
});

test("notes: worked out, amounts to come", () => {
  const { budget } = drafted();
  const noteOf = (code: string): unknown => rowOf(budget, rowWith(budget, code), 5)[4];
  expect([noteOf("402"), noteOf("504"), noteOf("本年支出合计"), noteOf("401")]).toEqual([
    "工资总额×2%×留成比例",
    "另有1项金额待定",
    "另有1项金额待定，未计入合计。",
    null,
  ]);
});

test("in December, and with a reserve fund where it is asked for", () => {
  const { budget, workbook, edits } = drafted(TABLE, INCOME, {
    isLastYearOpen: true,
    hasReserveFund: true,
    hasAllLines: false,
    hasAllAccounts: false,
  });
  expect(rowOf(budget, 3, 3)[2]).toBe("上年预计执行数");
  expect(rowWith(budget, "减：提取后备金")).toBe(rowWith(budget, "减：本年投资") + 1);
  expect(wrongFormulas(workbook, edits)).toEqual([]);
});

test("the rows of the whole form where they are asked for: five-digit lines, and accounts that a grassroots union hardly has", () => {
  const codes = (form: Partial<BudgetForm>): string[] => {
    const { budget, workbook, edits } = drafted(TABLE, INCOME, { ...PLAIN, ...form });
    expect(wrongFormulas(workbook, edits)).toEqual([]);
    expect(amounts(budget).get("本年支出合计")).toBe(14830.01);
    return Array.from({ length: budget.print.area!.bottom - 3 }, (_, index) => String(rowOf(budget, index + 4, 1)[0])).filter((text) =>
      /^\d+$/.test(text),
    );
  };
  const plain = codes({});
  const more = (form: Partial<BudgetForm>): string[] => codes(form).filter((code) => !plain.includes(code));
  expect(more({ hasAllAccounts: true })).toEqual(["404", "406", "407", "509"]);
  expect(more({ hasAllLines: true }).map((code) => code.slice(0, 3))).toEqual([
    ...Array.from({ length: 6 }, () => "504"),
    ...Array.from({ length: 4 }, () => "505"),
    ...Array.from({ length: 7 }, () => "507"),
  ]);
  const { budget } = drafted(TABLE, INCOME, { ...PLAIN, hasAllLines: true });
  expect(["维权支出", "送温暖支出", "困难职工帮扶支出"].map((name) => amounts(budget).get(name))).toEqual([6000, 6000, 0]);
  expect(budget.cells.some(({ style }) => style === "asideHead")).toBe(false);
});

test("spending under no subject, and under one that the form has not, gets its own row, so that the total stays whole", () => {
  const { budget, workbook, edits } = drafted({
    columns: COLUMNS,
    rows: [
      ["1月", "甲乙丙丁", "甲", 10, "工会经费", "什么也不是"],
      ["2月", "下拨", "甲", 20, "工会经费", "补助下级支出"],
    ],
  });
  const seen = amounts(budget);
  expect([seen.has("未归类"), seen.get("补助下级支出"), seen.get("本年支出合计")]).toEqual([false, 20, 30]);
  // Below the form and off the print, where the total, which has it, says so.
  const { bottom } = budget.print.area!;
  expect(rowOf(budget, bottom, 1)[0]).toMatch(/^工会主席/);
  expect(rowOf(budget, bottom + 2, 5)).toEqual(["未归类", null, null, 10, "请写明支出科目"]);
  expect(rowOf(budget, rowWith(budget, "本年支出合计"), 5)[4]).toBe("含未归类支出，见表下。");
  expect(wrongFormulas(workbook, edits)).toEqual([]);
});

test("封面 and 编制说明 say what is known and leave blanks for the rest", () => {
  const { edits } = drafted();
  const cover = draftOf(edits, "budget-cover");
  expect(cover.cells.map(({ content }) => content.value)).toEqual(
    expect.arrayContaining(["2026年度工会经费收支预算", "单位名称（公章）：青禾中学工会", "编报日期：　　　　年　　月　　日"]),
  );
  const notes = draftOf(edits, "budget-notes")
    .cells.filter(({ column }) => column === 1)
    .map(({ content }) => String(content.value))
    .join("\n");
  expect(notes).toContain("职工＿＿＿＿人");
  expect(notes).toContain(
    "拨缴经费收入12,000.00元（按工资总额×2%×留成比例测算）；本年收入合计19,200.00元。上年结转5,000.00元，动用以前年度结余＿＿＿＿元。",
  );
  expect(notes).toContain(
    "五、未计入或待定事项：另有1项金额待定，未计入合计；行政列支、捐赠等非工会经费5,000.00元，仅列示，未计入本表。\n六、结余：本年结余4,369.99元。\n七、",
  );
  expect(notes).not.toContain("依据截至");
});

test("law: whatever the plan, the rows add up to what the union pays, and every formula gives its value", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }).map((fen) => fen / 100),
    fc.constantFrom("待定", "约300元", "1.2万元"),
  );
  const subject = fc.constantFrom(
    "文体活动支出",
    "职工活动支出",
    "送温暖费",
    "维权支出",
    "培训支出",
    "资本性支出",
    "",
    "无此科目",
    "补助下级支出",
    "会费收入",
  );
  const source = fc.constantFrom("工会经费", "行政列支", "");
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, subject, source), { minLength: 1, maxLength: 12 }), (rows) => {
      const table = {
        columns: COLUMNS,
        rows: rows.map(([one, name, from], index): CellInput[] => [
          "1月",
          `活动${index}`,
          "甲",
          one,
          from === "" ? undefined : from,
          name === "" ? undefined : name,
        ]),
      };
      const { workbook, edits, budget } = drafted(table);
      expect(wrongFormulas(workbook, edits)).toEqual([]);
      const summary = draftOf(edits, "summary");
      expect(amounts(budget).get("本年支出合计")).toBe(rowOf(summary, 4, 3)[2]);
    }),
    { numRuns: runs(60) },
  );
});

test("every language has its words", () => {
  for (const language of Object.values(LANGUAGES)) {
    const { workbook, review } = reviewOf(TABLE, { profile: INCOME });
    const edits = [...draftSummary(workbook, review, language), ...draftOfficial(workbook, review, language, { budget: PLAIN })];
    expect(wrongFormulas(workbook, edits)).toEqual([]);
  }
  expect(LANGUAGES["zh-TW"].official.budget.title({ unit: null, year: 2026, isSchoolYear: false })).toBe("2026年度工會經費收支預算表");
});
