/** How often in a year: the times of a span are counted as many times as the year has that span. */
import { cadencesIn } from "../../../src/core/importing/cadence";

test.each([
  ["一年两次开展慰问", 2],
  ["半年两次开展慰问", 4],
  ["每季度两次开展慰问", 8],
  ["每两个月一次开展慰问", 6],
  ["每年三次开展慰问", 3],
])("%s", (text, perYear) => expect(cadencesIn(text).map(({ cadence }) => cadence.perYear)).toEqual([perYear]));
