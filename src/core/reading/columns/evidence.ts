/** COLUMN_RULES: what speaks for a column having a role, in the order in which roles choose their columns. A new role is one entry. */
import type { ColumnRole } from "../../terms/column-role";
import type { HeadingKind } from "../../terms/column-role";
import type { Heading } from "../headings";
import type { Arithmetic } from "./arithmetic";
import type { ColumnFacts } from "./facts";
import { CODE_HEADING } from "../../words/figure-words";
import { ADJUSTED_BUDGET, ASKED_BUDGET, COST_HEADING, GRANTED_BUDGET, OWNER_IN_HEADING, THIS_YEAR } from "../../words/heading-words";
import { CAPITAL_LABEL } from "../../words/row-words";

/** A table as its columns are chosen. */
export interface Table {
  readonly headings: ReadonlyMap<number, Heading>;
  readonly facts: ReadonlyMap<number, ColumnFacts>;
  readonly arithmetic: Arithmetic;
  /** Columns of the table, from left to right. */
  readonly all: readonly number[];
  readonly isMatrix: boolean;
  /** Of several years that headings name the plan's own, else the latest. */
  readonly latestYear: number | null;
  /** Columns chosen so far. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

export interface ColumnRule {
  readonly role: ColumnRole;
  /** Less than this is no evidence. */
  readonly least: number;
  readonly score: (column: number, table: Table) => number;
}

/** How surely a heading means something. */
export function weight(table: Table, column: number, kind: HeadingKind): number {
  return table.headings.get(column)?.senses.find((sense) => sense.kind === kind)?.weight ?? 0;
}

function byWords(role: ColumnRole, least: number): ColumnRule {
  return { role, least, score: (column, table) => (isFigures(column, role, table) ? 0 : weight(table, column, role as HeadingKind)) };
}

/** Roles of words and names: 场地 over 300, 450, 600 is what the place costs. */
const WORDED: ReadonlySet<ColumnRole> = new Set(["owner", "partner", "participants", "place", "status", "source"]);

function isFigures(column: number, role: ColumnRole, { facts, headings }: Table): boolean {
  const { filled, numeric } = facts.get(column)!;
  if (!WORDED.has(role) || numeric <= 0.8) return false;
  // One figure may be a number of a room, unless other costs stand beside it.
  const isCost = (at: number): boolean => COST_HEADING.test(headings.get(at)?.text ?? "") && facts.get(at)!.amounts > 0.8;
  return filled > 1 || (isCost(column) && [...facts.keys()].filter(isCost).length >= COSTS);
}

const COSTS = 3;

/** 本年预算 beside 2025年预算. */
export const isThisYears = (heading: Heading | undefined): boolean =>
  heading !== undefined && heading.year === null && THIS_YEAR.test(heading.text);

/** 大写金额 beside 小写金额: the same figures in words. */
export const isInCapitals = (heading: Heading | undefined): boolean =>
  heading !== undefined && CAPITAL_LABEL.test(heading.text + heading.bracket);

/** A heading that means this much by 单价 names one. */
const PRICE = 0.7;

export const COLUMN_RULES: readonly ColumnRule[] = [
  {
    role: "seq",
    least: 0.8,
    score: (column, table) => weight(table, column, "seq") + (table.facts.get(column)!.numeric > 0.5 ? 0.1 : 0),
  },
  {
    role: "lastYear",
    least: 0.7,
    score: (column, table) => (isOlder(column, table) && weight(table, column, "amount") > 0.4 ? 1 : weight(table, column, "lastYear")),
  },
  {
    role: "actual",
    least: 0.7,
    score: (column, table) =>
      isRunning(column, table) || isWords(column, table) || weight(table, column, "amount") > weight(table, column, "actual")
        ? 0
        : weight(table, column, "actual"),
  },
  { role: "amount", least: 0.3, score: amountScore },
  { role: "heads", least: 0.7, score: (column, table) => (isWords(column, table) ? 0 : weight(table, column, "heads")) },
  { role: "unitPrice", least: PRICE, score: price },
  byWords("quantity", 0.6),
];

