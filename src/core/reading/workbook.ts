/** readWorkbook: what each sheet is, and which of them are the plan to work on. */
import { isPlanMark } from "../grid/marks";
import type { Grid, Workbook } from "../grid/grid";
import type { Steps } from "../grid/steps";
import type { Plan, PlanItem, SheetState, SheetWhy } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { simplify, tidy } from "../words";
import {
  ACCOUNT_TEXT,
  ACCOUNT_TITLE,
  BUDGET_NAME,
  COPY_NAME,
  COVER_NAME,
  INSTRUCTION_NAME,
  LAST_YEAR_NAME,
  LOOKUP_NAME,
  PLAN_NAME,
  PLAN_OR_ARRANGEMENT,
  PLAN_WORD,
  RECORD_NAME,
  SAMPLE_TEXT,
  SUBJECT_CODE,
  TABLE_CALLED,
} from "../words/sheet-words";
import { continuedLayout } from "./continued";
import { withCopyDifferences } from "./odd/copy-differences";
import { copiesOf } from "./copies";
import { withUnsaid } from "./corrected";
import { isIncomeLabel, isNoteStart, isTotalLabel } from "./labels";
import { isOverview, joinedBudget } from "./joined";
import { isMonthText } from "./months";
import { reading } from "./read-plan";
import { recognising } from "./recognise";
import { homeOf, unitsOf } from "./plan-unit";
import { SheetView } from "./sheet-view";
import { unreadSheet, withUnread } from "./unread-sheets";
import { type StatedSubject, statedSubjects } from "./stated-subjects";

export interface SheetReading {
  readonly sheet: string;
  readonly state: SheetState;
  /** Null for a plan to work on, and for hidden sheets and our own. */
  readonly why: SheetWhy | null;
  /** Present for "plan" and "other-plan". */
  readonly plan: Plan | null;
  /** Figures by account subject that a budget sheet of the same workbook states; empty for plans. */
  readonly statedSubjects: readonly StatedSubject[];
  /** Whose plan it is, where it is one; plans to work on of different units are different plans. */
  readonly unit: string | null;
}

interface Candidate {
  readonly grid: Grid;
  readonly plan: Plan;
  /** How much it looks like the plan to work on. */
  readonly score: number;
  /** True where the user said how it is read: then it is a plan. */
  readonly isCorrected: boolean;
}

const NO_SHEETS: ReadonlySet<string> = new Set();

/** Every sheet of the workbook in its order; a corrected layout in the settings wins over what would be recognised. `registers`: sheets that are registers, and no plan's. */
export function* readWorkbook(
  workbook: Workbook,
  settings: Settings,
  registers: ReadonlySet<string> = NO_SHEETS,
): Steps<readonly SheetReading[]> {
  const readings = new Map<string, SheetReading>();
  const candidates: Candidate[] = [];
  for (const [index, grid] of workbook.sheets.entries()) {
    yield { stage: "reading", done: index, total: workbook.sheets.length };
    const set = (state: SheetState, why: SheetWhy | null, plan: Plan | null = null): void => {
      readings.set(grid.sheet, {
        sheet: grid.sheet,
        state,
        why,
        plan,
        statedSubjects: state === "not-a-plan" ? statedSubjects(grid) : [],
        unit: null,
      });
    };
    if (registers.has(grid.sheet)) {
      set("register", null);
      continue;
    }
    if (grid.mark !== null && !isPlanMark(grid.mark)) {
      set("ours", null);
      continue;
    }
    if (grid.visibility !== "visible") {
      set("hidden", null);
      continue;
    }
    const corrected = settings.layouts.find((layout) => layout.sheet === grid.sheet);
    const seen = yield* breathing(recognising(grid));
    const before = candidates[candidates.length - 1];
    const isHeaded = seen.layout !== undefined && (seen.layout.headerRows.length > 0 || seen.layout.monthColumns.length > 0);
    const goesOn = !isHeaded && before !== undefined && before.grid === workbook.sheets[index - 1];
    const continued = goesOn ? continuedLayout(grid, before.plan.layout) : null;
    const found = corrected ? { layout: withUnsaid(corrected, seen.layout ?? null) } : continued === null ? seen : { layout: continued };
    if (!found.layout) {
      set("not-a-plan", whyNot(grid, found.why));
      continue;
    }
    yield { stage: "reading", done: 0, total: grid.lastRow };
    const plan = yield* reading(grid, found.layout, { year: settings.profile.year, date1904: workbook.date1904 });
    const name = nameOf(grid);
    yield { stage: "reading", done: grid.lastRow, total: grid.lastRow };
    const why = corrected ? null : whatElse(plan, name);
    if (why === "sample") set("other-plan", why, plan);
    else if (why !== null) set("not-a-plan", why);
    else candidates.push({ grid, plan, score: scoreOf(plan, name), isCorrected: corrected !== undefined });
  }
  const best = Math.max(...candidates.map(({ score }) => score));
  // As good as the best, and no better: the other sheets stay what they are.
  const scored = candidates.map((one) => (one.isCorrected ? { ...one, score: best } : one));
  for (const reading of decide(scored, settings)) readings.set(reading.sheet, reading);
  sayUnread(workbook, readings, settings);
  return workbook.sheets.map((grid) => readings.get(grid.sheet)!);
}

