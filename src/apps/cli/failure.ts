/** What went wrong as one sentence and an exit status; never a stack trace, unless GONGHUI_DEBUG asks for it. */
import { HostError, type HostErrorCode } from "../../core/grid/host-error";
import type { Language } from "../../core/messages";
import { UsageError, type UsageProblem } from "./arguments";
import type { ExitStatus } from "./command";
import { printable, type Terminal } from "./terminal";

/** Refusals of the output: the words after -o were wrong, not the input. */
const OUTPUT_CODES: ReadonlySet<HostErrorCode> = new Set(["same-file", "output-exists", "output-extension", "output-unwritable"]);

/** Mistakes the help says nothing of: a suggestion's id is looked up in a dry run, a sheet's name in the workbook. */
const BEYOND_HELP: ReadonlySet<UsageProblem["code"]> = new Set(["unknown-suggestion", "unknown-sheet", "sheet-not-offered"]);

export interface Failure {
  readonly status: ExitStatus;
  readonly sentence: string;
}

/** The sentence of a host error about a file; what the host itself knew about the file's name goes before. */
export function sentenceOf(error: HostError, file: string | null, language: Language): string {
  const params = file === null ? error.params : { file: printable(file), ...error.params };
  return language.errors[error.code](params);
}

export function failureOf(
  error: unknown,
  file: string | null,
  { language, command }: { readonly language: Language; readonly command: string | null },
): Failure {
  const { cli: says } = language;
  if (error instanceof UsageError) {
    const { problem } = error;
    const sentence = (says.problems[problem.code] as (params: typeof problem) => string)(problem);
    return { status: 2, sentence: BEYOND_HELP.has(problem.code) ? sentence : `${sentence}${says.seeHelp(command)}` };
  }
  if (error instanceof HostError) return { status: statusOf(error.code), sentence: sentenceOf(error, file, language) };
  return { status: 4, sentence: says.internal };
}

function statusOf(code: HostErrorCode): ExitStatus {
  // What we wrote and cannot read is nobody's fault but ours.
  if (code === "output-unreadable") return 4;
  return OUTPUT_CODES.has(code) ? 2 : 3;
}

/** The stack of an internal error, for those who ask for it. */
export function printDetails(error: unknown, terminal: Terminal): void {
  if (terminal.env["GONGHUI_DEBUG"] !== "1" || error instanceof UsageError) return;
  for (let at: unknown = error; at instanceof Error; at = at.cause) terminal.err(`${at.stack ?? at.message}\n`);
}
