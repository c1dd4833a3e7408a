/** gonghui new --from: last year's table turned into the new year's. */
import { HostError } from "../../core/grid/host-error";
import { rollJob, rollPlanJob } from "../../core/jobs";
import type { Change } from "../../core/plan/year-change";
import type { TakesChange } from "../../core/rolling";
import { type Accept, UsageError } from "./arguments";
import { type CommandContext, type ExitStatus, outputOf, statusOf } from "./command";
import { checkOutput, refuseOpenElsewhere, writeOutput } from "./files";
import { openForWriting } from "./open";
import { ProgressBar } from "./progress";
import { findingsText } from "./review-text";
import { printable } from "./terminal";

export function turn(from: string, { args, language, terminal }: CommandContext): ExitStatus {
  const [extra] = args.files;
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command: "new", extra });
  const output = args.isDryRun ? null : outputOf(args);
  const { year } = args.profile;
  if (year === null) throw new UsageError({ code: "year-missing", command: "new" });
  const wish = { year, amounts: args.amounts };
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    if (output !== null) {
      checkOutput(output, from, args.isForced);
      refuseOpenElsewhere(from);
    }
    // The year told is the new one: last year's table speaks for its own.
    const { xlsx, workbook, settings } = openForWriting(from, { ...args, profile: { ...args.profile, year: null } }, bar);
    if (output === null) {
      const plan = bar.run(rollPlanJob(workbook, settings, wish));
      bar.clear();
      const told = plan.changes.map((change) => ({
        ...change,
        why: language.rolling.why(change.why, (key) => language.sheets.settings.items[key].label),
      }));
      terminal.out(`${JSON.stringify({ changes: told })}\n`);
      return 0;
    }
    const result = bar.run(rollJob(workbook, settings, wish, (changes) => taken(changes, args.accept), language));
    xlsx.apply(result.edits);
    xlsx.rename(result.names);
    writeOutput(output, xlsx.save(), args.isForced, from);
    bar.clear();
    const made = result.made.size;
    terminal.out(
      [
        `${language.cli.turned({ from: result.from, to: result.to, made, open: result.changes.length - made })}\n`,
        findingsText(result.review, language, terminal),
        `${language.cli.written(printable(output))}\n${language.cli.nextStep}${language.cli.nextTurned}\n`,
      ].join("\n"),
    );
    return statusOf(result.review.findings);
  } catch (error) {
    bar.clear();
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(from), ...error.params }, error);
    throw error;
  }
}

/** Which proposals are taken by the words after --accept. Throws UsageError for an id that is none of the changes'. */
function taken(changes: readonly Change[], accept: Accept): TakesChange {
  if (accept === "all") return () => true;
  if (accept === "none" || accept === "recommended") return () => false;
  const known = new Set(changes.map(({ id }) => id));
  const unknown = accept.ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError({ code: "unknown-suggestion", id: unknown, known: [...known] });
  return ({ id }) => accept.ids.includes(id);
}
