/** isSectionLine: a line over what follows, which is no work itself: 二、工作内容, (三)关心职工生活. */
import { AS_FOLLOWS } from "../words/article-line-words";
import { SECTION_HEADING } from "../words/article-words";
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
    !/[,。;]/.test(text.slice(0, -1)) &&
    next !== undefined &&
    !mentions.some(({ kind }) => kind === "month" || kind === "date") &&
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

/** True where nothing stands below a numbered line: the next one goes on with its numbers. */
function isSibling(marker: Marker, next: Paragraph): boolean {
  return next.marker?.style === marker.style && next.marker.value === (marker.value ?? 0) + 1;
}
