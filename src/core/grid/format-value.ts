/** shownText: a cell's value as its number format shows it: the usual formats of figures, shares, dates and times. */
import { isDateFormat, serialToDate } from "./dates";
import { type Cell, isCellError } from "./grid";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ENGLISH_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_DAYS = "日一二三四五六";
const SECONDS_OF_DAY = 86_400;

/** Never throws; a format that is not understood shows the number as General does. */
export function shownText(cell: Cell, date1904 = false): string {
  const { value, format } = cell;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  return format === undefined || format === "@" ? general(value) : formatted(value, format, date1904);
}

/** Up to eleven figures, as General shows them. */
export function general(value: number): string {
  const size = Math.abs(value);
  // No file holds such a number; a division by zero in a formula's own text might.
  if (!Number.isFinite(value)) return String(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
    return `${Number(mantissa)}E${exponent.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  return String(Number(value.toPrecision(10)));
}

function formatted(value: number, code: string, date1904: boolean): string {
  const sections = sectionsOf(code);
  const { section, number } = chosen(value, sections);
  if (section === "") return "";
  if (isDateFormat(section) || hasTime(section)) return dateText(number, section, date1904) ?? general(value);
  return numberText(number, section);
}

/** The parts between semicolons that stand in no quotes. */
function sectionsOf(code: string): string[] {
  const sections = [""];
  for (let at = 0; at < code.length; at++) {
    const character = code[at]!;
    if (character === ";") {
      sections.push("");
      continue;
    }
    const end = character === "\\" ? at + 1 : character === '"' ? code.indexOf('"', at + 1) : at;
    const stop = end < 0 ? code.length - 1 : end;
    sections[sections.length - 1] += code.slice(at, stop + 1);
    at = stop;
  }
  return sections;
}

/** Which section shows the number; the negative's own shows it without its sign. */
function chosen(value: number, sections: readonly string[]): { readonly section: string; readonly number: number } {
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, number: -value };
  if (value === 0 && zero !== undefined) return { section: zero, number: value };
  return { section: positive, number: value };
}

type Piece = { readonly kind: "text" | "field" | "elapsed"; readonly text: string };

/** Literal texts and format fields of a section; colours, conditions, padding and locales are left out. */
function piecesOf(section: string, field: RegExp): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < section.length; ) {
    const character = section[at]!;
    if (character === "\\" || character === "_" || character === "*") {
      if (character === "\\") pieces.push({ kind: "text", text: section[at + 1] ?? "" });
      else if (character === "_") pieces.push({ kind: "text", text: " " });
      at += 2;
    } else if (character === '"') {
      const end = section.indexOf('"', at + 1);
      pieces.push({ kind: "text", text: section.slice(at + 1, end < 0 ? undefined : end) });
      at = end < 0 ? section.length : end + 1;
    } else if (character === "[") {
      const end = section.indexOf("]", at + 1);
      const inside = section.slice(at + 1, end < 0 ? undefined : end);
      if (/^(?:h+|m+|s+)$/i.test(inside)) pieces.push({ kind: "elapsed", text: inside.toLowerCase() });
      else if (inside.startsWith("$")) pieces.push({ kind: "text", text: inside.slice(1).split("-")[0]! });
      at = end < 0 ? section.length : end + 1;
    } else {
      field.lastIndex = at;
      const match = field.exec(section);
      pieces.push(match ? { kind: "field", text: match[0] } : { kind: "text", text: character });
      at += match ? match[0].length : 1;
    }
  }
  return pieces;
}

function numberText(value: number, section: string): string {
  const pieces = piecesOf(section, /general|g\/通用格式|[0#?][0#?,.]*(?:e[+-]0+)?|\.[0#?]+|%/iy);
  const body = pieces.find(({ kind, text }) => kind === "field" && text !== "%")?.text;
  const percents = pieces.filter(({ kind, text }) => kind === "field" && text === "%").length;
  const size = Math.abs(value) * 100 ** percents;
  const figure = body === undefined ? "" : /^g/i.test(body) ? general(size) : digits(size, body);
  let isShown = false;
  const text = pieces.map((piece) => {
    if (piece.kind !== "field") return piece.text;
    if (piece.text === "%") return "%";
    if (isShown) return "";
    isShown = true;
    return figure;
  });
  // A fraction (# ?/?) has several bodies: the plain number says more than half of one.
  if (pieces.some(({ kind, text: one }) => kind === "text" && one === "/")) return general(value);
  const isZero = /^[0.,%\s]*$/.test(figure) && value !== 0;
  return `${value < 0 && !isZero ? "-" : ""}${text.join("").trim()}`;
}

function digits(size: number, body: string): string {
  const exponent = /e([+-])(0+)$/i.exec(body);
  const plain = exponent ? body.slice(0, exponent.index) : body;
  const [wholeCode, fractionCode = ""] = plain.split(".") as [string, string?];
  const most = Math.min(20, fractionCode.replace(/[^0#?]/g, "").length);
  const least = (fractionCode.match(/0/g) ?? []).length;
  if (exponent) {
    const [mantissa, power] = size.toExponential(most).split("e") as [string, string];
    const sign = power.startsWith("-") ? "-" : exponent[1] === "+" ? "+" : "";
    return `${mantissa}E${sign}${power.replace(/^[+-]/, "").padStart(exponent[2]!.length, "0")}`;
  }
  const thousands = /,+$/.exec(wholeCode)?.[0].length ?? 0;
  const scaled = rounded(size / 1000 ** thousands, most);
  if (/e/i.test(scaled)) return general(size);
  const [whole, fraction = ""] = scaled.split(".") as [string, string?];
  const isGrouped = /[0#?],+[0#?]/.test(wholeCode);
  const padded = (whole === "0" ? "" : whole).padStart((wholeCode.match(/0/g) ?? []).length, "0");
  const grouped = isGrouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  let tail = fraction;
  while (tail.length > least && tail.endsWith("0")) tail = tail.slice(0, -1);
  return tail === "" ? grouped : `${grouped}.${tail}`;
}

/** Half away from zero on the figure that fifteen digits show, as sheets do. */
function rounded(size: number, decimals: number): string {
  const shown = Number(size.toPrecision(15));
  const shifted = Number(`${shown}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e21
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals)
    : shown.toFixed(decimals);
}

