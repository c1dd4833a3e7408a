/**
 * rolled: last year's table turned into the new year's, as changes a person can read and edits a host can apply. Read this first.
 *
 *   review of last year → changes, each with its reason → those that are taken → cells, rows, names of sheets, 转换说明
 */
import type { CellContent, SheetEdit } from "../grid/edit";
import type { Grid, Workbook } from "../grid/grid";
import type { SheetMessages } from "../messages/sheet-messages";
import type { Plan, PlanItem } from "../plan/plan";
import type { Review } from "../plan/review";
import { arranging } from "./arrange";
import type { Change } from "../plan/year-change";
import { stuckChange } from "./change";
import { changesOf, type Known, namesOf, ourSheets, plansOf, turnOf, withIds } from "./changes";
import type { AmountWish } from "./columns";
import { Contents } from "./contents";
import { draftNotes } from "./notes-sheet";
import { firstNumbers, laterNumbers } from "./numbers";
import { obstaclesIn } from "./obstacles";
import { LyingCells } from "./lying";
import { remarkColumnOf, remarkedAt } from "./remarks";
import type { RollingMessages } from "../messages/rolling-messages";
import { noteGrids, type PlacedOpening, rowEdits } from "./rows";
import { isWallCalendar, type Run, runsOf } from "./runs";
import { wallCalendars } from "./wall-calendar";
import { monthContentLike } from "./time-cells";
import type { Turn } from "./turn";

export interface RollWish {
  /** The new year; of a school year the first of its two. */
  readonly year: number;
  readonly amounts: AmountWish;
}

export interface RollLanguage {
  readonly sheets: SheetMessages;
  readonly rolling: RollingMessages;
}

