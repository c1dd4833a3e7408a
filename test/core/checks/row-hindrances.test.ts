/** rowGone, rowAboveTotal: what keeps a row where it is, each alone, and what a row that may go takes along. */
import { rowAboveTotal, rowGone } from "../../../src/core/checks/row-fix";
import type { PlanSheet } from "../../../src/core/checks/check";
import type { SheetEdit } from "../../../src/core/grid/edit";
import type { Layout, Plan, PlanItem } from "../../../src/core/plan/plan";
import { type CellInput, gridOf, type SheetInput } from "../../build-workbook";
import { contextOf, planSheetOf, type TableInput } from "./check-table";

const ROWS: TableInput["rows"] = [
  ["1月", "联欢", "王敏", 300],
  ["3月", "比赛", "王敏", 200],
  ["合计", undefined, undefined, 500],
  ["9月", "健步走", "李丽", 80],
];
const BELOW: TableInput = { rows: ROWS, totals: { 4: { rows: [2, 3] } } };

interface Change {
  readonly table?: Partial<TableInput>;
  readonly grid?: Partial<SheetInput>;
  readonly layout?: Partial<Layout>;
  /** Of the row that is to move. */
  readonly item?: Partial<PlanItem>;
  readonly plan?: (plan: Plan) => Partial<Plan>;
}

function made({ table, grid, layout, item, plan }: Change): { readonly sheet: PlanSheet; readonly moving: PlanItem } {
  const input = { ...BELOW, ...table };
  const sheet = planSheetOf(input);
  const rows = [["month", "activity", "owner", "amount"], ...input.rows] as SheetInput["rows"];
  const own = grid === undefined ? sheet.grid : gridOf("Sheet1", { rows, merges: input.merges ?? [], ...grid });
  const items = sheet.plan.items.map((one) => (one.row === 5 ? { ...one, ...item } : one));
  const changed = { ...sheet.plan, items, layout: { ...sheet.plan.layout, ...layout } };
  const whole: Plan = { ...changed, ...plan?.(changed) };
  return { sheet: { ...sheet, grid: own, plan: whole }, moving: whole.items.find(({ row }) => row === 5)! };
}

function above(change: Change = {}): ReturnType<typeof rowAboveTotal> {
  const { sheet, moving } = made(change);
  return rowAboveTotal(moving, sheet.plan.stated[0]!, sheet, contextOf([sheet]));
}
function gone(change: Change = {}): ReturnType<typeof rowGone> {
  const { sheet, moving } = made(change);
  return rowGone(moving, sheet, contextOf([sheet]));
}
const why = ({ fix, noFix }: ReturnType<typeof rowGone>): string | null => {
  expect(fix === null).toBe(noFix !== null);
  return noFix === null ? null : noFix.why;
};

test("alone, it may go or move: the row is put before the total with the look of the last above it", () => {
  expect(gone()).toMatchObject({ fix: [{ kind: "delete-rows", row: 5, count: 1 }], noFix: null, isAlone: true });
  expect(above()).toMatchObject({
    fix: [
      { kind: "insert-rows", sheet: "Sheet1", before: 4, like: 3, rows: [{ movedFrom: 5 }] },
      { kind: "delete-rows", row: 5 },
    ],
    isAlone: true,
  });
});

const cell = (row: number, column: number) => ({ sheet: "Sheet1", row, column });
const HINDRANCES: readonly [what: string, change: Change, why: string][] = [
  ["a table that lies on its side", { layout: { transposed: { rows: {}, firstColumn: 1, lastColumn: 2 } as never } }, "row-several"],
  ["a protected sheet", { grid: { isProtected: true } }, "row-several"],
  ["its amount on another sheet", { item: { amountElsewhere: { sheet: "经费", row: 2, column: 2 } } }, "row-several"],
  ["rows that say more of it", { item: { detailRows: [6] } }, "row-several"],
  ["an array formula over it", { grid: { arrays: ["F5:F5"] } }, "row-several"],
  ["an array formula that ends in it", { grid: { arrays: ["F2:F5"] } }, "row-several"],
  ["an array formula that begins in it", { grid: { arrays: ["F5:F7"] } }, "row-several"],
  [
    "a figure in it that states a sum",
    { plan: ({ stated }) => ({ stated: [...stated, { ...stated[0]!, origin: "note", cell: cell(5, 6) }] }) },
    "row-several",
  ],
  [
    "two activities in it",
    { plan: ({ items }) => ({ items: [...items, { ...items[2]!, activity: { value: "插花", cell: cell(5, 6), text: "插花" } }] }) },
    "row-several",
  ],
  ["a cell joined with the row below", { grid: { merges: ["F5:F6"] } }, "row-shared"],
  ["a cell joined with the row above", { grid: { merges: ["F4:F5"] } }, "row-shared"],
  [
    "a cell of it that another row reads",
    { plan: ({ items }) => ({ items: [{ ...items[0]!, owner: { value: "李丽", cell: cell(5, 3), text: "李丽" } }, ...items.slice(1)] }) },
    "row-shared",
  ],
];

