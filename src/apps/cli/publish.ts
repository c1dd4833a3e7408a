/** gonghui export --public: a table for all to see (公示表), in a fresh workbook of its own. */
import { HostError } from "../../core/grid/host-error";
import { reviewingPlan } from "../../core/jobs";
import { draftPublicationSheet, type PublicationKind } from "../../core/official";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import { UsageError } from "./arguments";
import { type CommandContext, type ExitStatus, onlyInput, outputOf } from "./command";
import { checkOutput, isSameFile, refuseOpenElsewhere, writeOutput } from "./files";
import { printNotDone } from "./not-done-text";
import { insistOnSheet, open } from "./open";
import { ProgressBar } from "./progress";
import { printable } from "./terminal";

export function publish({ args, language, terminal }: CommandContext, kind: PublicationKind): ExitStatus {
  const input = onlyInput(args);
  const output = outputOf(args);
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    if (isSameFile(input, output)) throw new HostError("same-file", { file: printable(output) });
    checkOutput(output, null, args.isForced);
    refuseOpenElsewhere(input);
    const { workbook, settings } = open(input, args, bar);
    const review = bar.run(reviewingPlan(workbook, settings));
    insistOnSheet(review.sheets, settings);
    const edit = draftPublicationSheet(review, language, kind);
    if (edit === null) throw new UsageError({ code: "no-actual" });
    const xlsx = XlsxFile.blank();
    xlsx.apply([edit]);
    writeOutput(output, xlsx.save(), args.isForced, input);
    bar.clear();
    const title = edit.draft.cells.find(({ row, column }) => row === 1 && column === 1)!.content.value as string;
    if (args.isJson) printNotDone([], review.sum, true, language, terminal);
    else terminal.out(`${printable(language.cli.published(title))}\n${language.cli.written(printable(output))}\n`);
    return 0;
  } catch (error) {
    bar.clear();
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(input), ...error.params }, error);
    throw error;
  }
}
