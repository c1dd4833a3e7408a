/**
 * QuickRow: reads a whole row of a sheet from its bytes, where it and all its cells have the forms that programs mostly write:
 * <row r="3" spans="1:6"><c r="B3" s="2" t="s"><v>17</v></c><c r="C3" s="4"/></row>. Bytes are compared one by one where they stand:
 * through functions it takes twice as long.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/area";

const [SPACE, QUOTE, AMPERSAND, SLASH, ZERO, NINE, LESS, EQUALS, GREATER] = [32, 34, 38, 47, 48, 57, 60, 61, 62];
const [CAPITAL_A, CAPITAL_Z, C, N, R, S, T, V, LAST_ASCII] = [65, 90, 99, 110, 114, 115, 116, 118, 126];
const [LAST_COLUMN, LAST_ROW] = [MAX_COLUMNS, MAX_ROWS];
/** Longer whole numbers are read as they are written, and longer numbers not at all. */
const [MOST_DIGITS, MOST_CHARACTERS] = [9, 32];

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const ROW_OPEN = codesOf('<row r="');
const ROW_CLOSE = codesOf("</row>");
/** Attributes that change nothing of what is read, in the order in which programs write them; of `ht` a row of no height would. */
const HEIGHT = codesOf(' ht="');
const PASSED = ["spans", "s", "customFormat", "customHeight", "x14ac:dyDescent", "thickBot"].map((name) => codesOf(` ${name}="`));
PASSED.splice(3, 0, HEIGHT);

export class QuickRow {
  row = 0;
  /** How many cells the row has; those of each list that lie behind belong to rows before. */
  count = 0;
  readonly columns = new Uint16Array(LAST_COLUMN);
  readonly styles = new Int32Array(LAST_COLUMN);
  /** 1 for a shared string, whose number is the value; else that is the number itself. */
  readonly areTexts = new Uint8Array(LAST_COLUMN);
  /** One to nine digits; -1 where the cell is empty, or its number is written in another way. */
  readonly values = new Int32Array(LAST_COLUMN);
  /** The numbers of the row that are no short run of digits, as they are written, by the cell's place in the lists. */
  readonly raws: (string | undefined)[] = [];
  private value = 0;
  private digitsStart = 0;
  private digitsEnd = 0;

  /** Position after the row that begins at `start`; -1 where it has another form, or is not all there. */
  read(bytes: Uint8Array, start: number): number {
    let at = this.head(bytes, start);
    if (at < 0) return -1;
    // In one piece, and with figures of its own: nearly all the time that reading takes is spent here.
    const { columns, styles, areTexts, values, raws, digitsStart, digitsEnd } = this;
    if (raws.length > 0) raws.length = 0;
    let count = 0;
    while (bytes[at + 1] === C) {
      if (count === LAST_COLUMN) return -1;
      // <c r="
      if (bytes[at] !== LESS || bytes[at + 2] !== SPACE || bytes[at + 3] !== R || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE)
        return -1;
      at += 6;
      let column = 0;
      for (let letter = bytes[at]!; letter >= CAPITAL_A && letter <= CAPITAL_Z; letter = bytes[++at]!) {
        column = column * 26 + letter - CAPITAL_A + 1;
        if (column > LAST_COLUMN) return -1;
      }
      if (column === 0) return -1;
      // The row's own number.
      for (let own = digitsStart; own < digitsEnd; own++, at++) if (bytes[at] !== bytes[own]) return -1;
      if (bytes[at] !== QUOTE) return -1;
      at++;
      let style = 0;
      if (bytes[at] === SPACE && bytes[at + 1] === S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
        const first = (at += 4);
        for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) style = style * 10 + digit;
        if (at === first || at - first > MOST_DIGITS || bytes[at] !== QUOTE) return -1;
        at++;
      }
      let isText = 0;
      if (bytes[at] === SPACE) {
        const type = bytes[at + 4];
        if (bytes[at + 1] !== T || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE || bytes[at + 5] !== QUOTE) return -1;
        if (type !== S && type !== N) return -1;
        isText = type === S ? 1 : 0;
        at += 6;
      }
      let value = -1;
      if (bytes[at] === SLASH && bytes[at + 1] === GREATER) at += 2;
      else {
        // ><v>17</v></c>
        if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return -1;
        const first = (at += 4);
        value = 0;
        for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9 && at - first < MOST_DIGITS; digit = bytes[++at]! - ZERO)
          value = value * 10 + digit;
        if (at === first || bytes[at] !== LESS) {
          if (isText === 1) return -1;
          at = endOfNumber(bytes, first);
          if (at < 0) return -1;
          raws[count] = written(bytes, first, at);
          value = -1;
        }
        if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return -1;
        if (bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH || bytes[at + 6] !== C || bytes[at + 7] !== GREATER) return -1;
        at += 8;
      }
      columns[count] = column;
      styles[count] = style;
      areTexts[count] = isText;
      values[count] = value;
      count++;
    }
    this.count = count;
    return follows(bytes, at, ROW_CLOSE) ? at + ROW_CLOSE.length : -1;
  }

  /** Position after the opening tag. */
  private head(bytes: Uint8Array, start: number): number {
    if (!follows(bytes, start, ROW_OPEN)) return -1;
    let at = this.digits(bytes, start + ROW_OPEN.length);
    if (at < 0 || bytes[start + ROW_OPEN.length] === ZERO || this.value > LAST_ROW || bytes[at] !== QUOTE) return -1;
    this.row = this.value;
    this.digitsStart = start + ROW_OPEN.length;
    this.digitsEnd = at;
    at++;
    for (const name of PASSED) {
      if (bytes[at] !== SPACE) break;
      if (!follows(bytes, at, name)) continue;
      at += name.length;
      if (name === HEIGHT && !(bytes[at]! > ZERO && bytes[at]! <= NINE)) return -1;
      while (bytes[at] !== QUOTE) {
        const byte = bytes[at]!;
        if (!(byte >= SPACE && byte <= LAST_ASCII) || byte === LESS || byte === AMPERSAND) return -1;
        at++;
      }
      at++;
    }
    return bytes[at] === GREATER ? at + 1 : -1;
  }

  /** Position after one to nine digits, which are then in `value`; -1 where there are none, or more. */
  private digits(bytes: Uint8Array, start: number): number {
    let at = start;
    let value = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) value = value * 10 + digit;
    this.value = value;
    return at === start || at - start > MOST_DIGITS ? -1 : at;
  }
}

/** Position after a number with a sign, a point or a power; -1 where there is none, or a longer one than any program writes. */
function endOfNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isOfNumber(bytes[at]!)) at++;
  return at === start || at - start > MOST_CHARACTERS ? -1 : at;
}

function written(bytes: Uint8Array, start: number, end: number): string {
  let raw = "";
  for (let at = start; at < end; at++) raw += String.fromCharCode(bytes[at]!);
  return raw;
}

/** Digits, signs, the point and the letter of powers. */
function isOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === 45 || code === 46 || code === 69 || code === 101 || code === 43;
}

function follows(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}
