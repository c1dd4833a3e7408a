/** TotalsCollector: the totals and subtotals written in a sheet, each with the rows it should cover. */
import { type Cell, isBlank } from "../grid/grid";
import type { Fen } from "../plan/money";
import { monthNumbers } from "../plan/months";
import type { AmountReading, Layout, PlanItem, StatedTotal } from "../plan/plan";
import { FORMAL_FIGURE, PAGE_SUM, TOTAL_OF_PART } from "../words/row-words";
import { readAmount } from "./amounts";
import { figuresIn, loosely } from "./figures-of-totals";
import { simplify, tidy } from "../words";
import { knownSum } from "./known-sum";
import { isCapitalLine, isSoFar, isTotalOfAll } from "./labels";
import { isMonthText, readMonthText } from "./months";
import type { SheetView } from "./sheet-view";
import { unitOfTotal } from "./stated-unit";

interface Line {
  readonly row: number;
  role: "total" | "subtotal";
  readonly isGrand: boolean;
  readonly label: string;
  readonly labelColumn: number | null;
  readonly isOnTop: boolean;
  /** The last row of the block below it, where that is known. */
  readonly until?: number | undefined;
  /** Items read before this line. */
  readonly before: number;
  /** Of the table it stands in. */
  readonly layout: Layout;
  /** Items read before that table, where it is one of several beside each other. */
  readonly from: number;
}

export class TotalsCollector {
  private readonly lines: Line[] = [];
  private readonly sections: number[] = [];
  private readonly pages: number[] = [];
  private from = 0;
  private items: readonly PlanItem[] = [];

  constructor(
    private readonly view: SheetView,
    private layout: Layout,
    /** True for one of several tables beside each other. */
    private readonly isSided: boolean,
  ) {}

  /** The lines that follow stand in a further table of the sheet; `from`: items read before one beside the others. */
  goOnIn(part: Layout, from = 0): void {
    this.layout = part;
    this.from = from;
  }

  addSection(itemsBefore: number): void {
    this.sections.push(itemsBefore);
  }

  /** The header stands here again: a new page. */
  addPage(itemsBefore: number): void {
    this.pages.push(itemsBefore);
  }

  add(line: Omit<Line, "layout" | "from">): void {
    this.lines.push({ ...line, layout: this.layout, from: this.from });
  }

  /** Settles which of several 合计 are totals of parts, and reads the figures. */
  settle(items: readonly PlanItem[]): StatedTotal[] {
    this.items = items;
    if (this.isSided) this.demoteBeside(items);
    else this.demote(items);
    const all = items.map((item) => item.row);
    // Where the last subtotal of each level ended; a lower one begins after every higher one.
    const ends = new Map<number, number>();
    let section = 0;
    let at = 0;
    // Where the page before ended, be it that no header begins the next one.
    let pageEnd = 0;
    return this.lines.flatMap((line, index) => {
      while (at < this.sections.length && this.sections[at]! < line.before) section = this.sections[at++]!;
      if (line.role === "total") return this.statedBy(line, all);
      if (this.isSided && isTotalLine(line))
        return this.statedBy(
          line,
          this.ownOf(line, items).map(({ row }) => row),
        );
      if (line.isOnTop)
        return this.statedBy(line, all.slice(line.before, endBy(line.until, items) ?? this.endOfBlock(index, items) ?? items.length));
      const level = levelOf(line.label);
      let start = Math.max(line.from, level === PLAIN_LEVEL ? section : 0);
      for (const [other, end] of ends) if (other >= level) start = Math.max(start, end);
      const headed = this.pages.filter((other) => other < line.before).slice(-1);
      const page = headed.length === 0 && pageEnd === 0 ? [] : [Math.max(pageEnd, ...headed)];
      const told = this.startByFigure(line, items, [
        start,
        line.from,
        ...page,
        section,
        Math.max(line.from, ...ends.values()),
        startByTime(line, items),
      ]);
      const label = simplify(tidy(line.label)).toLowerCase();
      const isCarried = isSoFar(label);
      if (!isCarried) ends.set(level, line.before);
      const isPage = PAGE_SUM.test(label);
      if (isPage) pageEnd = line.before;
      const usual = isPage ? (page[0] ?? 0) : isCarried ? 0 : start;
      return this.statedBy(line, all.slice(told ?? usual, line.before));
    });
  }

