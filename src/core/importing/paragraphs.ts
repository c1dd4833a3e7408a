/** paragraphsOf: lines put together where a typesetter broke them, each paragraph with its marker and its body. */
import {
  BARE_DATE,
  CHAPTER_LEAD,
  COVERS_ABOVE,
  LOST_MONTH,
  PAGE_NUMBER,
  SIGN_PLACE,
  SIGNED_END,
  TIME_HEAD,
  TITLE_LINE,
  UNIT_LINE,
  BEGINS_WITH_TIME,
  WEEK_HEAD,
  WEEK_WITH_COLON,
} from "../words/article-line-words";
import { CARD_LEAD } from "../words/article-time-words";
import { SECTION_HEADING } from "../words/article-words";
import type { SourceLine } from "./lines";
import { labelAt, labelledParts } from "./labels";
import { isMonthLine } from "./month-lines";
import { type Marker, markerOf } from "./numbering";
import { ordinalLines } from "./ordinals";
import { remembered } from "./remembered";
import { isSite } from "./site";

export interface Paragraph {
  readonly lines: readonly SourceLine[];
  /** Place in `plain` where each line begins. */
  readonly starts: readonly number[];
  readonly shown: string;
  readonly plain: string;
  readonly marker: Marker | null;
  /** Place where the text after the marker begins. */
  readonly body: number;
}

/** The lines, by id, that a stretch of a paragraph stands in. */
export function linesWithin({ lines, starts }: Paragraph, start: number, end: number): number[] {
  const found: number[] = [];
  for (const [index, { id }] of lines.entries()) {
    if (starts[index]! >= Math.max(end, start + 1)) break;
    if ((starts[index + 1] ?? Infinity) > start) found.push(id);
  }
  return found;
}

