/** month-blank, month-invalid, month-vague, month-range, month-serial, month-other-year: what a month cell leaves open. */
import { type Finding, finding } from "../plan/finding";
import { type MonthForm, monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import { type Check, fieldPlace, hasMonths, type PlanSheet } from "./check";
import { asWrittenMonth } from "./month-fix";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "month-blank": { readonly row: number; readonly taken: readonly number[] };
    "month-invalid": { readonly text: string };
    "month-vague": { readonly text: string; readonly taken: readonly number[] };
    "month-range": { readonly text: string; readonly months: readonly number[] };
    "month-serial": { readonly text: string; readonly months: readonly number[] };
    "month-other-year": { readonly text: string; readonly year: number; readonly planYear: number };
  }
}

/** Several months, and exactly which: nothing to do about it. */
const SEVERAL: ReadonlySet<MonthForm> = new Set(["list", "range", "quarter", "half-year", "whole-year", "every-month", "every-other"]);
/** A time that names no month at all. */
const NO_MONTH: ReadonlySet<MonthForm> = new Set(["unscheduled", "week", "unreadable"]);

export const monthForm: Check = {
  codes: {
    "month-blank": { severity: "warning", since: "0.1" },
    "month-invalid": { severity: "error", since: "0.1" },
    "month-vague": { severity: "warning", since: "0.1" },
    "month-range": { severity: "info", since: "0.1", sharesLine: true },
    "month-serial": { severity: "info", fix: "safe", since: "0.1", sharesLine: true },
  },
  unless: PLAIN.month,
  item(item, sheet) {
    const { value: reading, text } = item.months;
    if ((item.byMonth !== null && !reading.isInherited) || (reading.form === "month" && !reading.isVague && !reading.isInherited))
      return null;
    const place = fieldPlace(item.months, "month", item, sheet);
    const months = monthNumbers(reading.months);
    if (reading.isInherited || reading.form === "blank") {
      if (!reading.isInherited && (!hasMonthsHere(sheet) || isExplained(item))) return null;
      // Where no column says when, the activity itself is where a month is missing.
      const at = place.cell === null ? fieldPlace(item.activity, "activity", item, sheet) : place;
      return finding("month-blank", "warning", at, { row: item.row, taken: months }, { text: "" });
    }
    if (reading.form === "invalid") return finding("month-invalid", "error", place, { text: shown(text) }, { text });
    if (reading.isVague || NO_MONTH.has(reading.form))
      return finding("month-vague", "warning", place, { text: shown(text), taken: months }, { text });
    if (reading.form === "serial")
      return finding("month-serial", "info", place, { text: shown(text), months }, { text, fix: asWrittenMonth(item, sheet) });
    if (SEVERAL.has(reading.form) && months.length > 1)
      return finding("month-range", "info", place, { text: shown(text), months }, { text });
    return null;
  },
};

export const monthOtherYear: Check = {
  codes: {
    "month-other-year": { severity: "warning", since: "0.1" },
  },
  needs: ["year"],
  unless: PLAIN.month,
  item(item, sheet): Finding | null {
    const { value: reading, text } = item.months;
    const { year, plan } = sheet;
    if (year === null || reading.year === null || plan.isSchoolYear || reading.isInherited) return null;
    // From December into the next year is a plan's own way of ending: one month of its own is enough.
    if (reading.year === year || reading.months.some((month) => month.yearOffset === 0)) return null;
    return finding(
      "month-other-year",
      "warning",
      fieldPlace(item.months, "month", item, sheet),
      { text: shown(text), year: reading.year, planYear: year },
      { text },
    );
  },
};

const withMonths = new WeakMap<PlanSheet, boolean>();

function hasMonthsHere(sheet: PlanSheet): boolean {
  let known = withMonths.get(sheet);
  if (known === undefined) withMonths.set(sheet, (known = hasMonths(sheet.plan)));
  return known;
}

/** Months stand as headings over the rows, and this row is under a heading that is none. */
function isExplained(item: PlanItem): boolean {
  return item.months.cell === null && item.section !== null;
}

function shown(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
