/** gonghui rules: the rules on union money of a place at a time, with their sources and how well they are known. */
import type { Language } from "../../core/languages";
import { CHECKED_ON, LIMITED_TOPICS, type ListedRule, type Period, periodOf, placeNamed, policyDuring, type RuleListing, ruleListing } from "../../core/policy";
import { UsageError } from "./arguments";
import type { Command } from "./command";
import { colorsFor, type Column, table, type Terminal } from "./terminal";

export const rules: Command = ({ args, language, terminal }) => {
  const [extra] = args.files;
  if (extra !== undefined) throw new UsageError({ code: "too-many-inputs", command: "rules", extra });
  const { province } = args.profile;
  const place = province === null ? null : placeNamed(province);
  if (province !== null && place === null) throw new UsageError({ code: "bad-value", option: "--place", value: province, kind: "place" });
  // Without a date: the month in which the rules were last looked at, not today, of which nothing is known.
  const on = args.on ?? CHECKED_ON;
  const listing = ruleListing(policyDuring(periodNamed(on), place), LIMITED_TOPICS);
  terminal.out(args.isJson ? `${JSON.stringify(listing)}\n` : text(listing, on, language, terminal));
  return 0;
};

/** A day, a month or a year. */
function periodNamed(date: string): Period {
  const [year, month, day] = date.split("-");
  if (day !== undefined) return { first: date, last: date };
  return periodOf(Number(year), month === undefined ? null : Number(month));
}

const KINDS = ["limit", "ban", "payer", "rate", "permit", "require"] as const;

function text(listing: RuleListing, on: string, language: Language, terminal: Terminal): string {
  const { rules: says } = language.cli;
  const colors = colorsFor(terminal);
  const parts = [`${colors.bold(says.head({ place: listing.placeName, period: on, asOf: listing.asOf }))}\n`];
  const sources = [...new Map(listing.rules.map(({ source }) => [`${source.title}|${source.url}`, source])).values()];
  const numberOf = (rule: ListedRule): string => `[${sources.findIndex(({ title, url }) => title === rule.source.title && url === rule.source.url) + 1}]`;
  for (const kind of KINDS) {
    const rows = listing.rules.filter((rule) => rule.kind === kind);
    if (rows.length === 0) continue;
    const columns: Column[] = [
      { heading: says.columns.topic, isFlexible: true }, ...(kind === "limit" ? [{ heading: says.columns.limit }] : []), { heading: says.columns.says, isFlexible: true },
      { heading: says.columns.trust, isFlexible: true }, { heading: says.columns.basis, isFlexible: true }, { heading: says.columns.from },
    ];
    const cells = rows.map((rule) => [topicsOf(rule, language), ...(kind === "limit" ? [limitOf(rule, language)] : []), rule.says, trustOf(rule, language), `${basisOf(rule, language)}${numberOf(rule)}`, says.since({ date: rule.effectiveFrom.date })]);
    parts.push(`${colors.bold(says.headings[kind])}\n${table(columns, cells, { width: terminal.width, colors })}`);
  }
  if (listing.notRecorded.length > 0) parts.push(`${says.notRecorded(listing.notRecorded.map((topic) => language.topics[topic]))}\n`);
  for (const { document } of listing.knownDocuments) parts.push(`${says.knownDocument(document)}\n`);
  parts.push(`${colors.bold(says.sources)}\n${sources.map(({ title, url, tier }, index) => `  [${index + 1}] ${title}${url === null ? "" : `  ${url}`}  (${tier})\n`).join("")}`);
  return `${parts.join("\n")}\n${says.notice}\n`;
}

function topicsOf({ topics, ban }: ListedRule, { topics: names, cli }: Language): string {
  if (topics.length === 0) return ban === null ? "" : cli.rules.names.bans[ban as keyof typeof cli.rules.names.bans];
  return topics.map((topic) => names[topic]).join(cli.comma);
}

function limitOf({ value, unit, base }: ListedRule, { cli }: Language): string {
  const { names, limitText } = cli.rules;
  return value === null || unit === null ? "" : limitText({ value, unit, unitName: names.units[unit] ?? "", base: base === null ? null : names.bases[base] ?? base });
}

function trustOf({ doubt }: ListedRule, { cli }: Language): string {
  return doubt === null ? cli.rules.confirmed : cli.rules.unconfirmed(cli.rules.names.doubts[doubt] ?? doubt);
}

function basisOf({ document, number, article, level }: ListedRule, { cli }: Language): string {
  return [level === "national" ? `${cli.rules.national}${cli.colon}` : "", document, number === null ? "" : `（${number}）`, article ?? ""].join("");
}
