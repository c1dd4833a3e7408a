import { copiesOf } from "../../../src/core/reading/copies";
import type { Plan } from "../../../src/core/plan/plan";

interface Named {
  readonly name: string;
  readonly plan: Plan;
}

/** A plan of nothing but the names of its rows. */
function planOf(name: string, rows: readonly string[], owner = "甲"): Named {
  const items = rows.map((row) => ({
    activity: { value: row },
    months: { value: { months: [] } },
    owner: { value: owner },
    amount: { value: { fen: 100 } },
  }));
  return { name, plan: { items } as unknown as Plan };
}

/** Of two equal ones the one with the greater name goes. */
function copies(all: readonly Named[]): string {
  return [...copiesOf(all, (one, other) => one.name > other.name)].map(({ name }) => name).join("");
}

const rows = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, index) => `活动${from + index}`);

describe("copies of a plan", () => {
  it.each<[string, readonly Named[], string]>([
    ["the same rows", [planOf("a", rows(0, 10)), planOf("b", rows(0, 10))], "b"],
    ["the same rows the other way round", [planOf("b", rows(0, 10)), planOf("a", rows(0, 10))], "b"],
    ["eight of ten", [planOf("a", rows(0, 10)), planOf("b", rows(2, 12))], "b"],
    ["seven of ten", [planOf("a", rows(0, 10)), planOf("b", rows(3, 13))], ""],
    ["a part of another", [planOf("a", rows(0, 10)), planOf("b", rows(0, 30))], "a"],
    ["three, each a part of the next", [planOf("c", rows(0, 40)), planOf("b", rows(0, 20)), planOf("a", rows(0, 5))], "ba"],
    ["rows without names", [planOf("a", ["", ""]), planOf("b", ["", ""])], ""],
    ["the overview of all others", [planOf("a", rows(0, 5)), planOf("b", rows(5, 9)), planOf("c", rows(0, 9), "乙")], "c"],
    ["more than the others have", [planOf("a", rows(0, 5)), planOf("b", rows(5, 9)), planOf("c", rows(0, 12), "乙")], ""],
    ["less than the others have", [planOf("a", rows(0, 5)), planOf("b", rows(5, 9)), planOf("c", rows(0, 7), "乙")], ""],
    ["of three rows", [planOf("a", rows(0, 2)), planOf("b", rows(2, 3)), planOf("c", rows(0, 3), "乙")], ""],
    ["nothing", [], ""],
  ])("%s", (_name, all, expected) => expect(copies(all)).toBe(expected));

  it("are found among hundreds of long plans in the time of one walk", () => {
    let asked = 0;
    const read = (name: string, at: number): Named => {
      const { plan } = planOf(name, rows(at * 500, at * 500 + 500));
      const { items } = plan;
      return { name, plan: Object.defineProperty({ ...plan }, "items", { get: () => (asked++, items) }) };
    };
    const all = Array.from({ length: 300 }, (_, at) => read(String(at), at === 299 ? 0 : at));
    expect([...copiesOf(all, (one, other) => Number(one.name) > Number(other.name))].map(({ name }) => name)).toEqual(["299"]);
    expect(asked).toBe(all.length);
  });
});
