/** decide: which of a workbook's tables are the plan to work on, and what the others are. */
import type { Plan, SheetState, SheetWhy, UnreadFigures } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { tidy } from "../words";
import { BUDGET_NAME, COPY_NAME, NAMELESS_PLAN, PLAN_NAME, PLAN_OR_ARRANGEMENT, PLAN_WORD, RECORD_NAME } from "../words/sheet-words";
import { copiesOf } from "./copies";
import { isOverview, joinedBudget } from "./joined";
import { knownSum } from "./known-sum";
import { isMonthText } from "./months";
import { withCopyDifferences } from "./odd/copy-differences";
import { homeOf, unitsOf } from "./plan-unit";
import { type Candidate, isLastYears, isTimed, isUnpriced, nameOf, type SheetReading, titleOf } from "./sheet-reading";
import { statedSubjects } from "./stated-subjects";
import { yearMeant, yearsIn } from "./years";

/** Of plans of several units each unit's by itself; where one sheet is meant, only its own plan is left to work on. */
export function decide(candidates: readonly Candidate[], settings: Settings): SheetReading[] {
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  const units = unitsOf(candidates.filter((one) => !isMuchWeaker(one, best)));
  const meant = candidates.find(({ grid }) => grid.sheet === settings.sheet) ?? null;
  const meantUnit = units.find(({ of }) => meant !== null && of.includes(meant));
  const bar = units.length > 1 ? best : -Infinity;
  return units.flatMap(({ unit, of }, index) => {
    // What is much weaker than the best is a plan of its own for nobody: it is judged beside its unit's, or the first.
    const weak = candidates.filter((one) => isMuchWeaker(one, best) && homeOf(one.plan, units) === index);
    const all = [...of, ...weak];
    const readings = decideOne(all, { unit, bar, meant: meant !== null && all.includes(meant) ? meant : null }, settings);
    if (meantUnit === undefined || meantUnit.of === of) return readings;
    return readings.map((one) => (one.state === "plan" ? { ...one, state: "other-plan", why: "other-unit" } : one));
  });
}

/** A table whose score is so much lower than the best one's is no plan. */
const MUCH_WEAKER = 4;

const isMuchWeaker = ({ score }: Candidate, best: number): boolean => score <= best - MUCH_WEAKER;

