/** planRanges: where each plan of a text begins and ends: numbered titles, titles, 一、 that starts again, an opening after a list. */
import {
  APPENDIX,
  BARE_NUMBER,
  COLLECTION,
  DAY_AT_END,
  NOTICE,
  NUMBERED_TITLE,
  PART_HEADING,
  STEM_TAIL,
  STRONG_TITLE,
  TITLE_WORD,
  UNIT_NAME_END,
  YEAR_BELOW_TITLE,
  NAMES_YEAR,
  UNION_NAMED,
} from "../words/article-line-words";
import { isSite } from "./site";
import { OPENING, PLAN_TITLE, PLAN_TITLE_END, SECTION_HEADING } from "../words/article-words";
import { isTimeHead, type Paragraph } from "./paragraphs";
import { isSignature } from "./signatures";

export interface PlanRange {
  /** Places in the list of paragraphs: the first one, titles included, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the text below the titles begins. */
  readonly body: number;
  /** Null where the plan has no title. */
  readonly title: string | null;
  /** True for one of a site's numbered samples: the year in such a title is the site's. */
  readonly isNumbered: boolean;
}

/** An opening is a paragraph, not a line. */
const OPENING_LENGTH = 40;

export function planRanges(paragraphs: readonly Paragraph[]): PlanRange[] {
  const titles = titlePlaces(paragraphs);
  const begins: { at: number; isTitle: boolean }[] = [];
  const first = titles.places[0];
  if (first === undefined || (first > 0 && !titles.isSeries && hasContent(paragraphs.slice(0, first)))) {
    const start = paragraphs.findIndex((paragraph) => !isSite(paragraph.plain));
    // The letter that sends the plan is none.
    const isLetter = first !== undefined && paragraphs.slice(0, first).some(({ plain }) => NOTICE.test(plain));
    if (start >= 0 && !isLetter) begins.push({ at: start, isTitle: false });
  }
  for (const at of titles.places) begins.push({ at, isTitle: true });
  const ranges: PlanRange[] = [];
  for (const [index, { at, isTitle }] of begins.entries()) {
    const end = begins[index + 1]?.at ?? paragraphs.length;
    const body = isTitle ? bodyAfter(paragraphs, at, end) : at;
    const starts = [at, ...restarts(paragraphs, body, end)];
    for (const [part, from] of starts.entries()) {
      const to = trimmedEnd(paragraphs, from, starts[part + 1] ?? end);
      const isFirst = part === 0 && isTitle;
      ranges.push({
        from: isFirst ? withUnitLine(paragraphs, from, ranges[ranges.length - 1]?.to ?? 0) : from,
        to,
        body: isFirst ? body : from,
        title: isFirst ? titleOf(paragraphs, at, body, titles) : null,
        isNumbered: isFirst && titles.isSeries,
      });
    }
  }
  return ranges.filter(({ body, to }) => body < to);
}

interface Titles {
  readonly places: readonly number[];
  readonly isSeries: boolean;
  /** The first line that reads as a title, where the places are bare numbers; null where there is none. */
  readonly first: Paragraph | null;
}

/** What the number of a title may end with. */
const NUMBER_AT_END = "一二三四五六七八九十0123456789篇章)）】]";

function titlePlaces(paragraphs: readonly Paragraph[]): Titles {
  const stems = new Map<string, number[]>();
  const bare: number[] = [];
  for (const [index, { plain, marker, lines }] of paragraphs.entries()) {
    if (plain.length > 44 || lines.length > 1) continue;
    if (BARE_NUMBER.test(plain)) bare.push(index);
    const isNumbered = NUMBER_AT_END.includes(plain[plain.length - 1]!) && (marker === null || marker.style === "bullet");
    const match = isNumbered ? NUMBERED_TITLE.exec(plain) : null;
    if (match === null || !PLAN_TITLE_END.test(match.groups!["stem"]!)) continue;
    const stem = match.groups!["stem"]!.replace(STEM_TAIL, "").trim();
    const places = stems.get(stem);
    if (places === undefined) stems.set(stem, [index]);
    else places.push(index);
  }
  if (bare.length > 1) return { places: bare, isSeries: true, first: paragraphs.find(isTitle) ?? null };
  const series = [...stems.values()].filter((places) => places.length > 1).sort((one, other) => other.length - one.length)[0];
  if (series !== undefined) return { places: series, isSeries: true, first: null };
  return { places: plainTitles(paragraphs), isSeries: false, first: null };
}

function plainTitles(paragraphs: readonly Paragraph[]): number[] {
  const places: number[] = [];
  let hasTold = false;
  const first = paragraphs.findIndex(({ plain }) => !isSite(plain));
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isTitle(paragraph) && !(index === first && isFirstTitle(paragraph))) {
      // However short: 一、春游.
      hasTold ||= isContent(paragraph) || paragraph.marker?.value === 1;
      continue;
    }
    const last = places[places.length - 1];
    // A title in two lines is one.
    if (last !== undefined && !hasTold) continue;
    // Within a text only a title that names its year or its unit begins another plan.
    const isStrong = STRONG_TITLE.test(paragraph.plain) && !APPENDIX.test(paragraph.plain);
    if (last === undefined ? index <= 3 || isStrong : isStrong) {
      places.push(index);
      hasTold = false;
    }
  }
  return places;
}

function isTitle({ plain, marker, lines }: Paragraph): boolean {
  if (marker !== null || lines.length > 1 || plain.length < 4 || plain.length > 44) return false;
  if (SECTION_HEADING.test(plain) || COLLECTION.test(plain) || isSite(plain) || /[,]/.test(plain)) return false;
  return TITLE_WORD.test(plain) && PLAN_TITLE.test(plain);
}

