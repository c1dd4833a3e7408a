/** total-mismatch, subtotal-mismatch, total-stale, total-tampered, row-below-total: what stated totals say and what they hide. */
import fc from "fast-check";
import { findingsOf, saidOf, type TableInput } from "./check-table";
import type { FindingWith, NoFix } from "../../../src/core/plan/finding";

const CODES = ["total-mismatch", "subtotal-mismatch", "total-stale", "total-tampered", "row-below-total", "no-total-row"] as const;

const ROWS = [
  ["1月", "新春联欢", "王敏", 3000],
  ["3月", "女职工插花", "李丽", 1200],
  ["5月", "羽毛球比赛", "赵强", 900],
  ["9月", "读书分享", "李丽", 650],
] as const;

const table = (...more: TableInput["rows"]): TableInput["rows"] => [...ROWS, ...more];
const total = (value: number | string | null, formula?: string): TableInput["rows"][number] => [
  undefined,
  "合计",
  undefined,
  formula === undefined ? value : { value: typeof value === "string" ? null : value, formula },
];

function hint(input: TableInput): unknown {
  const found = findingsOf(input).find(
    (one): one is FindingWith<"total-mismatch"> => one.code === "total-mismatch" || (one.code as string) === "subtotal-mismatch",
  );
  return found?.params.hint ?? null;
}

test.each<[string, TableInput]>([
  ["typed and right", { rows: table(total(5750)), totals: { 6: {} } }],
  ["a right formula", { rows: table(total(5750, "SUM(D2:D5)")), totals: { 6: {} } }],
  ["a right formula that was never worked out", { rows: table(total(null, "SUM(D2:D5)")), totals: { 6: {} } }],
  ["text that says the right amount", { rows: table(total("5,750元")), totals: { 6: {} } }],
  [
    "rounded 万元",
    { rows: [["1月", "联欢", "王敏", 0.3004], ["2月", "讲座", "王敏", 0.2], total(0.5)], totals: { 4: {} }, unitFactor: 10_000 },
  ],
  [
    "unknown amounts beside a right formula",
    { rows: table(["12月", "表彰", "王敏", "待定"], total(5750, "SUM(D2:D6)")), totals: { 7: {} } },
  ],
  [
    "subtotals and their sum",
    {
      rows: [...ROWS.slice(0, 2), total(4200, "SUM(D2:D3)"), ...ROWS.slice(2), total(1550, "SUM(D5:D6)"), total(5750, "D4+D7")],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { role: "subtotal", rows: [5, 6] }, 8: { rows: [2, 3, 5, 6] } },
    },
  ],
  [
    "SUBTOTAL over subtotals",
    {
      rows: [...ROWS.slice(0, 2), total(4200, "SUBTOTAL(9,D2:D3)"), ...ROWS.slice(2), total(5750, "SUBTOTAL(9,D2:D6)")],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { rows: [2, 3, 5, 6] } },
    },
  ],
  ["rounded and in another unit", { rows: table(total(5750, "ROUND(SUM(D2:D5),2)*1")), totals: { 6: {} } }],
])("fine: %s", (_, input) => {
  expect(saidOf(CODES, input)).toEqual([]);
});

