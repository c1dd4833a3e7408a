/** drawList: a table with a row for each activity, drawn from its design, with the truth about every row. */
import type { Choices } from "./chance";
import { AMOUNT_FORMS, type AmountFormName, inWan } from "./amount-forms";
import type { Design } from "./design";
import { at as ref, type CellDraft, type SheetDraft, span } from "./draft";
import { drawHeader } from "./header";
import type { Role } from "./headings";
import { grouped, type Item } from "./items";
import { type MonthText, MONTH_FORMS, serialOf } from "./month-forms";
import type { Allowed, TruthRow } from "./truth";
import { sumYuan } from "./truth";

export interface Group {
  readonly items: readonly Item[];
  /** A row of its own above the items. */
  readonly section: string | null;
  /** The label of a subtotal row below them. */
  readonly subtotal: string | null;
}

export interface ListOptions {
  /** Where a section's text stands: over the whole width, or in the first or the activity column. */
  readonly sectionIn?: "merged" | "first" | "activity";
  /** Rows between which the page ends. */
  readonly pageBreakAfter?: number | null;
  readonly repeatsHeader?: boolean;
  readonly subtotalIsTyped?: boolean;
  readonly hasBlankRows?: boolean;
  readonly monthTexts?: ReadonlyMap<Item, MonthText>;
  readonly taskOf?: ReadonlyMap<Item, string>;
  readonly weekOf?: ReadonlyMap<Item, string>;
  /** A row between header and items is left for the total. */
  readonly reservesTop?: boolean;
  /** Numbered rows without anything in them, below the items. */
  readonly unusedRows?: { readonly count: number; readonly isFilled: boolean };
  /** Cells of one owner in a run are merged. */
  readonly mergesOwners?: boolean;
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

/** The state of one drawing. */
class ListPen {
  readonly rows: TruthRow[] = [];
  readonly allowed: Allowed[] = [];
  readonly itemRows: number[] = [];
  readonly subtotalRows: number[] = [];
  isSummable = true;
  number = 0;
  row: number;

  constructor(
    readonly sheet: SheetDraft,
    top: number,
    readonly left: number,
    readonly design: Design,
    readonly choices: Choices,
    readonly options: ListOptions,
  ) {
    this.row = top;
  }

  columnOf = (role: Role): number | null => {
    const at = this.design.columns.indexOf(role);
    return at < 0 ? null : this.left + at;
  };

  put(role: Role, content: CellDraft | string | number | null): void {
    const column = this.columnOf(role);
    if (column !== null && content !== "") this.sheet.put(this.row, column, content);
  }

  allow(codes: readonly string[] | undefined, role: Role): void {
    for (const code of codes ?? [])
      this.allowed.push({ code, sheet: this.sheet.name, cell: ref(this.row, this.columnOf(role) ?? this.left) });
  }

  /** In the unit of the column. */
  inUnit(yuan: number): number {
    return Math.round((yuan / this.design.factor) * 1e6) / 1e6;
  }

  item(item: Item, month: MonthText | null, isMonthShown: boolean): void {
    const { design, options } = this;
    const { chance } = this.choices;
    this.number++;
    this.itemRows.push(this.row);
    this.put("seq", this.number);
    this.put("activity", item.activity);
    this.put("content", item.content);
    this.put("owner", item.owner);
    const department = chance.pick(design.scene.departments);
    this.put("department", department);
    this.put("partner", item.partner);
    this.put("place", item.place);
    this.put("participants", item.participants);
    this.put("remark", item.remark);
    this.put("phone", chance.is(0.5) ? item.phone : Number(item.phone));
    this.put("yearNo", design.scene.year);
    this.put("source", chance.pick(["工会经费", "会费", "工会经费"]));
    this.put("status", "");
    if (options.weekOf?.has(item)) this.put("week", options.weekOf.get(item)!);
    else if (month) this.put("week", `第${month.months[0]! * 4 - 3}周`);
    if (design.carrier === "dates") this.dates(item);
    else if (month && isMonthShown) {
      const role: Role = design.carrier === "quarter" ? "quarter" : "month";
      this.put(role, month.content);
      if (design.carrier === "month-day") this.put("day", chance.int(2, 27));
      this.allow(month.allowed, role);
    }
    if (month && !isMonthShown && design.carrier === "blank-below") this.allow(["month-blank"], "month");
    this.money(item);
    if (design.columns.includes("lastYear")) this.put("lastYear", this.inUnit(chance.int(3, 90) * 100));
    if (design.columns.includes("actual") && chance.is(0.4)) this.put("actual", this.inUnit(chance.int(3, 60) * 100));
    if (design.columns.includes("heads") && !design.amount.startsWith("product")) this.put("heads", item.heads);
    this.rows.push({
      sheet: this.sheet.name,
      row: this.row,
      months: [...(month?.months ?? item.months)],
      ...(month?.also && month.also.length > 0 ? { monthsAlso: month.also } : {}),
      activity: item.activity,
      owner: design.columns.includes("owner") ? item.owner : null,
      ...(design.columns.includes("department") ? { ownerAlso: [department] } : {}),
      amountYuan: design.amount === "none" ? null : item.yuan,
      ...(item.parts ? { parts: item.parts } : {}),
    });
    this.row++;
  }

