/** The command line as a function: arguments in, text out through a terminal, exit status back. */
import { type Sector, SECTORS } from "../../core/terms/sector";
import { LANGUAGES } from "../../core/messages";
import { languageAskedFor, readArguments, type CommandName } from "./arguments";
import { check } from "./check";
import type { Command, ExitStatus } from "./command";
import { exportDraft } from "./export";
import { failureOf, printDetails } from "./failure";
import { fill } from "./fill";
import { importTexts } from "./import";
import { makeNew } from "./new";
import { makeRegisters } from "./registers";
import { rules } from "./rules";
import { run } from "./run";
import { summarize } from "./summarize";
import type { Terminal } from "./terminal";
import { VERSION } from "./version";

const COMMANDS: { readonly [name in CommandName]: Command } = {
  run,
  check,
  fill,
  summarize,
  new: makeNew,
  import: importTexts,
  export: exportDraft,
  registers: makeRegisters,
  rules,
};

/** 单位类别 in any of our languages, or by its English key. */
function sectorNamed(text: string): Sector | null {
  return (
    SECTORS.find((sector) => sector === text || Object.values(LANGUAGES).some(({ sheets }) => sheets.settings.sectors[sector] === text)) ??
    null
  );
}

export function main(argv: readonly string[], terminal: Terminal): ExitStatus {
  const language = LANGUAGES[languageAskedFor(argv)];
  let command: CommandName | null = null;
  try {
    const args = readArguments(argv, sectorNamed);
    if (args.command === "help") terminal.out(args.helpOn === null ? language.cli.help : language.cli.helpOf[args.helpOn]);
    else if (args.command === "version") terminal.out(`gonghui ${VERSION}\n`);
    else {
      command = args.command;
      return COMMANDS[command]({ args, language, terminal });
    }
    return 0;
  } catch (error) {
    const { status, sentence } = failureOf(error, null, { language, command });
    terminal.err(`${sentence}\n`);
    printDetails(error, terminal);
    return status;
  }
}