/** No paragraph grows longer than this, in characters or lines. */
const LONGEST = 2000;
const MOST_LINES = 80;
const CLOSED = /[。!?；;:…)\]》”"】]$|^[\d\s.\-]+$/;
const SENTENCE_END = /[。!?;:…]["”’)]?$/;
const OPEN_BRACKET = /[([“‘《][^)\]”’》]{0,60}$/;

export function paragraphsOf(lines: readonly SourceLine[]): Paragraph[] {
  const told = lines.filter((line) => line.plain !== "" && !PAGE_NUMBER.test(line.plain));
  const wrap = wrapOf(told);
  const ordinals = ordinalLines(told);
  const paragraphs: Paragraph[] = [];
  let open: SourceLine[] = [];
  let length = 0;
  let marker: Marker | null = null;
  for (const line of told) {
    const previous = open[open.length - 1];
    const next = markerOf(line.plain, ordinals.has(line));
    if (previous !== undefined && length < LONGEST && open.length < MOST_LINES && goesOn(length, previous, marker, line, next, wrap)) {
      open.push(line);
      length += line.plain.length;
      continue;
    }
    if (open.length > 0) paragraphs.push(paragraphOf(open, marker));
    marker = next;
    open = [line];
    length = line.plain.length;
  }
  if (open.length > 0) paragraphs.push(paragraphOf(open, marker));
  return paragraphs;
}

function paragraphOf(lines: readonly SourceLine[], marker: Marker | null): Paragraph {
  const starts: number[] = [];
  let plain = "";
  let shown = "";
  for (const line of lines) {
    // English words that were parted by a line's end have a space between them.
    const gap = /[A-Za-z]$/.test(plain) && /^[A-Za-z]/.test(line.plain) ? " " : "";
    plain += gap;
    shown += gap;
    starts.push(plain.length);
    plain += line.plain;
    shown += line.shown;
  }
  return { lines, starts, plain, shown, marker, body: marker?.length ?? 0 };
}

/** True when a line is the rest of the paragraph before it. */
function goesOn(length: number, previous: SourceLine, marker: Marker | null, line: SourceLine, next: Marker | null, wrap: Wrap): boolean {
  if (line.isDated === true || (previous.isDated === true && BARE_DATE.test(line.plain))) return false;
  const before = previous.plain;
  const { plain } = line;
  if (isHeadingLine(plain) || isSite(plain) || isSite(before)) return false;
  if (isHeadingLine(before) || isTimeHead(before, marker))
    return isFull(before, wrap) && !isMonthLine(before.replace(/[:,]$/, "")) && !SENTENCE_END.test(before) && next === null;
  const isCut = isFull(before, wrap);
  // (责任部门:…;完成时限:10月底) below its item, or cut within.
  if (isItem(marker) && isRemarkBelow(plain, isCut)) return true;
  if (isCut && OPEN_BRACKET.test(before.slice(-64)) && /^[^(]{0,40}[)]/.test(plain)) return true;
  if (isCut && !SENTENCE_END.test(before)) {
    if (next !== null && (next.style !== "item" || /^\d{1,2}[、.]/.test(plain))) return false;
    if (WEEK_WITH_COLON.test(plain) || CARD_LEAD.test(plain) || labelAt(plain) !== null) return false;
    return !(isTimeHead(plain, null) || WEEK_HEAD.test(plain)) || /[\u4e00-\u9fff,、]$/.test(before);
  }
  // Cut right behind a ; or : by its width.
  if (isCut && /[;:]$/.test(before) && length >= 20 && next === null && isItem(marker) && !isTitleLike(plain) && labelAt(plain) === null)
    return !(
      isTimeHead(plain, null) ||
      WEEK_HEAD.test(plain) ||
      UNIT_LINE.test(plain) ||
      CARD_LEAD.test(plain) ||
      BEGINS_WITH_TIME.test(plain)
    );
  if (next !== null || isTitleLike(plain) || UNIT_LINE.test(plain) || SIGN_PLACE.test(plain) || BEGINS_WITH_TIME.test(plain)) return false;
  if (OPEN_BRACKET.test(before.slice(-64)) && !/[。;]$/.test(before)) return !isTimeHead(plain, null);
  if (SENTENCE_END.test(before) || labelAt(plain) !== null || isTimeHead(plain, null) || CARD_LEAD.test(plain)) return false;
  const isComma = /[,、]$/.test(before);
  // A numbered item without its full stop, and a line that holds no more than its rest.
  if (isItem(marker))
    return isComma || (!/[)”"]$/.test(before) && plain.length <= 1.5 * Math.max(before.length, 8) && !hasLabelInside(plain));
  if (marker !== null) return false;
  if (isComma) return true;
  return length >= 20 && /[,。;]/.test(before) && !CLOSED.test(before) && !SIGNED_END.test(before);
}

function isItem(marker: Marker | null): boolean {
  return marker !== null && marker.style !== "chapter" && marker.style !== "section" && marker.style !== "bullet";
}

/** A bracket that says of the item above when it is due; any label where the line above was cut, as else it may speak of the whole list. */
function isRemarkBelow(plain: string, isCut: boolean): boolean {
  if (!/^[(]/.test(plain) || plain.length > 80 || labelAt(plain) === null || COVERS_ABOVE.test(plain)) return false;
  const kinds = labelledParts(plain, 0, plain.length).map(({ kind }) => kind);
  return isCut || (kinds.includes("deadline") && kinds.length > 1);
}

function hasLabelInside(plain: string): boolean {
  return /^[\u4e00-\u9fff]{2,6}:/.test(plain);
}

function isTitleLike(plain: string): boolean {
  return plain.length <= 40 && TITLE_LINE.test(plain);
}

const isHeadingLine = remembered(
  (plain) => LOST_MONTH.test(plain) || SECTION_HEADING.test(plain.replace(CHAPTER_LEAD, "").replace(/[:]$/, "")),
);

/** A line that begins with its month: 三月份, 3月:…, 2月新学期新面貌. */
export function isTimeHead(plain: string, marker: Marker | null): boolean {
  return beginsWithMonth(marker === null ? plain : plain.slice(marker.length));
}

const beginsWithMonth = remembered((text) => TIME_HEAD.test(text) || isMonthLine(text.replace(/[:,]$/, "")));

/** How wide the lines are at which a text was broken; null for a measure by which it was not. */
interface Wrap {
  /** A Chinese character counts two. */
  readonly columns: number | null;
  readonly characters: number | null;
}

function wrapOf(lines: readonly SourceLine[]): Wrap {
  return { columns: widthAtBreaks(lines, widthOf, 16, 200), characters: widthAtBreaks(lines, ({ length }) => length, 16, 100) };
}

/** Lines nearly as wide as the widest are full; most of them end within a sentence where they were broken. */
function widthAtBreaks(lines: readonly SourceLine[], widthIn: (plain: string) => number, least: number, most: number): number | null {
  const widths = lines.map(({ plain }) => widthIn(plain));
  const widest = widths.reduce((wide, width) => Math.max(wide, width), 0);
  if (widest < least || widest > most) return null;
  const full = widths.flatMap((width, index) => (width >= widest - 3 && index < lines.length - 1 ? [index] : []));
  if (full.length < 3 || full.length < 0.08 * lines.length) return null;
  const isBroken = (index: number): boolean => !SENTENCE_END.test(lines[index]!.plain) && !beginsAnew(lines[index + 1]!.plain);
  return full.filter(isBroken).length >= 0.6 * full.length ? widest : null;
}

function beginsAnew(plain: string): boolean {
  return markerOf(plain) !== null || isTimeHead(plain, null) || WEEK_HEAD.test(plain);
}

function isFull(plain: string, { columns, characters }: Wrap): boolean {
  return (columns !== null && widthOf(plain) >= columns - 3) || (characters !== null && plain.length >= characters - 3);
}

function widthOf(plain: string): number {
  let width = plain.length;
  for (let at = 0; at < plain.length; at++) if (plain.charCodeAt(at) >= 0x2e80 || plain.charCodeAt(at) === 0x2014) width++;
  return width;
}
