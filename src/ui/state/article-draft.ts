/** ArticleDraft: an article while its plans are looked through: its rows as they were read and as the user has changed them since. */
import type { Article, ArticlePlan, ArticleRow, Expansion, IgnoredAs, UnrecognisedWhy } from "../../core/importing";
import { addFen } from "../../core/plan/money";
import type { MonthNumber } from "../../core/terms/month";
import type { ReadArticle, SettledArticle } from "../engine/engine";

export interface DraftedRow {
  readonly id: number;
  readonly row: ArticleRow;
  readonly isDropped: boolean;
}

export interface DraftedPlan extends Omit<ArticlePlan, "rows"> {
  readonly rows: readonly DraftedRow[];
  /** True for a plan that is to come into the workbook. */
  readonly isWanted: boolean;
  /** First and last line that are shown with it: also those between it and the plan before. */
  readonly shown: readonly [from: number, to: number];
}

export interface ArticleDraft {
  /** The file's name; null for what was pasted. */
  readonly file: string | null;
  readonly lines: readonly string[];
  readonly plans: readonly DraftedPlan[];
  readonly ignored: ReadonlyMap<number, IgnoredAs>;
  readonly unrecognised: Article["unrecognised"];
  readonly expansion: Expansion;
  /** Index of the plan that is looked at. */
  readonly at: number;
  /** The draft before the last change of a row; null where nothing was changed. */
  readonly before: ArticleDraft | null;
  readonly nextId: number;
}

/** What became of a line: the rows made of it, or why there is none. */
export type LineFate =
  | { readonly kind: "rows"; readonly ids: readonly number[] }
  | { readonly kind: "ignored"; readonly as: IgnoredAs }
  | { readonly kind: "unrecognised"; readonly why: UnrecognisedWhy }
  /** No word of time in it. */
  | { readonly kind: "none" };

/** As it was read: the unions' plans are wanted, others' only where there is no union's. */
export function articleDraft(file: string | null, { lines, article }: ReadArticle): ArticleDraft {
  let nextId = 1;
  const unions = article.plans.filter(({ kind, rows }) => kind === "union" && rows.length > 0);
  const plans = article.plans.map((plan, index): DraftedPlan => {
    const before = Math.max(0, ...article.plans.slice(0, index).map(({ to }) => to));
    return {
      ...plan,
      rows: plan.rows.map((row) => ({ id: nextId++, row, isDropped: false })),
      isWanted: plan.rows.length > 0 && (unions.length === 0 || unions.includes(plan)),
      shown: [Math.min(before + 1, plan.from), index === article.plans.length - 1 ? lines.length : plan.to],
    };
  });
  // Nothing that was said may be out of sight, also where no plan was found around it.
  const all = plans.length > 0 ? plans : [nothing(lines.length)];
  return {
    file,
    lines,
    plans: all,
    ignored: new Map(article.ignored.map(({ line, as }) => [line, as])),
    unrecognised: article.unrecognised,
    expansion: "none",
    at: Math.max(
      0,
      all.findIndex(({ isWanted }) => isWanted),
    ),
    before: null,
    nextId,
  };
}

function nothing(lines: number): DraftedPlan {
  return { title: null, kind: "union", year: null, from: 1, to: lines, rows: [], isWanted: true, shown: [1, lines] };
}

/** Where a row of this number stands; null for one that is gone. */
function placeOf(draft: ArticleDraft, id: number): readonly [plan: number, row: number] | null {
  for (const [plan, { rows }] of draft.plans.entries()) {
    const row = rows.findIndex((one) => one.id === id);
    if (row >= 0) return [plan, row];
  }
  return null;
}

/** The draft with `count` rows from this one on replaced. */
function replaced(
  draft: ArticleDraft,
  id: number,
  count: number,
  made: (old: readonly DraftedRow[]) => readonly DraftedRow[],
): ArticleDraft {
  const place = placeOf(draft, id);
  if (place === null) return draft;
  const [at, from] = place;
  const { rows } = draft.plans[at]!;
  const next = [...rows.slice(0, from), ...made(rows.slice(from, from + count)), ...rows.slice(from + count)];
  return changed(draft, { plans: draft.plans.map((plan, index) => (index === at ? { ...plan, rows: next } : plan)) });
}

function changed(draft: ArticleDraft, change: Partial<ArticleDraft>): ArticleDraft {
  return { ...draft, ...change, before: draft };
}

/** What can be typed of a row. */
export type RowChange = Pick<ArticleRow, "activity" | "months" | "owner" | "amountFen">;

/** The row as typed; its lines stay what it was made from. Months that are set say all there is to its time. */
export function edited(draft: ArticleDraft, id: number, change: RowChange): ArticleDraft {
  return replaced(draft, id, 1, ([old]) => {
    const isSameTime = change.months.join() === old!.row.months.join();
    const time = isSameTime ? {} : { year: null, cadence: null, monthsFrom: "line" as const };
    return [{ ...old!, row: { ...old!.row, ...change, ...time } }];
  });
}

/** Takes a row out, to be seen and brought back. */
export function dropped(draft: ArticleDraft, id: number, isDropped: boolean): ArticleDraft {
  return replaced(draft, id, 1, ([old]) => [{ ...old!, isDropped }]);
}

/** The row that `id` can be made one with: the next one of its plan that is not taken out. */
export function nextOf(draft: ArticleDraft, id: number): DraftedRow | null {
  const place = placeOf(draft, id);
  const next = place === null ? undefined : draft.plans[place[0]]!.rows[place[1] + 1];
  return next === undefined || next.isDropped ? null : next;
}

