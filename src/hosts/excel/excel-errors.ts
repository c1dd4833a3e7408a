/** Puts what Excel refused into HostError codes; what Excel said is kept as the cause, for a report. */
import { HostError, type HostErrorCode } from "../../core/grid/host-error";

/** Excel's error codes by what they mean to the user. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  HostIsBusy: "host-busy",
  RequestAborted: "host-busy",
  ServerBusy: "host-busy",
  ActivityLimitReached: "host-busy",
  Timeout: "host-busy",
  Conflict: "host-busy",
  ConnectionFailure: "host-unavailable",
  AccessDenied: "sheet-protected",
  CannotModifyInProtectedSheet: "sheet-protected",
  RangeExceedsLimit: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  ItemAlreadyExists: "sheet-name-taken",
  NonBlankCellOffSheet: "changed-underneath",
  ConflictWithOtherUser: "changed-underneath",
  InsertDeleteConflict: "table-in-the-way",
  FilteredRangeConflict: "table-in-the-way",
  PivotTableRangeConflict: "table-in-the-way",
  MergedRangeConflict: "table-in-the-way",
  OpenWorkbookLinksBlocked: "other-workbook",
  InvalidRequestContext: "other-workbook",
  InactiveWorkbook: "other-workbook",
  UnsupportedOperation: "not-supported-by-host",
  UnsupportedFeature: "not-supported-by-host",
  UnsupportedSheet: "not-supported-by-host",
  NotImplemented: "not-supported-by-host",
  ApiNotFound: "not-supported-by-host",
  ApiNotAvailable: "not-supported-by-host",
};

/** What only the client says, of a mistake in our use of it: these stay as they are, for a report. */
const MISTAKES: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded", "RunMustReturnPromise"]);

/** The error's own code where it comes from the client, else null. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : null;
}

/** True when the message was too big for one go and smaller pieces may pass. */
export function isPayloadLimit(error: unknown): boolean {
  const code = excelCode(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

/** Any error that comes from Excel as a HostError; mistakes of ours unchanged. */
export function asHostError(error: unknown, params: Readonly<Record<string, string | number>> = {}): unknown {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  if (code === null || MISTAKES.has(code)) return error;
  return new HostError(CODES[code] ?? "host-failed", params, error);
}
