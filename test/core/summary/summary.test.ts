import fc from "fast-check";
import { ownMonths, totalsOf } from "../../../src/core/ledger";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import type { Profile } from "../../../src/core/plan/settings";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { draftSettings, draftSummary, sourcesOf, spendingOf } from "../../../src/core/summary";
import { SECTORS } from "../../../src/core/terms/sector";
import { SETTING_KEYS, type SettingKey } from "../../../src/core/terms/setting-key";
import type { CellInput } from "../../build-workbook";
import type { TableInput } from "../checks/check-table";
import { draftOf, formulaAt, formulaCount, rowOf, rowWith, wrongFormulas } from "../drafted";
import { reviewOf } from "../review-of";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
const COLUMNS = ["month", "activity", "owner", "amount", "remark", "source", "subject", "heads", "unitPrice"] as const;

const TABLE: TableInput = {
  columns: COLUMNS,
  rows: [
    ["1月", "春节送温暖", "甲", 6000, "12户", "工会经费", "送温暖费", 12, 500],
    ["3月", "健步走", "乙", "0.8万元", null, "工会经费", "文体活动支出", null, null],
    ["4-6月", "读书活动", "甲", 100.01, null, "工会经费", null, null, null],
    ["9月", "场地改造", "乙", 5000, null, "行政列支", null, null, null],
    ["10月", "重阳登高", null, "待定", null, "工会经费", null, null, null],
    ["适时", "困难帮扶", "甲", 2000, null, "工会经费", "困难职工帮扶支出", null, null],
  ],
};

/** The reviewed table, drafted. */
function drafted(table: TableInput | readonly TableInput[] = TABLE, more: Parameters<typeof reviewOf>[1] = {}) {
  const { workbook, review } = reviewOf(table, more);
  return { workbook, review, edits: draftSummary(workbook, review, WORDS) };
}

describe("工会参数", () => {
  const draft = draftSettings(EMPTY_SETTINGS, WORDS.sheets, "工会参数");
  const styleOf = (key: SettingKey): string | undefined =>
    draft.cells.find(({ row, column }) => column === 2 && row === rowWith(draft, WORDS.sheets.settings.items[key].label))?.style;
  const MONEY: readonly SettingKey[] = [
    ...(["payroll", "carriedOver", "drawnReserve", "dues", "allocated", "upperGrant", "employerGrant", "otherIncome", "funds"] as const),
  ];

  test.each(SETTING_KEYS.map((key) => [key]))("%s is typed as what it is: money, a share, or anything", (key) => {
    expect(styleOf(key)).toBe(MONEY.includes(key) ? "amount" : key === "retainedShare" ? "inputPercent" : "input");
  });

  test("the kinds of unit are chosen from a list that lets others be written", () => {
    const row = rowWith(draft, WORDS.sheets.settings.items.sector.label);
    expect(draft.validations).toEqual([
      {
        area: { top: row, left: 2, bottom: row, right: 2 },
        words: SECTORS.map((sector) => WORDS.sheets.settings.sectors[sector]),
        strict: false,
      },
    ]);
  });
});

