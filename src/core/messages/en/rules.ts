/** What a list of rules says in English; the rules' own text stays Chinese. */
import { rules as chinese, type RulesMessages } from "../zh-CN/rules";
import { policy } from "./policy";
import { counted } from "./counted";

export const rules: RulesMessages = {
  names: policy,
  columns: { topic: "Topic", limit: "Limit", says: "What it says", trust: "Trust", basis: "Basis", from: "From" },
  headings: { limit: "Limits", ban: "Bans", payer: "The employer pays", permit: "Allowed", require: "Required", rate: "Income rates" },
  head: ({ place, period, asOf }) => `${place}, ${period}: rules on union money (as known on ${asOf})`,
  confirmed: "confirmed",
  unconfirmed: (why) => `not confirmed: ${why}`,
  limitText: ({ value, unit, unitName, base }) => {
    if (unit === "share") return `${Math.round(value * 10_000) / 100}% of ${base ?? "the whole"}`;
    if (unit === "times-year" || unit === "days" || unit === "times-dues") return `${value} ${unitName}`;
    return `${value} yuan ${unitName}`;
  },
  since: ({ date }) => date ?? "unknown",
  national: "national",
  sources: "Sources",
  notRecorded: (topics) => `No limit on record for: ${topics.join(", ")}.`,
  knownDocument: ({ title, number }) => `Known document${number === null ? "" : ` (${number})`}: ${title}; its figures were not seen.`,
  notice:
    "Compiled from public pages; not legal advice. The local union's own documents prevail, and a unit's own limits can be entered under 标准覆盖 in 工会参数.",
  coverage: {
    title: ({ on }) => `Limits on record, by province (${on})`,
    short: Object.fromEntries(Object.keys(chinese.coverage.short).map((code) => [code, `${code} `])),
    marks: { confirmed: "c  ", doubted: "?  ", contradictory: "x  ", none: ".  " },
    legend: "c: confirmed; ?: a figure, not confirmed; x: sources differ, nothing is compared; . : not on record.",
    counts: ({ cells, figures, confirmed, contradictory }) =>
      `${counted(cells, "cell")}, ${figures} with a figure, ${confirmed} of them confirmed; in ${contradictory} sources differ.`,
  },
  measures: {
    "person-year": "yuan per person and year",
    "person-two-years": "yuan per person and two years",
    "person-time": "yuan per person and time",
    "person-festival": "yuan per person and festival",
    "person-day": "yuan per person and day",
    "person-half-day": "yuan per person and half day",
    "person-meal": "yuan per person and meal",
    "person-class-hour": "yuan per class hour",
    "times-year": "times a year",
    days: "days at a time",
    "share/participants": "% of those taking part",
    "share/trainees": "% of the trainees",
    "share/planned-spending": "% of planned union spending",
    "share/retained-income": "% of the retained income",
    "share/income": "% of union income",
  },
  written: chinese.written,
};
