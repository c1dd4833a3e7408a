/** gonghui new: a new year's work plan from the catalogue, in a fresh workbook. */
import { EMPTY_WORKBOOK, type JobResult, newPlanJob } from "../../core/jobs";
import { EMPTY_SETTINGS } from "../../core/plan/settings";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import { UsageError } from "./arguments";
import { type Command, outputOf, statusOf } from "./command";
import { checkOutput, writeOutput } from "./files";
import { newReport } from "./job-text";
import { withFlags } from "./open";
import { ProgressBar } from "./progress";
import { printable } from "./terminal";

export const makeNew: Command = ({ args, language, terminal }) => {
  // Last year's table turned into the new year's comes in a later version.
  if (args.from !== null) throw new UsageError({ code: "not-yet", what: "new --from" });
  const [extra] = args.files;
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command: "new", extra });
  const output = outputOf(args);
  const { year } = args.profile;
  if (year === null) throw new UsageError({ code: "year-missing", command: "new" });
  checkOutput(output, null, args.isForced);
  const bar = new ProgressBar(terminal, language.cli.stages);
  const { profile } = withFlags(EMPTY_SETTINGS, args.profile);
  const xlsx = XlsxFile.blank();
  let result: JobResult;
  try {
    result = bar.run(newPlanJob(EMPTY_WORKBOOK, { profile, year }, language));
    xlsx.apply(result.edits);
    writeOutput(output, xlsx.save(), args.isForced);
  } finally {
    bar.clear();
  }
  terminal.out(newReport(result, year, printable(output), language, terminal));
  return statusOf(result.review.findings);
};
