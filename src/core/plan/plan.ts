/** Plan: what was read from a sheet. Every value remembers the cell it came from; what is not known is null. */
import type { MonthNumber } from "../terms/month";
import type { CellRef } from "../grid/area";
import type { ColumnRole } from "../terms/column-role";
import type { Fen } from "./money";
import type { MonthReading } from "./months";

/** One of several tables below one header. */
export interface LayoutBlock {
  /** What stands over it: a term, a department; null when nothing does. */
  readonly head: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** Its columns, those it shares with the others included. */
  readonly columns: readonly number[];
  /** True for a column of months with the activities in its cells. */
  readonly isText: boolean;
  /** True where the column of amounts is every block's: a row's figure counts once, with its first activity. */
  readonly sharesAmount?: true;
  /** True for the income beside the spending: named nowhere, and not read. */
  readonly isIncome?: true;
  /** True for what others than the union pay (行政列支, 个人自付), and what all pay together. */
  readonly isPaid?: true;
  /** Of these the column that adds up what all pay. */
  readonly whole?: number;
  /** True for a day of the week in a wall calendar. */
  readonly isCalendar?: boolean;
}

/** Rows of a sheet that belong together, both inclusive. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What a form says of its activity, and where: the label as it is compared, and the cell beside it. */
export interface CardField {
  readonly word: string;
  readonly label: { readonly row: number; readonly column: number };
  readonly value: { readonly row: number; readonly column: number };
}

/** A form for one activity: labels with what they name beside them. */
export interface Card {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly fields: readonly CardField[];
}

/** Tables that lie on their side: a row for each of month, activity, owner and amount, and a column for each activity. */
export interface TransposedLayout {
  /** Rows of each table, from above. */
  readonly bands: readonly Band[];
  /** Set where each activity has a form of its own; `bands` are the rows of these forms. */
  readonly cards?: readonly Card[];
  /** Columns of the first table's headings. */
  readonly headerColumns: readonly number[];
  /** Row number by role, in the first table. */
  readonly rows: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The layout of the list that such a sheet makes when it is stood up; its rows and columns are that list's. */
  readonly list: Layout;
}

/** What was recognised in a sheet. Data: shown to the user, correctable, saved in 工会参数, passed back in. */
export interface Layout {
  readonly sheet: string;
  /** Row numbers of the header, ascending; empty when there is none (months as sub-headings over a bare list). */
  readonly headerRows: readonly number[];
  /** Column number by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** A month matrix: the column of each month that has one of its own. */
  readonly monthColumns: readonly { readonly column: number; readonly month: MonthNumber }[];
  /** First and last row that may hold activities. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The amount column's unit as written (元, 万元 …), and how many yuan one of it is. */
  readonly unit: string | null;
  readonly unitFactor: number;
  /** Amounts stand a digit to a column, from the amounts' column on (万 | 千 | 百 | 十 | 元): so many columns. */
  readonly digits?: number;
  /** A column that names each row's own money unit (元, 万元), where there is one. */
  readonly unitColumn?: number;
  /** The column of the last month, where the first and the last one stand in two columns (开始月份, 结束月份). */
  readonly endColumn?: number;
  /** The column that says what each line of an activity's cost is for (费用项目), where an activity has several lines. */
  readonly costColumn?: number;
  /** Columns whose figures add up to a row's amount: cost items, sources. Without an amount column their sum is the amount. */
  readonly partColumns?: readonly number[];
  /** Set for one of several tables below one header. */
  readonly block?: LayoutBlock;
  /** The other tables below the same header, from left to right. */
  readonly blocks?: readonly Layout[];
  /** Groups of columns that are another organisation's (党建, 共青团): named, and not read. */
  readonly otherBlocks?: readonly LayoutBlock[];
  /** First and last column of the table, headings without a role included; absent where only its roles' columns are known. */
  readonly span?: readonly [left: number, right: number];
  /** Columns that may be the amounts as well as the one chosen: a person is asked. */
  readonly doubt?: readonly number[];
  /** Tables further down that list activities in another order of columns, and tables beside this one; their rows belong to the same plan. */
  readonly parts?: readonly Layout[];
  /** Set for tables that lie on their side; `columns` and `headerRows` are empty then. */
  readonly transposed?: TransposedLayout;
  /** 0..1. */
  readonly confidence: number;
  /** True when the user set it. */
  readonly isCorrected: boolean;
}

