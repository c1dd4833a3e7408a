/** tickedTimes: the months of a form in one cell (☑3月 □6月 ☑9月) are those that are ticked. */
import type { MonthReading } from "../plan/months";
import { BETWEEN_CHOICES, FILLED_SIGN, LABEL_OF_CHOICES, LISTED, TICK_SIGN, TICKED_SIGN } from "../words/changed-time-words";
import { joined, plain } from "./month-names";

type Mark = "ticked" | "filled" | "empty";

interface Sign {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** A time with its mark; null where it has none. */
interface Choice {
  readonly mark: Mark | null;
  readonly reading: MonthReading;
}

const LONGEST = 200;

/** The ticked times of such a text, given how a time is read; null for any other text. Vague, with all of them, where it can't be told which are ticked. */
export function tickedTimes(text: string, read: (part: string) => MonthReading): MonthReading | null {
  if (text.length > LONGEST) return null;
  const signs = signsIn(text);
  if (signs.length === 0) return null;
  const choices = choicesOf(text, signs, read);
  if (choices === null || choices.length < 2) return null;
  const has = (mark: Mark | null): boolean => choices.some((choice) => choice.mark === mark);
  // Signs of one kind before all of them say nothing: ■3月 ■6月.
  if (!has("ticked") && !has("empty")) return null;
  // ☒ is yes beside an empty box, no beside a tick: which of the two where there are all three?
  const ticks = signs.filter(({ mark }) => mark === "ticked").length;
  // 3月、6月√: of the one, or of both?
  const isOfOne = !has(null) || ticks > 1 || !LISTED.test(text);
  const isClear = isOfOne && !(has("ticked") && has("empty") && has("filled")) && !(has("filled") && !has("ticked") && has(null));
  const yes: Mark = has("ticked") ? "ticked" : "filled";
  const taken = choices.filter(({ mark }) => !isClear || mark === yes);
  if (taken.length === 0) return plain([], "unscheduled");
  const reading = joined(taken.map((choice) => choice.reading));
  return isClear ? reading : { ...reading, isVague: true };
}

function signsIn(text: string): readonly Sign[] {
  return [...half(text).matchAll(TICK_SIGN)].map((match) => ({
    mark: markOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Brackets in half width; every character keeps its place. */
function half(text: string): string {
  return text.replace(/[（）［］]/g, (bracket) => ({ "（": "(", "）": ")", "［": "[" })[bracket] ?? "]");
}

function markOf(sign: string): Mark {
  return TICKED_SIGN.test(sign) ? "ticked" : FILLED_SIGN.test(sign) ? "filled" : "empty";
}

/** The times with the sign before each, or behind each; null where a piece is no time. */
function choicesOf(text: string, signs: readonly Sign[], read: (part: string) => MonthReading): readonly Choice[] | null {
  const head = text.slice(0, signs[0]!.start).trim();
  const isBefore = head === "" || LABEL_OF_CHOICES.test(head);
  // Where there are boxes every time has its own; else a sign is that of the time beside it: √3月 6月 √9月.
  const hasBoxes = signs.some(({ mark }) => mark === "empty");
  const choices: Choice[] = [];
  for (let index = 0; index <= signs.length; index++) {
    const [sign, last] = [signs[isBefore ? index - 1 : index], signs[index - 1]];
    const piece = text.slice(last?.end ?? 0, signs[index]?.start);
    if (index === 0 && isBefore) continue;
    const parts = piece.split(BETWEEN_CHOICES).filter((part) => part !== "");
    const times = hasBoxes && parts.length > 0 ? [parts.join(",")] : parts;
    const own = isBefore ? 0 : times.length - 1;
    for (const [at, time] of times.entries()) {
      const mark = at === own ? (sign?.mark ?? null) : null;
      const reading = read(time);
      const isTime = reading.months.length > 0 && reading.form !== "invalid";
      if (isTime) choices.push({ mark, reading });
      // □其他____ says nothing of the others.
      else if (mark !== "empty") return null;
    }
  }
  return choices;
}