  /** Role of each total's row, after settling. */
  roles(): ReadonlyMap<number, "total" | "subtotal"> {
    return new Map(this.lines.map((line) => [line.row, line.role]));
  }

  /** Of several places where a subtotal's rows may begin, the first one from which they make its figure; null when none does. */
  private startByFigure(line: Line, items: readonly PlanItem[], starts: readonly number[]): number | null {
    const column = line.layout.columns.amount;
    const stated = column === undefined ? null : readAmount(this.view.own(line.row, column), line.layout.unitFactor).fen;
    if (stated === null) return null;
    const sumFrom = (start: number): number => {
      let sum = 0;
      for (let at = start; at < line.before; at++) sum += items[at]!.amount.value.fen ?? 0;
      return sum;
    };
    return starts.find((start, index) => starts.indexOf(start) === index && line.before - start > 0 && sumFrom(start) === stated) ?? null;
  }

  /** Items before the next block's heading or the total; null when none follows. A heading right above others reaches as far as they make its figure. */
  private endOfBlock(index: number, items: readonly PlanItem[]): number | null {
    const line = this.lines[index]!;
    const ends = this.lines.slice(index + 1).filter(({ isOnTop, role }) => isOnTop || role === "total");
    const [next] = ends;
    if (next === undefined || !next.isOnTop || next.before > line.before) return next?.before ?? null;
    const stated = this.figureOf(line);
    const further = [...ends.map(({ before }) => before), items.length].filter((end) => end > line.before);
    return further.find((end) => knownSum(items.slice(line.before, end)) === stated) ?? further[0] ?? null;
  }

  /** Where a 总计 stands, or a last 合计 adds up the ones before it, those are subtotals. 大写 lines repeat a total. */
  private demote(items: readonly PlanItem[]): void {
    const last = this.lines[this.lines.length - 1];
    // What has been added up so far, at the end of the table, is its total.
    if (
      last !== undefined &&
      !this.lines.some(({ role }) => role === "total") &&
      isSoFar(last.label) &&
      last.before === items.length &&
      this.coversAll(last, items)
    )
      last.role = "total";
    const totals = this.lines.filter((line) => line.role === "total" && !isCapitalLine(line.label));
    if (totals.length === 1 && this.isOneOfParts(totals[0]!, items)) totals[0]!.role = "subtotal";
    if (totals.length < 2) return;
    const grand = totals.filter((line) => line.isGrand);
    const ends = totals.filter((line, index) => line.before > (totals[index - 1]?.before ?? 0));
    if (grand.length > 0 && grand.length < totals.length) {
      for (const line of totals) if (!line.isGrand) line.role = "subtotal";
    } else if (ends.length > 1) {
      // Each 合计 closes rows of its own: all are parts, but for a last one that adds up everything.
      const last = totals[totals.length - 1]!;
      const isLastWhole = !ends.includes(last) || this.coversAll(last, items);
      for (const line of totals) if (line !== last || !isLastWhole) line.role = "subtotal";
    }
  }

  /** One 合计 among 小计: the sum of its own part, when the rows below it have sums of their own, or those above it are left out. */
  private isOneOfParts(line: Line, items: readonly PlanItem[]): boolean {
    // On top of everything it is the whole's.
    if (line.before === 0) return false;
    const others = this.lines.filter((other) => other !== line && other.role === "subtotal" && !other.isOnTop && !isSoFar(other.label));
    const end = others.reduce((most, { before }) => Math.max(most, before), 0);
    if (line.before < items.length) return end === items.length && others.every((other) => this.figureOf(other) !== knownSum(items));
    const start = others.filter(({ before }) => before < line.before).reduce((most, { before }) => Math.max(most, before), 0);
    return start > 0 && this.figureOf(line) === knownSum(items.slice(start, line.before)) && knownSum(items.slice(0, start)) !== 0;
  }

  /** Of tables beside each other each has its own total; one that adds up all of them is the whole's. */
  private demoteBeside(items: readonly PlanItem[]): void {
    const all = knownSum(items);
    const totals = this.lines.filter((line) => line.role === "total" && !isCapitalLine(line.label));
    for (const line of totals) {
      const figure = this.figureOf(line);
      if (figure !== null && figure !== all && (totals.length > 1 || figure === knownSum(this.ownOf(line, items)))) line.role = "subtotal";
    }
  }

  /** Activities whose amounts stand in the line's own column. */
  private ownOf({ layout }: Line, items: readonly PlanItem[]): readonly PlanItem[] {
    return items.filter(({ amount }) => amount.cell?.column === layout.columns.amount);
  }

