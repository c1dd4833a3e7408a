/** review: everything the engine has to say about a workbook: reads the sheets, names the activities, adds up, checks. Read this first. */
import { fundPosition, fundsOf, isPaidByOthers, ledgerOf, lineOf, totalsOf } from "../ledger";
import { type CheckContext, checking, codesThat, type OtherSheet, type PlanSheet } from "../checks";
import { classify } from "../catalogue";
import { withApprovals } from "../filling/approval-record";
import { Evaluator } from "../grid/evaluate";
import { sheetNamed, type Workbook } from "../grid/grid";
import { finish, type Steps } from "../grid/steps";
import { markDismissed } from "../plan/dismissed";
import type { FindingCode } from "../plan/finding";
import type { LedgerLine } from "../plan/ledger";
import { type Fen, sumFen } from "../plan/money";
import type { Plan, PlanItem } from "../plan/plan";
import type { Review, ReviewedPlan, SheetReview } from "../plan/review";
import { EMPTY_PROFILE, NOTHING_TOLD_OF_REGISTERS, type Profile, type Settings } from "../plan/settings";
import { CHECKED_ON } from "../policy";
import type { RegisterSheet, RegisterSpending } from "../plan/register";
import { readWorkbook, type SheetReading } from "../reading";
import { indicatorsOf, isOfAnotherYear, type RecognisedRegister, readRegisters, registersIn, spendingOf } from "../registers";

/** Items classified between two breaths. */
const BREATH = 200;

/**
 * Reviews a workbook step by step. `settings` are the workbook's own (readSettings) with the
 * user's flags merged over them. A workbook without a plan is a review too, with `refused`, and so
 * is one with the plans of several units, of which neither `settings.sheet` nor `settings.front` names one.
 */
export function* reviewing(workbook: Workbook, settings: Settings): Steps<Review> {
  const registers = registersIn(workbook, settings);
  const readings = yield* readingWithRecord(workbook, settings, new Set(registers.keys()));
  const units = unitsPlanned(readings);
  if (units.length < 2) return yield* reviewingOne(workbook, readings, settings, registers);
  if (settings.front === undefined) return refused(yield* sheetReviews(readings, settings.profile), settings, "several-plans");
  const inFront = readings.find(({ sheet, state }) => sheet === settings.front && state === "plan");
  return yield* reviewingOne(workbook, ofUnit(readings, inFront === undefined ? units[0]! : inFront.unit), settings, registers);
}

/** Reviews each plan of a workbook on its own; of one plan, or none, it is the one review. Nobody said which of several plans has the funds. */
export function* reviewingEach(workbook: Workbook, settings: Settings): Steps<readonly Review[]> {
  const registers = registersIn(workbook, settings);
  const readings = yield* readingWithRecord(workbook, settings, new Set(registers.keys()));
  const units = unitsPlanned(readings);
  if (units.length < 2) return [yield* reviewingOne(workbook, readings, settings, registers)];
  const reviews: Review[] = [];
  for (const unit of units) {
    const own = ofUnit(readings, unit);
    // Nobody said whose registers they are.
    const { findings, notChecked, ...review } = yield* reviewingOne(
      workbook,
      own,
      { ...settings, profile: withoutFunds(settings.profile) },
      NO_REGISTERS,
    );
    const [sheet] = review.plans[0]!.sheets;
    reviews.push({
      ...review,
      notChecked: notChecked.map((one) => (one.why === "no-funds-given" ? { ...one, why: "several-plans" } : one)),
      // What is said of the whole workbook is said of one plan here.
      findings: findings.map((one) => (one.at === null ? { ...one, at: { sheet: sheet!, cell: null } } : one)),
    });
  }
  return reviews;
}

function* readingWithRecord(workbook: Workbook, settings: Settings, registers: ReadonlySet<string>): Steps<readonly SheetReading[]> {
  const readings = yield* readWorkbook(workbook, settings, registers);
  const recorded = withApprovals(
    workbook,
    readings.flatMap(({ plan }) => (plan === null ? [] : [plan])),
  );
  return recorded.size === 0 ? readings : readings.map((one) => (one.plan === null ? one : { ...one, plan: recorded.get(one.plan)! }));
}

/** The plans of other units are others' plans. */
function ofUnit(readings: readonly SheetReading[], unit: string | null): readonly SheetReading[] {
  return readings.map((one) => (one.state === "plan" && one.unit !== unit ? { ...one, state: "other-plan", why: "other-unit" } : one));
}

/** Units that have a plan to work on. */
function unitsPlanned(readings: readonly SheetReading[]): readonly (string | null)[] {
  return [...new Set(readings.filter(({ state }) => state === "plan").map(({ unit }) => unit))];
}