test.each<[string, TableInput, string[], unknown]>([
  [
    "a sum that stops short",
    { rows: table(total(5100, "SUM(D2:D4)")), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [5] },
  ],
  [
    "a sum that skips text",
    { rows: [["1月", "联欢", "王敏", "3,000元"], ...ROWS.slice(1), total(2750, "SUM(D2:D5)")], totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "text-amounts", rows: [2] },
  ],
  [
    "both at once",
    { rows: [["1月", "联欢", "王敏", "3,000元"], ...ROWS.slice(1), total(2100, "SUM(D2:D4)")], totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [2, 5] },
  ],
  [
    "typed, one row forgotten",
    { rows: table(total(4850)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [4] },
  ],
  [
    "typed, one row twice",
    { rows: table(total(6950)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "row-counted-twice", rows: [3] },
  ],
  [
    "typed, the last two forgotten",
    { rows: table(total(4200)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [4, 5] },
  ],
  [
    "typed, of figures only, beside amounts kept as text",
    { rows: [["1月", "联欢", "王敏", "3,000元"], ...ROWS.slice(1), total(2750)], totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "text-amounts", rows: [2] },
  ],
  [
    "typed, the subtotals added in",
    {
      rows: [...ROWS.slice(0, 2), total(4200), ...ROWS.slice(2), total(9950)],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { rows: [2, 3, 5, 6] } },
    },
    ["D7 total-mismatch error"],
    { kind: "subtotals-counted", rows: [4] },
  ],
  [
    "a subtotal, typed, is told nothing of other subtotals",
    {
      rows: [...ROWS.slice(0, 2), total(4200), ...ROWS.slice(2), total(5750)],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { role: "subtotal", rows: [5, 6] } },
    },
    ["D7 subtotal-mismatch error"],
    { kind: "unknown" },
  ],
  [
    "a row of nothing is not among those left out",
    { rows: table(["12月", "座谈", "王敏", 0], total(5100, "SUM(D2:D4)")), totals: { 7: {} } },
    ["D7 total-mismatch error"],
    { kind: "rows-left-out", rows: [5] },
  ],
  [
    "text that is left out is left out, and no text that was skipped",
    {
      rows: [["1月", "联欢", "王敏", "3,000元"], ...ROWS.slice(1, 3), ["9月", "读书", "李丽", "650元"], total(2100, "SUM(D2:D4)")],
      totals: { 6: {} },
    },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [2, 5] },
  ],
  [
    "typed, the last three forgotten",
    { rows: table(total(3000)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [3, 4, 5] },
  ],
  [
    "a row three times by formula",
    { rows: table(total(7050, "SUM(D2:D5)+D5+D5")), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "row-counted-twice", rows: [5] },
  ],
  [
    "two decimal places off",
    { rows: table(total(57.5)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "decimal-shift", factor: 100 },
  ],
  ["digits swapped", { rows: table(total(7550)), totals: { 6: {} } }, ["D6 total-mismatch error"], { kind: "digits-swapped" }],
  ["a multiple of nine that is no swap", { rows: table(total(5777)), totals: { 6: {} } }, ["D6 total-mismatch error"], { kind: "unknown" }],
  [
    "a decimal point misplaced",
    { rows: table(total(575)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "decimal-shift", factor: 10 },
  ],
  [
    "yuan for ten thousand yuan",
    { rows: table(total(0.575)), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "unit-shift", factor: 10_000 },
  ],
  [
    "a hidden row left out",
    { rows: table(total(4550)), totals: { 6: {} }, hiddenRows: [3] },
    ["D6 total-mismatch error"],
    { kind: "hidden-rows", rows: [3] },
  ],
  [
    "visible rows only",
    { rows: table(total(4550, "SUBTOTAL(109,D2:D5)")), totals: { 6: {} }, hiddenRows: [3] },
    ["D6 total-mismatch error"],
    { kind: "hidden-rows", rows: [3] },
  ],
  [
    "a hidden row and another one left out",
    { rows: table(total(1550, "SUM(D4:D5)")), totals: { 6: {} }, hiddenRows: [3] },
    ["D6 total-mismatch error"],
    { kind: "rows-left-out", rows: [2, 3] },
  ],
  [
    "two hidden rows left out",
    { rows: table(total(1550, "SUM(D4:D5)")), totals: { 6: {} }, hiddenRows: [2, 3] },
    ["D6 total-mismatch error"],
    { kind: "hidden-rows", rows: [2, 3] },
  ],
  [
    "a row added twice by formula",
    { rows: table(total(6400, "SUM(D2:D5)+D5")), totals: { 6: {} } },
    ["D6 total-mismatch error"],
    { kind: "row-counted-twice", rows: [5] },
  ],
  [
    "subtotals added in",
    {
      rows: [...ROWS.slice(0, 2), total(4200, "SUM(D2:D3)"), ...ROWS.slice(2), total(9950, "SUM(D2:D6)")],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { rows: [2, 3, 5, 6] } },
    },
    ["D7 total-mismatch error"],
    { kind: "subtotals-counted", rows: [4] },
  ],
  [
    "a subtotal that stops short, and the total on it",
    {
      rows: [...ROWS.slice(0, 2), total(3000, "SUM(D2:D2)"), ...ROWS.slice(2), total(4550, "D4+D5+D6")],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { rows: [2, 3, 5, 6] } },
    },
    ["D4 subtotal-mismatch error", "D7 total-mismatch error"],
    { kind: "rows-left-out", rows: [3] },
  ],
  [
    "a half of the last decimal is no rounding",
    { rows: [["1月", "联欢", "王敏", 0.525], total(0.52)], totals: { 3: {} }, unitFactor: 10_000 },
    ["D3 total-mismatch error"],
    { kind: "unknown" },
  ],
])("wrong: %s", (_, input, expected, looks) => {
  expect(saidOf(CODES, input)).toEqual(expected);
  expect(hint(input)).toEqual(looks);
});

test("an old saved value is not a wrong formula", () => {
  const input: TableInput = { rows: table(total(5000, "SUM(D2:D5)")), totals: { 6: {} } };
  const [found] = findingsOf(input).filter(({ code }) => code === "total-stale");
  expect(saidOf(CODES, input)).toEqual(["D6 total-stale warning"]);
  expect(found!.params).toEqual({ savedYuan: 5000, freshYuan: 5750 });
  expect(found!.fix).toEqual([expect.objectContaining({ row: 6, column: 4, content: { value: 5750, formula: "SUM(D2:D5)" } })]);
});

test.each<[string, number, string]>([
  ["SUM(D2:D5)+500", 6250, "+500"],
  ["SUM(D2:D5,500)", 6250, "+500"],
  ["SUM(D2:D5)*1.1", 6325, "×1.1"],
  ["SUM(D2:D5)-(200-50)", 5600, "-150"],
])("%s is tampered with", (formula, value, extra) => {
  const input: TableInput = { rows: table(total(value, formula)), totals: { 6: {} } };
  expect(saidOf(CODES, input)).toEqual(["D6 total-mismatch error", "D6 total-tampered warning"]);
  expect(findingsOf(input).find(({ code }) => code === "total-tampered")!.params).toEqual({ formula, extra });
});

test("what is typed in 万元 may be rounded to its last decimal; what a formula works out may not", () => {
  const inWan = (last: TableInput["rows"][number]): TableInput => ({
    rows: [["1月", "联欢", "王敏", 0.3004], ["2月", "讲座", "王敏", 0.2], last],
    totals: { 4: {} },
    unitFactor: 10_000,
  });
  expect(saidOf(CODES, inWan(total(0.5)))).toEqual([]);
  expect(saidOf(CODES, inWan(total(0.5, "ROUND(SUM(D2:D3),1)")))).toEqual(["D4 total-mismatch error"]);
});

test("an activity below the total is named, and the total says which row it misses", () => {
  const input: TableInput = { rows: table(total(5750, "SUM(D2:D5)"), ["12月", "迎新会", "王敏", 800]), totals: { 6: {} } };
  expect(saidOf(CODES, input)).toEqual(["D6 total-mismatch error", "B7 row-below-total warning"]);
  expect(hint(input)).toEqual({ kind: "rows-left-out", rows: [7] });
});

test("a total may stand on top", () => {
  expect(saidOf(CODES, { rows: [total(5750, "SUM(D3:D6)"), ...ROWS], totals: { 2: { rows: [3, 4, 5, 6] } } })).toEqual([]);
});

test("each block has a total of its own", () => {
  const input: TableInput = {
    rows: [...ROWS.slice(0, 2), total(4200, "SUM(D2:D3)"), ...ROWS.slice(2), total(1550, "SUM(D5:D6)")],
    totals: { 4: { rows: [2, 3] }, 7: { rows: [5, 6] } },
  };
  expect(saidOf(CODES, input)).toEqual([]);
});

describe("fixes", () => {
  const fixOf = (input: TableInput) => findingsOf(input).find(({ code }) => code === "total-mismatch")!.fix;

  test("a sum that stops short covers every row, and expects what stood there", () => {
    expect(fixOf({ rows: table(total(5100, "SUM(D2:D4)")), totals: { 6: {} } })).toEqual([
      {
        kind: "set-cell",
        sheet: "Sheet1",
        row: 6,
        column: 4,
        content: { value: 5750, formula: "SUM(D2:D5)" },
        expect: { value: 5100, formula: "SUM(D2:D4)" },
      },
    ]);
  });

  test("a typed total becomes a formula that passes over subtotals", () => {
    const input: TableInput = {
      rows: [...ROWS.slice(0, 2), total(4200, "SUM(D2:D3)"), ...ROWS.slice(2), total(5000)],
      totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { rows: [2, 3, 5, 6] } },
    };
    expect(fixOf(input)).toEqual([expect.objectContaining({ row: 7, content: { value: 5750, formula: "SUM(D2:D3,D5:D6)" } })]);
  });

  test("text amounts become numbers; the formula then is right", () => {
    const input: TableInput = {
      rows: [["1月", "联欢", "王敏", { value: "3,000元", format: "@" }], ...ROWS.slice(1), total(2750, "SUM(D2:D5)")],
      totals: { 6: {} },
    };
    const fix = fixOf(input);
    expect(fix).toEqual([
      expect.objectContaining({
        row: 2,
        column: 4,
        content: { value: 3000, format: "General" },
        expect: { value: "3,000元", format: "@" },
      }),
    ]);
  });

  test("amounts in words and in another unit become numbers of the column in the same steps; what is open is passed over", () => {
    expect(fixOf({ rows: table(["12月", "表彰", "王敏", "待定"], total(5000)), totals: { 7: {} } })).toEqual([
      expect.objectContaining({ row: 7, content: { value: 5750, formula: "SUM(D2:D6)" } }),
    ]);
    expect(
      fixOf({ rows: table(["12月", "表彰", "王敏", "0.5万元"], ["12月", "合唱", "王敏", "20元×30人"], total(5000)), totals: { 8: {} } }),
    ).toEqual([
      expect.objectContaining({ row: 6, content: { value: 5000 } }),
      expect.objectContaining({ row: 7, content: { value: 600, formula: "20*30" } }),
      expect.objectContaining({ row: 8, content: { value: 11_350, formula: "SUM(D2:D7)" } }),
    ]);
  });

  test.each<[string, TableInput, NoFix]>([
    [
      "an amount that is only about so much",
      { rows: table(["12月", "表彰", "王敏", "约2000"], total(5000)), totals: { 7: {} } },
      { why: "inexact-amounts", cells: ["D6"] },
    ],
    [
      "an error",
      { rows: table(["12月", "表彰", "王敏", { value: { error: "#REF!" } }], total(5000)), totals: { 7: {} } },
      { why: "inexact-amounts", cells: ["D6"] },
    ],
    [
      "a row below",
      { rows: [...ROWS, total(5000), ["12月", "表彰", "王敏", 300]], totals: { 6: { rows: [2, 3, 4, 5, 7] } } },
      { why: "rows-below-total", cells: ["D7"] },
    ],
    ["a total in words", { rows: table(total("5,000元")), totals: { 6: {} } }, { why: "not-one-cell", cells: [] }],
  ])("and where there is none, it says why: %s", (_, input, expected) => {
    const found = findingsOf(input).find(({ code }) => code === "total-mismatch")!;
    expect(found.fix).toBeNull();
    expect(found.noFix).toEqual(expected);
  });
});

