/** executionOf: what was spent beside what was planned, by activity, subject and stretch of the year: plain data for pane, JSON and sheet alike. */
import { atOnce, type Breaths, mapping } from "../grid/steps";
import type { Ledger, LedgerLine, LedgerSubject } from "../plan/ledger";
import { type Fen, fenFromYuan, splitFen, sumFen, yuan } from "../plan/money";
import { slotOf } from "./ledger";
import { codeOf, subjectKey } from "./line";
import { type Period, periodsOf, quarterOf } from "./periods";

export interface ExecutionFigures {
  /** 预算金额; null where none of the amounts is known. */
  readonly plannedFen: Fen | null;
  /** 实际支出; null while nothing is written there. */
  readonly actualFen: Fen | null;
  /** 预算执行率, 1 = 100 %; null unless both sides are known and something is planned. */
  readonly rate: number | null;
}

/** One activity on union funds. */
export interface ActivityExecution extends ExecutionFigures {
  readonly sheet: string;
  readonly row: number;
  /** Position in 计划明细, from 1. */
  readonly seq: number;
  readonly activity: string;
  readonly subject: LedgerSubject;
  /** True where the budget stands in a cell merged with another row's: that it has none of its own says nothing. */
  readonly isBudgetShared: boolean;
  /** What of the actual spending falls into each quarter of the plan's year; null where none of its months is there, or nothing is known. */
  readonly byQuarter: readonly (Fen | null)[];
}

export interface SubjectExecution extends ExecutionFigures {
  readonly subject: LedgerSubject;
}

export interface PeriodExecution extends ExecutionFigures, Period {
  /** What of each subject falls into it, in the same order; those with nothing planned and nothing spent there are left out. */
  readonly subjects: readonly SubjectExecution[];
}

export interface Execution {
  readonly isSchoolYear: boolean;
  /** In the order of 计划明细; what other payers bear is not among them. */
  readonly activities: readonly ActivityExecution[];
  /** By code, those without one last. */
  readonly subjects: readonly SubjectExecution[];
  /** Quarters and half-years, in a school-year plan its terms; what has no month, where there is any; the whole year last. */
  readonly periods: readonly PeriodExecution[];
  readonly overall: ExecutionFigures;
}

/** 超预算, 接近预算, 无预算. */
export type ExecutionState = "over" | "near" | "unplanned";

/** The figures of a ledger, or null where no plan has an 实际支出 that can be read: then there is nothing to say of execution. */
export function executionOf(ledger: Ledger): Execution | null {
  return atOnce(executing(ledger));
}

/** Activities added up between two breaths. */
const BREATH = 1000;

/** The same in small steps. */
export function* executing(ledger: Ledger): Breaths<Execution | null> {
  // Most plans have no such column, and a long one need not be gone through to find that out.
  if (!ledger.lines.some(({ item, isActualRegistered }) => item.actual !== null || isActualRegistered)) return null;
  const union = ledger.lines.flatMap((line, index) => (line.payer === "union" ? [placed(line, index + 1, ledger)] : []));
  const activities = yield* mapping(union, BREATH, activityOf);
  if (activities.every(({ actualFen }) => actualFen === null)) return null;
  const overall = figuresOf(activities);
  const hasUnscheduled = union.some(({ slots, line }) => slots.length === 0 && (line.item.amount.value.fen ?? line.actual) !== null);
  yield null;
  const subjects = subjectsOf(union, activities);
  const periods: PeriodExecution[] = [];
  for (const period of periodsOf(ledger.isSchoolYear, hasUnscheduled)) {
    const parts = yield* mapping(activities, BREATH, (activity, index) => partIn(period, union[index]!, activity));
    yield null;
    periods.push(periodOf(period, union, parts));
  }
  return { isSchoolYear: ledger.isSchoolYear, activities, subjects, periods, overall };
}

/**
 * What is to be said of a line; null for nothing. `warnAt` is a rate, 1 = 100 %. Compared in whole 分, as the sheet's
 * own formulas do: a budget of 0 is overspent by the first 分.
 */