/** True when the table has a column for this role, or a row where it lies on its side. */
export function hasRole({ columns, transposed }: Layout, role: ColumnRole): boolean {
  return (transposed?.rows ?? columns)[role] !== undefined;
}

/** Below this confidence a person is told. */
export const UNSURE = 0.7;

/** A value with the cell it came from (merge anchor) and the text that stood there. */
export interface Field<T> {
  readonly value: T;
  readonly cell: CellRef | null;
  readonly text: string;
}

/** How an amount was written; decides which finding, if any, is made of it. */
export type AmountForm =
  | "number"
  | "text" // "2,000元", "２０００", 贰仟元整: one exact meaning
  | "computed" // 人均100元×50人
  | "approx" // 约2000: counts
  | "range" // 1000-2000: null
  | "placeholder" // 待定, 20xx元: null
  | "none" // "/", 无: said to have no amount
  | "blank"
  | "unparsable" // words, 3,00
  | "currency" // 美元100: another currency, null
  | "error" // #REF!
  | "formula-no-value"
  | "merged"; // counted on the merge's first row; null here

export interface AmountReading {
  /** In 分 of yuan, units applied; null when not known. */
  readonly fen: Fen | null;
  readonly form: AmountForm;
  /** Yuan per unit written in the cell itself (万 → 10000), null when the cell names none. */
  readonly unitInCell: number | null;
  /** Yuan per unit that was applied. */
  readonly unitFactor: number;
  /** True when the figure had more than two decimals in yuan. */
  readonly isRounded: boolean;
  /** Low and high end of a range, in 分. */
  readonly range: readonly [Fen, Fen] | null;
  /** Row whose amount this row shares (merged amount), else null. */
  readonly sharedWithRow: number | null;
  /** Parts of a computed amount, as written: 人均100元×50人. */
  readonly factors: readonly number[] | null;
  /** What the sum or product in the cell comes to, where the result written behind it is another one. */
  readonly workedFen?: Fen;
  /** The text of an Excel error such as #REF!. */
  readonly error: string | null;
  /** True when the cell holds a formula. */
  readonly isFormula: boolean;
}

/** A month and the quarter, or half of the year, that its row stands under. */
export interface MonthOutside {
  readonly cell: CellRef;
  readonly text: string;
  readonly period: string;
}

/** Cells of words that were not read: below months or quarters, in a column of its own, or all of a sheet; `isSure`: they are activities by all that is seen. */
export interface UnreadTexts {
  readonly of: "months" | "column" | "sheet";
  /** The column's heading, the sheet's name; nothing for months. */
  readonly name: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly count: number;
  readonly isSure: boolean;
}

/** A number in a column of its own (人数, 标准, 数量): value null when blank or unreadable. */
export type NumberField = Field<number | null>;

/** 待审定: a row that was added, or an amount that was worked out. */
export type Awaiting = "row" | "amount";