/**
 * What a sheet that calls itself a plan says in figures, and nobody could read, is said with the plan that was read. When it is of a
 * later year than all that were, these are not the plan that is meant.
 */
function sayUnread(workbook: Workbook, readings: Map<string, SheetReading>, settings: Settings): void {
  const plans = [...readings.values()].filter(({ state, plan }) => state === "plan" && plan !== null);
  const [main] = plans;
  const unread = workbook.sheets.flatMap((grid) => {
    const reading = readings.get(grid.sheet);
    return reading?.state === "not-a-plan" ? (unreadSheet(grid, reading.why) ?? []) : [];
  });
  if (main === undefined || unread.length === 0) return;
  const latest = Math.max(...unread.map(({ year }) => year ?? 0));
  const isMeant =
    settings.profile.year !== null || (settings.sheet ?? null) !== null || plans.some(({ plan }) => (plan!.year ?? Infinity) >= latest);
  const isOfMonth = plans.some(({ sheet }) => isMonthText(sheet));
  if (isMeant) readings.set(main.sheet, { ...main, plan: withUnread(main.plan!, unread, isOfMonth) });
  else for (const plan of plans) readings.set(plan.sheet, { ...plan, state: "other-plan", why: "last-year" });
}

/** A search whose length nobody knows beforehand. */
function* breathing<T>(search: Generator<null, T, void>): Steps<T> {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    yield { stage: "reading", done: 0, total: 1 };
  }
}

const nameOf = (grid: Grid): string => simplify(tidy(grid.sheet)).toLowerCase();

const titleOf = (plan: Plan): string => simplify(tidy(plan.title ?? "")).toLowerCase();

/** Why a sheet without a recognisable table is no plan. */
function whyNot(grid: Grid, why: SheetWhy): SheetWhy {
  if (why === "empty" || why === "too-large") return why;
  const name = nameOf(grid);
  if (COVER_NAME.test(name)) return "cover";
  if (INSTRUCTION_NAME.test(name)) return "instructions";
  if (LOOKUP_NAME.test(name)) return "lookup";
  const view = new SheetView(grid);
  const rows = grid.usedRows().slice(0, 40);
  const words = rows.flatMap((row) => view.ownCells(row).map(({ cell }) => view.word(cell)));
  if (words.some((word) => isNoteStart(word) && word.length > 12)) return "instructions";
  if (words.length <= 8 && words.some((word) => PLAN_NAME.test(word))) return "cover";
  if (statedSubjects(grid).filter(({ of }) => of === undefined).length >= 3 || words.some((word) => ACCOUNT_TITLE.test(word)))
    return "income-table";
  return why;
}

