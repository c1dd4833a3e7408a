/** Checks that tell what the reading noted of a sheet: each is given the note itself, and must say where it stands and what it is. */
import { amountColumnUnsure } from "../../../src/core/checks/amount-column-unsure";
import { amountMerged } from "../../../src/core/checks/amount-merged";
import { amountOfParts } from "../../../src/core/checks/amount-of-parts";
import type { Check } from "../../../src/core/checks/check";
import { columnsMissing } from "../../../src/core/checks/columns-missing";
import { figureDiffers } from "../../../src/core/checks/figure-differs";
import { hiddenColumn, hiddenRow } from "../../../src/core/checks/hidden";
import { leftOut } from "../../../src/core/checks/left-out";
import { monthUnknownAll } from "../../../src/core/checks/month-unknown-all";
import { rateBelowTarget } from "../../../src/core/checks/rate-below-target";
import { rowBelowTotal } from "../../../src/core/checks/row-below-total";
import { textUnread } from "../../../src/core/checks/text-unread";
import { yearMismatch } from "../../../src/core/checks/year-mismatch";
import type { Finding } from "../../../src/core/plan/finding";
import type { Layout, Plan, PlanItem } from "../../../src/core/plan/plan";
import { contextOf, planSheetOf, type TableInput } from "./check-table";

const TABLE: TableInput = {
  rows: [
    ["1月", "联欢", "王敏", 300],
    ["3月", "比赛", "李丽", 200],
    ["5月", "讲座", "王敏", 100],
  ],
};

interface Change {
  readonly table?: Partial<TableInput>;
  readonly layout?: Partial<Layout>;
  readonly plan?: Partial<Plan>;
  readonly items?: (item: PlanItem) => Partial<PlanItem>;
}

function found({ sheet: look, item: lookAt }: Check, { table, layout, plan, items }: Change): Finding[] {
  const made = planSheetOf({ ...TABLE, ...table });
  const changed = made.plan.items.map((item) => ({ ...item, ...items?.(item) }));
  const sheet = { ...made, plan: { ...made.plan, items: changed, layout: { ...made.plan.layout, ...layout }, ...plan } };
  const context = contextOf([sheet]);
  const ofItems = changed.map((item, index) => lookAt?.(item, sheet, index) ?? null);
  return [...ofItems, ...(look?.(sheet, context) ?? [])].filter((one): one is Finding => one !== null);
}

/** "cell code severity" of each. */
const said = (check: Check, change: Change): string[] =>
  found(check, change).map(({ at, code, severity }) => `${at?.cell ?? "-"} ${code} ${severity}`);
const params = (check: Check, change: Change): unknown[] => found(check, change).map((one) => one.params);
const at = (row: number, column: number) => ({ sheet: "Sheet1", row, column });

describe("left-out", () => {
  const head = { row: 1, column: 5, text: "党建" };
  const block = (more: object) => ({ head, columns: [5, 6], isText: false, ...more });

  test("another organisation's columns, and what others pay, are two things", () => {
    expect(found(leftOut, { layout: { otherBlocks: [block({})] } })).toMatchObject([
      { code: "other-organisation", severity: "info", at: { sheet: "Sheet1", cell: "E1" }, params: { names: ["党建"], isPaid: false } },
    ]);
    expect(params(leftOut, { layout: { otherBlocks: [block({ isPaid: true })] } })).toEqual([{ names: ["党建"], isPaid: true }]);
    const both = [
      block({ isPaid: true, head: { ...head, text: "行政" } }),
      block({}),
      block({ head: { ...head, column: 8, text: "共青团" } }),
    ];
    expect(params(leftOut, { layout: { otherBlocks: both } })).toEqual([
      { names: ["党建", "共青团"], isPaid: false },
      { names: ["行政"], isPaid: true },
    ]);
  });

  test("income beside the spending is named nowhere", () => {
    expect(said(leftOut, { layout: { otherBlocks: [block({ isIncome: true })] } })).toEqual([]);
    expect(said(leftOut, {})).toEqual([]);
  });

  test("without a heading over them the columns are named by their own, or by their letters", () => {
    const bare = block({ head: null, columns: [3, 9] });
    expect(found(leftOut, { layout: { otherBlocks: [bare] } })).toMatchObject([{ at: { cell: "C1" }, params: { names: ["owner", "I"] } }]);
    // Nothing that a finding could stand at.
    expect(said(leftOut, { layout: { otherBlocks: [block({ head: null, columns: [9] })] } })).toEqual([]);
    expect(said(leftOut, { layout: { otherBlocks: [block({ head: null, columns: [] })] } })).toEqual([]);
  });

  test("a second table and a column without a heading", () => {
    const plan = { second: [{ cell: at(9, 2), heading: "六月" }], headless: [at(2, 5)] } as never;
    expect(said(leftOut, { plan })).toEqual(["B9 second-table warning", "E2 heading-missing info"]);
    expect(params(leftOut, { plan })).toEqual([{ heading: "六月" }, { column: "E" }]);
  });
});

