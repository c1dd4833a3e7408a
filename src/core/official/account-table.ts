/**
 * AccountTable: the form that 收支预算表 and 预算调整表 share: head, income, expenditure, what is left, by account subject, in two
 * columns that are added up. What a table has beside these it draws itself.
 */
import { a1 } from "../grid/area";
import type { SheetDraft, SheetMark } from "../grid/edit";
import { roomOnPage } from "../grid/page-fit";
import type { FormulaContent } from "../grid/sheet-pen";
import type { IncomeLine } from "../ledger";
import type { OfficialMessages } from "../messages/official-messages";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { type Fen, subtractFen, sumFen } from "../plan/money";
import type { Profile } from "../plan/settings";
import type { DetailRanges } from "../summary";
import { type EmptyRows, type Figures, incomeSubjects, spendingSubjects } from "./figures";
import { laidOut } from "./form";
import { fitting, formLook, heightFor, known, onceFilled, ROW, signatureLine, sumOnceFilled } from "./form-look";
import type { FormPen } from "./form-pen";
import { type DrawnRow, drawSpending, drawUnsorted, hasUnsorted, type LiveTable, UNSORTED } from "./spending-rows";
import { keysWith, type Typed } from "./typed";

export const CODE = 1;
export const NAME = 2;
const HEADER = 3;
const FIRST = 4;

/** What the two tables are drawn from. */
export interface BudgetInput {
  readonly figures: Figures;
  readonly ranges: DetailRanges;
  readonly profile: Profile;
  readonly title: TitleParams;
  readonly sheets: SheetMessages;
  readonly official: OfficialMessages;
}

/** A row's amounts in the two columns, where they are known. */
export interface BothFigures {
  readonly other: Fen | null;
  readonly live: Fen | null;
}

/** What one of the tables has of its own. */
export interface AccountForm {
  readonly mark: SheetMark;
  readonly title: string;
  /** Names of the columns from the first on, and the widths of these and of those off the print. */
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  /** The column live over 计划明细, and the other one with its figures; null: a person fills them in. */
  readonly live: number;
  readonly other: number;
  readonly otherFigures: Figures | null;
  /** The first of three columns beside the print area. */
  readonly aside: number;
  readonly rows: EmptyRows;
  readonly incomeNote: (line: IncomeLine | null) => string | null;
  /** Said at the total of expenditure. */
  readonly spendingNote: string | null;
  /** What else stands in a row of the table. */
  readonly beside: (row: number, amounts: BothFigures, isStrong: boolean) => void;
}

export class AccountTable {
  readonly note: number;
  /** The first free row. */
  row = FIRST;
  readonly kept: ReadonlySet<string>;
  private readonly live: LiveTable;
  private spendingRow = 0;
  private parts: readonly DrawnRow[] = [];
  private booked: readonly string[] = [];

  constructor(
    readonly pen: FormPen,
    private readonly input: BudgetInput,
    private readonly form: AccountForm,
    private readonly typed: Typed | null,
  ) {
    const { ranges, figures, sheets, official, title } = input;
    this.note = form.heads.length;
    this.kept = keysWith(typed, title.year);
    this.live = {
      pen,
      ranges,
      figures,
      messages: official,
      nameOf: ({ name }) => sheets.plan.name(name),
      yes: sheets.detail.yes,
      amount: form.live,
      aside: form.aside,
    };
    ["title", "second", "head"].forEach((key, index) => pen.row(index + 1, key));
    pen.across(1, 1, this.note, form.title, "title");
    pen.height(1, 30);
    pen.heads(HEADER, form.heads, form.widths);
  }

  /** The line above the header: the unit over the columns up to `last`, as high as it needs. */
  second(last: number): void {
    const unit = this.input.official.sealedBy(this.input.title.unit);
    this.pen.across(2, CODE, last, unit, "note");
    this.pen.height(
      2,
      heightFor(
        unit,
        this.form.widths.slice(0, last).reduce((sum, width) => sum + width, 0),
      ) ?? 20,
    );
  }

