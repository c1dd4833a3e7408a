/** Checks that look at a whole sheet or workbook: columns, empty months, years, sources, members, subjects, duties. */
import fc from "fast-check";
import { type Finding, type FindingCode, finding, type Severity } from "../../../src/core/plan/finding";
import type { Fen } from "../../../src/core/plan/money";
import type { Topic } from "../../../src/core/plan/subject";
import type { LimitUnit } from "../../../src/core/policy";
import { check } from "../../../src/core/checks";
import { CHECKS } from "../../../src/core/checks/list";
import { FindingCollector } from "../../../src/core/checks/finding-collector";
import { gridOf } from "../../build-workbook";
import { contextOf, findingsOf, planSheetOf, said, saidOf, type TableInput } from "./check-table";
import { runs } from "../../runs";

const QUIET: readonly FindingCode[] = ["no-total-row", "duty-missing", "month-empty"];

test("every code of the list belongs to one check", () => {
  const codes = CHECKS.flatMap(({ codes: own }) => Object.keys(own));
  expect(new Set(codes).size).toBe(codes.length);
  const result = check(contextOf([planSheetOf({ rows: [["3月", "读书会", "王敏", 500]] })]));
  const all = [...result.checked, ...result.notChecked.map(({ code }) => code)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBe(codes.length);
});

test("what is not known is not checked, and said", () => {
  const { notChecked } = check(contextOf([planSheetOf({ rows: [["3月", "读书会", "王敏", 500]], year: null })]));
  expect(notChecked).toEqual(
    expect.arrayContaining([
      { code: "over-funds", why: "no-funds-given" },
      { code: "over-cap", why: "no-place-given" },
      { code: "forbidden-spend", why: "no-year" },
      { code: "heads-over-members", why: "no-members-given" },
      { code: "festival-month", why: "no-year" },
      { code: "month-other-year", why: "no-year" },
      { code: "year-mismatch", why: "no-year" },
    ]),
  );
});

describe("setting-unread", () => {
  const rows = [["3月", "读书会", "王敏", 500]];
  const unread = [{ key: "funds" as const, text: "约6万", cell: { sheet: "工会参数", row: 19, column: 2 } }];
  const params = (more: Parameters<typeof contextOf>[1]) =>
    findingsOf({ rows }, more).flatMap((finding) =>
      finding.code === "setting-unread" ? [{ ...finding.params, cell: finding.at?.cell ?? null, severity: finding.severity }] : [],
    );

  test("a line of 工会参数 that says nothing we know, unless it was told elsewhere", () => {
    expect(params({ unread })).toEqual([{ item: "funds", text: "约6万", cell: "B19", severity: "warning" }]);
    expect(params({ unread, profile: { funds: 6_000_000 as Fen } })).toEqual([]);
  });

  test("a place that is no province, a limit in unknown words", () => {
    expect(params({ profile: { province: "某地" } })).toEqual([{ item: "province", text: "某地", cell: null, severity: "warning" }]);
    expect(params({ profile: { province: "粤" } })).toEqual([]);
    const limit = { topic: "茶歇", amount: 30, unit: "元/人", basis: "", setBy: "" };
    expect(params({ overrides: [limit] })).toEqual([{ item: "override", text: "茶歇 30 元/人", cell: null, severity: "warning" }]);
    expect(params({ overrides: [{ ...limit, topic: "生日" }] })).toEqual([]);
  });
});

test("a plan without amounts", () => {
  expect(
    saidOf(["no-budget-column", "no-total-row", "missing-amount"], { columns: ["month", "activity"], rows: [["3月", "读书会"]] }),
  ).toEqual(["- no-budget-column warning"]);
});

describe("month-empty", () => {
  const codes: readonly FindingCode[] = ["month-empty"];
  const monthly = (months: readonly number[], more: Partial<TableInput> = {}): TableInput => ({
    rows: months.map((month) => [`${month}月`, `活动${month}`, "王敏", 100]),
    ...more,
  });
  const missing = (input: TableInput, sector: "school" | null = null) =>
    findingsOf(input, { profile: { sector } })
      .filter(({ code }) => code === "month-empty")
      .map(({ params }) => params);

  test("names the months nobody planned", () => {
    expect(missing(monthly([1, 2, 3, 5, 6, 7, 9, 10, 11, 12]))).toEqual([{ months: [4, 8] }]);
    expect(missing(monthly([1, 2, 3, 5, 6, 7, 9, 10, 11, 12]), "school")).toEqual([{ months: [4] }]);
    expect(saidOf(codes, monthly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))).toEqual([]);
    expect(
      saidOf(codes, {
        rows: [
          ["全年", "慰问", "王敏", 100],
          ["3月", "讲座", "王敏", 100],
        ],
      }),
    ).toEqual([]);
  });

  test("a school year or a quarter is no gap", () => {
    expect(saidOf(codes, monthly([9, 10, 11, 12, 1], { isSchoolYear: true }))).toEqual([]);
    expect(saidOf(codes, monthly([1, 2, 3]))).toEqual([]);
  });

  test("sheets of one plan fill each other's months", () => {
    expect(missing(monthly([1, 2, 3, 4, 5, 6]))).toEqual([{ months: [7, 8, 9, 10, 11, 12] }]);
    expect(saidOf(codes, [monthly([1, 2, 3, 4, 5, 6]), monthly([7, 8, 9, 10, 11, 12], { sheet: "下半年" })])).toEqual([]);
  });
});