/** The first line of a text, where it names its unit and its year and says nothing else: 某局工会2026年责任分工. */
function isFirstTitle({ plain, marker, lines }: Paragraph): boolean {
  if (marker !== null || lines.length > 1 || plain.length < 6 || plain.length > 44 || /[,。;:!?]/.test(plain)) return false;
  return NAMES_YEAR.test(plain) && UNION_NAMED.test(plain) && !NOTICE.test(plain) && !isTimeHead(plain, null) && !isSignature(plain);
}

function hasContent(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some((paragraph) => isContent(paragraph) && !isTitle(paragraph));
}

function isContent({ plain }: Paragraph): boolean {
  return plain.length > 12 && !isSite(plain) && !COLLECTION.test(plain) && !BARE_NUMBER.test(plain);
}

function isBelowTitle(plain: string): boolean {
  return /^[(（][^()]{2,30}[)）]$/.test(plain) || YEAR_BELOW_TITLE.test(plain);
}

/** The first paragraph below a title and what repeats it. */
function bodyAfter(paragraphs: readonly Paragraph[], at: number, end: number): number {
  let body = at + 1;
  while (body < end && (isTitle(paragraphs[body]!) || isBelowTitle(paragraphs[body]!.plain))) body++;
  return body;
}

function titleOf(paragraphs: readonly Paragraph[], at: number, body: number, { isSeries, first }: Titles): string {
  const own = paragraphs[at]!.shown.replace(/^[【\[]([^【】\[\]]*)[】\]]$/, "$1").trim();
  if (!isSeries || !BARE_NUMBER.test(paragraphs[at]!.plain)) return own;
  const name =
    body > at + 1 ? paragraphs[at + 1]!.shown : first !== null && first.lines[0]!.id < paragraphs[at]!.lines[0]!.id ? first.shown : "";
  return name === "" ? own : `${name} ${own}`;
}

/** The unit's name in a line of its own above the title. */
function withUnitLine(paragraphs: readonly Paragraph[], from: number, floor: number): number {
  const above = paragraphs[from - 1];
  const isUnit =
    above !== undefined && from - 1 >= floor && above.marker === null && above.plain.length <= 30 && UNIT_NAME_END.test(above.plain);
  return isUnit && from === 1 ? from - 1 : from;
}

/** Site furniture at the end belongs to no plan. */
function trimmedEnd(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isSite(paragraphs[end - 1]!.plain)) end--;
  return end;
}

/** Where within a titled text another plan begins without a title. */
function restarts(paragraphs: readonly Paragraph[], body: number, end: number): number[] {
  const found: number[] = [];
  let numbered = 0;
  let hasChapters = false;
  let inPart = false;
  let inMonths = false;
  for (let at = body; at < end; at++) {
    const paragraph = paragraphs[at]!;
    const { marker } = paragraph;
    if (PART_HEADING.test(paragraph.plain)) {
      inPart = true;
      numbered++;
      continue;
    }
    const start = numbered >= 2 ? restartAt(paragraphs, at, { hasChapters, inPart, inMonths }, found[found.length - 1] ?? body) : null;
    if (start !== null) {
      found.push(start);
      numbered = 0;
      hasChapters = false;
      inPart = false;
    }
    if (marker !== null && marker.style !== "bullet") numbered++;
    if (marker?.style === "chapter") hasChapters = true;
    if (isTimeHead(paragraph.plain, marker)) inMonths = true;
    else if (marker?.style === "chapter" || marker?.style === "section") inMonths = false;
  }
  return found;
}

function restartAt(
  paragraphs: readonly Paragraph[],
  at: number,
  seen: { readonly hasChapters: boolean; readonly inPart: boolean; readonly inMonths: boolean },
  floor: number,
): number | null {
  const paragraph = paragraphs[at]!;
  const { marker } = paragraph;
  const before = paragraphs[at - 1]!;
  if (marker?.style === "chapter" && marker.value === 1 && !seen.inPart && !isTimeHead(paragraph.plain, null)) {
    let start = at;
    while (start - 1 > floor && isOpening(paragraphs[start - 1]!) && !isHeading(paragraphs[start - 2]!)) start--;
    return start;
  }
  if (
    isOpening(paragraph) &&
    (!isHeading(before) || (seen.inMonths && before.marker?.style === "item")) &&
    (before.marker !== null || isSignature(before.plain))
  ) {
    const next = paragraphs.slice(at + 1, at + 3).find((one) => one.marker !== null && one.marker.style !== "bullet")?.marker;
    if (next?.value === 1 && (next.style === "chapter" || next.style === "section" || next.style === "item")) return at;
  }
  // 1、 right after 5、 with no heading between them.
  if (
    marker?.style === "item" &&
    marker.value === 1 &&
    before.marker?.style === "item" &&
    before.marker.value! >= 3 &&
    paragraph.plain.length > 30 &&
    (!isHeading(before) || /。$/.test(before.plain))
  )
    return at;
  // Below the signature and its date begins what is not signed yet.
  if (isSignature(before.plain) && DAY_AT_END.test(before.plain) && (marker?.value === 1 || paragraph.plain.length > OPENING_LENGTH))
    return at;
  return null;
}

function isOpening({ plain, marker }: Paragraph): boolean {
  return marker === null && plain.length >= OPENING_LENGTH && OPENING.test(plain) && !isTimeHead(plain, null);
}

/** A line over what follows: 二、工作内容, (一)加强学习, 四月份：. */
function isHeading({ plain, marker }: Paragraph): boolean {
  if (isTimeHead(plain, marker)) return plain.length <= 12;
  if (marker === null) return plain.length <= 24 && !/[。;!?]$/.test(plain);
  return marker.style === "chapter" || marker.style === "section" ? plain.length <= 60 : plain.length <= 36 && !/[;]$/.test(plain);
}
