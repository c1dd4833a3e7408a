/** withUnsaid: what a correction of the layout has no words for goes on only where the columns it belongs to are as recognised. */
import type { Layout } from "../../../src/core/plan/plan";
import { withUnsaid } from "../../../src/core/reading/corrected";

const BASE: Layout = {
  sheet: "计划",
  headerRows: [1],
  columns: { month: 1, activity: 2, amount: 3 },
  monthColumns: [],
  firstRow: 2,
  lastRow: 9,
  unit: "元",
  unitFactor: 1,
  confidence: 0.9,
  isCorrected: false,
};
const block = { columns: [2] } as unknown as NonNullable<Layout["block"]>;
const told = (columns: Layout["columns"], more: Partial<Layout> = {}): Layout => ({ ...BASE, columns, ...more });

/** What the corrected layout has beside what was said. */
function unsaid(corrected: Layout, seen: Layout | null): Partial<Layout> {
  const all = withUnsaid(corrected, seen);
  expect(all.isCorrected).toBe(true);
  const { columns, endColumn, unitColumn, partColumns, digits, block: own } = all;
  const given = { endColumn, unitColumn, partColumns, digits, block: own };
  return {
    ...(columns.amount === corrected.columns.amount ? {} : { columns }),
    ...Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== undefined && value !== corrected[key as "digits"])),
  };
}

const SAME = BASE.columns;
const OTHER_MONTH = { ...SAME, month: 7 };
const OTHER_AMOUNT = { ...SAME, amount: 8 };

test.each<[why: string, said: Layout, seen: Layout | null, more: Partial<Layout>]>([
  ["nothing was recognised", told(SAME), null, {}],
  ["the end of the time, beside its month", told(SAME), { ...BASE, endColumn: 5 }, { endColumn: 5 }],
  ["not beside another month", told(OTHER_MONTH), { ...BASE, endColumn: 5 }, {}],
  ["not where its column is told to be another", told({ ...SAME, owner: 5 }), { ...BASE, endColumn: 5 }, {}],
  ["the unit of each row, beside its amount", told(SAME), { ...BASE, unitColumn: 5 }, { unitColumn: 5 }],
  ["not beside another amount", told(OTHER_AMOUNT), { ...BASE, unitColumn: 5 }, {}],
  ["not where its column is told to be another", told({ ...SAME, owner: 5 }), { ...BASE, unitColumn: 5 }, {}],
  ["parts of the amount", told(SAME), { ...BASE, partColumns: [5, 6] }, { partColumns: [5, 6] }],
  ["not those of another amount", told(OTHER_AMOUNT), { ...BASE, partColumns: [5, 6] }, {}],
  ["not where one of them is told to be another", told({ ...SAME, owner: 6 }), { ...BASE, partColumns: [5, 6] }, {}],
  ["how the figures are written", told(SAME), { ...BASE, digits: "x" as never }, { digits: "x" as never }],
  ["not those of another amount", told(OTHER_AMOUNT), { ...BASE, digits: "x" as never }, {}],
  ["a block's head over the same activities", told(SAME), { ...BASE, block }, { block }],
  [
    "that of a further block",
    told({ ...SAME, activity: 6 }),
    { ...BASE, block: { columns: [9] } as never, blocks: [{ ...BASE, columns: { ...SAME, activity: 6 }, block }] },
    { block },
  ],
  ["not that over other activities", told({ ...SAME, activity: 6 }), { ...BASE, block }, {}],
  ["the told head stays", told(SAME, { block }), { ...BASE, block: { columns: [9] } as never }, {}],
])("%s", (_, said, seen, more) => expect(unsaid(said, seen)).toEqual(more));

describe("of several told amounts", () => {
  const without = { month: 1, activity: 2 };
  const seen: Layout = { ...BASE, columns: { ...without, amount: 5 }, partColumns: [3, 4] };
  const SUM = { columns: { ...without, amount: 5 }, partColumns: [3, 4] };

  test.each<[why: string, said: Layout, seen: Layout, more: Partial<Layout>]>([
    ["the one that adds up the others counts alone", told(without, { partColumns: [3, 4, 5] }), seen, SUM],
    ["also beside one of them", told(without, { partColumns: [3, 5] }), seen, SUM],
    ["not beside one that is no part of it", told(without, { partColumns: [3, 5, 6] }), seen, {}],
    ["not where the sum is not told", told(without, { partColumns: [3, 4] }), seen, {}],
    ["not where another amount is told", told({ ...without, amount: 6 }, { partColumns: [3, 4, 5] }), seen, {}],
    ["not where nothing was seen to be added up", told(without, { partColumns: [5] }), { ...seen, partColumns: [] }, {}],
    ["nor where no parts are known", told(without, { partColumns: [5] }), { ...BASE, columns: seen.columns }, {}],
  ])("%s", (_, said, recognised, more) => expect(unsaid(said, recognised)).toEqual(more));
});
