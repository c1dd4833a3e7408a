/** A job on one workbook: read, work, and write the result beside the input, or print it for a dry run. */
import { HostError } from "../../core/grid/host-error";
import type { Steps } from "../../core/grid/steps";
import type { Workbook } from "../../core/grid/grid";
import type { JobResult } from "../../core/jobs";
import type { Settings } from "../../core/plan/settings";
import { type CommandContext, type ExitStatus, onlyInput, outputOf, statusOf, worst } from "./command";
import { articleForWriting, isArticle } from "./article";
import { checkOutput, refuseOpenElsewhere, writeOutput } from "./files";
import { notDoneRecords, printNotDone } from "./not-done-text";
import { insistOnSheet, openForWriting } from "./open";
import { ProgressBar } from "./progress";
import { dryRunRecord } from "./suggestions";
import { printable } from "./terminal";

export interface Transformation {
  readonly job: (workbook: Workbook, settings: Settings) => Steps<JobResult>;
  /** What a person reads when it is done; `workbook` is the input. */
  readonly report: (result: JobResult, output: string, workbook: Workbook) => string;
}

export function transform(context: CommandContext, { job, report }: Transformation): ExitStatus {
  const { args, language, terminal } = context;
  const input = onlyInput(args);
  const output = args.isDryRun ? null : outputOf(args);
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    if (output !== null) {
      checkOutput(output, input === "-" ? null : input, args.isForced);
      if (input !== "-") refuseOpenElsewhere(input);
    }
    const { xlsx, workbook, settings } = isArticle(input) ? articleForWriting(input, context) : openForWriting(input, args, bar);
    const result = bar.run(job(workbook, settings));
    insistOnSheet(result.before.sheets, settings);
    if (output === null) {
      bar.clear();
      terminal.out(`${JSON.stringify(dryRunRecord(result.suggestions, result.edits, language.sheets))}\n`);
      return statusOf(result.review.findings);
    }
    xlsx.apply(result.edits);
    writeOutput(output, xlsx.save(), args.isForced, input === "-" ? null : input);
    bar.clear();
    const records = notDoneRecords(result, language);
    if (!args.isJson) terminal.out(report(result, printable(output), workbook));
    printNotDone(records, result.review.sum, args.isJson, language, terminal);
    return worst([statusOf(result.review.findings), records.length > 0 ? 1 : 0]);
  } catch (error) {
    bar.clear();
    // Errors from inside the engine know no file name; the user gave one.
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(input), ...error.params }, error);
    throw error;
  }
}