/** Activities looked at to tell what a table is: shares of so many are shares of all. */
const MOST_TEXTS = 1000;

/** What a table with a plan's columns really is; null for a plan. */
function whatElse(plan: Plan, name: string): SheetWhy | null {
  const { items } = plan;
  if (items.length === 0) return "no-rows";
  const texts = spread(items, MOST_TEXTS).map((item) => simplify(tidy(item.activity.value)).toLowerCase());
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;
  const notes = plan.notes.map((note) => simplify(tidy(note.value))).join("");
  if (
    share((text) => SAMPLE_TEXT.test(text)) >= 0.5 ||
    (INSTRUCTION_NAME.test(name) && !TABLE_CALLED.test(name)) ||
    (SAMPLE_TEXT.test(notes) && items.length <= 5)
  )
    return "sample";
  if (LOOKUP_NAME.test(name) && !PLAN_NAME.test(name)) return "lookup";
  const { columns, monthColumns } = plan.layout;
  const isTimed = columns.month !== undefined || columns.date !== undefined || columns.quarter !== undefined || monthColumns.length > 0;
  if (share((text) => isIncomeLabel(text) || SUBJECT_CODE.test(text)) >= 0.3 || hasCodes(items)) return "income-table";
  if (
    ACCOUNT_TITLE.test(name + titleOf(plan)) &&
    !isTimed &&
    columns.owner === undefined &&
    share((text) => ACCOUNT_TEXT.test(text)) >= 0.3
  )
    return "income-table";
  if (share((text) => isMonthText(text) || isTotalLabel(text)) >= 0.6) return "summary";
  return isBareList(plan) ? "no-activity-column" : null;
}

/**
 * True for a list of anything: words under a heading that say neither when, nor by whom, nor for how much. Where nothing is written
 * in Chinese, dates and figures around them say nothing either without a heading of their own.
 */
function isBareList({ layout, items, title, sheet }: Plan): boolean {
  const { columns } = layout;
  const roles = [columns.month, columns.date, columns.quarter, columns.week, columns.owner, columns.amount, columns.unitPrice];
  if (roles.some((column) => column !== undefined)) return false;
  const said = [title ?? "", sheet, ...items.slice(0, 50).map(({ activity }) => activity.value)].join("");
  if (!/\p{sc=Han}/u.test(said)) return items.length < 2 || layout.monthColumns.length < 3;
  return items.every(({ amount, months, byMonth }) => amount.value.fen === null && months.value.months.length === 0 && byMonth === null);
}

/** So many of a long list, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]!);
}

function hasCodes(items: readonly PlanItem[]): boolean {
  if (items.some((item) => item.months.value.months.length > 0)) return false;
  const coded = items.filter((item) =>
    [item.seq?.value, item.task?.value, item.subject?.value].some((text) => SUBJECT_CODE.test(text ?? "")),
  );
  return coded.length >= 3 && coded.length >= items.length * 0.5;
}

function scoreOf(plan: Plan, name: string): number {
  const { columns, monthColumns } = plan.layout;
  const title = titleOf(plan);
  let score = Math.min(2, plan.items.length / 10);
  if (PLAN_NAME.test(name) || PLAN_NAME.test(title)) score += 2;
  if (RECORD_NAME.test(name) || (RECORD_NAME.test(title) && !PLAN_WORD.test(title))) score -= 3;
  if (
    columns.month !== undefined ||
    columns.quarter !== undefined ||
    monthColumns.length > 0 ||
    plan.items.some((item) => item.months.value.months.length > 0)
  )
    score += 3;
  if (columns.owner !== undefined) score += 1.5;
  if (columns.amount !== undefined || monthColumns.length > 0) score += 1.5;
  if (columns.actual !== undefined && columns.amount === undefined) score -= 3;
  return score;
}

/** Of plans of several units each unit's by itself; where one sheet is meant, only its own plan is left to work on. */
function decide(candidates: readonly Candidate[], settings: Settings): SheetReading[] {
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  const units = unitsOf(candidates.filter(({ score }) => score > best - MUCH_WEAKER));
  const meant = candidates.find(({ grid }) => grid.sheet === settings.sheet) ?? null;
  const meantUnit = units.find(({ of }) => meant !== null && of.includes(meant));
  const bar = units.length > 1 ? best : -Infinity;
  return units.flatMap(({ unit, of }, index) => {
    // What is much weaker than the best is a plan of its own for nobody: it is judged beside its unit's, or the first.
    const weak = candidates.filter((one) => one.score <= best - MUCH_WEAKER && homeOf(one.plan, units) === index);
    const all = [...of, ...weak];
    const readings = decideOne(all, { unit, bar, meant: meant !== null && all.includes(meant) ? meant : null }, settings);
    if (meantUnit === undefined || meantUnit.of === of) return readings;
    return readings.map((one) => (one.state === "plan" ? { ...one, state: "other-plan", why: "other-unit" } : one));
  });
}

