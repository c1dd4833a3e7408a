/** Checks that look at one row: months, activity, owner, amount, arithmetic; each with what is fine and what is not. */
import type { FindingCode } from "../../../src/core/plan/finding";
import { findingsOf, saidOf, type TableInput } from "./check-table";

/** One row under month, activity, owner, amount among three quiet ones. */
function row(cells: TableInput["rows"][number], more: Partial<TableInput> = {}): TableInput {
  return {
    rows: [["1月", "新春联欢会", "王敏", 3000], cells, ["10月", "秋季健步走", "李丽", 2500], ["11月", "乒乓球比赛", "赵强", 1800]],
    ...more,
  };
}

const M = ["month-blank", "month-invalid", "month-vague", "month-range", "month-serial", "month-other-year"] as const;
const A = [
  "missing-amount",
  "amount-placeholder",
  "amount-unparsable",
  "amount-range",
  "amount-approx",
  "amount-unit-differs",
  "amount-suspect-unit",
  "amount-negative",
  "amount-error",
  "formula-no-value",
  "amount-text",
  "amount-computed",
  "amount-precision",
  "amount-merged",
] as const;

describe("months", () => {
  test.each(["3月", "三月份", "2026年3月", 3, "3月8日", "2026-03"])("%s is fine", (month) => {
    expect(saidOf(M, row([month, "读书会", "王敏", 500]))).toEqual([]);
  });

  test.each<[string | number | undefined, string]>([
    ["13月", "month-invalid error"],
    ["0月", "month-invalid error"],
    ["寒假", "month-vague warning"],
    ["五一前后", "month-vague warning"],
    ["不定期", "month-vague warning"],
    ["全年", "month-range info"],
    ["每月", "month-range info"],
    ["第一季度", "month-range info"],
    ["三、四月", "month-range info"],
    ["12月至次年1月", "month-range info"],
    [46096, "month-serial info"],
    ["2025年3月", "month-other-year warning"],
    ["2025-12", "month-other-year warning"],
    [undefined, "month-blank warning"],
    ["　", "month-blank warning"],
  ])("%s is said", (month, expected) => {
    expect(saidOf(M, row([month, "读书会", "王敏", 500]))).toEqual([`A3 ${expected}`]);
  });

  test("a school-year plan has two calendar years", () => {
    expect(saidOf(M, row(["2025年9月", "读书会", "王敏", 500], { isSchoolYear: true }))).toEqual([]);
  });

  test("without a month column nothing is said of single rows", () => {
    expect(saidOf([...M, "no-month-column"], { columns: ["activity", "owner", "amount"], rows: [["联欢会", "王敏", 100]] })).toEqual([
      "- no-month-column info",
    ]);
  });

  test("a date may be written as the other months are", () => {
    const fixOf = (input: TableInput) => findingsOf(input).find(({ code }) => code === "month-serial")!.fix;
    expect(fixOf(row([{ value: 46_096, format: "yyyy-mm-dd" }, "读书会", "王敏", 500]))).toEqual([
      {
        kind: "set-cell",
        sheet: "Sheet1",
        row: 3,
        column: 1,
        content: { value: "3月", format: "General" },
        expect: { value: 46_096, format: "yyyy-mm-dd" },
      },
    ]);
    expect(
      fixOf({
        rows: [
          ["三月", "读书会", "王敏", 500],
          [46_096, "插花", "王敏", 500],
        ],
      }),
    ).toBeNull();
  });

  test("a merged month is spoken of once, at its anchor", () => {
    expect(
      saidOf(M, {
        rows: [
          ["第一季度", "联欢会", "王敏", 1],
          [undefined, "讲座", "王敏", 2],
          [undefined, "比赛", "王敏", 3],
        ],
        merges: ["A2:A4"],
      }),
    ).toEqual(["A2 month-range info"]);
  });
});

