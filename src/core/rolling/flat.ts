/** flat: a text in half width and Simplified with every character at its old place, so that what is found can be replaced in the text itself. */
import { simplify } from "../words";
import { inFigures } from "../words/chinese-number";
import { NOUGHTS, YEAR_FIGURES } from "../words/rolling-words";

/** Same length as the text, in UTF-16 units. */
export function flat(text: string): string {
  let narrow = "";
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!.normalize("NFKC");
    narrow += one.length === 1 ? one : text[at]!;
  }
  const simple = simplify(narrow);
  return simple.length === narrow.length ? simple : narrow;
}

/** A number written as the one it replaces: in Chinese figures, padded with noughts, or plainly. */
export function writtenLike(number: number, before: string): string {
  if (isWide(before)) return inWideFigures(writtenLike(number, before.normalize("NFKC")));
  if (!/^\d/.test(before)) return inFigures(number);
  return /^0\d/.test(before) ? String(number).padStart(before.length, "0") : String(number);
}

/** 2027 as 二〇二七, with the nought that the text has. */
export function yearInWords(year: number, before: string): string {
  const nought = NOUGHTS.exec(before)?.[0] ?? YEAR_FIGURES[0]!;
  return [...String(year)].map((digit) => (digit === "0" ? nought : YEAR_FIGURES[Number(digit)]!)).join("");
}

/** 二〇二六 as 2026. */
export function yearOfWords(text: string): number {
  return Number([...text].map((figure) => Math.max(0, YEAR_FIGURES.indexOf(figure))).join(""));
}

/** Figures in full width: １２. */
function isWide(text: string): boolean {
  return text !== text.normalize("NFKC") && /^\d+$/.test(text.normalize("NFKC"));
}

function inWideFigures(text: string): string {
  return [...text].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
}

/** Figures in full width where the text before was. */
export function widthLike(written: string, before: string): string {
  return isWide(before) ? inWideFigures(written) : written;
}