describe("计划明细", () => {
  const { edits } = drafted(TABLE, { profile: { unitName: "青禾中学" } });
  const detail = draftOf(edits, "detail");

  test("title, unit line and header", () => {
    expect(rowOf(detail, 1, 1)).toEqual(["青禾中学工会2026年度工作计划及经费预算明细表"]);
    expect(rowOf(detail, 2, 10)).toEqual(["编制单位：青禾中学", null, null, null, null, null, "单位：元", null, null, null]);
    expect(rowOf(detail, 3, 10)).toEqual([
      "序号",
      "月份（原文）",
      "活动（项目）名称",
      "责任人",
      "经费来源",
      "支出科目",
      "人数",
      "标准（元）",
      "预算金额（元）",
      "测算依据及备注",
    ]);
    expect(rowOf(detail, 3, 13).slice(11)).toEqual(["原表位置", "原文金额"]);
  });

  test("one line per activity, subjects by their names in force", () => {
    expect(rowOf(detail, 4, 13)).toEqual([1, "1月", "春节送温暖", "甲", "工会经费", "送温暖支出", 12, 500, 6000, "12户", null, "D2", null]);
    expect(rowOf(detail, 5, 13)).toEqual([
      2,
      "3月",
      "健步走",
      "乙",
      "工会经费",
      "文体活动支出",
      null,
      null,
      8000,
      null,
      null,
      "D3",
      "0.8万元",
    ]);
    expect(rowOf(detail, 8, 13)).toEqual([
      5,
      "10月",
      "重阳登高",
      null,
      "工会经费",
      expect.any(String),
      null,
      null,
      null,
      "原文：待定",
      null,
      "D6",
      "待定",
    ]);
  });

  test("a number is pointed at, a text is written as its value, an unknown amount stays blank", () => {
    expect([4, 5, 6, 8].map((row) => formulaAt(detail, row, 9))).toEqual(["Sheet1!D2", undefined, "Sheet1!D4", undefined]);
  });

  test("the place leads to the user's cell", () => {
    expect(detail.cells.find((cell) => cell.row === 5 && cell.column === 12)?.link).toEqual({ sheet: "Sheet1", row: 3, column: 4 });
  });

  test("the total leaves out what the union does not pay, and says what is unknown", () => {
    expect(rowOf(detail, 10, 10)).toEqual([
      "合计（工会经费）",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      16100.01,
      "另有1项金额待定，未计入合计。",
    ]);
    expect(formulaAt(detail, 10, 9)).toBe('SUMIFS(I4:I9,N4:N9,"是")');
    expect(rowOf(detail, 11, 9)).toEqual(["另：非工会经费列支，未计入合计", null, null, null, null, null, null, null, 5000]);
  });

  test("where the union pays all, the total is a plain SUM", () => {
    const plain = draftOf(
      drafted({
        rows: [
          ["1月", "座谈会", "甲", 100],
          ["2月", "茶话会", "甲", 200],
        ],
      }).edits,
      "detail",
    );
    expect(rowOf(plain, 6, 9)).toEqual(["合计", null, null, null, null, null, null, null, 300]);
    expect(formulaAt(plain, 6, 9)).toBe("SUM(I4:I5)");
  });

  test("print: landscape, the printed columns only, header on each page, page numbers", () => {
    expect(detail.print).toMatchObject({ orientation: "landscape", titleRows: { first: 3, last: 3 }, footer: "第&P页 共&N页" });
    expect(detail.print.area).toMatchObject({ top: 1, left: 1, right: 10 });
    const last = detail.print.area!.bottom;
    expect(rowOf(detail, last, 10).filter((value) => value !== null)).toEqual(["制表：", "财务负责人：", "经审会主任：", "工会主席："]);
  });

  test("万元 columns are converted, to the 分", () => {
    const wan = draftOf(drafted({ rows: [["1月", "座谈会", "甲", 0.57]], unitFactor: 10_000 }).edits, "detail");
    expect(formulaAt(wan, 4, 9)).toBe("ROUND(Sheet1!D2*10000,2)");
    expect(rowOf(wan, 4, 9)[8]).toBe(5700);
  });

  test("several plan sheets stand in one table, each place with its sheet", () => {
    const both = draftOf(
      drafted([
        { ...TABLE, sheet: "上半年" },
        { sheet: "下 半年", rows: [["9月", "教师节", "乙", 300]] },
      ]).edits,
      "detail",
    );
    expect(rowOf(both, 10, 12)).toEqual([
      7,
      "9月",
      "教师节",
      "乙",
      "工会经费",
      expect.any(String),
      null,
      null,
      300,
      null,
      null,
      "下 半年!D2",
    ]);
    expect(formulaAt(both, 10, 9)).toBe("'下 半年'!D2");
  });

  test("a merged amount counts once", () => {
    const merged = drafted({
      rows: [
        ["1月", "座谈会", "甲", 900],
        ["1月", "茶话会", "甲", undefined],
      ],
      merges: ["D2:D3"],
    });
    const sheet = draftOf(merged.edits, "detail");
    expect(rowOf(sheet, 5, 10).slice(8)).toEqual([null, "金额与第1项合并列支"]);
    expect(rowOf(sheet, 6, 10).slice(8)).toEqual([900, null]);
  });

  test("signatures never stand alone: they break the page together with the last activities", () => {
    const printFor = (count: number) =>
      draftOf(
        drafted({ rows: Array.from({ length: count }, (_, index): CellInput[] => ["1月", `活动${index + 1}`, "甲", 100]) }).edits,
        "detail",
      ).print;
    // A page holds some 18 lines as they are, and some 24 a little smaller.
    for (const count of [5, 18, 20]) expect(printFor(count).isOnePage).toBe(true);
    const breaksFor = (count: number): readonly number[] => printFor(count).breaksBefore ?? [];
    expect(printFor(30).isOnePage).toBeUndefined();
    const counts = Array.from({ length: 50 }, (_, index) => index + 1).filter((count) => breaksFor(count).length > 0);
    expect(counts.length).toBeGreaterThan(0);
    // Two activities go along with the total.
    for (const count of counts) expect(breaksFor(count)).toEqual([4 + count - 2]);
  });
});

