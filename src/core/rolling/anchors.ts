/** anchorsOf: the days in an activity's name and time that fall on another date each year, in last year and this. */
import { FESTIVAL_KINDS, festivalKind, festivalOf, festivalsIn, type FestivalKey, solarDateOf } from "../calendar";
import type { PlanItem } from "../plan/plan";
import { LUNAR_PIECE } from "../words/rolling-words";
import { dayOf } from "./dates";
import { flat } from "./flat";
import { lunarDate } from "../reading";
import { type Turn, yearOfMonth } from "./turn";

export interface Anchor {
  readonly name: string;
  /** Serial numbers. */
  readonly from: number;
  readonly to: number;
}

export interface Anchors {
  /** Days by the moon, by the sun's place, or by the week. */
  readonly moving: readonly Anchor[];
  /** Festivals on a date of their own. */
  readonly fixed: readonly Anchor[];
}

/** Of a lunar date that is written out, that date alone: it says which day is meant. */
export function anchorsOf(item: PlanItem, texts: readonly string[], turn: Turn): Anchors {
  const offset = Math.max(0, ...item.months.value.months.map(({ yearOffset }) => yearOffset));
  const at = turn.isSchoolYear ? 0 : Math.min(1, offset);
  const lunar = [...new Set(texts.flatMap((text) => [...flat(text).matchAll(LUNAR_PIECE)].map(([piece]) => piece)))].flatMap((piece) => {
    const date = lunarDate(piece);
    if (date === null) return [];
    const [from, to] = [turn.from, turn.to].map((year) => within(turn, year + at, (one) => solarDateOf(one, date.month, date.day)));
    return from === null || to === null ? [] : [{ name: piece, from: from!, to: to! }];
  });
  const named = festivalsIn(texts.join(" "), null).flatMap(({ festival }): readonly (Anchor & { readonly key: FestivalKey })[] => {
    const [from, to] = [turn.from, turn.to].map((year) => within(turn, year + at, (one) => festivalOf(festival.key, one)));
    return from === null || to === null || from === undefined || to === undefined
      ? []
      : [{ key: festival.key, name: festival.name, from, to }];
  });
  const isMoving = ({ key }: { readonly key: FestivalKey }): boolean => MOVING.has(key);
  return { moving: lunar.length > 0 ? lunar : named.filter(isMoving), fixed: named.filter((one) => !isMoving(one)) };
}

const MOVING: ReadonlySet<FestivalKey> = new Set(
  FESTIVAL_KINDS.filter(({ key }) => !["solar", "month"].includes(festivalKind(key).rule.by)).map(({ key }) => key),
);

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

/** The day in the plan's year: of a school year's two the one in which its month lies. */
function within(turn: Turn, year: number, dateIn: (year: number) => MonthAndDay | null): number | null {
  const dated = (one: number): number | null => {
    const date = dateIn(one);
    return date === null ? null : dayOf(one, date.month, date.day);
  };
  const first = dateIn(year);
  if (!turn.isSchoolYear) return dated(year);
  const inFirst = first !== null && yearOfMonth(first.month, turn) === turn.from;
  return inFirst ? dated(year) : dated(year + 1);
}
