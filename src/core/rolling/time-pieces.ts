/** timePieces: the dates, months, weekdays and lunar dates of a time cell's text, each number with its place. */
import { lunarDate } from "../reading";
import { figureOf } from "../words/chinese-number";
import { MONTH_ENDS, MONTH_PARTS, SUNDAYS, TIME_PIECE, WEEKDAYS } from "../words/rolling-words";
import { flat } from "./flat";

/** A number where it stands in the text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
}

export type TimePiece =
  | {
      readonly kind: "time";
      readonly year: Placed | null;
      readonly month: Placed;
      readonly day: Placed | null;
      /** 上旬, 中旬, 下旬 from 0; `value` is the part. */
      readonly part: Placed | null;
    }
  /** The day of the month that stands before it: 9月20—25日. */
  | { readonly kind: "day"; readonly day: Placed }
  /** `value` from 0, Sunday. */
  | { readonly kind: "weekday"; readonly weekday: Placed }
  | { readonly kind: "lunar"; readonly month: number; readonly day: number; readonly text: string };

/** In the order written. What is no month (13月) and no day is left out. */
export function timePieces(text: string): readonly TimePiece[] {
  return [...flat(text).matchAll(withPlaces(TIME_PIECE))].flatMap((match): readonly TimePiece[] => {
    const places = (match as RegExpMatchArray & { indices: { groups: Record<string, [number, number] | undefined> } }).indices.groups;
    const placed = (name: string, valueOf: (written: string) => number | null): Placed | null => {
      const place = places[name];
      const written = match.groups?.[name];
      const value = written === undefined ? null : valueOf(written);
      return place === undefined || written === undefined || value === null
        ? null
        : { start: place[0], end: place[1], text: text.slice(place[0], place[1]), value };
    };
    const { groups = {} } = match;
    if (groups["lunar"] !== undefined) {
      const date = lunarDate(groups["lunar"]);
      return date === null ? [] : [{ kind: "lunar", ...date, text: groups["lunar"] }];
    }
    if (groups["weekday"] !== undefined) {
      const weekday = placed("weekday", (written) => WEEKDAYS.indexOf(SUNDAYS[written] ?? written));
      return weekday === null ? [] : [{ kind: "weekday", weekday }];
    }
    if (groups["alone"] !== undefined) {
      const day = placed("alone", figureOf);
      return day === null || day.value > 31 ? [] : [{ kind: "day", day }];
    }
    const month = placed("yearMonth", Number) ?? placed("month", figureOf) ?? placed("opening", figureOf) ?? placed("dotMonth", Number);
    const day = placed("yearDay", Number) ?? placed("day", figureOf) ?? placed("dotDay", Number);
    if (month === null || month.value < 1 || month.value > 12 || (day !== null && (day.value < 1 || day.value > 31))) return [];
    const partOf = (written: string): number => MONTH_ENDS[written] ?? MONTH_PARTS.indexOf(written as (typeof MONTH_PARTS)[number]);
    const part = placed("yearPart", partOf) ?? placed("part", partOf);
    return [{ kind: "time", year: placed("year", yearOf), month, day, part }];
  });
}

/** Years of the Republic count from 1911. */
const REPUBLIC = 1911;

function yearOf(written: string): number {
  return written.length < 4 ? Number(written) + REPUBLIC : Number(written);
}

/** A year written as the one it replaces. */
export function yearLike(year: number, before: string): string {
  return String(before.length < 4 ? year - REPUBLIC : year);
}

const placing = new WeakMap<RegExp, RegExp>();

/** The same pattern, which tells the places of its groups too. */
function withPlaces(pattern: RegExp): RegExp {
  let made = placing.get(pattern);
  if (made === undefined) placing.set(pattern, (made = new RegExp(pattern.source, `${pattern.flags}d`)));
  return made;
}