function withoutFunds(profile: Profile): Profile {
  const { carriedOver, drawnReserve, dues, allocated, upperGrant, employerGrant, otherIncome, funds } = EMPTY_PROFILE;
  return { ...profile, carriedOver, drawnReserve, dues, allocated, upperGrant, employerGrant, otherIncome, funds };
}

const NO_REGISTERS: ReadonlyMap<string, RecognisedRegister> = new Map();

/** What registers say was spent, by row of the plan; null where the plan's own column counts. */
type Spent = ReadonlyMap<PlanItem, Fen> | null;

/** The entries of the workbook's registers; dates without a year are the plan's. */
function registersOf(
  workbook: Workbook,
  readings: readonly SheetReading[],
  { profile, registers: told }: Settings,
  found: ReadonlyMap<string, RecognisedRegister>,
): readonly RegisterSheet[] {
  const { further } = told ?? NOTHING_TOLD_OF_REGISTERS;
  if (found.size === 0 && further.length === 0) return [];
  const plans = plansIn(readings);
  const year = profile.year ?? plans.map((plan) => plan.year).find((one) => one !== null) ?? null;
  const context = { year, isSchoolYear: plans.some(({ isSchoolYear }) => isSchoolYear) };
  return [
    ...readRegisters(workbook, found, context),
    ...further.flatMap((one) => readRegisters(one.workbook, registersIn(one.workbook, { layouts: [] }), context, one.file)),
  ];
}

/** The plans to work on. */
function plansIn(readings: readonly SheetReading[]): readonly Plan[] {
  return readings.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
}

/** A plan's own 实际支出 goes before the registers, unless the user says otherwise. */
function spentOf({ byItem }: RegisterSpending, plans: readonly Plan[], { actualFrom }: Profile): Spent {
  if (byItem.size === 0 || actualFrom === "plan") return null;
  const hasOwn = plans.some(({ items }) => items.some(({ actual }) => (actual?.value.fen ?? null) !== null));
  return hasOwn && actualFrom !== "registers" ? null : byItem;
}

function* sheetReviews(readings: readonly SheetReading[], profile: Profile, spent: Spent = null): Steps<readonly SheetReview[]> {
  const sheets: SheetReview[] = [];
  for (const reading of readings) sheets.push(yield* sheetReview(reading, profile, spent));
  const isOthers = sheets.every(({ state, lines }) => state !== "plan" || isPaidByOthers(lines));
  return sheets.map((one) => {
    if (!isTotalled(one)) return one;
    const isWhole = isOthers || one.plan?.isWelfareCommittee === true;
    return { ...one, totals: totalsOf(one.lines, isWhole) };
  });
}

/** The year the user says belongs to the workbook's plan; a sheet of another year that is meant has its own. */
function yearMeant(readings: readonly SheetReading[], { profile, sheet }: Settings): number | null {
  const isOfYear = ({ plan }: SheetReading): boolean => plan !== null && plan.year === profile.year;
  const meant = readings.find((one) => one.sheet === sheet && one.state === "plan");
  return meant !== undefined && meant.plan !== null && meant.plan.year !== null && !isOfYear(meant) && readings.some(isOfYear)
    ? meant.plan.year
    : profile.year;
}

/** Where all that is a plan to work on is one. */
function* reviewingOne(
  workbook: Workbook,
  readings: readonly SheetReading[],
  told: Settings,
  found: ReadonlyMap<string, RecognisedRegister>,
): Steps<Review> {
  const settings: Settings = { ...told, profile: { ...told.profile, year: yearMeant(readings, told) } };
  const registers = registersOf(workbook, readings, settings, found);
  const plans = plansIn(readings);
  // 2025报销台账 beside the plan for 2026 is listed, and says nothing of this year.
  const planYear = settings.profile.year ?? plans.map((plan) => plan.year).find((one) => one !== null) ?? null;
  const current = registers.filter((one) => !isOfAnotherYear(one, planYear));
  const registered = spendingOf(current, plans);
  const sheets = yield* sheetReviews(readings, settings.profile, spentOf(registered, plans, settings.profile));
  const planned = sheets.filter(({ state }) => state === "plan");
  const year = settings.profile.year ?? planned.map(({ plan }) => plan?.year ?? null).find((one) => one !== null) ?? null;
  if (planned.length === 0) return { ...refused(sheets, settings, "no-plan-found"), registers, registered };

  yield { stage: "checking", done: 0, total: 1 };
  const ledger = ledgerOf(planned.flatMap(({ lines }) => lines));
  const indicators = indicatorsOf(current, plans, settings, ledger.lines);
  // No fund rules apply to a welfare committee, nor does its plan come out of the union's money.
  const isUnions = planned.some(({ plan }) => plan?.isWelfareCommittee === false);
  const funds = isUnions ? fundPosition(fundsOf(settings.profile), ledger.unionSum) : null;
  const context: CheckContext = {
    ...contextOf(workbook, sheets, readings, settings, year),
    ledger,
    funds,
    registers: current,
    registered,
    indicators,
    told: settings.registers ?? NOTHING_TOLD_OF_REGISTERS,
  };
  const { findings, agreements, checked, notChecked } = yield* checking(context);
  return {
    profile: settings.profile,
    settings,
    year,
    sheets: sheets.map((one) => ({ ...one, agreement: agreements.get(one.sheet) ?? null })),
    sum: sumFen(planned.map(({ totals }) => totals?.sum ?? null)),
    plans: plansOf(sheets, year),
    registers,
    registered,
    indicators,
    ledger,
    funds,
    checked,
    notChecked,
    rulesUntil: rulesUntil(checked),
    findings: markDismissed(findings, settings.dismissals),
    refused: null,
  };
}