/** 第四阶段（10月—12月）. */
const LONGEST_TIME = 16;

/** 时段 over quarters is less than 进度安排 over months. */
const OF_TERMS = 0.1;

/** After the span of two columns. */
export const TIME_RULES: readonly ColumnRule[] = [
  byWords("quarter", 0.9),
  {
    role: "week",
    least: 0.6,
    score: (column, table) =>
      weight(table, column, "week") +
      (table.facts.get(column)!.weeks > 0.5 && Math.max(weight(table, column, "month"), weight(table, column, "date")) > 0 ? 0.7 : 0),
  },
  {
    role: "month",
    least: 0.5,
    score: (column, table) => {
      const named = weight(table, column, "month");
      const { filled, months, terms } = table.facts.get(column)!;
      // An empty column is worth a little less than one that holds months, and more than one that holds anything else.
      return named === 0 ? 0 : named + 0.4 * ((filled === 0 ? 0.25 : months) - 0.5) - (terms >= MOSTLY ? OF_TERMS : 0);
    },
  },
  {
    // A column of months without a name of its own; small figures alone are no months.
    role: "month",
    least: 0.6,
    score: (column, table) => {
      const { bareMonths, filled, months } = table.facts.get(column)!;
      const isNameless = (table.headings.get(column)?.senses.length ?? 0) === 0;
      return table.isMatrix || filled < 2 || !isNameless ? 0 : months - bareMonths;
    },
  },
  {
    // 阶段 over 第一阶段（1月—3月）: what stands in the cells says that it is a time.
    role: "month",
    least: 0.75,
    score: (column, table) => {
      const { bareMonths, filled, length, months } = table.facts.get(column)!;
      const isOfWords = ["task", "content", "remark"].includes(table.headings.get(column)?.senses[0]?.kind ?? "");
      return table.isMatrix || filled < 2 || bareMonths > 0 || !isOfWords || length > LONGEST_TIME ? 0 : months;
    },
  },
  {
    role: "date",
    least: 0.6,
    score: (column, table) =>
      Math.max(weight(table, column, "date"), weight(table, column, "month") * 0.7) * (table.facts.get(column)!.months > 0.3 ? 1 : 0.8),
  },
];

export const PEOPLE_RULES: readonly ColumnRule[] = [
  byWords("subject", 0.7),
  byWords("source", 0.7),
  {
    role: "owner",
    least: 0.7,
    // 牵头人 beside 责任部门.
    score: (column, table) => weight(table, column, "owner") + (OWNER_IN_HEADING.test(table.headings.get(column)?.text ?? "") ? 0.05 : 0),
  },
  byWords("partner", 0.7),
  byWords("participants", 0.6),
  byWords("place", 0.6),
  byWords("status", 0.5),
  byWords("unitName", 0.9),
  byWords("owner", 0.5),
  {
    // A column of persons' names under a heading that says nothing that is known.
    role: "owner",
    least: 0.7,
    score: (column, table) => {
      const { filled, names, own } = table.facts.get(column)!;
      return filled >= 3 && own >= 0.6 && isFree(column, table) && table.headings.has(column) ? names : 0;
    },
  },
  byWords("unitName", 0.6),
  byWords("remark", 0.8),
];

/** 预算（元/年） is what a year costs. */
function price(column: number, table: Table): number {
  return weight(table, column, "amount") >= SURE ? 0 : weight(table, column, "unitPrice");
}

/** A heading that means so much of one thing means nothing else. */
const SURE = 0.9;

/** A heading of an earlier year than another one names. */
function isOlder(column: number, { headings, latestYear }: Table): boolean {
  return latestYear !== null && (headings.get(column)?.year ?? latestYear) < latestYear;
}

/** A heading of a later year than the plan's own: 2027年预计. */
function isLater(column: number, { headings, latestYear }: Table): boolean {
  return latestYear !== null && (headings.get(column)?.year ?? latestYear) > latestYear;
}