test("amount-merged: once for all rows that share an amount, at the first of them", () => {
  const merged: Change = {
    table: { rows: [...TABLE.rows, ["6月", "插花", "王敏", undefined], ["7月", "跳绳", "王敏", undefined]], merges: ["D4:D6"] },
  };
  expect(found(amountMerged, merged)).toMatchObject([
    { at: { cell: "D4" }, severity: "info", text: "100", params: { rows: [4, 5, 6], amountYuan: 100 } },
  ]);
  expect(said(amountMerged, {})).toEqual([]);
  const unknown = [...TABLE.rows.slice(0, 2), ["5月", "讲座", "王敏", "待定"], ["6月", "插花", "王敏", undefined]] as TableInput["rows"];
  expect(params(amountMerged, { table: { rows: unknown, merges: ["D4:D5"] } })).toEqual([{ rows: [4, 5], amountYuan: null }]);
});

describe("columns that the amounts may be in", () => {
  test("amount-of-parts: columns that make the amounts together, where none is their sum", () => {
    const columns = { month: 1, activity: 2 };
    expect(found(amountOfParts, { layout: { columns, partColumns: [3, 4] } })).toMatchObject([
      {
        at: { sheet: "Sheet1", cell: "C1" },
        text: "owner",
        params: {
          columns: [
            { column: "C", heading: "owner" },
            { column: "D", heading: "amount" },
          ],
        },
      },
    ]);
    expect(said(amountOfParts, { layout: { partColumns: [3, 4] } })).toEqual([]);
    expect(said(amountOfParts, { layout: { columns, partColumns: [] } })).toEqual([]);
    // Without a heading at the first row of the table.
    expect(found(amountOfParts, { layout: { columns, partColumns: [7] } })).toMatchObject([
      { at: { cell: "G2" }, text: "", params: { columns: [{ column: "G", heading: "" }] } },
    ]);
  });

  test("amount-column-unsure: the one taken and the others", () => {
    expect(found(amountColumnUnsure, { layout: { doubt: [3, 8] } })).toMatchObject([
      {
        at: { cell: "D1" },
        text: "amount",
        params: {
          column: "D",
          heading: "amount",
          others: [
            { column: "C", heading: "owner" },
            { column: "H", heading: "" },
          ],
        },
      },
    ]);
    expect(said(amountColumnUnsure, { layout: { doubt: [] } })).toEqual([]);
    expect(said(amountColumnUnsure, { layout: { doubt: [3], columns: { month: 1, activity: 2 } } })).toEqual([]);
    expect(said(amountColumnUnsure, { layout: { doubt: [3], columns: { amount: 9 }, firstRow: 2 } })).toEqual([
      "I2 amount-column-unsure warning",
    ]);
  });
});

describe("columns-missing", () => {
  const bare: TableInput = { columns: ["activity"], rows: [["联欢"], ["比赛"]] };
  const nobody = () => ({ owner: { value: null, cell: null, text: "" } });
  test.each<[string, Change, string[]]>([
    ["all there but a total", {}, ["- no-total-row info"]],
    ["all there", { table: { rows: [...TABLE.rows, ["合计", undefined, undefined, 600]], totals: { 5: {} } } }, []],
    [
      "a total in a note only",
      { table: { rows: [...TABLE.rows, ["合计", undefined, undefined, 600]], totals: { 5: { origin: "note" } } } },
      ["- no-total-row info"],
    ],
    ["nothing there", { table: bare, items: nobody }, ["- no-month-column info", "- no-budget-column warning", "- no-owner-column info"]],
    ["a budget beside another sheet's activities", { table: bare, items: nobody, plan: { joinedTo: "计划" } as never }, []],
    [
      "owners in headings over the rows",
      { table: bare, items: ({ row }) => (row === 2 ? { owner: { value: "工会", cell: null, text: "工会" } } : {}) },
      ["- no-month-column info", "- no-budget-column warning"],
    ],
  ])("%s", (_, change, expected) => expect(said(columnsMissing, change)).toEqual(expected));
});

