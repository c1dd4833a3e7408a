/** Rows that a form has only where they are asked for or filled in, and what stands below it: what is typed there stays and counts. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { OfficialWanted } from "../../../src/core/official";
import { type PlanRow, PLAN, PLAIN_FORM, ALL, drawn, marked, rowOf, typedInto, valueAt, textsOf, wrong, first } from "./typed-tables";

test.each(["404", "406", "407", "509", "50402", "50701"])(
  "an amount typed at %s keeps its row when the form no longer asks for it",
  (code) => {
    const before = typedInto(first.workbook, [
      ["budget", code, 3, { value: 321 }],
      ["budget", code, 5, { value: "手填" }],
    ]);
    const { workbook, orphaned } = drawn(PLAN, before, { ...ALL, budget: PLAIN_FORM });
    const budget = marked(workbook, "budget");
    expect([3, 5].map((column) => budget.at(rowOf(budget, code), column).value)).toEqual([321, "手填"]);
    expect(valueAt(workbook, "budget", code.startsWith("4") ? "本年收入合计" : "本年支出合计", 3)).toBe(321);
    const others = ["404", "406", "407", "509", "50402", "50701"].filter((other) => other.slice(0, 3) !== code.slice(0, 3));
    expect(others.filter((other) => budget.usedRows().some((row) => budget.at(row, 1).value === other))).toEqual([]);
    expect(orphaned).toEqual([]);
    expect(wrong(workbook)).toEqual([]);
    // It goes once nothing is typed there.
    const cleared = typedInto(workbook, [
      ["budget", code, 3, { value: null }],
      ["budget", code, 5, { value: null }],
    ]);
    const empty = marked(drawn(PLAN, cleared, null).workbook, "budget");
    expect(empty.usedRows().some((row) => empty.at(row, 1).value === code)).toBe(false);
  },
);

test("an amount typed over one of ours adds to the total, also where something is not classified", () => {
  const plan: readonly PlanRow[] = [...PLAN, ["11月", "某事", "工会经费", "无此科目", 70, undefined]];
  for (const budget of [PLAIN_FORM, ALL.budget!]) {
    const made = drawn(plan, null, { ...ALL, budget }).workbook;
    const [total, contest] = ["本年支出合计", "50301"].map((label) => valueAt(made, "budget", label, 4) as number);
    expect([total, contest]).toEqual([6000 + 8000 + 900 + 500 + 70, 0]);
    const typed = typedInto(made, [
      ["budget", "50301", 4, { value: 40 }],
      ["budget", "510", 4, { value: 7 }],
    ]);
    const { workbook } = drawn(plan, typed, { ...ALL, budget });
    expect(valueAt(workbook, "budget", "本年支出合计", 4)).toBe(total! + 47);
    expect(valueAt(workbook, "budget", "未归类", 4)).toBe(70);
    expect(wrong(workbook)).toEqual([]);
  }
});

test("subjects beside the form that reach below it are ours, and drawn anew", () => {
  const plan: readonly PlanRow[] = [
    ...PLAN,
    ["11月", "办公", "工会经费", "行政支出", 70, undefined],
    ["12月", "某事", "工会经费", "无此科目", 9, undefined],
  ];
  const wanted: OfficialWanted = { ...ALL, budget: PLAIN_FORM };
  const once = drawn(plan, null, wanted);
  const budget = marked(once.workbook, "budget");
  const signed = rowOf(budget, "工会主席");
  expect(budget.lastRow).toBeGreaterThan(signed + 2);
  expect(drawn(plan, once.workbook, wanted).edits).toEqual(once.edits);
});

test("what was typed at 未归类, below the form, stays at it, and so does a row below", () => {
  const plan: readonly PlanRow[] = [...PLAN, ["11月", "某事", "工会经费", "无此科目", 70, undefined]];
  const made = drawn(plan, null, ALL).workbook;
  const sheet = marked(made, "budget");
  const below = rowOf(sheet, "未归类");
  const before = applyEdits(typedInto(made, [["budget", "未归类", 5, { value: "问过财务" }]]), [
    { kind: "set-cell", sheet: sheet.sheet, row: below + 2, column: 1, content: { value: "另附说明" }, expect: { value: null } },
  ]).workbook;
  for (const again of [plan, PLAN]) {
    const { workbook, orphaned } = drawn(again, before, { ...ALL, budget: PLAIN_FORM });
    expect(valueAt(workbook, "budget", "未归类", 5)).toBe("问过财务");
    expect(textsOf(marked(workbook, "budget"))).toContain("另附说明");
    expect([orphaned, wrong(workbook)]).toEqual([[], []]);
  }
});
