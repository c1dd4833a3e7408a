/** What brackets within an item tell: when it is, who does it, for how much. */
import { MONEY, ONLY_MONEY } from "../words/article-money-words";
import { EACH_ONCE, TIME_BEHIND_COMMA, TIME_JOINTS } from "../words/article-time-words";
import { LEADS, NAMES_SOMEBODY, PARTS_ALONE } from "../words/owner-words";
import type { Labelled } from "./labels";
import { matchesOf } from "./matches";
import type { Mention } from "./mentions";
import { sentencesIn } from "./splitting";
import type { Stretch } from "./stretches";

const BRACKET = /[(\[]([^()[\]]{2,40})[)\]]/g;
/** No bracket is looked for further back than it may be long. */
const LONGEST = 60;

/** (经费预算2100元): nothing but an amount in its bracket. */
export function moneyBrackets(plain: string, { start, end }: Stretch): Stretch[] {
  const text = plain.slice(start, end);
  if (!text.includes("(")) return [];
  return matchesOf(BRACKET, text).flatMap((match) => {
    const from = start + match.index;
    return ONLY_MONEY.test(match[1]!.replace(/[\s,:]/g, "")) ? [{ start: from, end: from + match[0].length }] : [];
  });
}

/** 消防演练(11月):预算6000元. */
export function moneyBehindColon(plain: string, { start, end }: Stretch): Stretch[] {
  const at = plain.lastIndexOf(":", end - 1);
  if (at <= start || end - at > LONGEST) return [];
  const said = plain.slice(at + 1, end).replace(/[\s。;]/g, "");
  return ONLY_MONEY.test(said) ? [{ start: at, end }] : [];
}

/** (4月,工会文体部), (宣教部,预算15万元): somebody named beside a time or an amount, and nothing else in the bracket. */
export function bracketOwners(
  plain: string,
  { start, end }: Stretch,
  mentions: readonly Mention[],
  labels: readonly Labelled[],
): { readonly label: Labelled; readonly holes: readonly Stretch[] }[] {
  const text = plain.slice(start, end);
  if (!/[(\[]/.test(text)) return [];
  return matchesOf(BRACKET, text).flatMap((match) => {
    let at = start + match.index + 1;
    const close = at + match[1]!.length;
    const owners: Labelled[] = [];
    const holes: Stretch[] = [];
    let others = 0;
    if (labels.some((label) => label.start < close && label.tail > at)) return [];
    for (const piece of match[1]!.split(/[,;]/)) {
      const told = piece.trim();
      const from = at + piece.indexOf(told);
      // With the comma behind it.
      const whole = { start: at, end: Math.min(close, at + piece.length + 1) };
      at += piece.length + 1;
      if (isTime(mentions, { start: from, end: from + told.length }, told)) others++;
      else if (MONEY.test(told)) {
        others++;
        if (ONLY_MONEY.test(told)) holes.push(whole);
      } else if (NAMES_SOMEBODY.test(told)) {
        owners.push({ kind: "owner", start: from, from, end: from + told.length, tail: from + told.length });
        holes.push(whole);
      } else return [];
    }
    if (others > 0 && owners.length === 1) return [{ label: owners[0]!, holes }];
    const isAtEnd = /^[)\]][\s。;.,]*$/.test(plain.slice(close, end));
    if (!isAtEnd || owners.length !== 1 || !PARTS_ALONE.test(match[1]!.trim())) return [];
    return [{ label: owners[0]!, holes: [{ start: start + match.index, end: close + 1 }] }];
  });
}

function isTime(mentions: readonly Mention[], { start, end }: Stretch, told: string): boolean {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.months.length > 0);
  const length = inside.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  return inside.length > 0 && length >= told.replace(TIME_JOINTS, "").length - 2;
}

/** The time that an item ends with, and where it stands. */
interface TrailingTime {
  readonly hole: Stretch;
  readonly mentions: readonly Mention[];
}

/** (三月) at the end of an item; null where sentences before it have times of their own. */
export function trailingTime(plain: string, item: Stretch, mentions: readonly Mention[]): TrailingTime | null {
  const match = /[(（[]([^()（）[\]]{1,24})[)）\]]\s*[。;.,]?\s*$/.exec(plain.slice(Math.max(item.start, item.end - 40), item.end));
  if (match === null) return timeBehindComma(plain, item, mentions);
  const start = Math.max(item.start, item.end - 40) + match.index;
  const inside = mentions.filter((mention) => mention.start > start && mention.end < item.end && mention.months.length > 0);
  const told = inside.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  if (inside.length === 0 || told < match[1]!.replace(TIME_JOINTS, "").length - 2) return null;
  const sentences = sentencesIn(plain, { start: item.start, end: start });
  const before = sentences.length < 2 ? item.start : sentences[sentences.length - 1]!.start;
  if (mentions.some((mention) => mention.start >= item.start && mention.end <= before && mention.months.length > 0)) return null;
  return { hole: { start, end: item.end }, mentions: inside };
}

/** 举办气排球赛,4月—5月。: the only time of an item, behind its last comma. */
function timeBehindComma(plain: string, item: Stretch, mentions: readonly Mention[]): TrailingTime | null {
  const from = Math.max(item.start, item.end - 40);
  const match = TIME_BEHIND_COMMA.exec(plain.slice(from, item.end));
  if (match === null) return null;
  const start = from + match.index;
  const own = mentions.filter((mention) => mention.start >= item.start && mention.end <= item.end && mention.months.length > 0);
  const told = own.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  if (own.length === 0 || own.some((mention) => mention.start < start)) return null;
  const words = match[1]!.replace(TIME_JOINTS, "").replace(EACH_ONCE, "");
  return told < words.length ? null : { hole: { start, end: item.end }, mentions: own };
}

/** Where the bracket around a place opens; null where none is. */
export function bracketAround(plain: string, at: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST); place--) {
    if (plain[place] === ")" || plain[place] === "]") return null;
    if (plain[place] === "(" || plain[place] === "[") return place;
  }
  return null;
}

/** True where nothing but the bracket it stands in lies between what is done and the label. */
export function isToldOf(plain: string, span: Stretch, label: Labelled): boolean {
  // Nothing that far behind is told of it.
  if (label.start < span.start || label.start > span.end + 2 * LONGEST) return false;
  const open = bracketAround(plain, label.start);
  return open === null
    ? !/[;。]/.test(plain.slice(span.end, label.start))
    : open <= span.end || !/[,;。]/.test(plain.slice(span.end, open));
}

/** 由院工会牵头、宣传科配合，组建…: said before the work, and of it. */
export function leadsTo(plain: string, label: Labelled, span: Stretch): boolean {
  return (
    label.tail <= span.start &&
    span.start - label.start <= LONGEST &&
    !/[;。!?]/.test(plain.slice(label.start, span.start)) &&
    LEADS.test(plain.slice(label.start, label.tail))
  );
}
