/** What people type into the official tables stands at its row when these are drawn again, whatever became of the plan. */
import fc from "fast-check";
import { applyEdits } from "../../../src/core/grid/apply";
import type { CellContent, SheetDraft, SheetEdit, SheetMark } from "../../../src/core/grid/edit";
import { sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { GridBuilder } from "../../../src/core/grid/grid-builder";
import type { Fen } from "../../../src/core/plan/money";
import {
  type PlanRow,
  PLAN,
  PLAIN_FORM,
  ALL,
  APPROVED,
  drawn,
  marked,
  rowOf,
  typedInto,
  valueAt,
  textsOf,
  wrong,
  first,
} from "./typed-tables";
import { runs } from "../../runs";

test("drawn again with nothing typed, the tables come out as they were", () => {
  const again = drawn(PLAN, first.workbook, { ...ALL, approved: APPROVED });
  const drafts = ({ edits }: { readonly edits: readonly SheetEdit[] }): SheetDraft[] =>
    edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft] : []));
  expect(drafts(again)).toEqual(drafts(first));
});

const TYPED: readonly (readonly [SheetMark, string, number, CellContent])[] = [
  ["budget", "上年结转", 3, { value: 1200 }],
  ["budget", "401", 3, { value: 6800 }],
  ["budget", "401", 4, { value: 8000 }],
  ["budget", "404", 5, { value: "按去年水平" }],
  ["budget", "50102", 3, { value: 7000 }],
  ["budget", "508", 3, { value: 450 }],
  ["budget", "加：收回投资", 4, { value: 100 }],
  ["budget", "减：提取后备金", 3, { value: 10 }],
  ["budget", "编制单位", 4, { value: "编报日期：2026-01-05" }],
  ["budget-cover", "", 2, { value: "" }],
  ["budget-notes", "七、", 1, { value: "七、其他需要说明的事项：本年新设小组两个。" }],
  ["budget-notes", "二、", 1, { value: "二、编制依据：按上级要求编制。" }],
  ["execution", "3", 5, { value: 7500 }],
  ["adjustment", "503", 7, { value: "说明甲" }],
  ["adjustment", "50102", 3, { value: 8800 }],
];
const PLACES = TYPED.filter(([mark]) => mark !== "budget-cover");

describe("what was typed stands at its label", () => {
  const cover = marked(first.workbook, "budget-cover");
  const chair = cover.usedRows().find((row) => cover.at(row, 2).value === "工会主席（签章）：")!;
  const before = applyEdits(
    typedInto(
      first.workbook,
      PLACES.map(([mark, label, column, content]) => [mark, label === "3" ? "3" : label, column, content]),
    ),
    [
      {
        kind: "set-cell",
        sheet: cover.sheet,
        row: chair,
        column: 2,
        content: { value: "工会主席（签章）：甲" },
        expect: cover.at(chair, 2),
      },
    ],
  ).workbook;
  const activityAt = (workbook: Workbook, seq: string): unknown =>
    marked(workbook, "execution").at(rowOf(marked(workbook, "execution"), seq), 2).value;

  test.each([
    ["the plan as it was", PLAN],
    [
      "rows put in above",
      [
        ["1月", "迎新会", "工会经费", "会议支出", 100, 90],
        ["2月", "元宵节活动", "工会经费", "文体活动支出", 300, undefined],
        ...PLAN,
      ] as readonly PlanRow[],
    ],
    ["a subject more", [...PLAN, ["11月", "结对", "工会经费", "对附属单位的支出", 70, undefined]] as readonly PlanRow[]],
    ["a subject less", PLAN.filter(([, activity]) => activity !== "下拨小组")],
    ["another order", [...PLAN].reverse()],
  ])("with %s", (_, plan) => {
    expect(activityAt(before, "3")).toBe("专家讲座");
    const { workbook, orphaned } = drawn(plan, before, null);
    for (const [mark, label, column, content] of PLACES) {
      const place = mark === "execution" ? "专家讲座" : label;
      expect([mark, label, valueAt(workbook, mark, place, column)]).toEqual([mark, label, content.value]);
    }
    expect(textsOf(marked(workbook, "budget-cover"))).toContain("工会主席（签章）：甲");
    expect(orphaned).toEqual([]);
    expect(wrong(workbook)).toEqual([]);
    // 50102: 7000 typed for last year, alone in its group; 508 typed as well: the total of last year has both.
    expect(valueAt(workbook, "budget", "501", 3)).toBe(7000);
    expect(valueAt(workbook, "budget", "本年支出合计", 3)).toBe(7450);
    expect(valueAt(workbook, "budget", "本年收入合计", 4)).toBe(8000);
    // And once more.
    const third = drawn(plan, workbook, { ...ALL, approved: APPROVED }).workbook;
    for (const [mark, label, column, content] of PLACES)
      expect(valueAt(third, mark, mark === "execution" ? "专家讲座" : label, column)).toBe(content.value);
  });
});

