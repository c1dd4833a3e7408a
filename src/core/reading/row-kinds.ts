/** RowSorter: tells activity rows from titles, headings, totals, notes, signatures and other tables' rows. */
import { isBlank } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { NUMBERED, SECTION_END, SECTION_START } from "../words/row-words";
import { detailRows, groupRows } from "./groups";
import type { ItemReader } from "./item";
import { figureOfTotal, isBalanceLabel, isCapitalLine, isIncomeLabel, isMoneyInWords, isNoteStart, isSignature, totalKind } from "./labels";
import { isMonthText, readMonthText } from "./months";
import type { Own, RowKind } from "./row-kind";
import type { SheetView } from "./sheet-view";
import { hasFigures, headerWords, LABEL_LIKE, lastActivityRow, numbersColumns, sumsBelow } from "./table-facts";

const ITEM: RowKind = { kind: "item" };
const BLANK_ROW: RowKind = { kind: "blank" };
const other = (role: Extract<RowKind, { kind: "other" }>["role"]): RowKind => ({ kind: "other", role });

/** Sorts the rows below the header, in order; it remembers what it has passed. */
export class RowSorter {
  private isInOtherTable = false;
  private isInNotes = false;
  private hasTotal = false;
  private readonly left: number;
  private readonly right: number;
  private readonly header: ReadonlyMap<number, string>;
  private readonly activityHeading: string | null;
  private readonly lastActivityRow: number;
  /** Rows that carry the sum of those below. */
  private readonly groups: ReadonlySet<number>;
  /** Rows that break down the activity above them. */
  private readonly details: ReadonlySet<number>;
  /** True when the rows are numbered 1, 2, 3 …: those numbered 一、二、 are then headings over them. */
  private readonly hasFigures: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
    private readonly items: ItemReader,
  ) {
    const columns = [...Object.values(layout.columns), ...layout.monthColumns.map((entry) => entry.column)];
    this.left = Math.min(...columns);
    this.right = Math.max(...columns);
    this.header = headerWords(view, layout);
    const last = layout.headerRows[layout.headerRows.length - 1];
    const heading = last === undefined || layout.columns.activity === undefined ? null : view.seen(last, layout.columns.activity).value;
    this.activityHeading = typeof heading === "string" ? heading : null;
    this.lastActivityRow = lastActivityRow(view, layout);
    this.hasFigures = hasFigures(view, layout);
    this.groups = groupRows(view, layout);
    this.details = detailRows(view, layout);
  }

  sort(row: number, previousRow: number): RowKind {
    if (!this.isInOtherTable && this.details.has(row)) return { kind: "other", role: "note", isDetail: true };
    if (!this.isInOtherTable && this.groups.has(row)) {
      const head = this.view.ownCells(row).find(({ column, cell }) => typeof cell.value === "string" && column !== this.layout.columns.seq);
      if (head) return this.onTop(head);
    }
    if (!this.isInOtherTable && this.isPlainItem(row)) {
      this.isInNotes = false;
      return ITEM;
    }
    const kind = this.sortSlowly(row, previousRow);
    this.isInNotes = kind.kind === "other" && kind.role === "note";
    if (kind.kind === "header") this.isInOtherTable = false;
    if (kind.kind === "total" && kind.role === "total") this.hasTotal = true;
    return kind;
  }

  /** The common case without any search: an activity with its month, or with its owner and its amount. */
  private isPlainItem(row: number): boolean {
    const { columns } = this.layout;
    if (columns.activity === undefined) return false;
    const { value } = this.view.own(row, columns.activity);
    if (typeof value !== "string" || value.length < 2 || value === this.activityHeading || LABEL_LIKE.test(value)) return false;
    const first = this.left === columns.month ? null : this.view.own(row, this.left).value;
    if (typeof first === "string" && first !== value && first.length > 1 && LABEL_LIKE.test(first)) return false;
    if (columns.month !== undefined) {
      const month = this.view.own(row, columns.month);
      if (!isBlank(month)) {
        const { form } = this.items.months(month, "month");
        return form !== "unreadable" && form !== "unscheduled";
      }
    }
    return (
      columns.owner !== undefined &&
      columns.amount !== undefined &&
      typeof this.view.own(row, columns.amount).value === "number" &&
      typeof this.view.own(row, columns.owner).value === "string" &&
      !isBlank(this.view.own(row, columns.owner))
    );
  }

  private sortSlowly(row: number, previousRow: number): RowKind {
    const cells = this.view.ownCells(row);
    if (cells.length === 0) return BLANK_ROW;
    const inside = cells.filter(({ column, cell }) => this.isInside(row, column) && !isBlank(cell));
    if (inside.length === 0) return this.outside(cells);
    if (this.isHeader(inside)) return { kind: "header" };
    if (row <= this.layout.firstRow + 1 && numbersColumns(inside.map(({ cell }) => this.view.word(cell)))) return other("note");
    const texts = inside.filter(({ cell }) => typeof cell.value === "string");
    const words = texts.map(({ cell }) => this.view.word(cell));
    const activity = this.ownOf(inside, "activity");
    const hasMonth = this.hasMonth(row);
    const hasAmount = this.hasAmount(inside);

    const total = this.totalOf(texts, words, activity, inside, hasMonth);
    if (total) return total;
    const first = words[0] ?? "";
    const label = this.labelOf(texts, words);
    const activityIsLabel = activity === null || activity === texts[words.indexOf(label)];
    if (isBalanceLabel(label) && activityIsLabel && !hasMonth) return other("balance");
    if (this.isSignatureLine(texts, words, activity, hasMonth, hasAmount)) return other("signature");
    if (isNoteStart(first) && !(hasMonth && activity !== null && texts.length > 1) && !hasAmount) return other("note");
    if (this.isInNotes && inside.length === 1 && texts.length === 1 && (NUMBERED.test(first) || first.length > 15 || !activity))
      return other("note");
    if (this.isOtherHeader(inside, texts, words, hasMonth) || this.headsOtherFigures(row, inside, texts, words, hasMonth)) {
      this.isInOtherTable = true;
      return other("other-table-header");
    }
    if (this.isInOtherTable) {
      const isPlanRow =
        activity !== null &&
        hasMonth &&
        this.layout.columns.month !== undefined &&
        this.ownOf(inside, "month") !== null &&
        this.ownOf(inside, "owner") !== null;
      if (!isPlanRow) return other("other-table-row");
      this.isInOtherTable = false;
    }
    if (isIncomeLabel(label) && activityIsLabel && !hasMonth && this.ownOf(inside, "owner") === null) return other("other-table-row");
    const section = this.sectionOf(row, inside, texts, words, activity, hasMonth, hasAmount, previousRow);
    if (section) return section;
    return this.remaining(row, inside, activity, hasMonth, hasAmount);
  }

  /** Activity rows, and what only looks like one. */
  private remaining(row: number, inside: readonly Own[], activity: Own | null, hasMonth: boolean, hasAmount: boolean): RowKind {
    if (activity) return ITEM;
    const amount = this.ownOf(inside, "amount");
    const named = (["owner", "content", "subject", "source", "participants"] as const).filter(
      (role) => this.ownOf(inside, role) !== null,
    ).length;
    const isCovered = this.layout.columns.activity !== undefined && this.view.isCoveredFromAbove(row, this.layout.columns.activity);
    if (isCovered) return amount || named > 0 || this.ownOf(inside, "month") ? ITEM : BLANK_ROW;
    const ownMonth = this.ownOf(inside, "month") !== null;
    const texts = inside.filter(
      ({ cell, column }) => typeof cell.value === "string" && !(hasAmount && column === this.layout.columns.amount),
    );
    if (hasAmount && texts.length === 0 && !ownMonth) {
      const formula = amount?.cell.formula ?? inside.find(({ cell }) => cell.formula !== undefined)?.cell.formula;
      // A sum without a label, or the last figure under the column.
      if ((formula !== undefined && /sum|subtotal|\+/i.test(formula)) || row > this.lastActivityRow) {
        const isPart = row < this.lastActivityRow && !this.hasTotal;
        return { kind: "total", role: isPart ? "subtotal" : "total", isGrand: false, label: "", labelColumn: null, isOnTop: false };
      }
    }
    if (amount && (named > 0 || ownMonth || hasMonth)) return ITEM;
    if (ownMonth && named > 0) return ITEM;
    if (amount && hasAmount) return ITEM;
    if (texts.length === 0) return BLANK_ROW;
    return texts.length === 1 && this.view.word(texts[0]!.cell).length <= 12 && !this.hasTotal ? BLANK_ROW : other("note");
  }

  private totalOf(
    texts: readonly Own[],
    words: readonly string[],
    activity: Own | null,
    inside: readonly Own[],
    hasMonth: boolean,
  ): RowKind | null {
    const activityColumn = this.layout.columns.activity ?? this.right;
    for (const [index, word] of words.entries()) {
      const at = texts[index]!;
      if (at.column > activityColumn && activity !== null && !inside.every(({ column }) => column >= at.column)) break;
      const kind = totalKind(word);
      const isCapital =
        kind === null && isCapitalLine(word) && (activity === null || activity === at || isMoneyInWords(this.view.word(activity.cell)));
      const withFigure =
        kind === null && index === 0 && (activity === null || activity === at) && !hasMonth && figureOfTotal(word) !== null;
      if (kind === null && !isCapital && !withFigure) continue;
      if (
        activity !== null &&
        activity !== at &&
        totalKind(this.view.word(activity.cell)) === null &&
        !isMoneyInWords(this.view.word(activity.cell))
      )
        break;
      if (this.isInOtherTable || kind === "income-total") return other("other-table-total");
      const role = kind === "subtotal" ? "subtotal" : "total";
      return { kind: "total", role, isGrand: kind === "grand-total", label: word, labelColumn: at.column, isOnTop: false };
    }
    return null;
  }

  /** The first text that is not a bare number in the column of numbers. */
  private labelOf(texts: readonly Own[], words: readonly string[]): string {
    const seq = this.layout.columns.seq;
    const index = texts.findIndex(({ column }, at) => column !== seq || words[at]!.length > 3);
    return index < 0 ? "" : words[index]!;
  }

  private isSignatureLine(
    texts: readonly Own[],
    words: readonly string[],
    activity: Own | null,
    hasMonth: boolean,
    hasAmount: boolean,
  ): boolean {
    if (hasAmount || words.length === 0 || (hasMonth && activity !== null && texts.length > 2)) return false;
    if (!isSignature(words[0]!)) return false;
    return activity === null || activity === texts[0] || isSignature(this.view.word(activity.cell)) || words[0]!.includes(":");
  }

  /** Below the total, words over a figure where an activity's name would stand: another table begins. */
  private headsOtherFigures(
    row: number,
    inside: readonly Own[],
    texts: readonly Own[],
    words: readonly string[],
    hasMonth: boolean,
  ): boolean {
    const { activity } = this.layout.columns;
    if (!this.hasTotal || activity === undefined || texts.length < 2 || texts.length !== inside.length || hasMonth) return false;
    return words.every((word) => word.length <= 14) && typeof this.view.own(row + 1, activity).value === "number";
  }

  /** A header of another table: short words that name columns, and none of our months or figures. */
  private isOtherHeader(inside: readonly Own[], texts: readonly Own[], words: readonly string[], hasMonth: boolean): boolean {
    if (texts.length < 2 || texts.length !== inside.length || hasMonth || words.some((word) => word.length > 14)) return false;
    let sure = 0;
    const kinds = new Set<string>();
    for (const { cell } of texts) {
      const sense = this.view.heading(cell.value as string).senses[0];
      if (!sense || sense.weight < 0.75) continue;
      sure++;
      kinds.add(sense.kind);
    }
    return kinds.size >= 2 && sure >= texts.length * 0.6;
  }

  private sectionOf(
    row: number,
    inside: readonly Own[],
    texts: readonly Own[],
    words: readonly string[],
    activity: Own | null,
    hasMonth: boolean,
    hasAmount: boolean,
    previousRow: number,
  ): RowKind | null {
    const { columns } = this.layout;
    const text = texts[0];
    if (!text) return null;
    const word = words[0]!;
    const raw = text.cell.value as string;
    const head = /^[^:：\n\r(（]{1,16}/.exec(raw.trim())?.[0] ?? "";
    const isTime = isMonthText(head.replace(/(?:工作|活动|重点|计划|安排|主要){1,3}$/, ""));
    const width = (this.view.mergeAt(row, text.column)?.right ?? text.column) - text.column + 1;
    const isWide = width >= 3 || (width > 1 && width >= (this.right - this.left + 1) / 2);
    // A figure kept as text below the column: the sum.
    if (inside.length === 1 && hasAmount && text.column === columns.amount) return null;
    if (inside.length === 1) {
      if (isTime && (text.column !== columns.activity || isWide || isMonthText(raw))) return this.section(text, true);
      if (text.column === columns.activity && !isWide) {
        const isHeading =
          SECTION_START.test(word) && (columns.seq !== undefined || this.hasFigures || SECTION_END.test(word)) && word.length <= 30;
        return isHeading ? this.section(text, false) : this.hasTotal && (NUMBERED.test(word) || word.length > 15) ? other("note") : null;
      }
      if (isWide || SECTION_START.test(word)) {
        if (this.hasTotal && row > this.lastActivityRow) return other("note");
        // A long sentence over the whole width explains; a heading is short.
        if (word.length > 40 || (word.length > 24 && /[。；;]/.test(word))) return other("note");
        return this.section(text, false);
      }
      if (row > this.lastActivityRow) return word.length <= 3 ? BLANK_ROW : other("note");
      if (text.column === columns.month && hasMonth) return this.section(text, true);
      if ((text.column === columns.seq && word.length <= 3) || (previousRow === 0 && word.length <= 2)) return BLANK_ROW;
      return text.column < (columns.activity ?? 0) && text.column !== columns.owner && word.length <= 30 && text.column !== columns.quarter
        ? this.section(text, false)
        : null;
    }
    // 一 | 慰问类, with or without the block's sum.
    const seq = this.ownOf(inside, "seq");
    const isOrdinal =
      seq !== null &&
      typeof seq.cell.value === "string" &&
      /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/.test(this.view.word(seq.cell));
    const rest = inside.filter((own) => own !== seq && own !== activity && own !== text);
    const onlyMoney = rest.every(
      ({ cell, column }) => column !== columns.month && column !== columns.owner && typeof cell.value !== "string",
    );
    if (isOrdinal && texts.length <= 2 && (rest.length === 0 || onlyMoney) && !hasMonth && this.hasFigures) {
      return hasAmount ? this.onTop(activity ?? text) : this.section(activity ?? text, false);
    }
    const amount = this.ownOf(inside, "amount");
    const sums = amount?.cell.formula !== undefined && sumsBelow(amount.cell.formula, row);
    if (texts.length === 1 && activity === null && hasAmount && isTime && (sums || this.isOverMonths(row, head))) return this.onTop(text);
    if (texts.length === 1 && hasAmount && onlyMoney && this.ownOf(inside, "month") === null) {
      const hasOthers = columns.month !== undefined || columns.owner !== undefined || this.hasFigures;
      if (
        sums ||
        (hasOthers &&
          (isWide || text.column !== columns.activity || this.hasFigures) &&
          (SECTION_START.test(word) || isTime) &&
          text.column !== columns.month)
      )
        return this.onTop(text);
    }
    return null;
  }

  /** True when the row below is one of several months that this text spans: 第一季度 over 1月. */
  private isOverMonths(row: number, head: string): boolean {
    const spanned = readMonthText(head, { year: null }).months;
    const below = this.view.rowBelow(row);
    const month = this.layout.columns.month;
    if (spanned.length < 2 || below === undefined || month === undefined) return false;
    const own = this.items.months(this.view.own(below, month), "month").months;
    return own.length > 0 && own.length < spanned.length && own.every((entry) => spanned.some((other) => other.month === entry.month));
  }

  private section(text: Own, isTime: boolean): RowKind {
    return { kind: "section", text: this.view.text(text.cell), column: text.column, isTime };
  }

  private onTop(text: Own): RowKind {
    return { kind: "total", role: "subtotal", isGrand: false, label: this.view.text(text.cell), labelColumn: text.column, isOnTop: true };
  }

  /** Cells beside the table: another table's, or a line of text. */
  private outside(cells: readonly Own[]): RowKind {
    const only = cells.length === 1 && typeof cells[0]!.cell.value === "string" ? this.view.word(cells[0]!.cell) : null;
    if (only === null) return other("other-table-row");
    if (isSignature(only)) return other("signature");
    return other("note");
  }

  /** A merge that begins left of the table and reaches into it is inside. */
  private isInside(row: number, column: number): boolean {
    if (column >= this.left && column <= this.right) return true;
    const merge = this.view.mergeAt(row, column);
    return merge !== null && merge.left <= this.right && merge.right >= this.left;
  }

  private isHeader(inside: readonly Own[]): boolean {
    if (this.header.size < 2) return false;
    let same = 0;
    for (const { column, cell } of inside)
      if (this.header.get(column) !== undefined && this.header.get(column) === this.view.word(cell)) same++;
    return same >= 2 && same >= Math.min(this.header.size, inside.length) * 0.6;
  }

  private ownOf(inside: readonly Own[], role: keyof Layout["columns"]): Own | null {
    const column = this.layout.columns[role];
    return column === undefined ? null : (inside.find((own) => own.column === column) ?? null);
  }

  /** True when the row shows a readable month, its own or a merge's. */
  private hasMonth(row: number): boolean {
    for (const role of ["month", "date", "quarter"] as const) {
      const place = this.items.cell(row, role);
      if (!place || isBlank(place.cell)) continue;
      // 年初结余 begins with a time, and names none.
      if (typeof place.cell.value === "string" && (isBalanceLabel(this.view.word(place.cell)) || isIncomeLabel(this.view.word(place.cell))))
        continue;
      const reading = this.items.months(place.cell, role);
      if ((reading.months.length > 0 && reading.form !== "festival") || reading.form === "invalid") return true;
    }
    return false;
  }

  private hasAmount(inside: readonly Own[]): boolean {
    const money = new Set([
      this.layout.columns.amount,
      this.layout.columns.unitPrice,
      this.layout.columns.heads,
      ...this.layout.monthColumns.map((entry) => entry.column),
    ]);
    return inside.some(
      ({ column, cell }) =>
        money.has(column) &&
        (typeof cell.value === "number" || cell.formula !== undefined || /^[¥￥]?\d(?!.*[年月日])/.test(String(cell.value ?? ""))),
    );
  }
}
