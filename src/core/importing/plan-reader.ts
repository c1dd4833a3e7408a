/** PlanReader: the paragraphs of one plan, one after another, into rows; what each line was taken for is written down. */
import { figureOf } from "../words/chinese-number";
import {
  AS_FOLLOWS,
  BARE_DATE,
  COVERS_ABOVE,
  DUE_BELOW,
  FIRST_OF_RUN,
  HELD_LABEL,
  LEAD_OF_LIST,
  LINK,
  LINKED_TITLE,
  LINKS_BELOW,
  LOST_MONTH,
  NO_MONTH_LEADS,
  OTHER_WEEK,
  PLAN_PART,
  REPEATS_ABOVE,
  SCRUBBED_YEAR_LEAD,
  TIME_IN_BRACKETS,
} from "../words/article-line-words";
import { isSite } from "./site";
import { SECTION_HEADING } from "../words/article-words";
import type { IgnoredAs, UnrecognisedWhy } from "./article";
import type { ByLine } from "./by-line";
import type { DraftRow } from "./draft";
import { type Head, headOf } from "./heads";
import { readItem } from "./items";
import { holdsLoss } from "./lines";
import { labelAt, type Labelled, type LabelKind, labelledParts } from "./labels";
import { distinct, vagueTimeIn } from "./mentions";
import { isElsewhere, otherMonth } from "./month-list";
import type { MarkerStyle } from "./numbering";
import { type Due, OpenWork, type Times, timesIn } from "./open-work";
import { linesWithin, type Paragraph } from "./paragraphs";
import { isSectionLine } from "./section-lines";
import { isOfSignature, isSignature } from "./signatures";
import { isWorkBehindTime, runOnItems } from "./splitting";
import { type Stretch, withoutEnd } from "./stretches";

export interface OpenHead extends Head {
  readonly lines: readonly number[];
  readonly style: MarkerStyle | null;
  readonly sign: string | null;
  readonly value: number | null;
}

/** What the plan's title says of its time. */
interface PlanTimes {
  readonly year: number | null;
  readonly isSchoolYear: boolean;
  /** True where it names a review beside the plan: …上半年总结和下半年计划. */
  readonly isReview: boolean;
}

/** From what stands over much to what stands over little. */
const DEPTHS: readonly (readonly MarkerStyle[])[] = [
  ["chapter"],
  ["section"],
  ["item"],
  ["letter", "bracket"],
  ["circle", "say"],
  ["bullet"],
];

function depthOf(style: MarkerStyle): number {
  return DEPTHS.findIndex((styles) => styles.includes(style));
}

/** What a label says of when. */
function dueIn({ plain, shown, lines }: Paragraph, { from, end }: Labelled, { mentions, cadences }: Times): Due {
  return {
    text: shown.slice(from, end).trim(),
    plain: plain.slice(from),
    start: from,
    mentions: mentions.filter(({ start }) => start >= from),
    cadences: cadences.filter(({ start }) => start >= from),
    lines: lines.map(({ id }) => id),
  };
}

export class PlanReader {
  private head: OpenHead | null = null;
  private readonly work: OpenWork;
  private afterLabel = false;
  private lastHeadMonth = 0;
  private wraps = 0;

  constructor(
    private readonly plan: PlanTimes,
    /** By the line's id, what it was taken for, and why it is no row: written on. */
    private readonly ignored: ByLine<IgnoredAs>,
    private readonly why: ByLine<UnrecognisedWhy>,
  ) {
    this.work = new OpenWork(why);
  }

  get rows(): readonly DraftRow[] {
    return this.work.rows;
  }

  read(paragraphs: readonly Paragraph[]): void {
    this.isPast = this.plan.isReview && paragraphs.some(({ plain, body }) => PLAN_PART.test(plain.slice(body)));
    for (const [index, paragraph] of paragraphs.entries()) this.paragraph(paragraph, paragraphs[index + 1], index >= paragraphs.length - 3);
  }