function isRunning(column: number, { arithmetic }: Table): boolean {
  return arithmetic.running.has(column);
}

/** Sentences below a heading of figures: the heading is wrong. */
function isWords(column: number, { facts }: Table): boolean {
  const { amounts, filled, length } = facts.get(column)!;
  return amounts < 0.3 && length > (filled > 1 ? 4 : 8);
}

/** 核定金额 beside 申报金额: whether it is filled as that is, and counts, or still empty; null where no two such columns stand. The arithmetic of the two says nothing of which one counts. */
function granting(column: number, { facts, headings }: Table): "granted" | "open" | null {
  if (!GRANTED_BUDGET.test(headings.get(column)?.text ?? "")) return null;
  const isFigures = (other: number): boolean => facts.get(other)!.amounts > 0.6;
  const asked = [...facts.keys()].filter((other) => ASKED_BUDGET.test(headings.get(other)?.text ?? "") && isFigures(other));
  const { filled } = facts.get(column)!;
  if (asked.length === 0) return null;
  if (filled === 0) return "open";
  return isFigures(column) && asked.some((other) => filled >= facts.get(other)!.filled * MOSTLY) ? "granted" : null;
}

/** A column of what is granted, beside what was asked for. */
export const isGranted = (column: number, table: Table): boolean => granting(column, table) === "granted";

const MOSTLY = 0.75;
/** Above whatever words and figures add up to. */
const GRANTED = 3;

/** What the figures themselves say for a column being the amounts: it adds up, or multiplies, the others. */
function amountScore(column: number, table: Table): number {
  const { arithmetic, facts, headings, isMatrix } = table;
  const { amounts, filled } = facts.get(column)!;
  const given = granting(column, table);
  if (given !== null) return given === "granted" ? GRANTED : 0;
  if (isRunning(column, table) || isWords(column, table)) return 0;
  // 1, 2, 3 … are numbers of rows, unless the heading leaves no doubt.
  if (arithmetic.counting.has(column) && weight(table, column, "amount") < 0.9) return 0;
  const isMade = arithmetic.sums.has(column) || arithmetic.products.has(column);
  // 预算科目, 凭证号: codes, whatever word of money the heading has.
  if (CODE_HEADING.test(headings.get(column)?.text ?? "")) return 0;
  const named = Math.max(
    weight(table, column, "amount"),
    isMatrix || isMade ? weight(table, column, "total") : 0,
    isMade && isFree(column, table) ? 0.4 : 0,
    ADJUSTED_BUDGET.test(headings.get(column)?.text ?? "") ? 1.3 : 0,
  );
  if (named === 0 || isOlder(column, table) || isLater(column, table) || price(column, table) >= PRICE) return 0;
  const isPart = [...arithmetic.sums, ...arithmetic.products].some(
    // What was spent may come to the plan times its rate; the plan is no part of it.
    ([target, parts]) =>
      parts.includes(column) && target !== table.columns.actual && !isOlder(target, table) && isAmountLike(target, table),
  );
  // The same figures in 元 and in 万元: 元 is the exact one.
  const isExact = headings.get(column)?.unit?.factor === 1;
  return (
    named +
    (isExact ? 0.15 : 0) +
    (isMade ? 0.5 : 0) -
    (isPart ? 0.8 : 0) -
    (isInCapitals(headings.get(column)) ? 0.3 : 0) +
    0.5 * ((filled === 0 ? 0.5 : amounts) - 0.5)
  );
}

/** True when a heading names money, or nothing that is known. */
function isAmountLike(column: number, table: Table): boolean {
  return weight(table, column, "amount") > 0 || weight(table, column, "total") > 0 || isFree(column, table);
}

/** True when a heading says nothing that is known. */
function isFree(column: number, { headings }: Table): boolean {
  return (headings.get(column)?.senses.length ?? 0) === 0;
}