describe("year-mismatch", () => {
  const at = (row: number) => ({ sheet: "Sheet1", row, column: 1 });
  const years = (signature: number, title = 2026, more: Partial<TableInput> = {}): string[] =>
    saidOf(["year-mismatch"], {
      rows: [["3月", "读书会", "王敏", 500]],
      ...more,
      statedYears: [
        { year: title, cell: at(1), origin: "title" },
        { year: signature, cell: at(9), origin: "signature" },
        { year: 2024, cell: at(10), origin: "note" },
      ],
    });
  test("plans are signed in their year or in the one before", () => {
    expect(years(2026)).toEqual([]);
    expect(years(2025)).toEqual([]);
    expect(years(2027)).toEqual(["A9 year-mismatch warning"]);
    expect(years(2024)).toEqual(["A9 year-mismatch warning"]);
    expect(years(2027, 2026, { isSchoolYear: true })).toEqual([]);
    expect(years(2026, 2025)).toEqual(["A1 year-mismatch warning"]);
    const both = [2025, 2026].map((year) => ({ year, cell: at(1), origin: "title" as const }));
    expect(saidOf(["year-mismatch"], { rows: [["3月", "读书会", "王敏", 500]], statedYears: both })).toEqual([]);
  });
});

describe("source-mixed", () => {
  const columns = ["month", "activity", "source", "amount"] as const;
  const sources = (total: number, ...list: string[]): string[] =>
    saidOf(["source-mixed", "total-mismatch"], {
      columns,
      rows: [...list.map((source, at) => [`${at + 1}月`, `活动${at + 1}`, source, 1000]), [undefined, "合计", undefined, total]],
      totals: { [list.length + 2]: {} },
    });
  test("names the rows that other money pays and the union's total counts", () => {
    expect(sources(3000, "工会经费", "行政列支", "工会经费")).toEqual(["B3 source-mixed warning"]);
    expect(sources(2000, "工会经费", "行政列支", "工会经费")).toEqual([]);
    expect(sources(3000, "工会经费", "上级补助", "会费")).toEqual([]);
    expect(sources(2000, "行政列支", "行政列支")).toEqual([]);
    expect(sources(2000, "工会经费", "工会和行政各半")).toEqual([]);
  });
});

test("heads-over-members asks for the members", () => {
  const input: TableInput = {
    columns: ["month", "activity", "heads", "amount"],
    rows: [
      ["6月", "端午慰问", 118, 100],
      ["9月", "中秋慰问", 130, 100],
      ["10月", "重阳慰问退休职工", 130, 100],
    ],
  };
  expect(saidOf(["heads-over-members"], input)).toEqual([]);
  expect(saidOf(["heads-over-members"], input, { profile: { members: 120 } })).toEqual(["C3 heads-over-members warning"]);
});

