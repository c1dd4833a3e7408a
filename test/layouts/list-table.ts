/** drawList: a table with a row for each activity, drawn from its design, with the truth about every row. */
import type { Choices } from "./chance";
import type { Design } from "./design";
import { at as ref, type SheetDraft, span } from "./draft";
import { drawHeader } from "./header";
import type { Role } from "./headings";
import { grouped, type Item } from "./items";
import { type ListOptions, ListPen } from "./list-pen";
import { type MonthText, MONTH_FORMS } from "./month-forms";
import { type Allowed, sumYuan, type TruthRow } from "./truth";

export interface Group {
  readonly items: readonly Item[];
  /** A row of its own above the items. */
  readonly section: string | null;
  /** The label of a subtotal row below them. */
  readonly subtotal: string | null;
}

export interface DrawnList {
  readonly rows: TruthRow[];
  readonly allowed: Allowed[];
  readonly headerTop: number;
  readonly firstRow: number;
  /** The row between header and items that was left for the total. */
  readonly reservedRow: number | null;
  /** The last row that was drawn. */
  readonly lastRow: number;
  readonly itemRows: number[];
  readonly subtotalRows: number[];
  /** No cell of the amount column is text. */
  readonly isSummable: boolean;
  readonly columnOf: (role: Role) => number | null;
}

export function drawList(
  sheet: SheetDraft,
  top: number,
  left: number,
  groups: readonly Group[],
  design: Design,
  choices: Choices,
  options: ListOptions = {},
): DrawnList {
  const pen = new ListPen(sheet, top, left, design, choices, options);
  const { chance } = choices;
  pen.row = drawHeader(sheet, top, left, design, chance);
  const reservedRow = options.reservesTop ? pen.row++ : null;
  const firstRow = pen.row;
  const all = groups.flatMap(({ items }) => items);
  for (const { items, section, subtotal } of groups) {
    if (section !== null) pen.across(section, options.sectionIn ?? "merged");
    const begun = pen.row;
    const runs =
      design.carrier === "merged" || design.carrier === "vertical" || design.carrier === "blank-below" || design.carrier === "quarter";
    for (const [, run] of grouped(items, (item) => (runs ? item.months.join() : item.activity))) {
      const start = pen.row;
      const month = monthOf(run[0]!, design, choices, options);
      run.forEach((item, at) => {
        pen.item(item, runs ? month : monthOf(item, design, choices, options), !runs || at === 0);
        if (options.pageBreakAfter === pen.itemRows.length) turnPage(pen, firstRow);
      });
      const column = pen.columnOf(design.carrier === "quarter" ? "quarter" : "month");
      if (runs && design.carrier !== "blank-below" && column !== null) sheet.merge(start, column, pen.row - 1, column);
    }
    mergeTasks(pen, begun);
    if (subtotal !== null) {
      const rows = pen.itemRows.filter((row) => row >= begun);
      pen.subtotal(subtotal, rows, options.subtotalIsTyped === true);
    }
    if (options.hasBlankRows && items !== groups[groups.length - 1]!.items) pen.row++;
  }
  if (design.amount === "merged") mergeAmounts(pen, all);
  if (options.mergesOwners) mergeOwners(pen);
  drawRunning(pen);
  if (options.unusedRows) drawUnused(pen, options.unusedRows);
  return {
    rows: pen.rows,
    allowed: pen.allowed,
    headerTop: top,
    firstRow,
    reservedRow,
    lastRow: pen.row - 1,
    itemRows: pen.itemRows,
    subtotalRows: pen.subtotalRows,
    isSummable: pen.isSummable,
    columnOf: pen.columnOf,
  };
}

function monthOf(item: Item, design: Design, { chance }: Choices, { monthTexts }: ListOptions): MonthText | null {
  const known = monthTexts?.get(item);
  if (known) return known;
  if (design.carrier === "section" || design.carrier === "none" || design.carrier === "dates") return null;
  const form = MONTH_FORMS[design.monthForm];
  // A form for one month only: others are written out plainly.
  return form.takes === "one" && item.months.length > 1
    ? MONTH_FORMS.plain.write(item.months, design.scene.year, chance)
    : form.write(item.months, design.scene.year, chance);
}