  private paragraph(paragraph: Paragraph, next: Paragraph | undefined, isNearEnd: boolean): void {
    const { plain, body, marker } = paragraph;
    const text = plain.slice(body);
    const wasAfterLabel = this.afterLabel;
    this.afterLabel = false;
    const isBelowUnit = this.isUnitAbove;
    this.isUnitAbove = false;
    if (isSite(plain)) {
      this.isBelowLinks = this.isBelowLinks || LINKS_BELOW.test(plain);
      return this.ignore(paragraph, "site");
    }
    const isLink = LINK.test(plain) && !(marker !== null && TIME_IN_BRACKETS.test(plain));
    if (isLink || (this.isBelowLinks && LINKED_TITLE.test(text))) return this.ignore(paragraph, "site");
    if (this.isPast && !PLAN_PART.test(text)) return this.ignore(paragraph, "note");
    this.isPast = false;
    // Chapters that only sort what stands above make no rows of their own.
    if (marker?.style === "chapter") this.isRepeated = plain.length <= 60 && REPEATS_ABOVE.test(plain);
    if (this.isRepeated) return this.ignore(paragraph, marker?.style === "chapter" ? "heading" : "note");
    if (isOfSignature(paragraph, next, { isNearEnd, isAfterLabel: wasAfterLabel, isBelowUnit })) {
      this.isUnitAbove = !isSignature(plain);
      return this.ignore(paragraph, "signature");
    }
    if (NO_MONTH_LEADS.test(text) || LOST_MONTH.test(plain) || LOST_MONTH.test(text)) {
      this.head = null;
      this.isMonthLost = true;
      this.work.close();
      for (const { id } of paragraph.lines) this.why.set(id, NO_MONTH_LEADS.test(text) ? "other" : "vague-time");
      return;
    }
    // The number of an item is no month: 2、3月 counts only with its marker blanked.
    const told = body === 0 ? plain : `${"＿".repeat(body)}${text}`;
    const times = timesIn(told, this.plan.year);
    if (COVERS_ABOVE.test(text) && this.coversAbove(paragraph, times)) return;
    if (DUE_BELOW.test(text)) {
      const due = times.mentions.find(({ isDeadline, months }) => isDeadline && months.length > 0);
      if (due !== undefined)
        return this.openHead(paragraph, { months: due.months, year: due.year, from: "deadline", theme: null, content: null });
    }
    // 第九周: the week before had its days, and this one is another.
    if (this.head?.from === "line" && OTHER_WEEK.test(text)) this.head = null;
    const label = labelAt(text);
    if (label !== null && this.labelLine(paragraph, label.kind, times, next)) return;
    const head =
      headOf(paragraph, times.mentions, next, this.plan.year) ??
      (this.head === null ? null : otherMonth(paragraph, times.mentions, this.head));
    if (head !== null && !(wasAfterLabel && head.content === null)) {
      this.openHead(paragraph, head);
      if (head.content !== null)
        this.content(
          paragraph,
          { start: head.content, end: plain.length },
          times,
          marker !== null && marker.style !== "bullet" ? "numbered" : "line",
        );
      return;
    }
    if (wasAfterLabel && BARE_DATE.test(plain) && plain.length < 40) return this.ignore(paragraph, "deadline");
    if (this.head !== null && isElsewhere(paragraph, times.mentions, this.head)) this.head = null;
    this.closeHeads(paragraph, next);
    if (marker?.style === "chapter" || marker?.style === "section") this.isMonthLost = false;
    if (isSectionLine(paragraph, next, times, this.head !== null)) {
      this.work.close();
      if (/:$/.test(plain) && label !== null) this.afterLabel = true;
      return this.ignore(paragraph, "heading");
    }
    if (marker?.style === "chapter" || marker?.style === "section") this.work.close();
    this.content(
      paragraph,
      { start: body, end: plain.length },
      times,
      marker !== null && marker.style !== "chapter" && (marker.style !== "section" || this.head !== null)
        ? marker.style === "bullet"
          ? "line"
          : "numbered"
        : "prose",
    );
  }

  private ignore(paragraph: Paragraph, as: IgnoredAs): void {
    for (const { id } of paragraph.lines) this.ignored.set(id, as);
  }

  private openHead(paragraph: Paragraph, head: Head): void {
    this.isMonthLost = false;
    this.isCard = false;
    const first = head.months[0]!;
    const { marker } = paragraph;
    const isSingleYear = head.months.every(({ yearOffset }) => yearOffset === 0) && head.year === null;
    // 九月 … 十二月, 一月: the list goes on into the next year.
    if (this.plan.isSchoolYear && isSingleYear && head.months.length < 7 && first.month <= 8 && this.lastHeadMonth >= 9) this.wraps = 1;
    const months =
      this.wraps > 0 && isSingleYear && head.months.length < 7
        ? head.months.map(({ month }) => ({ month, yearOffset: 1 }))
        : this.laterYear(paragraph, head);
    this.lastHeadMonth = months.reduce((latest, { month }) => Math.max(latest, month), 0);
    const from = head.content === null ? paragraph.plain.length : head.content;
    this.head = {
      months,
      year: head.year,
      from: head.from,
      theme: head.theme,
      content: head.content,
      lines: linesWithin(paragraph, 0, from),
      style: marker?.style ?? null,
      sign: marker?.sign ?? null,
      value: marker?.value ?? null,
    };
    this.work.close();
    this.nested = 0;
    if (head.content === null) this.ignore(paragraph, "heading");
  }

