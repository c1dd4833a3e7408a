/** YEAR_PLAN_ROWS: each stands in a month that the catalogue has for it, but for a few that fill a month which the sector would leave empty. */
import { entryOf } from "../../../src/core/catalogue";
import { YEAR_PLAN_ROWS } from "../../../src/core/catalogue/year-plan-rows";

/** Put elsewhere, as their usual month has enough of its own in these sectors. */
const SPREAD: ReadonlySet<string> = new Set([
  "kunnan-zhigong-bangfu",
  "jiankang-jiangzuo",
  "pingpangqiu",
  "xinli-jiangzuo",
  "yanjiang-bisai",
  "zhishi-jingsai",
]);

const dated = YEAR_PLAN_ROWS.flatMap(({ id, when, sectors }) => (typeof when === "string" ? [] : [{ id, when, sectors }]));

test("in a month of its own", () => {
  const elsewhere = dated.filter(({ id, when }) => {
    const { months } = entryOf(id)!;
    // What the catalogue has no month for may be in any; what goes on all year is in each, or each quarter.
    return when.length < 4 && months.length > 0 && !SPREAD.has(id) && when.some((month) => !months.includes(month));
  });
  expect(elsewhere).toEqual([]);
});

test("what goes on all year is in every month, or at the end of every quarter", () => {
  expect([...new Set(dated.filter(({ when }) => when.length >= 4).map(({ when }) => when.join()))].sort()).toEqual([
    "1,2,3,4,5,6,7,8,9,10,11,12",
    "3,6,9,12",
  ]);
});
