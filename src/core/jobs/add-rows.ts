/** addingRows: rows of an article put into the plan's own table, without repeating what is there; each is read back before it counts. */
import { classify } from "../catalogue";
import { type Inserted, notAdded, type RowToAdd } from "../filling";
import { applyEdits } from "../grid/apply";
import type { SheetEdit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import type { Steps } from "../grid/steps";
import { type ArticleRow, remarkOf } from "../importing";
import type { SheetLanguage } from "../messages/sheet-messages";
import { monthNumbers } from "../plan/months";
import type { NotDone, NotDoneWhy } from "../plan/not-done";
import type { Plan } from "../plan/plan";
import type { Review } from "../plan/review";
import { readMonthText, readWorkbook } from "../reading";
import type { MonthNumber } from "../terms/month";
import { simplify } from "../words";
import { filling } from "./fill";

export interface AddedRows {
  /** To be applied to the workbook that was given. */
  readonly edits: readonly SheetEdit[];
  readonly inserted: readonly Inserted<RowToAdd>[];
  /** Rows that are there already or cannot be put in, each with its reason. */
  readonly notDone: readonly NotDone[];
}

/** `review` is the review of `workbook` as it stands. Throws nothing: a row without a place is in `notDone`. */
export function* addingRows(workbook: Workbook, review: Review, rows: readonly ArticleRow[], language: SheetLanguage): Steps<AddedRows> {
  const plans = plansIn(review.sheets);
  const present = monthsByActivity(plans);
  const notDone: NotDone[] = [];
  let wanted: RowToAdd[] = [];
  for (const row of rows) {
    const months = monthsOf(row);
    const why = obstacle(row, months, present.get(keyOf(row.activity)) ?? null);
    if (why === null) wanted.push(rowToAdd(row, months, language));
    else notDone.push(notAdded({ activity: row.activity, month: months[0] ?? null }, null, null, why));
  }
  for (;;) {
    const { edits, filling: filled, settings } = yield* filling(workbook, review, wanted, language);
    const after = edits.length === 0 ? [] : plansIn(yield* readWorkbook(applyEdits(workbook, edits).workbook, settings));
    const misread = new Set(filled.inserted.filter((one) => !isReadAsGiven(one, after)).map(({ suggestion }) => suggestion));
    if (misread.size === 0) return { edits, inserted: filled.inserted, notDone: [...notDone, ...filled.notDone] };
    notDone.push(...[...misread].map((row) => notAdded(row, null, null, "reads-otherwise")));
    wanted = wanted.filter((row) => !misread.has(row));
  }
}

function plansIn(sheets: readonly { readonly state: string; readonly plan: Plan | null }[]): readonly Plan[] {
  return sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
}

/** An activity as it is compared: in Simplified characters, without white space and punctuation. */
function keyOf(activity: string): string {
  return simplify(activity.normalize("NFKC")).replace(/[\s\p{P}]/gu, "");
}

function monthsByActivity(plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<MonthNumber>> {
  const found = new Map<string, Set<MonthNumber>>();
  for (const { items } of plans)
    for (const { activity, activities, months } of items)
      for (const name of [activity.value, ...activities]) {
        const key = keyOf(name);
        const known = found.get(key) ?? new Set();
        for (const month of monthNumbers(months.value.months)) known.add(month);
        found.set(key, known);
      }
  return found;
}

/** The row's months, or those that its cadence would be read as in a cell. */
function monthsOf({ months, cadence }: ArticleRow): readonly MonthNumber[] {
  if (months.length > 0 || cadence === null) return months;
  return monthNumbers(readMonthText(cadence.text, { year: null }).months);
}

function obstacle(row: ArticleRow, months: readonly MonthNumber[], present: ReadonlySet<MonthNumber> | null): NotDoneWhy | null {
  if (row.year !== null) return "other-year";
  if (months.length === 0) return present === null ? "no-month" : "already-there";
  const shared = months.filter((month) => present?.has(month) === true).length;
  return shared === 0 ? null : shared === months.length ? "already-there" : "partly-there";
}

function rowToAdd(row: ArticleRow, months: readonly MonthNumber[], { sheets }: SheetLanguage): RowToAdd {
  const { subject, isFree } = classify(row.activity);
  const spelt = row.months.length === 0 ? row.cadence!.text : sheets.plan.months(months);
  const remark = remarkOf(row, sheets);
  return {
    month: months[0]!,
    activity: row.activity,
    owner: row.owner,
    subject,
    amount: row.amountFen,
    isFree,
    given: { months, monthText: months.length > 1 ? spelt : null, remark: remark === "" ? null : remark },
  };
}

/** What is read of the row is what it was to say. */
function isReadAsGiven({ suggestion, sheet, row }: Inserted<RowToAdd>, plans: readonly Plan[]): boolean {
  const item = plans.find((plan) => plan.sheet === sheet)?.items.find((one) => one.row === row);
  if (item === undefined || item.activity.value !== suggestion.activity) return false;
  const read = monthNumbers(item.months.value.months);
  const { months } = suggestion.given!;
  const hasAmountColumn = item.amount.cell !== null;
  return (
    read.length === months.length &&
    months.every((month) => read.includes(month)) &&
    (item.amount.value.fen === suggestion.amount || (!hasAmountColumn && suggestion.amount === null))
  );
}
