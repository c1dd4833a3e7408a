/** isSectionLine: a line over what follows, which is no work itself: 二、工作内容, (三)关心职工生活. */
import { AS_FOLLOWS } from "../words/article-line-words";
import { SECTION_HEADING } from "../words/article-words";
import { labelAt } from "./labels";
import type { Mention } from "./mentions";
import type { Marker } from "./numbering";
import type { Times } from "./open-work";
import type { Paragraph } from "./paragraphs";
import { hasActivity } from "./splitting";

export function isSectionLine(
  { plain, body, marker }: Paragraph,
  next: Paragraph | undefined,
  { mentions, cadences }: Times,
  isBelowMonth: boolean,
): boolean {
  const text = plain.slice(body).replace(/[:]$/, "");
  if (SECTION_HEADING.test(text)) return true;
  if (/:$/.test(plain) && plain.length <= 30 && mentions.length === 0) return true;
  if (marker?.style !== "chapter" && marker?.style !== "section") return AS_FOLLOWS.test(plain) && plain.length <= 80 && !isBelowMonth;
  return (
    text.length <= 30 &&
    next !== undefined &&
    (!/[,。;]/.test(text.slice(0, -1)) || (mentions.length === 0 && isAbove(marker, next))) &&
    !mentions.some(({ kind }) => kind === "month" || kind === "date") &&
    // （一）气排球赛 above 活动时间：3月.
    !(next.marker === null && labelAt(next.plain)?.kind === "deadline") &&
    !(tellsWhen(plain, mentions) && (/。$/.test(plain) || isSibling(marker, next))) &&
    cadences.length === 0
  );
}

/** (一)“五一”期间举办职工篮球赛。: a time of work, not of a section. */
function tellsWhen(plain: string, mentions: readonly Mention[]): boolean {
  return (
    hasActivity(plain) &&
    mentions.some(
      ({ kind, isDeadline }) => kind === "festival" || kind === "lunar" || kind === "year-part" || (kind === "whole-year" && isDeadline),
    )
  );
}

/** 二、开展竞赛,提升服务水平 over 1. …: what is numbered below it is the work. */
function isAbove(marker: Marker, next: Paragraph): boolean {
  return next.marker !== null && next.marker.value === 1 && next.marker.style !== marker.style;
}

/** True where nothing stands below a numbered line: the next one goes on with its numbers. */
function isSibling(marker: Marker, next: Paragraph): boolean {
  return next.marker?.style === marker.style && next.marker.value === (marker.value ?? 0) + 1;
}