describe("hidden", () => {
  test("rows: one note for a sheet, at the first column of the table", () => {
    expect(found(hiddenRow, { table: { hiddenRows: [3, 4] } })).toMatchObject([
      { at: { sheet: "Sheet1", cell: "A3" }, severity: "info", text: "比赛", params: { rows: [3, 4], hasAmounts: true } },
    ]);
    expect(said(hiddenRow, {})).toEqual([]);
    // A column with a heading and no role stands before those that have one; a bare one does not.
    expect(said(hiddenRow, { table: { hiddenRows: [3] }, layout: { columns: { activity: 2, amount: 4 } } })).toEqual([
      "A3 hidden-row info",
    ]);
    const blank: TableInput = { columns: ["" as never, "activity", "amount"], rows: [[undefined, "联欢", 3]], hiddenRows: [2] };
    expect(said(hiddenRow, { table: blank, layout: { columns: { activity: 2, amount: 3 } } })).toEqual(["B2 hidden-row info"]);
  });

  test("columns: with a heading or a role, in their order", () => {
    expect(said(hiddenColumn, { table: { hiddenColumns: [4, 3] } })).toEqual(["C1 hidden-column info", "D1 hidden-column info"]);
    expect(params(hiddenColumn, { table: { hiddenColumns: [4] } })).toEqual([{ column: "D", heading: "amount" }]);
    expect(said(hiddenColumn, { table: { hiddenColumns: [9] } })).toEqual([]);
    const blank: TableInput = {
      columns: ["month", "activity", "" as never, "" as never],
      rows: [["1月", "联欢", "备", 3]],
      hiddenColumns: [3, 4],
    };
    expect(said(hiddenColumn, { table: blank, layout: { columns: { month: 1, activity: 2, amount: 4 } } })).toEqual([
      "D1 hidden-column info",
    ]);
    expect(said(hiddenColumn, { table: { hiddenColumns: [4] }, layout: { headerRows: [] } })).toEqual([]);
  });
});

test("month-unknown-all: three rows and more, where the table has months and no row has one", () => {
  const none = () => ({ months: { value: { months: [], form: "blank" } as never, cell: null, text: "" } });
  expect(found(monthUnknownAll, { items: none })).toMatchObject([
    { at: { sheet: "Sheet1", cell: null }, severity: "warning", params: { count: 3 } },
  ]);
  expect(said(monthUnknownAll, { items: none, table: { rows: TABLE.rows.slice(1) } })).toEqual([]);
  expect(said(monthUnknownAll, { items: ({ row }) => (row === 4 ? {} : none()) })).toEqual([]);
  const untimed = { columns: { activity: 2, amount: 4 } };
  expect(said(monthUnknownAll, { items: none, layout: untimed })).toEqual([]);
  expect(said(monthUnknownAll, { items: none, layout: untimed, plan: { hasUnreadTimes: true } })).toEqual(["- month-unknown-all warning"]);
});

test("text-unread: a warning where it is sure", () => {
  const text = { cell: at(3, 5), count: 2, name: "备注", of: "row", text: "另办讲座" };
  const plan = (isSure: boolean) => ({ unreadTexts: [{ ...text, isSure }] }) as never;
  expect(said(textUnread, { plan: plan(true) })).toEqual(["E3 text-unread warning"]);
  expect(said(textUnread, { plan: plan(false) })).toEqual(["E3 text-unread info"]);
  expect(params(textUnread, { plan: plan(true) })).toEqual([{ of: "row", name: "备注", text: "另办讲座", count: 2 }]);
});

describe("figure-differs", () => {
  const amount = (more: object) => (item: PlanItem) =>
    item.row === 3
      ? {
          amount: {
            ...item.amount,
            text: " 50*4=300 ",
            value: { ...item.amount.value, fen: 30_000, workedFen: 20_000, factors: null, ...more } as never,
          },
        }
      : {};
  test("a sum in words that does not come to what it says", () => {
    expect(found(figureDiffers, { items: amount({}) })).toMatchObject([
      { at: { cell: "D3" }, severity: "warning", params: { column: "", heading: "50*4=300", stated: 300, expected: 200, how: "working" } },
    ]);
    expect(said(figureDiffers, { items: amount({ workedFen: undefined }) })).toEqual([]);
    expect(said(figureDiffers, { items: amount({ fen: null }) })).toEqual([]);
    // Heads and price are row-arithmetic's; three factors are not.
    expect(said(figureDiffers, { items: amount({ factors: [50, 4] }) })).toEqual([]);
    expect(said(figureDiffers, { items: amount({ factors: [50, 2, 2] }) })).toEqual(["D3 figure-differs warning"]);
  });
  test("figures that their column contradicts", () => {
    const odd = [{ cell: at(4, 6), heading: "小计", stated: 5, expected: 7, how: "column" }] as never;
    expect(found(figureDiffers, { plan: { odd } })).toMatchObject([
      { at: { cell: "F4" }, text: "小计", params: { column: "F", heading: "小计", stated: 5, expected: 7, how: "column" } },
    ]);
  });
});

