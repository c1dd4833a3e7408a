/** festival-month: a festival's activity that stands outside the festival's month of that year. */
import { festivalsIn, type FestivalMention } from "../calendar";
import { finding } from "../plan/finding";
import { type MonthForm, monthNumbers } from "../plan/months";
import { type Check, fieldPlace } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "festival-month": {
      readonly festival: string;
      readonly text: string;
      readonly date: string;
      readonly month: number;
      readonly year: number;
    };
  }
}

/** Months somebody wrote down; a month taken from the festival itself proves nothing. */
const WRITTEN: ReadonlySet<MonthForm> = new Set(["month", "list", "range", "serial", "bare-number"]);

export const festivalMonth: Check = {
  codes: {
    "festival-month": { severity: "info", since: "0.1" },
  },
  needs: ["year"],
  item(item, sheet) {
    const { value: reading, text } = item.months;
    if (sheet.year === null || reading.isVague || reading.isInherited || !WRITTEN.has(reading.form)) return null;
    const months = monthNumbers(reading.months);
    if (months.length === 0) return null;
    // The spring of a school year lies in the year after.
    let year = sheet.year;
    for (const { yearOffset } of reading.months) year = Math.max(year, sheet.year + yearOffset);
    const mentions = festivalsIn(item.activity.value, year);
    // 元旦春节慰问, 中秋国庆慰问: one month does for both, so one of them in time is enough.
    if (mentions.length === 0 || mentions.some((mention) => mention.date === null || isInTime(mention, months))) return null;
    const { festival, month, date } = mentions[0]!;
    return finding(
      "festival-month",
      "info",
      fieldPlace(item.months, "month", item, sheet),
      { festival: festival.name, text: text.trim(), date: date!, month, year },
      { text: `${text}|${item.activity.value}` },
    );
  },
};

/** In the festival's month or the one before it: things are bought ahead. The new year's festivals are prepared in December. */
function isInTime({ month: festivalMonth }: FestivalMention, months: readonly number[]): boolean {
  return months.some((month) => {
    const ahead = (festivalMonth - month + 12) % 12;
    return ahead <= 1 || (month === 12 && festivalMonth <= 2);
  });
}