/** A table whose score is so much lower than the best one's is no plan. */
const MUCH_WEAKER = 4;

/** Of several plans of a unit: the year's, without copies and without tables that only add up. */
function decideOne(
  candidates: readonly Candidate[],
  { unit, bar, meant }: { readonly unit: string | null; readonly bar: number; readonly meant: Candidate | null },
  settings: Settings,
): SheetReading[] {
  const year = meant?.plan.year ?? yearOf(candidates, settings.profile.year);
  const result: SheetReading[] = [];
  const put = ({ grid, plan }: Candidate, state: SheetState, why: SheetWhy | null): void => {
    const keeps = state === "plan" || state === "other-plan";
    result.push({
      sheet: grid.sheet,
      state,
      why,
      plan: keeps ? { ...plan, year: plan.year ?? year } : null,
      statedSubjects: keeps ? [] : statedSubjects(grid),
      unit: keeps ? unit : null,
    });
  };
  const isOf = ({ grid, plan }: Candidate): boolean => {
    if (plan.year === null || year === null) return !LAST_YEAR_NAME.test(nameOf(grid));
    return plan.year === year || (plan.isSchoolYear && plan.year + 1 === year);
  };
  // A sheet of last year that names no year may itself be the one that is meant.
  const isOtherYear = (candidate: Candidate): boolean => isOf(candidate) !== (meant === null || isOf(meant));
  const hasCurrent = candidates.some((candidate) => !isOtherYear(candidate));
  const current: Candidate[] = [];
  for (const candidate of candidates) {
    if (hasCurrent && isOtherYear(candidate))
      put(candidate, "other-plan", candidate.plan.year === null || candidate.plan.year === (year ?? 0) - 1 ? "last-year" : "other-year");
    else current.push(candidate);
  }
  const best = Math.max(bar, ...current.map((candidate) => candidate.score));
  const timed = current.filter(({ plan }) => isTimed(plan)).map((candidate) => new TimedPlan(candidate));
  const isBudget = (candidate: Candidate): boolean => !isTimed(candidate.plan) && isBudgetOf(candidate, timed);
  const strong = current.filter((candidate) => candidate === meant || (candidate.score > best - MUCH_WEAKER && !isBudget(candidate)));
  // A welfare committee's money is not the union's: beside a union's plan its own is another one; alone it is the plan.
  const hasUnions = strong.some(({ plan }) => !plan.isWelfareCommittee) && meant?.plan.isWelfareCommittee !== true;
  const copies = copiesOf(strong, (one, other) => other === meant || (one !== meant && yieldsTo(one, other, strong)));
  const isCopyMeant = meant !== null && copies.has(meant);
  const joins = joinsIn(current.filter(isBudget), strong);
  const overviews = new Set(
    strong.filter(
      (one) =>
        !isTimed(one.plan) &&
        isOverview(
          one.plan,
          strong.filter((other) => other !== one && !copies.has(other)).map(({ plan }) => plan),
        ),
    ),
  );
  for (const candidate of current) {
    const join = joins.get(candidate);
    if (join !== undefined) put(join, "plan", null);
    else if (!strong.includes(candidate) || overviews.has(candidate)) put(candidate, "not-a-plan", "summary");
    else if (hasUnions && candidate.plan.isWelfareCommittee) put(candidate, "other-plan", "welfare-committee");
    else if (meant?.plan.isWelfareCommittee === true && !candidate.plan.isWelfareCommittee) put(candidate, "other-plan", "other-unit");
    else if (isCopyMeant ? candidate !== meant : copies.has(candidate)) put(candidate, "other-plan", "duplicate-of-plan");
    else put(candidate, "plan", null);
  }
  return withCopyDifferences(result);
}