  private figureOf({ layout, row }: Line): Fen | null {
    const column = layout.columns.amount;
    return column === undefined ? null : readAmount(this.view.seen(row, column), layout.unitFactor).fen;
  }

  private coversAll(line: Line, items: readonly PlanItem[]): boolean {
    const column = line.layout.columns.amount;
    if (column === undefined) return true;
    const cell = this.view.seen(line.row, column);
    const all = knownSum(items.slice(0, line.before));
    const start = this.lines
      .filter((other) => other.row <= line.row && other.before < line.before)
      .reduce((most, other) => Math.max(most, other.before), 0);
    const own = knownSum(items.slice(start, line.before));
    const stated = readAmount(cell, line.layout.unitFactor).fen;
    return stated === null || Math.abs(stated - all) <= Math.abs(stated - own);
  }

  private statedBy(line: Line, rowsOfItems: readonly number[]): StatedTotal[] {
    const { view } = this;
    // A row may hold several activities.
    const rows = [...new Set(rowsOfItems)];
    const { layout } = line;
    const found: StatedTotal[] = [];
    const column = layout.columns.amount;
    const sheet = view.grid.sheet;
    const isCapital = isCapitalLine(line.label);
    const amountCell = column === undefined ? null : view.own(line.row, column);
    if (amountCell && !isBlank(amountCell) && column !== line.labelColumn) {
      const text = view.text(amountCell);
      const isWords = typeof amountCell.value === "string" && FORMAL_FIGURE.test(text);
      found.push({
        role: line.role,
        cell: { sheet, row: line.row, column: column! },
        text,
        amount: isWords
          ? loosely(readAmount(amountCell, 1), view.word(amountCell))
          : isCapital
            ? readAmount(amountCell, 1)
            : this.inItsUnit(line, amountCell, rows),
        formula: amountCell.formula ?? null,
        rows,
        origin: isCapital && isWords ? "capital-words" : "amount-column",
        month: null,
      });
      if (isCapital && !isWords && line.labelColumn !== null) found.push(...this.besideLabel(line, rows, true));
    } else if (line.labelColumn !== null) found.push(...this.besideLabel(line, rows, isCapital));
    if (!isCapital) found.push(...this.inWords(line, rows));
    // A row may be labelled in the first of these columns: that is no figure.
    for (const part of this.partsOfTotal(line)) {
      const cell = view.own(line.row, part);
      if (isBlank(cell) || part === line.labelColumn) continue;
      found.push({
        role: line.role,
        cell: { sheet, row: line.row, column: part },
        text: view.text(cell),
        amount: readAmount(cell, layout.unitFactor),
        formula: cell.formula ?? null,
        rows,
        origin: "part-column",
        month: null,
      });
    }
    for (const entry of layout.monthColumns) {
      const cell = view.own(line.row, entry.column);
      const months = layout.monthColumns.filter((other) => other.column === entry.column).map(({ month }) => month);
      // A quarter's column is spoken of once.
      if (isBlank(cell) || months[0] !== entry.month) continue;
      found.push({
        role: line.role,
        cell: { sheet, row: line.row, column: entry.column },
        text: view.text(cell),
        amount: readAmount(cell, layout.unitFactor),
        formula: cell.formula ?? null,
        rows,
        origin: "month-column",
        month: entry.month,
        ...(months.length > 1 ? { months } : {}),
      });
    }
    return found;
  }

  /** 合计（万元） below 经费（元）: the figure in the unit of its own label, unless it only comes to the rows in the column's. */
  private inItsUnit({ layout, row }: Line, cell: Cell, rows: readonly number[]): AmountReading {
    const read = readAmount(cell, layout.unitFactor);
    const own = unitOfTotal(this.view, this.view.ownCells(row));
    if (own === null || own.factor === layout.unitFactor) return read;
    const told = new Set(rows);
    return read.fen === knownSum(this.items.filter((item) => told.has(item.row))) ? read : readAmount(cell, own.factor);
  }

