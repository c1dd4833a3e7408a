/** UiError: something that went wrong, as the screen tells it. */
import { HostError } from "../../core/grid/host-error";

/** A host's refusal by its code, or a bug of ours. */
export interface UiError {
  readonly code: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** For the report: message and stack, never the user's data. */
  readonly report: string;
}

/** A host's refusal keeps its code; anything else is a bug and keeps message and stack for the report. */
export function uiErrorOf(error: unknown): UiError {
  if (error instanceof HostError)
    return {
      code: error.code,
      params: error.params,
      report: `${error.code} ${String((error.cause as { code?: unknown } | undefined)?.code ?? "")}`.trim(),
    };
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
  // Frames only: a message may quote a cell.
  const frames =
    stack
      ?.split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .slice(0, 8)
      .join("\n") ?? "";
  return { code: null, params: {}, report: `${name}\n${frames}` };
}