/** Budgets whose lines name the activities of one other sheet, and that sheet with their amounts. */
function joinsIn(budgets: readonly Candidate[], plans: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const joins = new Map<Candidate, Candidate>();
  for (const budget of budgets)
    for (const plan of plans) {
      const joined = joins.has(plan) ? null : joinedBudget(plan.plan, budget.plan);
      if (joined === null) continue;
      joins.set(plan, { ...plan, plan: joined });
      joins.set(budget, { ...budget, plan: { ...budget.plan, items: [], stated: [], joinedTo: plan.plan.sheet } });
      break;
    }
  return joins;
}

/** The user's year, where a plan is for it; else the latest year a good candidate is for. */
function yearOf(candidates: readonly Candidate[], told: number | null): number | null {
  if (told !== null && candidates.some(({ plan }) => plan.year === told)) return told;
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  // What calls itself the plan of a later year is one, however little of it is read.
  const isCalledPlan = ({ plan, score }: Candidate): boolean =>
    score > best - 2 * MUCH_WEAKER && plan.layout.columns.amount !== undefined && PLAN_WORD.test(titleOf(plan));
  const years = candidates
    .filter((candidate) => candidate.score > best - MUCH_WEAKER || isCalledPlan(candidate))
    .map(({ plan }) => plan.year)
    .filter((year) => year !== null);
  return years.length > 0 ? Math.max(...years) : told;
}

/** Of two plans with the same rows: the copy by its name goes, else the one that looks less like a plan, else the later one. */
function yieldsTo(one: Candidate, other: Candidate, all: readonly Candidate[]): boolean {
  const isNamedCopy = (candidate: Candidate): boolean => COPY_NAME.test(nameOf(candidate.grid));
  if (isNamedCopy(one) !== isNamedCopy(other)) return isNamedCopy(one);
  if (one.score !== other.score) return one.score < other.score;
  return all.indexOf(one) > all.indexOf(other);
}

/** A plan whose rows have months, and their names: asked for only where another table may be its budget. */
class TimedPlan {
  private known: ReadonlySet<string> | null = null;

  constructor(readonly candidate: Candidate) {}

  get names(): ReadonlySet<string> {
    return (this.known ??= new Set(namesOf(this.candidate)));
  }
}

/** True for a list of amounts without months and owners beside a plan that has them: the same year's money by item, not more activities. */
function isBudgetOf(candidate: Candidate, timed: readonly TimedPlan[]): boolean {
  if (candidate.plan.layout.columns.owner !== undefined) return false;
  const own = namesOf(candidate);
  const called = nameOf(candidate.grid) + titleOf(candidate.plan);
  const isCalledBudget = BUDGET_NAME.test(called) && !PLAN_OR_ARRANGEMENT.test(called);
  return timed.some(
    ({ candidate: other, names }) =>
      (isCalledBudget && other.plan.layout.columns.amount !== undefined) ||
      own.filter((name) => names.has(name)).length >= own.length * 0.3,
  );
}

function namesOf({ plan }: Candidate): readonly string[] {
  return plan.items.map((item) => tidy(item.activity.value));
}

function isTimed(plan: Plan): boolean {
  return plan.items.some((item) => item.months.value.months.length > 0);
}
