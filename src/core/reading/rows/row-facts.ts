/** RowFacts: what one row looks like, worked out once; the rules ask nothing else. */
import type { ColumnRole } from "../../terms/column-role";
import { isDateFormat } from "../../grid/dates";
import { type Cell, isBlank } from "../../grid/grid";
import { readAmount } from "../amounts";
import { isBalanceLabel, isIncomeLabel } from "../labels";
import type { FormulaSays } from "./formulas";
import { timeIn } from "./heading-time";
import type { Own } from "./row-kind";
import type { TableFacts } from "./table-facts";
import { PLAIN_FIGURE_TEXT, ROW_ORDINAL } from "../../words/numbering-words";

/** Roles that an activity's row usually fills beside its name and its amount. */
const TELLING: readonly ColumnRole[] = ["month", "owner", "date", "heads", "unitPrice", "quantity"];

/** Longer texts head no block. */
const LONGEST_HEADING = 60;

export class RowFacts {
  readonly cells: readonly Own[];
  /** Cells within the table's columns. */
  readonly inside: readonly Own[];
  readonly texts: readonly Own[];
  /** The texts, ready for comparing. */
  readonly words: readonly string[];
  readonly activity: Own | null;
  private monthKnown: boolean | null = null;
  private amountKnown: boolean | null = null;
  private timeKnown: string | null | undefined = undefined;

  constructor(
    readonly row: number,
    readonly table: TableFacts,
  ) {
    const { view } = table;
    this.cells = view.ownCells(row);
    this.inside = this.cells.filter(({ column, cell }) => this.isInside(column) && !isBlank(cell));
    this.texts = this.inside.filter(({ cell }) => typeof cell.value === "string");
    this.words = this.texts.map(({ cell }) => view.word(cell));
    this.activity = this.ownOf("activity");
  }

  /** The cell of a role in this row, when it is the row's own. */
  ownOf(role: ColumnRole): Own | null {
    const column = this.table.layout.columns[role];
    return column === undefined ? null : (this.inside.find((own) => own.column === column) ?? null);
  }

  wordOf(own: Own): string {
    return this.table.view.word(own.cell);
  }

  /** All that could be headings of another table: below months with one text each, where a block is one column of the table, the whole row. */
  get across(): readonly Own[] {
    return this.table.layout.block?.isText === true ? this.cells : this.inside;
  }

  get first(): string {
    return this.words[0] ?? "";
  }

  /** The first text that is no bare number in the column of numbers. */
  get label(): Own | null {
    const { seq } = this.table.layout.columns;
    return this.texts.find(({ column }, at) => column !== seq || !ROW_ORDINAL.test(this.words[at]!)) ?? null;
  }

  get labelWord(): string {
    return this.label === null ? "" : this.wordOf(this.label);
  }

  /** True when the activity's cell is empty, or holds the label. */
  get isNameless(): boolean {
    return this.activity === null || this.activity === this.label;
  }

  get isSingle(): boolean {
    return this.inside.length === 1;
  }

  /** True when the row shows a readable month, its own or a merge's. */
  get hasMonth(): boolean {
    return (this.monthKnown ??= this.looksForMonth());
  }

  get hasAmount(): boolean {
    return (this.amountKnown ??= this.inside.some(
      ({ column, cell }) =>
        this.table.moneyColumns.has(column) &&
        ((typeof cell.value === "number" && !isDate(cell)) ||
          cell.formula !== undefined ||
          (typeof cell.value === "string" && PLAIN_FIGURE_TEXT.test(cell.value))),
    ));
  }

  /** The figure in the amount column in 分, null when there is none. */
  get fen(): number | null {
    const amount = this.ownOf("amount");
    return amount === null ? null : readAmount(amount.cell, this.table.layout.unitFactor).fen;
  }

  get formula(): FormulaSays | null {
    return this.table.formulas.get(this.row) ?? null;
  }

  /** True when nothing says when, who or how many, and the row bears no number: no activity of a table whose rows say it. */
  get isBare(): boolean {
    const { view, layout } = this.table;
    const { seq, month } = layout.columns;
    // 10月 before an activity's name is its month, and no label.
    const isNamed = typeof this.activity?.cell.value === "string" && this.activity !== this.label && this.hasMonth;
    if (TELLING.some((role) => this.tells(role) && (isNamed || this.ownOf(role) !== this.label))) return false;
    const number = this.ownOf("seq");
    if (number !== null && number !== this.label && (typeof number.cell.value === "number" || /\d/.test(this.wordOf(number)))) return false;
    if (seq !== undefined && view.isCoveredFromAbove(this.row, seq)) return false;
    return month === undefined || !view.isCoveredFromAbove(this.row, month);
  }

  /** 董卫东 | 5200 below the total: a figure below 责任人 is nobody. */
  private tells(role: ColumnRole): boolean {
    const own = this.ownOf(role);
    return own !== null && !(role === "owner" && typeof own.cell.value === "number");
  }

  get width(): number {
    const [text] = this.texts;
    return text === undefined ? 0 : this.widthOf(text);
  }

  private widthOf({ column }: Own): number {
    return (this.table.view.mergeAt(this.row, column)?.right ?? column) - column + 1;
  }

  /** True for a cell joined over several columns to the right. */
  isWideAt(own: Own): boolean {
    return this.widthOf(own) >= 3;
  }

  /** True for a text over several columns, as headings of blocks are. */
  get isWide(): boolean {
    return this.width >= 3 || (this.width > 1 && this.width >= (this.table.right - this.table.left + 1) / 2);
  }

  /** The time that the first text begins with: 第一季度：迎新与动员 → 第一季度. */
  get time(): string | null {
    return this.timeKnown === undefined ? (this.timeKnown = this.timeOf(this.texts[0] ?? null)) : this.timeKnown;
  }

  timeOf(own: Own | null): string | null {
    const text = typeof own?.cell.value === "string" ? own.cell.value : "";
    return text === "" || text.length > LONGEST_HEADING ? null : timeIn(text, this.table.hasNumberedHeadings);
  }

  get isTime(): boolean {
    return this.time !== null;
  }

  /** True when the first text is the only one, and nothing but figures stands beside it. */
  get isLabelledFigure(): boolean {
    return (
      this.texts.length === 1 && this.hasAmount && this.inside.every((own) => own === this.texts[0] || typeof own.cell.value !== "string")
    );
  }

  /** A merge that begins left of the table and reaches into it is inside. */
  private isInside(column: number): boolean {
    const { layout, left, right, view } = this.table;
    if (layout.block !== undefined) return layout.block.columns.includes(column);
    if (column >= left && column <= right) return true;
    const merge = view.mergeAt(this.row, column);
    return merge !== null && merge.left <= right && merge.right >= left;
  }

  private looksForMonth(): boolean {
    const { items, view } = this.table;
    for (const role of ["month", "date", "quarter"] as const) {
      const place = items.cell(this.row, role);
      if (!place || isBlank(place.cell)) continue;
      // 年初结余 begins with a time, and names none.
      if (typeof place.cell.value === "string" && (isBalanceLabel(view.word(place.cell)) || isIncomeLabel(view.word(place.cell)))) continue;
      const reading = items.months(place.cell, role);
      if ((reading.months.length > 0 && reading.form !== "festival") || reading.form === "invalid") return true;
    }
    return false;
  }
}

/** A day in the column of amounts is a signature's. */
function isDate({ format }: Cell): boolean {
  return format !== undefined && isDateFormat(format);
}
