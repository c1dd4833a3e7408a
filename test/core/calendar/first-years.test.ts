/** Days that were not always kept: none of them stands in the years before. */
import { type FestivalKey, festivalOf } from "../../../src/core/calendar";

test.each<[key: FestivalKey, since: number]>([
  ["tree-planting-day", 1979],
  ["book-day", 1995],
  ["safety-month", 2002],
  ["doctors-day", 2018],
  ["teachers-day", 1985],
  ["journalists-day", 2000],
  ["fire-day", 1992],
  ["constitution-day", 2014],
])("%s is kept since %i", (key, since) => {
  expect([since - 1, since].map((year) => festivalOf(key, year) !== null)).toEqual([false, true]);
});