  /** 20xx年元月 after the months of the year: the January after. */
  private laterYear(paragraph: Paragraph, head: Head): Head["months"] {
    if (this.lastHeadMonth < 10 || head.year !== null) return head.months;
    const isLate = head.months.every(({ month, yearOffset }) => month < this.lastHeadMonth && yearOffset === 0);
    return isLate && SCRUBBED_YEAR_LEAD.test(paragraph.plain.slice(paragraph.body))
      ? head.months.map(({ month }) => ({ month, yearOffset: 1 }))
      : head.months;
  }

  /** A line that stands beside the month's heading, or above it, ends the month. */
  private closeHeads({ marker, plain }: Paragraph, next: Paragraph | undefined): void {
    if (this.head === null) return;
    const { style, sign, content } = this.head;
    const close = (): void => {
      this.head = null;
      this.work.close();
    };
    if (marker === null) {
      if (content !== null && style !== null && style !== "bullet") return close();
      // 三月 over 活动安排如下： over its list.
      if (this.work.isEmpty && AS_FOLLOWS.test(plain)) return;
      if (/:$/.test(plain) || SECTION_HEADING.test(plain) || (plain.length > 120 && next?.marker?.value === 1)) return close();
      return;
    }
    if (marker.style === "chapter" || (marker.style === "section" && style !== "chapter" && marker.value !== 1 && !this.hasSections))
      return close();
    if (marker.style === "section" && marker.value === 1) this.hasSections = true;
    if (style === null) {
      if (marker.style === "bullet" && /:$/.test(plain)) close();
      return;
    }
    // 1. 三月 above 1. …, 2. …: items that are numbered as their months are begin anew below each.
    const isNested = marker.style === style && marker.value === this.nested + 1;
    if (isNested) this.nested++;
    if (style === "bullet" ? marker.sign === sign : depthOf(marker.style) < depthOf(style) || (marker.style === style && !isNested))
      close();
  }
  /** The last number of items below the month's heading that have its own style. */
  private nested = 0;
  private hasSections = false;
  /** True below the heading of a month that was lost or left blank. */
  private isMonthLost = false;
  private isRepeated = false;
  /** True below the name of the unit that signs. */
  private isUnitAbove = false;
  /** True below 相关推荐：, over a list of other articles' titles. */
  private isBelowLinks = false;
  /** True until the part of a review that plans begins. */
  private isPast = false;
  /** True within a card whose first line is its month. */
  private isCard = false;

  /** (以上两项责任部门：保障部；完成时限：6月底). */
  private coversAbove(paragraph: Paragraph, times: Times): boolean {
    const { plain, shown, body } = paragraph;
    const n = COVERS_ABOVE.exec(plain.slice(body))!.groups!["n"];
    const count = n === undefined || n === "各" ? Infinity : figureOf(n)!;
    const parts = labelledParts(plain, 0, plain.length);
    if (parts.length === 0) return false;
    const numbers = paragraph.lines.map(({ id }) => id);
    const said = (kind: string): string | null => {
      const part = parts.find((one) => one.kind === kind);
      return part === undefined ? null : shown.slice(part.from, part.end).trim() || null;
    };
    const deadline = parts.find(({ kind }) => kind === "deadline");
    const due = deadline === undefined ? null : dueIn(paragraph, deadline, times);
    this.work.coverAbove(count, due, said("owner"), said("partner"), numbers);
    this.ignore(paragraph, deadline === undefined ? "owner" : "deadline");
    return true;
  }

