/** readItem: one item of a plan (a numbered item, or a line without a number) into rows. */
import { DONE, SAY_LEAD, TIMES_SAID } from "../words/article-time-words";
import { SUM_LINE } from "../words/article-money-words";
import { NOT_A_PLAN_TIME, OF_THE_PLAN, OPENING, PAST_TIME } from "../words/article-words";
import { NO_MONTH, REQUEST } from "../words/article-line-words";
import { cleaned, isEmptyRemainder } from "./activity";
import type { UnrecognisedWhy } from "./article";
import type { CadenceMention } from "./cadence";
import type { DraftRow } from "./draft";
import { fromOf, type Head } from "./heads";
import { type Labelled, labelledParts } from "./labels";
import { leadOf, ledBy, titled } from "./leads";
import { holdsLoss } from "./lines";
import { type Mention, vagueTimeIn } from "./mentions";
import { linesWithin, type Paragraph } from "./paragraphs";
import type { Pending } from "./open-work";
import type { OpenHead } from "./plan-reader";
import { type Told, timeOf } from "./row-time";
import { refersBack, type Segment, segmentsOf } from "./segments";
import { activitiesApart, hasActivity, isOccasion, sentencesIn, untilActivity } from "./splitting";
import { HANDED_OUT } from "../words/article-money-words";
import { moneyIn, tellsCost } from "./money";
import { joined, type Stretch, textOf, within, without } from "./stretches";
import { holeOf, joinedClauses, withoutHoles } from "./holes";
import { bracketAround, bracketOwners, isToldOf, leadsTo, moneyBehindColon, moneyBrackets, trailingTime } from "./brackets";

export interface ItemContext {
  readonly times: { readonly mentions: readonly Mention[]; readonly cadences: readonly CadenceMention[] };
  readonly head: OpenHead | null;
  readonly isNumbered: boolean;
  readonly year: number | null;
}

export interface ItemRead {
  readonly rows: readonly { readonly row: DraftRow; readonly usesHead: boolean }[];
  /** Work without a time, which a line below may tell. */
  readonly pending: Pending | null;
  readonly why: readonly (readonly [number, UnrecognisedWhy])[];
  /** Lines whose time is no time of an activity. */
  readonly notes: readonly number[];
  /** A period that the rest of the paragraph's items belong to. */
  readonly head: Head | null;
}

export function readItem(paragraph: Paragraph, item: Stretch, context: ItemContext): ItemRead {
  return new ItemReader(paragraph, item, context).read();
}

/** Behind these a list of work is cut; a week or the year says how often rather than when. */
const PARTS_WORK: ReadonlySet<Mention["kind"]> = new Set(["month", "date", "quarter", "half", "festival", "term", "season"]);

