/** Lunar dates of a plan's year, to both ends of the calendar's years. */
import { FIRST_YEAR, LAST_YEAR, solarDateOf, solarMonthOf } from "../../../src/core/calendar";

test.each([
  ["中秋 2026", 2026, 8, 15, { month: 9, day: 25 }],
  ["春节 2026", 2026, 1, 1, { month: 2, day: 17 }],
  ["腊八 of a plan of 2026 is in its January", 2026, 12, 8, { month: 1, day: 26 }],
])("%s", (_name, year, month, day, date) => expect(solarDateOf(year, month, day)).toEqual(date));

test("the first and the last year of the calendar have lunar dates, those beside them have none", () => {
  for (const year of [FIRST_YEAR, LAST_YEAR]) expect([9, 10]).toContain(solarMonthOf(year, 8, 15));
  for (const year of [FIRST_YEAR - 1, LAST_YEAR + 1]) expect(solarMonthOf(year, 8, 15)).toBeNull();
});

test("no lunar month has a day 0 or 31", () => {
  for (const day of [0, 31]) expect(solarDateOf(2026, 8, day)).toBeNull();
});
