/** monthContent: a month written as the table writes its months, and never as a day that nobody has set. */
import type { MonthNumber } from "../terms/month";
import { dateToSerial } from "../grid/dates";
import type { CellContent } from "../grid/edit";
import { type Cell, sheetNamed, type Workbook } from "../grid/grid";
import type { MonthStyle } from "../messages/sheet-messages";
import type { Plan } from "../plan/plan";

/** How a table writes its months. */
export interface MonthHabit {
  /** Format of its dates where most months are dates that show no day; undefined inside for the sheet's own. */
  readonly dates: { readonly format: string | undefined } | null;
  readonly number: NumberStyle | null;
  readonly style: MonthStyle;
  /** True where most cells say a day: its month alone is written then. */
  readonly hasDays: boolean;
}

/** A month as a plain number: 9, 202609, 2026.09 or 2026.9; null where it cannot be told from another. */
type NumberStyle = (month: MonthNumber, year: number | null) => number | null;

const NUMBER_STYLES: readonly NumberStyle[] = [
  (month) => month,
  (month, year) => (year === null ? null : year * 100 + month),
  (month, year) => (year === null ? null : Math.round(year * 100 + month) / 100),
  // 2026.1 would be January and October at once.
  (month, year) => (year === null || month > 9 ? null : Math.round(year * 10 + month) / 10),
];

interface MonthCell {
  readonly month: MonthNumber;
  readonly year: number | null;
  readonly cell: Cell;
  readonly isSerial: boolean;
}

/** Looks through the whole table once; a single row is then written from what was found. */
export function monthHabit(plan: Plan, workbook: Workbook, styles: readonly MonthStyle[]): MonthHabit {
  const cells = cellsOf(plan, workbook);
  const texts = cells.flatMap(({ month, year, cell }) => {
    if (typeof cell.value !== "string") return [];
    const text = plainly(cell.value);
    const written = styles.map((style) => style(month, year));
    return [{ whole: written.map((one) => one === text), begun: written.map((one) => one !== null && begins(text, one)) }];
  });
  const serials = cells.filter(({ isSerial }) => isSerial);
  const numbers = cells.filter(({ cell, isSerial }) => typeof cell.value === "number" && !isSerial);
  const whole = styles.map((_, index) => texts.filter((text) => text.whole[index]).length);
  // 2026.9.10 says more than a month; it begins as a month is written there.
  const begun = styles.map((_, index) => texts.filter((text) => text.begun[index] && !text.whole.includes(true)).length);
  const byNumber = NUMBER_STYLES.map((style) => numbers.filter(({ month, year, cell }) => style(month, year) === cell.value).length);
  const [mostWhole, mostNumbers] = [Math.max(0, ...whole), Math.max(0, ...byNumber)];
  const withDay = serials.filter(({ cell }) => showsDay(cell.format));
  const withMonth = serials.find(({ cell }) => !showsDay(cell.format));
  const isDated = serials.length > Math.max(mostWhole, mostNumbers);
  const longer = texts.filter((text) => text.begun.includes(true) && !text.whole.includes(true)).length;
  return {
    dates: isDated && withMonth !== undefined && withDay.length * 2 <= serials.length ? { format: withMonth.cell.format } : null,
    number: mostNumbers > mostWhole && !isDated ? NUMBER_STYLES[byNumber.indexOf(mostNumbers)]! : null,
    style:
      (mostWhole > 0 ? styles[whole.indexOf(mostWhole)] : mostBegun(styles, begun)) ??
      dateStyle(styles, withDay[0]?.cell.format) ??
      styles[0]!,
    hasDays: (withDay.length + longer) * 2 > cells.length,
  };
}

/** The month cells of activities that have one month, or begin in one where first and last stand in two columns. */
function cellsOf(plan: Plan, workbook: Workbook): MonthCell[] {
  const grid = sheetNamed(workbook, plan.sheet)!;
  const isPair = plan.layout.endColumn !== undefined;
  return plan.items.flatMap((item): MonthCell[] => {
    const { cell, value } = item.months;
    const first = value.months.length === 1 || value.form === "quarter" || isPair ? value.months[0] : undefined;
    if (cell === null || first === undefined) return [];
    const year = plan.year === null ? null : plan.year + first.yearOffset;
    return [{ month: first.month, year, cell: grid.at(cell.row, cell.column), isSerial: value.form === "serial" }];
  });
}

/** What stands in the month cell of a row of that month; a date brings the format of the dates in the table. */
export function monthContent(
  month: MonthNumber,
  plan: Plan,
  workbook: Workbook,
  habit: MonthHabit,
  styles: readonly MonthStyle[],
): CellContent {
  const year = plan.year === null ? null : plan.year + (plan.isSchoolYear && month < 9 ? 1 : 0);
  if (habit.dates !== null && year !== null) {
    const serial = dateToSerial({ year, month, day: 1 }, workbook.date1904);
    if (serial !== null) return { value: serial, ...(habit.dates.format === undefined ? {} : { format: habit.dates.format }) };
  }
  const number = habit.number?.(month, year) ?? null;
  if (number !== null) return { value: number };
  return { value: habit.style(month, year) ?? styles[0]!(month, year)! };
}

/** The style most texts begin in; of several the longest, which says the year too. */
function mostBegun(styles: readonly MonthStyle[], counts: readonly number[]): MonthStyle | null {
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const length = (style: MonthStyle): number => style(1, 2000)?.length ?? 0;
  return styles.filter((_, index) => counts[index] === most).reduce((best, style) => (length(style) > length(best) ? style : best));
}

/** A style in the manner of a date format: 2026/9 for yyyy/m/d. */
function dateStyle(styles: readonly MonthStyle[], format: string | undefined): MonthStyle | null {
  const separator = /y+([^ymd]+)m/i.exec((format ?? "").replace(/\[[^\]]*\]|["\\]/g, ""))?.[1]?.trim();
  return separator === undefined ? null : (styles.find((style) => style(1, 2000)?.startsWith(`2000${separator}`) === true) ?? null);
}

/** True for a text that goes on after a month: 9 is none, and 2026.1 does not begin 2026.10. */
function begins(text: string, written: string): boolean {
  return (
    /\D/.test(written) &&
    text.length > written.length &&
    text.startsWith(written) &&
    !/\d\d/.test(text.slice(written.length - 1, written.length + 1))
  );
}

/** True for a number format that shows the day of a date; Excel's own dates do. */
function showsDay(format: string | undefined): boolean {
  return format === undefined || /d/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ""));
}

/** Half width and without white space, for comparing. */
function plainly(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
