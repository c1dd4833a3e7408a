/** checkFile: one workbook read, checked and printed; an error in it is its own and stops no other. */
import { HostError } from "../../core/grid/host-error";
import { warnRateIn } from "../../core/official";
import { whenPrinted } from "../../core/record/made-later";
import { type ReviewRecord, refusalRecord, reviewsRecord } from "../../core/record/report";
import type { Review } from "../../core/plan/review";
import { reviewingEach } from "../../core/review/review";
import { type CommandContext, type ExitStatus, statusOf } from "./command";
import { failureOf, printDetails } from "./failure";
import { lockBeside } from "./files";
import { executionText, fundsText } from "./money-text";
import { jsonPieces } from "./json-pieces";
import { insistOnSheet, open } from "./open";
import { ProgressBar } from "./progress";
import { type Counts, countsOf, findingsText, nextAfterCheck, recognitionText } from "./review-text";
import { colorsFor, printable } from "./terminal";

export interface Checked {
  readonly status: ExitStatus;
  /** Of what was found; the review itself is let go, so that a folder costs no more memory than its largest file. */
  readonly counts: Counts;
}

const NOTHING: Counts = { error: 0, warning: 0, info: 0 };

/** `hear` is called at every step of the work. */
export function checkFile(file: string, context: CommandContext, hear: () => void = () => {}): Checked {
  const { args, language, terminal } = context;
  const bar = new ProgressBar(terminal, language.cli.stages, undefined, hear);
  const printRecord = (record: ReviewRecord): void => {
    for (const piece of jsonPieces(record)) terminal.out(piece);
    terminal.out("\n");
  };
  try {
    const { workbook, settings } = open(file, args, bar);
    const reviews = bar.run(reviewingEach(workbook, settings));
    bar.clear();
    const [{ refused, sheets }] = reviews as [Review];
    if (refused === null) insistOnSheet(sheets, settings);
    if (lockBeside(file) !== null) terminal.err(`${language.cli.readFromSavedCopy(printable(file))}\n`);
    if (args.isJson) printRecord(reviewsRecord(file, reviews, language, warnRateIn(workbook), whenPrinted));
    if (refused !== null) {
      if (!args.isJson) terminal.err(`${language.errors[refused]({ file: printable(file) })}\n`);
      return { status: 3, counts: NOTHING };
    }
    const findings = reviews.flatMap((review) => review.findings);
    for (const [index, review] of args.isJson ? [] : reviews.entries()) {
      const { unit, sheets: own } = review.plans[0]!;
      const heading = language.cli.planOf({ unit: unit === null ? null : printable(unit), index: index + 1, count: reviews.length });
      if (reviews.length > 1) terminal.out(`${index === 0 ? "" : "\n"}${colorsFor(terminal).bold(heading)}\n`);
      terminal.out(
        `${recognitionText(review, language)}${fundsText(review, language)}${executionText(review, warnRateIn(workbook), language)}\n${findingsText(review, language, terminal)}\n${nextAfterCheck(review, file, reviews.length > 1 ? own[0]! : null, language)}`,
      );
    }
    return { status: statusOf(findings), counts: countsOf(findings) };
  } catch (error) {
    bar.clear();
    const { status, sentence } = failureOf(error, file, { language, command: "check" });
    if (args.isJson && error instanceof HostError) printRecord(refusalRecord(file, error.code, error.params, language));
    else terminal.err(`${sentence}\n`);
    printDetails(error, terminal);
    return { status, counts: NOTHING };
  }
}

/** What is printed of a file that was given up. */
export function printGivenUp(file: string, code: "no-progress" | "out-of-memory", { args, language, terminal }: CommandContext): Checked {
  if (args.isJson) terminal.out(`${JSON.stringify(refusalRecord(file, code, {}, language))}\n`);
  else terminal.err(`${language.errors[code]({ file: printable(file) })}\n`);
  return { status: 3, counts: NOTHING };
}
