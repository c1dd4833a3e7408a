/** Money: whole 分 (Fen) through one gate, so that no sum ever drifts. */

declare const fenBrand: unique symbol;
/** A whole number of 分 (1 yuan = 100), within ±9×10^15. */
export type Fen = number & { readonly [fenBrand]: true };

export const ZERO_FEN = 0 as Fen;

/** Largest amount accepted, in yuan: ten trillion, far past any union's books, and exact in 分. */
export const MAX_YUAN = 1e13;

/** True of a number that can be meant: of persons, times, or yuan for one. What is worked out with others is none. */
export function isPlausible(figure: number): boolean {
  return Math.abs(figure) <= MAX_YUAN;
}

/** The one gate: yuan → 分, rounded half away from zero; null when not finite or beyond MAX_YUAN. */
export function fenFromYuan(yuan: number): Fen | null {
  if (!isPlausible(yuan)) return null;
  if (Number.isInteger(yuan)) return (yuan === 0 ? 0 : yuan * 100) as Fen;
  // 1.005 is stored as 1.00499…; the decimal text is what the user sees, so round on it.
  const cents = Number(`${Math.abs(yuan).toPrecision(15)}`) * 100;
  const fen = Math.round(Number(cents.toPrecision(15)));
  return (yuan < 0 && fen !== 0 ? -fen : fen) as Fen;
}

/** True when the yuan figure has more than two decimals that count. */
export function hasFractionOfFen(yuan: number): boolean {
  const fen = fenFromYuan(yuan);
  return fen !== null && Math.abs(yuan * 100 - fen) > 1e-6 * Math.max(1, Math.abs(yuan));
}

/** 分 → yuan with at most two decimals. */
export function yuan(fen: Fen): number {
  return fen / 100;
}

export function addFen(a: Fen, b: Fen): Fen {
  return (a + b) as Fen;
}

export function subtractFen(a: Fen, b: Fen): Fen {
  return (a - b) as Fen;
}

/** Adds up what is known; nulls are left out, never taken as zero. */
export function sumFen(amounts: Iterable<Fen | null>): Fen {
  let sum = 0;
  for (const amount of amounts) if (amount !== null) sum += amount;
  return sum as Fen;
}

/** Splits evenly over `parts` ≥ 1; the remainder in 分 goes to the first part. */
export function splitFen(amount: Fen, parts: number): Fen[] {
  const each = Math.trunc(amount / parts);
  const first = amount - each * (parts - 1);
  return Array.from({ length: parts }, (_, index) => (index === 0 ? first : each) as Fen);
}
