/** numberedParts: rows numbered within an activity that hold an amount and nothing else: 1 中秋慰问 9月 5000, below it 1.1 月饼 3500, 1.2 水果 1500. */
import { isBlank } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import { FIRST_MARK_WITHIN, MARK_WITHIN, UPPER_NUMBER } from "../../words/numbering-words";
import { readAmount } from "../amounts";
import { isTotalLabel } from "../labels";
import { readMonthText } from "../months";
import type { SheetView } from "../sheet-view";
import { isNumberedWithin } from "./groups";

/** Rows looked at; hostile sheets are long. */
const MAX_ROWS = 5000;
/** Rows without such a part after which there is none. */
const LOOKED_AT = 200;
/** Parts make the whole, or so nearly that one of the figures is wrong. */
const LEAST = 0.8;
const MOST = 1.25;

/** The rows of such parts. What they are parts of says when or who, and how much; they themselves say neither when nor who. */
export function numberedParts(view: SheetView, layout: Layout): ReadonlySet<number> {
  const { activity, amount, month, owner } = layout.columns;
  const found = new Set<number>();
  const told = [month, layout.columns.date, owner].filter((column) => column !== undefined && column !== activity);
  if (activity === undefined || amount === undefined || told.length === 0 || layout.monthColumns.length > 0) return found;
  const isToldIn = (row: number): boolean => told.some((column) => !isBlank(view.seen(row, column!)));
  const isLine = (row: number): boolean => {
    const name = view.own(row, activity);
    return typeof name.value === "string" && !isBlank(name) && !isTotalLabel(view.word(name));
  };
  const fenAt = (row: number): number | null => readAmount(view.own(row, amount), layout.unitFactor).fen;
  const rows = view.rows;
  let looked = 0;
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at]!;
    if (head < layout.firstRow) continue;
    if (head > layout.lastRow || ++looked > MAX_ROWS || (looked > LOOKED_AT && found.size === 0)) break;
    const whole = fenAt(head);
    if (whole === null || whole <= 0 || !isLine(head) || !isToldIn(head)) continue;
    const run: number[] = [];
    for (let next = at + 1; rows[next] === head + run.length + 1; next++) {
      const row = rows[next]!;
      if (!isLine(row) || isToldIn(row) || !isWithin(view, layout, row, head)) break;
      run.push(row);
    }
    const sum = run.reduce((all, row) => all + (fenAt(row) ?? 0), 0);
    if (run.length > 0 && sum >= whole * LEAST && sum <= whole * MOST && !haveTimes(view, activity, run))
      for (const row of run) found.add(row);
  }
  return found;
}

/** By its number, or without one by the mark before its name. */
function isWithin(view: SheetView, { columns }: Layout, row: number, head: number): boolean {
  const { activity, seq } = columns;
  const [own, upper] = [view.text(view.own(row, activity!)), view.text(view.own(head, activity!))];
  const number = seq === undefined ? "" : view.word(view.own(row, seq));
  const above = seq === undefined ? "" : view.word(view.own(head, seq));
  if (number !== "") return UPPER_NUMBER.test(above) && isNumberedWithin(number, above);
  const [inName, aboveInName] = [NUMBER_IN_NAME.exec(own)?.[1], NUMBER_IN_NAME.exec(upper)?.[1]];
  if (inName !== undefined && aboveInName !== undefined) return isNumberedWithin(inName, aboveInName);
  // （二） right below an activity is no part of it: where would （一） be?
  return (row > head + 1 ? MARK_WITHIN : FIRST_MARK_WITHIN).test(own) && !MARK_WITHIN.test(upper);
}

/** 1.1 月饼, 1、中秋慰问. */
const NUMBER_IN_NAME = /^(\d{1,2}(?:[.-]\d{1,2})?)(?=[、.\s]|[\u4e00-\u9fff])/;

/** True for parts that name times of their own: they are activities. */
function haveTimes(view: SheetView, activity: number, rows: readonly number[]): boolean {
  const times = rows.map((row) =>
    readMonthText(view.text(view.own(row, activity)), { year: null })
      .months.map(({ month }) => month)
      .join(),
  );
  return new Set(times).size > 1;
}