/** One row of it and the next: months and lines of both; amounts are added where both are known. */
export function merged(draft: ArticleDraft, id: number): ArticleDraft {
  if (nextOf(draft, id) === null) return draft;
  return replaced(draft, id, 2, ([first, second]) => {
    const [a, b] = [first!.row, second!.row];
    const row: ArticleRow = {
      ...a,
      activity: `${a.activity}，${b.activity}`,
      months: inOrder([...a.months, ...b.months], a, b),
      monthsFrom: a.months.length > 0 ? a.monthsFrom : b.monthsFrom,
      owner: both(a.owner, b.owner),
      partner: both(a.partner, b.partner),
      place: both(a.place, b.place),
      theme: both(a.theme, b.theme),
      amountFen: a.amountFen === null ? b.amountFen : b.amountFen === null ? a.amountFen : addFen(a.amountFen, b.amountFen),
      amountText: both(a.amountText, b.amountText),
      cadence: a.cadence ?? b.cadence,
      deadline: a.deadline ?? b.deadline,
      lines: [...new Set([...a.lines, ...b.lines])].sort((one, other) => one - other),
      quote: a.quote === b.quote ? a.quote : `${a.quote}\n${b.quote}`,
    };
    return [{ ...first!, row }];
  });
}

function both(a: string | null, b: string | null): string | null {
  return a === null || a === b ? (b ?? a) : b === null ? a : `${a}、${b}`;
}

/** Without doubles; ascending, but as they stand where a row goes on into the next year. */
function inOrder(months: readonly MonthNumber[], ...rows: readonly ArticleRow[]): readonly MonthNumber[] {
  const each = [...new Set(months)];
  const descends = rows.some((row) => row.months.some((month, index) => index > 0 && month < row.months[index - 1]!));
  return descends ? each : each.sort((a, b) => a - b);
}

/** A row for each of these activities; an amount and its words stay with the first, they were said once. */
export function split(draft: ArticleDraft, id: number, activities: readonly string[]): ArticleDraft {
  const wanted = activities.map((activity) => activity.trim()).filter((activity) => activity !== "");
  if (wanted.length < 2) return draft;
  const first = draft.nextId;
  const made = replaced(draft, id, 1, ([old]) =>
    wanted.map((activity, index) => ({
      id: index === 0 ? id : first + index,
      row: { ...old!.row, activity, ...(index === 0 ? {} : { amountFen: null, amountText: null }) },
      isDropped: false,
    })),
  );
  return { ...made, nextId: first + wanted.length };
}

/** A line that had no place as a row of the plan that is looked at; its month is the user's, null for none. */
export function placed(
  draft: ArticleDraft,
  entry: Article["unrecognised"][number],
  activity: string,
  month: MonthNumber | null,
): ArticleDraft {
  const { line, quote } = entry;
  const plan = draft.plans[draft.at]!;
  const row: ArticleRow = {
    months: month === null ? [] : [month],
    monthsFrom: month === null ? "none" : "line",
    activity,
    owner: null,
    partner: null,
    place: null,
    theme: null,
    amountFen: null,
    amountText: null,
    cadence: null,
    deadline: null,
    year: null,
    line,
    lines: [line],
    quote,
  };
  const after = plan.rows.findIndex((one) => one.row.line > line);
  const at = after < 0 ? plan.rows.length : after;
  const rows = [...plan.rows.slice(0, at), { id: draft.nextId, row, isDropped: false }, ...plan.rows.slice(at)];
  return changed(draft, {
    plans: draft.plans.map((one, index) => (index === draft.at ? { ...one, rows, isWanted: true } : one)),
    unrecognised: draft.unrecognised.filter((one) => one !== entry),
    nextId: draft.nextId + 1,
  });
}

/** The change before the last taken back; what is looked at stays. */
export function takenBack(draft: ArticleDraft): ArticleDraft {
  return draft.before === null ? draft : { ...draft.before, at: draft.at, expansion: draft.expansion };
}

export function wanting(draft: ArticleDraft, index: number, isWanted: boolean): ArticleDraft {
  return { ...draft, plans: draft.plans.map((plan, at) => (at === index ? { ...plan, isWanted } : plan)) };
}

/** What became of a line of the plan that is looked at. */
export function fateOf(draft: ArticleDraft, line: number): LineFate {
  const ids = draft.plans[draft.at]!.rows.filter(({ row }) => row.lines.includes(line)).map(({ id }) => id);
  if (ids.length > 0) return { kind: "rows", ids };
  const lost = draft.unrecognised.find((one) => one.line === line);
  if (lost !== undefined) return { kind: "unrecognised", why: lost.why };
  const as = draft.ignored.get(line);
  return as === undefined ? { kind: "none" } : { kind: "ignored", as };
}

/** The lines without a place that are shown with a plan. */
export function unplacedIn(draft: ArticleDraft, index: number): Article["unrecognised"] {
  const [from, to] = draft.plans[index]!.shown;
  return draft.unrecognised.filter(({ line }) => line >= from && line <= to);
}

/** What is to come into the workbook: the plans wanted, without what was taken out, and the lines around them without a place. */
export function settledIn(draft: ArticleDraft): SettledArticle {
  const wanted = draft.plans.flatMap((plan, index) => (plan.isWanted ? [index] : []));
  return {
    plans: wanted.map((index) => {
      const { isWanted: _, shown: _shown, rows, ...plan } = draft.plans[index]!;
      return { ...plan, rows: rows.flatMap(({ row, isDropped }) => (isDropped ? [] : [row])) };
    }),
    unrecognised: [...new Set(wanted.flatMap((index) => unplacedIn(draft, index)))],
    expansion: draft.expansion,
  };
}

/** Count of rows that are to come into the workbook, before any of them comes round more than once. */
export function rowsWanted(draft: ArticleDraft): number {
  return settledIn(draft).plans.reduce((sum, { rows }) => sum + rows.length, 0);
}
