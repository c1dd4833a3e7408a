/** leadOf, ledBy: what stands before the work of a sentence and holds for more than it: 一季度抓好三件事：, 8月：…, 3月…；…. */
import { INTRO_BEFORE_COLON, LIST_BEFORE_COLON, MONTH_COLON, PERIOD_TIE } from "../words/article-time-words";
import { TITLE_SENTENCE } from "../words/article-words";
import type { Mention } from "./mentions";
import type { OpenHead } from "./plan-reader";
import { isActivity, isTitleSentence } from "./splitting";
import { type Stretch, within } from "./stretches";

export interface Lead {
  /** Where the sentence proper begins. */
  readonly start: number;
  /** A time that holds from here on; null where there is none. */
  readonly period: Mention | null;
}

export function leadOf(plain: string, sentence: Stretch, mentions: readonly Mention[], head: OpenHead | null): Lead | null {
  const first = within(mentions, sentence.start, sentence.end)[0];
  const text = plain.slice(sentence.start, sentence.end);
  const colon = text.indexOf(":");
  const leads = first !== undefined && isLeading(plain, sentence, first);
  if (leads && (first.kind === "quarter" || first.kind === "half")) {
    if (colon > 0 && INTRO_BEFORE_COLON.test(text.slice(0, colon))) return { start: sentence.start + colon + 1, period: first };
    return { start: first.end + (PERIOD_TIE.exec(plain.slice(first.end, sentence.end))?.[0].length ?? 0), period: first };
  }
  // 4月：… behind 3月：… of the same item.
  if (leads && head !== null && first.kind === "month" && !first.isDeadline) {
    const tie = MONTH_COLON.exec(plain.slice(first.end, first.end + 4));
    if (tie !== null) return { start: first.end + tie[0].length, period: first };
  }
  if (colon > 0 && colon < 40 && LIST_BEFORE_COLON.test(text.slice(0, colon))) {
    // 5月份，有三项活动：…; 在二季度之前(即3月底)，要完成三件事：….
    const dated = within(mentions, sentence.start, sentence.start + colon).filter(
      ({ months, kind }) => months.length > 0 && kind !== "festival",
    );
    const period = dated.find(({ kind }) => kind === "month" || kind === "date") ?? dated[0] ?? null;
    return { start: sentence.start + colon + 1, period: head === null ? period : null };
  }
  return null;
}

function isLeading(plain: string, sentence: Stretch, first: Mention): boolean {
  return plain.slice(sentence.start, first.start).trim() === "";
}

/** 3月召开表彰会；组织健美操比赛: the month that leads a sentence holds behind its ; too. */
export function ledBy(plain: string, before: Stretch, first: Mention | undefined, sentence: Stretch): Mention | null {
  if (first === undefined || plain[before.end] !== ";" || !isLeading(plain, before, first) || first.isDeadline) return null;
  if (first.kind !== "month" && first.kind !== "date") return null;
  const text = plain.slice(sentence.start, sentence.end).trim();
  return isActivity(text) && !TITLE_SENTENCE.test(text) ? first : null;
}

/** 做好送温暖工作。慰问…: the sentences after a title explain it, where they have no times of their own. */
export function titled(plain: string, sentences: readonly Stretch[], mentions: readonly Mention[]): readonly Stretch[] {
  const [first, ...rest] = sentences;
  if (first === undefined || rest.length === 0 || !isTitleSentence(plain.slice(first.start, first.end))) return sentences;
  const explains = rest.every(
    ({ start, end }) =>
      !within(mentions, start, end).some(({ kind }) => kind === "month" || kind === "date") && !/^[①-⑳\d]/.test(plain.slice(start)),
  );
  return explains ? [first] : sentences;
}