test("what we wrote and nobody touched follows the plan", () => {
  expect(valueAt(first.workbook, "budget", "50404", 5)).toBe("另有1项金额待定");
  const { workbook } = drawn([...PLAN, ["12月", "走访", "工会经费", "困难职工帮扶支出", "待定", undefined]], first.workbook, null, {
    dues: 730_000 as Fen,
  });
  expect(valueAt(workbook, "budget", "50404", 5)).toBe("另有2项金额待定");
  expect(valueAt(workbook, "budget", "401", 4)).toBe(7300);
  expect(textsOf(marked(workbook, "budget-notes")).find((text) => text.startsWith("三、"))).toContain("会费收入7,300.00元");
});

test("a formula of the person's stays one and follows its rows; one whose row is gone keeps its result", () => {
  const execution = marked(first.workbook, "execution");
  const [walk, talk] = ["健步走", "专家讲座"].map((activity) => rowOf(execution, activity));
  const before = typedInto(first.workbook, [
    ["budget", "403", 4, { value: 300, formula: "100+200" }],
    ["budget", "406", 4, { value: null, formula: "D6*0.5" }],
    ["execution", "健步走", 5, { value: null, formula: "1000+250.5" }],
    ["execution", "健步走", 9, { value: null, formula: `E${talk}*2` }],
    ["execution", "专家讲座", 9, { value: null, formula: `E${walk}*2` }],
  ]);
  const { workbook } = drawn(
    [["1月", "迎新会", "工会经费", "会议支出", 100, 90], ...PLAN.filter(([, activity]) => activity !== "专家讲座")],
    before,
    null,
  );
  const [budget, again] = [marked(workbook, "budget"), marked(workbook, "execution")];
  expect(budget.at(rowOf(budget, "403"), 4)).toMatchObject({ value: 300, formula: "100+200" });
  expect(budget.at(rowOf(budget, "406"), 4)).toMatchObject({ value: 3600, formula: "D6*0.5" });
  expect(again.at(rowOf(again, "健步走"), 5)).toMatchObject({ value: 1250.5, formula: "1000+250.5" });
  expect(again.at(rowOf(again, "健步走"), 9)).toEqual({ value: 600 });
  expect(wrong(workbook)).toEqual([]);
});

test("what was typed beside an activity that is no longer planned stands below the table, and goes back to it when it returns", () => {
  const before = typedInto(first.workbook, [["execution", "健步走", 5, { value: 7500 }]]);
  const without = drawn(
    PLAN.filter(([, activity]) => activity !== "健步走"),
    before,
    null,
  );
  expect(without.orphaned).toEqual([{ sheet: "预算执行情况", count: 1 }]);
  const sheet = marked(without.workbook, "execution");
  const line = sheet.usedRows().find((row) => String(sheet.at(row, 1).value).startsWith("健步走"))!;
  expect(sheet.at(line, 1).value).toBe("健步走 文体活动支出：7500");
  expect(sheet.at(line - 1, 1).value).toBe("以下内容是先前手工填写的，现在的表中没有对应位置（不打印）：");
  const edit = without.edits.find((one) => one.kind === "put-sheet" && one.draft.mark === "execution") as { draft: SheetDraft };
  expect(edit.draft.print.area!.bottom).toBeLessThan(line - 1);
  // Still there after a run without it, and back in its place with it.
  const still = drawn(
    PLAN.filter(([, activity]) => activity !== "健步走"),
    without.workbook,
    null,
  );
  expect(still.orphaned).toEqual([{ sheet: "预算执行情况", count: 1 }]);
  const back = drawn(PLAN, still.workbook, null);
  expect(back.orphaned).toEqual([]);
  expect(valueAt(back.workbook, "execution", "健步走", 5)).toBe(7500);
  expect(textsOf(marked(back.workbook, "execution")).some((text) => text.includes("先前手工填写"))).toBe(false);
});

