/** readProse: a text without tables → its plans, their rows, and what became of every line with a time word. */
import { figureOf } from "../words/chinese-number";
import {
  AUTUMN_TITLE,
  HEAD_MONTH,
  OTHER_TITLE,
  REVIEW_AND_PLAN,
  STATED_YEAR,
  UNION_TITLE,
  YEAR_BELOW_TITLE,
  YEAR_OF_PLAN,
  NO_MONTH,
} from "../words/article-line-words";
import { isSite } from "./site";
import { termIn, yearMeant, yearsIn } from "../reading";
import { OTHER_PLAN_WORDS, UNION_WORDS } from "../words/article-words";
import type { Article, ArticlePlan, IgnoredAs, UnrecognisedWhy } from "./article";
import { planRanges, type PlanRange } from "./boundaries";
import { ByLine } from "./by-line";
import { cadencesIn } from "./cadence";
import { withDates } from "./dated-lines";
import { finished } from "./draft";
import { readLines, type SourceLine } from "./lines";
import { mentionsIn, vagueTimeIn } from "./mentions";
import { type Paragraph, paragraphsOf } from "./paragraphs";
import { PlanReader } from "./plan-reader";

export interface ImportOptions {
  /** Of the plans, where they do not name their own; null when not known. */
  readonly year: number | null;
  /** True to keep Traditional characters as they stand; else everything comes in Simplified ones. */
  readonly keepTraditional: boolean;
}

/** An answer for every input; nothing throws. Linear in the length of the text. */
export function readProse(text: string, options: ImportOptions): Article {
  const lines = withDates(readLines(text, options));
  const paragraphs = paragraphsOf(lines);
  const ledger = new Ledger();
  const ranges = planRanges(paragraphs);
  const plans = ranges.map((range) => readPlan(paragraphs, range, options, lines, ledger));
  let range = 0;
  for (const [at, { plain, lines: own }] of paragraphs.entries()) {
    while (range < ranges.length && at >= ranges[range]!.to) range++;
    if (range < ranges.length && at >= ranges[range]!.from) continue;
    for (const { id } of own) ledger.ignored.set(id, isSite(plain) || plain.length > 44 ? "site" : "title");
  }
  return { plans, ...ledger.settled(lines, plans) };
}

function readPlan(
  paragraphs: readonly Paragraph[],
  range: PlanRange,
  options: ImportOptions,
  lines: readonly SourceLine[],
  ledger: Ledger,
): ArticlePlan {
  const body = paragraphs.slice(range.body, range.to);
  const below = paragraphs.slice(range.from, range.body).flatMap(({ plain }) => (YEAR_BELOW_TITLE.test(plain) ? [plain] : []));
  const title = range.title === null ? null : [range.title, ...below].join(" ");
  const year = yearOf({ ...range, title }, body) ?? options.year;
  const reader = new PlanReader(
    { year, isSchoolYear: isSchoolYear(title, body), isReview: title !== null && REVIEW_AND_PLAN.test(title) },
    ledger.ignored,
    ledger.why,
  );
  for (const paragraph of paragraphs.slice(range.from, range.body)) for (const { id } of paragraph.lines) ledger.ignored.set(id, "title");
  reader.read(body);
  const told = paragraphs.slice(range.from, range.to);
  return {
    title: range.title,
    kind: kindOf(range, body),
    year,
    from: told[0]!.lines[0]!.number,
    to: lastLine(told[told.length - 1]!),
    rows: reader.rows.map((row) => finished(row, year, lines)),
  };
}

function lastLine({ lines }: Paragraph): number {
  return lines[lines.length - 1]!.number;
}

/** The year in the title, else in the first lines below it. A site's heading over numbered samples says nothing of the plan. */
function yearOf({ title, isNumbered }: PlanRange, body: readonly Paragraph[]): number | null {
  const inTitle = title === null || isNumbered ? [] : yearsIn(title);
  if (inTitle.length > 0) return yearMeant(inTitle[0]!);
  for (const { plain } of body.slice(0, 3)) {
    const stated = (STATED_YEAR.exec(plain) ?? YEAR_OF_PLAN.exec(plain))?.[1];
    if (stated !== undefined) return Number(stated);
  }
  return null;
}

/** A plan whose list of months begins in autumn and goes on past December. */
function isSchoolYear(title: string | null, body: readonly Paragraph[]): boolean {
  if (title !== null && AUTUMN_TITLE.test(title)) return termIn(title) !== 2;
  const months: number[] = [];
  for (const { plain, body: at } of body) {
    const head = HEAD_MONTH.exec(at === 0 ? plain : plain.slice(at, at + 3))?.[0];
    if (head !== undefined) months.push(head === "元" ? 1 : figureOf(head)!);
  }
  const turn = months.findIndex((month, index) => index > 0 && month < months[index - 1]!);
  return (
    turn > 0 &&
    months[turn - 1]! >= 11 &&
    months.slice(turn).every((month, index, rest) => index === 0 || month >= rest[index - 1]!) &&
    months[0]! > months[turn]!
  );
}

function kindOf({ title, isNumbered }: PlanRange, body: readonly Paragraph[]): ArticlePlan["kind"] {
  const text = body.map(({ plain }) => plain).join("\n");
  const union = text.match(UNION_WORDS)?.length ?? 0;
  const other = text.match(OTHER_PLAN_WORDS)?.length ?? 0;
  if (title !== null && !isNumbered && UNION_TITLE.test(title) && union > 0) return "union";
  if (union === 0 && (other > 0 || text.length > 200)) return other > 1 || (title !== null && OTHER_TITLE.test(title)) ? "other" : "union";
  return other > 3 * union ? "other" : "union";
}

/** What each line, by id, was taken for. */
class Ledger {
  readonly ignored = new ByLine<IgnoredAs>();
  readonly why = new ByLine<UnrecognisedWhy>();

  settled(lines: readonly SourceLine[], plans: readonly ArticlePlan[]): Pick<Article, "ignored" | "unrecognised"> {
    const used = new ByLine<true>();
    for (const { rows } of plans) for (const row of rows) for (const number of row.lines) used.set(number, true);
    const unrecognised: Article["unrecognised"][number][] = [];
    const ignored: Article["ignored"][number][] = [];
    for (const { id, number, plain, raw, isGarbled } of lines) {
      const why = this.why.get(id);
      const as = this.ignored.get(id);
      if (isGarbled && as !== "site") unrecognised.push({ line: number, quote: raw, why: "unreadable" });
      else if (as !== undefined) ignored.push({ line: number, as });
      else if (used.has(number)) continue;
      else if (why !== undefined) unrecognised.push({ line: number, quote: raw, why });
      else if (hasTimeWord(plain)) unrecognised.push({ line: number, quote: raw, why: "other" });
    }
    return { ignored, unrecognised };
  }
}

/** Of a line in plain form. */
export function hasTimeWord(plain: string): boolean {
  return plain !== "" && (vagueTimeIn(plain) || mentionsIn(plain, null).length > 0 || cadencesIn(plain).length > 0 || NO_MONTH.test(plain));
}
