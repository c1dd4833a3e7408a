/** Puts what Excel refused into HostError codes; what Excel said is kept as the cause, for a report. */
import { HostError, type HostErrorCode } from "../../core/grid/host-error";

/** Excel's error codes by what they mean to the user. Codes not listed are bugs of ours or of the host, and stay as they are. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  HostIsBusy: "host-busy",
  RequestAborted: "host-busy",
  ServerBusy: "host-busy",
  ActivityLimitReached: "host-busy",
  Timeout: "host-busy",
  AccessDenied: "sheet-protected",
  CannotModifyInProtectedSheet: "sheet-protected",
  RangeExceedsLimit: "payload-too-large",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  ItemAlreadyExists: "sheet-name-taken",
  NonBlankCellOffSheet: "changed-underneath",
  ConflictWithOtherUser: "changed-underneath",
  OpenWorkbookLinksBlocked: "other-workbook",
  InvalidRequestContext: "other-workbook",
  UnsupportedOperation: "not-supported-by-host",
  ApiNotFound: "not-supported-by-host",
  ApiNotAvailable: "not-supported-by-host",
};

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

/** Any error as a HostError where we know what it means; others unchanged. */
export function asHostError(error: unknown, params: Readonly<Record<string, string | number>> = {}): unknown {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  const meaning = code === null ? undefined : CODES[code];
  return meaning === undefined ? error : new HostError(meaning, params, error);
}
