/** headOf: a line that says which months the lines below it belong to. */
import {
  DAY_OR_PART_END,
  HEAD_TIE,
  LEADING_OF,
  MONTH_SUFFIX,
  PART_OF_MONTH_END,
  SECTION_TAIL,
  WEEK_HEAD,
} from "../words/article-line-words";
import { readMonthText } from "../reading";
import { THEME_BEHIND, THEME_IN_BRACKET, THEME_OVER_LIST, STAGE_LINE, STAGE_NAME } from "../words/article-head-words";
import { TIME_JOINTS } from "../words/article-time-words";
import { BEGINS_WITH_VERB, SECTION_HEADING } from "../words/article-words";
import type { MonthsFrom } from "./article";
import { distinct, type Mention, type PlacedMonth } from "./mentions";
import { withoutEnd } from "./stretches";
import { isMonthLine } from "./month-lines";
import { isTimeHead, type Paragraph } from "./paragraphs";
import { hasActivity } from "./splitting";

export interface Head {
  readonly months: readonly PlacedMonth[];
  readonly year: number | null;
  readonly from: MonthsFrom;
  readonly theme: string | null;
  /** Where the work that stands on the same line begins; null for a line that is all heading. */
  readonly content: number | null;
}

const REMARK = /\s*[(（[][^()（）[\]]{1,24}[)）\]]$/;
const HEAD_KINDS: ReadonlySet<Mention["kind"]> = new Set(["month", "date", "quarter", "half", "whole-year", "season", "term", "year-part"]);

