/**
 * brokenPlans, brokenLayouts: the laws of filling on plans made from a range of seeds, and on the workbooks that reading is tried with;
 * `npm run laws:filling -- 1-2000` and `npm run laws:filling -- layouts 1-300` try many.
 */
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { tryFilling } from "./filling-law";
import { madePlan } from "./made-plan";

export interface Outcome {
  /** Seed, traits and first breaches of every plan that breaks a law. */
  readonly broken: readonly string[];
  readonly summary: string;
}

export function brokenPlans(first: number, last: number): Outcome {
  const broken: string[] = [];
  let tried = 0;
  let inserted = 0;
  let left = 0;
  for (let seed = first; seed <= last; seed++) {
    const { workbook, traits, forbidden } = madePlan(seed);
    for (const choice of ["all", "recommended"] as const) {
      const outcome = tryFilling(workbook, choice);
      if (outcome === null) {
        broken.push(`${seed} (${traits}): no plan`);
        continue;
      }
      tried++;
      inserted += outcome.inserted;
      left += outcome.notDone;
      const marks = outcome.marks.filter((mark) => forbidden.includes(mark));
      if (marks.length > 0) broken.push(`${seed} (${traits}): ${String(marks[0])} is put in, which means something else`);
      if (outcome.breaches.length > 0)
        broken.push(`${seed} ${choice} (${traits}): ${outcome.breaches.slice(0, 2).join("; ")} [${outcome.breaches.length}]`);
    }
  }
  return { broken, summary: `filling: ${tried} tried, ${inserted} rows put in, ${left} said not to be done, ${broken.length} broken` };
}

/** The same on workbooks in every layout there is: each new row is of its own words alone, and the old ones are read as before. */
export function brokenLayouts(seed: number, first: number, last: number): Outcome {
  const broken: string[] = [];
  let tried = 0;
  let inserted = 0;
  let none = 0;
  for (let index = first; index <= last; index++) {
    const { book, traits } = sampleAt(seed, index);
    const bytes = writeXlsx(book);
    for (const choice of ["all", "recommended"] as const) {
      const outcome = tryFilling(readXlsx(bytes), choice);
      if (outcome === null) {
        none++;
        continue;
      }
      tried++;
      inserted += outcome.inserted;
      if (outcome.breaches.length > 0)
        broken.push(
          `${seed}/${index} ${choice} (${traits.join(" ")}): ${outcome.breaches.slice(0, 2).join("; ")} [${outcome.breaches.length}]`,
        );
    }
  }
  return {
    broken,
    summary: `filling layouts: ${tried} tried, ${inserted} rows put in, ${none} without one plan to fill, ${broken.length} broken`,
  };
}

/** 1-2000, or layouts 1-300 and perhaps a seed, from the command line. */
function main(words: readonly string[]): void {
  const isOfLayouts = words[0] === "layouts";
  const [range = "1-1000", seed = "1"] = isOfLayouts ? words.slice(1) : words;
  const [first = 1, last = first] = range.split("-").map(Number);
  const { broken, summary } = isOfLayouts ? brokenLayouts(Number(seed), first, last) : brokenPlans(first, last);
  process.stdout.write([...broken, summary, ""].join("\n"));
  process.exitCode = broken.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && /generate\.ts$/.test(process.argv[1])) main(process.argv.slice(2));
