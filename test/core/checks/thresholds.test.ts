/** Checks that compare figures with a measure: each just within it and just beyond. */
import { totalFix } from "../../../src/core/checks/total-fix";
import { type Comparison, comparing } from "../../../src/core/checks/stated-total";
import { monthEmpty } from "../../../src/core/checks/month-empty";
import type { Fen } from "../../../src/core/plan/money";
import type { CellInput } from "../../build-workbook";
import { contextOf, findingsOf, planSheetOf, saidOf, type TableInput } from "./check-table";

describe("amount-suspect-unit", () => {
  /** Rows that the catalogue knows (甲 is none), under 元 with a price column, so that a unit is not asked for. */
  const under = (factor: number, amounts: readonly CellInput[], activity = "羽毛球比赛"): string[] =>
    saidOf(["amount-suspect-unit"], {
      columns: ["month", "activity", "unitPrice", "amount"],
      rows: amounts.map((amount, index) => [`${index + 1}月`, activity, undefined, amount]),
      unitFactor: factor,
    });
  const at = (...rows: number[]): string[] => rows.map((row) => `D${row} amount-suspect-unit warning`);
  const usual = (amount: CellInput): CellInput[] => [3000, amount, 3000, 3000];

  test.each<[what: string, amount: CellInput, isSaid: boolean]>([
    // At home ten thousand times as much: within thirty times of the usual.
    ["0.3 is 3000 in 万元", 0.3, true],
    ["0.01 is 100, thirty times less", 0.01, true],
    ["9 is 90000, thirty times more", 9, true],
    ["9.5 is 95000, more than that", 9.5, false],
    ["nothing", 0, false],
    ["less than nothing", -0.3, false],
    // The figure's own unit says what it is.
    ["3元", "3元", false],
    ["text without a unit", "0.3", true],
  ])("beside 3000: %s", (_, amount, isSaid) => expect(under(1, usual(amount))).toEqual(isSaid ? at(3) : []));

  test("an activity may not cost so little; postage may", () => {
    expect(under(1, [30_000, 8, 30_000, 30_000])).toEqual(at(3));
    expect(under(1, [30_000, 10, 30_000, 30_000])).toEqual([]);
    expect(under(1, [30_000, 10.5, 30_000, 30_000])).toEqual(at(3));
    expect(under(1, [30_000, 8, 30_000, 30_000], "甲乙丙丁")).toEqual([]);
    expect(under(1, [30_000, 99.5, 30_000, 30_000])).toEqual([]);
    expect(under(1, [60_000, 99.5, 60_000, 60_000])).toEqual(at(3));
    expect(under(1, [60_000, 100.5, 60_000, 60_000])).toEqual([]);
    expect(under(1, [3000, 0.9, 3000, 3000], "甲乙丙丁")).toEqual(at(3));
    expect(under(1, [3000, 1, 3000, 3000], "甲乙丙丁")).toEqual([]);
  });

  test("thirty times less than usual is at home, and no less", () => {
    expect(under(1, [6000, 0.02, 6000, 6000])).toEqual(at(3));
    expect(under(1, [6000, 0.01, 6000, 6000])).toEqual([]);
  });

  test("under 万元 the other way round", () => {
    expect(under(10_000, [0.3, 5000, 0.3, 0.3])).toEqual(at(3));
    expect(under(10_000, [0.3, 90, 0.3, 0.3])).toEqual([]);
    // 90 and a bit is out of place, but as little at home in 元: 0.0091 of 0.3 is thirty times less.
    expect(under(10_000, [0.3, 91, 0.3, 0.3])).toEqual([]);
    expect(under(10_000, [0.3, 100, 0.3, 0.3])).toEqual(at(3));
  });

  test("four amounts are a measure, three are none", () => {
    expect(under(1, [3000, 0.3, 3000])).toEqual([]);
    expect(under(1, [3000, 0.3, 3000, 3000])).toEqual(at(3));
  });

  test("all of them far from what a plan can cost", () => {
    // Half of a plan's activities for less than 5 yuan: the first is named.
    expect(under(1, [4, 4, 4, 4])).toEqual(at(2));
    expect(under(1, [5, 5, 5, 5])).toEqual([]);
    expect(under(10_000, [100, 100, 100, 100])).toEqual(at(2));
    expect(under(10_000, [99, 99, 99, 99])).toEqual([]);
    expect(under(1, [undefined, 4, 4, 4, 4])).toEqual(at(3));
  });

  test("where nothing says a unit, two amounts and less than 100 yuan are enough", () => {
    const unsaid = (...amounts: number[]): string[] =>
      saidOf(["amount-suspect-unit"], { rows: amounts.map((amount, index) => [`${index + 1}月`, "羽毛球比赛", "王敏", amount]) });
    expect(unsaid(12, 25)).toEqual(at(2));
    expect(unsaid(12)).toEqual([]);
    expect(unsaid(99, 99)).toEqual(at(2));
    expect(unsaid(100, 100)).toEqual([]);
  });

  test("a sheet a month: what is usual is seen in all that are in the same unit", () => {
    const sheet = (name: string, amounts: number[], unitFactor = 1): TableInput => ({
      columns: ["month", "activity", "unitPrice", "amount"],
      sheet: name,
      unitFactor,
      rows: amounts.map((amount) => ["3月", "羽毛球比赛", undefined, amount]),
    });
    const said = (...sheets: TableInput[]): string[] => saidOf(["amount-suspect-unit"], sheets);
    expect(said(sheet("一月", [3000, 0.3]), sheet("二月", [3000, 3000]))).toEqual(at(3));
    expect(said(sheet("一月", [3000, 0.3]), sheet("二月", [3, 3], 10_000))).toEqual([]);
  });
});