  /** 合计 | 人民币（大写）壹万元整 | 10000: the sum in words between label and figure. */
  private inWords({ labelColumn, layout, role, row }: Line, rows: readonly number[]): StatedTotal[] {
    const { view } = this;
    return view.ownCells(row).flatMap(({ column, cell }) => {
      const word = view.word(cell);
      if (column === labelColumn || column === layout.columns.amount || typeof cell.value !== "string" || !isCapitalLine(word)) return [];
      return figuresIn(word, layout.unitFactor).map(({ amount, origin }): StatedTotal => {
        const place = { sheet: view.grid.sheet, row, column };
        return { role, cell: place, text: view.text(cell), amount, formula: null, rows, origin, month: null };
      });
    });
  }

  /** Columns of cost items whose sums a row of totals gives; none where one figure is written over all of them. */
  private partsOfTotal({ layout, row }: Line): readonly number[] {
    const parts = layout.partColumns ?? [];
    const isOverAll = parts.length > 1 && parts.every((column) => (this.view.mergeAt(row, column)?.left ?? column) === parts[0]);
    // 总计 and one figure, below the sums of the columns, is everything's.
    const isOne = layout.columns.amount === undefined && parts.filter((column) => !isBlank(this.view.own(row, column))).length === 1;
    return isOverAll || (isOne && parts.length > 1) ? [] : parts;
  }

  /** 合计：52500元 in the label's own cell, or 大写 beside it. */
  private besideLabel(line: Line, rows: readonly number[], isCapital: boolean): StatedTotal[] {
    const { view } = this;
    const { layout } = line;
    const sheet = view.grid.sheet;
    const label = view.own(line.row, line.labelColumn!);
    const word = view.word(label);
    const origin = isCapital ? "capital-words" : "amount-column";
    const own = figuresIn(word, layout.unitFactor).map(
      ({ amount, origin: how }): StatedTotal => ({
        role: line.role,
        cell: { sheet, row: line.row, column: line.labelColumn! },
        text: view.text(label),
        amount,
        formula: null,
        rows,
        origin: how,
        month: null,
      }),
    );
    if (own.length > 0) return own;
    const known = new Set([
      layout.columns.heads,
      layout.columns.unitPrice,
      layout.columns.quantity,
      layout.columns.seq,
      layout.columns.actual,
      layout.columns.lastYear,
      ...layout.monthColumns.map((entry) => entry.column),
      ...(layout.otherBlocks ?? []).flatMap(({ columns }) => columns),
      ...this.partsOfTotal(line),
    ]);
    for (const { column, cell } of view.ownCells(line.row)) {
      const isWords = isCapital && typeof cell.value === "string";
      if (column <= line.labelColumn! || (known.has(column) && !isWords)) continue;
      const read = readAmount(cell, isCapital ? 1 : layout.unitFactor);
      const beside = isWords ? loosely(read, view.word(cell)) : read;
      if (beside.fen === null || (!isCapital && beside.form === "text" && beside.unitInCell === null && typeof cell.value !== "number"))
        continue;
      if (isCapital && column === layout.columns.amount) continue;
      if (!isCapital && layout.columns.amount !== undefined && column > layout.columns.amount + 1) continue;
      return [
        {
          role: line.role,
          cell: { sheet, row: line.row, column },
          text: view.text(cell),
          amount: beside,
          formula: cell.formula ?? null,
          rows,
          origin,
          month: null,
        },
      ];
    }
    return [];
  }
}

/** Items down to a row; null where none is told. */
/** 6月小计 below rows of several months: where those of June begin; behind all of them where it names no time, or they are of none. */
function startByTime({ before, from, label }: Line, items: readonly PlanItem[]): number {
  const named = new Set(monthNumbers(readMonthText(label, { year: null }).months));
  let start = before;
  while (start > from && items[start - 1]!.months.value.months.some(({ month }) => named.has(month))) start--;
  return start;
}

function endBy(row: number | undefined, items: readonly PlanItem[]): number | null {
  return row === undefined ? null : items.filter((item) => item.row <= row).length;
}

/** True for a line that was read as the total of its table. */
function isTotalLine({ label }: Line): boolean {
  return label === "" || isTotalOfAll(simplify(tidy(label)).toLowerCase());
}

/** A plain 小计. */
const PLAIN_LEVEL = 1.5;

/** Month, then quarter, half and term; a plain 小计 lies between month and quarter. */
function levelOf(label: string): number {
  const period = TOTAL_OF_PART.exec(label)?.[1];
  if (!period || !isMonthText(period)) return PLAIN_LEVEL;
  const { form } = readMonthText(period, { year: null });
  return form === "quarter" ? 2 : form === "half-year" || form === "season" ? 3 : form === "whole-year" ? 4 : 1;
}