describe("汇总", () => {
  const { edits } = drafted(TABLE, { funds: 1_500_000 as Fen });
  const summary = draftOf(edits, "summary");

  test("可用资金｜计划支出（工会经费）｜结余", () => {
    expect(rowOf(summary, 3, 6)).toEqual(["可用资金", null, "计划支出（工会经费）", null, "结余（资金缺口以负数表示）", null]);
    expect(rowOf(summary, 4, 6)).toEqual([15000, null, 16100.01, null, -1100.01, null]);
    expect(rowOf(draftOf(drafted().edits, "summary"), 4, 6)).toEqual(["未填", null, 16100.01, null, "—", null]);
  });

  test("一 by subject, by code", () => {
    const row = rowWith(summary, "一、按支出科目");
    expect(rowOf(summary, row + 1, 6)).toEqual(["科目编码", "支出科目", null, "项数", "预算金额", "占比"]);
    const lines = [2, 3, 4].map((down) => rowOf(summary, row + down, 5));
    expect(lines[0]).toEqual(expect.arrayContaining(["50101", "职工教育支出", 1, 100.01]));
    const last = rowWith(summary, "合计");
    expect(rowOf(summary, last, 6)).toEqual(["合计", null, null, 5, 16100.01, 1]);
  });

  test("二 by month: own, spread, sum, running total; quarters; the remainder in the first month", () => {
    const head = rowWith(summary, "二、按月份") + 1;
    expect(rowOf(summary, head, 6)).toEqual(["月份", "项数", "当月项目", "跨月分摊", "合计", "累计"]);
    expect(rowOf(summary, rowWith(summary, "1月"), 6)).toEqual(["1月", 1, 6000, 0, 6000, 6000]);
    expect(rowOf(summary, rowWith(summary, "第一季度小计"), 6)).toEqual(["第一季度小计", 2, 14000, 0, 14000, null]);
    expect(rowOf(summary, rowWith(summary, "4月"), 6)).toEqual(["4月", 0, 0, 33.35, 33.35, 14033.35]);
    expect(rowOf(summary, rowWith(summary, "6月"), 6)).toEqual(["6月", 0, 0, 33.33, 33.33, 14100.01]);
    expect(rowOf(summary, rowWith(summary, "跨月项目"), 2)).toEqual(["跨月项目", 1]);
    expect(rowOf(summary, rowWith(summary, "未定月份"), 6)).toEqual(["未定月份", 1, 2000, null, 2000, 16100.01]);
    const total = rowWith(summary, "未定月份") + 1;
    expect(rowOf(summary, total, 6)).toEqual(["合计", 5, 16000, 100.01, 16100.01, null]);
  });

  test("三 by source: what the union does not pay is listed below the union's sum", () => {
    const head = rowWith(summary, "三、按经费来源") + 1;
    expect(rowOf(summary, head + 1, 5)).toEqual(["工会经费", null, null, 5, 16100.01]);
    expect(rowOf(summary, head + 2, 5)).toEqual(["工会经费合计", null, null, 5, 16100.01]);
    expect(rowOf(summary, head + 3, 5)).toEqual(["行政列支", null, null, 1, 5000]);
  });

  test("by source: amounts known, and how many are still to come", () => {
    const groups = sourcesOf(spendingOf(drafted().review.ledger, WORDS.sheets)).map(({ name, isUnion, count, amount, unknown }) => [
      name,
      isUnion,
      count,
      amount,
      unknown,
    ]);
    expect(groups).toEqual([
      ["工会经费", true, 5, 1_610_001, 1],
      ["行政列支", false, 1, 500_000, 0],
    ]);
  });

  test("the second page is internal: charts whose figures stand beside the print area, and owners", () => {
    const internal = rowWith(summary, "内部参考（不随表上报）");
    expect(summary.print.breaksBefore).toContain(internal);
    expect(summary.charts).toHaveLength(2);
    expect(summary.charts![0]!.series.map((series) => series.kind)).toEqual(["column", "line"]);
    expect(summary.charts![1]!.series.map((series) => series.kind)).toEqual(["bar"]);
    const { values } = summary.charts![1]!.series[0]!;
    const bars = Array.from(
      { length: values.bottom - values.top + 1 },
      (_, index) => rowOf(summary, values.top + index, values.left)[values.left - 1] as number,
    );
    expect(bars).toEqual([...bars].sort((a, b) => b - a));
    expect(values.left).toBeGreaterThan(summary.print.area!.right);
    const owners = rowWith(summary, "按责任人");
    expect(rowOf(summary, owners + 2, 5)).toEqual(["甲", null, null, 3, 8100.01]);
    expect(rowOf(summary, rowWith(summary, "（未写责任人）"), 5)).toEqual(["（未写责任人）", null, null, 1, 0]);
    expect(rowOf(summary, rowWith(summary, "（未写责任人）") + 1, 5)).toEqual(["合计", null, null, 5, 16_100.01]);
  });

  test("each table says over its columns what they hold", () => {
    const heads = (heading: string) => rowOf(summary, rowWith(summary, heading) + 1, 6);
    expect(heads("一、按支出科目")).toEqual(["科目编码", "支出科目", null, "项数", "预算金额", "占比"]);
    expect(heads("三、按经费来源")).toEqual(["经费来源", null, null, "项数", "金额", null]);
    expect(heads("按责任人")).toEqual(["责任人", null, null, "项数", "预算金额", null]);
  });

  describe("可用资金构成, on the internal page", () => {
    const made = (profile: Partial<Profile>, funds: number | null) => {
      const { workbook, review } = reviewOf(TABLE, { profile, ...(funds === null ? {} : { funds: funds as Fen }) });
      const edits = draftSummary(workbook, review, WORDS);
      expect(wrongFormulas(workbook, edits)).toEqual([]);
      const sheet = draftOf(edits, "summary");
      const rows = Array.from({ length: 120 }, (_, index) => rowOf(sheet, index + 1, 6));
      const from = rows.findIndex(([first]) => first === "可用资金构成");
      return from < 0
        ? null
        : rows
            .slice(
              from + 2,
              rows.findIndex(([first], index) => index > from && first === null),
            )
            .map(([name, , , amount, note]) => [name, amount, note]);
    };

    test("what is added up, 拨缴 marked where it is worked out, the sum, and what is only told", () => {
      const profile = {
        dues: 700_000 as Fen,
        payroll: 100_000_000 as Fen,
        retainedShare: 0.6,
        carriedOver: 90_000 as Fen,
        drawnReserve: 50_000 as Fen,
      };
      expect(made(profile, 1_950_000)).toEqual([
        ["会费收入", 7000, null],
        ["拨缴经费收入（留成部分）", 12_000, "按工资总额×2%×留成比例测算"],
        ["动用以前年度结余", 500, null],
        ["可用资金", 19_500, null],
        ["上年结转", 900, "已填动用以前年度结余，不重复计入"],
      ]);
    });

    test("a figure told outright is not added up", () => {
      expect(made({ funds: 3_000_000 as Fen, dues: 700_000 as Fen }, 3_000_000)).toEqual([
        ["可用资金", 30_000, "按填写的总数"],
        ["会费收入", 7000, "仅列示，未相加"],
      ]);
    });

    test("it is left out where no part is known", () => {
      expect(made({ funds: 3_000_000 as Fen }, 3_000_000)).toBeNull();
      expect(made({}, null)).toBeNull();
      expect(made({ carriedOver: 90_000 as Fen }, null)).toBeNull();
    });
  });

  test("a school year begins in September and is cut into terms", () => {
    const table: TableInput = {
      rows: [
        ["9月", "开学茶话会", "甲", 100],
        ["次年1月", "迎春会", "甲", 200],
      ],
      isSchoolYear: true,
    };
    const sheet = draftOf(drafted(table).edits, "summary");
    expect(rowOf(sheet, rowWith(sheet, "二、按月份") + 2, 5)).toEqual(["9月", 1, 100, 0, 100]);
    expect(rowOf(sheet, rowWith(sheet, "第一学期小计"), 5)).toEqual(["第一学期小计", 2, 300, 0, 300]);
  });
});