test("rows that a person added stay where they were put, and sums go on over them", () => {
  const budget = marked(first.workbook, "budget");
  const notes = marked(first.workbook, "budget-notes");
  const before = applyEdits(first.workbook, [
    {
      kind: "insert-rows",
      expect: [],
      sheet: budget.sheet,
      before: rowOf(budget, "50103"),
      like: null,
      rows: [
        {
          cells: [
            { column: 2, content: { value: "其中：运动会" } },
            { column: 3, content: { value: 2000 } },
          ],
        },
      ],
    },
    {
      kind: "set-cell",
      sheet: notes.sheet,
      row: notes.lastRow + 1,
      column: 1,
      content: { value: "八、本说明经工会委员会讨论通过。" },
      expect: { value: null },
    },
  ]).workbook;
  const made = drawn(
    [["1月", "迎新会", "工会经费", "会议支出", 100, 90], ...PLAN, ["12月", "下拨", "工会经费", "对附属单位的支出", 70, undefined]],
    before,
    null,
  );
  const [table, text] = [marked(made.workbook, "budget"), marked(made.workbook, "budget-notes")];
  const own = rowOf(table, "其中：运动会");
  expect([own, table.at(own, 3).value]).toEqual([rowOf(table, "50102") + 1, 2000]);
  expect(valueAt(made.workbook, "budget", "501", 3)).toBe(2000);
  expect(text.at(text.lastRow, 1).value).toBe("八、本说明经工会委员会讨论通过。");
  expect(wrong(made.workbook)).toEqual([]);
  const drafted = (mark: SheetMark): SheetDraft =>
    (made.edits.find((edit) => edit.kind === "put-sheet" && edit.draft.mark === mark) as { draft: SheetDraft }).draft;
  // The added paragraph is printed; the header still stands on every page.
  expect(drafted("budget-notes").print.area!.bottom).toBe(text.lastRow);
  expect(drafted("budget").print.titleRows).toEqual({ first: 3, last: 3 });
});

test("another year's figures do not slip into this year's table", () => {
  const before = typedInto(first.workbook, [["budget", "401", 3, { value: 6800 }]]);
  const next = drawn(PLAN, before, null, {}, 2027);
  expect(valueAt(next.workbook, "budget", "401", 3)).toBeNull();
  expect(textsOf(marked(next.workbook, "budget"))).toContain("401 会费收入：6800");
  expect(next.left).toEqual([{ sheet: "预算调整表", why: "other-year" }]);
});

test("a sheet pasted over as values is drawn again: nothing in it was typed", () => {
  const budget = marked(first.workbook, "budget");
  const cells = budget
    .usedRows()
    .flatMap((row) => budget.row(row).flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column, cell }])));
  const pasted = applyEdits(
    first.workbook,
    cells.map(
      ({ row, column, cell }): SheetEdit => ({
        kind: "set-cell",
        sheet: budget.sheet,
        row,
        column,
        content: { value: cell.value },
        expect: cell,
      }),
    ),
  ).workbook;
  const { workbook } = drawn([...PLAN, ["12月", "总结会", "工会经费", "会议支出", 100, undefined]], pasted, null);
  const again = marked(workbook, "budget");
  expect(again.at(rowOf(again, "本年支出合计"), 4).formula).toBeDefined();
  expect(wrong(workbook)).toEqual([]);
});

/** The workbook with columns put into one of its sheets (or taken out) before a column; formulas as Excel would leave them matter to nobody here. */
function withColumns(workbook: Workbook, mark: SheetMark, before: number, count: number): Workbook {
  const grid = marked(workbook, mark);
  const moved = GridBuilder.empty(grid.sheet, grid.mark);
  for (const row of grid.usedRows())
    grid.row(row).forEach((cell, column) => {
      if (cell && (count > 0 || column < before || column >= before - count))
        moved.set(row, column < before ? column : column + count, cell);
    });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === grid ? moved.build() : sheet)) };
}

test("a column that a person put in or took out moves nothing: what was typed is at its column, the own column's below the table", () => {
  const typed = typedInto(first.workbook, [
    ["budget", "401", 3, { value: 6800 }],
    ["budget", "404", 5, { value: "按去年水平" }],
    ["adjustment", "401", 7, { value: "说明甲" }],
  ]);
  const wide = withColumns(withColumns(typed, "budget", 3, 1), "adjustment", 2, 2);
  const own = applyEdits(wide, [
    {
      kind: "set-cell",
      sheet: marked(wide, "budget").sheet,
      row: rowOf(marked(wide, "budget"), "401"),
      column: 3,
      content: { value: 6500 },
      expect: { value: null },
    },
  ]).workbook;
  const made = drawn(PLAN, own, null);
  expect([3, 4].map((column) => valueAt(made.workbook, "budget", "401", column))).toEqual([6800, 7200]);
  expect(valueAt(made.workbook, "budget", "404", 5)).toBe("按去年水平");
  expect([3, 7].map((column) => valueAt(made.workbook, "adjustment", "401", column))).toEqual([7200, "说明甲"]);
  expect(made.orphaned).toEqual([{ sheet: "收支预算表", count: 1 }]);
  expect(textsOf(marked(made.workbook, "budget"))).toContain("401 会费收入：6500");
  expect(wrong(made.workbook)).toEqual([]);

  const narrow = drawn(PLAN, withColumns(typed, "budget", 3, -1), null);
  expect([3, 4, 5].map((column) => valueAt(narrow.workbook, "budget", "404", column))).toEqual([null, null, "按去年水平"]);
  expect(narrow.orphaned).toEqual([]);
});