describe("subject-mismatch", () => {
  const subject = (activity: string, stated: string): string[] =>
    saidOf(["subject-mismatch"], { columns: ["month", "activity", "subject", "amount"], rows: [["3月", activity, stated, 100]] });
  test.each([
    ["羽毛球比赛", "文体活动支出"],
    ["羽毛球比赛", "职工活动支出"],
    ["羽毛球比赛", "50102文体活动支出"],
    ["春节慰问困难职工", "送温暖支出"],
    ["春节慰问", "会员活动支出"],
    ["春节慰问", "送温暖支出"],
    ["某项新事", "送温暖支出"],
    ["羽毛球比赛", "活动类"],
  ])("%s under %s is fine", (activity, stated) => {
    expect(subject(activity, stated)).toEqual([]);
  });
  test("a subject of another kind, an old number, an old name", () => {
    expect(subject("羽毛球比赛", "送温暖支出")).toEqual(["C2 subject-mismatch warning"]);
    expect(subject("羽毛球比赛", "文体活动费")).toEqual(["C2 subject-mismatch info"]);
    const [old] = findingsOf({
      columns: ["month", "activity", "subject", "amount"],
      rows: [["3月", "羽毛球比赛", "文体活动费", 100]],
    }).filter(({ code }) => code === "subject-mismatch");
    expect(old!.fix).toEqual([expect.objectContaining({ row: 2, column: 3, content: { value: "文体活动支出" } })]);
  });
});

describe("double-provision", () => {
  const gifts = (...rows: [string, string][]): string[] =>
    saidOf(["double-provision"], { rows: rows.map(([month, activity]) => [month, activity, "王敏", 100]) });
  test("one purpose under two names", () => {
    expect(gifts(["9月", "中秋国庆慰问"], ["10月", "国庆节慰问"])).toEqual(["B3 double-provision warning"]);
    expect(gifts(["全年", "会员生日慰问"], ["3、6、9、12月", "季度生日会"])).toEqual(["B3 double-provision warning"]);
  });
  test("two purposes", () => {
    expect(gifts(["9月", "中秋节慰问"], ["10月", "国庆节慰问"])).toEqual([]);
    expect(gifts(["9月", "中秋节慰问"], ["9月", "中秋节慰问困难职工"])).toEqual([]);
    expect(gifts(["3月", "第一季度生日会"], ["6月", "第二季度生日会"])).toEqual([]);
    expect(gifts(["1月", "元旦春节慰问"], ["6月", "端午节慰问"])).toEqual([]);
    expect(gifts(["9月", "中秋国庆慰问"], ["9月", "国庆中秋慰问"])).toEqual([]);
  });
});

describe("stated-elsewhere", () => {
  const plan: TableInput = {
    columns: ["month", "activity", "subject", "amount"],
    rows: [
      ["3月", "羽毛球比赛", "文体活动支出", 2000],
      ["4月", "歌咏比赛", "文体活动支出", 3000],
    ],
  };
  const beside = (name: string, yuan: number): string[] => {
    const grid = gridOf("预算表", [[name, yuan]]);
    const statedSubjects = [{ code: null, name, fen: (yuan * 100) as Fen, cell: { sheet: "预算表", row: 1, column: 2 } }];
    return saidOf(["stated-elsewhere"], plan, { others: [{ grid, state: "not-a-plan", why: "summary", statedSubjects }] });
  };

  test("another sheet gives the subject another figure", () => {
    expect(beside("文体活动支出", 4000)).toEqual(["B1 stated-elsewhere warning"]);
    expect(beside("文体活动支出", 5000)).toEqual([]);
    expect(beside("送温暖支出", 4000)).toEqual([]);
  });

  test("a sum in words or in a note", () => {
    const noted = (text: string, origin: "note" | "capital-words"): string[] =>
      saidOf(["stated-elsewhere", "total-mismatch"], {
        rows: [
          ["3月", "联欢", "王敏", 52_500],
          [undefined, undefined, undefined, text],
        ],
        totals: { 3: { origin } },
      });
    expect(noted("5.2万元", "note")).toEqual(["D3 stated-elsewhere warning"]);
    expect(noted("5.25万元", "note")).toEqual([]);
    expect(noted("伍万贰仟伍佰元整", "capital-words")).toEqual([]);
    expect(noted("伍万贰仟元整", "capital-words")).toEqual(["D3 stated-elsewhere warning"]);
  });
});