describe("festival-month", () => {
  const codes: readonly FindingCode[] = ["festival-month"];
  test.each([
    ["9月", "中秋节慰问"],
    ["8月", "中秋节慰问品采购"],
    ["12月", "元旦联欢"],
    ["1月", "春节慰问"],
    ["12月", "春节慰问品采购"],
    ["9-10月", "国庆歌咏"],
    ["9月", "中秋国庆慰问"],
    ["全年", "三八妇女节活动"],
    ["端午前后", "端午慰问"],
    ["5月", "技能比赛"],
  ])("%s %s is fine in 2026", (month, activity) => {
    expect(saidOf(codes, row([month, activity, "王敏", 500]))).toEqual([]);
  });

  test.each([
    ["10月", "中秋节慰问"],
    ["7月", "中秋节慰问"],
    ["4月", "三八妇女节活动"],
    ["3月", "春节慰问"],
    ["6月", "教师节庆祝会"],
  ])("%s %s is said", (month, activity) => {
    expect(saidOf(codes, row([month, activity, "王敏", 500]))).toEqual(["A3 festival-month info"]);
  });

  test("the festival's date of that year decides", () => {
    expect(saidOf(codes, row(["10月", "中秋节慰问", "王敏", 500], { year: 2025 }))).toEqual([]);
    expect(saidOf(codes, row(["10月", "中秋节慰问", "王敏", 500], { year: null }))).toEqual([]);
    const [found] = findingsOf(row(["10月", "中秋节慰问", "王敏", 500])).filter(({ code }) => code === "festival-month");
    expect(found!.params).toMatchObject({ date: "2026-09-25", month: 9, year: 2026 });
  });
});

describe("activity and owner", () => {
  const codes: readonly FindingCode[] = ["missing-activity", "missing-owner", "owner-placeholder", "no-owner-column"];
  test.each<[string, TableInput, string[]]>([
    ["all there", row(["3月", "读书会", "王敏、李丽", 500]), []],
    ["no activity", row(["3月", undefined, "王敏", 500]), ["B3 missing-activity error"]],
    ["no owner", row(["3月", "读书会", undefined, 500]), ["C3 missing-owner warning"]],
    ["white space for an owner", row(["3月", "读书会", "　", 500]), ["C3 missing-owner warning"]],
    ["to be settled", row(["3月", "读书会", "待定", 500]), ["C3 owner-placeholder warning"]],
    ["our own inserted row", row(["3月", "读书会", undefined, undefined], { suggestedRows: [3] }), []],
    [
      "no column at all",
      {
        columns: ["month", "activity", "amount"],
        rows: [
          ["3月", "读书会", 500],
          ["4月", "讲座", 300],
        ],
      },
      ["- no-owner-column info"],
    ],
    [
      "a merged blank",
      {
        rows: [
          ["3月", "读书会", undefined, 500],
          ["4月", "讲座", undefined, 300],
        ],
        merges: ["C2:C3"],
      },
      ["C2 missing-owner warning"],
    ],
  ])("%s", (_, input, expected) => {
    expect(saidOf(codes, input)).toEqual(expected);
  });
});

