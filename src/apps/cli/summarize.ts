/** gonghui summarize: only totals, and writes the summary sheets and the official tables that are asked for. */
import { HostError } from "../../core/grid/host-error";
import { officialJob, reviewingPlan, summaryJob } from "../../core/jobs";
import { warnRateIn } from "../../core/official";
import type { Review } from "../../core/plan/review";
import { NO_FLAGS } from "./arguments";
import { type Command, type CommandContext, outputOf } from "./command";
import { isSameFile } from "./files";
import { summaryReport } from "./job-text";
import { open } from "./open";
import { ProgressBar } from "./progress";
import { printable } from "./terminal";
import { transform } from "./transform";

export const summarize: Command = (context) => {
  const { args, language, terminal } = context;
  const approved = args.against === null ? null : approvedIn(args.against, context);
  const isPlain = approved === null && !args.isOfficial;
  return transform(context, {
    job: (workbook, settings) =>
      isPlain
        ? summaryJob(workbook, settings, language)
        : officialJob(workbook, settings, language, {
            budget: args.isOfficial ? args.form : null,
            execution: args.isOfficial ? { warnAt: args.warnAt } : null,
            approved,
          }),
    report: (result, output, workbook) => summaryReport(result, output, args.warnAt ?? warnRateIn(workbook), language, terminal),
  });
};

/** The plan with the budget as approved. What the flags say of the unit is said of the other workbook; this one speaks for itself. */
function approvedIn(file: string, { args, language, terminal }: CommandContext): Review {
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    // It is an input like the other, and never overwritten.
    const output = outputOf(args);
    if (isSameFile(file, output)) throw new HostError("same-file", { file: printable(output) });
    const { workbook, settings } = open(file, { profile: NO_FLAGS, sheet: null }, bar);
    return bar.run(reviewingPlan(workbook, settings));
  } catch (error) {
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(file), ...error.params }, error);
    throw error;
  } finally {
    bar.clear();
  }
}
