/** moneyIn, sumOf: the amount that a stretch of an article tells, as it is written and as what it comes to. */
import { readAmountText } from "../reading";
import type { Fen } from "../plan/money";
import {
  BUDGET_LEAD,
  COST_CLAUSE,
  EACH_BEFORE_MONEY,
  EACH_IN_MONEY,
  MONEY,
  MONEY_UNIT,
  ONLY_MONEY,
  PART_LEAD,
  PER_HEAD,
  PRODUCT,
  SUM_LEAD,
} from "../words/article-money-words";
import type { Stretch } from "./stretches";

interface Money extends Stretch {
  readonly text: string;
  /** What stands between it and the one before. */
  readonly lead: string;
  /** A price of each one, and nothing that makes a sum of it. */
  readonly isEach: boolean;
}

/** No row tells more amounts than these. */
const MOST = 12;
/** What is told of an amount stands close before it. */
const LEAD = 16;

function moniesIn(text: string): Money[] {
  if (!MONEY_UNIT.test(text)) return [];
  const found: Money[] = [];
  for (let from = 0; found.length < MOST; ) {
    const match = MONEY.exec(text.slice(from));
    if (match === null) break;
    const start = from + match.index;
    const lead = text.slice(Math.max(from, start - LEAD), start);
    const each = EACH_BEFORE_MONEY.exec(lead)?.[0] ?? "";
    const isEach = (each !== "" || EACH_IN_MONEY.test(match[0])) && !PRODUCT.test(match[0]);
    from = start + match[0].length;
    found.push({ start: start - each.length, end: from, text: each + match[0], lead, isEach });
  }
  return found;
}

/**
 * Which of several amounts is the row's: the whole behind 共, 合计, =; the only one that is no price and no part of another;
 * the one that is called the budget. Null where nothing tells: two amounts side by side are not added up, and none is picked.
 */
function chosen(monies: readonly Money[]): Money | null {
  const sums = monies.filter(({ lead, isEach }) => !isEach && SUM_LEAD.test(lead));
  const named = sums.filter(({ lead }) => !/=$/.test(lead));
  if (named.length === 1) return named[0]!;
  if (sums.length > 0) return sums.length === 1 ? sums[0]! : null;
  const own = monies.filter(({ lead, isEach }, index) => !isEach && (index === 0 || !PART_LEAD.test(lead)));
  if (own.length < 2) return own[0] ?? null;
  const budget = own.filter(({ lead }) => BUDGET_LEAD.test(lead));
  return budget.length === 1 ? budget[0]! : null;
}

/** The amount of a text as it is written: the one it comes to, with the price it is made of; all of them where nothing tells which. */
export function moneyIn(text: string): string | null {
  const monies = moniesIn(text);
  const [first] = monies;
  if (first === undefined) return null;
  const one = chosen(monies);
  if (monies.length === 1 || (one === first && !first.isEach)) return first.text.trim();
  return text.slice(first.start, (one ?? monies[monies.length - 1]!).end).trim();
}

/** What an amount comes to; null for a price of each one, a range, a placeholder, several amounts of which none is the whole. */
export function sumOf(text: string): Fen | null {
  const whole = readAmountText(text);
  // 3×200+500: as a cell would say it.
  if (whole.form === "computed" && !/=/.test(text)) return whole.fen;
  const monies = moniesIn(text);
  const one = monies.length === 0 ? null : chosen(monies);
  if (monies.length > 1 && one === null) return null;
  const told = one === null || monies.length === 1 ? text : one.text;
  const amount = told === text ? whole : readAmountText(told);
  if (PER_HEAD.test(told) && amount.form !== "computed") return null;
  return amount.form === "text" || amount.form === "number" || amount.form === "computed" || amount.form === "approx" ? amount.fen : null;
}

/** True for a clause that says what something costs and nothing else. */
export function tellsCost(clause: string): boolean {
  if (!MONEY_UNIT.test(clause)) return false;
  const text = clause.replace(/[()\s]/g, "");
  return ONLY_MONEY.test(text) || (text.length <= 24 && COST_CLAUSE.test(text) && moneyIn(text) !== null);
}
