/** Turns what stands in a cell's <v> into a value: never Infinity or NaN, never a zero that was not there. */
import { dateToSerial, isDateFormat } from "../../../core/grid/dates";
import { type Cell, type CellValue, isCellError } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { unescaped } from "./rich-text";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DIGITS = /^\d{1,15}$/;

/** A number literal; what is none (1e400, NaN, 0x10, "1,500") stays text as it stands, blanks alone are nothing. */
export function numberOrText(raw: string): CellValue {
  if (DIGITS.test(raw)) return Number(raw);
  const trimmed = raw.trim();
  if (trimmed === "") return null;
  if (!NUMBER.test(trimmed)) return unescaped(raw);
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return raw;
  return value === 0 ? 0 : value;
}

export function booleanOrText(raw: string): CellValue {
  const trimmed = raw.trim();
  if (trimmed === "1" || trimmed === "true") return true;
  if (trimmed === "0" || trimmed === "false") return false;
  return trimmed === "" ? null : raw;
}

/** Value and format of a cell that holds an ISO 8601 date; a date format of its own stands. Text that is no date stays text. */
export function isoDate(raw: string, format: string | undefined, date1904: boolean): { value: CellValue; format: string | undefined } {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z?)?\s*$/.exec(raw);
  const day = match && dateToSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, date1904);
  if (!match || day === null) return { value: raw.trim() === "" ? null : raw, format };
  const [hours, minutes, seconds] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0)) as [number, number, number];
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value: day + (time < 1 ? time : 0), format: isDateFormat(format) ? format : time > 0 ? "yyyy/m/d h:mm" : "yyyy/m/d" };
}

/** Cells are made with only the fields they need: a sheet may hold a million. */
export function made(value: CellValue, formula: string | undefined, format: string | undefined): Cell | null {
  if (formula === undefined) {
    if (value === null) return null;
    return format === undefined ? { value } : { value, format };
  }
  return format === undefined ? { value, formula } : { value, formula, format };
}

/** True where both say the same, whatever they look like. */
export function isSame(a: Cell, b: Cell): boolean {
  const plain = (value: CellValue): unknown => (isCellError(value) ? value.error : value);
  return a.formula === b.formula && plain(a.value) === plain(b.value);
}

/** Pieces of one text. Throws HostError "too-large" where it comes to more characters than the limit. */
export function joined(before: string | null, text: string, limit: number): string {
  const whole = before === null || before === "" ? text : before + text;
  if (whole.length > limit) throw new HostError("too-large", { what: "text" });
  return whole;
}