describe("once per workbook", () => {
  test.each<[heads: number, price: number, amount: number, isFound: boolean]>([
    [120, 5, 600, true],
    // Rounded to the yuan it is the month's all the same.
    [120, 5, 601, true],
    [120, 5, 599, true],
    [120, 5, 602, false],
    [120, 5, 7200, false],
    // So much a head is no month's dues.
    [120, 60, 7200, false],
  ])("a row of dues, %i heads at %i yuan, %i yuan: a month's is %p", (heads, price, amount, isFound) => {
    const columns = ["month", "activity", "owner", "amount", "heads", "unitPrice"] as const;
    const found = findingsOf({ columns, rows: [["12月", "会费收入", "王敏", amount, heads, price]] });
    expect(found.some(({ code }) => code === "income-arithmetic")).toBe(isFound);
  });

  test("subject-unknown lists what nobody can book", () => {
    const [found] = findingsOf({
      rows: [
        ["3月", "羽毛球比赛", "王敏", 100],
        ["4月", "甲乙丙丁", "王敏", 100],
        ["5月", "戊己庚辛", "王敏", 0],
      ],
    }).filter(({ code }) => code === "subject-unknown");
    expect(found).toMatchObject({ at: null, severity: "info", params: { activities: ["甲乙丙丁"], rows: [3] } });
  });

  test("duty-missing names the duties, but none of a welfare committee's", () => {
    const duties = (input: TableInput | readonly TableInput[]): readonly string[] =>
      findingsOf(input).flatMap((found) => (found.code === "duty-missing" ? found.params.activities : []));
    const without = duties({ rows: [["3月", "羽毛球比赛", "王敏", 100]] });
    expect(without.length).toBeGreaterThan(3);
    const withOne = duties({ rows: [["3月", without[0]!, "王敏", 100]] });
    expect(withOne).toEqual(without.slice(1));
    expect(duties({ rows: [["3月", "羽毛球比赛", "王敏", 100]], isWelfareCommittee: true })).toEqual([]);
    // Nor is the union's done by what a welfare committee plans beside it.
    const committee = { rows: [["3月", without[0]!, "王敏", 100]], isWelfareCommittee: true, sheet: "福委会" };
    expect(duties([{ rows: [["3月", "羽毛球比赛", "王敏", 100]] }, committee])).toEqual(without);
  });
});

