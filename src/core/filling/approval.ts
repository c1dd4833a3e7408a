/** awaitingApproval: the rows that say 待审定 in words of ours, each with the edit that settles it. */
import type { SetCell } from "../grid/edit";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { type Fen, fenFromYuan } from "../plan/money";
import type { Field, PlanItem } from "../plan/plan";
import type { Review } from "../plan/review";
import { ADDED_ACTIVITY, ADDED_REMARK, AWAITING, HEADS_REMARK, LOOSE_ENDS, SHARE_REMARK } from "../words/approval-words";

/** A row that was added, or whose amount was proposed, and that nobody has settled yet. */
export interface AwaitingRow {
  readonly sheet: string;
  readonly row: number;
  /** Its name, without our words. */
  readonly activity: string;
  /** In 分; null where none is known. */
  readonly amount: Fen | null;
  /** Takes our words away and leaves the user's. */
  readonly edit: SetCell;
}

/** Of the plans that are worked on, in the order of their rows. A cell that is a formula, or that several rows share, is left to the user. */
export function awaitingApproval(workbook: Workbook, review: Review): readonly AwaitingRow[] {
  return review.sheets.flatMap(({ sheet, state, plan }) => {
    const grid = state === "plan" && plan !== null ? sheetNamed(workbook, sheet) : null;
    if (grid === null) return [];
    return plan!.items.flatMap((item): readonly AwaitingRow[] => {
      const edit = settledRemark(item, grid) ?? settledActivity(item, grid);
      return edit === null
        ? []
        : [{ sheet, row: item.row, activity: withoutMark(item.activity.value), amount: item.amount.value.fen, edit }];
    });
  });
}

function settledRemark(item: PlanItem, grid: Grid): SetCell | null {
  // Long plans are looked through at every check: nearly all rows are done with here.
  const remark = item.remark?.value ?? null;
  if (remark === null || !AWAITING.test(remark)) return null;
  return settled(item.remark, item, grid, (text) => {
    const left = text
      .replace(ADDED_REMARK, "")
      .replace(SHARE_REMARK, "")
      // 人数×标准 stays as the basis of the amount, unless the amount is another by now.
      .replace(HEADS_REMARK, (_whole, basis: string, heads: string, price: string, stop: string) =>
        productOf(heads, price) === item.amount.value.fen ? basis + stop : "",
      );
    return left === text ? text : left.replace(LOOSE_ENDS, "");
  });
}

function settledActivity(item: PlanItem, grid: Grid): SetCell | null {
  if (!item.isSuggested) return null;
  return settled(item.activity, item, grid, withoutMark);
}

function withoutMark(activity: string): string {
  return activity.replace(ADDED_ACTIVITY, "");
}

function productOf(heads: string, price: string): Fen | null {
  const [count, yuan] = [heads, price].map((text) => Number(text.replaceAll(",", ""))) as [number, number];
  return fenFromYuan(count * yuan);
}

/** The edit of the row's own cell; null where it has none or nothing of ours stands in it. */
function settled(field: Field<unknown> | null, { sheet, row }: PlanItem, grid: Grid, without: (text: string) => string): SetCell | null {
  const column = field?.cell?.column ?? null;
  if (column === null) return null;
  const merge = grid.mergeAt(row, column);
  const expect = grid.at(row, column);
  if ((merge !== null && merge.bottom > merge.top) || typeof expect.value !== "string" || expect.formula !== undefined) return null;
  const text = without(expect.value);
  return text === expect.value ? null : { kind: "set-cell", sheet, row, column, content: { value: text === "" ? null : text }, expect };
}
