/** classify: names the activity a plan's row speaks of, with its subject and topics; no name rather than a wrong one. */
import type { Sector } from "../terms/sector";
import type { Classified } from "../plan/review";
import type { Subject, Topic } from "../plan/subject";
import { CATALOGUE, entryOf } from "./catalogue";
import type { CatalogueEntry } from "./entry";
import { FREE_SIGNS, PAID_SIGNS, SUBJECT_RULES, TOPIC_RULES } from "./keyword-rules";
import { concluding, type Hit } from "./signs";
import { subjectNamed, subjectOfCode } from "./subjects";

/** What else the row says; used only to choose between entries that fit the text equally well. */
export interface ClassifyHints {
  /** The row's own subject cell. */
  readonly subject?: string | null;
  readonly sector?: Sector | null;
}

/** Nothing known of the activity. */
export const UNCLASSIFIED: Classified = { catalogueId: null, subject: null, subjectCode: null, topics: [], isFree: false };

/** What an entry of another sector loses: less than a word. */
const OTHER_SECTOR = 1;

/** Names an activity from free text, Simplified or Traditional. The same text and hints always give the same answer. */
export function classify(activity: string, hints: ClassifyHints = {}): Classified {
  const seen = found(activity);
  // Hints choose between entries: where there is one or none they say nothing.
  const key = seen.hits.length < 2 ? "" : `${hints.sector ?? ""}|${hints.subject ?? ""}`;
  let classified = seen.byHints.get(key);
  if (classified === undefined) {
    classified = named(seen, hints);
    if (seen.byHints.size < MOST_HINTS) seen.byHints.set(key, classified);
  }
  return classified;
}

function named({ hits, topics, subject, isFree, isPaid }: Found, hints: ClassifyHints): Classified {
  const entry = chooseEntry(hits, hints);
  if (entry !== null) return answer(entry, topics, isPaid);
  // Entries of several subjects fit equally: then words that point to one of them are no better.
  const byWords = hits.length === 0 ? subject : null;
  if (byWords === null && topics.length === 0 && !isFree) return UNCLASSIFIED;
  return {
    catalogueId: null,
    subject: byWords?.name ?? null,
    subjectCode: byWords?.code ?? null,
    topics,
    isFree: isFree && hits.length === 0 && byWords === null,
  };
}

/** The ids of every entry that a text bears signs of, likely or not: for knowing what a plan has already. */
export function mentionedIn(activity: string): readonly string[] {
  return found(activity).hits.map(({ value }) => value.id);
}

/**
 * True when a row may be booked under the subject its cell names: the activity's own subject, its parent, or another that
 * the accounting system's wording allows for it. Null when nothing is known to compare with.
 */
export function subjectFits(stated: Subject, classified: Classified): boolean | null {
  if (classified.subjectCode === null) return null;
  const allowed = [classified.subjectCode, ...(entryOf(classified.catalogueId ?? "")?.alsoSubjectCodes ?? [])];
  return allowed.some((code) => stated.code === code || (stated.parent === null && code.startsWith(stated.code)));
}

interface Found {
  readonly hits: readonly Hit<CatalogueEntry>[];
  readonly topics: readonly Topic[];
  /** The subject the words alone point to; null when they point to none, or to several equally. */
  readonly subject: Subject | null;
  /** The words alone say that it costs nothing, or that something is paid. */
  readonly isFree: boolean;
  readonly isPaid: boolean;
  /** Answers by what the hints say: the same words mostly come with the same hints. */
  readonly byHints: Map<string, Classified>;
}

/** Subject cells may hold anything; no more than so many are remembered beside the same words. */
const MOST_HINTS = 32;

/** What a sign may stand for. All of them are looked for in one pass. */
type Meaning =
  | { readonly kind: "entry"; readonly entry: CatalogueEntry }
  | { readonly kind: "subject"; readonly code: string }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "free" }
  | { readonly kind: "paid" };

const found: (activity: string) => Found = concluding<Meaning, Found>(
  [
    ...CATALOGUE.map((entry) => ({
      value: { kind: "entry", entry } as const,
      signs: [entry.name, ...entry.aliases].map(asOneWord).concat(entry.signs),
    })),
    ...SUBJECT_RULES.map(({ value, signs }) => ({ value: { kind: "subject", code: value } as const, signs })),
    ...TOPIC_RULES.map(({ value, signs }) => ({ value: { kind: "topic", topic: value } as const, signs })),
    { value: { kind: "free" } as const, signs: FREE_SIGNS },
    { value: { kind: "paid" } as const, signs: PAID_SIGNS },
  ],
  sorted,
);

function sorted(meanings: readonly Hit<Meaning>[]): Found {
  const hits: Hit<CatalogueEntry>[] = [];
  const subjects: Hit<string>[] = [];
  const topics: Topic[] = [];
  let isFree = false;
  let isPaid = false;
  for (const { value, score } of meanings) {
    if (value.kind === "entry") hits.push({ value: value.entry, score });
    else if (value.kind === "subject") subjects.push({ value: value.code, score });
    else if (value.kind === "topic") topics.push(value.topic);
    else if (value.kind === "free") isFree = true;
    else isPaid = true;
  }
  const best = Math.max(0, ...subjects.map(({ score }) => score));
  const equals = subjects.filter(({ score }) => score === best);
  return {
    hits,
    topics,
    subject: equals.length === 1 ? subjectOfCode(equals[0]!.value) : null,
    isFree: isFree && !isPaid,
    isPaid,
    byHints: new Map(),
  };
}

/** The best entry; where several are equally good, the one the hints speak for, else none. */
function chooseEntry(hits: readonly Hit<CatalogueEntry>[], hints: ClassifyHints): CatalogueEntry | null {
  if (hits.length === 0) return null;
  if (hits.length === 1) return hits[0]!.value;
  const sector = hints.sector ?? null;
  const scored = hits.map(({ value, score }) => ({
    entry: value,
    score: sector !== null && !value.sectors.includes(sector) ? score - OTHER_SECTOR : score,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const equals = scored.filter(({ score }) => score === best).map(({ entry }) => entry);
  if (equals.length === 1) return equals[0]!;
  const stated = hints.subject ? subjectNamed(hints.subject) : null;
  const fitting = stated === null ? [] : equals.filter((entry) => entry.subjectCode === stated.code);
  if (fitting.length > 0) return fitting[0]!;
  // Several names for one subject: the first will do. Otherwise the label would be a guess.
  return equals.every((entry) => entry.subjectCode === equals[0]!.subjectCode) ? equals[0]! : null;
}

function answer(entry: CatalogueEntry, topics: readonly Topic[], isPaid: boolean): Classified {
  const subject = entry.subjectCode === null ? null : subjectOfCode(entry.subjectCode);
  return {
    catalogueId: entry.id,
    subject: subject?.name ?? null,
    subjectCode: subject?.code ?? null,
    topics: [...new Set([...entry.topics, ...topics])],
    isFree: entry.costBasis === "none" && !isPaid,
  };
}

/** A name is one sign with no blanks, exclusions or alternatives in it. */
function asOneWord(name: string): string {
  return name.replace(/[\s!|#]+/g, "");
}
