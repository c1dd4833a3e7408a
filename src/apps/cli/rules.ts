/** gonghui rules: the rules on union money of a place at a time, with their sources and how well they are known. */
import type { Language } from "../../core/messages";
import {
  type CoverageListing,
  coverageListing,
  LISTED_KINDS,
  type ListedRule,
  placeNamed,
  type RuleListing,
  ruleListing,
} from "../../core/policy";
import { listingTitle, ruleText } from "../../core/record/rule-text";
import { UsageError } from "./arguments";
import type { Command } from "./command";
import { colorsFor, type Column, table, type Terminal } from "./terminal";

export const rules: Command = ({ args, language, terminal }) => {
  const [extra] = args.files;
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command: "rules", extra });
  if (args.isCoverage) {
    const listing = coverageListing(args.on);
    terminal.out(args.isJson ? `${JSON.stringify(listing)}\n` : coverageText(listing, language, terminal));
    return 0;
  }
  const { province } = args.profile;
  const place = province === null ? null : placeNamed(province);
  if (province !== null && place === null) throw new UsageError({ code: "bad-value", option: "--place", value: province, kind: "place" });
  const listing = ruleListing(place, args.on);
  terminal.out(args.isJson ? `${JSON.stringify(listing)}\n` : text(listing, language, terminal));
  return 0;
};

/** A line a topic, a mark a place: what is confirmed, doubted, contradictory, and blank. */
function coverageText({ topics, places, counts, on }: CoverageListing, language: Language, terminal: Terminal): string {
  const { coverage } = language.cli.rules;
  const colors = colorsFor(terminal);
  const columns: Column[] = [{ heading: "" }, { heading: places.map(({ place }) => coverage.short[place] ?? place).join("") }];
  const rows = topics.map((topic, index) => [
    language.topics[topic],
    places.map(({ cells }) => coverage.marks[cells[index]!.state]).join(""),
  ]);
  return `${colors.bold(coverage.title({ on }))}\n${table(columns, rows, { width: terminal.width, colors })}\n${coverage.legend}\n${coverage.counts(counts)}\n`;
}

function text(listing: RuleListing, language: Language, terminal: Terminal): string {
  const { rules: says } = language.cli;
  const colors = colorsFor(terminal);
  const parts = [`${colors.bold(listingTitle(listing, language))}\n`];
  const sources = [...new Map(listing.rules.map(({ source }) => [`${source.title}|${source.url}`, source])).values()];
  const numberOf = (rule: ListedRule): string =>
    `[${sources.findIndex(({ title, url }) => title === rule.source.title && url === rule.source.url) + 1}]`;
  for (const kind of LISTED_KINDS) {
    const rows = listing.rules.filter((rule) => rule.kind === kind);
    if (rows.length === 0) continue;
    const columns: Column[] = [
      { heading: says.columns.topic, isFlexible: true },
      ...(kind === "limit" ? [{ heading: says.columns.limit }] : []),
      { heading: says.columns.says, isFlexible: true },
      { heading: says.columns.trust, isFlexible: true },
      { heading: says.columns.basis, isFlexible: true },
      { heading: says.columns.from },
    ];
    const cells = rows.map((rule) => {
      const { topics, limit, trust, basis, since } = ruleText(rule, language);
      return [topics, ...(kind === "limit" ? [limit] : []), rule.says, trust, `${basis}${numberOf(rule)}`, since];
    });
    parts.push(`${colors.bold(says.headings[kind])}\n${table(columns, cells, { width: terminal.width, colors })}`);
  }
  if (listing.notRecorded.length > 0) parts.push(`${says.notRecorded(listing.notRecorded.map((topic) => language.topics[topic]))}\n`);
  for (const { document } of listing.knownDocuments) parts.push(`${says.knownDocument(document)}\n`);
  parts.push(
    `${colors.bold(says.sources)}\n${sources.map(({ title, url, tier }, index) => `  [${index + 1}] ${title}${url === null ? "" : `  ${url}`}  (${tier})\n`).join("")}`,
  );
  return `${parts.join("\n")}\n${says.notice}\n`;
}
