/**
 * The record of what awaits approval: a hidden sheet of ours with a line for each row. Its first cell is a formula that
 * leads to the row's activity, so that the line goes along when rows are put in above; by the activity as it was the row
 * is found again after somebody sorted the table. What the remark says is for people.
 *
 *   ='计划'!C5 | 走访慰问 | row    | 建议增列，待审定           |                   |
 *   ='计划'!C9 | 三八节   | amount | 测算：120人×180元，待审定  | 测算：120人×180元 | 21600
 */
import { a1, quoteSheet } from "../grid/area";
import type { DraftCell, InsertedRow, PutSheet, SetCell, SheetDraft } from "../grid/edit";
import { tokens } from "../grid/formula";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { possibleSheets } from "../grid/obstacles";
import type { RowMap } from "../grid/shift";
import { freeSheetName } from "../grid/sheet-names";
import { look } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import { type Fen, fenFromYuan, yuan } from "../plan/money";
import { itemWith } from "../plan/plain";
import type { Awaiting, Plan, PlanItem } from "../plan/plan";
import { ADDED_ACTIVITY } from "../words/approval-words";

/** The row at which a plan's activity stands, and what of it awaits approval. */
export interface Approval {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it was written. */
  readonly activity: string;
  readonly awaiting: Awaiting;
  /** Our words in the row. */
  readonly phrase: string;
  /** What stays of them once the row is settled, as long as its amount is `fen`. */
  readonly stays: string;
  readonly fen: Fen | null;
}

/** A line of the record as it stands. */
export interface ApprovalLine extends Approval {
  /** Its own row in the record. */
  readonly line: number;
}

const FIRST = 2;
const ACTIVITY = 2,
  AWAITING = 3,
  PHRASE = 4,
  STAYS = 5,
  AMOUNT = 6;
const WIDTHS = [30, 30, 10, 30, 24, 12];

/** For a row that is put in as `made`. */
export function approvalOfRow(sheet: string, row: number, activity: number, remark: number | undefined, made: InsertedRow): Approval {
  const textIn = (column: number | undefined): string => String(made.cells.find((cell) => cell.column === column)?.content.value ?? "");
  const name = textIn(activity);
  const phrase = textIn(remark) || (name.match(ADDED_ACTIVITY)?.[0] ?? "");
  return { sheet, row, column: activity, activity: name, awaiting: "row", phrase, stays: "", fen: null };
}

/** `rows` of the approvals mean the workbook as it will be. */
function draftApprovals(approvals: readonly Approval[], messages: SheetMessages, name: string): SheetDraft {
  const cells: DraftCell[] = [{ row: 1, column: 1, content: { value: messages.filling.recordNote }, style: "plain" }];
  approvals.forEach(({ sheet, row, column, activity, awaiting, phrase, stays, fen }, index) => {
    const put = (at: number, content: DraftCell["content"]): void => {
      if (content.value !== null) cells.push({ row: FIRST + index, column: at, content, style: "plain" });
    };
    put(1, { formula: `${quoteSheet(sheet)}!${a1(row, column)}`, value: activity });
    put(ACTIVITY, { value: activity });
    put(AWAITING, { value: awaiting });
    put(PHRASE, { value: phrase === "" ? null : phrase });
    put(STAYS, { value: stays === "" ? null : stays });
    put(AMOUNT, { value: fen === null ? null : yuan(fen) });
  });
  return {
    mark: "approval",
    name,
    styles: look(messages.font),
    cells,
    merges: [],
    columnWidths: WIDTHS,
    isHidden: true,
    print: { orientation: "portrait" },
  };
}

/**
 * The record with these rows added to those that stand in it; `rowOf`: where the rows of a sheet go with the same edits.
 * None where nothing is to be recorded, or no sheet can be put in: then the words in the rows count.
 */
export function recordEdits(
  workbook: Workbook,
  plans: readonly Plan[],
  added: readonly Approval[],
  rowsOf: (sheet: string) => RowMap,
  messages: SheetMessages,
): readonly PutSheet[] {
  if (added.length === 0) return [];
  const found = new Map([...approvalsOf(workbook, plans)].map(([item, { line }]) => [line, item]));
  const standing = approvalLines(workbook).flatMap((line): readonly Approval[] => {
    const item = found.get(line.line);
    const now = item === undefined ? line : { ...line, ...item.activity.cell!, activity: activityAt(workbook, item) };
    const row = rowsOf(now.sheet).row(now.row);
    return row === null ? [] : [{ ...now, row }];
  });
  const name = freeSheetName(workbook, "approval", messages.names.approval);
  return possibleSheets(workbook, [{ kind: "put-sheet", draft: draftApprovals([...standing, ...added], messages, name) }]).edits;
}

