/** wordedAmount: the amount that a row's own words state, in a table that has no column for it. */
import type { AmountReading, Field, Layout, PlanItem, UnreadFigures } from "../plan/plan";
import { simplify, tidy } from "../words";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  COSTS_NOTHING,
  NAME_BEFORE,
  NOT_WHOLE_AFTER,
  NOT_WHOLE_BEFORE,
  SPEAKS_OF_MONEY,
  SUM_IN_WORDS,
  WHOLE_BEFORE,
} from "../words/worded-amount-words";
import { activitiesIn } from "./activities";
import { readAmount } from "./amounts";
import { amountBesideOwner } from "./owner-amounts";
import { SAMPLE, type SheetView } from "./sheet-view";

const ROLES = ["remark", "content", "activity"] as const;
type Role = (typeof ROLES)[number];

/** Of the rows looked at so many state an amount, or that there is none; else their words are no column of amounts, and are said to be unread. */
const SHARE = 0.5;
const FEWEST = 2;
const LONGEST = 600;
/** As a cell of amounts says that nothing is paid. */
const FREE = "无需经费";

const NAMED = /\p{L}/u;

const known = new WeakMap<Layout, Role | null>();

/** Null where the words of this table state no amounts; what cannot be told of a row that speaks of money is unreadable, never passed over. */
export function wordedAmount(view: SheetView, layout: Layout, row: number): Field<AmountReading> | null {
  const role = statingRole(view, layout);
  if (role === null) return amountBesideOwner(view, layout, row);
  const column = layout.columns[role]!;
  const text = view.text(view.own(row, column));
  const sums = sumsIn(text, layout);
  if (sums?.length === 0 && COSTS_NOTHING.test(text))
    return { value: readAmount({ value: FREE }), cell: { sheet: view.grid.sheet, row, column }, text: COSTS_NOTHING.exec(text)![0] };
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
  const { columns, firstRow, lastRow } = layout;
  // A day's number alone in a calendar is no activity.
  const isNamed = (text: string): boolean => (layout.block?.isCalendar === true ? NAMED.test(text) : text !== "");
  const rows = isOpen(layout) ? view.sample(firstRow, lastRow, (row) => isNamed(view.text(view.own(row, columns.activity!)))) : [];
  found =
    ROLES.find((role) => {
      const column = columns[role];
      if (column === undefined) return false;
      const texts = rows.map((row) => view.text(view.own(row, column)));
      const told = texts.filter((text) => (sumsIn(text, layout)?.length ?? 0) > 0).length;
      const free = texts.filter((text) => COSTS_NOTHING.test(text)).length;
      // Of a month's cell in a calendar there is one.
      return told >= (layout.block?.isText === true ? 1 : FEWEST) && told + free >= rows.length * SHARE;
    }) ?? null;
  known.set(layout, found);
  return found;
}

/** Sums in the words of rows whose words are no column of amounts: at the first of them, with their count; null where there are none. */
export function wordedUnread(view: SheetView, layout: Layout, items: readonly PlanItem[]): UnreadFigures | null {
  if (!isOpen(layout) || statingRole(view, layout) !== null || items.some(({ amount }) => amount.value.fen !== null)) return null;
  const column = layout.columns.activity!;
  const found = items.slice(0, SAMPLE).flatMap(({ row }) => {
    const sums = sumsIn(view.text(view.own(row, column)), layout) ?? [];
    return sums.length === 0 ? [] : [{ row, yuan: sums.reduce((sum, one) => sum + (readAmount({ value: one }).fen ?? 0) / 100, 0) }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const sum = Math.round(found.reduce((all, { yuan }) => all + yuan, 0) * 100) / 100;
  return { cell: { sheet: view.grid.sheet, row: first.row, column }, heading: "", count: found.length, sum };
}

/** True for a table without any column of money. */
function isOpen({ columns, monthColumns, partColumns }: Layout): boolean {
  return columns.amount === undefined && columns.activity !== undefined && monthColumns.length === 0 && partColumns === undefined;
}

/** The one whole sum that each activity of a text states; none where it speaks of no money, null where one of them can't be told. */
function sumsIn(text: string, { block }: Layout): readonly string[] | null {
  if (text.length > LONGEST) return SPEAKS_OF_MONEY.test(text) ? null : [];
  const found: string[] = [];
  for (const activity of activitiesIn(text)) {
    const plain = simplify(tidy(activity));
    const sums = [...plain.matchAll(SUM_IN_WORDS)];
    if (sums.length === 0) continue;
    const [sum] = sums;
    const [before, after] = [plain.slice(0, sum!.index), plain.slice(sum!.index + sum![0].length)];
    // 花艺课 800元, 登山/800元 in a cell of a calendar: what is done, and what it costs.
    const isBehindName = block?.isText === true && after === "" && NAME_BEFORE.test(before);
    const isWhole =
      isBehindName ||
      WHOLE_BEFORE.test(before) ||
      (BRACKET_BEFORE.test(before) && BRACKET_AFTER.test(after)) ||
      (before === "" && after === "");
    if (sums.length > 1 || !isWhole || NOT_WHOLE_BEFORE.test(before) || NOT_WHOLE_AFTER.test(after)) return null;
    found.push(sum![0]);
  }
  return found;
}
