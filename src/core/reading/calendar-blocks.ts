/** calendarBlocks: a wall calendar: the days of the week as columns, weeks as rows, what is done below the number of the day. */
import { isBlank } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { CALENDAR_DAY, CALENDAR_MONTH, LUNAR_DAY, WEEKDAY_HEADING } from "../words/sheet-words";
import type { Header } from "./header";
import { isMonthText } from "./months";
import type { SheetView } from "./sheet-view";

const FEWEST_DAYS = 5;
/** Days that a month must show; a few small figures are no calendar. */
const FEWEST_NUMBERS = 14;
/** The same of one day of the week. */
const FEWEST_OF_ONE = 3;

/** A block for each day of the week; null where the header names none, or no numbers of days stand below. */
export function calendarBlocks(view: SheetView, header: Header, plain: Layout): readonly Layout[] | null {
  const days = [...header.headings].filter(([, { text }]) => WEEKDAY_HEADING.test(text)).map(([column]) => column);
  if (days.length < FEWEST_DAYS || daysIn(view, days, plain.firstRow) < FEWEST_NUMBERS) return null;
  const last = header.rows[header.rows.length - 1]!;
  // A day of the week whose name was forgotten has its days all the same.
  const [left, right] = [Math.max(1, Math.min(...days) - 1), Math.max(...days) + 1];
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) => days.includes(column) || (isBlank(view.seen(last, column)) && daysIn(view, [column], plain.firstRow) >= FEWEST_OF_ONE),
  );
  return all.map((column) => ({
    ...plain,
    columns: { activity: column },
    monthColumns: [],
    block: { head: null, columns: [column], isText: true, isCalendar: true },
  }));
}

/** Numbers of days in these columns, of the rows that are looked at. */
function daysIn(view: SheetView, columns: readonly number[], firstRow: number): number {
  let numbers = 0;
  for (const row of view.sample(firstRow)) {
    for (const column of columns) {
      const cell = view.own(row, column);
      if (!isBlank(cell) && withoutDay(view.text(cell)) !== view.text(cell)) numbers++;
    }
  }
  return numbers;
}

/** What a cell of a calendar says beside the number of its day; "" when nothing. */
export function withoutDay(text: string): string {
  return text.replace(CALENDAR_DAY, "").replace(LUNAR_DAY, "").trim();
}

/** The month that a calendar's title names: 2026年7月工会活动日历 → 2026年7月; null when none. */
export function calendarMonth(text: string): string | null {
  const head = CALENDAR_MONTH.exec(text)?.[1];
  return head !== undefined && isMonthText(head) ? head : null;
}
