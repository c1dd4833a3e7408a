/** core/calendar: festivals of a year, festivals in a text. */
export { FESTIVAL_KINDS, type FestivalKey, type FestivalKind } from "./festival-kinds";
export {
  festivalIn,
  festivalKind,
  festivalOf,
  festivalsIn,
  festivalSpansIn,
  festivalsOf,
  FIRST_YEAR,
  LAST_YEAR,
  type Festival,
  type FestivalMention,
  type FestivalSpan,
} from "./festivals";
export { type MonthDay, solarDateOf, solarMonthOf } from "./lunar-months";
