/** Registers: words of the sheets that hold them. */
import type { ProgressText, RegisterMessages } from "../register-messages";
import type { TitleParams } from "../sheet-messages";
import { figure } from "../figures";

function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  return [unit, what, year === null ? null : isSchoolYear ? `${year}-${year + 1}` : String(year)].filter((part) => part !== null).join(" ");
}

function listed(what: string, names: readonly string[]): string {
  return names.length === 0 ? "" : ` ${what} (${names.length}): ${names.slice(0, 20).join(", ")}${names.length > 20 ? " …" : ""}.`;
}

function progressText(p: ProgressText): string {
  const money = [
    p.budgetYuan === null ? "" : `budget ${figure(p.budgetYuan)} yuan`,
    p.actualYuan === null ? "" : `spent ${figure(p.actualYuan)} yuan`,
  ].filter((part) => part !== "");
  return `${p.period}: ${p.planned} planned, ${p.done.length} done, ${p.open.length} not done, ${p.postponed.length} put off${p.unknown.length === 0 ? "" : `, ${p.unknown.length} without a word`}${money.length === 0 ? "" : `; ${money.join(", ")}`}.${listed("Done", p.done)}${listed("Not done", p.open)}${listed("Put off", p.postponed)}${listed("Nothing said", p.unknown)}`;
}

export const registers: RegisterMessages = {
  said: ({ en }) => en,
  title: ({ name, unit, year }) => [unit, year, name].filter((part) => part !== null).join(" "),
  total: "Total",
  count: "Entries",
  yes: "Yes",
  no: "No",
  choices: "Choices",
  indicators: {
    sheet: "Targets",
    title: (params) => titled("Targets of the union's work", params),
    heads: ["No.", "Target", "Aimed at", "Done", "Rate", "Target from", "Done from"],
    note: "Targets come from the union settings or the plan's own words; where none is stated there is none. What is done comes from the registers, and is blank where they say nothing.",
  },
  progress: {
    sheet: "Progress",
    title: (params) => titled("Progress of the union's work", params),
    heads: ["Period", "Planned", "Done", "Not done", "Put off", "Not said", "Budget (yuan)", "Spent (yuan)"],
    byOwner: "By owner",
    ownerHeads: ["Owner", "Planned", "Done", "Not done", "Put off", "Not said", "Budget (yuan)", "Spent (yuan)"],
    noOwner: "(no owner)",
    words: "In words, to copy",
    period: ({ kind, index }) =>
      kind === "quarter"
        ? `Quarter ${index}`
        : kind === "half"
          ? index === 1
            ? "First half-year"
            : "Second half-year"
          : kind === "term"
            ? `Term ${index}`
            : kind === "unscheduled"
              ? "No month"
              : "The year",
    text: progressText,
  },
  withoutDetails:
    "Talks about a member's state of mind are planned and ticked in the plan only, and have no register: what is said in them is private.",
};