describe("row-below-total", () => {
  const rows: TableInput["rows"] = [
    TABLE.rows[0]!,
    ["合计", undefined, undefined, 300],
    ["3月", "比赛", "李丽", 200],
    ["5月", "讲座", "王敏", "待定"],
  ];
  const table: Partial<TableInput> = { rows, totals: { 3: { rows: [2] } } };
  test("each row below the only total, with its amount where it is known", () => {
    expect(said(rowBelowTotal, { table })).toEqual(["B4 row-below-total warning", "B5 row-below-total warning"]);
    expect(params(rowBelowTotal, { table })).toEqual([
      { row: 4, activity: "比赛", amountYuan: 200 },
      { row: 5, activity: "讲座", amountYuan: null },
    ]);
  });
  test.each<[string, Change]>([
    ["a total on top of its table", { table: { rows: rows.slice(1), totals: { 2: { rows: [] } } } }],
    [
      "two totals close two blocks",
      { table: { rows: [...rows, ["合计", undefined, undefined, 200]], totals: { 3: { rows: [2] }, 6: { rows: [4, 5] } } } },
    ],
    ["a subtotal closes a part", { table: { rows, totals: { 3: { rows: [2], role: "subtotal" } } } }],
    ["a note repeats a total", { table: { rows, totals: { 3: { rows: [2], origin: "note" } } } }],
    ["a table on its side", { table, layout: { transposed: { rows: {} } as never } }],
    ["rows of ours that await approval", { table, items: () => ({ awaiting: "row" }) }],
  ])("not below %s", (_, change) => expect(said(rowBelowTotal, change)).toEqual([]));

  test("nor below the total of another sheet", () => {
    const { plan } = planSheetOf({ ...TABLE, ...table });
    const stated = plan.stated.map((one) => ({ ...one, cell: { ...one.cell, sheet: "经费" } }));
    expect(said(rowBelowTotal, { table, plan: { stated } })).toEqual([]);
  });
});

test("rate-below-target: a share that is known, below its target", () => {
  const indicator = {
    name: { zh: "入会率", en: "joined" },
    isShare: true,
    target: 0.9,
    targetText: "90%",
    targetCell: at(3, 4),
    done: 0.8,
  };
  const told = (more: object): unknown[] => {
    const context = { ...contextOf([planSheetOf(TABLE)]), indicators: [{ ...indicator, ...more }] as never };
    return [...rateBelowTarget.workbook!(context)].map((one) => `${one!.at!.cell} ${one!.severity} ${JSON.stringify(one!.params)}`);
  };
  expect(told({})).toEqual([
    `D3 warning ${JSON.stringify({ name: indicator.name, isShare: true, target: 0.9, targetText: "90%", done: 0.8 })}`,
  ]);
  for (const more of [{ done: 0.9 }, { done: 0.95 }, { done: null }, { target: null }, { targetCell: null }, { isShare: false }])
    expect(told(more)).toEqual([]);
  expect(told({ targetText: null })).toHaveLength(1);
});

describe("year-mismatch", () => {
  const years = (origin: string, year: number, isSchoolYear = false): string[] =>
    said(yearMismatch, { table: { isSchoolYear, statedYears: [{ year, origin, cell: at(1, 1) } as never] } });
  test.each<[origin: string, year: number, school: boolean, isSaid: boolean]>([
    ["title", 2026, false, false],
    ["title", 2025, false, true],
    ["title", 2027, false, true],
    ["title", 2027, true, false],
    ["title", 2028, true, true],
    ["period", 2027, false, true],
    // Signed in its own year or in the one before.
    ["signature", 2025, false, false],
    ["signature", 2026, false, false],
    ["signature", 2024, false, true],
    ["signature", 2027, false, true],
    ["signature", 2027, true, false],
    ["note", 2019, false, false],
  ])("%s %i, school year %p: %p", (origin, year, school, isSaid) =>
    expect(years(origin, year, school)).toEqual(isSaid ? ["A1 year-mismatch warning"] : []),
  );

  test("one cell that names the plan's year too, or none at all", () => {
    const both = (row: number, column: number): string[] =>
      said(yearMismatch, {
        table: {
          statedYears: [
            { year: 2025, origin: "title", cell: at(1, 1) },
            { year: 2026, origin: "title", cell: at(row, column) },
          ] as never,
        },
      });
    expect(both(1, 1)).toEqual([]);
    expect(both(1, 2)).toEqual(["A1 year-mismatch warning"]);
    expect(both(2, 1)).toEqual(["A1 year-mismatch warning"]);
    expect(said(yearMismatch, { table: { statedYears: [{ year: 2025, origin: "title", cell: null }] as never } })).toEqual([]);
    expect(said(yearMismatch, { table: { year: null, statedYears: [{ year: 2025, origin: "title", cell: at(1, 1) }] as never } })).toEqual(
      [],
    );
  });
});