describe("laws", () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 9_999_999 }).map((fen) => fen / 100),
    { minLength: 3, maxLength: 40 },
  );

  test("a sum over all rows is right, whatever the amounts", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const rows = list.map((amount, at) => [`${(at % 12) + 1}月`, `活动${at}`, "王敏", amount]);
        const sum = Math.round(list.reduce((all, one) => all + one * 100, 0)) / 100;
        expect(saidOf(CODES, { rows: [...rows, total(sum, `SUM(D2:D${list.length + 1})`)], totals: { [list.length + 2]: {} } })).toEqual(
          [],
        );
      }),
    );
  });

  test("a row dropped from the sum is named", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (list, pick) => {
        const dropped = pick % list.length;
        const row = dropped + 2;
        const rows = list.map((amount, at) => [`${(at % 12) + 1}月`, `活动${at}`, "王敏", amount]);
        const sum = Math.round(list.reduce((all, one, at) => (at === dropped ? all : all + one * 100), 0)) / 100;
        const above = dropped === 0 ? [] : [`D2:D${row - 1}`];
        const below = dropped === list.length - 1 ? [] : [`D${row + 1}:D${list.length + 1}`];
        const input: TableInput = {
          rows: [...rows, total(sum, `SUM(${[...above, ...below].join(",")})`)],
          totals: { [list.length + 2]: {} },
        };
        expect(hint(input)).toEqual({ kind: "rows-left-out", rows: [row] });
      }),
    );
  });
});