describe("month-empty", () => {
  const months = (input: TableInput | readonly TableInput[], sector: string | null = null): unknown[] => {
    const context = contextOf((Array.isArray(input) ? (input as TableInput[]) : [input as TableInput]).map(planSheetOf), {
      profile: { sector: sector as never },
    });
    return [...monthEmpty.workbook!(context)].map((one) => [one!.at?.sheet ?? null, (one!.params as { months: number[] }).months]);
  };
  const plan = (...of: string[]): TableInput => ({ rows: of.map((month) => [month, "甲", "王敏", 100]) });
  test.each<[string, TableInput | readonly TableInput[], string | null, unknown[]]>([
    ["a plan of four months", plan("1月", "2月", "3月", "4月"), null, [["Sheet1", [5, 6, 7, 8, 9, 10, 11, 12]]]],
    ["a plan of three is a quarter's", plan("1月", "2月", "3月"), null, []],
    ["schools are closed in August", plan("1-7月"), "school", [["Sheet1", [9, 10, 11, 12]]]],
    ["others are not", plan("1-7月"), "enterprise", [["Sheet1", [8, 9, 10, 11, 12]]]],
    ["nothing is empty", plan("1-12月"), null, []],
    ["a school year has its own", { ...plan("1-7月"), isSchoolYear: true }, null, []],
    ["no column of months", { columns: ["activity", "amount"], rows: [["甲", 1]] }, null, []],
    ["two sheets are one plan", [plan("1-6月"), { ...plan("7-11月"), sheet: "下半年" }], null, [[null, [12]]]],
    ["no sheet at all", [], null, []],
  ])("%s", (_, input, sector, expected) => expect(months(input, sector)).toEqual(expected));
});

describe("over-funds names the three dearest rows that the union pays", () => {
  const rows: TableInput["rows"] = [
    ["1月", "甲", "工会经费", 100],
    ["2月", "乙", "工会经费", 400],
    ["3月", "丙", "工会经费", undefined],
    ["4月", "丁", "行政列支", 900],
    ["5月", "戊", "工会经费", 300],
    ["6月", "己", "工会经费", 200],
  ];
  const found = (funds: number) =>
    findingsOf({ columns: ["month", "activity", "source", "amount"], rows }, { profile: { funds: funds as Fen } }).filter(
      ({ code }) => code === "over-funds",
    );
  test("only where there is not enough", () => {
    expect(found(100_000)).toEqual([]);
    expect(found(99_999)).toMatchObject([
      {
        severity: "error",
        at: null,
        params: {
          fundsYuan: 999.99,
          plannedYuan: 1000,
          shortYuan: 0.01,
          largest: [
            { row: 3, activity: "乙", amountYuan: 400 },
            { row: 6, activity: "戊", amountYuan: 300 },
            { row: 7, activity: "己", amountYuan: 200 },
          ],
        },
      },
    ]);
  });
});

describe("source-mixed: what others pay, within a total that is the union's", () => {
  const mixed = (rows: TableInput["rows"], more: Partial<TableInput> = {}): string[] =>
    saidOf(["source-mixed"], { columns: ["month", "activity", "source", "amount"], rows, totals: { 4: {} }, ...more });
  const [own, others]: TableInput["rows"] = [
    ["1月", "甲", "工会经费", 100],
    ["2月", "乙", "行政列支", 50],
  ];
  const total = (yuan: number): TableInput["rows"][number] => ["合计", undefined, undefined, yuan];
  test.each<[string, string[], string[]]>([
    ["the total takes it in", mixed([own!, others!, total(150)]), ["B3 source-mixed warning"]],
    ["to the 分", mixed([own!, others!, total(150.01)]), ["B3 source-mixed warning"]],
    ["the total is another", mixed([own!, others!, total(150.02)]), []],
    ["the total leaves it out", mixed([own!, others!, total(100)]), []],
    ["a subtotal is none", mixed([own!, others!, total(150)], { totals: { 4: { role: "subtotal" } } }), []],
    ["all is paid by others", mixed([others!, others!, total(100)]), []],
    ["nothing is", mixed([own!, own!, total(200)]), []],
    ["what costs nothing", mixed([own!, ["2月", "乙", "行政列支", undefined], total(100)]), []],
    ["no column says who pays", mixed([own!, others!, total(150)], { columns: ["month", "activity", "remark", "amount"] }), []],
    ["a welfare committee's", mixed([own!, others!, total(150)], { isWelfareCommittee: true }), []],
  ])("%s", (_, said, expected) => expect(said).toEqual(expected));
});

