/** countChanges: what counts years in an activity's name (第五届, 77周年), and what does not come every year. */
import type { PlanItem } from "../plan/plan";
import { figureOf } from "../words/chinese-number";
import {
  ANNIVERSARY,
  ANY_PIECE,
  COUNTED,
  COUNTS_WITHIN_YEAR,
  KNOWN_COUNTS,
  LIKELY_ONCE,
  LOWEST_YEARLY_COUNT,
  ONCE,
  OTHERS_COUNT,
  OWN_ANNIVERSARY,
  TERM_AND_MEETING,
} from "../words/rolling-words";
import type { ChangeWhy } from "../plan/year-change";
import { flat, writtenLike } from "./flat";
import type { TextSplice } from "./splices";
import { shiftOf, type Turn } from "./turn";

export interface CountChange {
  readonly kind: "renumber" | "one-off";
  readonly why: ChangeWhy;
  readonly confirm: boolean;
  /** None for what happens once: it stays as it is. */
  readonly splices: readonly TextSplice[];
  readonly isRemarked?: boolean;
}

/** Round anniversaries are kept in another way than the years between. */
const ROUND = 5;

/** `others`: the names of the plan's other activities: the second of a first is no count of years. */
export function countChanges(item: PlanItem, others: ReadonlySet<string>, turn: Turn): readonly CountChange[] {
  const name = item.activity.value;
  const plain = flat(name);
  const once = onceIn(plain);
  if (once !== null) return [once];
  const counts = [...termsAndMeetings(plain, name, turn), ...anniversaries(plain, name, turn), ...counted(plain, name, others, turn)];
  const taken: TextSplice[] = [];
  return counts.filter(({ splices }) => {
    const isFree = splices.every(({ start, end }) => taken.every((other) => other.end <= start || other.start >= end));
    if (isFree) taken.push(...splices);
    return isFree;
  });
}

function onceIn(plain: string): CountChange | null {
  const anniversary = [...plain.matchAll(ANNIVERSARY)][0];
  if (anniversary !== undefined && OWN_ANNIVERSARY.test(plain) && knownCount(plain, "anniversary") === null)
    return { kind: "one-off", why: { code: "own-anniversary" }, confirm: false, splices: [], isRemarked: true };
  if (ONCE.test(plain)) return { kind: "one-off", why: { code: "once" }, confirm: false, splices: [], isRemarked: true };
  return LIKELY_ONCE.test(plain) ? { kind: "one-off", why: { code: "likely-once" }, confirm: true, splices: [], isRemarked: true } : null;
}

function knownCount(plain: string, form: "anniversary" | "ordinal"): number | null {
  return KNOWN_COUNTS.find((known) => known.form === form && known.pattern.test(plain))?.origin ?? null;
}

function termsAndMeetings(plain: string, name: string, turn: Turn): CountChange[] {
  return [...plain.matchAll(TERM_AND_MEETING)].flatMap((match): CountChange[] => {
    const meeting = match.groups!["meeting"]!;
    const value = figureOf(meeting);
    if (value === null || isOthers(plain, match)) return [];
    const start = match.index + match[0].lastIndexOf(meeting);
    const splice = spliceOf(name, start, meeting, value + shiftOf(turn));
    // The term's own number is no count of years: taken, and left as it is.
    return [{ kind: "renumber", why: { code: "meeting-of-term" }, confirm: true, splices: [splice] }];
  });
}

function anniversaries(plain: string, name: string, turn: Turn): CountChange[] {
  return [...plain.matchAll(ANNIVERSARY)].flatMap((match): CountChange[] => {
    const written = match.groups!["count"]!;
    const value = figureOf(written);
    if (value === null) return [];
    const origin = knownCount(plain, "anniversary");
    const isKnown = origin !== null && value === turn.from - origin;
    return [
      {
        kind: "renumber",
        why: isKnown ? { code: "known-count", since: origin, isAnniversary: true } : { code: "yearly-count" },
        confirm: !isKnown,
        splices: [spliceOf(name, match.index, written, value + shiftOf(turn))],
        isRemarked: isKnown && value % ROUND === 0,
      },
    ];
  });
}

function counted(plain: string, name: string, others: ReadonlySet<string>, turn: Turn): CountChange[] {
  const terms = [...plain.matchAll(TERM_AND_MEETING)];
  return [...plain.matchAll(COUNTED)].flatMap((match): CountChange[] => {
    const { count: written, unit } = match.groups as { count: string; unit: string };
    const value = figureOf(written);
    const isOfTerm = terms.some((term) => term.index <= match.index && match.index < term.index + term[0].length);
    if (value === null || isOfTerm || isOthers(plain, match)) return [];
    const origin = knownCount(plain, "ordinal");
    const isKnown = origin !== null && value === turn.from - origin;
    const start = match.index + 1;
    if (!isKnown && COUNTS_WITHIN_YEAR.has(unit) && value < LOWEST_YEARLY_COUNT) return [];
    if (!isKnown && unit === ANY_PIECE && origin === null) return [];
    // 第四次 beside 第三次: counted within the year.
    const neighbours = [value - 1, value + 1].map((one) => spliced(name, start, written, one));
    if (!isKnown && neighbours.some((neighbour) => others.has(neighbour))) return [];
    return [
      {
        kind: "renumber",
        why: isKnown ? { code: "known-count", since: origin + 1, isAnniversary: false } : { code: "yearly-count" },
        confirm: !isKnown,
        splices: [spliceOf(name, start, written, value + shiftOf(turn))],
      },
    ];
  });
}

function isOthers(plain: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  return OTHERS_COUNT.test(plain.slice(match.index! + match[0].length, match.index! + match[0].length + 8));
}

function spliceOf(name: string, start: number, written: string, to: number): TextSplice {
  return { start, end: start + written.length, text: writtenLike(Math.max(1, to), name.slice(start, start + written.length)) };
}

function spliced(name: string, start: number, written: string, to: number): string {
  const { end, text } = spliceOf(name, start, written, to);
  return name.slice(0, start) + text + name.slice(end);
}
