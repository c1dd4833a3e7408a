/** activityText: what is left of a sentence when its time and its numbers are taken out, cleaned; otherwise as written. */
import { CARD_LEAD, DONE_REMARK, LEADING } from "../words/article-time-words";
import { EMPTY_REMAINDER } from "../words/article-words";
import { plainForm } from "./lines";
import { markerOf } from "./numbering";
import { withoutEnd } from "./stretches";

const LEADING_STOPS = " \t\u3000,，、。;；:：.．·!！?？…-—";
const STOPS = " ,，、。;；:：.．!！…";
const BULLETS = "★◆☆◇●○■□▲△※*·";
const BRACKET = /[(（【\[]/;
const EMPTY_BRACKETS = /[(（【\[]\s*[,，;；、\s]*[)）】\]]/g;

function pastAny(text: string, from: number, signs: string): number {
  let at = from;
  while (at < text.length && signs.includes(text[at]!)) at++;
  return at;
}

/** `shown` without numbers, outer stops and empty brackets. */
export function cleaned(shown: string): string {
  let text = BRACKET.test(shown) ? shown.replace(DONE_REMARK, "").replace(EMPTY_BRACKETS, "") : shown;
  text = withoutEnd(text, STOPS);
  const plain = plainForm(text);
  let at = pastAny(text, 0, LEADING_STOPS);
  const marker = markerOf(plain.slice(at));
  if (marker !== null && marker.style !== "bullet" && marker.length < text.length - at) at += marker.length;
  at += CARD_LEAD.exec(plain.slice(at, at + 20))?.[0].length ?? 0;
  for (let turn = 0; turn < 3; turn++) {
    const before = at;
    at = pastAny(text, pastAny(text, at, LEADING_STOPS), BULLETS);
    at += LEADING.exec(plain.slice(at))?.[0].length ?? 0;
    if (at === before) break;
  }
  at = pastAny(text, at, LEADING_STOPS);
  return balanced(at === 0 ? text : text.slice(at));
}

const PAIRS = [
  ["(", ")"],
  ["（", "）"],
  ["“", "”"],
  ["[", "]"],
  ["【", "】"],
  ["《", "》"],
] as const;

/** A bracket or quote without its partner at either end is what a cut left over. */
function balanced(text: string): string {
  for (const [open, close] of PAIRS) {
    const isLeft = text.startsWith(close);
    if (!isLeft && !text.endsWith(open)) continue;
    const opens = text.split(open).length;
    const closes = text.split(close).length;
    if (opens < closes && isLeft) return text.slice(1);
    if (opens > closes && text.endsWith(open)) return text.slice(0, -1);
  }
  return text;
}

/** True where nothing to do is left once the time is out. */
export function isEmptyRemainder(plain: string): boolean {
  const text = plain.replace(/[\s,，、。;；:：.．()（）\[\]★◆“”"!]/g, "");
  return text.length < 2 || EMPTY_REMAINDER.test(text);
}

/** Where an activity can be parted: at its sentences, else at the parts of its list. */
export function partsOf(activity: string): readonly string[] {
  const sentences = activity.split(/[；;。\n]/);
  return (sentences.length > 1 ? sentences : activity.split(/[，、,]/)).map((part) => part.trim()).filter((part) => part !== "");
}
