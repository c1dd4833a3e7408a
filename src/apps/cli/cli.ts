/** The command line as a function: arguments in, text out through a terminal, exit status back. */
import { type Sector, SECTORS } from "../../core/terms/sector";
import { LANGUAGES } from "../../core/messages";
import { languageAskedFor, readArguments, type CommandName, type OptionName, type OptionsOf } from "./arguments";
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
import { write } from "./write";

/** What most commands take. */
const PROFILE = ["year", "sector", "place", "members", "funds"] as const;
const OUTPUT = ["output", "force"] as const;

/** Loaded when it is asked for: nobody else pays for its libraries. */
const collect: Command = async (context) => (await import("./collect/collect")).collect(context);

/** Every command with the options it takes. */
const COMMANDS: { readonly [name in CommandName]: { readonly run: Command; readonly options: readonly OptionName[] } } = {
  run: { run, options: [...PROFILE, ...OUTPUT, "json", "accept", "dry-run", "plan", "sheet", "with"] },
  check: { run: check, options: [...PROFILE, "json", "sheet", "on", "with", "personal"] },
  fill: { run: fill, options: [...PROFILE, ...OUTPUT, "json", "accept", "dry-run", "sheet"] },
  summarize: { run: summarize, options: [...PROFILE, ...OUTPUT, "json", "sheet", "official", "form", "against", "warn-at", "with"] },
  new: {
    run: makeNew,
    options: [...PROFILE, ...OUTPUT, "from", "accept", "dry-run", "amounts", "sheet", "reserve", "subjects", "no-amounts"],
  },
  import: { run: importTexts, options: [...PROFILE, ...OUTPUT, "json", "plan", "expand"] },
  write: { run: write, options: [...PROFILE, ...OUTPUT, "sheet"] },
  export: { run: exportDraft, options: [...OUTPUT, "json", "sheet", "sheets", "public"] },
  collect: { run: collect, options: [...PROFILE, ...OUTPUT, "json", "units", "against", "workers", "shard", "of", "sql", "query"] },
  registers: { run: makeRegisters, options: [...OUTPUT, "json", "sheet", "add"] },
  rules: { run: rules, options: ["json", "place", "on", "coverage"] },
};

export const OPTIONS_OF = Object.fromEntries(Object.entries(COMMANDS).map(([name, { options }]) => [name, options])) as OptionsOf;

/** 单位类别 in any of our languages, or by its English key. */
function sectorNamed(text: string): Sector | null {
  return (
    SECTORS.find((sector) => sector === text || Object.values(LANGUAGES).some(({ sheets }) => sheets.settings.sectors[sector] === text)) ??
    null
  );
}

/** A promise where the command takes its time. */
export function main(argv: readonly string[], terminal: Terminal, canStartWorkers = false): ExitStatus | Promise<ExitStatus> {
  const language = LANGUAGES[languageAskedFor(argv)];
  let command: CommandName | null = null;
  const failed = (error: unknown): ExitStatus => {
    const { status, sentence } = failureOf(error, null, { language, command });
    terminal.err(`${sentence}\n`);
    printDetails(error, terminal);
    return status;
  };
  try {
    const args = readArguments(argv, OPTIONS_OF, sectorNamed);
    if (args.command === "help") terminal.out(args.helpOn === null ? language.cli.help : language.cli.helpOf[args.helpOn]);
    else if (args.command === "version") terminal.out(`gonghui ${VERSION}\n`);
    else {
      command = args.command;
      const status = COMMANDS[command].run({ args, language, terminal, canStartWorkers });
      return typeof status === "number" ? status : status.catch(failed);
    }
    return 0;
  } catch (error) {
    return failed(error);
  }
}
