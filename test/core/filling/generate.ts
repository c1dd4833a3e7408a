/** brokenPlans: the laws of filling on plans made from a range of seeds; `npm run laws:filling -- 1-2000` tries many. */
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

/** "1-2000" from the command line. */
function main(range: string): void {
  const [first = 1, last = first] = range.split("-").map(Number);
  const { broken, summary } = brokenPlans(first, last);
  process.stdout.write([...broken, summary, ""].join("\n"));
  process.exitCode = broken.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && /generate\.ts$/.test(process.argv[1])) main(process.argv[2] ?? "1-1000");
