/** timeOf: the months of a row from what its sentence, its label and its heading say; the narrowest wins. */
import { figureOf } from "../words/chinese-number";
import { DUE_TAIL, TIMES_SAID } from "../words/article-time-words";
import type { MonthsFrom } from "./article";
import type { CadenceMention } from "./cadence";
import type { DraftRow } from "./draft";
import { fromOf } from "./heads";
import type { Labelled } from "./labels";
import { distinct, type Mention, type PlacedMonth } from "./mentions";
import type { Paragraph } from "./paragraphs";
import type { OpenHead } from "./plan-reader";
import type { Segment } from "./segments";

/** What is said around a sentence. */
export interface Told {
  readonly paragraph: Paragraph;
  readonly head: OpenHead | null;
  /** A quarter or half-year that leads the paragraph. */
  readonly period: Mention | null;
  readonly labels: readonly Labelled[];
  /** Times of the whole item: of its label, or in the bracket at its end. */
  readonly itemTimes: readonly Mention[];
  /** How often, where the item's label says it. */
  readonly itemCadence: CadenceMention | null;
  readonly year: number | null;
}

export interface RowTime {
  readonly months: readonly PlacedMonth[];
  readonly from: MonthsFrom;
  readonly year: number | null;
  readonly cadence: DraftRow["cadence"];
  readonly deadline: DraftRow["deadline"];
  readonly usesHead: boolean;
}

export function timeOf(told: Told, segment: Segment, named: readonly Mention[]): RowTime {
  const { head, period, labels, itemTimes } = told;
  const cadence = segment.cadences[0] ?? told.itemCadence;
  const label = labels.find(({ kind }) => kind === "deadline");
  const times = narrowest([...segment.mentions, ...itemTimes]);
  const own = distinct(times.flatMap(({ months }) => months));
  const year = times.find((mention) => mention.year !== null)?.year ?? head?.year ?? null;
  // 下半年：… behind 上半年：… of the same line: what stands nearer.
  const context = period === null ? head : { months: period.months, from: fromOf(period) };
  const count = countOf(told, segment);
  const all = new AllTimes(year, cadence?.cadence ?? count, deadlineOf(told, segment, named), head !== null);
  if (count !== null && cadence === null) return all.with([], "none");
  if (own.length > 0) {
    const mention = times.find(({ months }) => months.length > 0)!;
    const from = mention.isDeadline ? "deadline" : fromOf(mention, label === undefined ? "line" : "deadline");
    // 12月，总结评比，次年1月报送: what leads a sentence does not hold for what has its own month.
    const isOther = period !== null && (mention.kind === "month" || mention.kind === "date");
    if (context === null || isWithin(own, context) || context.months.length > 1 || isOther)
      return all.with(year === null || head?.year === year ? own.map((month) => offsetIn(month, context?.months)) : own, from);
    if ((mention.isDeadline || label !== undefined) && (mention.kind === "month" || mention.kind === "date"))
      return all.with(distinct([...context.months, ...own]), context.from);
    return all.with(context.months, context.from);
  }
  const festivals = named.filter(({ months }) => months.length > 0);
  if (context === null || (context.months.length > 1 && head?.from !== "heading") || period !== null) {
    const narrow = distinct(festivals.flatMap(({ months }) => months));
    if (narrow.length > 0 && (isWithin(narrow, context) || head?.from === "term") && (cadence === null || cadence.months.length === 0))
      return all.with(narrow, fromOf(festivals[0]!, "line"));
  }
  if (cadence !== null && cadence.months.length > 0)
    return all.with(
      cadence.months.map((month) => ({ month, yearOffset: 0 })),
      "line",
    );
  // Under 长期工作 or 全年 a cadence says more than the heading.
  if (cadence !== null && (head === null || head.months.length >= 12)) return all.with([], "none");
  // 第3周 of a quarter: nobody can say in which month.
  if (context === null || (context.months.length > 1 && segment.mentions.some(({ kind }) => kind === "week"))) return all.with([], "none");
  const dated = narrowFestival(festivals, context.months, told.year);
  return all.with(dated ?? context.months, dated === null ? context.from : "festival");
}

