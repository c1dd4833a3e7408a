/** What we say in English of findings about funds, limits, subjects and duties: name, sentence and advice of each code. */
import type { LimitParams } from "../../checks/over-limit";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { percent } from "../figures";
import { rows, yuan } from "./finding-parts";
import { doubtFirst, forbiddenSentence, payerSentence } from "./grounds";
import { policy } from "./policy";
import { topics } from "./topics";
import { counted } from "./counted";

function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join(", ") : `${list.slice(0, 5).join(", ")} and ${list.length - 5} more`;
}
/** Where the money goes. */
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return ` The largest: ${list.map(({ row, activity, amountYuan }) => `row ${row} "${activity}" ${yuan(amountYuan)}`).join(", ")}.`;
}
/** An unconfirmed limit says first why it is not. */
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? ` (${rows(p.rows)} together)` : ""}`;
  const opening = p.doubt ? doubtFirst({ doubt: p.doubt, since: p.since ?? null, seen: p.seen ?? null }) : "";
  return `${opening}${p.unit === "share" ? share(topic, p) : amount(topic, p)}.${opening === "" ? "" : " Ask the union above for the limit in force."}`;
}
function amount(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const unit = policy.units[p.unit] === undefined ? "" : ` ${policy.units[p.unit]}`;
  switch (p.unit) {
    case "times-member":
      return `${topic}, ${p.actual} times a year for each member on the average, the limit is ${p.limit}`;
    case "times-year":
    case "days":
      return `${topic}, ${p.actual}${unit}, the limit is ${p.limit}`;
    case "times-dues":
      return `what makes up for dues, ${Number(p.actual.toFixed(2))}${unit}${part === null || whole === null ? "" : ` (${yuan(part)} beside dues of ${yuan(whole)})`}, the limit is ${p.limit}`;
    default:
      return `${topic}, ${yuan(p.actual)}${unit}, the limit is ${yuan(p.limit)}: ${yuan(p.actual - p.limit)} too much${p.raisableTo ? ` (the rule lets it be raised to ${yuan(p.raisableTo)} on approval)` : ""}`;
  }
}
function share(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const base = policy.bases[p.base ?? ""] ?? "the whole";
  if (part === null || whole === null) return `${topic} take ${percent(p.actual)} of ${base}, the limit is ${percent(p.limit)}`;
  const isPersons = p.base === "participants" || p.base === "trainees";
  const count = (figure: number): string => (isPersons ? String(Math.floor(figure + 1e-9)) : yuan(figure));
  return `${topic}, ${count(part)} of ${count(whole)} (${base}), are ${percent(p.actual)}; the limit is ${percent(p.limit)}, ${count(p.limit * whole)}`;
}
const approvals: Readonly<Record<string, string>> = {
  budget:
    " A budget and its changes go through the union committee and its auditors and are approved by the union above (in some provinces only filed there).",
  "travel-agency": " A travel agency is engaged under the unit's purchasing rules.",
  commendation: " Rewards to union officers and activists mostly need the approval of the union above; check the local rules.",
};
const incomes: Readonly<Record<string, string>> = { dues: "Dues", allocated: "The retained levy" };
const topicName = (topic: string): string => topics[topic as keyof typeof topics] ?? topic;

export const ruleFindings = {
  "over-funds": {
    name: "spending above funds",
    sentence: (p) => `Funds ${yuan(p.fundsYuan)}, planned ${yuan(p.plannedYuan)}: short by ${yuan(p.shortYuan)}.${largest(p.largest)}`,
    advice: "Reduce the spending, or find funds for it.",
  },
  "income-arithmetic": {
    name: "income arithmetic",
    sentence: (p) => {
      const why = p.why === "months" ? ": twelve months seem to be left out" : p.why === "levy" ? " (wages × 2% × retained share)" : "";
      return `${incomes[p.item] ?? `"${p.item}"`}: ${yuan(p.statedYuan)} stated, ${yuan(p.expectedYuan)} expected${why}.`;
    },
    advice: "Check persons, rate, months or share, and work it out again.",
  },
  "over-cap": {
    name: "limits",
    sentence: (p) => (p.doubt ? limit(p) : `Over the limit: ${limit(p)}`),
    advice: "Bring it within the limit; a limit from another document goes under 标准覆盖 in the settings sheet.",
  },
  "share-over-cap": {
    name: "shares",
    sentence: (p) => (p.doubt ? limit(p) : `Over the share allowed: ${limit(p)}`),
    advice: "Bring it within the share; a share from another document goes under 标准覆盖 in the settings sheet.",
  },
  "forbidden-spend": {
    name: "forbidden spending",
    sentence: forbiddenSentence,
    advice: "Drop the item, or change what is bought and how.",
  },
  "not-union-fund": {
    name: "costs the employer bears",
    sentence: payerSentence,
    advice: "Let the employer bear it, or check the source of funds.",
  },
  "source-mixed": {
    name: "mixed sources of funds",
    sentence: (p) =>
      `"${p.activity}" is paid from "${p.source}" but counted in the sheet's total; here only what the union pays is added up.`,
    advice: "Keep union funds and other sources apart.",
  },
  "heads-over-members": {
    name: "persons above membership",
    sentence: (p) => `${counted(p.heads, "person")}, but only ${p.members} members.`,
    advice: "Check the number of persons; list those who are no members apart.",
  },
  "subject-mismatch": {
    name: "account subjects",
    sentence: (p) =>
      p.isOldName
        ? `"${p.stated}" is a subject of the older system; now "${p.suggested}".`
        : `"${p.activity}" usually goes under "${p.suggested}", not "${p.stated}".`,
    advice: "Check, and use the subject in force that fits.",
  },
  "double-provision": {
    name: "double provision",
    sentence: (p) => `"${p.activity}" and row ${p.otherRow} "${p.other}" look like one purpose paid for twice.`,
    advice: "Merge the two if it is provided for twice.",
  },
  "subject-unknown": {
    name: "items without a subject",
    sentence: (p) => `No account subject was found for ${counted(p.rows.length, "activity")}: ${names(p.activities)}.`,
    advice: "Name an account subject.",
  },
  "cap-not-recorded": {
    name: "limits not recorded",
    sentence: (p) => {
      const place = p.province === null ? "" : ` (${p.province})`;
      const differing = p.differing ?? [];
      const unknown = names(p.topics.filter((topic) => !differing.some((one) => one.topic === topic)).map(topicName));
      const known = p.document
        ? ` (known by name only: ${p.document.title}${p.document.number === null ? "" : `, ${p.document.number}`})`
        : "";
      const missing = p.isBlank
        ? `None of the rules of ${p.province ?? "the place"} is on record${known}: nothing was compared for ${unknown}.`
        : `No local limit is recorded${place}, and nothing was compared, for ${unknown}${known}.`;
      const both = differing.map(
        (one) => `Sources differ${place} on ${topicName(one.topic)}, and nothing was compared: ${one.says}; or ${one.otherwise}.`,
      );
      return [...(unknown === "" ? [] : [missing]), ...both].join(" ");
    },
    advice:
      "Check against the local rule, and enter it under 标准覆盖 in the settings sheet, with document, number and article as its basis.",
  },
  "cap-not-compared": {
    name: "limits not compared",
    sentence: (p) =>
      `Heads or amount unknown, not compared with the limit: ${names(p.activities)} (${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}).`,
    advice: "Fill in heads, price or amount, then check again.",
  },
  "needs-approval": {
    name: "items needing approval",
    sentence: (p) =>
      `${counted(p.rows.length, "activity")} ${p.rows.length === 1 ? "needs" : "need"} approval first: ${names(p.activities)}.${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
    advice: "Obtain the approval before spending.",
  },
  "duty-missing": {
    name: "yearly duties not listed",
    sentence: (p) => `Yearly duties not in the plan: ${names(p.activities)}.`,
    advice: "See the suggestions.",
  },
} satisfies Partial<FindingMessages>;
