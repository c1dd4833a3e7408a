/** wrongRowTotal: a row's own total beside what its months, or the parts of its amount, come to. */
import { wrongRowTotal } from "../../../src/core/checks/row-total";
import type { PlanItem } from "../../../src/core/plan/plan";

type Reading = Readonly<{ fen: number | null; form?: string; isRounded?: boolean }>;
const field = ({ fen, form = "number", isRounded = false }: Reading, column: number | null = 9) => ({
  value: { fen, form, isRounded },
  cell: column === null ? null : { sheet: "计划", row: 3, column },
  text: fen === null ? "" : String(fen / 100),
});
const itemOf = (more: object): PlanItem => ({ byMonth: null, ...more }) as unknown as PlanItem;

describe("months", () => {
  const row = (amount: Reading, months: readonly number[], more: object = {}): PlanItem =>
    itemOf({ amount: field(amount), byMonth: new Map(months.map((fen, index) => [index + 1, fen])), ...more });

  test.each<[why: string, item: PlanItem, wrong: ReturnType<typeof wrongRowTotal> | object | null]>([
    ["they agree", row({ fen: 300 }, [100, 200]), null],
    ["they do not", row({ fen: 301 }, [100, 200]), { stated: 301, sum: 300, unknown: 0 }],
    ["a rounded total may miss a fen for each, and one", row({ fen: 303, isRounded: true }, [100, 200]), null],
    ["and no more", row({ fen: 304, isRounded: true }, [100, 200]), { stated: 304, sum: 300, unknown: 0 }],
    ["less is as wrong as more", row({ fen: 299 }, [100, 200]), { stated: 299, sum: 300, unknown: 0 }],
    ["no month has a figure", row({ fen: 301 }, []), null],
    ["no months at all", itemOf({ amount: field({ fen: 301 }) }), null],
    ["no total", row({ fen: null, form: "blank" }, [100]), null],
    ["a total in words is another check's", row({ fen: 301, form: "text" }, [100, 200]), null],
    ["a total without a cell", { ...row({ fen: 301 }, [100, 200]), amount: field({ fen: 301 }, null) } as never, null],
    ["a total that shows nothing", { ...row({ fen: 301 }, [100, 200]), amount: { ...field({ fen: 301 }), text: "" } } as never, null],
    [
      "months whose cell gives no figure are counted, empty ones are not",
      row({ fen: 400 }, [100, 200], {
        monthCells: [field({ fen: 100 }), field({ fen: null, form: "unparsable" }), field({ fen: null, form: "none" })],
      }),
      { stated: 400, sum: 300, unknown: 1 },
    ],
  ])("%s", (_, item, wrong) => expect(wrongRowTotal(item)).toEqual(wrong));
});

describe("parts", () => {
  const parts = (...readings: readonly Reading[]) => readings.map((reading, index) => field(reading, index + 4));
  test.each<[why: string, item: PlanItem, wrong: object | null]>([
    ["they agree", itemOf({ amount: field({ fen: 300 }), parts: parts({ fen: 100 }, { fen: 200 }) }), null],
    [
      "they do not",
      itemOf({ amount: field({ fen: 310 }), parts: parts({ fen: 100 }, { fen: 200 }) }),
      { stated: 310, sum: 300, unknown: 0 },
    ],
    [
      "an empty one is none of them",
      itemOf({ amount: field({ fen: 100 }), parts: parts({ fen: 100 }, { fen: null, form: "none" }) }),
      null,
    ],
    ["one that is not known", itemOf({ amount: field({ fen: 310 }), parts: parts({ fen: 100 }, { fen: null, form: "unparsable" }) }), null],
    ["none of them filled", itemOf({ amount: field({ fen: 310 }), parts: parts({ fen: null, form: "none" }) }), null],
    ["no amount", itemOf({ amount: field({ fen: null }), parts: parts({ fen: 100 }) }), null],
    ["an amount kept for several rows", itemOf({ amount: field({ fen: 310, form: "merged" }), parts: parts({ fen: 100 }) }), null],
    ["the amount is their sum", itemOf({ amount: field({ fen: 310 }, 4), parts: parts({ fen: 100 }, { fen: 200 }) }), null],
    [
      "an amount on another sheet",
      itemOf({ amount: field({ fen: 310 }, null), amountElsewhere: { sheet: "预算", row: 2, column: 9 }, parts: parts({ fen: 300 }) }),
      { stated: 310, sum: 300, unknown: 0 },
    ],
    ["an amount without a cell", itemOf({ amount: field({ fen: 310 }, null), parts: parts({ fen: 300 }) }), null],
    ["a rounded part", itemOf({ amount: field({ fen: 303 }), parts: parts({ fen: 100, isRounded: true }, { fen: 200 }) }), null],
    [
      "and no more than that",
      itemOf({ amount: field({ fen: 304 }), parts: parts({ fen: 100, isRounded: true }, { fen: 200 }) }),
      { stated: 304, sum: 300, unknown: 0 },
    ],
  ])("%s", (_, item, wrong) => expect(wrongRowTotal(item)).toEqual(wrong));
});