export function executionState(line: ExecutionFigures & { readonly isBudgetShared?: boolean }, warnAt: number): ExecutionState | null {
  const { plannedFen, actualFen } = line;
  if (actualFen === null || (actualFen as number) === 0) return null;
  if (plannedFen === null) return line.isBudgetShared === true ? null : "unplanned";
  if (actualFen > plannedFen) return "over";
  return actualFen >= (fenFromYuan(warnAt * yuan(plannedFen)) ?? Infinity) ? "near" : null;
}

/** A line where it stands in 计划明细, with its months as places in the plan's year. */
interface Placed {
  readonly line: LedgerLine;
  readonly seq: number;
  readonly slots: readonly number[];
  readonly shares: ReadonlyMap<number, Fen>;
}

function placed(line: LedgerLine, seq: number, ledger: Ledger): Placed {
  const shares = new Map([...line.shares].map(([month, share]) => [slotOf(month, ledger), share]));
  return { line, seq, slots: line.months.map((month) => slotOf(month, ledger)), shares };
}

function activityOf({ line, seq, slots }: Placed): ActivityExecution {
  const { item, subject, amount, actual } = line;
  return {
    sheet: item.sheet,
    row: item.row,
    seq,
    activity: item.activity.value,
    subject,
    isBudgetShared: item.amount.value.form === "merged",
    byQuarter: [0, 1, 2, 3].map((quarter) => spentInQuarter(slots, actual, quarter)),
    ...figures(amount, actual),
  };
}

/**
 * A row says how much was spent, not when: its planned months stand for that, evenly where there are several, the
 * remainder in 分 in the first.
 */
function spentInQuarter(slots: readonly number[], actual: Fen | null, quarter: number): Fen | null {
  if (actual === null || !slots.some((slot) => quarterOf(slot) === quarter)) return null;
  return sumFen(splitFen(actual, slots.length).filter((_, index) => quarterOf(slots[index]!) === quarter));
}

function subjectsOf(lines: readonly Placed[], parts: readonly Part[]): SubjectExecution[] {
  const groups = new Map<string, { subject: LedgerSubject; members: Part[] }>();
  lines.forEach(({ line: { subject } }, index) => {
    const key = subjectKey(subject);
    const group = groups.get(key) ?? { subject, members: [] };
    group.members.push(parts[index]!);
    groups.set(key, group);
  });
  const order = ({ subject }: SubjectExecution): string => codeOf(subject) ?? "~";
  return [...groups.values()]
    .map(({ subject, members }) => ({ subject, ...figuresOf(members) }))
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Both sides of an activity, or of what of it falls into a period. */
type Part = Pick<ExecutionFigures, "plannedFen" | "actualFen">;

function periodOf(period: Period, lines: readonly Placed[], parts: readonly Part[]): PeriodExecution {
  const subjects = subjectsOf(lines, parts).filter(({ plannedFen, actualFen }) => plannedFen !== null || actualFen !== null);
  return { ...period, ...figuresOf(parts), subjects };
}

function partIn({ kind, quarters }: Period, { slots, shares }: Placed, activity: ActivityExecution): Part {
  switch (kind) {
    case "year":
      return activity;
    case "unscheduled":
      return slots.length === 0 ? activity : { plannedFen: null, actualFen: null };
    default:
      return {
        plannedFen: added(quarters.flatMap((quarter) => [0, 1, 2].map((month) => shares.get(quarter * 3 + month) ?? null))),
        actualFen: added(quarters.map((quarter) => activity.byQuarter[quarter] ?? null)),
      };
  }
}

function figuresOf(parts: readonly Part[]): ExecutionFigures {
  return figures(added(parts.map(({ plannedFen }) => plannedFen)), added(parts.map(({ actualFen }) => actualFen)));
}

function figures(plannedFen: Fen | null, actualFen: Fen | null): ExecutionFigures {
  const hasRate = plannedFen !== null && plannedFen > 0 && actualFen !== null;
  return { plannedFen, actualFen, rate: hasRate ? yuan(actualFen) / yuan(plannedFen) : null };
}

/** The sum of what is known; null where nothing is. */
function added(amounts: readonly (Fen | null)[]): Fen | null {
  return amounts.every((amount) => amount === null) ? null : sumFen(amounts);
}
