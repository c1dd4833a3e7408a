/** Files given to a worker by the dozen: how many at once, and what is asked again where it stood still. */
import { batchSize, together } from "../../../src/apps/cli/collect/batches";

test.each([
  // left, workers, given at once
  [1, 1, 1],
  [4, 1, 1],
  [5, 1, 2],
  [8, 2, 1],
  [9, 2, 2],
  [256, 1, 64],
  [257, 1, 64],
  [10_000, 4, 64],
])("of %d files left for %d workers one is given %d", (left, workers, size) => expect(batchSize(left, workers)).toBe(size));

/** A worker that does two of what it is given, stands still at `stuck`, and writes down what it was asked, and with how many tries. */
function worker(stuck: string): {
  readonly asked: string[];
  readonly run: (items: readonly string[], tries?: number) => Promise<string[] | "no-progress">;
} {
  const asked: string[] = [];
  return {
    asked,
    run: async (items, tries) => {
      asked.push(`${items.join("")}${tries ?? ""}`);
      const done = items.slice(0, 2);
      return done.includes(stuck) ? "no-progress" : done.map((item) => item.toUpperCase());
    },
  };
}

test.each([
  ["x", "abc", [["A", "B"]], ["abc1"]],
  ["b", "abc", [["A"], ["b no-progress"]], ["abc1", "a", "b"]],
  ["a", "abc", [["a no-progress"]], ["abc1", "a"]],
  ["x", "a", [["A"]], ["a"]],
  ["a", "a", [["a no-progress"]], ["a"]],
])("stuck at %s of %s: %j", async (stuck, items, results, asked) => {
  const one = worker(stuck);
  const got = await together([...items], one.run, (item, why) => [`${item} ${why}`]);
  expect([got, one.asked]).toEqual([results, asked]);
});

test("whoever stood still only once among others costs nobody anything", async () => {
  const answers = ["no-progress", ["A"], ["B"], ["C"]] as const;
  let next = 0;
  const run = async (): Promise<readonly string[] | "no-progress"> => answers[next++]!;
  expect(await together([..."abc"], run, () => [])).toEqual([["A"], ["B"], ["C"]]);
});