/** 高温季节(7、8月): months that are written out tell more than the season beside them. */
function narrowest(times: readonly Mention[]): readonly Mention[] {
  const stated = times.filter(({ kind }) => kind === "month" || kind === "date");
  return stated.length === 0 ? times : times.filter(({ kind }) => kind !== "season" && kind !== "term");
}

function isWithin(months: readonly PlacedMonth[], context: { readonly months: readonly PlacedMonth[] } | null): boolean {
  return context === null || months.every((month) => context.months.some((other) => other.month === month.month));
}

/** What all times of a row have in common, with its months. Written out: to spread it for each row would cost more than the rest. */
class AllTimes {
  constructor(
    private readonly year: number | null,
    private readonly cadence: DraftRow["cadence"],
    private readonly deadline: DraftRow["deadline"],
    private readonly usesHead: boolean,
  ) {}

  with(months: readonly PlacedMonth[], from: MonthsFrom): RowTime {
    return { months, from, year: this.year, cadence: this.cadence, deadline: this.deadline, usesHead: this.usesHead };
  }
}

/** What the label says, a time with 前, or a festival of no known month. */
function deadlineOf(
  { paragraph: { plain, shown }, head, period, labels, itemTimes }: Told,
  segment: Segment,
  named: readonly Mention[],
): DraftRow["deadline"] {
  const label = labels.find(({ kind }) => kind === "deadline");
  const said = label === undefined ? "" : shown.slice(label.from, label.end).trim();
  if (label !== undefined && said !== "")
    return { text: said, ...dayOf(itemTimes.filter(({ start }) => start >= label.from && start <= label.end)) };
  const due = segment.mentions.find(({ isDeadline }) => isDeadline);
  if (due !== undefined)
    return {
      text: shown.slice(due.start, due.end) + (DUE_TAIL.exec(plain.slice(due.end))?.[0] ?? ""),
      ...dayOf([due]),
    };
  if (head !== null || period !== null) return null;
  const folk = [...segment.mentions, ...named].find(
    ({ months, kind }) => months.length === 0 && (kind === "festival" || kind === "lunar" || kind === "term" || kind === "week"),
  );
  return folk === undefined ? null : { text: shown.slice(folk.start, folk.end), month: null, day: null };
}

/** 今年…一次: how often in the year. */
function countOf({ paragraph, head }: Told, { mentions, clauses }: Segment): DraftRow["cadence"] {
  const scope = mentions.find(({ kind }) => kind === "scope" || kind === "whole-year");
  if (scope === undefined || head !== null || mentions.some(({ months, kind }) => months.length > 0 && kind !== "whole-year")) return null;
  const text = paragraph.plain.slice(clauses[0]!.start, clauses[clauses.length - 1]!.end);
  const count = TIMES_SAID.exec(text);
  if (count === null) return null;
  return { text: `${scope.text}${count[0]}`, unit: "year", perYear: figureOf(count[1]!), at: null };
}

function dayOf(mentions: readonly Mention[]): { month: PlacedMonth["month"] | null; day: number | null } {
  const dated = mentions.filter(({ months, kind }) => months.length === 1 && (kind === "month" || kind === "date"));
  return dated.length === 1 ? { month: dated[0]!.months[0]!.month, day: dated[0]!.day } : { month: null, day: null };
}

/** The year of a month within the months of its heading. */
function offsetIn(month: PlacedMonth, context: readonly PlacedMonth[] | undefined): PlacedMonth {
  return context?.find((other) => other.month === month.month) ?? month;
}

/** In a heading of several months a festival with a date has its own month. */
function narrowFestival(festivals: readonly Mention[], context: readonly PlacedMonth[], year: number | null): PlacedMonth[] | null {
  const told = distinct(festivals.flatMap(({ months }) => months));
  if (context.length < 2 || told.length !== 1 || year === null) return null;
  const month = told[0]!;
  const within = context.find((other) => other.month === month.month);
  return within === undefined ? null : [within];
}