  private dates(item: Item): void {
    const { year } = this.design.scene;
    const { chance } = this.choices;
    const [first, last] = [item.months[0]!, item.months[item.months.length - 1]!];
    const [d1, d2] = first === last ? [chance.int(2, 12), chance.int(13, 27)] : [chance.int(2, 27), chance.int(2, 27)];
    const form = this.dateForm ?? (this.dateForm = chance.pick(["serial", "text", "dotted", "month"]));
    const written = (month: number, day: number): CellDraft | string =>
      form === "serial"
        ? { value: serialOf(year, month, day), format: "yyyy/m/d" }
        : form === "text"
          ? `${month}月${day}日`
          : form === "dotted"
            ? `${year}.${month}.${day}`
            : `${month}月`;
    this.put("start", written(first, d1));
    this.put("end", written(last, d2));
  }
  private dateForm: string | null = null;

  private money(item: Item): void {
    const { design, row } = this;
    const { chance } = this.choices;
    if (design.amount === "none") return;
    if (item.yuan === null) {
      if (design.amount === "some-blank") this.allow(["missing-amount"], "amount");
      return;
    }
    const letter = (role: Role): string => ref(row, this.columnOf(role)!);
    const value = this.inUnit(item.yuan);
    if (design.amount === "product" || design.amount === "product-typed") {
      this.put("heads", item.heads);
      this.put("price", item.price);
      const divided = design.factor === 1 ? "" : `/${design.factor}`;
      this.put("amount", design.amount === "product" ? { value, formula: `${letter("heads")}*${letter("price")}${divided}` } : value);
    } else if (design.amount === "product-freight") {
      const freight = item.yuan - item.heads * item.price;
      this.put("quantity", item.heads);
      this.put("price", item.price);
      if (freight > 0) this.put("freight", freight);
      const divided = design.factor === 1 ? "" : `/${design.factor}`;
      const sum = `${letter("quantity")}*${letter("price")}+${letter("freight")}`;
      this.put("amount", { value, formula: divided ? `(${sum})${divided}` : sum });
    } else if (design.amount === "cost-items") this.costs(item.yuan, value);
    else if (design.amount === "paired" && item.parts) {
      const signs = chance.is(0.5) ? ["1.", "2.", "3.", "4."] : ["①", "②", "③", "④"];
      this.put("amount", item.parts.map(({ amountYuan }, at) => `${signs[at]}${amountYuan}元`).join("\n"));
      this.isSummable = false;
    } else if (design.unit === "wan-title" || design.factor !== 1) this.put("amount", Number(inWan(item.yuan)));
    else {
      const form = this.formOf();
      const { content, allowed, isNumber } = AMOUNT_FORMS[form](item.yuan, chance);
      this.put("amount", content);
      this.allow(allowed, "amount");
      if (!isNumber) this.isSummable = false;
    }
  }

  private formOf(): AmountFormName {
    const { amount } = this.design;
    const { chance } = this.choices;
    if (amount === "mixed") return chance.pick(["plain", "plain", "text-yuan", "text-wan", "text-commas", "text-han"]);
    if (!(amount in AMOUNT_FORMS)) return "plain";
    const form = amount as AmountFormName;
    return form.startsWith("format") || chance.is(0.7) ? form : "plain";
  }

  private costs(yuan: number, value: number): void {
    const { chance } = this.choices;
    const share = Math.floor((yuan * chance.pick([0.3, 0.4, 0.5])) / 10) * 10;
    const second = chance.is(0.6) ? Math.floor(((yuan - share) * 0.5) / 10) * 10 : 0;
    const parts = [share, second, Math.round((yuan - share - second) * 100) / 100];
    (["cost1", "cost2", "cost3"] as const).forEach((role, at) => {
      if (parts[at]! > 0) this.put(role, this.inUnit(parts[at]!));
    });
    const [first, last] = [this.columnOf("cost1")!, this.columnOf("cost3")!];
    this.put("amount", chance.is(0.7) ? { value, formula: `SUM(${ref(this.row, first)}:${ref(this.row, last)})` } : value);
  }

  /** A row whose text stands across the table. */
  across(text: string, where: "merged" | "first" | "activity"): void {
    const [first, last] = [this.left, this.left + this.design.columns.length - 1];
    this.sheet.put(this.row, where === "activity" ? this.columnOf("activity")! : first, { value: text, isBold: true });
    if (where === "merged") this.sheet.merge(this.row, first, this.row, last);
    this.row++;
  }

  /** A sum of item rows under a label, in the first column or the activity's. */
  subtotal(label: string, rows: readonly number[], isTyped: boolean): void {
    const amount = this.columnOf("amount");
    if (amount === null) return;
    const value = this.inUnit(sumYuan(this.rows.filter(({ row }) => rows.includes(row!)).map(({ amountYuan }) => amountYuan)));
    const isFormula = this.isSummable && !isTyped;
    const where = amount === this.left ? this.columnOf("activity")! : this.choices.chance.is(0.6) ? this.left : this.columnOf("activity")!;
    this.sheet.put(this.row, where, { value: label, isBold: true });
    this.sheet.put(this.row, amount, isFormula ? { value, formula: `SUM(${span(amount, rows[0]!, rows[rows.length - 1]!)})` } : value);
    this.subtotalRows.push(this.row);
    this.row++;
  }
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