  /** A row of figures that a person fills in; `of` gives what is known of them. */
  plain(key: string, text: string, of: (column: number) => FormulaContent | number | null): number {
    const { pen, row, form } = this;
    pen.row(row, key);
    pen.across(row, CODE, NAME, text, "text");
    for (const column of [form.other, form.live]) pen.put(row, column, of(column), "amount");
    this.say(row, null);
    return this.row++;
  }

  /** A row worked out in both columns. */
  worked(
    key: string,
    text: string,
    of: (column: number) => { readonly cells: readonly string[]; readonly formula: string },
    amounts: BothFigures,
    beside?: (row: number) => void,
  ): number {
    const { pen, row } = this;
    pen.row(row, key);
    pen.across(row, CODE, NAME, text, "strong");
    for (const [column, fen] of this.sides(amounts)) {
      const { cells, formula } = of(column);
      pen.put(row, column, onceFilled(cells, formula, known(fen)), "strongAmount");
    }
    beside?.(row);
    this.say(row, null);
    return this.row++;
  }

  /** Income, expenditure and what is left of it; gives the row of the latter. */
  body(besideBalance?: (row: number, amounts: BothFigures) => void): number {
    const { figures, official } = this.input;
    const incomeRow = this.income();
    this.spending();
    const { otherFigures } = this.form;
    const amounts = { other: otherFigures && balanceOf(otherFigures), live: balanceOf(figures) };
    return this.worked(
      "balance",
      official.balance,
      (column) => {
        const cells = [a1(incomeRow, column), a1(this.spendingRow, column)];
        return { cells, formula: `ROUND(${cells.join("-")},2)` };
      },
      amounts,
      besideBalance && ((row) => besideBalance(row, amounts)),
    );
  }

  private income(): number {
    const { pen, form } = this;
    const { figures, sheets, official } = this.input;
    const first = this.row;
    for (const { code, name } of incomeSubjects(this.budgets(), this.kept, form.rows)) {
      const row = this.row++;
      const [other, live] = [form.otherFigures, figures].map((one) => one?.income.get(code) ?? null) as [
        IncomeLine | null,
        IncomeLine | null,
      ];
      pen.row(row, code);
      pen.put(row, CODE, code, "center");
      pen.put(row, NAME, sheets.plan.name(name), "text");
      pen.put(row, form.other, known(other?.fen ?? null), "amount");
      pen.put(row, form.live, known(live?.fen ?? null), "amount");
      form.beside(row, { other: other?.fen ?? null, live: live?.fen ?? null }, false);
      this.say(row, form.incomeNote(live));
    }
    const total = this.row++;
    const amounts = { other: form.otherFigures?.incomeTotal ?? null, live: figures.incomeTotal };
    pen.row(total, "incomeTotal");
    pen.across(total, CODE, NAME, official.incomeTotal, "strong");
    for (const [column, fen] of this.sides(amounts))
      pen.put(total, column, sumOnceFilled(`${a1(first, column)}:${a1(total - 1, column)}`, known(fen)), "strongAmount");
    form.beside(total, amounts, true);
    this.say(total, null);
    return total;
  }

  private spending(): void {
    const { pen, form, live } = this;
    const { figures, official } = this.input;
    const drawn = drawSpending(live, spendingSubjects(this.budgets(), this.kept, form.rows), this.row);
    for (const row of drawn.rows) this.spent(row);
    this.parts = drawn.rows;
    this.booked = drawn.booked;
    this.spendingRow = drawn.end;
    this.row = drawn.end + 1;
    pen.row(this.spendingRow, "spendingTotal");
    pen.across(this.spendingRow, CODE, NAME, official.spendingTotal, "strong");
    const amounts = { other: form.otherFigures?.spendingTotal ?? null, live: figures.spendingTotal };
    form.beside(this.spendingRow, amounts, true);
    this.say(this.spendingRow, [this.isUnsorted() ? official.unsortedBelow : "", form.spendingNote ?? ""].join("") || null);
  }

