/** PlainRows: tells rows with nothing unusual about them and reads them at small cost; every other row is ItemReader's. */
import type { Cell } from "../grid/grid";
import { isBlank } from "../grid/grid";
import type { MonthReading } from "../plan/months";
import { PLAIN } from "../plan/plain";
import type { AmountReading, Layout, PlanItem } from "../plan/plan";
import { DITTO } from "../words/month-words";
import { isDittoText } from "./ditto";
import { awaitingIn } from "./awaiting";
import { PlainItem, type PlainTable, type SeldomAsked } from "./plain-item";
import type { SheetView } from "./sheet-view";

/** How cells are read: ItemReader. */
export interface CellReadings extends SeldomAsked {
  months(cell: Cell, role: "month"): MonthReading;
  isPlaceholder(owner: string): boolean;
  plainAmount(cell: Cell, factor: number): AmountReading;
}

/** Texts remembered at most. */
const MOST_KNOWN = 5000;

export class PlainRows {
  /** The reading of a month's text where it is a plain row's; null where it is not. */
  private readonly months = new Map<string, MonthReading | null>();

  private constructor(
    private readonly view: SheetView,
    private readonly table: PlainTable,
    private readonly factor: number,
    private readonly cells: CellReadings,
  ) {}

  /** Null for a table whose rows are never plain: a matrix, one of several beside each other, without a month, an activity or an amount. */
  static of(view: SheetView, layout: Layout, cells: CellReadings): PlainRows | null {
    const { columns, monthColumns, partColumns, unitColumn, endColumn, block } = layout;
    const { month, activity, amount } = columns;
    if (month === undefined || activity === undefined || amount === undefined || monthColumns.length > 0) return null;
    if ([partColumns, unitColumn, endColumn, block].some((odd) => odd !== undefined)) return null;
    const { sheet, hiddenRows } = view.grid;
    return new PlainRows(view, { sheet, columns, month, activity, amount, hiddenRows, cells }, layout.unitFactor, cells);
  }

  /** The row where no merge reaches into it, its month is a text that names months, its name a text, its amount a number; else null. */
  item(row: number, section: string | null): PlanItem | null {
    const { view, table, cells } = this;
    const { columns } = table;
    if (view.grid.mayHaveMerges(row)) return null;
    const amount = view.at(row, table.amount);
    if (typeof amount.value !== "number" || amount.formula !== undefined) return null;
    const when = view.at(row, table.month);
    const time = typeof when.value === "string" ? this.monthsOf(when, when.value) : null;
    if (time === null) return null;
    const activity = view.at(row, table.activity);
    if (typeof activity.value !== "string") return null;
    const name = view.text(activity);
    if (name.includes("\n")) return null;
    const owner = columns.owner === undefined ? "" : view.text(view.at(row, columns.owner));
    // It stands for the owner above.
    if (isDittoText(owner)) return null;
    const isPlaceholder = owner !== "" && cells.isPlaceholder(owner);
    const remark = columns.remark === undefined ? "" : view.text(view.at(row, columns.remark));
    const money = cells.plainAmount(amount, this.factor);
    const plain =
      PLAIN.undivided |
      (name === "" ? 0 : PLAIN.activity) |
      (isOneMonth(time) ? PLAIN.month : 0) |
      (owner === "" || isPlaceholder ? 0 : PLAIN.owner) |
      (isPlainAmount(money) ? PLAIN.amount : 0) |
      (columns.heads === undefined && columns.unitPrice === undefined && columns.quantity === undefined ? PLAIN.alone : 0) |
      (columns.subject === undefined ? PLAIN.noSubject : 0);
    return new PlainItem(
      table,
      row,
      name,
      time,
      view.text(when),
      money,
      amount.value,
      owner === "" ? null : owner,
      isPlaceholder,
      section,
      awaitingIn(name, remark),
      remark,
      plain,
    );
  }

  private monthsOf(cell: Cell, text: string): MonthReading | null {
    let known = this.months.get(text);
    if (known === undefined) {
      const reading = isBlank(cell) || DITTO.test(this.view.word(cell)) ? null : this.cells.months(cell, "month");
      known = reading !== null && reading.months.length > 0 ? reading : null;
      if (this.months.size < MOST_KNOWN) this.months.set(text, known);
    }
    return known;
  }
}

/** True for one month of the plan's own year that is written as a month. */
function isOneMonth({ months, form, isVague, year, isInherited }: MonthReading): boolean {
  return months.length === 1 && months[0]!.yearOffset === 0 && form === "month" && !isVague && year === null && !isInherited;
}

function isPlainAmount({ form, fen, isRounded, unitInCell }: AmountReading): boolean {
  return form === "number" && fen !== null && fen > 0 && !isRounded && unitInCell === null;
}
