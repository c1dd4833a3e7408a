/** HEADING_WORDS: headings that may mean a thing weigh less than those that do, and more than nothing. */
import { HEADING_WORDS } from "../../../src/core/words/columns";

test.each(HEADING_WORDS.map((words) => [words.kind, words] as const))("%s", (_, { maybe = [] }) => {
  for (const { weight } of maybe) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
  }
});

test("an activity, its month and its money tell most of a table; incomes tell that it is another one", () => {
  const most = HEADING_WORDS.filter(({ importance }) => importance >= Math.max(...HEADING_WORDS.map((words) => words.importance)));
  expect(most.map(({ kind }) => kind).sort()).toEqual(["activity", "amount", "month"]);
  expect(HEADING_WORDS.filter(({ importance }) => importance <= 0).map(({ kind }) => kind)).toEqual(["income"]);
});