/** Of several plans of a unit: the year's, without copies and without tables that only add up. */
function decideOne(
  candidates: readonly Candidate[],
  { unit, bar, meant }: { readonly unit: string | null; readonly bar: number; readonly meant: Candidate | null },
  settings: Settings,
): SheetReading[] {
  const years = yearsOf(candidates);
  const ofYear = ({ plan }: Candidate): number | null => years.get(plan) ?? null;
  const year = meant?.plan.year ?? yearOf(candidates, ofYear, settings.profile.year);
  const result: SheetReading[] = [];
  const put = ({ grid, plan }: Candidate, state: SheetState, why: SheetWhy | null): void => {
    const keeps = state === "plan" || state === "other-plan";
    result.push({
      sheet: grid.sheet,
      state,
      why,
      plan: keeps ? { ...plan, year: plan.year ?? years.get(plan) ?? year } : null,
      statedSubjects: keeps ? [] : statedSubjects(grid),
      unit: keeps ? unit : null,
    });
  };
  const isOf = (candidate: Candidate): boolean => {
    const own = ofYear(candidate);
    if (own === null || year === null) return !isLastYears(candidate);
    return own === year || (candidate.plan.isSchoolYear && own + 1 === year);
  };
  // A sheet of last year that names no year may itself be the one that is meant.
  const isOtherYear = (candidate: Candidate): boolean => isOf(candidate) !== (meant === null || isOf(meant));
  const isOfYearBefore = (candidate: Candidate): boolean => {
    const own = ofYear(candidate);
    return own === null || year === null ? isLastYears(candidate) : own === year - 1;
  };
  const hasCurrent = candidates.some((candidate) => !isOtherYear(candidate));
  const current: Candidate[] = [];
  for (const candidate of candidates) {
    if (hasCurrent && isOtherYear(candidate)) put(candidate, "other-plan", isOfYearBefore(candidate) ? "last-year" : "other-year");
    else current.push(candidate);
  }
  const best = Math.max(bar, ...current.map((candidate) => candidate.score));
  const timed = current.filter(({ plan }) => isTimed(plan)).map((candidate) => new TimedPlan(candidate));
  const isBudget = (candidate: Candidate): boolean => !isTimed(candidate.plan) && isBudgetOf(candidate, timed);
  const strong = current.filter(
    (candidate) => candidate === meant || ((!isMuchWeaker(candidate, best) || isPlanOfItsOwn(candidate, current)) && !isBudget(candidate)),
  );
  // A welfare committee's money is not the union's: beside a union's plan its own is another one; alone it is the plan.
  const hasUnions = strong.some(({ plan }) => !plan.isWelfareCommittee) && meant?.plan.isWelfareCommittee !== true;
  const copies = copiesOf(strong, (one, other) => other === meant || (one !== meant && yieldsTo(one, other, strong)));
  const isCopyMeant = meant !== null && copies.has(meant);
  const joins = joinsIn(current.filter(isBudget), strong);
  const kept = strong.filter((one) => !copies.has(one));
  const isOverviewOf = (one: Candidate): boolean =>
    isOverview(
      one.plan,
      kept.filter((other) => other !== one).map(({ plan }) => plan),
    );
  const overviews = new Set(strong.filter(isOverviewOf));
  for (const candidate of current) {
    const join = joins.get(candidate);
    if (join !== undefined) put(join, "plan", null);
    else if (!strong.includes(candidate) || overviews.has(candidate)) put(candidate, "not-a-plan", "summary");
    else if (hasUnions && candidate.plan.isWelfareCommittee) put(candidate, "other-plan", "welfare-committee");
    else if (meant?.plan.isWelfareCommittee === true && !candidate.plan.isWelfareCommittee) put(candidate, "other-plan", "other-unit");
    else if (isCopyMeant ? candidate !== meant : copies.has(candidate)) put(candidate, "other-plan", "duplicate-of-plan");
    else put(candidate, "plan", null);
  }
  return withUncounted(
    withCopyDifferences(result.map((one) => besideDated(one, result))),
    current.filter((one) => !strong.includes(one)),
    isBudget,
  );
}

/** 计划 that names no year beside 2025年计划, in the same months: perhaps they are two years' plans. */
function besideDated(one: SheetReading, all: readonly SheetReading[]): SheetReading {
  const { plan, state } = one;
  if (state !== "plan" || plan === null || plan.statedYears.length > 0 || !NAMELESS_PLAN.test(nameOf(one))) return one;
  const own = monthsOf(plan);
  const other = all.find((each) => {
    if (each === one || each.state !== "plan" || each.plan === null || yearsIn(each.sheet).length === 0) return false;
    const months = monthsOf(each.plan);
    return own.size >= FEWEST && months.size >= FEWEST && [...own].filter((month) => months.has(month)).length >= 2;
  });
  const [year] = other === undefined ? [] : yearsIn(other.sheet);
  return year === undefined ? one : { ...one, plan: { ...plan, undatedBeside: { sheet: other!.sheet, year: yearMeant(year) } } };
}

const monthsOf = ({ items }: Plan): ReadonlySet<number> =>
  new Set(items.flatMap(({ months }) => months.value.months.map(({ month }) => month)));

