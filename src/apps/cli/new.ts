/** gonghui new: a new year's work plan from the catalogue, in a fresh workbook. */
import { EMPTY_WORKBOOK, type NewPlan, newPlanJob } from "../../core/jobs";
import { EMPTY_SETTINGS } from "../../core/plan/settings";
import { yearOutline } from "../../core/proposal";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import { UsageError } from "./arguments";
import { type Command, outputOf, statusOf } from "./command";
import { checkOutput, writeOutput } from "./files";
import { newReport } from "./job-text";
import { withFlags } from "./open";
import { ProgressBar } from "./progress";
import { turn } from "./turn";
import { proposalText } from "./proposal-text";
import { printable } from "./terminal";
import { wishesOf } from "./wishes";

export const makeNew: Command = (context) => {
  const { args, language, terminal } = context;
  if (args.from !== null) return turn(args.from, context);
  const [extra] = args.files;
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command: "new", extra });
  const output = outputOf(args);
  const { year } = args.profile;
  if (year === null) throw new UsageError({ code: "year-missing", command: "new" });
  const { profile } = withFlags(EMPTY_SETTINGS, args.profile);
  const wishes = wishesOf(args, profile, year, language);
  const wanted = { profile, year, isWithoutAmounts: args.isWithoutAmounts, ...(wishes === null ? {} : { wishes }) };
  checkOutput(output, null, args.isForced);
  const bar = new ProgressBar(terminal, language.cli.stages);
  const xlsx = XlsxFile.blank();
  let result: NewPlan;
  try {
    result = bar.run(newPlanJob(EMPTY_WORKBOOK, wanted, language));
    xlsx.apply(result.edits);
    writeOutput(output, xlsx.save(), args.isForced, null);
  } finally {
    bar.clear();
  }
  const proposal = proposalText(yearOutline(wanted, language), wishes, !args.isWithoutAmounts, language, terminal);
  terminal.out(newReport(result, year, proposal, printable(output), language, terminal));
  return statusOf(result.review.findings);
};
