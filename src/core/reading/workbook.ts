/** readWorkbook: what each sheet is, and which of them are the plan to work on. */
import { isPlanMark } from "../grid/marks";
import type { Grid, Workbook } from "../grid/grid";
import { saying, type Steps } from "../grid/steps";
import type { Plan, PlanItem, SheetState, SheetWhy } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { simplify, tidy } from "../words";
import { EXAMPLE_NAME } from "../words/row-words";
import {
  ACCOUNT_TEXT,
  ACCOUNT_TITLE,
  COVER_NAME,
  INSTRUCTION_NAME,
  LOOKUP_NAME,
  PLAN_NAME,
  PLAN_WORD,
  RECORD_NAME,
  SAMPLE_TEXT,
  SUBJECT_CODE,
  TABLE_CALLED,
  TEMPLATE_NAME,
} from "../words/sheet-words";
import { decide } from "./choosing";
import { continuedLayout } from "./continued";
import { withUnsaid } from "./corrected";
import { isIncomeLabel, isNoteStart, isTotalLabel } from "./labels";
import { knownSum } from "./known-sum";
import { isMonthText } from "./months";
import { ownTables, withOthers } from "./own-tables";
import { reading } from "./read-plan";
import { recognising } from "./recognise";
import { type Candidate, isLastYears, isUnpriced, nameOf, type SheetReading, titleOf } from "./sheet-reading";
import { isOfExample } from "./rows/example-rows";
import { SheetView } from "./sheet-view";
import { unreadSheet, withUnread } from "./unread-sheets";
import { statedSubjects } from "./stated-subjects";
import { yearElsewhere } from "./year-elsewhere";

const NO_SHEETS: ReadonlySet<string> = new Set();

/** Every sheet of the workbook in its order; a corrected layout in the settings wins over what would be recognised. `registers`: sheets that are registers, and no plan's. */
export function* readWorkbook(
  workbook: Workbook,
  settings: Settings,
  registers: ReadonlySet<string> = NO_SHEETS,
): Steps<readonly SheetReading[]> {
  const readings = new Map<string, SheetReading>();
  const candidates: Candidate[] = [];
  const templates: Candidate[] = [];
  // Called 模板, 参数 or 说明, and plans by their own titles.
  const misnamed: Candidate[] = [];
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
    const own = corrected ? null : ownTables(grid, settings.profile.year);
    const left = own?.grid ?? grid;
    // Of a search nobody knows the length beforehand.
    const seen = yield* saying({ stage: "reading", done: 0, total: 1 }, recognising(left));
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
    const read = yield* reading(left, found.layout, { year: settings.profile.year, date1904: workbook.date1904 });
    const plan = own === null ? read : withOthers(read, own);
    const name = nameOf(grid);
    yield { stage: "reading", done: grid.lastRow, total: grid.lastRow };
    const why = corrected ? null : whatElse(plan, name);
    if (why === "sample") {
      set("other-plan", why, plan);
      if (isFilledTemplate(plan, name)) templates.push({ grid, plan, score: scoreOf(plan, name), isCorrected: false });
    } else if (why !== null) set("not-a-plan", why);
    else candidates.push({ grid, plan, score: scoreOf(plan, name), isCorrected: corrected !== undefined });
    if ((why === "sample" || why === "lookup") && isPlanByTitle(plan))
      misnamed.push({ grid, plan, score: scoreOf(plan, ""), isCorrected: false });
  }
  const latest = Math.max(...candidates.map((one) => (isLastYears(one) ? -Infinity : (one.plan.year ?? Infinity))));
  // Where all that are plans by their sheets' names are of earlier years, these are not the ones that are meant.
  if (candidates.length > 0) candidates.push(...misnamed.filter(({ plan }) => (plan.year ?? -Infinity) > latest));
  if (candidates.length === 0) candidates.push(...templates);
  const best = Math.max(...candidates.map(({ score }) => score));
  // As good as the best, and no better: the other sheets stay what they are.
  const scored = candidates.map((one) => (one.isCorrected ? { ...one, score: best } : one));
  for (const reading of decide(scored, settings)) readings.set(reading.sheet, reading);
  const year = settings.profile.year === null ? yearElsewhere(workbook, readings) : null;
  if (year !== null) return yield* readWorkbook(workbook, { ...settings, profile: { ...settings.profile, year } }, registers);
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
  const sum = knownSum(plans.flatMap(({ plan }) => plan!.items));
  const isOpen = plans.every(({ plan }) => isUnpriced(plan!));
  const unread = workbook.sheets.flatMap((grid) => {
    const reading = readings.get(grid.sheet);
    // 总表 whose 合计 is what the plan comes to adds it up, by classes or departments.
    if (reading?.state !== "not-a-plan" || (sum > 0 && reading.statedSubjects.some(({ of, fen }) => of === "all" && fen === sum)))
      return [];
    return unreadSheet(grid, reading.why, isOpen) ?? [];
  });
  if (main === undefined || unread.length === 0) return;
  const latest = Math.max(...unread.map(({ year }) => year ?? -Infinity));
  const isMeant =
    settings.profile.year !== null || (settings.sheet ?? null) !== null || plans.some(({ plan }) => (plan!.year ?? Infinity) >= latest);
  const isOfMonth = plans.some(({ sheet }) => isMonthText(sheet));
  if (isMeant) readings.set(main.sheet, { ...main, plan: withUnread(main.plan!, unread, isOfMonth) });
  else for (const plan of plans) readings.set(plan.sheet, { ...plan, state: "other-plan", why: "last-year" });
}

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
  // A note below an overview makes no instructions of it.
  const stated = statedSubjects(grid);
  const isOverview = stated.some(({ of }) => of === "all");
  if (!isOverview && words.some((word) => isNoteStart(word) && word.length > 12)) return "instructions";
  if (words.length <= 8 && words.some((word) => PLAN_NAME.test(word))) return "cover";
  if (stated.filter(({ of }) => of === undefined).length >= 3 || words.some((word) => ACCOUNT_TITLE.test(word))) return "income-table";
  return why;
}

/** Activities looked at to tell what a table is: shares of so many are shares of all. */
const MOST_TEXTS = 1000;

/** What a table with a plan's columns really is; null for a plan. */
function whatElse(plan: Plan, name: string): SheetWhy | null {
  const { items } = plan;
  // A row that shows how the form is filled in makes no sample of the plan below it.
  const own = plan.notes.map((note) => simplify(tidy(note.value)).toLowerCase());
  if (items.length === 0) return own.some(isOfExample) ? "sample" : "no-rows";
  const named = own.filter((word) => EXAMPLE_NAME.test(word));
  const texts = [...named, ...spread(items, MOST_TEXTS).map((item) => simplify(tidy(item.activity.value)).toLowerCase())];
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;
  const notes = own.filter((word) => !isOfExample(word)).join("");
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

/** True for a form called 模板 that was filled in, by all its rows say; where another sheet is a plan it stays what it is called. */
function isFilledTemplate(plan: Plan, name: string): boolean {
  const costs = plan.items.filter(({ amount }) => (amount.value.fen ?? 0) > 0);
  return TEMPLATE_NAME.test(name) && costs.length >= FEWEST_FILLED && whatElse(plan, "") === null;
}

const FEWEST_FILLED = 2;

/** True for rows that are no example's below a title that says whose plan of which year they are. */
function isPlanByTitle(plan: Plan): boolean {
  const title = titleOf(plan);
  return plan.year !== null && PLAN_WORD.test(title) && !INSTRUCTION_NAME.test(title) && whatElse(plan, "") === null;
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
