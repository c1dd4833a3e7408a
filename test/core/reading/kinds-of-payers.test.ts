/** Columns that say who pays: the union's own money is the plan's amount, its several funds are added, and what cannot be told is said. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const TITLE = ["某局工会2026年工作计划（元）"];
const read = (heads: readonly string[], amounts: readonly (readonly (number | null)[])[], sums: readonly (number | null)[]) =>
  readRows([
    TITLE,
    ["月份", "活动", ...heads, "负责人"],
    ...amounts.map((own, at): RowsInput[number] => [`${at + 3}月`, ["讲座", "球赛", "登山", "读书会"][at]!, ...own, "李强"]),
    ["合计", null, ...sums],
  ]);
const amountsOf = ({ rows }: { readonly rows: readonly string[] }): readonly string[] => rows.map((row) => row.split("|")[3]!);

const SHARED = [
  [6000, 1000, 4000, 1000],
  [8000, 5000, 3000, 0],
  [9000, 0, 4500, 4500],
];

test.each([
  ["总费用", "行政支付", "工会支付", "个人自付"],
  ["总金额", "行政列支", "工会经费", "自费"],
  ["合计", "公司承担", "工会承担", "个人承担"],
  ["预算总额", "单位出资", "工会列支", "职工个人负担"],
])("%s | %s | %s | %s: the union's column", (...heads) => {
  const found = read(heads, SHARED, [23_000, 6000, 11_500, 5500]);
  expect([found.sum, amountsOf(found), found.said]).toEqual([11_500, ["4000", "3000", "4500"], []]);
});

test("the total behind its payers, or none", () => {
  const behind = SHARED.map(([whole, one, own, other]) => [one!, own!, other!, whole!]);
  expect(read(["行政支付", "工会支付", "个人自付", "合计"], behind, [6000, 11_500, 5500, 23_000])).toMatchObject({ sum: 11_500, said: [] });
  const alone = SHARED.map(([, one, own, other]) => [one!, own!, other!]);
  expect(read(["行政支付", "工会支付", "个人自付"], alone, [6000, 11_500, 5500])).toMatchObject({ sum: 11_500, said: [] });
});

test("a total of the union's column that is wrong is said", () => {
  expect(read(["总费用", "行政支付", "工会支付", "个人自付"], SHARED, [23_000, 6000, 12_500, 5500]).said).toEqual(["total-mismatch E6"]);
});

test("several funds of the union beside another payer are added", () => {
  const rows = [
    [6000, 1000, 4000, 1000],
    [8000, 5000, 3000, null],
    [9000, null, 4500, 4500],
  ];
  expect(read(["合计", "行政经费", "工会经费", "会费"], rows, [23_000, 6000, 11_500, 5500])).toMatchObject({ sum: 17_000, said: [] });
});

test("figures that do not add up to the sum beside them: which of them counts is asked", () => {
  const found = read(
    ["预算金额", "工会经费", "行政经费"],
    [
      [5000, 1000, 200],
      [6000, 3000, 2000],
    ],
    [11_000, 4000, 2200],
  );
  expect(found.said).toContain("amount-column-unsure C2");
});

test("two funds of the union without a sum are added, and a row of one of them lacks nothing", () => {
  const rows = [
    [600, null],
    [null, 1800],
    [900, 700],
  ];
  for (const heads of [
    ["会费列支", "经费列支"],
    ["会费", "工会经费"],
    ["工会经费支出", "会费支出"],
  ]) {
    const found = read(heads, rows, [1500, 2500]);
    expect([found.sum, amountsOf(found), found.said]).toEqual([4000, ["600", "1800", "1600"], []]);
  }
});

test("with a sum beside them the union's funds are its parts", () => {
  const found = read(
    ["工会经费", "会费", "经费合计"],
    [
      [1330, 570, 1900],
      [1750, 750, 2500],
      [1190, 510, 1700],
    ],
    [4270, 1830, 6200],
  );
  expect(found.sum).toBe(6100);
  expect(found.said).toEqual(["total-mismatch E6"]);
});

test("what the employer gives the union is the union's: the sum counts", () => {
  expect(
    read(
      ["上级补助", "工会经费", "合计"],
      [
        [3000, 2000, 5000],
        [1000, 4000, 5000],
      ],
      [4000, 6000, 10_000],
    ).sum,
  ).toBe(10_000);
});

test("departments as columns beside their sum", () => {
  const rows = [
    [500, 1200, 1100, 2800],
    [null, 800, 800, 1600],
    [600, 900, 900, 2400],
  ];
  for (const heads of [
    ["机关分会", "一车间分会", "二车间分会", "合计"],
    ["机关", "一车间", "二车间", "合计"],
  ]) {
    const table: RowsInput = [
      TITLE,
      ["月份", "活动", ...heads],
      ...rows.map((own, at): RowsInput[number] => [`${at + 3}月`, ["讲座", "球赛", "登山"][at]!, ...own]),
      ["合计", null, 1100, 2900, 2800, 6800],
    ];
    expect(readRows(table)).toMatchObject({ sum: 6800, said: [] });
  }
});

test.each(["其中", "其中：", "资金来源", "经费来源"])("who pays stands in a second row of headings, under %s", (over) => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动", "负责人", "项目总费用", over, null, null],
    [null, null, null, null, "工会经费", "行政列支", "个人自付"],
    ["3月", "讲座", "李强", 6000, 4000, 2000, null],
    ["4月", "球赛", "李强", 3000, 2400, null, 600],
    ["5月", "登山", "李强", 9000, 4500, 4500, null],
    ["合计", null, null, 18_000, 10_900, 6500, 600],
  ];
  const found = readRows(rows, ["E2:G2", ...["A2:A3", "B2:B3", "C2:C3", "D2:D3"]]);
  expect([found.sum, amountsOf(found), found.said]).toEqual([10_900, ["4000", "2400", "4500"], []]);
});

test("其中 before the union's own part in one row of headings", () => {
  const found = read(
    ["经费总额", "其中：工会补助", "会员自筹"],
    [
      [3000, 1800, 1200],
      [1000, 1000, 0],
      [4600, 3000, 1600],
    ],
    [8600, 5800, 2800],
  );
  expect([found.sum, amountsOf(found), found.said]).toEqual([5800, ["1800", "1000", "3000"], []]);
});

test.each([
  [
    ["活动总经费", "其中：工会列支", "其中：行政补贴"],
    [0, 1, 2],
  ],
  [
    ["工会支出（元）", "行政补助（元）", "合计（元）"],
    [1, 2, 0],
  ],
] as const)("what the employer gives may be the union's or not: %j is asked", (heads, order) => {
  const rows = [
    [1060, 660, 400],
    [7900, 7000, 900],
    [1600, 1600, null],
    [12_700, 12_300, 400],
  ];
  const found = read(
    heads,
    rows.map((row) => order.map((at) => row[at]!)),
    order.map((at) => [23_260, 21_560, 1700][at]!),
  );
  expect(found.said.some((one) => one.startsWith("amount-column-unsure"))).toBe(true);
});
