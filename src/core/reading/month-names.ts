/** monthsInWords: months named by a period, a term, a season or a festival. */
import type { MonthNumber } from "../terms/month";
import { festivalsIn, type FestivalMention } from "../calendar";
import { schoolTermIn } from "../words/school-terms";
import type { MonthForm, MonthReading, PlanMonth } from "../plan/months";
import { PERIOD_WORDS, TERM_WORDS } from "../words/month-words";
import { PERSON_NAME } from "../words/person-names";
import { monthTokens } from "./month-tokens";
import { AROUND_FESTIVAL, BEFORE_FESTIVAL, FROM_FESTIVAL } from "../words/period-words";

/** Periods, terms and festivals named in words. */
export function monthsInWords(text: string, context: { readonly year: number | null }): MonthReading {
  const bySeason = schoolTermIn(text) ?? TERM_WORDS.find((term) => term.pattern.test(text)) ?? null;
  if (bySeason) return { ...plain(schoolMonths(bySeason.months), "season"), isVague: true };
  const festivals = isNameOfPerson(text) ? [] : festivalsIn(text, context.year);
  if (festivals.length > 0) {
    const isVague = FROM_FESTIVAL.test(text) || !festivals.every(isDayKnown);
    return { ...plain(festivals.flatMap((mention) => aroundFestival(mention, text)).filter(isFirst), "festival"), isVague };
  }
  for (const word of PERIOD_WORDS) {
    if (word.pattern.test(text.toLowerCase()))
      return {
        ...plain(
          word.months.map((month) => ({ month: month as MonthNumber, yearOffset: 0 })),
          word.form,
        ),
        isVague: word.isVague,
      };
  }
  return plain([], monthTokens(text).some((token) => token.kind === "week") ? "week" : "unreadable");
}

/** 马国庆 and 李端午 are called so. */
function isNameOfPerson(text: string): boolean {
  return text.length === 3 && PERSON_NAME.test(text) && festivalsIn(text.slice(1), null).length > 0;
}

/** True when a text names a time by a word. */
export function mentionsTime(text: string): boolean {
  return (
    festivalsIn(text, null).length > 0 ||
    schoolTermIn(text) !== null ||
    PERIOD_WORDS.some((word) => word.pattern.test(text) && word.months.length > 0)
  );
}

/** True for a day of the calendar: 国庆节, and 中秋节 of a year that is known; what is done for the new year takes weeks. */
function isDayKnown({ festival, date }: FestivalMention): boolean {
  return festival.key !== "spring-festival" && (date !== null || festival.rule.by === "solar");
}

/** The month of a festival, with its neighbour where 前 or 前后 reaches over the month's edge. */
function aroundFestival({ festival, month, date }: FestivalMention, text: string): PlanMonth[] {
  const day = date === null ? 15 : Number(date.slice(8));
  const here: PlanMonth = { month, yearOffset: 0 };
  const before: PlanMonth = { month: (month === 1 ? 12 : month - 1) as MonthNumber, yearOffset: 0 };
  const after: PlanMonth = { month: (month === 12 ? 1 : month + 1) as MonthNumber, yearOffset: 0 };
  const isAround = AROUND_FESTIVAL.test(text);
  const isBefore = !isAround && BEFORE_FESTIVAL.test(text);
  if (festival.key === "spring-festival" && month === 2 && (isBefore || isAround || date === null)) return [before, here];
  const solarDay = festival.rule.by === "solar" ? festival.rule.day : day;
  if (isAround && solarDay <= 5) return [before, here];
  if (isAround && solarDay >= 27) return [here, after];
  if (isBefore && solarDay <= 3) return [before];
  return [here];
}

/** 9 … 12 and then 1: the January belongs to the year after. */
function schoolMonths(months: readonly number[]): PlanMonth[] {
  const crosses = months.some((month, index) => index > 0 && month < months[index - 1]!);
  return months.map((month) => ({ month: month as MonthNumber, yearOffset: crosses && month < months[0]! ? 1 : 0 }));
}

/** All months from one to another; an end before its beginning lies in the next year. */
export function monthsBetween(from: PlanMonth, to: PlanMonth): PlanMonth[] {
  const begin = from.yearOffset * 12 + from.month;
  let last = to.yearOffset * 12 + to.month;
  if (last < begin) last += 12;
  return Array.from({ length: Math.min(last - begin, 23) + 1 }, (_, index) => ({
    month: (((((begin + index - 1) % 12) + 12) % 12) + 1) as MonthNumber,
    yearOffset: Math.floor((begin + index - 1) / 12),
  }));
}

/** Several times of one cell as one reading. */
export function joined(parts: readonly MonthReading[]): MonthReading {
  const months = parts.flatMap((part) => part.months).filter(isFirst);
  const forms = new Set(parts.map((part) => part.form));
  return {
    months,
    form: forms.size === 1 && (months.length === 1 || parts[0]!.form !== "month") ? parts[0]!.form : "list",
    isVague: parts.some((part) => part.isVague),
    year: parts.find((part) => part.year !== null)?.year ?? null,
    isInherited: false,
  };
}

function isFirst(month: PlanMonth, index: number, all: readonly PlanMonth[]): boolean {
  return all.findIndex((other) => other.month === month.month && other.yearOffset === month.yearOffset) === index;
}

/** A reading of these months, exactly as written. */
export function plain(months: readonly PlanMonth[], form: MonthForm): MonthReading {
  return { months, form, isVague: form === "unscheduled", year: null, isInherited: false };
}
