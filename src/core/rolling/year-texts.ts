/** yearSplices: the plan's year and those right beside it, in a title, a heading or an activity; never a document's or a past event's. */
import { DOCUMENT_BEFORE, DOCUMENT_BEHIND, PAST_BEFORE, PAST_BEHIND, YEAR_PIECE } from "../words/rolling-words";
import { flat, widthLike, yearInWords, yearOfWords } from "./flat";
import type { TextSplice } from "./splices";
import { isNear, shiftOf, type Turn } from "./turn";

/** Years of the Republic count from 1911. */
const REPUBLIC = 1911;
/** As far as a text is looked at around a year. */
const AROUND = 12;

export interface TurnedYears {
  readonly splices: readonly TextSplice[];
  /** The first of them, before and after. */
  readonly from: number;
  readonly to: number;
}

/** Null where the text names no year that turns. */
export function yearSplices(text: string, turn: Turn): TurnedYears | null {
  const plain = flat(text);
  const found = [...plain.matchAll(YEAR_PIECE)].flatMap((match): readonly { splice: TextSplice; year: number }[] => {
    const { figures, words, republic, roc } = match.groups!;
    const own = match[0];
    const year = figures !== undefined ? Number(figures) : words !== undefined ? yearOfWords(words) : Number(republic ?? roc) + REPUBLIC;
    if (!isNear(year, turn)) return [];
    const start = match.index;
    const end = start + own.length;
    const [before, behind] = [plain.slice(Math.max(0, start - AROUND), start), plain.slice(end, end + AROUND)];
    if (DOCUMENT_BEHIND.test(behind) || DOCUMENT_BEFORE.test(before) || PAST_BEHIND.test(behind) || PAST_BEFORE.test(before)) return [];
    const to = year + shiftOf(turn);
    const written = words !== undefined ? yearInWords(to, words) : String(figures !== undefined ? to : to - REPUBLIC);
    return [{ splice: { start, end, text: widthLike(written, text.slice(start, end)) }, year }];
  });
  const [first] = found;
  return first === undefined ? null : { splices: found.map(({ splice }) => splice), from: first.year, to: first.year + shiftOf(turn) };
}
