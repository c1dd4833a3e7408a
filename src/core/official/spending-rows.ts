/** drawSpending: the rows of expenditure of 收支预算表 and 预算调整表, each amount a live sum over 计划明细. */
import { a1 } from "../grid/area";
import type { FormulaContent } from "../grid/sheet-pen";
import type { OfficialMessages } from "../messages/official-messages";
import { type Fen, yuan, ZERO_FEN } from "../plan/money";
import type { Subject } from "../plan/subject";
import type { DetailRanges } from "../summary";
import { type Figures, type SpendingSubject, unknownUnder, wholeOf } from "./figures";
import type { FormPen } from "./form-pen";

export interface LiveTable {
  readonly pen: FormPen;
  readonly ranges: DetailRanges;
  readonly figures: Figures;
  readonly messages: OfficialMessages;
  /** A subject as 计划明细 names it. */
  readonly nameOf: (subject: Subject) => string;
  /** The word that marks lines on union funds in 计划明细. */
  readonly yes: string;
  /** Column of the live amounts, and the first of three beside the print area. */
  readonly amount: number;
  readonly aside: number;
}

/** Key of the row for what is not classified; the others have their code. */
export const UNSORTED = "unsorted";

/** A row as it was drawn; `parts` are the first and last of the rows it adds up. */
export interface DrawnRow {
  readonly row: number;
  /** Null for what is not classified. */
  readonly code: string | null;
  readonly isTop: boolean;
  readonly parts: readonly [first: number, last: number] | null;
  readonly note: string | null;
}

/** Draws code, name and live amount of each row from `first` on; the caller draws its other columns. Gives the rows, the first free one, and for each subject the sum of what is booked under it. */
export function drawSpending(
  table: LiveTable,
  subjects: readonly SpendingSubject[],
  first: number,
): { readonly rows: readonly DrawnRow[]; readonly end: number; readonly booked: readonly string[] } {
  const { pen, figures, amount, nameOf } = table;
  const rows: DrawnRow[] = [];
  const booked: string[] = [];
  const bookedUnder = (one: Subject, name: string): ReturnType<typeof sumOf> => {
    const sum = sumOf(table, one, name);
    booked.push(sum.formula);
    return sum;
  };
  let at = first;
  let aside = first;
  for (const entry of subjects) {
    const { subject, below, isDetailed } = entry;
    const row = at++;
    const whole = yuan(wholeOf(figures, entry));
    const codes = [subject, ...below].map(({ code }) => code);
    pen.row(row, subject.code);
    pen.put(row, 1, subject.code, "center");
    pen.put(row, 2, nameOf(subject), "text");
    if (isDetailed) {
      const parts = [at, at + below.length - 1] as const;
      for (const child of below) {
        pen.row(at, child.code);
        pen.put(at, 1, child.code, "center");
        pen.put(at, 2, nameOf(child), "text");
        pen.put(at, amount, bookedUnder(child, a1(at, 2)), "amount");
        rows.push({ row: at++, code: child.code, isTop: false, parts: null, note: unknownNote(table, [child.code]) });
      }
      const own = bookedUnder(subject, a1(row, 2)).formula;
      pen.put(row, amount, { formula: `SUM(${a1(parts[0], amount)}:${a1(parts[1], amount)})+${own}`, value: whole }, "amount");
      rows.push({ row, code: subject.code, isTop: true, parts, note: unknownNote(table, [subject.code]) });
      continue;
    }
    pen.put(
      row,
      amount,
      below.length === 0 ? bookedUnder(subject, a1(row, 2)) : { formula: drawBreakdown(table, entry, aside, bookedUnder), value: whole },
      "amount",
    );
    if (below.length > 0) aside += below.length + 2;
    rows.push({ row, code: subject.code, isTop: true, parts: null, note: unknownNote(table, codes) });
  }
  return { rows: rows.sort((a, b) => a.row - b.row), end: at, booked };
}

/** True where something is not classified, whether or not its amount is known. */
export function hasUnsorted({ unsorted, unknown }: Figures): boolean {
  return unsorted !== 0 || unknown.has("");
}

/**
 * Draws what is not classified: a row below the form that is not printed, for it is no subject of the form. It is what
 * the plan has beside the `booked` sums, and never beside the cells that show them: an amount typed there adds to the total.
 */
export function drawUnsorted({ pen, ranges, figures, messages, amount, yes }: LiveTable, at: number, booked: readonly string[]): DrawnRow {
  pen.row(at, UNSORTED);
  pen.across(at, 1, 2, messages.unsorted, "text");
  const all = `SUMIFS(${ranges.amount},${ranges.counted},"${yes}")`;
  pen.put(at, amount, { formula: `ROUND(${[all, ...booked].join("-")},2)`, value: yuan(figures.unsorted) }, "amount");
  return { row: at, code: null, isTop: false, parts: null, note: messages.unsortedNote };
}

/** The subjects below a row that shows only their sum, beside the print area; gives the formula of the sum. */
function drawBreakdown(
  { pen, messages, aside, nameOf }: LiveTable,
  { subject, below }: SpendingSubject,
  top: number,
  bookedUnder: (one: Subject, name: string) => ReturnType<typeof sumOf>,
): string {
  pen.put(top, aside, messages.budget.breakdown, "asideHead");
  [subject, ...below].forEach((one, index) => {
    const row = top + 1 + index;
    pen.put(row, aside, one.code, "aside");
    pen.put(row, aside + 1, nameOf(one), "aside");
    pen.put(row, aside + 2, bookedUnder(one, a1(row, aside + 1)), "asideAmount");
  });
  return `SUM(${a1(top + 1, aside + 2)}:${a1(top + 1 + below.length, aside + 2)})`;
}

/** What is booked under exactly this subject, whose name stands in a cell. */
function sumOf({ ranges, figures, yes }: LiveTable, { code }: Subject, name: string): FormulaContent & { readonly value: number } {
  return {
    formula: `SUMIFS(${ranges.amount},${ranges.subject},${name},${ranges.counted},"${yes}")`,
    value: yuan(figures.spending.get(code) ?? (ZERO_FEN as Fen)),
  };
}

function unknownNote({ figures, messages }: LiveTable, codes: readonly string[]): string | null {
  const count = unknownUnder(figures, codes);
  return count === 0 ? null : messages.unknownHere(count);
}