describe("titles", () => {
  const titleFor = (title: string | null, unitName: string | null = null): unknown => {
    const { workbook, review } = reviewOf({ rows: [["1月", "座谈会", "甲", 100]] }, { profile: { unitName } });
    const sheets = review.sheets.map((sheet) => ({ ...sheet, plan: { ...sheet.plan!, title } }));
    return rowOf(draftOf(draftSummary(workbook, { ...review, sheets }, WORDS), "summary"), 1, 1)[0];
  };

  test.each([
    [null, null, "2026年度工会工作计划经费汇总表"],
    ["2026年工会活动计划", null, "2026年度工会工作计划经费汇总表"],
    ["青禾中学工会2026年工作计划", null, "青禾中学工会2026年度工作计划经费汇总表"],
    ["青禾中学2026年工会工作计划", null, "青禾中学工会2026年度工作计划经费汇总表"],
    ["○○公司職工福利委員會2026年度活動計畫", null, "○○公司職工福利委員會2026年度工作计划经费汇总表"],
    ["附件1：青禾中学2026年工会工作计划", null, "2026年度工会工作计划经费汇总表"],
    ["别的工会2026年工作计划", "青禾中学工会委员会", "青禾中学工会委员会2026年度工作计划经费汇总表"],
  ])("the plan's title %p and 单位名称 %p give %s", (title, unit, expected) => expect(titleFor(title, unit)).toBe(expected));
});

