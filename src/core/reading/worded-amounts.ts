/** wordedAmount: the amount that a row's own words state, in a table that has no column for it. */
import type { AmountReading, Field, Layout } from "../plan/plan";
import { simplify, tidy } from "../words";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  NOT_WHOLE_AFTER,
  NOT_WHOLE_BEFORE,
  SPEAKS_OF_MONEY,
  SUM_IN_WORDS,
  WHOLE_BEFORE,
} from "../words/worded-amount-words";
import { activitiesIn } from "./activities";
import { readAmount } from "./amounts";
import type { SheetView } from "./sheet-view";

const ROLES = ["remark", "content", "activity"] as const;
type Role = (typeof ROLES)[number];

/** Of the rows looked at so many state an amount, or their words are no column of amounts. */
const SHARE = 0.8;
const FEWEST = 3;
const LONGEST = 600;

const known = new WeakMap<Layout, Role | null>();

/** Null where the words of this table state no amounts; what cannot be told of a row that speaks of money is unreadable, never passed over. */
export function wordedAmount(view: SheetView, layout: Layout, row: number): Field<AmountReading> | null {
  const role = statingRole(view, layout);
  if (role === null) return null;
  const column = layout.columns[role]!;
  const text = view.text(view.own(row, column));
  const sums = sumsIn(text);
  if (sums === null || sums.length === 0) {
    const value: AmountReading = { ...readAmount({ value: null }), form: sums === null ? "unparsable" : "blank" };
    return { value, cell: { sheet: view.grid.sheet, row, column }, text: sums === null ? text : "" };
  }
  const readings = sums.map((sum) => readAmount({ value: sum }));
  const fen = readings.reduce<number | null>((whole, one) => (whole === null || one.fen === null ? null : whole + one.fen), 0);
  const cell = { sheet: view.grid.sheet, row, column };
  // Its unit stands beside it; there is no column whose unit it could differ from.
  return { value: { ...readings[0]!, fen: fen as AmountReading["fen"], unitInCell: null }, cell, text: sums.join("+") };
}

/** The column whose words nearly always state an amount; null where there is none. */
function statingRole(view: SheetView, layout: Layout): Role | null {
  let found = known.get(layout);
  if (found !== undefined) return found;
  const { columns, firstRow, lastRow, monthColumns, partColumns } = layout;
  const isOpen = columns.amount === undefined && columns.activity !== undefined && monthColumns.length === 0 && partColumns === undefined;
  const rows = isOpen ? view.sample(firstRow, lastRow, (row) => view.text(view.own(row, columns.activity!)) !== "") : [];
  found =
    ROLES.find((role) => {
      const column = columns[role];
      if (column === undefined || rows.length < FEWEST) return false;
      const told = rows.filter((row) => (sumsIn(view.text(view.own(row, column)))?.length ?? 0) > 0).length;
      return told >= Math.max(FEWEST, rows.length * SHARE);
    }) ?? null;
  known.set(layout, found);
  return found;
}

/** The one whole sum that each activity of a text states; none where it speaks of no money, null where one of them can't be told. */
function sumsIn(text: string): readonly string[] | null {
  if (text.length > LONGEST) return SPEAKS_OF_MONEY.test(text) ? null : [];
  const found: string[] = [];
  for (const activity of activitiesIn(text)) {
    const plain = simplify(tidy(activity));
    const sums = [...plain.matchAll(SUM_IN_WORDS)];
    if (sums.length === 0) continue;
    const [sum] = sums;
    const [before, after] = [plain.slice(0, sum!.index), plain.slice(sum!.index + sum![0].length)];
    const isWhole =
      WHOLE_BEFORE.test(before) || (BRACKET_BEFORE.test(before) && BRACKET_AFTER.test(after)) || (before === "" && after === "");
    if (sums.length > 1 || !isWhole || NOT_WHOLE_BEFORE.test(before) || NOT_WHOLE_AFTER.test(after)) return null;
    found.push(sum![0]);
  }
  return found;
}