describe("what keeps it there", () => {
  test.each(HINDRANCES)("%s", (_, change, expected) => {
    expect(why(gone(change))).toBe(expected);
    expect(why(above(change))).toBe(expected);
  });

  test.each<[string, Change]>([
    ["cells joined within it", { grid: { merges: ["A5:B5"] } }],
    ["cells joined elsewhere", { grid: { merges: ["F2:F3", "F6:F8"] } }],
    ["an array formula elsewhere", { grid: { arrays: ["F2:F3", "F6:F7"] } }],
    ["no rows that say more", { item: { detailRows: [] } }],
    [
      "a sum of another sheet in a row of that number",
      { plan: ({ stated }) => ({ stated: [...stated, { ...stated[0]!, origin: "note", cell: { ...cell(5, 6), sheet: "经费" } }] }) },
    ],
    [
      "a cell of that number on another sheet that is read",
      {
        plan: ({ items }) => ({
          items: [{ ...items[0]!, owner: { value: "李丽", cell: { ...cell(5, 3), sheet: "经费" }, text: "李丽" } }, ...items.slice(1)],
        }),
      },
    ],
  ])("but not %s", (_, change) => expect(why(gone(change))).toBeNull());

  const withMonths = (...months: CellInput[]): Change => ({
    table: { rows: months.map((month, index) => [month, `甲${index}`, "王敏", 100]), totals: {} },
    plan: ({ items }) => ({
      items: items.map((item) =>
        item.months.cell !== null && item.months.text === ""
          ? { ...item, months: { ...item.months, value: { ...item.months.value, isInherited: true } } }
          : item,
      ),
    }),
  });
  test("a month that the next row takes from it, and not one that the row after that has of its own", () => {
    expect(why(gone(withMonths("1月", "1月", "2月", "3月", undefined)))).toBe("row-shared");
    expect(why(gone(withMonths("1月", "1月", "2月", undefined, undefined)))).toBeNull();
    expect(why(gone(withMonths("1月", "1月", "2月", "3月", "4月", undefined)))).toBeNull();
    // Above the first month there is none to take.
    expect(why(gone(withMonths(undefined, "1月", "2月", "3月", "4月")))).toBeNull();
  });
});

describe("what keeps it from moving", () => {
  const subtotal = (origin: "amount-column" | "note"): Change => ({
    plan: ({ stated }) => ({ stated: [...stated, { ...stated[0]!, role: "subtotal", origin, cell: cell(3, 6) }] }),
  });
  test.each<[string, Change, string | null]>([
    ["subtotals part the table", subtotal("amount-column"), "row-place"],
    ["a note of a part does not", subtotal("note"), null],
    ["it has another heading than the last above", { item: { section: "二、文体" } }, "row-place"],
    ["nothing stands above", { plan: ({ items }) => ({ items: items.filter(({ row }) => row === 5) }) }, "row-place"],
    [
      "its month is another row's",
      { item: { months: { value: { months: [9], isInherited: false } as never, cell: cell(4, 1), text: "9月" } } },
      "row-place",
    ],
    [
      "its month is inherited",
      { item: { months: { value: { months: [9], isInherited: true } as never, cell: cell(5, 1), text: "9月" } } },
      "row-place",
    ],
    [
      "its month stands on another sheet",
      { item: { months: { value: { months: [9], isInherited: false } as never, cell: { ...cell(5, 1), sheet: "经费" }, text: "9月" } } },
      "row-place",
    ],
    [
      "its month stands nowhere",
      { item: { months: { value: { months: [9], isInherited: false } as never, cell: null, text: "" } } },
      "row-place",
    ],
    ["an array formula over the total and the row above it", { grid: { arrays: ["F3:F4"] } }, "row-several"],
    ["cells joined over the total and the row above it", { grid: { merges: ["F3:F4"] } }, "row-several"],
    ["cells joined that end above the total", { grid: { merges: ["F2:F3"] } }, null],
  ])("%s", (_, change, expected) => expect(why(above(change))).toBe(expected));

  test("without a column of months there is none to have", () => {
    const item = { months: { value: { months: [], isInherited: true } as never, cell: null, text: "" } };
    const columns = { activity: 2, owner: 3, amount: 4 };
    expect(why(above({ item, layout: { columns } }))).toBeNull();
    expect(why(above({ item, layout: { columns: { ...columns, date: 1 } } }))).toBe("row-place");
  });
});

describe("sums in the total's row take the new row in where they end with the last activity", () => {
  const sums = (formula: string, more: Change["grid"] = {}): string[] => {
    const rows = [...ROWS.slice(0, 2), ["合计", undefined, undefined, { formula, value: 500 }], ROWS[3]!] as TableInput["rows"];
    const { fix } = above({ table: { rows }, grid: more });
    return (fix ?? []).flatMap((edit: SheetEdit) => {
      if (edit.kind !== "set-cell") return [];
      expect(edit).toMatchObject({ sheet: "Sheet1", row: 4, column: 4, expect: { value: 500, formula }, content: { value: null } });
      return [edit.content.formula!];
    });
  };
  test.each<[string, string[]]>([
    ["SUM(D2:D3)", ["SUM(D2:D4)"]],
    ["SUM(D$2:D$3)", ["SUM(D$2:D$4)"]],
    ["SUM(D2:D3)+D2", ["SUM(D2:D4)+D2"]],
    // It ends above the last activity: what it leaves out is the user's affair.
    ["SUM(D2:D2)", []],
    ["D2+D3", []],
    // It reaches below, to another sheet or over whole columns: nobody knows what it is for.
    ["SUM(D2:D3)+D5", []],
    ["SUM(D2:D3)+D4", []],
    ["SUM(D2:D3)+经费!D2", []],
    ["SUM(D2:D3)+SUM(E:E)", []],
  ])("%s: %j", (formula, expected) => expect(sums(formula)).toEqual(expected));

  test("but an array formula stays as it is", () => expect(sums("SUM(D2:D3)", { arrays: ["D4:D4"] })).toEqual([]));
});
