/** monthsOnSheet: festivals of a sheet that is one quarter's or one month's. */
import type { Cell } from "../grid/grid";
import type { MonthReading, PlanMonth } from "../plan/months";
import type { Layout } from "../plan/plan";
import { monthsOfName } from "./activity-months";
import { type MonthContext, readMonths } from "./months";
import type { SheetView } from "./sheet-view";

/** What a cell says of its months; on a sheet of one quarter 中秋 is the month of it next to the festival's own, which has to be said. */
export function monthsOnSheet(view: SheetView, layout: Layout, cell: Cell, context: MonthContext): MonthReading {
  const reading = readMonths(cell, context);
  const whole = reading.form === "festival" ? monthsOfName(view, layout, context.year) : null;
  if (!isFestivalOutside(reading, whole)) return reading;
  const isNext = ({ month }: PlanMonth): boolean => reading.months.some((own) => [1, 11].includes(Math.abs(own.month - month)));
  const near = whole!.months.filter(isNext);
  return near.length === 0 ? reading : { ...reading, months: near, isVague: true };
}

/** 中秋 of a year in which it is in October, on a sheet of the third quarter. */
export function isFestivalOutside({ form, months }: MonthReading, whole: MonthReading | null): boolean {
  if (form !== "festival" || whole === null || whole.months.length === 0) return false;
  return !months.some(({ month }) => whole.months.some((other) => other.month === month));
}