function compared(sheet: ReturnType<typeof planSheetOf>): readonly Comparison[] {
  const steps = comparing(sheet, contextOf([sheet]));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe("totalFix", () => {
  const fixOf = (
    input: TableInput,
    hint = "unknown",
    change: (sheet: ReturnType<typeof planSheetOf>) => ReturnType<typeof planSheetOf> = (one) => one,
  ): unknown => {
    const sheet = change(planSheetOf(input));
    const [comparison] = compared(sheet);
    const { fix, noFix } = totalFix(comparison!, { kind: hint } as never, sheet);
    return (
      noFix ?? fix!.map((edit) => (edit.kind === "set-cell" ? [edit.row, edit.content.value, edit.content.formula ?? null] : edit.kind))
    );
  };
  const row = (amount: CellInput): TableInput["rows"][number] => ["1月", "甲", "王敏", amount];
  const table = (total: CellInput, ...amounts: CellInput[]): TableInput => ({
    rows: [...amounts.map(row), ["合计", undefined, undefined, total]],
    totals: { [amounts.length + 2]: {} },
  });
  test.each<[string, unknown, unknown]>([
    ["a sum over all rows", fixOf(table(1, 100, 200, 300)), [[5, 600, "SUM(D2:D4)"]]],
    ["and over a blank one", fixOf(table(1, 100, undefined, 300)), [[5, 400, "SUM(D2:D4)"]]],
    [
      "a figure in words as a number first",
      fixOf(table(1, 100, "200元")),
      [
        [3, 200, null],
        [4, 300, "SUM(D2:D3)"],
      ],
    ],
    [
      "which a formula then follows by itself",
      fixOf(table({ formula: "SUM(D2:D3)", value: 100 }, 100, "200元"), "text-amounts"),
      [[3, 200, null]],
    ],
    [
      "but a typed total does not",
      fixOf(table(100, 100, "200元"), "text-amounts"),
      [
        [3, 200, null],
        [4, 300, "SUM(D2:D3)"],
      ],
    ],
    [
      "amounts that are not exact are the user's",
      fixOf(table(1, 100, "约200元", "约300元")),
      { why: "inexact-amounts", cells: ["D3", "D4"] },
    ],
    ["what gives no amount is passed over by a sum too", fixOf(table(1, 100, "待定")), [[4, 100, "SUM(D2:D3)"]]],
    ["a total in words", fixOf(table("伍佰元", 100, 200)), { why: "not-one-cell", cells: [] }],
  ])("%s", (_, fixed, expected) => expect(fixed).toEqual(expected));

  test("rows below the total have to be moved first", () => {
    const input: TableInput = { rows: [row(100), ["合计", undefined, undefined, 1], row(50)], totals: { 3: { rows: [2] } } };
    expect(fixOf(input)).toEqual({ why: "rows-below-total", cells: ["D4"] });
  });

  test("of a total elsewhere, or of digits in columns, no one cell holds it", () => {
    const none = { why: "not-one-cell", cells: [] };
    const input = table(1, 100, 200);
    expect(fixOf({ ...input, totals: { 4: { origin: "note" } } })).toEqual(none);
    expect(
      fixOf(input, "unknown", (one) => ({ ...one, plan: { ...one.plan, layout: { ...one.plan.layout, digits: [4, 5] as never } } })),
    ).toEqual(none);
    expect(
      fixOf(input, "unknown", (one) => ({
        ...one,
        plan: { ...one.plan, layout: { ...one.plan.layout, columns: { ...one.plan.layout.columns, amount: 5 } } },
      })),
    ).toEqual(none);
    expect(
      fixOf(input, "unknown", (one) => ({
        ...one,
        plan: { ...one.plan, stated: one.plan.stated.map((total) => ({ ...total, cell: { ...total.cell, sheet: "经费" } })) },
      })),
    ).toEqual(none);
  });

  test("a range runs over no other figure; of more than thirty pieces nobody reads the sum", () => {
    const parted = (count: number): unknown => {
      const rows = Array.from({ length: count }, () => [row(10), ["小计", undefined, undefined, 10]] as const).flat();
      const totals = Object.fromEntries(
        rows.flatMap((one, index) => (one[0] === "小计" ? [[index + 2, { role: "subtotal" as const, rows: [index + 1] }]] : [])),
      );
      const last = rows.length + 2;
      const input: TableInput = { rows: [...rows, ["合计", undefined, undefined, 1]], totals: { [last]: {}, ...totals } };
      const sheet = planSheetOf(input);
      const comparison = compared(sheet).find(({ total }) => total.cell.row === last)!;
      return totalFix(comparison, { kind: "unknown" } as never, sheet);
    };
    const formula = `SUM(${Array.from({ length: 30 }, (_, index) => `D${2 * index + 2}`).join(",")})`;
    expect(parted(30)).toMatchObject({ fix: [{ content: { value: 300, formula } }] });
    expect(parted(31)).toEqual({ fix: null, noFix: { why: "scattered", cells: [] } });
  });
});