export function recordIn({ sheets }: Workbook): Grid | null {
  return sheets.find(({ mark }) => mark === "approval") ?? null;
}

/** The lines whose row is still there; none where nothing was recorded, or the record is gone. */
export function approvalLines(workbook: Workbook): readonly ApprovalLine[] {
  const record = recordIn(workbook);
  if (record === null) return [];
  const text = (row: number, column: number): string => {
    const { value } = record.at(row, column);
    return typeof value === "string" ? value : "";
  };
  return record.usedRows().flatMap((line): readonly ApprovalLine[] => {
    const awaiting = text(line, AWAITING);
    const place = placeIn(record.at(line, 1).formula ?? "");
    if (place === null || (awaiting !== "row" && awaiting !== "amount")) return [];
    const amount = record.at(line, AMOUNT).value;
    return [
      {
        ...place,
        line,
        activity: text(line, ACTIVITY),
        awaiting,
        phrase: text(line, PHRASE),
        stays: text(line, STAYS),
        fen: typeof amount === "number" ? fenFromYuan(amount) : null,
      },
    ];
  });
}

/** Null where the row is gone (#REF!), or the line leads out of the workbook. */
function placeIn(formula: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const [token, ...more] = tokens(formula);
  if (token?.kind !== "reference" || more.length > 0) return null;
  const { sheets, from, to } = token.reference;
  if (sheets === null || sheets.isExternal || to !== null || from.row === null || from.column === null) return null;
  return { sheet: sheets.first, row: from.row, column: from.column };
}

/**
 * The row of each line: where the line leads, if its activity still stands there; else the one row that says it now; else,
 * unless rows of the sheet have changed places, the row it leads to, whose activity was written anew.
 */
export function approvalsOf(workbook: Workbook, plans: readonly Plan[]): ReadonlyMap<PlanItem, ApprovalLine> {
  const found = new Map<PlanItem, ApprovalLine>();
  const lines = new Set(approvalLines(workbook));
  if (lines.size === 0) return found;
  const free = new Set(plans.flatMap(({ items }) => items).filter(({ activity }) => activity.cell !== null));
  const claim = (line: ApprovalLine, item: PlanItem | undefined): boolean => {
    if (item === undefined) return false;
    free.delete(item);
    lines.delete(line);
    found.set(item, line);
    return true;
  };
  const written = new Map([...free].map((item) => [item, nameOf(activityAt(workbook, item))]));
  const byPlace = new Map([...free].map((item) => [placeKey(item.activity.cell!), item]));
  const inPlace = (line: ApprovalLine): PlanItem | undefined => {
    const item = byPlace.get(placeKey(line));
    return item !== undefined && free.has(item) ? item : undefined;
  };
  for (const line of lines) {
    const item = inPlace(line);
    if (item !== undefined && written.get(item) === nameOf(line.activity)) claim(line, item);
  }
  const stirred = new Set<string>();
  for (const line of lines) {
    const alike = [...free].filter((item) => item.sheet === line.sheet && written.get(item) === nameOf(line.activity));
    const saying = alike.filter(({ remark, activity }) => (remark?.text ?? activity.text).includes(line.phrase));
    if (claim(line, alike.length === 1 ? alike[0] : saying[0])) stirred.add(line.sheet);
  }
  for (const line of lines) if (!stirred.has(line.sheet)) claim(line, inPlace(line));
  return found;
}

function activityAt(workbook: Workbook, { activity }: PlanItem): string {
  const { sheet, row, column } = activity.cell!;
  return String(sheetNamed(workbook, sheet)?.at(row, column).value ?? "");
}

/** What tells an activity: somebody may have taken our words away. */
function nameOf(activity: string): string {
  return withoutMark(activity).trim();
}

function placeKey({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}

/** The same plans, their rows as the record says: it goes before the words in them. */
export function withApprovals(workbook: Workbook, plans: readonly Plan[]): ReadonlyMap<Plan, Plan> {
  const approvals = approvalsOf(workbook, plans);
  if (approvals.size === 0) return new Map();
  return new Map(
    plans.map((plan) => [
      plan,
      {
        ...plan,
        items: plan.items.map((item) => (approvals.has(item) ? itemWith(item, { awaiting: approvals.get(item)!.awaiting }) : item)),
      },
    ]),
  );
}

/** Takes a line out of the record. */
export function settledLine(record: Grid, { line }: ApprovalLine): SetCell {
  const { value } = record.at(line, AWAITING);
  return { kind: "set-cell", sheet: record.sheet, row: line, column: AWAITING, content: { value: null }, expect: { value } };
}

export function withoutMark(activity: string): string {
  return activity.replace(ADDED_ACTIVITY, "");
}
