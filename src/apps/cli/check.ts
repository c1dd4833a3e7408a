/** gonghui check: reads and checks workbooks and whole folders, and writes nothing. */
import { UsageError } from "./arguments";
import { type Checked, checkFile } from "./check-file";
import { type Command, type CommandContext, type ExitStatus, worst } from "./command";
import { sentenceOf } from "./failure";
import { findInputs } from "./files";
import { colorsFor, printable } from "./terminal";

/** Fewer files are done before other processes have started and read the program. */
const MANY = 200;

export const check: Command = (context) => {
  const { args, language, terminal } = context;
  if (args.files.length === 0) throw new UsageError({ code: "input-missing", command: "check" });
  const { files, failed } = findInputs(args.files);
  for (const error of failed) terminal.err(`${sentenceOf(error, null, language)}\n`);
  const report = new Report(files, failed.length, context);
  if (context.canStartWorkers && files.length >= MANY)
    return import("./collect/check-many").then(({ checkMany }) => checkMany(files, context, report)).then(() => report.end());
  for (const file of files) {
    report.begin(file);
    report.count(checkFile(file, context));
  }
  return report.end();
};

/** What is said around the files, one after another. */
export class Report {
  private readonly statuses: ExitStatus[];
  private error = 0;
  private warning = 0;
  private begun = 0;

  constructor(
    private readonly files: readonly string[],
    private readonly failed: number,
    private readonly context: CommandContext,
  ) {
    this.statuses = Array.from({ length: failed }, () => 3);
  }

  begin(file: string): void {
    const { args, terminal } = this.context;
    if (!args.isJson && this.files.length > 1)
      terminal.out(`${this.begun === 0 ? "" : "\n"}${colorsFor(terminal).bold(printable(file))}\n`);
    this.begun++;
  }

  count({ status, counts }: Checked): void {
    this.statuses.push(status);
    this.error += counts.error;
    this.warning += counts.warning;
  }

  end(): ExitStatus {
    const { args, language, terminal } = this.context;
    if (!args.isJson && this.files.length > 1) {
      const refused = this.statuses.filter((status) => status > 1).length - this.failed;
      terminal.out(`\n${language.cli.overall({ files: this.files.length, refused, error: this.error, warning: this.warning })}\n`);
    }
    return worst(this.statuses);
  }
}
