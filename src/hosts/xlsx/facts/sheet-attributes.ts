/** isZero, rowNumber, smallNumber: what attributes of rows, columns and cells say in figures. */

/** True for a height or width of nothing. */
export function isZero(text: string | null): boolean {
  return text !== null && /^0+(?:\.0*)?$/.test(text);
}

/** A row's stated number; 0, which is out of bounds, when it is none. */
export function rowNumber(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}

/** A style index, without making a string of it; 0 when it is none. */
export function smallNumber(source: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = source.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || value > 1e8) return 0;
    value = value * 10 + digit;
  }
  return value;
}