test("what is not known is blank, never zero: a month, a subject, an owner whose amounts are still to come", () => {
  const { workbook, edits } = drafted({
    columns: COLUMNS,
    rows: [
      ["1月", "春节送温暖", "甲", 6000, null, "工会经费", "送温暖支出", null, null],
      ["5月", "健步走", "乙", "待定", null, "工会经费", "文体活动支出", null, null],
      ["6月", "免费讲座", "丙", 0, null, "工会经费", "职工教育支出", null, null],
    ],
  });
  expect(wrongFormulas(workbook, edits)).toEqual([]);
  const summary = draftOf(edits, "summary");
  const at = (text: string, column = 1) => rowOf(summary, rowWith(summary, text, column), 6);
  expect(at("文体活动支出", 2).slice(3)).toEqual([1, "", ""]);
  expect(at("送温暖支出", 2).slice(3)).toEqual([1, 6000, 1]);
  // Zero that was written is zero.
  expect(at("职工教育支出", 2).slice(3)).toEqual([1, 0, 0]);
  expect(at("5月")).toEqual(["5月", 1, "", 0, "", 6000]);
  expect(at("6月")).toEqual(["6月", 1, 0, 0, 0, 6000]);
  // Nothing planned costs nothing.
  expect(at("7月")).toEqual(["7月", 0, 0, 0, 0, 6000]);
  expect(at("乙").slice(3, 5)).toEqual([1, ""]);
  expect(at("丙").slice(3, 5)).toEqual([1, 0]);
});