/** 类别: one merged cell, or one on each row. */
function mergeTasks(pen: ListPen, begun: number): void {
  const column = pen.columnOf("task");
  if (column === null) return;
  const tasks = ["文体活动", "教育培训", "困难帮扶", "民主管理", "女职工工作"];
  const isMerged = pen.choices.chance.is(0.6);
  const end = pen.row - 1;
  let at = 0;
  for (let row = begun; row <= end; ) {
    const length = Math.min(pen.choices.chance.int(2, 3), end - row + 1);
    const task = tasks[at++ % tasks.length]!;
    for (let one = row; one < row + length; one++) if (one === row || !isMerged) pen.sheet.put(one, column, task);
    if (isMerged) pen.sheet.merge(row, column, row + length - 1, column);
    row += length;
  }
}

/** 过次页 and 承前页, each with the sum so far; most accountants write the header again. */
function turnPage(pen: ListPen, firstRow: number): void {
  const amount = pen.columnOf("amount");
  if (amount === null) return;
  const { chance } = pen.choices;
  const [over, from] = chance.pick([
    ["过次页", "承前页"],
    ["转下页", "承上页"],
    ["过 次 页", "承 前 页"],
    ["本页小计", "承前页"],
  ] as const);
  const value = pen.inUnit(sumYuan(pen.rows.map(({ amountYuan }) => amountYuan)));
  const label = pen.columnOf("activity")!;
  pen.sheet.put(pen.row, label, over);
  pen.sheet.put(pen.row, amount, pen.isSummable ? { value, formula: `SUM(${span(amount, firstRow, pen.row - 1)})` } : value);
  pen.subtotalRows.push(pen.row);
  const carried = ref(pen.row, amount);
  pen.row++;
  if (pen.options.repeatsHeader) pen.row = drawHeader(pen.sheet, pen.row, pen.left, pen.design, chance);
  pen.sheet.put(pen.row, label, from);
  pen.sheet.put(pen.row, amount, chance.is(0.5) ? { value, formula: carried } : value);
  pen.subtotalRows.push(pen.row);
  pen.row++;
}

/** One amount over two or three rows: the first has it, the others share it. */
function mergeAmounts(pen: ListPen, items: readonly Item[]): void {
  const column = pen.columnOf("amount")!;
  for (let at = 0; at + 1 < items.length; at++) {
    if (items[at]!.yuan === null || items[at + 1]!.yuan !== null) continue;
    let end = at + 1;
    while (end + 1 < items.length && items[end + 1]!.yuan === null) end++;
    pen.sheet.merge(pen.itemRows[at]!, column, pen.itemRows[end]!, column);
    at = end;
  }
}

/** Rows laid ready for more: numbered, some with what is the same in every row, never used. */
function drawUnused(pen: ListPen, { count, isFilled }: { readonly count: number; readonly isFilled: boolean }): void {
  for (let at = 0; at < count; at++, pen.row++) {
    pen.put("seq", pen.number + at + 1);
    if (!isFilled) continue;
    pen.put("source", "工会经费");
    pen.put("yearNo", pen.design.scene.year);
    const [heads, price] = [pen.columnOf("heads"), pen.columnOf("price")];
    if (heads !== null && price !== null) pen.put("amount", { value: 0, formula: `${ref(pen.row, heads)}*${ref(pen.row, price)}` });
  }
}

function mergeOwners(pen: ListPen): void {
  const column = pen.columnOf("owner");
  if (column === null) return;
  for (let at = 0; at < pen.rows.length; at++) {
    let end = at;
    const { owner, row } = pen.rows[at]!;
    while (end + 1 < pen.rows.length && pen.rows[end + 1]!.owner === owner && pen.rows[end + 1]!.row === pen.rows[end]!.row! + 1) end++;
    for (let one = at + 1; one <= end; one++) pen.sheet.cells.get(pen.rows[one]!.row!)!.delete(column);
    pen.sheet.merge(row!, column, pen.rows[end]!.row!, column);
    at = end;
  }
}

function drawRunning(pen: ListPen): void {
  const [amount, running] = [pen.columnOf("amount"), pen.columnOf("running")];
  if (amount === null || running === null) return;
  let sum = 0;
  let before: number | null = null;
  pen.rows.forEach(({ row, amountYuan }) => {
    sum = sumYuan([sum, amountYuan]);
    const cell = ref(row!, amount);
    pen.sheet.put(row!, running, { value: pen.inUnit(sum), formula: before === null ? cell : `${ref(before, running)}+${cell}` });
    before = row!;
  });
}