/** Reviews a workbook at once. */
export function review(workbook: Workbook, settings: Settings): Review {
  return finish(reviewing(workbook, settings));
}

/** Another plan is recognised, not totalled. */
function isTotalled({ plan, state, why }: Pick<SheetReview, "plan" | "state" | "why">): boolean {
  return plan !== null && (state === "plan" || why === "welfare-committee");
}

/** Names the activities of a plan; what they come to is known when all sheets are. */
function* sheetReview({ sheet, state, why, plan, unit }: SheetReading, profile: Profile, spent: Spent): Steps<SheetReview> {
  const nothing = { sheet, state, why, plan, unit, lines: [], totals: null, agreement: null };
  if (plan === null || !isTotalled(nothing)) return nothing;
  const lines: LedgerLine[] = [];
  const { items } = plan;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (index % BREATH === BREATH - 1) yield { stage: "checking", done: index, total: plan.items.length };
    const classified = classify(item.activity.value, { subject: item.subject?.value ?? null, sector: profile.sector });
    lines.push(lineOf(plan, item, classified, spent === null ? null : { fen: spent.get(item) ?? null }));
  }
  yield { stage: "checking", done: plan.items.length, total: plan.items.length };
  return { ...nothing, lines };
}

function contextOf(
  workbook: Workbook,
  reviews: readonly SheetReview[],
  readings: readonly SheetReading[],
  { profile, overrides, unread }: Settings,
  year: number | null,
): Omit<CheckContext, "ledger" | "funds" | "registers" | "registered" | "indicators" | "told"> {
  const sheets: PlanSheet[] = [];
  const others: OtherSheet[] = [];
  for (const [index, { sheet, state, why, plan, lines, totals }] of reviews.entries()) {
    const grid = sheetNamed(workbook, sheet);
    if (grid === null) continue;
    if (state === "plan" && plan !== null && totals !== null)
      sheets.push({ grid, plan, year: yearOf(plan, profile.year) ?? year, lines, totals });
    else others.push({ grid, state, why, statedSubjects: readings[index]!.statedSubjects });
  }
  return { workbook, sheets, others, profile, overrides, unread, year, calculation: new Evaluator(workbook) };
}

/** What the user says goes before what the sheet says, which is then a finding; a school year is named by either of its two. */
function yearOf(plan: Plan, told: number | null): number | null {
  const isEither = plan.year !== null && plan.isSchoolYear && told === plan.year + 1;
  return told === null || isEither ? plan.year : told;
}

const BY_RULES = codesThat((facts) => facts.byRules === true);

function rulesUntil(checked: readonly FindingCode[]): string | null {
  return checked.some((code) => BY_RULES.has(code)) ? CHECKED_ON : null;
}

/** The plans to work on, by unit. `year`: of a plan that names none. */
function plansOf(sheets: readonly SheetReview[], year: number | null): readonly ReviewedPlan[] {
  const planned = sheets.filter(({ state }) => state === "plan");
  return [...new Set(planned.map(({ unit }) => unit))].map((unit) => {
    const own = planned.filter((one) => one.unit === unit);
    return {
      sheets: own.map(({ sheet }) => sheet),
      unit,
      year: own.map(({ plan }) => plan?.year ?? null).find((one) => one !== null) ?? year,
      sum: sumFen(own.map(({ totals }) => totals?.sum ?? null)),
    };
  });
}

function refused(sheets: readonly SheetReview[], settings: Settings, why: "no-plan-found" | "several-plans"): Review {
  const { year } = settings.profile;
  return {
    profile: settings.profile,
    settings,
    year,
    sheets,
    sum: 0 as Fen,
    plans: plansOf(sheets, year),
    registers: [],
    registered: spendingOf([], []),
    indicators: [],
    ledger: ledgerOf([]),
    funds: null,
    checked: [],
    notChecked: [],
    rulesUntil: null,
    findings: [],
    refused: why,
  };
}
