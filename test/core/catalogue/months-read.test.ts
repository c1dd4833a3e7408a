/** Months of the catalogue's entries are those that were read in plans, or are marked as suggestions of ours. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../../src/core/catalogue";

interface Researched {
  readonly id: string;
  readonly months: readonly number[];
}

const FILE = path.resolve(__dirname, "../../../../shared/domain/catalogue.json");
const isThere = existsSync(FILE);
if (!isThere) process.stderr.write("skipped: no research beside the checkout (../shared/domain)\n");

/** Its months are those of the festivals that have no entry of their own. */
const OF_MANY_FESTIVALS = "fading-jieri-weiwen";

(isThere ? test : test.skip)("months are those that were read, more where some are suggested, and suggested where none was read", () => {
  const researched = JSON.parse(readFileSync(FILE, "utf8")) as readonly Researched[];
  const monthsOf = new Map(researched.map(({ id, months }) => [id, [...months].sort()]));
  const known = CATALOGUE.filter(({ id }) => monthsOf.has(id) && id !== OF_MANY_FESTIVALS);
  expect(known.length).toBeGreaterThan(180);
  const faults = known.filter(({ id, months, monthBasis }) => {
    const read = monthsOf.get(id)!;
    // What no plan says is a suggestion of ours, alone or beside what plans say.
    if (read.length === 0) return monthBasis !== null && monthBasis !== "suggested";
    const isMore = monthBasis === "mixed" && read.every((month) => months.some((own) => own === month));
    return !isMore && [...months].sort().join() !== read.join();
  });
  expect(faults.map(({ id }) => id)).toEqual([]);
});