describe("laws", () => {
  test("every drafted formula works out to the value it brings", () => {
    const { workbook, edits } = drafted(TABLE, { funds: 1_500_000 as Fen });
    expect(formulaCount(edits)).toBeGreaterThan(100);
    expect(wrongFormulas(workbook, edits)).toEqual([]);
  });

  const amount = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }).map((fen) => fen / 100),
    fc.integer({ min: 1, max: 9999 }).map((yuan) => `${yuan}元`),
    fc.constantFrom<CellInput>("待定", null, "人均100元×7人", "0.33万元", -12.5),
  );
  const row = fc.tuple(
    fc.constantFrom("1月", "3月", "12月", "1-3月", "全年", "每月", "适时", "第三季度", "12月至次年1月"),
    fc.constantFrom("座谈会", "春节慰问", "羽毛球比赛", "植树", "*活动?", ""),
    fc.constantFrom<CellInput>("甲", "乙", "<丙>", null, "=丁", "A", "a"),
    amount,
    fc.constant(null),
    fc.constantFrom<CellInput>("工会经费", "行政列支", "企业赞助", null),
    fc.constantFrom<CellInput>("文体活动费", "50105", "自定科目~", null),
    fc.constant(null),
    fc.constant(null),
  );

  test("for whatever table: formulas hold, and the totals are those that the budget adds up", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 10_000), (rows, unitFactor) => {
        const { workbook, review, edits } = drafted({ columns: COLUMNS, rows, unitFactor });
        expect(wrongFormulas(workbook, edits)).toEqual([]);
        const { plan, lines } = review.sheets[0]!;
        const isUnion = (source: string | null): boolean => source === null || source === "工会经费";
        const kept = lines.filter(({ item }) => isUnion(item.source?.value ?? null));
        const totals = totalsOf(kept);
        const summary = draftOf(edits, "summary");
        expect(rowOf(summary, 4, 3)[2]).toBeCloseTo(totals.sum / 100, 6);
        for (let month = 1; month <= 12; month++) {
          const shown = rowOf(summary, rowWith(summary, `${month}月`), 5)[4];
          const sum = totals.byMonth.get(month) ?? 0;
          // Blank only where something is planned in the month and none of its amounts is known.
          const own = kept.filter(({ item }) => ownMonths(item, plan!).join() === String(month));
          const isUnknown = sum === 0 && own.length > 0 && own.every(({ item }) => item.amount.value.fen === null);
          if (isUnknown) expect(shown).toBe("");
          else expect(shown).toBeCloseTo(sum / 100, 6);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test.each(["zh-TW", "en"] as const)("the formulas hold in %s too", (language) => {
    const { workbook, review } = reviewOf(TABLE);
    expect(wrongFormulas(workbook, draftSummary(workbook, review, LANGUAGES[language]))).toEqual([]);
  });

  test("the same review gives the same sheets", () => {
    expect(JSON.stringify(drafted().edits)).toBe(JSON.stringify(drafted().edits));
  });

  test("a user's sheet called 汇总 is left alone: ours steps aside", () => {
    const { workbook, review } = reviewOf([{ ...TABLE, sheet: "汇总" }]);
    const names = draftSummary(workbook, review, WORDS).map((edit) => edit.draft.name);
    expect(names).toEqual(["计划明细", "汇总（2）", "检查结果"]);
  });
});