/** The figures of tables that call themselves plans, and say of what they name only how much it is, are said with the first plan: nobody counts them. */
function withUncounted(
  readings: readonly SheetReading[],
  weak: readonly Candidate[],
  isBudget: (one: Candidate) => boolean,
): SheetReading[] {
  const plans = readings.flatMap(({ plan, state }) => (state === "plan" && plan !== null ? [plan] : []));
  const [main] = plans;
  // Where nothing says what the activities cost, a sheet of money that could not be joined says it perhaps.
  const isOpen = plans.every(isUnpriced);
  const known = new Set(
    plans.flatMap(({ items, stated }) => [
      knownSum(items),
      ...items.map(({ amount }) => amount.value.fen),
      ...stated.map(({ amount }) => amount.fen),
    ]),
  );
  const unread = weak.flatMap((one): UnreadFigures[] => {
    const { grid, plan } = one;
    const called = nameOf(grid) + titleOf(plan);
    const priced = plan.items.filter(({ amount }) => amount.value.fen !== null);
    const sum = knownSum(priced);
    const cell = priced[0]?.amount.cell ?? null;
    const isCalled = PLAN_OR_ARRANGEMENT.test(called) && !BUDGET_NAME.test(called) && !isBudget(one);
    if (!(isOpen || isCalled) || RECORD_NAME.test(called)) return [];
    if (cell === null || priced.length < FEWEST || known.has(sum)) return [];
    return [{ cell, heading: "", count: priced.length, sum: Math.round(sum / plan.layout.unitFactor) / 100 }];
  });
  if (main === undefined) return [...readings];
  return readings.map((one) => (one.plan === main ? { ...one, plan: { ...main, unread: [...(main.unread ?? []), ...unread] } } : one));
}

/** Fewer figures make no table. */
const FEWEST = 3;

/**
 * True for a table of things that no other sheet names, with their months, however few they are and whatever else it does not say: that
 * calls itself a plan or is a month's, or says what each costs. A list of what was spent is none.
 */
function isPlanOfItsOwn(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { plan, grid } = candidate;
  if (!isTimed(plan) || plan.layout.columns.month === undefined || RECORD_NAME.test(nameOf(grid) + titleOf(plan))) return false;
  const isCalled = PLAN_NAME.test(nameOf(grid) + titleOf(plan)) || isMonthText(grid.sheet);
  if (!isCalled && plan.layout.columns.amount === undefined) return false;
  const others = new Set(all.filter((one) => one !== candidate).flatMap(namesOf));
  return namesOf(candidate).filter((name) => others.has(name)).length < plan.items.length * FEW;
}

/** So few names that also stand on another sheet make no list of that one's. */
const FEW = 0.3;

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

/**
 * The year of each plan: its own; beside plans of named years the one after 去年's, or a later one that its paper names (编制日期：2026年1月6日
 * beside the plan of 2025); null where nothing tells.
 */
function yearsOf(candidates: readonly Candidate[]): ReadonlyMap<Plan, number | null> {
  const named = (of: readonly Candidate[]): number => Math.max(...of.flatMap(({ plan }) => plan.year ?? []));
  const last = candidates.filter(isLastYears);
  const latest = named(candidates);
  const after = last.length === candidates.length ? -Infinity : named(last) + 1;
  return new Map(
    candidates.map((one) => {
      const { plan } = one;
      if (plan.year !== null || last.includes(one)) return [plan, plan.year];
      const paper = Math.max(
        ...plan.statedYears.flatMap(({ origin, year }) => (origin === "note" || origin === "signature" ? [year] : [])),
      );
      const year = Math.max(after, paper > latest ? paper : -Infinity);
      return [plan, latest > -Infinity && year > -Infinity ? year : null];
    }),
  );
}

/** The user's year, where a plan is for it; else the latest year a good candidate is for. */
function yearOf(candidates: readonly Candidate[], ofYear: (one: Candidate) => number | null, told: number | null): number | null {
  if (told !== null && candidates.some(({ plan }) => plan.year === told)) return told;
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  // What calls itself the plan of a later year is one, however little of it is read.
  const isCalledPlan = ({ plan, score }: Candidate): boolean =>
    score > best - 2 * MUCH_WEAKER && plan.layout.columns.amount !== undefined && PLAN_WORD.test(titleOf(plan));
  const years = candidates
    .filter((candidate) => !isMuchWeaker(candidate, best) || isCalledPlan(candidate))
    .map(ofYear)
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
      own.filter((name) => names.has(name)).length >= own.length * FEW,
  );
}

function namesOf({ plan }: Candidate): readonly string[] {
  return plan.items.map((item) => tidy(item.activity.value));
}
