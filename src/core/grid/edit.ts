/**
 * SheetEdit: what should change, as data.
 *
 * Positions in a list of edits mean the snapshot that was read. Formula text, in
 * contrast, is written for the sheet as it stands after the whole list was applied:
 * only so can a formula point at a row that the same list inserts. Hosts shift the
 * formulas already in the workbook first, then write ours as they are.
 */
import type { Area } from "./area";
import type { Cell, CellValue } from "./grid";

/** What is written into a cell. A string is always text, also when it begins with = + - or @. */
export interface CellContent {
  readonly value: CellValue;
  /** A1 text without "="; `value` is then its cached result, and is worked out by applyEdits when it is null. */
  readonly formula?: string;
  /** True for a formula that had no cached result and is brought back without one. */
  readonly isUnsaved?: boolean;
  /** Number format code; absent keeps the format the cell has (or its pattern row has). */
  readonly format?: string;
}

/** Replaces the content of one cell, keeping its style. Refused when the cell no longer holds `expect`. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Value and formula the edit was made for. */
  readonly expect: Cell;
  /** True where an inverse brings back what moved rows did to a formula of a protected sheet: protection does not stand in its way. */
  readonly isRestored?: boolean;
  /** True for what a person typed over another value: a result that rests on it and can't be worked out here is no longer known. */
  readonly isTyped?: boolean;
}

/** A cell as it was read. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface InsertedRow {
  readonly cells: readonly { readonly column: number; readonly content: CellContent }[];
  /** Cells joined inside this row, as in tables where one column spans several of the sheet's. */
  readonly merges?: readonly { readonly left: number; readonly right: number }[];
  /** True for a row that is brought back hidden; new rows are seen. */
  readonly isHidden?: boolean;
  /** The row of the snapshot that this one was, where the same list deletes it: what hangs on its cells (comments, links) comes along where the host can. */
  readonly movedFrom?: number;
}

/**
 * Inserts rows before `before`; cell styles (number formats too) and row height are taken from the snapshot's
 * row `like`; a host that can measure makes a row higher where its wrapped texts would be cut off. Where several edits insert before the same row, the first in the list stands on top.
 * Refused when the cells around the place no longer hold `expect`.
 */
export interface InsertRows {
  readonly kind: "insert-rows";
  readonly sheet: string;
  readonly before: number;
  readonly rows: readonly InsertedRow[];
  readonly like: number | null;
  /** Merges (in snapshot positions) that end just above `before` and should grow over the new rows. */
  readonly growMerges?: readonly Area[];
  /** What tells the place: see neighboursOf. Empty only for rows that may go anywhere. */
  readonly expect: readonly ExpectedCell[];
}

/** Deletes rows; made as the inverse of an insertion. Refused when the rows no longer hold `expect`. */
export interface DeleteRows {
  readonly kind: "delete-rows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly expect: readonly InsertedRow[];
}

export type HorizontalAlign = "left" | "center" | "right";

/** How a cell of a drafted sheet looks. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly horizontal?: HorizontalAlign;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Number format code. */
  readonly format?: string;
}

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Key in SheetDraft.styles. */
  readonly style: string;
  /** A place in this workbook the cell leads to when clicked. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
}

export interface ChartSeries {
  readonly name: string;
  readonly kind: "column" | "line" | "bar";
  readonly values: Area;
}

/** A native chart on the drafted sheet; its areas lie on the same sheet. */
export interface ChartDraft {
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Cells the chart covers. */
  readonly at: Area;
  /** Number format of the value axis. */
  readonly format?: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** A4 always. */
  readonly area?: Area;
  /** Rows repeated at the top of each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Footer in Excel's codes, e.g. "第&P页 共&N页". */
  readonly footer?: string;
  /** True for what is printed on one page, however small; else the width of one, and as many as it takes. */
  readonly isOnePage?: true;
  /** A page break before each of these rows. */
  readonly breaksBefore?: readonly number[];
}

/** A drop-down list on an area: fixed words, or a formula for a range. */
export interface ListValidation {
  readonly area: Area;
  readonly words?: readonly string[];
  readonly formula?: string;
  /** False lets other words through (a list that helps, not forbids). */
  readonly strict: boolean;
}

/** The kinds of sheet this software makes; kept in the workbook as a hidden defined name, never told by sheet name. */
export type SheetMark =
  | "plan"
  | "detail"
  | "summary"
  | "findings"
  | "settings"
  | "budget"
  | "budget-cover"
  | "budget-notes"
  | "publication"
  | "adjustment"
  | "execution"
  | "indicators"
  | "progress"
  /** What awaits approval, see core/filling/approval-record.ts. */
  | "approval"
  /** What was changed when last year's table was turned into this year's. */
  | "turned"
  /** Plans read from articles, one each, and the lines that could not be placed. */
  | `imported-${string}`
  /** Registers (台账), one of each kind; they are the user's from the first entry on, and never put in again. */
  | `register-${string}`
  /** Of the workbook that many units' workbooks are gathered in. */
  | `collected-${string}`
  | "unrecognised"
  | `unrecognised-${string}`;

/** A whole sheet of ours. Putting it replaces the sheet with the same mark, or adds one. */
export interface SheetDraft {
  readonly mark: SheetMark;
  /** The final name; see freeSheetName. A user's sheet of the same name makes the edit fail. */
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** Width in characters by column, index 0 = column 1. */
  readonly columnWidths: readonly number[];
  /** Height in points by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  /** True for a sheet that is no reading matter; absent leaves the sheet as it is seen. */
  readonly isHidden?: true;
  /** Rows kept in sight when scrolling. */
  readonly frozenRows?: number;
  readonly print: PrintSetup;
  /** A table with its heads that can be filtered and sorted; written into files, not drawn in a workbook that is open. */
  readonly filter?: Area;
  readonly validations?: readonly ListValidation[];
  readonly charts?: readonly ChartDraft[];
}

export interface PutSheet {
  readonly kind: "put-sheet";
  readonly draft: SheetDraft;
}

export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  readonly mark: SheetMark;
}

/** Brings back a sheet of ours as it was before a put-sheet; `saved` is opaque to all but the host that made it. */
export interface RestoreSheet {
  readonly kind: "restore-sheet";
  readonly sheet: string;
  readonly saved: unknown;
}

export type SheetEdit = SetCell | InsertRows | DeleteRows | PutSheet | RemoveSheet | RestoreSheet;