describe("tables that are there go with the plan", () => {
  test("the summary alone draws them again, in the form they have", () => {
    const { workbook, left } = drawn([...PLAN, ["12月", "总结会", "工会经费", "会议支出", 100, 80]], first.workbook, null);
    expect(left).toEqual([]);
    expect(valueAt(workbook, "budget", "本年支出合计", 4)).toBe(15_500);
    expect(valueAt(workbook, "budget", "减：提取后备金", 1)).toBe("减：提取后备金");
    expect(valueAt(workbook, "execution", "全年合计", 4)).toBe(15_500);
    // The approved budget stays as it was approved.
    expect([3, 5].map((column) => valueAt(workbook, "adjustment", "本年支出合计", column))).toEqual([14_900, 15_500]);
    expect([3, 5].map((column) => valueAt(workbook, "adjustment", "501", column))).toEqual([8900, 8900]);
    expect(wrong(workbook)).toEqual([]);
  });

  test("one that cannot be drawn stays, and is named", () => {
    const { workbook, left } = drawn(
      PLAN.map(([month, activity, source, subject, amount]) => [month, activity, source, subject, amount, undefined]),
      first.workbook,
      null,
    );
    expect(left).toEqual([{ sheet: "预算执行情况", why: "no-actual" }]);
    expect(valueAt(workbook, "execution", "健步走", 4)).toBe(8000);
  });

  test("so does one whose record is gone", () => {
    const notes = marked(first.workbook, "budget-notes");
    const [record] = [...notes.hiddenColumns] as [number];
    const cleared = applyEdits(
      first.workbook,
      notes.usedRows().map(
        (row): SheetEdit => ({
          kind: "set-cell",
          sheet: notes.sheet,
          row,
          column: record,
          content: { value: null },
          expect: notes.at(row, record),
        }),
      ),
    ).workbook;
    expect(drawn(PLAN, cleared, null).left).toEqual([{ sheet: "编制说明", why: "no-record" }]);
  });

  test("where there are none, none are made", () => {
    const { workbook } = drawn(PLAN, null, null);
    expect(workbook.sheets.map(({ mark }) => mark)).toEqual([null, "detail", "summary", "findings"]);
  });
});

test("law: whatever is typed wherever it can be, it is there after the next drawing, and every formula shows what it works out to", () => {
  const SHEETS: readonly SheetMark[] = ["budget", "budget-cover", "budget-notes", "execution", "adjustment"];
  const places = SHEETS.flatMap((mark) => {
    const grid = marked(first.workbook, mark);
    const right = sheetNamed(first.workbook, grid.sheet)!.usedRows();
    return right.flatMap((row) => Array.from({ length: 6 }, (_, index) => ({ mark, row, column: index + 1 })));
  }).filter(({ mark, row, column }) => {
    const grid = marked(first.workbook, mark);
    const merge = grid.mergeAt(row, column);
    return (merge === null || (merge.top === row && merge.left === column)) && !String(grid.at(row, column).value ?? "").startsWith("§");
  });
  const content = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }),
    fc.string({ minLength: 1, maxLength: 8 }).map((text) => `填${text}`),
  );
  const extra = fc.constantFrom<PlanRow>(
    ["2月", "迎新会", "工会经费", "会议支出", 100, 90],
    ["7月", "结对", "工会经费", "对附属单位的支出", 70, undefined],
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(places.length - 1), content), { minLength: 1, maxLength: 6, selector: ([place]) => place }),
      fc.subarray([...PLAN], { minLength: 2 }),
      fc.array(extra, { maxLength: 2 }),
      fc.boolean(),
      (typed, kept, added, isPlain) => {
        const plan = [...added, ...kept, ["4月", "踏青", "工会经费", "文体活动支出", 10, 5] as PlanRow];
        const before = applyEdits(
          first.workbook,
          typed.map(([place, value]): SheetEdit => {
            const { mark, row, column } = places[place]!;
            const grid = marked(first.workbook, mark);
            return { kind: "set-cell", sheet: grid.sheet, row, column, content: { value }, expect: grid.at(row, column) };
          }),
        ).workbook;
        const { workbook } = drawn(plan, before, isPlain ? { ...ALL, budget: PLAIN_FORM } : null);
        for (const [place, value] of typed) {
          const { mark } = places[place]!;
          const grid = marked(workbook, mark);
          const shown = grid.usedRows().flatMap((row) => grid.row(row).map((cell) => cell?.value));
          expect(
            shown.some((one) => one === value || (typeof one === "string" && !one.startsWith("§") && one.endsWith(String(value)))),
          ).toBe(true);
        }
        const errors = wrong(workbook);
        // A text typed where a figure belongs may make a formula an error; then it shows that error.
        expect(errors).toEqual([]);
      },
    ),
    { numRuns: runs(40) },
  );
});
