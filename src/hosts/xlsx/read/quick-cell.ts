/** QuickCell: reads a cell in the one form that nearly all cells of a saved sheet have, <c r="B3" s="2" t="s"><v>17</v></c>, without making elements of it. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/area";

const QUOTE = 34;
const ZERO = 48;
const CAPITAL_A = 65;

/** Longer numbers are for the slow way. */
const MOST_DIGITS = 9;
const [LAST_COLUMN, LAST_ROW] = [MAX_COLUMNS, MAX_ROWS];

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const OPEN = codesOf('<c r="');
const STYLE = codesOf(' s="');
const TYPE_TEXT = codesOf(' t="s"');
const TYPE_NUMBER = codesOf(' t="n"');
const VALUE = codesOf("><v>");
const CLOSE = codesOf("</v></c>");

export class QuickCell {
  row = 0;
  column = 0;
  style = 0;
  /** True for a shared string, whose number is `value`; else `value` is the number itself. */
  isText = false;
  value = 0;

  /** Position after the cell that begins at `start`; -1 where it has another form, or is not all there. The last of the codes has to be zero. */
  read(codes: Uint16Array, start: number): number {
    if (!follows(codes, start, OPEN)) return -1;
    let at = start + OPEN.length;
    let column = 0;
    for (let letter = codes[at]! - CAPITAL_A; letter >= 0 && letter < 26; letter = codes[++at]! - CAPITAL_A) {
      column = column * 26 + letter + 1;
      if (column > LAST_COLUMN) return -1;
    }
    const rowAt = at;
    at = this.readDigits(codes, at);
    if (column === 0 || at < 0 || codes[rowAt] === ZERO || this.value > LAST_ROW || codes[at] !== QUOTE) return -1;
    const row = this.value;
    at++;
    let style = 0;
    if (follows(codes, at, STYLE)) {
      at = this.readDigits(codes, at + STYLE.length);
      if (at < 0 || codes[at] !== QUOTE) return -1;
      style = this.value;
      at++;
    }
    const isText = follows(codes, at, TYPE_TEXT);
    if (isText || follows(codes, at, TYPE_NUMBER)) at += TYPE_TEXT.length;
    if (!follows(codes, at, VALUE)) return -1;
    at = this.readDigits(codes, at + VALUE.length);
    if (at < 0 || !follows(codes, at, CLOSE)) return -1;
    this.row = row;
    this.column = column;
    this.style = style;
    this.isText = isText;
    return at + CLOSE.length;
  }

  /** Position after one to nine digits, which are then in `value`; -1 where there are none, or more. */
  private readDigits(codes: Uint16Array, start: number): number {
    let at = start;
    let value = 0;
    for (let digit = codes[at]! - ZERO; digit >= 0 && digit <= 9; digit = codes[++at]! - ZERO) value = value * 10 + digit;
    this.value = value;
    return at === start || at - start > MOST_DIGITS ? -1 : at;
  }
}

function follows(codes: Uint16Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (codes[at + index] !== expected[index]) return false;
  return true;
}
