/** suggest: what a plan lacks: festivals, yearly duties, months with nothing, and systems it names but never schedules. */
import type { MonthNumber } from "../terms/month";
import { SECTORS, type Sector } from "../terms/sector";
import { festivalKind, festivalOf, type FestivalKey } from "../calendar";
import type { Plan } from "../plan/plan";
import type { Classified } from "../plan/review";
import { type Profile } from "../plan/settings";
import type { Suggestion, SuggestionReason } from "../plan/suggestion";
import { CATALOGUE, entryOf } from "./catalogue";
import { missingDuties } from "./duties";
import type { CatalogueEntry } from "./entry";
import { gatheringContents, hasLike, type PlanContents } from "./plan-contents";
import { type PlanReach, reachOf } from "./plan-reach";
import { spanOf, type SpanMonth } from "./plan-span";
import { type NamedSystem, namingSystems } from "./named-systems";
import { subjectOfCode } from "./subjects";
import { traditionalName } from "../words/traditional-name";
import { isTraditional } from "./plan-script";
import { FESTIVAL_OFFERS, MONTH_OFFERS, RECOMMENDED_DUTIES, WELFARE_MONTH_OFFERS } from "./suggestion-offers";

/**
 * Suggestions for the plan that these sheets make up together, by month and then by importance; [] for no plan at all.
 * `classified` is by plan and item. Never repeats an activity the plan has, or another suggestion; never gives an amount.
 * With `year` null, festivals of the lunar calendar are not offered: their month is not known.
 *
 * Recommended are only what a careful accountant would take unread: the duties that rules and audit ask for by name,
 * the customary goods or activity on a great festival, and one activity for a month with nothing. A system that the plan
 * merely names, and everything else, is the user's to choose. To a plan of one congress, one committee or one term of
 * office everything is only offered, to one of a school term the duties of the year.
 */
