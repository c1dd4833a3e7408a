/** Days of the calendar as serial numbers, so that they can be added to and compared. */
import { type CalendarDay, dateToSerial, serialToDate } from "../grid/dates";

/** Null where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  return dateToSerial({ year, month, day }, false);
}

export function calendarOf(day: number): CalendarDay {
  return serialToDate(day, false)!;
}

/** From 0, Sunday. */
export function weekdayOf(day: number): number {
  return (day - 1) % 7;
}

/** YYYY-MM-DD. */
export function isoOf(day: number): string {
  const { year, month, day: date } = calendarOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The same day of another year; the last one of February for the 29th where there is none. */
export function sameDayOf(year: number, { month, day }: Pick<CalendarDay, "month" | "day">): number {
  return dayOf(year, month, day) ?? dayOf(year, month, day - 1)!;
}
