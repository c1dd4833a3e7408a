/** gonghui registers: adds registers (台账) to a copy of a workbook; what is there of them is never made again. */
import { HostError } from "../../core/grid/host-error";
import { registersJob } from "../../core/jobs";
import type { Language } from "../../core/messages";
import type { Register } from "../../core/plan/register";
import { REGISTERS, registerNamed } from "../../core/registers";
import { reviewing } from "../../core/review/review";
import { UsageError } from "./arguments";
import { type Command, onlyInput, outputOf } from "./command";
import { checkOutput, refuseOpenElsewhere, writeOutput } from "./files";
import { notDoneRecords, printNotDone } from "./not-done-text";
import { openForWriting } from "./open";
import { ProgressBar } from "./progress";
import { printable } from "./terminal";

export const makeRegisters: Command = (context) => {
  const { args, language, terminal } = context;
  const input = onlyInput(args);
  const output = outputOf(args);
  const wanted = registersWanted(args.add, language);
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    checkOutput(output, input === "-" ? null : input, args.isForced);
    if (input !== "-") refuseOpenElsewhere(input);
    const { xlsx, workbook, settings } = openForWriting(input, args, bar);
    const review = bar.run(reviewing(workbook, settings));
    const result = bar.run(registersJob(workbook, review, wanted, language));
    xlsx.apply(result.edits);
    writeOutput(output, xlsx.save(), args.isForced, input === "-" ? null : input);
    bar.clear();
    const { cli: says } = language;
    const lines = [
      ...(result.made.length === 0 ? [] : [says.sheetsMade(result.made)]),
      ...result.present.map(({ sheet, added }) => says.registersPresent({ sheet, added })),
      language.registers.withoutDetails,
      says.written(printable(output)),
    ];
    if (!args.isJson) terminal.out(lines.map((line) => `${printable(line)}\n`).join(""));
    const records = notDoneRecords({ notDone: result.notDone, left: [] }, language);
    printNotDone(records, review.sum, args.isJson, language, terminal);
    return records.length > 0 ? 1 : 0;
  } catch (error) {
    bar.clear();
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(input), ...error.params }, error);
    throw error;
  }
};

/** Throws UsageError for a name that is none of a register's. */
function registersWanted(names: readonly string[], { registers }: Pick<Language, "registers">): readonly Register[] {
  const known = REGISTERS.map(({ name }) => registers.said(name));
  if (names.length === 0) throw new UsageError({ code: "registers-missing", known });
  if (names.length === 1 && names[0] === "all") return REGISTERS;
  const wanted = names.map((name) => {
    const register = registerNamed(name);
    if (register === null) throw new UsageError({ code: "unknown-register", name: printable(name), known });
    return register;
  });
  return [...new Set(wanted)];
}
