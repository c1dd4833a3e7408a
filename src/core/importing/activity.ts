/** activityText: what is left of a sentence when its time and its numbers are taken out, cleaned; otherwise as written. */
import { EMPTY_REMAINDER } from "../words/article-words";
import { plainForm } from "./lines";
import { markerOf } from "./numbering";
import type { Stretch } from "./splitting";

/** Stretches without what lies within the others. */
export function without(stretches: readonly Stretch[], removed: readonly Stretch[]): Stretch[] {
  let kept = [...stretches];
  for (const hole of removed)
    kept = kept.flatMap(({ start, end }) => {
      if (hole.end <= start || hole.start >= end) return [{ start, end }];
      return [
        { start, end: Math.max(start, hole.start) },
        { start: Math.min(end, hole.end), end },
      ].filter((piece) => piece.end > piece.start);
    });
  return kept;
}

export function textOf(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(({ start, end }) => text.slice(start, end)).join("");
}

const OUTER = /^[\s,，、。;；:：.．·!！?？…\-—]+|[\s,，、。;；:：.．!！…]+$/g;
const DONE_REMARK = /[(（](?:已做|已完成|完成|已办|待定|略)[)）]/g;
const EMPTY_BRACKETS = /[(（【\[]\s*[,，;；、\s]*[)）】\]]/g;
const LEADING_PARTICLES =
  /^(?!和谐|后勤|中秋|中考|中层|中心|中国|中小|中青|中医|前期|前往|内部|内审|里程|起草|再就业|将军|并购|要求|间操|是非|的确|及时|及早|应急|应对|应聘|应届|应知)(?:的|是|要|将|并|且|和|及|则|再|须|应|拟|前|后|内|里|间|份|起|中)(?=[\u4e00-\u9fff“"])/;
/** Before 组织 …: who plans, which every line would say. */
const LEADING_SUBJECT = /^(?:(?:我|本)?[校院局厂县镇区市]|学校|公司|医院|单位)?工会(?:委员会)?(?:定于|拟于|拟|计划|决定|将)(?=.)/;
/** 每月10日为经费报账日: said of a day, where nobody is served. */
const LEADING_IS = /^为(?=[\u4e00-\u9fff]{2,10}(?:日|周|月)$)/;
const LEADING_MEANS = /^利用[^,，]{1,14}?(?=(?:举行|举办|开展|组织|进行))/;

/** `shown` without numbers, outer stops and empty brackets. */
export function cleaned(shown: string): string {
  let text = shown.replace(DONE_REMARK, "").replace(EMPTY_BRACKETS, "").replace(OUTER, "");
  const marker = markerOf(plainForm(text));
  if (marker !== null && marker.style !== "bullet" && marker.length < text.length) text = text.slice(marker.length);
  for (let turn = 0; turn < 3; turn++) {
    const before = text;
    text = text.replace(OUTER, "").replace(/^[★◆☆◇●○■□▲△※*·]+/, "");
    const plain = plainForm(text);
    const drop =
      (LEADING_SUBJECT.exec(plain) ?? LEADING_MEANS.exec(plain) ?? LEADING_IS.exec(plain) ?? LEADING_PARTICLES.exec(plain))?.[0].length ??
      0;
    text = text.slice(drop);
    if (text === before) break;
  }
  return balanced(text.replace(OUTER, ""));
}

/** A bracket or quote without its partner at either end is what a cut left over. */
function balanced(text: string): string {
  for (const [open, close] of ["()", "（）", "“”", "[]", "【】", "《》"] as const) {
    const opens = text.split(open!).length;
    const closes = text.split(close!).length;
    if (opens < closes && text.startsWith(close!)) return text.slice(1);
    if (opens > closes && text.endsWith(open!)) return text.slice(0, -1);
  }
  return text;
}

/** True where nothing to do is left once the time is out. */
export function isEmptyRemainder(plain: string): boolean {
  const text = plain.replace(/[\s,，、。;；:：.．()（）\[\]★◆“”"!]/g, "");
  return text.length < 2 || EMPTY_REMAINDER.test(text);
}