/** One activity row. */
export interface PlanItem {
  readonly sheet: string;
  readonly row: number;
  readonly isHidden: boolean;
  readonly months: Field<MonthReading>;
  /** As it stands in the cell, white space trimmed; "" when missing. */
  readonly activity: Field<string>;
  /** The activities of a cell that holds several; otherwise one entry (or none when missing). */
  readonly activities: readonly string[];
  /** Value null when blank; a text that only holds the place of a name (待定, ××) stays, see isOwnerPlaceholder. */
  readonly owner: Field<string | null>;
  readonly amount: Field<AmountReading>;
  /** Where the amount stands, if that is on another sheet: `amount.cell` is null then, as nothing may be written there. */
  readonly amountElsewhere?: CellRef;
  /** 月份 matrix: amount by month in 分, where the layout has a column per month. */
  readonly byMonth: ReadonlyMap<MonthNumber, Fen> | null;
  /** The parts of the amount by column, where the layout has such columns; only those that are filled. */
  readonly parts?: readonly Field<AmountReading>[];
  /** Cells of the matrix that hold neither a plain number nor a mere mark; absent where there are none. */
  readonly monthCells?: readonly Field<AmountReading>[];
  readonly heads: NumberField | null;
  /** Yuan per person or piece. */
  readonly unitPrice: NumberField | null;
  readonly quantity: NumberField | null;
  readonly actual: Field<AmountReading> | null;
  /** Text columns where the layout has them; value null when blank. */
  readonly task: Field<string | null> | null;
  readonly content: Field<string | null> | null;
  readonly participants: Field<string | null> | null;
  readonly source: Field<string | null> | null;
  readonly subject: Field<string | null> | null;
  readonly unitName: Field<string | null> | null;
  readonly place: Field<string | null> | null;
  readonly remark: Field<string | null> | null;
  /** 完成情况. */
  readonly status: Field<string | null> | null;
  readonly date: Field<string | null> | null;
  readonly seq: Field<string | null> | null;
  /** Rows right below that only break this activity down (其中：奖品 …); absent where there are none. */
  readonly detailRows?: readonly number[];
  /** Heading of the block the row stands under (第一季度, 文体类), or null. */
  readonly section: string | null;
  /** What of it nobody has settled yet; null where all is. */
  readonly awaiting: Awaiting | null;
  /** True when the owner cell names nobody (待定, 某某): its text still stands in `owner`. */
  readonly isOwnerPlaceholder: boolean;
  /** Bits of PLAIN; absent where nobody looked. */
  readonly plain?: number;
}

export type RowRole =
  | "title"
  | "unit"
  | "note"
  | "section"
  | "subtotal"
  | "total"
  | "balance"
  | "signature"
  | "other-table-header"
  | "other-table-row"
  | "other-table-total";

export interface OtherRow {
  readonly row: number;
  readonly role: RowRole;
}

/** A total or subtotal written in the sheet. */
export interface StatedTotal {
  readonly role: "total" | "subtotal";
  readonly cell: CellRef;
  readonly text: string;
  readonly amount: AmountReading;
  readonly formula: string | null;
  /** Rows of the activities it should cover. */
  readonly rows: readonly number[];
  /** Their cells, where several activities stand in one row: in a table that lies on its side. */
  readonly activities?: readonly CellRef[];
  /** Set when the figure stands elsewhere than in the amount column (大写, a note's 总经费5.2万元). */
  readonly origin: "amount-column" | "month-column" | "part-column" | "group-column" | "capital-words" | "note";
  /** Month of a matrix column's own total; the first one of a quarter's. */
  readonly month: MonthNumber | null;
  /** The months of a quarter's column. */
  readonly months?: readonly MonthNumber[];
}

/** A year named in the sheet and where (title, month column, signature date). */
export interface StatedYear {
  readonly year: number;
  readonly cell: CellRef | null;
  readonly origin: "title" | "header" | "month" | "signature" | "period" | "sheet-name" | "note";
}

/** Figures in a plan's rows that were not read and that nothing explains, in one column. */
export interface UnreadFigures {
  /** The first of them. */
  readonly cell: CellRef;
  /** What stands over the column; "" where nothing does. */
  readonly heading: string;
  readonly count: number;
  /** As they stand in the cells, no unit applied. */
  readonly sum: number;
}