describe("noise", () => {
  test("a fourth note on a cell is dropped, a warning never; a code comes once", () => {
    const found = new FindingCollector();
    const at = { sheet: "S", cell: "D2" };
    found.add(finding("amount-text", "info", at, { text: "", amountYuan: 1 }));
    found.add(finding("amount-text", "info", at, { text: "", amountYuan: 1 }));
    found.add(finding("amount-computed", "info", at, { text: "", amountYuan: 1 }));
    found.add(finding("amount-precision", "info", at, { text: "", amountYuan: 1 }));
    found.add(finding("amount-merged", "info", at, { rows: [2], amountYuan: 1 }));
    found.add(finding("amount-approx", "warning", at, { text: "", amountYuan: 1 }));
    found.add(finding("amount-text", "info", { sheet: "T", cell: "D2" }, { text: "", amountYuan: 1 }));
    found.add(null);
    expect(found.findings.map(({ code }) => code)).toEqual([
      "amount-text",
      "amount-computed",
      "amount-precision",
      "amount-approx",
      "amount-text",
    ]);
  });

  test("of two findings of one code on a cell the graver one is kept, in the first one's place; of equals the first", () => {
    const at = { sheet: "S", cell: "D2" };
    const of = (severity: Severity, text: string): Finding => finding("amount-text", severity, at, { text, amountYuan: 1 }, { text });
    const kept = (...findings: readonly Finding[]): string[] => {
      const found = new FindingCollector();
      for (const one of [...findings, finding("amount-merged", "info", at, { rows: [2], amountYuan: 1 })]) found.add(one);
      return found.findings.map(({ severity, text }) => `${severity} ${text}`.trim());
    };
    expect(kept(of("warning", "1"), of("warning", "2"))).toEqual(["warning 1", "info"]);
    expect(kept(of("warning", "1"), of("error", "2"))).toEqual(["error 2", "info"]);
    expect(kept(of("error", "1"), of("warning", "2"))).toEqual(["error 1", "info"]);
    expect(kept(of("info", "1"), of("warning", "2"), of("info", "3"))).toEqual(["warning 2", "info"]);
  });

  test("limits of several kinds on one cell are all told; what stands on no cell is told as often as it is found", () => {
    const at = { sheet: "S", cell: "D2" };
    const over = (topic: Topic, unit: LimitUnit): Finding =>
      finding("over-cap", "warning", at, { topic, unit, limit: 1, actual: 2 } as never);
    const whole = finding("amount-text", "info", { sheet: "S", cell: null }, { text: "", amountYuan: 1 });
    const found = new FindingCollector();
    const all = [
      over("training", "person-day"),
      over("training", "times-year"),
      over("outing", "times-year"),
      over("outing", "times-year"),
    ];
    for (const one of [...all, whole, whole, whole, whole]) found.add(one);
    expect(found.findings).toHaveLength(3 + 4);
  });

  test("no more than three notes on a cell, each code once", () => {
    const counts = new Map<string, number>();
    for (const { at, severity } of findingsOf({
      rows: [
        ["1月", "甲", "王", "人均33.333元×1人"],
        ["3月", "乙", "王", undefined],
      ],
      merges: ["D2:D3"],
    })) {
      if (severity === "info" && at?.cell) counts.set(at.cell, (counts.get(at.cell) ?? 0) + 1);
    }
    expect(counts.get("D2")).toBeGreaterThan(1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
  });

  const ACTIVITIES = [
    "新春联欢会",
    "女职工插花",
    "义务植树",
    "趣味运动会",
    "读书分享会",
    "羽毛球比赛",
    "技能比武",
    "健步走",
    "歌咏比赛",
    "摄影展",
    "心理讲座",
    "职工书屋购书",
  ];
  const clean = fc.uniqueArray(
    fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      activity: fc.constantFrom(...ACTIVITIES),
      amount: fc.integer({ min: 200, max: 20_000 }),
    }),
    {
      minLength: 4,
      maxLength: 30,
      selector: ({ month, activity }) => `${month}${activity}`,
    },
  );

  test("a clean plan gives no error and no warning, in whatever order its columns stand", () => {
    fc.assert(
      fc.property(clean, fc.shuffledSubarray(["month", "activity", "owner", "amount"] as const, { minLength: 4 }), (rows, columns) => {
        const sum = rows.reduce((all, { amount }) => all + amount, 0);
        const letter = "ABCD"[columns.indexOf("amount")];
        const cells = rows.map((one) =>
          columns.map((role) => (role === "month" ? `${one.month}月` : role === "owner" ? "王敏" : one[role])),
        );
        const totalRow = columns.map((role) =>
          role === "amount"
            ? { value: sum, formula: `SUM(${letter}2:${letter}${rows.length + 1})` }
            : role === "activity"
              ? "合计"
              : undefined,
        );
        const all = said({ columns, rows: [...cells, totalRow], totals: { [rows.length + 2]: {} } });
        expect(all.filter((one) => !one.endsWith("info"))).toEqual([]);
        expect(all.length).toBeLessThan(3 * rows.length + 20);
      }),
      { numRuns: runs(60) },
    );
  });

  test("a quiet table says only what is worth knowing", () => {
    const all = said({
      rows: [
        ["1月", "新春联欢会", "王敏", 3000],
        ["3月", "羽毛球比赛", "李丽", 1200],
      ],
    });
    expect(all.filter((one) => !QUIET.some((code) => one.includes(code)))).toEqual([]);
  });
});