  private labelLine(paragraph: Paragraph, kind: LabelKind, { mentions, cadences }: Times, next: Paragraph | undefined): boolean {
    const { plain, shown, body } = paragraph;
    const parts = labelledParts(plain, body, plain.length);
    const part = parts[0];
    if (part === undefined || part.start > body + 12) return false;
    const whole = withoutEnd(shown.slice(part.from, plain.length), " 。;；,，)）").trim();
    const said = holdsLoss(whole) ? "" : whole;
    const numbers = paragraph.lines.map(({ id }) => id);
    this.afterLabel = whole === "";
    const nextLabel = next === undefined ? null : (labelAt(next.plain.slice(next.body))?.kind ?? null);
    if (kind === "month") {
      const months = distinct(mentions.flatMap((mention) => mention.months));
      if (months.length === 0) return false;
      this.openHead(paragraph, { months, year: null, from: "heading", theme: null, content: null });
      this.isCard = true;
      return true;
    }
    // 活动主题：踏青寻春 above 活动时间：3月28日: the name of what is done then.
    if (kind === "theme" && !this.isCard && said.length >= 2 && nextLabel === "deadline") {
      this.work.close();
      this.work.wait({ activity: said, own: numbers, owner: null });
      this.ignore(paragraph, "note");
      return true;
    }
    if (kind === "theme" && this.isCard && this.head !== null) {
      this.head = { ...this.head, theme: said === "" ? null : said };
      this.ignore(paragraph, "note");
      return true;
    }
    // 内容：… of a card that begins with its month is what is done; below the name of an activity it explains it.
    if (kind === "content" && this.isCard && said !== "") {
      this.content(paragraph, { start: part.from, end: plain.length }, { mentions, cadences }, "line");
      return true;
    }
    if (kind === "deadline") {
      // 举办时间：3月至5月组织登山, and nothing above that it could be told of: the work and its time.
      if (this.isForItself() && isWorkBehindTime(plain, part.end, mentions)) {
        this.content(paragraph, { start: part.from, end: plain.length }, { mentions, cadences }, "line");
        this.lastOfTimeLine = this.work.rows.at(-1);
        return true;
      }
      if (said !== "") this.work.due(dueIn(paragraph, part, { mentions, cadences }));
      this.ignore(paragraph, "deadline");
    } else if (kind === "owner" || kind === "partner") {
      // 负责人：邢强 配合单位：人事科, on one line.
      const people = parts.filter((one) => one.kind === "owner" || one.kind === "partner");
      if (people.length < 2) this.work.ownedBy(kind, said, numbers);
      else for (const one of people) this.work.ownedBy(one.kind as "owner" | "partner", shown.slice(one.from, one.end).trim(), numbers);
      this.ignore(paragraph, "owner");
    } else if (kind === "amount" || kind === "place") {
      this.work.toldOf(
        kind === "place" ? "place" : "amountText",
        kind === "amount" && said !== "" ? withoutEnd(shown.slice(part.from), " 。;；,，").trim() : said,
        numbers,
      );
      this.ignore(paragraph, "note");
    } else if (HELD_LABEL.test(plain.slice(part.start)) && mentions.some(({ kind: one }) => one === "month")) {
      return false;
    } else {
      // 主题：… above a month's list says more than 备注：….
      this.ignore(paragraph, "note");
    }
    if (whole === "" && this.head !== null && this.head.content !== null) this.head = null;
    return true;
  }

  /** True where no work stands above a line, or only what a line of its kind told itself. */
  private isForItself(): boolean {
    return this.work.isEmpty || (this.lastOfTimeLine !== undefined && this.work.rows.at(-1) === this.lastOfTimeLine);
  }
  private lastOfTimeLine: DraftRow | undefined;

  private content(paragraph: Paragraph, within: Stretch, times: Times, manner: "numbered" | "line" | "prose"): void {
    const first =
      paragraph.marker?.style === "item" || paragraph.marker?.style === "circle" || paragraph.marker?.style === "bracket"
        ? paragraph.marker.value
        : null;
    // 4月：1、…2、…: the first number of a run stands where the work begins.
    const lead1 =
      within.start > paragraph.body ? FIRST_OF_RUN.exec(paragraph.plain.slice(within.start, within.start + 8))?.[0].length : undefined;
    const items =
      lead1 === undefined
        ? runOnItems(paragraph.plain, within, first)
        : runOnItems(paragraph.plain, { start: within.start + lead1, end: within.end }, 1);
    const lead = items.length > 1 ? LEAD_OF_LIST.exec(paragraph.plain.slice(items[0]!.start, items[0]!.end)) : null;
    if (lead !== null) items[0] = { start: items[0]!.start + lead[0].length, end: items[0]!.end };
    for (const item of items) {
      const isNumbered = manner === "numbered" || items.length > 1;
      const read = readItem(paragraph, item, { times, head: this.head, isNumbered, year: this.plan.year });
      for (const row of read.rows) {
        if (row.usesHead && this.head !== null) row.row.other = [...row.row.other, ...this.head.lines];
        this.work.add(row.row);
      }
      if (read.pending !== null) this.work.wait(read.pending);
      for (const [number, why] of read.why) if (!this.why.has(number)) this.why.set(number, why);
      for (const number of read.notes) if (!this.ignored.has(number)) this.ignored.set(number, "note");
      if (read.head !== null)
        this.head = {
          ...read.head,
          lines: linesWithin(paragraph, item.start, item.start),
          style: paragraph.marker?.style ?? null,
          sign: paragraph.marker?.sign ?? null,
          value: paragraph.marker?.value ?? null,
        };
    }
    // Of what stands below a lost month nobody knows when it is; it is listed, not put into the month above.
    if (this.isMonthLost) for (const { id } of paragraph.lines) if (!this.why.has(id)) this.why.set(id, "vague-time");
    if (vagueTimeIn(paragraph.plain))
      for (const { id, plain } of paragraph.lines) if (vagueTimeIn(plain) && !this.why.has(id)) this.why.set(id, "vague-time");
  }
}
