/** checkMany: many files checked by a pool of processes; what each prints comes out in the order of their names. */
import type { Report } from "../check";
import { printGivenUp } from "../check-file";
import type { CommandContext } from "../command";
import type { Printed } from "./check-job";
import { pooled, usualWorkers } from "./pool";

export async function checkMany(files: readonly string[], context: CommandContext, report: Report): Promise<void> {
  const { args, language, terminal } = context;
  const lanes = Math.min(usualWorkers(), files.length);
  const pool = await pooled(lanes, files.length);
  const results: (Printed | "no-progress" | "out-of-memory" | undefined)[] = [];
  let next = 0;
  let printed = 0;
  const print = (): void => {
    for (let result = results[printed]; result !== undefined; result = results[printed]) {
      const file = files[printed]!;
      report.begin(file);
      if (typeof result === "string") report.count(printGivenUp(file, result, context));
      else {
        for (const { isOut, text } of result.said) (isOut ? terminal.out : terminal.err)(text);
        report.count(result.checked);
      }
      results[printed++] = undefined;
    }
  };
  const lane = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      const { isOutTty, width } = terminal;
      const job = { file: files[index]!, args, language: language.name, isOutTty, width };
      results[index] = await pool.run<Printed>({ kind: "check", job });
      print();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await pool.close();
  }
}
