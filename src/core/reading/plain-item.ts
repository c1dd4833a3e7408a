/** PlainItem: a row with nothing unusual about it, as what it says in few words; its fields are made when somebody asks. */
import type { CellRef } from "../grid/area";
import type { MonthReading } from "../plan/months";
import type { AmountReading, Awaiting, Field, Layout, NumberField, PlanItem } from "../plan/plan";
import { itemWith } from "../plan/plain";
import { activitiesIn } from "./activities";

/** Fields that are read when somebody asks for them. */
export interface SeldomAsked {
  textField(row: number, column: number | undefined): Field<string | null> | null;
  number(row: number, column: number | undefined): NumberField | null;
  otherAmount(row: number, column: number | undefined): Field<AmountReading> | null;
}

/** What all plain rows of a table have in common. */
export interface PlainTable {
  readonly sheet: string;
  readonly columns: Layout["columns"];
  /** The columns that every plain row fills. */
  readonly month: number;
  readonly activity: number;
  readonly amount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly cells: SeldomAsked;
}

export class PlainItem implements PlanItem {
  readonly byMonth = null;

  /** `figure`: the number in the amount's cell; `noted`: the remark, "" for none; `awaiting` and the rest as in PlanItem. */
  constructor(
    private readonly table: PlainTable,
    readonly row: number,
    private readonly name: string,
    private readonly time: MonthReading,
    private readonly timeText: string,
    private readonly money: AmountReading,
    private readonly figure: number,
    private readonly named: string | null,
    readonly isOwnerPlaceholder: boolean,
    readonly section: string | null,
    readonly awaiting: Awaiting | null,
    private readonly noted: string,
    readonly plain: number,
  ) {}

  get sheet(): string {
    return this.table.sheet;
  }

  get isHidden(): boolean {
    return this.table.hiddenRows.has(this.row);
  }

  get months(): Field<MonthReading> {
    return new PlainField(this.time, this, this.table.month, this.timeText);
  }

  get activity(): Field<string> {
    return new PlainField(this.name, this, this.table.activity, this.name);
  }

  get activities(): readonly string[] {
    return activitiesIn(this.name);
  }

  get owner(): Field<string | null> {
    const { owner } = this.table.columns;
    return owner === undefined ? NO_OWNER : new PlainField(this.named, this, owner, this.named ?? "");
  }

  get amount(): Field<AmountReading> {
    return new PlainField(this.money, this, this.table.amount, this.figure);
  }

  get heads(): NumberField | null {
    return this.table.cells.number(this.row, this.table.columns.heads);
  }

  get unitPrice(): NumberField | null {
    return this.table.cells.number(this.row, this.table.columns.unitPrice);
  }

  get quantity(): NumberField | null {
    return this.table.cells.number(this.row, this.table.columns.quantity);
  }

  get actual(): Field<AmountReading> | null {
    return this.table.cells.otherAmount(this.row, this.table.columns.actual);
  }

  get task(): Field<string | null> | null {
    return this.text(this.table.columns.task);
  }

  get content(): Field<string | null> | null {
    return this.text(this.table.columns.content);
  }

  get participants(): Field<string | null> | null {
    return this.text(this.table.columns.participants);
  }

  get source(): Field<string | null> | null {
    return this.text(this.table.columns.source);
  }

  get subject(): Field<string | null> | null {
    return this.text(this.table.columns.subject);
  }

  get unitName(): Field<string | null> | null {
    return this.text(this.table.columns.unitName);
  }

  get place(): Field<string | null> | null {
    return this.text(this.table.columns.place);
  }

  get remark(): Field<string | null> | null {
    const { remark } = this.table.columns;
    return remark === undefined ? null : new PlainField(this.noted === "" ? null : this.noted, this, remark, this.noted);
  }

  get status(): Field<string | null> | null {
    return this.text(this.table.columns.status);
  }

  get date(): Field<string | null> | null {
    return this.text(this.table.columns.date);
  }

  get seq(): Field<string | null> | null {
    return this.text(this.table.columns.seq);
  }

  /** As an object of its own: this one leads back to its whole table. */
  toJSON(): PlanItem {
    return itemWith(this, {});
  }

  private text(column: number | undefined): Field<string | null> | null {
    return column === undefined ? null : this.table.cells.textField(this.row, column);
  }
}

const NO_OWNER: Field<null> = { value: null, cell: null, text: "" };

/** Mostly only the value is asked for, and the engine then makes no object at all. */
class PlainField<T> implements Field<T> {
  constructor(
    readonly value: T,
    private readonly item: PlainItem,
    private readonly column: number,
    private readonly shown: string | number,
  ) {}

  get cell(): CellRef {
    return { sheet: this.item.sheet, row: this.item.row, column: this.column };
  }

  get text(): string {
    return String(this.shown);
  }
}
