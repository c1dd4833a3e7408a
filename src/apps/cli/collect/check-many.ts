/** checkMany: many files checked by a pool of processes; what each prints comes out in the order of their names. */
import type { Report } from "../check";
import { printGivenUp } from "../check-file";
import type { CommandContext } from "../command";
import { batchSize, together } from "./batches";
import type { Printed } from "./check-job";
import { type GivenUp, pooled, usualWorkers } from "./pool";

export async function checkMany(files: readonly string[], context: CommandContext, report: Report): Promise<void> {
  const { args, language, terminal } = context;
  const lanes = Math.min(usualWorkers(), files.length);
  const pool = await pooled(lanes, files.length);
  const job = { args, language: language.name, isOutTty: terminal.isOutTty, width: terminal.width };
  const run = (some: readonly string[], tries?: number): Promise<readonly (Printed | GivenUp)[] | GivenUp> =>
    pool.run<readonly Printed[]>({ kind: "check", files: some, job }, tries);
  const results = new Map<number, Printed | GivenUp>();
  /** By their places; the next one is the last. */
  const queue = [...files.keys()].reverse();
  let printed = 0;
  const print = (): void => {
    for (let result = results.get(printed); result !== undefined; result = results.get(printed)) {
      const file = files[printed]!;
      report.begin(file);
      if (typeof result === "string") report.count(printGivenUp(file, result, context));
      else {
        for (const { isOut, text } of result.said) (isOut ? terminal.out : terminal.err)(text);
        report.count(result.checked);
      }
      results.delete(printed++);
    }
  };
  const lane = async (): Promise<void> => {
    while (queue.length > 0) {
      const taken = queue.splice(-batchSize(queue.length, lanes)).reverse();
      const some = taken.map((place) => files[place]!);
      for (const result of (await together(some, run, (_, why) => [why])).flat()) results.set(taken.shift()!, result);
      queue.push(...taken.reverse());
      print();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await pool.close();
  }
}
