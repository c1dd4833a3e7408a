/** What is read says where it was read: every field of every row of the layouts, beside the cell it names. */
import type { Field, Plan, PlanItem } from "../../../src/core/plan/plan";
import { simplify, tidy } from "../../../src/core/words";
import { gridOf } from "../../build-workbook";
import { LAYOUT_CASES } from "./layout-cases";
import { planIn } from "./read-sheet";

type Named = readonly [name: string, field: Field<unknown>];

function fieldsOf(item: PlanItem): Named[] {
  const {
    months,
    activity,
    owner,
    amount,
    actual,
    task,
    content,
    participants,
    source,
    subject,
    unitName,
    place,
    remark,
    status,
    date,
    seq,
  } = item;
  const all = {
    months,
    activity,
    owner,
    amount,
    actual,
    task,
    content,
    participants,
    source,
    subject,
    unitName,
    place,
    remark,
    status,
    date,
    seq,
  };
  return Object.entries(all).flatMap(([name, field]): Named[] => (field === null || field === undefined ? [] : [[name, field]]));
}
const squeezed = (text: unknown): string => simplify(tidy(String(text ?? ""))).replace(/\s+/g, "");

describe.each(LAYOUT_CASES.map(({ name, sheet }) => [name, sheet] as const))("%s", (_, sheet) => {
  const grid = gridOf("Sheet1", sheet);
  const plan: Plan = planIn(sheet);

  test("texts stand in the cells they are said to be from", () => {
    const wrong = plan.items.flatMap((item) =>
      fieldsOf(item).flatMap(([name, { cell, text }]) => {
        if (cell === null) return [];
        const seen = grid.seenAt(cell.row, cell.column);
        const shown = squeezed(seen.value);
        // A field without a text of its own is told by where it stands: months as columns, a merged cell's further rows.
        const isThere = typeof seen.value !== "string" || squeezed(text) === "" || shown.includes(squeezed(text));
        return isThere ? [] : [`${item.row} ${name} ${cell.row}:${cell.column} ${text} / ${shown}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a figure in the amount's cell is the amount, in the table's unit", () => {
    const wrong = plan.items.flatMap(({ row, amount: { value, cell } }) => {
      const figure = cell === null ? null : grid.seenAt(cell.row, cell.column).value;
      if (typeof figure !== "number" || value.form !== "number" || value.fen === null) return [];
      return Math.abs(value.fen - figure * value.unitFactor * 100) < 1 ? [] : [`${row}: ${value.fen} from ${figure}`];
    });
    expect(wrong).toEqual([]);
  });
});
