/** gonghui check: reads and checks workbooks and whole folders, and writes nothing. */
import { HostError } from "../../core/grid/host-error";
import { type ReviewRecord, refusalRecord, reviewRecord } from "../../core/report";
import { reviewing } from "../../core/review";
import type { Review } from "../../core/plan/review";
import { UsageError } from "./arguments";
import { type Command, type CommandContext, type ExitStatus, statusOf, worst } from "./command";
import { failureOf, printDetails, sentenceOf } from "./failure";
import { findInputs, lockBeside } from "./files";
import { open } from "./open";
import { ProgressBar } from "./progress";
import { countsOf, findingsText, nextAfterCheck, recognitionText } from "./review-text";
import { colorsFor, printable } from "./terminal";

interface Checked {
  readonly status: ExitStatus;
  readonly review: Review | null;
}

export const check: Command = async (context) => {
  const { args, language, terminal } = context;
  if (args.files.length === 0) throw new UsageError({ code: "input-missing", command: "check" });
  const { files, failed } = findInputs(args.files);
  const statuses: ExitStatus[] = failed.map((error) => {
    terminal.err(`${sentenceOf(error, null, language)}\n`);
    return 3;
  });
  const reviews: Review[] = [];
  for (const [index, file] of files.entries()) {
    if (!args.isJson && files.length > 1) terminal.out(`${index === 0 ? "" : "\n"}${colorsFor(terminal).bold(printable(file))}\n`);
    const { status, review } = checkOne(file, context);
    statuses.push(status);
    if (review !== null) reviews.push(review);
  }
  if (!args.isJson && files.length > 1) {
    const { error, warning } = countsOf(reviews.flatMap((review) => review.findings));
    terminal.out(`\n${language.cli.overall({ files: files.length, refused: statuses.filter((status) => status > 1).length - failed.length, error, warning })}\n`);
  }
  return worst(statuses);
};

/** One file, whatever it is: an error in it is its own and stops no other. */
function checkOne(file: string, context: CommandContext): Checked {
  const { args, language, terminal } = context;
  const bar = new ProgressBar(terminal, language.cli.stages);
  const printRecord = (record: ReviewRecord): void => terminal.out(`${JSON.stringify(record)}\n`);
  try {
    const { workbook, settings } = open(file, args.profile, bar);
    const review = bar.run(reviewing(workbook, settings));
    bar.clear();
    if (lockBeside(file) !== null) terminal.err(`${language.cli.readFromSavedCopy(printable(file))}\n`);
    if (args.isJson) printRecord(reviewRecord(file, review, language));
    if (review.refused !== null) {
      if (!args.isJson) terminal.err(`${language.errors[review.refused]({ file: printable(file) })}\n`);
      return { status: 3, review };
    }
    if (!args.isJson) terminal.out(`${recognitionText(review, language)}\n${findingsText(review, language, terminal)}\n${nextAfterCheck(review, file, language)}`);
    return { status: statusOf(review.findings), review };
  } catch (error) {
    bar.clear();
    const { status, sentence } = failureOf(error, file, { language, command: "check" });
    if (args.isJson && error instanceof HostError) printRecord(refusalRecord(file, error.code, error.params, language));
    else terminal.err(`${sentence}\n`);
    printDetails(error, terminal);
    return { status, review: null };
  }
}
