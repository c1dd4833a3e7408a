/** ListPen: draws the rows of a list one by one and keeps the truth about each. */
import { AMOUNT_FORMS, type AmountFormName, inWan } from "./amount-forms";
import type { Choices } from "./chance";
import type { Design } from "./design";
import { at as ref, type CellDraft, type SheetDraft, span } from "./draft";
import type { Role } from "./headings";
import type { Item } from "./items";
import { type MonthText, serialOf } from "./month-forms";
import { type Allowed, sumYuan, type TruthRow } from "./truth";

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

/** The state of one drawing. */
export class ListPen {
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
    const pad = this.columnOf("pad");
    if (pad !== null) this.sheet.merge(this.row, pad - 1, this.row, pad);
    this.put("content", item.content);
    this.put("planWords", `1、${item.content}；2、活动后总结`);
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
      if (design.amount === "free-rows") {
        this.put("amount", chance.pick(["/", "无", "—", "无需经费"]));
        this.allow(["amount-placeholder", "missing-amount", "amount-unparsable"], "amount");
      }
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
    } else if (design.amount === "text-product") {
      this.put(
        "amount",
        chance.pick([
          `${item.price}元×${item.heads}人=${item.yuan}元`,
          `${item.heads}人×${item.price}元`,
          `${item.price}元/人×${item.heads}人`,
        ]),
      );
      this.isSummable = false;
    } else if (design.amount === "free-rows" && item.yuan === 0 && item.isFree) this.put("amount", 0);
    else if (design.amount === "cost-items") this.costs(item.yuan, value);
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