describe("duplicate-activity", () => {
  const codes: readonly FindingCode[] = ["duplicate-activity"];
  test.each<[string, TableInput["rows"], string[]]>([
    [
      "the same row twice",
      [
        ["3月", "趣味赛", "韩雪", 2000],
        ["三月", "趣味赛", "韩雪", 2000],
      ],
      ["B3 duplicate-activity warning"],
    ],
    [
      "but for spaces and stops",
      [
        ["9月", "中秋 慰问", "韩雪", 6000],
        ["9月", "中秋慰问。", "韩雪", 6000],
      ],
      ["B3 duplicate-activity warning"],
    ],
    [
      "another owner",
      [
        ["3月", "趣味赛", "韩雪", 2000],
        ["3月", "趣味赛", "王敏", 2000],
      ],
      ["B3 duplicate-activity info"],
    ],
    [
      "another amount",
      [
        ["3月", "趣味赛", "韩雪", 2000],
        ["3月", "趣味赛", "韩雪", 1500],
      ],
      ["B3 duplicate-activity info"],
    ],
    [
      "another month",
      [
        ["6月", "游艺活动", "韩雪", 1000],
        ["11月", "游艺活动", "韩雪", 1000],
      ],
      [],
    ],
    [
      "no activity at all",
      [
        ["6月", undefined, "韩雪", 1000],
        ["6月", undefined, "韩雪", 1000],
      ],
      [],
    ],
    [
      "three of them",
      [
        ["3月", "趣味赛", "韩雪", 20],
        ["3月", "趣味赛", "韩雪", 20],
        ["3月", "趣味赛", "韩雪", 20],
      ],
      ["B3 duplicate-activity warning", "B4 duplicate-activity warning"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(saidOf(codes, { rows })).toEqual(expected);
  });

  test("one merged activity over two owners is one activity", () => {
    expect(
      saidOf(codes, {
        rows: [
          ["3月", "趣味赛", "韩雪", 20],
          ["3月", undefined, "王敏", 20],
        ],
        merges: ["B2:B3"],
      }),
    ).toEqual([]);
  });

  test("two workshops may do the same", () => {
    expect(
      saidOf(codes, {
        columns: ["unitName", "month", "activity", "amount"],
        rows: [
          ["一车间", "3月", "拔河", 20],
          ["二车间", "3月", "拔河", 20],
        ],
      }),
    ).toEqual([]);
  });
});

describe("amounts", () => {
  test.each([500, 0, 1260.5, { value: 600, formula: "20*30" }])("%j is fine", (amount) => {
    expect(saidOf(A, row(["3月", "读书会", "王敏", amount]))).toEqual([]);
  });

  test.each<[TableInput["rows"][number][number], string[]]>([
    [undefined, ["missing-amount warning"]],
    ["待定", ["amount-placeholder warning"]],
    ["/", ["amount-placeholder info"]],
    ["无", ["amount-placeholder info"]],
    ["视情况而定吧", ["amount-unparsable warning"]],
    ["3,00", ["amount-unparsable warning"]],
    ["美元100", ["amount-unparsable warning"]],
    ["1000-2000", ["amount-range warning"]],
    ["约1500", ["amount-approx warning"]],
    ["0.8万元", ["amount-unit-differs warning"]],
    [-300, ["amount-negative error"]],
    [{ error: "#REF!" }, ["amount-error error"]],
    [{ value: null, formula: "Sheet9!A1" }, ["formula-no-value warning"]],
    ["2,000元", ["amount-text info"]],
    ["贰仟元整", ["amount-text info"]],
    ["3千元", ["amount-text info"]],
    ["人均100元×32人", ["amount-computed info"]],
    [33.333, ["amount-precision info"]],
    [0.5, ["amount-suspect-unit warning"]],
  ])("%j", (amount, expected) => {
    expect(saidOf(A, row(["3月", "读书会", "王敏", amount]))).toEqual(expected.map((one) => `D3 ${one}`));
  });

  test.each<[string, TableInput, string[]]>([
    [
      "yuan in a column of 万元",
      row(["3月", "读书会", "王敏", 5000], {
        rows: [
          ["1月", "甲", "王", 0.3],
          ["3月", "乙", "王", 5000],
          ["4月", "丙", "王", 0.5],
          ["5月", "丁", "王", 1.2],
        ],
        unitFactor: 10_000,
      }),
      ["D3 amount-suspect-unit warning"],
    ],
    [
      "a large event in 万元",
      {
        rows: [
          ["1月", "甲", "王", 0.3],
          ["3月", "乙", "王", 60],
          ["4月", "丙", "王", 0.5],
          ["5月", "丁", "王", 1.2],
        ],
        unitFactor: 10_000,
      },
      [],
    ],
    [
      "every amount names its unit, and nothing else does",
      {
        rows: [
          ["1月", "甲", "王", "0.3万元"],
          ["3月", "乙", "王", 0],
          ["4月", "丙", "王", "人民币0.5万元"],
          ["5月", "丁", "王", "待定"],
        ],
      },
      ["D2 amount-text info", "D4 amount-text info", "D5 amount-placeholder warning"],
    ],
    [
      "元 said in a cell under 万元",
      {
        rows: [
          ["1月", "甲", "王", 0.3],
          ["3月", "乙", "王", "3000元"],
          ["4月", "丙", "王", 0.5],
          ["5月", "丁", "王", 1.2],
        ],
        unitFactor: 10_000,
      },
      ["D3 amount-unit-differs warning"],
    ],
    [
      "small purchases",
      {
        rows: [
          ["1月", "甲", "王", 3000],
          ["3月", "乙", "王", 45],
          ["4月", "丙", "王", 5000],
          ["5月", "丁", "王", 2000],
        ],
      },
      [],
    ],
    [
      "a sports day for 3 among thousands",
      {
        rows: [
          ["1月", "甲", "王", 3000],
          ["3月", "职工运动会", "王", 3],
          ["4月", "丙", "王", 5000],
          ["5月", "丁", "王", 2000],
        ],
      },
      ["D3 amount-suspect-unit warning"],
    ],
    [
      "postage for 8 among thousands",
      {
        rows: [
          ["1月", "甲", "王", 3000],
          ["3月", "邮费", "王", 8],
          ["4月", "手续费", "王", 9.5],
          ["5月", "丙", "王", 5000],
          ["5月", "丁", "王", 2000],
        ],
      },
      [],
    ],
    [
      "too few to tell",
      {
        rows: [
          ["1月", "甲", "王", 3000],
          ["3月", "乙", "王", 0.5],
        ],
      },
      [],
    ],
    ["work that costs nothing", row(["4月", "义务植树", "王敏", undefined]), ["D3 missing-amount info"]],
    ["our own inserted row", row(["3月", "读书会", undefined, undefined], { suggestedRows: [3] }), []],
    ["no amount column", { columns: ["month", "activity", "owner"], rows: [["3月", "读书会", "王敏"]] }, []],
    [
      "merged over three rows",
      {
        rows: [
          ["1月", "甲", "王", 3000],
          ["3月", "乙", "王", undefined],
          ["4月", "丙", "王", undefined],
        ],
        merges: ["D2:D4"],
      },
      ["D2 amount-merged info"],
    ],
  ])("%s", (_, input, expected) => {
    expect(saidOf(A, input)).toEqual(expected);
  });

  test("a total that shows nothing but an error is named; one that only follows a row's error is not", () => {
    const broken = (amount: TableInput["rows"][number][number]): string[] =>
      saidOf(["amount-error", "total-mismatch"], {
        rows: [
          ["3月", "读书会", "王敏", amount],
          [undefined, "合计", undefined, { value: { error: "#REF!" }, formula: "SUM(#REF!)" }],
        ],
        totals: { 3: {} },
      });
    expect(broken(500)).toEqual(["D3 amount-error error"]);
    expect(broken({ error: "#REF!" })).toEqual(["D2 amount-error error"]);
    expect(
      saidOf(["formula-no-value"], {
        rows: [
          ["3月", "读书会", "王敏", 500],
          [undefined, "合计", undefined, { value: null, formula: "总表!B2" }],
        ],
        totals: { 3: {} },
      }),
    ).toEqual(["D3 formula-no-value warning"]);
  });

  test("fixes keep the value and the way the column shows numbers", () => {
    const fixOf = (amount: TableInput["rows"][number][number], unitFactor = 1) =>
      findingsOf({
        rows: [
          ["1月", "甲", "王", { value: 3000, format: "#,##0.00" }],
          ["2月", "乙", "王", amount],
        ],
        unitFactor,
      }).find(({ at, fix }) => at?.cell === "D3" && fix !== null)?.fix;
    expect(fixOf({ value: "2,000元", format: "@" })).toEqual([
      {
        kind: "set-cell",
        sheet: "Sheet1",
        row: 3,
        column: 4,
        content: { value: 2000, format: "#,##0.00" },
        expect: { value: "2,000元", format: "@" },
      },
    ]);
    expect(fixOf("２０００")).toEqual([expect.objectContaining({ content: { value: 2000, format: "#,##0.00" } })]);
    expect(fixOf("人均100元×32人")).toEqual([expect.objectContaining({ content: { value: 3200, formula: "100*32", format: "#,##0.00" } })]);
    expect(fixOf("3000元", 10_000)).toEqual([expect.objectContaining({ content: { value: 0.3, format: "#,##0.00" } })]);
    expect(fixOf("约1500")).toEqual([expect.objectContaining({ content: { value: 1500, format: "#,##0.00" } })]);
    expect(fixOf("1000-1500")).toBeUndefined();
  });
});

describe("row-arithmetic", () => {
  const codes: readonly FindingCode[] = ["row-arithmetic"];
  const columns = ["month", "activity", "heads", "unitPrice", "quantity", "amount", "remark"] as const;
  const line = (...cells: TableInput["rows"][number]): TableInput => ({ columns, rows: [cells] });
  test.each<[string, TableInput]>([
    ["the plain product", line("3月", "慰问", 120, 300, undefined, 36_000)],
    ["with a quantity", line("3月", "培训", 20, 100, 3, 6000)],
    ["quantity beside heads that do not count", line("3月", "培训", 20, 100, 3, 300)],
    ["price by quantity", { columns: ["month", "activity", "unitPrice", "quantity", "amount"], rows: [["3月", "购书", 25, 40, 1000]] }],
    ["the year's amount of a monthly one", line("每月", "生日慰问", 5, 200, undefined, 12_000)],
    ["as often as the remark says", line("3月", "讲座", 50, 20, undefined, 4000, "全年4次")],
    ["a price per day", line("3月", "培训", 20, "100元/天", undefined, 6000)],
    ["cut decimals", line("3月", "慰问", 3, 33.33, undefined, 100)],
    ["no heads", line("3月", "慰问", undefined, 300, undefined, 3600)],
    ["no amount", line("3月", "慰问", 120, 300, undefined, undefined)],
  ])("fine: %s", (_, input) => {
    expect(saidOf(codes, input)).toEqual([]);
  });

  test.each<[string, TableInput]>([
    ["a zero lost", line("3月", "慰问", 120, 300, undefined, 3600)],
    ["ten times too much", line("3月", "慰问", 120, 300, undefined, 360_000)],
    ["per person, and the persons are counted", line("3月", "慰问", "120人", "300元/人", undefined, 72_000)],
    ["twice, and nobody says why", line("3月", "慰问", 120, 300, undefined, 72_000)],
  ])("wrong: %s", (_, input) => {
    expect(saidOf(codes, input)).toEqual(["F2 row-arithmetic error"]);
    expect(findingsOf(input).find(({ code }) => code === "row-arithmetic")!.params).toMatchObject({
      heads: 120,
      priceYuan: 300,
      expectedYuan: 36_000,
    });
  });

  test.each([
    [110, 10, 11_000],
    [10, 100, 10_000],
  ])("neither factor is a number of times: %d × %d is no %d", (price, quantity, amount) => {
    expect(saidOf(codes, line("3月", "购书", undefined, price, quantity, amount))).toEqual(["F2 row-arithmetic error"]);
  });

  test.each<[string, string, number, number, readonly string[]]>([
    ["its own row", "C3*D3", 3000, 1, []],
    ["another row that makes another amount", "C2*D2", 2400, 1, ["F3 row-arithmetic error"]],
    ["another row, rounded and in 万元", "ROUND(C2*D2/10000,2)", 0.24, 10_000, ["F3 row-arithmetic error"]],
    ["another row that makes the same", "C4*D4", 3000, 1, []],
    ["two rows", "C2*D3", 2400, 1, []],
    ["a standard kept in one place", "C3*$D$2", 2400, 1, []],
  ])("a formula that multiplies cells of %s", (_, formula, value, unitFactor, said) => {
    const rows = [
      ["3月", "慰问", 30, 80, undefined, 2400 / unitFactor],
      ["4月", "座谈", 30, 100, undefined, { value, formula }],
      ["5月", "观影", 60, 50, undefined, 3000 / unitFactor],
    ];
    expect(saidOf(codes, { columns, rows, unitFactor })).toEqual(said);
  });
});

describe("hidden rows and columns", () => {
  const codes: readonly FindingCode[] = ["hidden-row", "hidden-column"];
  test("are named where they are", () => {
    expect(saidOf(codes, row(["3月", "读书会", "王敏", 500], { hiddenRows: [3], hiddenColumns: ["C"] }))).toEqual([
      "A3 hidden-row info",
      "C1 hidden-column info",
    ]);
    expect(saidOf(codes, row(["3月", "读书会", "王敏", 500], { hiddenColumns: ["H"] }))).toEqual([]);
  });
});