/** `next` is the paragraph below, which tells a theme from an activity. */
export function headOf(paragraph: Paragraph, mentions: readonly Mention[], next: Paragraph | undefined, year: number | null): Head | null {
  const { plain, shown, body } = paragraph;
  const text = plain.slice(body);
  const week = WEEK_HEAD.exec(text);
  if (week !== null) {
    const end = body + week[0].length;
    const inside = mentions.filter((mention) => mention.start >= body && mention.end <= end && mention.months.length > 0);
    const content = end < plain.length ? end : null;
    if (inside.length > 0)
      return { months: distinct(inside.flatMap(({ months }) => months)), year: inside[0]!.year, from: "line", theme: null, content };
  }
  const first = mentions.find(({ start }) => start >= body);
  const start = body + (/^[\s◆★●■【[“"]*/.exec(text)?.[0].length ?? 0);
  if (first === undefined || first.start > start || !HEAD_KINDS.has(first.kind) || first.months.length === 0)
    return stageHead(paragraph, mentions, next) ?? pureHead(paragraph, year);
  if (first.kind === "month" && first.day !== null && first.isDeadline) return null;
  const months = statedBehind(paragraph, first, mentions);
  let at = first.end;
  if (at === plain.length) return first.day === null ? headWith(first, null) : null;
  const rest = plain.slice(at);
  if (first.day === null && !first.isDeadline) {
    const theme = themeIn(paragraph, at, next);
    if (theme !== null) return headWith(months, null, theme);
  }
  const bare = rest.replace(REMARK, "").replace(MONTH_SUFFIX, "");
  if (
    /^\s*[】\]]?\s*[:,.。]?\s*$/.test(bare) ||
    SECTION_HEADING.test(bare.replace(LEADING_OF, "").replace(/[:]$/, "")) ||
    isSection(bare.replace(/[:\s]+$/, ""))
  )
    return first.day !== null && !/:$/.test(plain) ? null : headWith(months, null);
  // 3月（春检期间）：…
  const tie = HEAD_TIE.exec(rest);
  if (tie !== null && !first.isDeadline && tie[0].trim() + tie.groups!["sign"] !== "") {
    at += tie[0].length;
    if (first.day !== null || PART_OF_MONTH_END.test(first.text)) return null;
    if (first.kind === "season" || first.kind === "term" || first.kind === "year-part")
      return /:/.test(tie[0]) ? headWith(months, at) : null;
    return headWith(months, at);
  }
  // 2月新学期新面貌 above a numbered list, or above the line that holds it: a theme.
  const isShort =
    rest.length <= 20 && !/[,。;:、(]/.test(rest) && first.kind === "month" && !DAY_OR_PART_END.test(first.text) && !first.isDeadline;
  const opensList =
    next?.marker?.value === 1 && (next.marker.style === "item" || next.marker.style === "circle" || next.marker.style === "bracket");
  if (isShort && paragraph.marker === null && opensList) return headWith(first, null, shown.slice(at).replace(MONTH_SUFFIX, "").trim());
  // 一月送温暖: no sign between the month and what is done, but nothing else on the line.
  return null;
}

/** 四月·书香月, 春季(3-5月)--“春风行动”, 第一季度(主题:温暖过年) over lines of its work; null where no theme is named. */
function themeIn({ plain, shown, marker }: Paragraph, at: number, next: Paragraph | undefined): string | null {
  const rest = plain.slice(at);
  if (next === undefined || rest.length > 40 || isTimeHead(next.plain, next.marker)) return null;
  const isAbove = next.marker === null ? marker === null : next.marker.value === 1 || next.marker.style === "bullet";
  const said = THEME_IN_BRACKET.exec(rest) ?? (isAbove ? THEME_BEHIND.exec(rest) : null);
  const opensList = next.marker?.value === 1 && marker === null;
  const match = said ?? (opensList ? THEME_OVER_LIST.exec(rest) : null);
  if (match === null || (said === null && BEGINS_WITH_VERB.test(match[1]!))) return null;
  const from = at + match[0].indexOf(match[1]!);
  return shown.slice(from, from + match[1]!.length);
}

/** (一)动员部署阶段(1月-2月) over what is done in it. Where its name tells of work itself, it is a row as well. */
function stageHead({ plain, body, marker }: Paragraph, mentions: readonly Mention[], next: Paragraph | undefined): Head | null {
  if (next === undefined || plain.length - body > 60) return null;
  const match = STAGE_LINE.exec(plain.slice(body));
  if (match === null) return null;
  const open = body + match[0].lastIndexOf("(");
  const inside = mentions.filter(({ start, months, isDeadline }) => start > open && months.length > 0 && !isDeadline);
  const told = inside.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  if (inside.length === 0 || inside.some(({ kind }) => !HEAD_KINDS.has(kind)) || told < match[2]!.replace(TIME_JOINTS, "").length - 2)
    return null;
  const isStage = STAGE_NAME.test(match[1]!);
  const isOver = next.marker?.value === 1 && marker !== null && next.marker.style !== marker.style;
  if (!isOver && !(isStage && (next.marker === null ? marker === null : next.marker.style !== marker?.style))) return null;
  const months = distinct(inside.flatMap((mention) => mention.months));
  return { months, year: inside[0]!.year, from: "heading", theme: null, content: !isStage && hasActivity(match[1]!) ? body : null };
}

/** 第一学期(2月-7月): the months that stand behind a term or a season, which tell more than it. */
function statedBehind({ plain }: Paragraph, first: Mention, mentions: readonly Mention[]): Mention {
  if (first.kind !== "term" && first.kind !== "season" && first.kind !== "half") return first;
  const stated = mentions.find(({ start, kind }) => start > first.end && kind === "month");
  const isInBracket =
    stated !== undefined && /^\s*[(（[]$/.test(plain.slice(first.end, stated.start)) && /^\s*[)）\]]/.test(plain.slice(stated.end));
  return isInBracket ? stated : first;
}

function headWith(mention: Mention, content: number | null, theme: string | null = null): Head {
  return { months: mention.months, year: mention.year, from: fromOf(mention), theme, content };
}

function isSection(text: string): boolean {
  return text.length <= 12 && text.replace(SECTION_TAIL, "") === "";
}

/** A month text that the mentions do not begin with (寒假, 全年 …). */
function pureHead({ plain, body }: Paragraph, year: number | null): Head | null {
  const text = withoutEnd(plain.slice(body).replace(REMARK, ""), " :,.。").replace(/^[\s◆★●■【[]+|[】\]]$/g, "");
  if (text.length > 24 || !isMonthLine(text)) return null;
  const reading = readMonthText(text, { year });
  if (reading.months.length === 0 || reading.form === "invalid") return null;
  return { months: reading.months, year: reading.year, from: "heading", theme: null, content: null };
}

export function fromOf({ kind, isDeadline }: Mention, fallback: MonthsFrom = "heading"): MonthsFrom {
  if (isDeadline) return "deadline";
  if (kind === "quarter" || kind === "half" || kind === "season" || kind === "term" || kind === "festival") return kind;
  return fallback;
}
