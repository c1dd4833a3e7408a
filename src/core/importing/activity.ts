/** activityText: what is left of a sentence when its time and its numbers are taken out, cleaned; otherwise as written. */
import { CARD_LEAD, DONE_REMARK, LEADING_IS, LEADING_MEANS, LEADING_PARTICLES, LEADING_SUBJECT } from "../words/article-time-words";
import { EMPTY_REMAINDER } from "../words/article-words";
import { plainForm } from "./lines";
import { markerOf } from "./numbering";
import { withoutEnd } from "./stretches";

const LEADING_STOPS = /^[\s,，、。;；:：.．·!！?？…\-—]+/;
const STOPS = " ,，、。;；:：.．!！…";

/** Without the stops around it. */
function inner(text: string): string {
  return withoutEnd(text.replace(LEADING_STOPS, ""), STOPS);
}

const EMPTY_BRACKETS = /[(（【\[]\s*[,，;；、\s]*[)）】\]]/g;

/** `shown` without numbers, outer stops and empty brackets. */
export function cleaned(shown: string): string {
  let text = shown.replace(DONE_REMARK, "").replace(EMPTY_BRACKETS, "");
  text = inner(text);
  const marker = markerOf(plainForm(text));
  if (marker !== null && marker.style !== "bullet" && marker.length < text.length) text = text.slice(marker.length);
  text = text.slice(CARD_LEAD.exec(plainForm(text.slice(0, 20)))?.[0].length ?? 0);
  for (let turn = 0; turn < 3; turn++) {
    const before = text;
    text = inner(text).replace(/^[★◆☆◇●○■□▲△※*·]+/, "");
    const plain = plainForm(text);
    const drop =
      (LEADING_SUBJECT.exec(plain) ?? LEADING_MEANS.exec(plain) ?? LEADING_IS.exec(plain) ?? LEADING_PARTICLES.exec(plain))?.[0].length ??
      0;
    text = text.slice(drop);
    if (text === before) break;
  }
  return balanced(inner(text));
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
