/** ItemReader: turns one row into a PlanItem; readings of repeated texts are kept. */
import type { MonthNumber } from "../terms/month";
import type { ColumnRole } from "../terms/column-role";
import { serialToDate } from "../grid/dates";
import { type Cell, isBlank } from "../grid/grid";
import { type Fen, isPlausible } from "../plan/money";
import type { MonthReading } from "../plan/months";
import type { AmountReading, Field, Layout, NumberField, PlanItem } from "../plan/plan";
import { simplify, tidy } from "../words";
import { DITTO } from "../words/month-words";
import { ownerOf } from "./ditto";
import { NUMBER_WITH_WORDS, OWNER_PLACEHOLDER, QUARTER_FIGURE } from "../words/row-words";
import { BrokenNames } from "./broken-names";
import { upToEnd } from "./end-months";
import { dayWithin, monthsAtBeginning, monthsInActivity, monthsInText, monthsOfName, wordedTimes } from "./activity-months";
import { mergedAmount, readAmount } from "./amounts";
import { awaitingIn } from "./awaiting";
import { withoutDay } from "./calendar-blocks";
import { isFestivalOutside, monthsOnSheet } from "./festivals-on-sheet";
import { MonthColours } from "./month-colours";
import { areOnesMarks, byMonthOf, isWorded, matrixCells, matrixMonths } from "./month-matrix";
import { BLANK_MONTHS, isMonthText, readMonths, readMonthText } from "./months";
import { partsOf, productOf, sumOfParts } from "./parts";
import { PlainRows } from "./plain-rows";
import type { SheetView } from "./sheet-view";
import { unitIn } from "./units";
import { wordedAmount } from "./worded-amounts";

/** What stands above a row and bears on it. */
export interface RowSurroundings {
  /** Heading of the block, or null. */
  readonly section: string | null;
  /** Months of the block's heading. */
  readonly sectionMonths: Field<MonthReading> | null;
  /** Months of the row above, within the block. */
  readonly above: Field<MonthReading> | null;
  /** Row that counts a tall merged amount, by the merge's top row. */
  readonly amountRows: Map<number, number>;
}

const NO_AMOUNTS: ReadonlyMap<MonthNumber, Fen> = new Map();
/** Columns that may say when, the surest first. */
const TIMES = ["month", "date", "week"] as const;

export class ItemReader {
  private readonly monthReadings = new Map<string, MonthReading>();
  private readonly dateReadings = new Map<string, MonthReading>();
  private readonly placeholders = new Map<string, boolean>();
  /** By number; all of one format and unit. */
  private readonly amountReadings = new Map<number, AmountReading>();
  private amountFormat: string | undefined = undefined;
  private amountFactor = 0;
  private readonly columns: Layout["columns"];
  private readonly colours: MonthColours | null;
  private readonly names: BrokenNames;
  /** A sheet named 3月 or 第一季度 gives its rows their months, where nothing else does. */
  private readonly sheetMonths: MonthReading | null;
  /** 1 in a month's column is a tick. */
  private readonly areMarks: boolean;
  /** Months of the head over a block: 上半年. */
  private readonly headMonths: Field<MonthReading> | null;
  /** Null where no row of the table is plain. */
  private readonly plain: PlainRows | null;

  constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
    readonly year: number | null,
    private readonly date1904: boolean,
  ) {
    this.columns = layout.columns;
    this.colours = MonthColours.of(view, layout);
    this.names = new BrokenNames(view, layout);
    const { sheet } = view.grid;
    const head = layout.block?.head ?? null;
    this.headMonths =
      head !== null && isMonthText(head.text)
        ? { value: readMonthText(head.text, { year }), cell: { sheet, row: head.row, column: head.column }, text: head.text }
        : null;
    this.areMarks = areOnesMarks(view, layout);
    const isTimed = [layout.columns.month, layout.columns.date, layout.columns.quarter].some((column) => column !== undefined);
    this.plain = PlainRows.of(view, layout, this);
    this.sheetMonths = isTimed || layout.monthColumns.length > 0 ? null : monthsOfName(view, layout, year);
  }

  /** The cell of a role in a row, seen through merges; null where a merge from another column covers it. */
  cell(row: number, role: ColumnRole): { readonly cell: Cell; readonly row: number; readonly column: number } | null {
    const column = this.columns[role];
    if (column === undefined) return null;
    const merge = this.view.mergeAt(row, column);
    if (!merge) return { cell: this.view.at(row, column), row, column };
    if (merge.left !== column) return null;
    return { cell: this.view.grid.at(merge.top, column), row: merge.top, column };
  }

  /** Months of one cell; equal texts are read once. */
  months(cell: Cell, role: ColumnRole): MonthReading {
    const { value } = cell;
    if (typeof value === "object" && value !== null) return readMonths(cell, this.monthContext(role));
    // A text reads the same in every format.
    const key = typeof value === "string" ? value : `\u0000${typeof value}${String(value)}\u0000${cell.format ?? ""}`;
    const readings = role === "date" ? this.dateReadings : this.monthReadings;
    let reading = readings.get(key);
    if (!reading) {
      reading = monthsOnSheet(this.view, this.layout, cell, this.monthContext(role));
      if (readings.size < 5000) readings.set(key, reading);
    }
    return reading;
  }

  private monthContext(role: ColumnRole): { year: number | null; date1904: boolean; isDateColumn: boolean } {
    return { year: this.year, date1904: this.date1904, isDateColumn: role === "date" };
  }

  item(row: number, around: RowSurroundings): PlanItem {
    return this.plain?.item(row, around.section) ?? this.fullItem(row, around);
  }

  private fullItem(row: number, around: RowSurroundings): PlanItem {
    const { view, columns } = this;
    const sheet = view.grid.sheet;
    const activity = this.cell(row, "activity");
    const written = activity ? view.text(activity.cell) : "";
    const text = this.layout.block?.isCalendar === true ? withoutDay(written) : written;
    const owner = ownerOf(view, this.layout, this.textField(row, columns.owner));
    const remark = this.textField(row, columns.remark);
    const monthCells = matrixCells(view, this.layout, row, this.factorOf(row), around.sectionMonths);
    const byMonth = monthCells && (this.areMarks ? NO_AMOUNTS : byMonthOf(monthCells));
    const worded = monthCells?.filter(isWorded) ?? [];
    const parts = partsOf(view, this.layout, row, this.factorOf(row));
    const item: PlanItem = {
      sheet,
      row,
      isHidden: view.grid.hiddenRows.has(row),
      months: this.toEnd(row, this.monthsOf(row, text, activity, around, byMonth)),
      activity: { value: text, cell: activity ? { sheet, row: activity.row, column: activity.column } : null, text },
      activities: this.names.activitiesIn(text),
      owner: owner ?? { value: null, cell: null, text: "" },
      amount: parts !== null && columns.amount === undefined ? sumOfParts(parts) : this.amountOf(row, around, byMonth),
      byMonth,
      heads: this.number(row, columns.heads),
      unitPrice: this.number(row, columns.unitPrice),
      quantity: this.number(row, columns.quantity),
      actual: this.otherAmount(row, columns.actual),
      task: this.textField(row, columns.task),
      content: this.textField(row, columns.content),
      participants: this.textField(row, columns.participants),
      source: this.textField(row, columns.source),
      subject: this.textField(row, columns.subject),
      unitName: this.textField(row, columns.unitName),
      place: this.textField(row, columns.place),
      remark,
      status: this.textField(row, columns.status),
      date: this.textField(row, columns.date),
      seq: this.textField(row, columns.seq),
      section: around.section,
      awaiting: awaitingIn(text, remark?.value ?? ""),
      isOwnerPlaceholder: owner !== null && owner.value !== null && this.isPlaceholder(owner.value),
    };
    // Beside the others, not among them: a spread inside so large a literal costs every row.
    if (worded.length === 0 && parts === null) return item;
    return { ...item, ...(worded.length === 0 ? {} : { monthCells: worded }), ...(parts === null ? {} : { parts }) };
  }

  /** The months that a row names in its own cell, or a merge's; null where it names none. */
  timeAt(row: number): Field<MonthReading> | null {
    const own = this.cell(row, "month");
    if (!own || isBlank(own.cell)) return null;
    const value = this.months(own.cell, "month");
    if (value.months.length === 0) return null;
    return { value, cell: { sheet: this.view.grid.sheet, row: own.row, column: own.column }, text: this.timeText(own.cell) };
  }

  isPlaceholder(owner: string): boolean {
    let known = this.placeholders.get(owner);
    if (known === undefined) {
      known = owner.length <= 8 && OWNER_PLACEHOLDER.test(simplify(tidy(owner)).toLowerCase());
      if (this.placeholders.size < 5000) this.placeholders.set(owner, known);
    }
    return known;
  }

  private monthsOf(
    row: number,
    activity: string,
    activityCell: { readonly row: number; readonly column: number } | null,
    around: RowSurroundings,
    byMonth: ReadonlyMap<MonthNumber, Fen> | null,
  ): Field<MonthReading> {
    const { sheet } = this.view.grid;
    const own = this.cell(row, "month");
    if (own && around.above && typeof own.cell.value === "string" && DITTO.test(this.view.word(own.cell))) {
      return {
        value: { ...around.above.value, isInherited: false },
        cell: { sheet, row: own.row, column: own.column },
        text: this.timeText(own.cell),
      };
    }
    let first: Field<MonthReading> | null = null;
    for (const role of TIMES) {
      const place = this.cell(row, role);
      if (!place) continue;
      const field: Field<MonthReading> = {
        value: isBlank(place.cell) ? BLANK_MONTHS : this.months(place.cell, role),
        cell: { sheet, row: place.row, column: place.column },
        text: this.timeText(place.cell),
      };
      if (field.value.months.length > 0)
        return first && first.value.form !== "blank" && first.value.form !== "week" && first.value.form !== "unreadable" ? first : field;
      first ??= field;
    }
    const within = first === null ? null : dayWithin(first, around.sectionMonths, () => monthsOfName(this.view, this.layout, this.year));
    if (within !== null) return within;
    if (first && first.value.form !== "blank") return first.value.form === "week" ? (this.quarterOf(row) ?? first) : first;
    if (this.columns.month === undefined && this.layout.monthColumns.length > 0) {
      const marked = matrixMonths(this.view, this.layout, row, byMonth, around.sectionMonths);
      const coloured = marked.value.months.length === 0 ? (this.colours?.at(row) ?? null) : null;
      if (coloured !== null) return coloured;
      const told = marked.value.months.length === 0 && activityCell ? monthsInActivity(activity, this.year) : null;
      return told && activityCell
        ? { value: told, cell: { sheet, row: activityCell.row, column: activityCell.column }, text: activity }
        : marked;
    }
    if (!first && this.headMonths) return this.headMonths;
    if (around.sectionMonths) return around.sectionMonths;
    const quarter = this.quarterOf(row);
    if (first && around.above && this.isWithin(around.above.value, quarter?.value ?? null)) {
      return { value: { ...around.above.value, isInherited: true }, cell: first.cell, text: "" };
    }
    if (quarter && quarter.value.months.length > 0) return first ? { value: quarter.value, cell: first.cell, text: quarter.text } : quarter;
    if (!first && this.columns.quarter !== undefined && around.above)
      return { value: { ...around.above.value, isInherited: true }, cell: quarter?.cell ?? null, text: "" };
    if (!first && activityCell) {
      const inText = monthsInActivity(activity, this.year);
      if (inText && !isFestivalOutside(inText, this.sheetMonths))
        return { value: inText, cell: { sheet, row: activityCell.row, column: activityCell.column }, text: activity };
    }
    const told = first ? null : this.monthsInWords(row, activity);
    if (told !== null && !isFestivalOutside(told.value, this.sheetMonths)) return told;
    if (!first && this.sheetMonths) return { value: this.sheetMonths, cell: null, text: sheet };
    return first ?? { value: BLANK_MONTHS, cell: null, text: "" };
  }

  /** Where nothing else says when: what the row's words say, or the beginning of the activity's text. */
  private monthsInWords(row: number, activity: string): Field<MonthReading> | null {
    for (const role of wordedTimes(this.view, this.layout)) {
      const place = this.cell(row, role);
      const text = place === null ? "" : role === "activity" ? activity : this.view.text(place.cell);
      const value = text === "" ? null : monthsInText(text, this.year);
      if (value !== null) return { value, cell: { sheet: this.view.grid.sheet, row: place!.row, column: place!.column }, text };
    }
    const own = this.cell(row, "activity");
    const value = own === null ? null : monthsAtBeginning(this.view, this.layout, activity, this.year);
    return value && { value, cell: { sheet: this.view.grid.sheet, row: own!.row, column: own!.column }, text: activity };
  }

  /** Where the last month stands in a column of its own, all months up to it. */
  private toEnd(row: number, start: Field<MonthReading>): Field<MonthReading> {
    const { endColumn } = this.layout;
    if (endColumn === undefined || start.value.months.length === 0 || start.cell?.column !== this.columns.month) return start;
    const merge = this.view.mergeAt(row, endColumn);
    const cell = this.view.seen(row, endColumn);
    if (isBlank(cell) || (merge !== null && merge.left !== endColumn)) return start;
    const end = this.months(cell, "month");
    const value = upToEnd(start.value, end, cell.value);
    return value === start.value ? start : { ...start, value, text: `${start.text}—${this.timeText(cell)}` };
  }

  /** What a person sees in a cell of time: of a date the date, never its serial number. */
  private timeText(cell: Cell): string {
    const { value, format } = cell;
    const date = typeof value === "number" && this.months(cell, "month").form === "serial" ? serialToDate(value, this.date1904) : null;
    if (date === null) return this.view.text(cell);
    return `${date.year}/${date.month}${format !== undefined && !/d/i.test(format) ? "" : `/${date.day}`}`;
  }

  private quarterOf(row: number): Field<MonthReading> | null {
    const place = this.cell(row, "quarter");
    if (!place || isBlank(place.cell)) return null;
    const cell = { sheet: this.view.grid.sheet, row: place.row, column: place.column };
    return { value: this.quarterReading(place.cell), cell, text: this.view.text(place.cell) };
  }

  /** In a column of quarters, 1 and 一 are quarters. */
  private quarterReading(cell: Cell): MonthReading {
    const word = this.view.word(cell);
    return QUARTER_FIGURE.test(word) ? readMonthText(`${word}季度`, { year: this.year }) : this.months(cell, "quarter");
  }

  /** True when the months above lie in the quarter of this row, or none is known. */
  private isWithin(above: MonthReading, quarter: MonthReading | null): boolean {
    if (!quarter || quarter.months.length === 0) return true;
    return above.months.every((month) => quarter.months.some((own) => own.month === month.month));
  }

  private factorOf(row: number): number {
    const column = this.layout.unitColumn;
    if (column === undefined) return this.layout.unitFactor;
    const cell = this.view.seen(row, column);
    return isBlank(cell) ? this.layout.unitFactor : (unitIn(this.view.word(cell))?.factor ?? this.layout.unitFactor);
  }

  private amountOf(row: number, around: RowSurroundings, byMonth: ReadonlyMap<MonthNumber, Fen> | null): Field<AmountReading> {
    const { view, layout } = this;
    const sheet = view.grid.sheet;
    const column = this.columns.amount;
    const factor = this.factorOf(row);
    if (column === undefined) {
      const made = byMonth === null ? productOf(this.columns, (at) => this.number(row, at)) : null;
      if (made !== null) return made;
      const fen = byMonth && byMonth.size > 0 ? ([...byMonth.values()].reduce((sum, part) => sum + part, 0) as Fen) : null;
      const told = fen === null && byMonth === null ? wordedAmount(view, layout, row) : null;
      if (told !== null) return told;
      return { value: { ...readAmount({ value: null }, factor), fen, form: fen === null ? "blank" : "number" }, cell: null, text: "" };
    }
    const merge = view.mergeAt(row, column);
    if (merge && merge.left !== column) {
      const isMoney =
        Object.entries(this.columns).some(
          ([role, at]) => at === merge.left && (role === "unitPrice" || role === "heads" || role === "quantity"),
        ) || layout.monthColumns.some((entry) => entry.column === merge.left);
      if (!isMoney) return { value: readAmount({ value: null }, factor), cell: { sheet, row, column }, text: "" };
    }
    const at = merge ? { sheet, row: merge.top, column: merge.left } : { sheet, row, column };
    const cell = merge ? view.grid.at(at.row, at.column) : view.at(row, column);
    const text = view.text(cell);
    if (merge && merge.bottom > merge.top && !isBlank(cell)) {
      const counted = around.amountRows.get(merge.top);
      if (counted !== undefined) return { value: mergedAmount(counted, factor), cell: at, text };
      around.amountRows.set(merge.top, row);
    }
    const reading = this.plainAmount(cell, factor);
    // 合计 left blank in a matrix: the months speak for the row.
    if (reading.form === "blank" && byMonth && byMonth.size > 0) {
      return {
        value: { ...reading, fen: [...byMonth.values()].reduce((sum, part) => sum + part, 0) as Fen, form: "number" },
        cell: at,
        text,
      };
    }
    // Its formula adds up months that are all empty: nothing was said, not nought.
    if (reading.fen === 0 && reading.isFormula && byMonth !== null && byMonth.size === 0)
      return { value: { ...reading, fen: null, form: "blank" }, cell: at, text: "" };
    return { value: reading, cell: at, text };
  }

  /** Readings of plain numbers are shared: amounts are mostly round, and repeat. */
  plainAmount(cell: Cell, factor: number): AmountReading {
    if (typeof cell.value !== "number" || cell.formula !== undefined) return readAmount(cell, factor);
    if (cell.format !== this.amountFormat || factor !== this.amountFactor) {
      this.amountReadings.clear();
      this.amountFormat = cell.format;
      this.amountFactor = factor;
    }
    let reading = this.amountReadings.get(cell.value);
    if (reading === undefined) {
      reading = readAmount(cell, factor);
      if (this.amountReadings.size < 10_000) this.amountReadings.set(cell.value, reading);
    }
    return reading;
  }

  otherAmount(row: number, column: number | undefined): Field<AmountReading> | null {
    const top = this.topOf(row, column);
    if (top === null) return null;
    const cell = this.view.grid.at(top, column!);
    const at = { sheet: this.view.grid.sheet, row: top, column: column! };
    return { value: readAmount(cell, this.factorOf(row)), cell: at, text: this.view.text(cell) };
  }

  number(row: number, column: number | undefined): NumberField | null {
    const top = this.topOf(row, column);
    if (top === null) return null;
    const cell = this.view.grid.at(top, column!);
    const { value } = cell;
    const text = this.view.text(cell);
    let number: number | null = typeof value === "number" ? value : null;
    if (typeof value === "string" && text !== "" && text.length <= 30) {
      const match = NUMBER_WITH_WORDS.exec(tidy(text));
      if (match) number = Number(match[1]!.replace(/,/g, ""));
    }
    if (number !== null && !isPlausible(number)) number = null;
    return { value: number, cell: { sheet: this.view.grid.sheet, row: top, column: column! }, text };
  }

  textField(row: number, column: number | undefined): Field<string | null> | null {
    const top = this.topOf(row, column);
    if (top === null) return null;
    const text = this.view.text(top === row ? this.view.at(row, column!) : this.view.grid.at(top, column!));
    return { value: text === "" ? null : text, cell: { sheet: this.view.grid.sheet, row: top, column: column! }, text };
  }

  /** The row of the cell that is seen in a column; null where there is no such column, or a merge from another one covers it. */
  private topOf(row: number, column: number | undefined): number | null {
    if (column === undefined) return null;
    const merge = this.view.mergeAt(row, column);
    if (merge === null) return row;
    return merge.left === column ? merge.top : null;
  }
}
