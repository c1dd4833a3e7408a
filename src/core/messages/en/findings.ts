/** What we say in English about a plan: one sentence per finding code. */
import type { DifferenceHint, FindingParams, LimitParams } from "../../plan/finding";
import type { SettingKey } from "../../terms/setting-key";
import type { FindingMessages } from "../language";
import { figure, percent, runs } from "../figures";
import { policy } from "./policy";
import { sheets } from "./sheets";
import { topics } from "./topics";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const yuan = (amount: number): string => `${figure(amount)} yuan`;
const months = (list: readonly number[]): string =>
  [...new Set(list)]
    .sort((a, b) => a - b)
    .map((month) => MONTHS[month - 1] ?? String(month))
    .join(", ");
const rows = (list: readonly number[]): string => `${new Set(list).size === 1 ? "row" : "rows"} ${runs(list).join(", ")}`;

function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join(", ") : `${list.slice(0, 5).join(", ")} and ${list.length - 5} more`;
}

const unitName = (factor: number): string =>
  factor === 1 ? "yuan" : factor === 1000 ? "thousand yuan" : factor === 10_000 ? "ten thousand yuan" : `${factor} yuan`;

function hint(looks: DifferenceHint): string {
  switch (looks.kind) {
    case "text-amounts":
      return ` The difference is exactly the amounts kept as text in ${rows(looks.rows)}, which a sum skips.`;
    case "rows-left-out":
      return ` The difference is exactly ${rows(looks.rows)}, left out of the sum.`;
    case "row-counted-twice":
      return ` The difference is exactly ${rows(looks.rows)}, added twice.`;
    case "subtotals-counted":
      return ` The subtotals in ${rows(looks.rows)} were added in as well.`;
    case "digits-swapped":
      return " Two neighbouring digits look swapped.";
    case "decimal-shift":
      return ` It is off by a factor of ${looks.factor}: the decimal point looks misplaced.`;
    case "unit-shift":
      return " Yuan and ten thousand yuan look mixed up.";
    case "hidden-rows":
      return ` The difference is exactly the hidden ${rows(looks.rows)}.`;
    case "stale":
      return " The formula is right; its saved result is old.";
    case "unknown":
      return "";
  }
}

const columnNamed = ({ column, heading }: { readonly column: string; readonly heading: string }): string =>
  `column ${column}${heading === "" ? "" : ` "${heading}"`}`;

/** Where the money goes. */
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return ` The largest: ${list.map(({ row, activity, amountYuan }) => `row ${row} "${activity}" ${yuan(amountYuan)}`).join(", ")}.`;
}

function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "too little" : "too much";
    const pending = p.unknownAmounts > 0 ? ` ${p.unknownAmounts} more amount(s) are not settled and not counted.` : "";
    return `${name} ${yuan(p.statedYuan)}, but the rows add up to ${yuan(p.sumYuan)}: ${yuan(Math.abs(p.differenceYuan))} ${off}.${hint(p.hint)}${pending}`;
  };
}

