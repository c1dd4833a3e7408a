/** labelAt, labelledParts: 责任人：, 时限：, 地点：, 预算： before what they say, on a line of their own, in brackets or at the end of a line. */
import { LABEL_AT_START, LABEL_WITHIN } from "../words/article-line-words";
import { matchesOf } from "./matches";
import { withoutEnd } from "./stretches";
import { LABELS } from "../words/article-words";

export type LabelKind = keyof typeof LABELS;

export interface Labelled {
  readonly kind: LabelKind;
  /** Where the label begins, and where what it says begins and ends. */
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

function kindOf(word: string): LabelKind | null {
  for (const kind of Object.keys(LABELS) as LabelKind[]) if (LABELS[kind].test(word)) return kind;
  return null;
}

/** The label that begins a text in plain form, with the length of what stands up to its colon; null where none does. */
export function labelAt(plain: string): { readonly kind: LabelKind; readonly length: number } | null {
  const match = LABEL_AT_START.exec(plain);
  const kind = match === null ? null : kindOf(match[1]!);
  return kind === null ? null : { kind, length: match![0].length };
}

/**
 * What is labelled within a stretch of a text, in order. What a label says ends at the next label, at ; or 。, at a closing
 * bracket, or where a comma or a space precedes the next label.
 */
export function labelledParts(plain: string, start: number, end: number): Labelled[] {
  const text = plain.slice(start, end);
  if (!text.includes(":")) return [];
  const labels: { kind: LabelKind; at: number; from: number }[] = [];
  for (const match of matchesOf(LABEL_WITHIN, text)) {
    const kind = kindOf(match[1]!);
    if (kind === null) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    labels.push({ kind, at, from: match.index + match[0].length });
  }
  return labels.map(({ kind, at, from }, index) => {
    const next = labels[index + 1]?.at ?? text.length;
    const stop = text.slice(from, next).search(/[;。)\]]/);
    const to = stop < 0 ? next : from + stop;
    const said = withoutEnd(text.slice(from, to), " ,、([");
    return { kind, start: start + at, from: start + from, end: start + from + said.length };
  });
}