function hasTime(section: string): boolean {
  const pieces = piecesOf(section, /am\/pm|a\/p|上午\/下午|[0#?]+|h+|m+|s+/iy);
  return pieces.some(({ kind, text }) => kind === "elapsed" || (kind === "field" && /^[hms]/i.test(text)));
}

/** Null for a number that is no date. */
function dateText(serial: number, section: string, date1904: boolean): string | null {
  const pieces = piecesOf(section, /am\/pm|a\/p|上午\/下午|general|y+|e+|d+|a{3,4}|m+|h+|s+(?:[.,]0+)?/iy);
  // The last moment of a day shows as the next: seconds are rounded before the day is taken.
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  const needsDay = pieces.some(({ kind, text }) => kind === "field" && /^[yed]|^a{3}/i.test(text));
  const day = serialToDate(Math.floor(seconds / SECONDS_OF_DAY), date1904);
  if (seconds < 0 || (day === null && needsDay)) return null;
  const ofDay = seconds % SECONDS_OF_DAY;
  const [hour, minute, second] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  const isTwelve = pieces.some(({ kind, text }) => kind === "field" && /^(?:am|a\/p|上午)/i.test(text));
  const week = (Math.floor(seconds / SECONDS_OF_DAY) + (date1904 ? 5 : 6)) % 7;
  const two = (number: number, like: string): string => (like.length > 1 ? String(number).padStart(2, "0") : String(number));
  const fields = pieces.flatMap((piece, index) => (piece.kind === "text" ? [] : [index]));
  const isMinutes = (index: number): boolean => {
    const at = fields.indexOf(index);
    return /^h/i.test(pieces[fields[at - 1] ?? -1]?.text ?? "") || /^s/i.test(pieces[fields[at + 1] ?? -1]?.text ?? "");
  };
  return pieces
    .map(({ kind, text }, index) => {
      if (kind === "text") return text;
      const letter = text[0]!.toLowerCase();
      if (kind === "elapsed")
        return two(letter === "h" ? Math.floor(seconds / 3600) : letter === "m" ? Math.floor(seconds / 60) : seconds, text);
      if (/^(?:am|a\/p|上午)/i.test(text)) return text.split("/")[hour < 12 ? 0 : 1]!;
      if (letter === "h") return two(isTwelve ? ((hour + 11) % 12) + 1 : hour, text);
      if (letter === "s") return two(second, text.replace(/[.,].*$/, ""));
      if (letter === "m" && text.length <= 2 && isMinutes(index)) return two(minute, text);
      if (day === null) return "";
      if (letter === "y") return text.length <= 2 ? String(day.year % 100).padStart(2, "0") : String(day.year);
      if (letter === "e") return String(day.year);
      if (letter === "a") return `${text.length > 3 ? "星期" : "周"}${CHINESE_DAYS[week]}`;
      if (letter === "d")
        return text.length <= 2 ? two(day.day, text) : text.length === 3 ? ENGLISH_DAYS[week]!.slice(0, 3) : ENGLISH_DAYS[week]!;
      if (letter === "m")
        return text.length <= 2
          ? two(day.month, text)
          : text.length === 3
            ? ENGLISH_MONTHS[day.month - 1]!.slice(0, 3)
            : ENGLISH_MONTHS[day.month - 1]!;
      return text;
    })
    .join("")
    .trim();
}