/** An unconfirmed limit says why it is not. */
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? ` (${rows(p.rows)} together)` : ""}`;
  const doubt = p.doubt ? ` This limit is not confirmed (${policy.doubts[p.doubt] ?? p.doubt}): ask the union above first.` : "";
  return `${p.unit === "share" ? share(topic, p) : amount(topic, p)}.${doubt}`;
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
      return `${topic}, ${yuan(p.actual)}${unit}, the limit is ${yuan(p.limit)}: ${yuan(p.actual - p.limit)} too much`;
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
};
const incomes: Readonly<Record<string, string>> = { dues: "Dues", allocated: "The retained levy" };
const payers: Readonly<Record<string, string>> = {
  employer: "the employer",
  shared: "employer and union",
  none: "nobody",
  union: "the union",
};
const origins: Readonly<Record<string, string>> = {
  title: "The title",
  header: "The header",
  month: "The month",
  signature: "The signature",
  "sheet-name": "The sheet name",
  note: "The note",
};
const differences: Readonly<Record<string, string>> = {
  owner: ", with another owner",
  amount: ", with another amount",
  both: ", with another owner and amount",
  other: ", with other details",
};

export const findings: FindingMessages = {
  "no-month-column": () => "There is no month column, so nothing can be totalled by month.",
  "no-budget-column": () => "There is no amount column, so funds cannot be totalled.",
  "no-owner-column": () => "There is no owner column.",
  "no-total-row": () => "There is no total row.",
  "hidden-row": (p) =>
    `${p.rows.length === 1 ? "This row is" : `Rows ${runs(p.rows).join(", ")} are`} hidden or filtered out and still part of the plan${p.hasAmounts ? "; the amounts count" : ""}.`,
  "struck-row": (p) =>
    `"${p.activity}" is struck through as if cancelled, and still part of the plan${p.isCounted ? "; its amount counts" : ""}.`,
  "hidden-column": (p) => (p.heading === "" ? "This column is hidden." : `The column "${p.heading}" is hidden.`),
  "month-blank": (p) => (p.taken.length > 0 ? `The month is blank; taken from the row above: ${months(p.taken)}.` : "The month is blank."),
  "month-invalid": (p) => `"${p.text}" is not a month.`,
  "month-vague": (p) =>
    p.taken.length > 0 ? `"${p.text}" names no month; taken as ${months(p.taken)}.` : `"${p.text}" names no month; left out of the months.`,
  "month-range": (p) => (p.months.length > 0 ? `"${p.text}" is read as ${months(p.months)}.` : `"${p.text}" covers several months.`),
  "month-as-date": (p) =>
    `This is the date ${p.month}/${p.day}, where the other rows name months: was it meant as months ${p.month}-${p.day}? Taken as month ${p.month}.`,
  "month-unknown-all": (p) =>
    `No month could be read for any of the ${p.count} activities (marked by colour only?): nothing can be added up or checked by month.`,
  "month-serial": (p) => `The month is a date, read as ${months(p.months)}.`,
  "month-other-year": (p) => `"${p.text}" is in ${p.year}; the plan is for ${p.planYear}.`,
  "month-empty": (p) => `Nothing is planned in ${months(p.months)}.`,
  "festival-month": (p) =>
    `In ${p.year} ${p.festival} falls in ${MONTHS[p.month - 1] ?? p.month} (${p.date}); the activity stands in "${p.text}".`,
  "missing-activity": () => "This row names no activity.",
  "missing-owner": (p) => (p.activity === "" ? "No owner is named." : `"${p.activity}" has no owner.`),
  "owner-placeholder": (p) => `The owner reads "${p.text}": nobody is named yet.`,
  "duplicate-activity": (p) => `Row ${p.firstRow} has the same activity in the same month${differences[p.differs] ?? ""}.`,
  "missing-amount": (p) => (p.isFree ? "No amount; work like this usually costs nothing." : "No amount is given."),
  "amount-placeholder": (p) =>
    p.isNone ? `The amount reads "${p.text}": taken as no funds.` : `The amount reads "${p.text}": not settled, not counted.`,
  "amount-unparsable": (p) => `No amount can be read from "${p.text}"; not counted.`,
  "amount-range": (p) => `The amount is a range (${figure(p.lowYuan)} to ${yuan(p.highYuan)}); not counted.`,
  "amount-approx": (p) => `"${p.text}" is approximate; counted as ${yuan(p.amountYuan)}.`,
  "amount-unit-differs": (p) =>
    `"${p.text}" is in ${unitName(p.cellFactor)}, the column in ${unitName(p.columnFactor)}; counted as ${yuan(p.amountYuan)}.`,
  "amount-suspect-unit": (p) =>
    `This makes ${yuan(p.amountYuan)} where the column is mostly near ${yuan(p.typicalYuan)}: the unit looks mixed up.`,
  "amount-negative": () => "The amount is negative.",
  "amount-error": (p) => `The cell holds the error ${p.error}; no amount can be read.`,
  "formula-no-value": () => "The formula has no saved result; no amount can be read.",
  "amount-text": (p) => `The amount is text; counted as ${yuan(p.amountYuan)}, but a sum formula skips it.`,
  "amount-computed": (p) => `"${p.text}" works out to ${yuan(p.amountYuan)}.`,
  "amount-precision": (p) => `More than two decimals; counted as ${yuan(p.amountYuan)}.`,
  "amount-merged": (p) =>
    p.amountYuan === null
      ? `The amount cell is merged over ${rows(p.rows)}.`
      : `${rows(p.rows).replace("row", "Row")} share one amount of ${yuan(p.amountYuan)}; counted once.`,
  "row-arithmetic": (p) => {
    const times = p.times === null ? "" : ` × ${p.times}`;
    return `${p.heads} × ${figure(p.priceYuan)}${times} makes ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`;
  },
  "note-differs": (p) =>
    p.heads === null || p.priceYuan === null
      ? `Heads and prices in the note make ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`
      : `The note says "${p.note}": ${p.heads} × ${figure(p.priceYuan)} makes ${yuan(p.expectedYuan)}, but the amount is ${yuan(p.amountYuan)}.`,
  "amount-per-head": (p) =>
    `${yuan(p.amountYuan)} for ${p.heads} persons is ${yuan(p.perHeadYuan)} each, far above the highest limit on record anywhere for ${topics[p.topic as keyof typeof topics] ?? p.topic}, ${yuan(p.highestYuan)}${p.isTenfold ? "; a zero too many?" : ""}.`,
  "total-mismatch": mismatch("The total says"),
  "subtotal-mismatch": mismatch("The subtotal says"),
  "total-tampered": (p) => `Besides the sum the total's formula holds "${p.extra}".`,
  "total-stale": (p) => `The saved result is ${yuan(p.savedYuan)}; the formula gives ${yuan(p.freshYuan)}.`,
  "row-below-total": (p) => `"${p.activity}" stands below the total row and is easily missed.`,
  "stated-elsewhere": (p) => `"${p.text}" makes ${yuan(p.statedYuan)}, but the rows add up to ${yuan(p.sumYuan)}.`,
  "year-mismatch": (p) => `${origins[p.origin] ?? "This place"} says ${p.year}; the plan is for ${p.planYear}.`,
  "over-funds": (p) => `Funds ${yuan(p.fundsYuan)}, planned ${yuan(p.plannedYuan)}: short by ${yuan(p.shortYuan)}.${largest(p.largest)}`,
  "amount-column-unsure": (p) =>
    `Amounts are read from ${columnNamed(p)}; ${p.others.map(columnNamed).join(", ")} may be amounts as well and are not counted.`,
  "figure-unread": (p) =>
    `Column ${p.column}${p.heading === "" ? "" : ` "${p.heading}"`} holds ${p.count} figure(s) that were not read, ${figure(p.sum)} in all; they are in no total.`,
  "setting-unread": (p) =>
    p.item === "override"
      ? `“${p.text}” among your own limits was not understood and is not used.`
      : `“${sheets.settings.items[p.item as SettingKey].label}” in the settings says “${p.text}”, which was not understood and is not used.`,
  "income-arithmetic": (p) => {
    const why = p.why === "months" ? ": twelve months seem to be left out" : p.why === "levy" ? " (wages × 2% × retained share)" : "";
    return `${incomes[p.item] ?? `"${p.item}"`}: ${yuan(p.statedYuan)} stated, ${yuan(p.expectedYuan)} expected${why}.`;
  },
  "over-cap": (p) => `Over the limit: ${limit(p)}`,
  "share-over-cap": (p) => `Over the share allowed: ${limit(p)}`,
  "forbidden-spend": (p) => {
    if (p.ban === "unlisted-festival")
      return `"${p.activity}": this festival is none of those at which members may be given goods; check what it is booked as.`;
    const ban = policy.bans[p.ban as keyof typeof policy.bans] ?? p.ban;
    return p.isSure
      ? `"${p.activity}" is something union funds must not pay for: ${ban}.`
      : `"${p.activity}" may be something union funds must not pay for: ${ban}. Check what is given, and in what form.`;
  },
  "not-union-fund": (p) => {
    const payer = payers[p.payer] ?? "the employer";
    return p.isSure
      ? `"${p.activity}" is to be paid by ${payer}, not from union funds.`
      : `"${p.activity}" is mostly paid by ${payer}; check the local rules before union funds pay for it.`;
  },
  "source-mixed": (p) => `"${p.activity}" is paid from "${p.source}" but counted in the union's total.`,
  "heads-over-members": (p) => `${p.heads} persons, but only ${p.members} members.`,
  "subject-mismatch": (p) =>
    p.isOldName
      ? `"${p.stated}" is a subject of the older system; now "${p.suggested}".`
      : `"${p.activity}" usually goes under "${p.suggested}", not "${p.stated}".`,
  "double-provision": (p) => `"${p.activity}" and row ${p.otherRow} "${p.other}" look like one purpose paid for twice.`,
  "subject-unknown": (p) => `No account subject was found for ${p.rows.length} activities: ${names(p.activities)}.`,
  "cap-not-recorded": (p) =>
    `No local limit is recorded${p.province === null ? "" : ` (${p.province})`}, and nothing was compared, for ${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}.`,
  "cap-not-compared": (p) =>
    `Heads or amount unknown, not compared with the limit: ${names(p.activities)} (${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}).`,
  "needs-approval": (p) =>
    `${p.rows.length} activities need approval first: ${names(p.activities)}.${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
  "duty-missing": (p) => `Yearly duties not in the plan: ${names(p.activities)}.`,
};