class ItemReader {
  private readonly rows: { row: DraftRow; usesHead: boolean }[] = [];
  private readonly why: [number, UnrecognisedWhy][] = [];
  private readonly notes: number[] = [];
  private readonly labels: readonly Labelled[];
  private readonly holes: readonly Stretch[];
  /** Lines of its labels. */
  private readonly labelLines: readonly number[];
  private readonly holeMoney: readonly { readonly start: number; readonly money: string }[];
  private period: Mention | null = null;
  /** The month that leads the sentence before a ;. */
  private led: Mention | null = null;
  private readonly itemTimes: readonly Mention[];
  private readonly itemCadence: CadenceMention | null;
  /** Each label is looked at once, whatever the number of rows. */
  private readonly ofAll: ReadonlySet<Labelled>;
  private lastActivity: string | null = null;
  private hasVagueDeadline = false;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly item: Stretch,
    private readonly context: ItemContext,
  ) {
    const { plain } = paragraph;
    const all = labelledParts(plain, item.start, item.end);
    // (各分会承办)(责任人:工会): who is named as responsible is; the others are part of the name.
    const isNamed = all.some((label) => label.kind === "owner" && plain[label.from - 1] === ":");
    const labels = isNamed ? all.filter((label) => label.kind !== "owner" || plain[label.from - 1] === ":") : all;
    const bracketed = bracketOwners(plain, item, context.times.mentions, labels);
    this.labels = [...labels, ...bracketed.map(({ label }) => label)];
    const tail = trailingTime(plain, item, context.times.mentions);
    this.holes = joined([
      ...labels.map((label) => holeOf(plain, label, item)),
      ...bracketed.flatMap(({ holes }) => holes),
      ...moneyBrackets(plain, item),
      ...moneyBehindColon(plain, item),
      ...(tail === null ? [] : [tail.hole]),
    ]);
    const deadline = this.labels.find(({ kind }) => kind === "deadline");
    const labelled =
      deadline === undefined ? [] : context.times.mentions.filter(({ start, end }) => start >= deadline.from && end <= deadline.end + 1);
    this.itemCadence = deadline === undefined ? null : (within(context.times.cadences, deadline.from, deadline.end + 1)[0] ?? null);
    this.hasVagueDeadline =
      deadline !== undefined && this.itemCadence === null && labelled.every(({ months }) => months.length === 0) && context.head === null;
    this.labelLines = [...new Set(this.labels.flatMap(({ start, end }) => linesWithin(paragraph, start, end)))];
    this.holeMoney = this.holes.flatMap(({ start, end }) => {
      const money = moneyIn(plain.slice(start, end));
      return money === null ? [] : [{ start, money }];
    });
    this.ofAll = new Set(this.labels.filter((label) => this.standsAtEnd(label)));
    this.itemTimes = tail === null ? labelled : [...labelled, ...tail.mentions];
  }

  read(): ItemRead {
    const { plain } = this.paragraph;
    const open = withoutHoles(this.item, this.holes);
    const sentences = open.flatMap((piece) => sentencesIn(plain, piece));
    const isTitled = this.context.isNumbered && this.context.head !== null;
    const merged = isTitled ? titled(plain, sentences, this.context.times.mentions) : sentences;
    for (const [at, sentence] of merged.entries()) {
      if (this.isOnlyLabels(sentence)) continue;
      const before = merged[at - 1];
      const { mentions, cadences } = this.context.times;
      const isTimed = within(mentions, sentence.start, sentence.end).length + within(cadences, sentence.start, sentence.end).length > 0;
      if (isTimed || before === undefined) this.led = null;
      else this.led ??= ledBy(plain, before, this.mentionsWithin(before)[0], sentence);
      this.sentence(sentence);
    }
    return { rows: this.rows, pending: this.pendingOf(merged), why: this.why, notes: this.notes, head: this.headAfter() };
  }

  /** 完成时限：10月底前。 behind the sentence it is told of. */
  private isOnlyLabels(sentence: Stretch): boolean {
    const { plain } = this.paragraph;
    const isTouched = this.holes.some(({ start, end }) => start < sentence.end && end > sentence.start);
    return isTouched && textOf(plain, without([sentence], this.holes)).replace(/[\s,;。.、()[\]]/g, "") === "";
  }

  private mentionsWithin({ start, end }: Stretch): Mention[] {
    return within(this.context.times.mentions, start, end);
  }

  private sentence(sentence: Stretch): void {
    const { plain } = this.paragraph;
    const text = plain.slice(sentence.start, sentence.end);
    // A remark in brackets of its own.
    if (text.trim() === "" || /^\s*[(（][^()（）]*[)）]\s*$/.test(text)) return;
    if (holdsLoss(text)) {
      this.tell(sentence, "unreadable");
      return;
    }
    if (NO_MONTH.test(text)) return this.tell(sentence, "other");
    if (this.context.head === null && PAST_TIME.test(text) && this.mentionsWithin(sentence).length > 0) return this.note(sentence);
    let rest = sentence;
    if (SUM_LINE.test(text.trim()) || (OF_THE_PLAN.test(text) && this.isOfTerms(sentence))) return this.note(sentence);
    if (REQUEST.test(text)) {
      if (this.mentionsWithin(sentence).length > 0) this.tell(sentence, "other");
      return;
    }
    const lead = leadOf(plain, sentence, this.context.times.mentions, this.context.head);
    if (lead !== null) rest = { start: lead.start, end: sentence.end };
    this.period = lead?.period ?? this.period;
    const said = {
      start: rest.start + (SAY_LEAD.exec(plain.slice(rest.start, rest.end))?.[0].length ?? 0),
      end: rest.end,
    };
    if (said.end <= said.start) return;
    const { mentions, cadences } = this.context.times;
    const segments = segmentsOf({ plain, above: this.context.head?.months ?? [], mentions, cadences }, said);
    for (const segment of segments) this.segment(segment, said);
  }

  private segment(segment: Segment, sentence: Stretch): void {
    const { plain } = this.paragraph;
    const { head, isNumbered } = this.context;
    const text = plain.slice(segment.clauses[0]!.start, segment.clauses[segment.clauses.length - 1]!.end);
    const whole = this.mentionsWithin({ start: segment.clauses[0]!.start, end: segment.clauses[segment.clauses.length - 1]!.end });
    const costs = segment.clauses.slice(1).filter((clause) => tellsCost(plain.slice(clause.start, clause.end)));
    const named = whole.filter(({ start }) => costs.every((clause) => start < clause.start || start >= clause.end));
    const isTimed =
      segment.mentions.length > 0 ||
      segment.cadences.length > 0 ||
      this.itemTimes.length > 0 ||
      this.itemCadence !== null ||
      this.covering() !== null;
    if (!isTimed && head === null) {
      const usable = named.filter(({ kind, months }) => months.length > 0 || kind === "festival" || kind === "lunar" || kind === "term");
      if (usable.length === 0) {
        this.lastActivity ??= this.activityOf(segment.clauses, []);
        if (vagueTimeIn(text)) this.tell(sentence, "vague-time");
        return;
      }
      if (NOT_A_PLAN_TIME.test(text)) return this.note(sentence);
    }
    if (
      head === null &&
      segment.cadences.length === 0 &&
      this.itemTimes.length === 0 &&
      segment.mentions.every(({ kind }) => kind !== "month") &&
      NOT_A_PLAN_TIME.test(text)
    )
      return this.note(sentence);
    if (
      head === null &&
      segment.mentions.length > 0 &&
      segment.mentions.every(({ kind }) => kind === "scope" || kind === "month-part" || kind === "week") &&
      segment.cadences.length === 0 &&
      this.itemTimes.length === 0 &&
      this.covering() === null
    ) {
      const count = TIMES_SAID.exec(text)?.[0];
      if (count === undefined || segment.mentions[0]!.kind !== "scope") {
        if (OPENING.test(text) && text.length > 30) return this.note(sentence);
        return this.tell(sentence, "vague-time");
      }
    }
    this.rowsOf(segment, named, sentence, isNumbered);
  }

  private rowsOf(segment: Segment, named: readonly Mention[], sentence: Stretch, isNumbered: boolean): void {
    const { head } = this.context;
    const first = segment.clauses[0]!.start;
    const last = segment.clauses[segment.clauses.length - 1]!.end;
    const holes = this.holes.filter(({ start, end }) => start < last && end > first);
    const removed = joined([...segment.removed, ...holes]);
    const parts = this.partsOf(segment, removed, isNumbered);
    const made: string[] = [];
    for (const part of parts) {
      const activity = this.activityOf(part, removed);
      if (activity === null) continue;
      made.push(activity);
      const span = { start: part[0]!.start, end: part[part.length - 1]!.end };
      // With what it costs, which is no part of its name.
      const reach = parts.length === 1 ? { start: span.start, end: last } : span;
      const time = timeOf(this.told(), segment, parts.length > 1 ? within(named, span.start, span.end) : named);
      const own = linesWithin(this.paragraph, span.start, span.end);
      for (const mention of segment.mentions) own.push(...linesWithin(this.paragraph, mention.start, mention.end));
      own.push(...this.labelLines);
      this.rows.push({
        usesHead: time.usesHead,
        row: {
          activity,
          months: time.months,
          from: time.from,
          year: time.year,
          cadence: time.cadence,
          deadline: time.deadline,
          owner: this.said("owner", reach),
          partner: this.said("partner", reach),
          place: this.said("place", reach),
          theme: head?.theme ?? null,
          amountText: this.amountIn(span, reach.end),
          own,
          other: [],
        },
      });
      this.lastActivity = activity;
    }
    if (made.length > 0) return;
    const isTimed = segment.mentions.length > 0 || segment.cadences.length > 0;
    if (isTimed) this.tell(sentence, "no-activity");
  }

  /** The clauses of each activity of a segment. */
  private partsOf(segment: Segment, removed: readonly Stretch[], isNumbered: boolean): Stretch[][] {
    const { plain } = this.paragraph;
    const { head } = this.context;
    const clauses = this.toldClauses(segment.clauses, removed);
    if (clauses.length === 0) {
      // 此项工作5月底前完成, 5月底前完成: of what the sentences before it name.
      const isDue = segment.mentions.some(({ isDeadline }) => isDeadline);
      const isOfTheLast =
        isDue ||
        DONE.test(textOf(plain, without(segment.clauses, removed))) ||
        refersBack(textOf(plain, without(segment.clauses, removed)));
      return isOfTheLast && this.lastActivity !== null ? [[...segment.clauses]] : [];
    }
    const span = { start: clauses[0]!.start, end: clauses[clauses.length - 1]!.end };
    if (!isNumbered) {
      const pieces = without([span], removed);
      const apart =
        pieces.length === 1
          ? activitiesApart(plain, pieces[0]!)
          : pieces.length > 0 && (head !== null || this.period !== null)
            ? activitiesApart(plain, pieces[pieces.length - 1]!)
            : null;
      if (apart !== null && (head !== null || this.period !== null || segment.mentions.some(({ kind }) => PARTS_WORK.has(kind))))
        return apart.map((part) => [part]);
    }
    const isShort = span.end - span.start <= 60;
    if (head !== null || this.itemTimes.length > 0 || (isNumbered && isShort) || this.period !== null) return [[...clauses]];
    // In prose what goes on after the first thing done is said of it; a festival's clause speaks for itself.
    const named = segment.removed.length > 0 ? -1 : clauses.findIndex((clause) => this.mentionsWithin(clause).length > 0);
    const later = clauses.slice(Math.max(0, named));
    return [later.slice(0, untilActivity(later.map((clause) => textOf(plain, without([clause], removed)))))];
  }

  /** The clauses that say what is done, without those of cost and occasion where something is left. */
  private toldClauses(all: readonly Stretch[], removed: readonly Stretch[]): readonly Stretch[] {
    const { plain } = this.paragraph;
    const saying = (clause: Stretch): string => textOf(plain, without([clause], removed));
    const told = all.filter((clause) => !isEmptyRemainder(saying(clause)));
    if (told.length < 2) return told;
    // 发放助学金2万元,资助子女10名: what is given out first is the work.
    const spending = told.filter((clause, index) => !tellsCost(saying(clause)) || (index === 0 && HANDED_OUT.test(saying(clause))));
    const clauses = spending.length > 0 ? spending : told;
    const main = clauses.filter((clause) => !isOccasion(saying(clause).trim()));
    return main.length < clauses.length && main.some(({ start, end }) => hasActivity(plain.slice(start, end))) ? main : clauses;
  }

  private activityOf(part: readonly Stretch[], removed: readonly Stretch[]): string | null {
    const { plain, shown } = this.paragraph;
    const whole = joinedClauses(part, shown);
    const kept = without(whole, removed);
    const text = textOf(plain, kept);
    if (refersBack(text) || isEmptyRemainder(text)) return this.lastActivity;
    const activity = cleaned(textOf(shown, kept));
    return activity.replace(/[^\u3400-\u9fffA-Za-z\d]/g, "").length < 2 ? null : activity;
  }

  /** True where it has no time, or only a term or the year. */
  private isOfTerms(sentence: Stretch): boolean {
    return this.mentionsWithin(sentence).every(({ kind }) => kind === "term" || kind === "scope" || kind === "whole-year");
  }

  /** The time that holds for a sentence without one of its own. */
  private covering(): Mention | null {
    return this.led ?? this.period;
  }

  private told(): Told {
    const { head, year } = this.context;
    return {
      paragraph: this.paragraph,
      head,
      period: this.covering(),
      labels: this.labels,
      itemTimes: this.itemTimes,
      itemCadence: this.itemCadence,
      year,
    };
  }

  /** What a label tells of all that the item holds, one in brackets of what stands before its bracket. */
  private said(kind: "owner" | "partner" | "place", span: Stretch | null = null): string | null {
    const { plain } = this.paragraph;
    const label = this.labels.find(
      (one) => one.kind === kind && (span === null || this.ofAll.has(one) || isToldOf(plain, span, one) || leadsTo(plain, one, span)),
    );
    return label === undefined ? null : this.paragraph.shown.slice(label.from, label.end).trim() || null;
  }

  /** What stands at the end of an item is told of all of it; in a bracket only behind its full stop. */
  private standsAtEnd({ start, tail }: Labelled): boolean {
    const { plain } = this.paragraph;
    const open = bracketAround(plain, start);
    if (open !== null && !/[。;]\s*$/.test(plain.slice(this.item.start, open))) return false;
    return textOf(plain, without([{ start: tail, end: this.item.end }], this.holes)).replace(/[\s,;。.、()[\]]/g, "") === "";
  }

  private amountIn(span: Stretch, clauseEnd: number): string | null {
    const label = this.labels.find(({ kind }) => kind === "amount");
    if (label !== undefined) return this.paragraph.shown.slice(label.from, label.end).trim() || null;
    const inSpan = moneyIn(this.paragraph.plain.slice(span.start, Math.min(this.item.end, clauseEnd)));
    if (inSpan !== null) return inSpan;
    return this.holeMoney.find(({ start }) => start >= span.start)?.money ?? null;
  }

  private pendingOf(sentences: readonly Stretch[]): Pending | null {
    const first = sentences[0];
    if (first === undefined || this.rows.length > 0 || this.context.head !== null) return null;
    const text = this.paragraph.plain.slice(first.start, first.end);
    // What can't be read is listed, and no deadline below it makes a row of it.
    const isUnread = holdsLoss(this.paragraph.plain.slice(Math.max(this.item.start, first.start - 1), first.end)) || NO_MONTH.test(text);
    if (isUnread || SUM_LINE.test(text.trim())) return null;
    // 组织登山比赛,经费8000元: what it costs is no part of its name.
    const comma = text.lastIndexOf(",");
    const isCostLast = comma > 0 && tellsCost(text.slice(comma + 1));
    const name = isCostLast ? { start: first.start, end: first.start + comma } : first;
    const activity = this.activityOf([name], this.holes);
    const own = linesWithin(this.paragraph, this.item.start, this.item.end);
    if (this.hasVagueDeadline) for (const number of own) this.why.push([number, "vague-time"]);
    const amountText = isCostLast ? moneyIn(text.slice(comma + 1)) : null;
    return activity === null ? null : { activity, own, owner: this.said("owner"), amountText };
  }

  /** A quarter that leads a line of its own covers the lines below it only where the line ends with its colon. */
  private headAfter(): Head | null {
    const { plain } = this.paragraph;
    if (this.period === null || !/:$/.test(plain)) return null;
    return { months: this.period.months, year: this.period.year, from: fromOf(this.period), theme: null, content: null };
  }

  private tell({ start, end }: Stretch, why: UnrecognisedWhy): void {
    for (const number of linesWithin(this.paragraph, start, end)) this.why.push([number, why]);
  }

  private note({ start, end }: Stretch): void {
    this.notes.push(...linesWithin(this.paragraph, start, end));
  }
}