export function suggest(
  plans: readonly Plan[],
  classified: readonly (readonly Classified[])[],
  profile: Profile,
  year: number | null,
): readonly Suggestion[] {
  const steps = suggesting(plans, classified, profile, year);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps; each null is a place to breathe. */
export function* suggesting(
  plans: readonly Plan[],
  classified: readonly (readonly Classified[])[],
  profile: Profile,
  year: number | null,
): Generator<null, readonly Suggestion[], void> {
  if (plans.length === 0) return [];
  const isWelfare = plans.every((plan) => plan.isWelfareCommittee);
  const script = isTraditional(plans) ? traditionalName : (name: string): string => name;
  const contents = yield* gatheringContents(plans, classified);
  yield null;
  const gap: Gap = { contents, span: spanOf(plans), sector: profile.sector, year, isWelfare };
  const offers = [
    ...festivalOffers(gap),
    ...(isWelfare ? [] : dutyOffers(gap)),
    ...(isWelfare ? [] : systemOffers(gap, yield* namingSystems(plans))),
  ];
  yield null;
  const kept = fillingWithFestivals(withoutRepeats(offers, contents), gap);
  const all = [...kept, ...monthOffers(gap, kept)];
  const reach = reachOfAll(plans);
  return all
    .map((offer) => (isWithin(reach, offer) ? offer : { ...offer, isRecommended: false }))
    .sort((a, b) => a.place - b.place || a.importance - b.importance || (a.entry.id < b.entry.id ? -1 : 1))
    .map((offer) => suggestionOf(offer, isWelfare, script));
}

/** Several sheets are as much as the one with the widest reach. */
function reachOfAll(plans: readonly Plan[]): PlanReach {
  const reaches = new Set(plans.map(reachOf));
  return reaches.has("whole") ? "whole" : reaches.has("school-term") ? "school-term" : "one-matter";
}

function isWithin(reach: PlanReach, { reason }: Offer): boolean {
  return reach === "whole" || (reach === "school-term" && reason.kind !== "yearly-duty");
}

/** What is looked at for gaps. */
interface Gap {
  readonly contents: PlanContents;
  readonly span: readonly SpanMonth[];
  readonly sector: Sector | null;
  readonly year: number | null;
  readonly isWelfare: boolean;
}

interface Offer {
  readonly entry: CatalogueEntry;
  /** Month counted from January of the plan's year; 13 is next January. */
  readonly place: number;
  /** 1 first. */
  readonly importance: 1 | 2 | 3 | 4;
  readonly reason: SuggestionReason;
  readonly isRecommended: boolean;
}

function festivalOffers({ contents, span, sector, year, isWelfare }: Gap): Offer[] {
  return FESTIVAL_OFFERS.flatMap((offer): Offer[] => {
    if (isWelfare && !offer.suitsWelfare) return [];
    if (offer.sectors !== undefined && (sector === null || !offer.sectors.includes(sector))) return [];
    const entry = entryOf(offer.id)!;
    return span.flatMap((spanMonth): Offer[] => {
      const date = dateIn(offer.festival, spanMonth, year);
      if (date === null || hasFestival(contents, offer.festival, entry, spanMonth.month)) return [];
      return [
        {
          entry,
          place: placeOf(spanMonth),
          importance: 1,
          isRecommended: offer.isRecommended,
          reason: { kind: "festival", festival: festivalKind(offer.festival).name, date },
        },
      ];
    });
  });
}

/** The festival's date if it falls in this month of the plan; MM-DD where the year is not known but the day is fixed. */
function dateIn(key: FestivalKey, { month, yearOffset }: SpanMonth, year: number | null): string | null {
  if (year !== null) {
    const festival = festivalOf(key, year + yearOffset);
    return festival?.month === month ? festival.date : null;
  }
  const { rule } = festivalKind(key);
  return rule.by === "solar" && rule.month === month ? `${String(month).padStart(2, "0")}-${String(rule.day).padStart(2, "0")}` : null;
}

/** A row that speaks of the festival, or does in its month what is done on it; a row for all festivals covers each. */
function hasFestival(contents: PlanContents, key: FestivalKey, offered: CatalogueEntry, month: MonthNumber): boolean {
  // 送温暖 is no festival's goods: a plan with 春节慰问 may still lack it.
  if (offered.id === "song-wennuan") return ["song-wennuan", "kunnan-zhigong-bangfu"].some((id) => contents.ids.has(id));
  if (contents.festivals.has(key)) return true;
  if (offered.topics.includes("festival-gift") && contents.ids.has("fading-jieri-weiwen")) return true;
  return CATALOGUE.some((entry) => entry.festivals.includes(key) && (contents.idMonths.get(entry.id)?.has(month) ?? false));
}

function dutyOffers({ contents, span, sector }: Gap): Offer[] {
  return missingDuties(contents.ids, sector).flatMap((entry): Offer[] => {
    const place = firstIn(span, usualMonths(entry, sector));
    if (place === null) return [];
    return [{ entry, place, importance: 2, isRecommended: RECOMMENDED_DUTIES.has(entry.id), reason: { kind: "yearly-duty" } }];
  });
}

function systemOffers({ contents, span, sector }: Gap, named: readonly NamedSystem[]): Offer[] {
  return named.flatMap(({ system, quote, at }): Offer[] => {
    if (system.carriedOutBy.some((id) => contents.ids.has(id))) return [];
    const entry = system.carriedOutBy.map((id) => entryOf(id)!).find((candidate) => suits(candidate, sector));
    if (entry === undefined) return [];
    const place = firstIn(span, usualMonths(entry, sector)) ?? (span.length > 0 ? placeOf(span[0]!) : null);
    if (place === null) return [];
    return [{ entry, place, importance: 3, isRecommended: false, reason: { kind: "named-system", system: system.name, quote, at } }];
  });
}

/** Where a month with nothing has a festival on offer, that is what fills it: its first festival is recommended. */
function fillingWithFestivals(offers: readonly Offer[], gap: Gap): Offer[] {
  const fillers = new Set(
    emptyMonths(gap, offers).flatMap((spanMonth): Offer[] => {
      const filler = offers.find(({ place, reason }) => place === placeOf(spanMonth) && reason.kind === "festival");
      return filler ? [filler] : [];
    }),
  );
  return offers.map((offer) => (fillers.has(offer) ? { ...offer, isRecommended: true } : offer));
}

/** The plan's months with no row and nothing recommended; a school's August may be empty. */
function emptyMonths({ contents, span, sector }: Gap, offers: readonly Offer[]): readonly SpanMonth[] {
  return span.filter(
    (spanMonth) =>
      !contents.months.has(placeOf(spanMonth)) &&
      !(sector === "school" && spanMonth.month === 8) &&
      !offers.some((offer) => offer.place === placeOf(spanMonth) && offer.isRecommended),
  );
}

/** One activity for each month that would stay empty. */
function monthOffers(gap: Gap, others: readonly Offer[]): Offer[] {
  const { contents, sector, isWelfare } = gap;
  const offered = new Set(others.map(({ entry }) => entry.id));
  return emptyMonths(gap, others).flatMap((spanMonth): Offer[] => {
    const place = placeOf(spanMonth);
    const candidates = (isWelfare ? WELFARE_MONTH_OFFERS : MONTH_OFFERS)[spanMonth.month].map((id) => entryOf(id)!);
    const entry = candidates.find(
      (candidate) =>
        (isWelfare || suits(candidate, sector)) &&
        !offered.has(candidate.id) &&
        !contents.ids.has(candidate.id) &&
        !hasLike(contents, candidate.name),
    );
    if (entry === undefined) return [];
    offered.add(entry.id);
    return [{ entry, place, importance: 4, isRecommended: true, reason: { kind: "empty-month", month: spanMonth.month } }];
  });
}

/** Drops what the plan has in the same or like words, and each entry's second offer: the more important comes first. */
function withoutRepeats(offers: readonly Offer[], contents: PlanContents): Offer[] {
  const seen = new Set<string>();
  return [...offers]
    .sort((a, b) => a.importance - b.importance)
    .filter(({ entry }) => {
      if (seen.has(entry.id) || contents.ids.has(entry.id) || hasLike(contents, entry.name)) return false;
      seen.add(entry.id);
      return true;
    });
}

function suggestionOf({ entry, place, reason, isRecommended }: Offer, isWelfare: boolean, script: (name: string) => string): Suggestion {
  const month = (((place - 1) % 12) + 1) as MonthNumber;
  const isFree = entry.costBasis === "none";
  // A welfare committee keeps no union books, and its people are not the union's members.
  const subject = isFree || isWelfare || entry.subjectCode === null ? null : subjectOfCode(entry.subjectCode);
  return {
    id: `${entry.id}@${month}`,
    catalogueId: entry.id,
    month,
    activity: script(isWelfare ? entry.name.replace("会员", "职工") : entry.name),
    owner: isWelfare ? null : entry.owner,
    subject: subject?.name ?? null,
    amount: null,
    isFree,
    reason,
    source: entry.source,
    isRecommended,
  };
}

/** Where the sector is not told, only what suits every unit. */
function suits(entry: CatalogueEntry, sector: Sector | null): boolean {
  return sector === null ? entry.sectors.length === ALL_SECTORS : entry.sectors.includes(sector);
}
const ALL_SECTORS = SECTORS.length;

function usualMonths(entry: CatalogueEntry, sector: Sector | null): readonly MonthNumber[] {
  return sector === "school" && entry.schoolMonths !== null ? entry.schoolMonths : entry.months;
}

function placeOf({ month, yearOffset }: SpanMonth): number {
  return yearOffset * 12 + month;
}

/** The first of the months that the plan covers, in the order of likelihood; null when it covers none. */
function firstIn(span: readonly SpanMonth[], months: readonly MonthNumber[]): number | null {
  for (const month of months) {
    const found = span.find((spanMonth) => spanMonth.month === month);
    if (found) return placeOf(found);
  }
  return null;
}