  /** What stands in a row of expenditure beside its live amount. */
  private spent({ row, code, parts, note }: DrawnRow): void {
    const { pen, form } = this;
    const { figures } = this.input;
    const { other, otherFigures } = form;
    const was = otherFigures === null ? null : spentUnder(otherFigures, code);
    if (parts === null) pen.put(row, other, known(was), "amount");
    else {
      const range = `${a1(parts[0], other)}:${a1(parts[1], other)}`;
      const own = code === null ? null : known(otherFigures?.spending.get(code) ?? null);
      const sum = { formula: `SUM(${range})${own === null ? "" : `+${own}`}`, value: known(was) };
      pen.put(row, other, otherFigures === null ? sumOnceFilled(range, null) : sum, "amount");
    }
    form.beside(row, { other: was, live: spentUnder(figures, code) }, false);
    this.say(row, note);
  }

  /** Signatures, what is not classified below them, and the sums that hold it. */
  laidOut(name: string, variant?: string): SheetDraft {
    const { pen, form, note } = this;
    const { figures, sheets, official, title } = this.input;
    const last = this.row;
    signatureLine(pen, last, note, official.signatures);
    const below = this.isUnsorted() ? last + 2 : null;
    for (const [column, one] of [
      [form.other, form.otherFigures],
      [form.live, figures],
    ] as const) {
      const tops = this.parts.filter(({ isTop }) => isTop).map(({ row }) => a1(row, column));
      const terms = [...tops, ...(below === null ? [] : [a1(below, column)])].join(",");
      const sum = one === null ? sumOnceFilled(terms, null) : { formula: `SUM(${terms})`, value: known(one.spendingTotal) };
      pen.put(this.spendingRow, column, sum, "strongAmount");
    }
    if (below !== null) this.spent(drawUnsorted(this.live, below, this.booked));
    return laidOut(
      pen,
      {
        mark: form.mark,
        name,
        styles: formLook(sheets.font),
        widths: form.widths,
        last,
        right: note,
        orientation: "portrait",
        footer: sheets.footer,
        frozen: HEADER,
        repeated: HEADER,
        blocks: [
          { first: 1, isWhole: false },
          { first: this.spendingRow + 1, isWhole: true, takesAlong: 1 },
        ],
        settled: fitting(roomOnPage("portrait", form.widths.slice(0, note)), form.rows.hasAllLines ? ROW : undefined),
        ...(variant === undefined ? {} : { variant }),
        year: title.year,
        orphaned: official.orphaned,
      },
      this.typed,
    );
  }

  /** The column 说明 with the row's height. */
  private say(row: number, text: string | null): void {
    this.pen.put(row, this.note, text, "text");
    const height = heightFor(text, this.form.widths[this.note - 1]!);
    if (height !== null) this.pen.height(row, height);
  }

  private sides({ other, live }: BothFigures): readonly (readonly [column: number, fen: Fen | null])[] {
    return [
      [this.form.other, other],
      [this.form.live, live],
    ];
  }

  private budgets(): Figures[] {
    return [this.input.figures, ...(this.form.otherFigures === null ? [] : [this.form.otherFigures])];
  }

  private isUnsorted(): boolean {
    return hasUnsorted(this.input.figures) || (this.form.otherFigures?.unsorted ?? 0) !== 0 || this.kept.has(UNSORTED);
  }
}

/** What is left of the income; null where nothing is told of it. */
export function balanceOf({ incomeTotal, spendingTotal }: Figures): Fen | null {
  return incomeTotal === null ? null : subtractFen(incomeTotal, spendingTotal);
}

/** What a plan books under a code and those below it; null is what is not classified. */
function spentUnder({ spending, unsorted }: Figures, code: string | null): Fen {
  if (code === null) return unsorted;
  return sumFen([...spending].filter(([one]) => one === code || (code.length === 3 && one.startsWith(code))).map(([, fen]) => fen));
}