/** A figure that its own column, row or list contradicts: nearly all others like it are made by one rule, and it is not. */
export interface OddFigure {
  readonly cell: CellRef;
  /** What stands over its column, or names its line. */
  readonly heading: string;
  /** As it stands in the cell, no unit applied, and what the rule makes of it. */
  readonly stated: number;
  readonly expected: number;
  /**
   * rows: the figures above it added up. running: all up to here. columns: the others of its row. difference: one of its row less
   * another. share: its amount in hundredths of all. unit: the amount in another unit. product: pieces and their price. group: the activities its line names. parts: what it
   * is broken down into.
   */
  readonly how: "rows" | "running" | "columns" | "difference" | "share" | "unit" | "product" | "group" | "parts";
}

/** What a sheet that repeats rows of a plan says otherwise than the plan. */
export interface CopyDifference {
  /** activity: the plan has none of this name. */
  readonly what: "activity" | "amount" | "months" | "owner";
  /** In the copy. */
  readonly cell: CellRef;
  readonly activity: string;
  /** As it stands in the copy and in the plan, and on which sheet of the plan; "" where the plan has nothing. */
  readonly here: string;
  readonly there: string;
  readonly sheet: string;
}

/** A table that looks like a plan and is not read into this one. */
export interface SecondTable {
  /** Its first heading. */
  readonly cell: CellRef;
  readonly heading: string;
}

/** A plan read from one sheet. */
export interface Plan {
  readonly sheet: string;
  readonly title: string | null;
  readonly year: number | null;
  /** 9月—次年1月 or a 学年: months of two calendar years belong to it. */
  readonly isSchoolYear: boolean;
  /** Set for a budget whose amounts stand beside the activities of another sheet, which is named: it has no activities of its own. */
  readonly joinedTo?: string;
  /** True when the table is a 職工福利委員會's, which no union fund rule governs. */
  readonly isWelfareCommittee: boolean;
  readonly layout: Layout;
  readonly items: readonly PlanItem[];
  readonly others: readonly OtherRow[];
  readonly stated: readonly StatedTotal[];
  readonly statedYears: readonly StatedYear[];
  /** A sheet of the same plan that is called by its year, where this one names none and is as much of a plan for it. */
  readonly undatedBeside?: { readonly sheet: string; readonly year: number };
  /** Plain text of the notes and titles around the table, with their cells (for systems a plan names). */
  readonly notes: readonly Field<string>[];
  /** By column; absent where the plan was not read from a sheet. */
  readonly unread?: readonly UnreadFigures[];
  /** Figures that are wrong by the rule of those around them. */
  /** Remarks that call a row's activity off. */
  readonly calledOff?: readonly { readonly row: number; readonly text: string }[];
  readonly odd?: readonly OddFigure[];
  /** Months outside the quarter, or half of the year, that their row stands under. */
  readonly monthsOutside?: readonly MonthOutside[];
  /** Where sheets that repeat this plan's rows differ from it. */
  readonly copies?: readonly CopyDifference[];
  /** Where a filled column of the table has no heading. */
  readonly headless?: readonly CellRef[];
  /** Words that no activity took: what may be activities of their own. */
  readonly unreadTexts?: readonly UnreadTexts[];
  /** Set where no activity has a month, and something in the table names months all the same. */
  readonly hasUnreadTimes?: true;
  /** Tables beside or below it that look like a plan and are not counted. */
  readonly second?: readonly SecondTable[];
}

/** What a sheet turned out to be. */
export type SheetState = "plan" | "other-plan" | "not-a-plan" | "register" | "hidden" | "ours";

/** Why a sheet is not a plan to work on. */
export type SheetWhy =
  | "empty"
  | "no-header"
  | "no-activity-column"
  | "no-rows"
  | "cover"
  | "instructions"
  | "sample"
  | "last-year"
  | "other-year"
  | "other-unit"
  | "welfare-committee"
  | "lookup"
  | "summary"
  | "income-table"
  | "too-large"
  | "chart-sheet"
  | "duplicate-of-plan";
