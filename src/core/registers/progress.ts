/** progressOf: what of the plan is done, not done or put off, by stretch of the year and by owner. From 完成情况, the registers and what was spent; what nothing tells of stays unknown. */
import { ownerText, periodsOf, quarterOf, slotOf } from "../ledger";
import type { Ledger, LedgerLine } from "../plan/ledger";
import { type Fen, sumFen } from "../plan/money";
import { activityColumn, type RegisterSheet, registerValue } from "../plan/register";
import { STATUS_WORDS } from "../words/register-words";
import { wordOf } from "./values";

export type WorkState = "done" | "open" | "postponed" | "unknown";

export interface ProgressPart {
  readonly lines: readonly { readonly line: LedgerLine; readonly state: WorkState }[];
  /** Null where not one amount is known. */
  readonly budget: Fen | null;
  readonly actual: Fen | null;
}

export interface ProgressPeriod extends ProgressPart {
  readonly period: ReturnType<typeof periodsOf>[number];
}

export interface Progress {
  readonly periods: readonly ProgressPeriod[];
  /** By owner as written, "" for none, in the order of the plan. */
  readonly owners: ReadonlyMap<string, ProgressPart>;
}

/** Null where the plan has no 完成情况, no register names an activity and nothing is known to be spent: then there is nothing to report. */
export function progressOf(ledger: Ledger, registers: readonly RegisterSheet[]): Progress | null {
  const named = namedIn(registers);
  const lines = ledger.lines.map((line) => ({ line, state: stateOf(line, named) }));
  if (lines.every(({ state }) => state === "unknown")) return null;
  const hasUnscheduled = lines.some(({ line }) => line.months.length === 0);
  const periods = periodsOf(ledger.isSchoolYear, hasUnscheduled).map((period): ProgressPeriod => {
    const within = lines.filter(({ line }) => isIn(line, period, ledger));
    return { period, ...partOf(within) };
  });
  const owners = new Map<string, typeof lines>();
  for (const one of lines) {
    const owner = ownerText(one.line.item);
    const same = owners.get(owner);
    if (same !== undefined) same.push(one);
    else owners.set(owner, [one]);
  }
  return { periods, owners: new Map([...owners].map(([owner, own]) => [owner, partOf(own)])) };
}

/** A row belongs to the stretch in which its first month lies: it is reported once a quarter, and once a half-year. */
function isIn(line: LedgerLine, { kind, quarters }: ProgressPeriod["period"], ledger: Ledger): boolean {
  if (kind === "year") return true;
  const [first] = line.months;
  if (first === undefined) return kind === "unscheduled";
  return quarters.includes(quarterOf(slotOf(first, ledger)));
}

function partOf(lines: ProgressPart["lines"]): ProgressPart {
  const known = (amounts: readonly (Fen | null)[]): Fen | null => (amounts.every((amount) => amount === null) ? null : sumFen(amounts));
  return { lines, budget: known(lines.map(({ line }) => line.amount)), actual: known(lines.map(({ line }) => line.actual)) };
}

/** `named`: activities that registers name, which says that something was done. */
export function stateOf({ item, actual }: LedgerLine, named: ReadonlySet<string>): WorkState {
  const said = item.status?.value ?? null;
  if (said !== null) {
    const word = wordOf(said);
    return STATUS_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? "unknown";
  }
  if (actual !== null && actual > 0) return "done";
  if (named.size === 0) return "unknown";
  return [item.activity.value, ...item.activities].some((name) => named.has(wordOf(name))) ? "done" : "unknown";
}

/** Activities that entries of the registers name. */
function namedIn(registers: readonly RegisterSheet[]): ReadonlySet<string> {
  return new Set(
    registers.flatMap(({ register, entries }) => {
      const column = activityColumn(register)?.id;
      return entries.map((entry) => wordOf(String(registerValue(entry, column) ?? ""))).filter((name) => name !== "");
    }),
  );
}
