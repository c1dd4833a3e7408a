/** labelAt, labelledParts: 责任人：, 时限：, 地点：, 预算： before what they say, on a line of their own, in brackets or at the end of a line. */
import { LABEL_AT_START, LABEL_WITHIN } from "../words/article-line-words";
import { matchesOf } from "./matches";
import { withoutEnd } from "./stretches";
import { LABELS } from "../words/article-words";
import { ONLY_MONEY } from "../words/article-money-words";
import { BARE_OWNER, DOES_IT_ALONE, HELPS_ALONE, NAMES_SOMEBODY, OWNER_BEHIND_MONEY, OWNER_LIKE } from "../words/owner-words";

export type LabelKind = keyof typeof LABELS;

export interface Labelled {
  readonly kind: LabelKind;
  /** Where the label begins, and where what it says begins and ends. */
  readonly start: number;
  readonly from: number;
  readonly end: number;
  /** Where all that belongs to it ends: behind the 负责 of 由办公室负责. */
  readonly tail: number;
}

function kindOf(word: string): LabelKind | null {
  for (const kind of Object.keys(LABELS) as LabelKind[]) if (LABELS[kind].test(word)) return kind;
  return null;
}

/** The label that begins a text in plain form, with the length of what stands up to its colon; null where none does. */
export function labelAt(plain: string): { readonly kind: LabelKind; readonly length: number } | null {
  const match = plain.includes(":") ? LABEL_AT_START.exec(plain) : null;
  const kind = match === null ? null : kindOf(match[1]!);
  return kind === null ? null : { kind, length: match![0].length };
}

/**
 * What is labelled within a stretch of a text, in order. What a label says ends at the next label, at ; or 。, at a closing
 * bracket, or where a comma or a space precedes the next label; a name also at a comma behind which no other name stands.
 */
export function labelledParts(plain: string, start: number, end: number): Labelled[] {
  const text = plain.slice(start, end);
  const found = [...labelsWithColon(text), ...namedOwners(text)].sort((one, other) => one.at - other.at);
  const parts: Labelled[] = [];
  let reached = start;
  for (const [index, { kind, at, from, to, tail }] of found.entries()) {
    if (start + at < reached) continue;
    const next = found[index + 1]?.at ?? text.length;
    const stop = stopIn(text, from, next);
    const told = text.slice(from, to ?? (stop < 0 ? next : from + stop));
    const names = kind === "owner" || kind === "partner" ? namesIn(told) : told;
    const said = withoutEnd(names, " ,、([");
    const saidEnd = start + from + said.length;
    const after = tail ?? (ONLY_MONEY.test(told.slice(names.length + 1)) ? from + told.length : undefined);
    reached = after === undefined ? saidEnd : start + after;
    parts.push({ kind, start: start + at, from: start + from, end: saidEnd, tail: reached });
  }
  return parts;
}

/** Where what a label says ends, from `from` on: at ; or 。, or at the bracket around it; -1 for nowhere. */
function stopIn(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (character === ";" || character === "。") return at - from;
    if (character === "(" || character === "[") depth++;
    else if ((character === ")" || character === "]") && --depth < 0) return at - from;
  }
  return -1;
}

interface Found {
  readonly kind: LabelKind;
  readonly at: number;
  readonly from: number;
  /** Where what it says ends, and where what belongs to it does, if its own words tell. */
  readonly to?: number;
  readonly tail?: number;
}

function labelsWithColon(text: string): Found[] {
  if (!text.includes(":")) return [];
  return matchesOf(LABEL_WITHIN, text).flatMap((match) => {
    const kind = kindOf(match[1]!);
    return kind === null ? [] : [{ kind, at: match.index + match[0].indexOf(match[1]!), from: match.index + match[0].length }];
  });
}

/** 责任人赵强, 由办公室负责: an owner without a colon, where what stands there is somebody. */
function namedOwners(text: string): Found[] {
  if (!OWNER_LIKE.test(text)) return [];
  const labelled = matchesOf(BARE_OWNER, text).flatMap((match): Found[] => {
    const kind = kindOf(match[1]!);
    const from = match.index + match[0].length;
    const said = match[2]!.trim();
    return kind === null || !NAMES_SOMEBODY.test(said) ? [] : [{ kind, at: match.index, from, to: from + match[2]!.length }];
  });
  const doing = matchesOf(DOES_IT_ALONE, text).flatMap((match): Found[] => {
    const from = match.index + match[0].indexOf(match[1]!);
    return NAMES_SOMEBODY.test(match[1]!)
      ? [{ kind: "owner", at: match.index, from, to: from + match[1]!.length, tail: match.index + match[0].length }]
      : [];
  });
  const helping = matchesOf(HELPS_ALONE, text).flatMap((match): Found[] => {
    const from = match.index + match[0].indexOf(match[1]!);
    return NAMES_SOMEBODY.test(match[1]!)
      ? [{ kind: "partner", at: match.index, from, to: from + match[1]!.length, tail: match.index + match[0].length }]
      : [];
  });
  const behindMoney = matchesOf(OWNER_BEHIND_MONEY, text).flatMap((match): Found[] => {
    const from = match.index + match[0].length - match[1]!.length;
    return NAMES_SOMEBODY.test(match[1]!) ? [{ kind: "owner", at: from, from, to: from + match[1]!.length }] : [];
  });
  return [...labelled, ...doing, ...helping, ...behindMoney];
}

/** 赵强,李红,经费8000元: up to the first comma behind which nobody is named. */
function namesIn(told: string): string {
  let length = 0;
  for (const [index, piece] of told.split(",").entries()) {
    if (index > 0 && !NAMES_SOMEBODY.test(piece.trim())) break;
    length += piece.length + (index === 0 ? 0 : 1);
  }
  return told.slice(0, length);
}
