/** awaitingApproval: the rows that await approval, each with the edits that settle it. */
import type { SetCell } from "../grid/edit";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { type Fen, fenFromYuan } from "../plan/money";
import type { Field, PlanItem } from "../plan/plan";
import type { Review } from "../plan/review";
import { ADDED_REMARK, HEADS_REMARK, LOOSE_ENDS, SHARE_REMARK, STOPS_AFTER } from "../words/approval-words";
import { type ApprovalLine, approvalsOf, recordIn, settledLine, withoutMark } from "./approval-record";

/** A row that was added, or whose amount was worked out, and that nobody has settled yet. */
export interface AwaitingRow {
  readonly sheet: string;
  readonly row: number;
  /** Of the cell that says it, else of the activity. */
  readonly column: number;
  /** What the row says of it. */
  readonly text: string;
  /** Its name, without our words. */
  readonly activity: string;
  /** In 分; null where none is known. */
  readonly amount: Fen | null;
  /** Take our words out, leave the user's, and take the row out of the record. */
  readonly edits: readonly SetCell[];
}

/**
 * Of the plans that are worked on, in the order of their rows. A row without a record awaits as long as our words are in a
 * cell of its own: what is a formula, or shared by several rows, is left to the user.
 */
export function awaitingApproval(workbook: Workbook, review: Review): readonly AwaitingRow[] {
  const plans = review.sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
  const record = recordIn(workbook);
  const lines = approvalsOf(workbook, plans);
  return plans.flatMap(({ items }) =>
    items.flatMap((item): readonly AwaitingRow[] => {
      if (item.awaiting === null) return [];
      const grid = sheetNamed(workbook, item.sheet);
      const line = lines.get(item) ?? null;
      const words = grid === null ? null : (settledRemark(item, line, grid) ?? settled(item.activity, item, grid, withoutMark));
      const edits = [...(words === null ? [] : [words]), ...(line === null ? [] : [settledLine(record!, line)])];
      const column = words?.column ?? item.activity.cell?.column;
      if (edits.length === 0 || column === undefined) return [];
      return [
        {
          sheet: item.sheet,
          row: item.row,
          column,
          text: words === null ? (item.remark?.value ?? "") : String(words.expect.value),
          activity: withoutMark(item.activity.value),
          amount: item.amount.value.fen,
          edits,
        },
      ];
    }),
  );
}

function settledRemark(item: PlanItem, line: ApprovalLine | null, grid: Grid): SetCell | null {
  const { fen } = item.amount.value;
  return settled(item.remark, item, grid, (text) => {
    const left =
      line !== null && line.phrase !== "" && text.includes(line.phrase) ? withoutPhrase(text, line, fen) : withoutWords(text, fen);
    return left === text ? text : left.replace(LOOSE_ENDS, "");
  });
}

/** The record knows our words, and what stays of them unless the amount is another by now. */
function withoutPhrase(text: string, line: ApprovalLine, fen: Fen | null): string {
  const at = text.indexOf(line.phrase);
  const after = text.slice(at + line.phrase.length);
  const stays = line.fen === fen ? line.stays : "";
  return text.slice(0, at) + stays + (stays === "" ? after.replace(STOPS_AFTER, "") : after);
}

function withoutWords(text: string, fen: Fen | null): string {
  return text
    .replace(ADDED_REMARK, "")
    .replace(SHARE_REMARK, "")
    .replace(HEADS_REMARK, (_whole, basis: string, heads: string, price: string, stop: string) =>
      productOf(heads, price) === fen ? basis + stop : "",
    );
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
