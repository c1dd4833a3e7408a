/** What every command is given and gives back. */
import type { Language } from "../../core/messages";
import type { Finding } from "../../core/plan/finding";
import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import type { Terminal } from "./terminal";

/** 0 done; 1 done, with findings of severity error; 2 wrong usage; 3 an input was refused; 4 a bug. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4;

export interface CommandContext {
  readonly args: Arguments;
  readonly language: Language;
  readonly terminal: Terminal;
  /** True where this process is the program itself, and can start it again as workers; false inside another one. */
  readonly canStartWorkers: boolean;
}

export type Command = (context: CommandContext) => ExitStatus | Promise<ExitStatus>;

/** 1 when something must be fixed and nobody has said that it is fine. */
export function statusOf(findings: readonly Finding[]): ExitStatus {
  return findings.some((finding) => finding.severity === "error" && finding.dismissed === null) ? 1 : 0;
}

/** Over several files 4 > 3 > 1 > 0. */
export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return Math.max(0, ...statuses) as ExitStatus;
}

/** The one input of a command that takes exactly one. */
export function onlyInput({ command, files }: Arguments): string {
  const [input, extra] = files;
  if (input === undefined) throw new UsageError({ code: "input-missing", command });
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command, extra });
  return input;
}

export function outputOf({ command, output }: Arguments): string {
  if (output === null) throw new UsageError({ code: "output-missing", command });
  return output;
}
