/** HostError: everything a host can refuse, as a code with data; sentences live in core/messages. */

/** Codes of files that cannot be read (contract: `refused.code`). */
export const REFUSAL_CODES = [
  "not-xlsx",
  "old-xls",
  "encrypted",
  "corrupt",
  "too-large",
  "no-plan-found",
  "unsupported",
  "several-plans",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Codes of what went wrong between us and the place where the workbook lives. */
export const HOST_ERROR_CODES = [
  ...REFUSAL_CODES,
  "not-text",
  "old-doc",
  "file-not-found",
  "is-a-directory",
  "no-permission",
  "file-busy",
  "same-file",
  "output-exists",
  "output-extension",
  "output-unwritable",
  "output-unreadable",
  "structure-locked",
  "signed",
  "sheet-protected",
  "array-formula",
  "pivot-table",
  "sheet-missing",
  "same-year",
  "sheet-name-taken",
  "sheet-not-exportable",
  "file-not-given",
  "changed-underneath",
  "host-busy",
  "cell-edit-mode",
  "other-workbook",
  "payload-too-large",
  "not-supported-by-host",
  "host-unavailable",
  "host-failed",
  "half-written",
  "table-in-the-way",
  "cancelled",
  "no-progress",
  "out-of-memory",
] as const;
export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

export type HostErrorParams = Readonly<Record<string, string | number>>;

/** Thrown by hosts only. `params` fill the sentence; `cause` keeps what the host said, for a report, never for the user. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly params: HostErrorParams = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = "HostError";
  }
}

export function isRefusal(code: HostErrorCode): code is RefusalCode {
  return (REFUSAL_CODES as readonly string[]).includes(code);
}