/** What turning the year would change. */
export interface RollPlan {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

export interface Rolled extends RollPlan {
  /** Of the snapshot; to be applied first. */
  readonly edits: readonly SheetEdit[];
  /** New names of sheets by their old ones; to be given after the edits. */
  readonly names: ReadonlyMap<string, string>;
  /** Changes that are made: all but the proposals nobody took. */
  readonly made: ReadonlySet<string>;
}

/** What is only said. */
const STAYS: ReadonlySet<string> = new Set(["no-place", "calendar-stays"]);

/** Takes a proposal, or not. */
export type TakesChange = (change: Change) => boolean;

/** `review`: of last year's workbook, with a plan in it. */
export function rollPlan(workbook: Workbook, review: Review, wish: RollWish): RollPlan {
  const turn = turnOf(workbook, review, wish.year);
  return { from: turn.from, to: turn.to, changes: changesOf(workbook, review, wish.amounts, turn).map(({ change }) => change) };
}

/** The same with the edits that make it so. `takes` is asked of proposals only. */
export function rolled(workbook: Workbook, review: Review, wish: RollWish, takes: TakesChange, language: RollLanguage): Rolled {
  const turn = turnOf(workbook, review, wish.year);
  const planned = changesOf(workbook, review, wish.amounts, turn);
  const isTaken = ({ change }: Known): boolean => !change.confirm || takes(change);
  const contents = new Contents(workbook);
  const monthBy = new Map<PlanItem, number>();
  for (const known of planned.filter(isTaken)) {
    for (const cell of known.planned.cells) contents.put(known.change.sheet, cell);
    const { item, monthBy: by = 0 } = known.planned;
    if (item !== null && by !== 0 && !monthBy.has(item)) monthBy.set(item, by);
  }
  const plans = plansOf(workbook, review);
  const runs = plans.flatMap(({ plan, grid }) => runsOf(plan, grid));
  noteGrids(runs);
  const arrangement = arranging(runs, monthBy, { ...obstaclesIn(workbook), canSay: (run, month) => headOf(run, month, turn) !== null });
  const { runs: arranged, stuck } = arrangement;
  for (const { run, month } of arrangement.retimed) contents.put(run.sheet, headOf(run, month, turn)!);
  const openings = arrangement.openings.map((opening): PlacedOpening => {
    const head = headOf(opening.source, opening.month, turn);
    const first = runs.find(({ sheet }) => sheet === opening.source.sheet)!;
    return { ...opening, first, monthColumn: head!.column, monthContent: head!.content };
  });
  const lengths = new Map(arranged.map(({ run, items }) => [run, items.length]));
  const firsts = firstNumbers(runs, lengths, openings);
  const isArranged = new Set(arranged.map(({ run }) => run));
  const later = laterNumbers(
    runs.filter((run) => !isArranged.has(run)),
    firsts,
  );
  for (const { sheet, ...cell } of later) contents.put(sheet, cell);
  const all = [
    ...planned,
    ...withIds(
      stuck.map((item) => stuckChange(item, monthBy.get(item)!)),
      planned,
    ),
  ];
  putRemarks(plans, all, isTaken, contents, language.rolling);
  const weeks = wallCalendars(plans, turn).turn(contents);
  const changes = all.map(({ change }) => change);
  const made = new Set(all.filter((known) => isTaken(known) && !STAYS.has(known.planned.why.code)).map(({ change }) => change.id));
  const names = namesOf(workbook, plans, turn);
  const notes = draftNotes(
    workbook,
    changes,
    { isMade: ({ id }) => made.has(id), year: turn.to, nameOf: (sheet) => names.get(sheet) ?? sheet },
    language.rolling,
    language.sheets,
  );
  const removed = ourSheets(workbook).map((grid): SheetEdit => ({ kind: "remove-sheet", sheet: grid.sheet, mark: grid.mark as "summary" }));
  return {
    from: turn.from,
    to: turn.to,
    changes,
    made,
    names,
    edits: [...rowEdits(workbook, contents, arranged, openings, firsts, runs), ...weeks, ...removed, notes],
  };
}

/** The cell that says a run's month, saying another; null where nobody can tell how. */
function headOf({ items, grid }: Run, month: number, turn: Turn): { row: number; column: number; content: CellContent } | null {
  const { cell, value } = items[0]!.months;
  if (cell === null) return null;
  const { row, column } = grid.anchor(cell.row, cell.column);
  const content = monthContentLike(grid.at(row, column), value.months[0]!.month, month, turn);
  return content === null ? null : { row, column, content };
}

/** What a person has to look at stands in the row's remark too. */
function putRemarks(
  plans: readonly { readonly plan: Plan; readonly grid: Grid }[],
  all: readonly Known[],
  isTaken: (known: Known) => boolean,
  contents: Contents,
  messages: RollingMessages,
): void {
  // Beside the weeks of a wall calendar a remark would stand beside another day than the one it is about: 转换说明 says it.
  for (const { plan, grid } of plans.filter((one) => !isWallCalendar(one.plan))) {
    const remarks = new Map<PlanItem, string[]>();
    for (const known of all) {
      const { item, sheet } = known.planned;
      const text = item === null || sheet !== plan.sheet ? null : remarkOf(known, isTaken(known), messages);
      if (text !== null) remarks.set(item!, [...new Set([...(remarks.get(item!) ?? []), text])]);
    }
    if (remarks.size === 0) continue;
    const lying = LyingCells.of(plan, grid);
    if (lying !== null) {
      // A form without a line for remarks has no place for one that would not be read as a part of it: 转换说明 says it.
      for (const [item, texts] of remarks) {
        const at = lying.own(item.remark?.cell ?? null);
        const change = at === null ? null : remarkedAt(at, grid, texts.join(messages.join), messages.join);
        if (change !== null) contents.put(plan.sheet, change);
      }
      continue;
    }
    const place = remarkColumnOf(plan.layout, plan, grid);
    if (place.heading !== null) contents.put(plan.sheet, { row: place.heading, column: place.column, content: { value: messages.remark } });
    const byCell = new Map<string, { item: PlanItem; texts: string[] }>();
    for (const [item, texts] of remarks) {
      const { row, column } = grid.anchor(item.row, place.column);
      const key = `${row}:${column}`;
      const known = byCell.get(key);
      if (known === undefined) byCell.set(key, { item, texts });
      else known.texts.push(...texts);
    }
    for (const { item, texts } of byCell.values()) {
      const at = grid.anchor(item.row, place.column);
      const change = remarkedAt(at, grid, texts.join(messages.join), messages.join);
      if (change !== null) contents.put(plan.sheet, change);
    }
  }
}

function remarkOf({ planned, change }: Known, isTaken: boolean, messages: RollingMessages): string | null {
  const { why, isRemarked = false } = planned;
  if (why.code === "no-place") return messages.stuck({ month: why.month });
  if (why.code === "likely-once") return messages.likelyOnce;
  if (change.kind === "one-off") return messages.once;
  if (isTaken) return isRemarked ? messages.roundYear : null;
  return messages.open({ from: change.from, to: change.to });
}
