/**
 * draftPublication, draftHalfYear: 工会经费预算公开表 and 工会经费收支情况公示表, for files of their own:
 * values only, no names, no owners, nothing about a few people.
 */
import type { CellStyle, SheetDraft } from "../grid/edit";
import { pageBreaks, PORTRAIT_PAGE } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import type { SheetLabels, TitleParams } from "../plan/labels";
import { type Fen, subtractFen, sumFen } from "../plan/money";
import type { Half, OfficialLabels } from "../plan/official-labels";
import type { Line, Spending } from "../summary";
import type { Execution } from "./execution";
import { type Figures, INCOME_SUBJECTS } from "./figures";
import { heightFor, known, settleHeights } from "./form-look";
import { type PublicRow, publicRows } from "./public-rows";

export interface PublicationInput {
  readonly figures: Figures;
  readonly spending: Spending;
  readonly title: TitleParams;
  readonly sheets: SheetLabels;
  readonly official: OfficialLabels;
}

/** Uses named in one row. */
const MOST_USES = 4;
const HEADER = 3;

/** 项目｜本年预算数｜主要用途. */
export function draftPublication(input: PublicationInput): SheetDraft {
  const { figures, spending, title, official } = input;
  const { publication } = official;
  const form = new PublicForm(input, publication.title(title), [30, 18, 36], [publication.item, publication.budget, publication.use]);
  form.heading(publication.income);
  for (const { code, name } of INCOME_SUBJECTS) {
    const line = figures.income.get(code);
    if (line) form.row(name, [known(line.fen)], line.isWorkedOut ? official.budget.workedOut : null);
  }
  form.row(official.incomeTotal, [known(figures.incomeTotal)], null, true);
  form.heading(publication.spending);
  for (const row of publicRows(spending)) form.row(nameOf(row, official), [known(row.budget)], useOf(row, official));
  form.row(official.spendingTotal, [known(figures.spendingTotal)], unknownOf(input), true);
  form.row(official.balance, [known(balanceOf(figures.incomeTotal, figures.spendingTotal))], null, true);
  return form.done([]);
}

/** 项目｜年度预算数｜本期实际数｜累计实际数｜执行率｜说明. The plan tells what was spent, not what came in: the actual income is left to be filled in. */
export function draftHalfYear(input: PublicationInput, executed: Execution, half: Half): SheetDraft {
  const { figures, spending, title, official } = input;
  const { publication } = official;
  const heads = [publication.item, publication.yearBudget, publication.inPeriod, publication.soFar, publication.rate, publication.explanation];
  const form = new PublicForm(input, publication.halfTitle(title, half), [24, 14, 14, 14, 9, 12], heads);
  const spent = (lines: readonly Line[]): readonly [inHalf: Fen | null, soFar: Fen | null] => {
    const asked = new Set(lines.map(({ seq }) => seq));
    const own = executed.activities.filter(({ seq, actualFen }) => asked.has(seq) && actualFen !== null);
    if (own.length === 0) return [null, null];
    const within = (quarters: readonly number[]): Fen => sumFen(own.flatMap(({ byQuarter }) => quarters.map((quarter) => byQuarter[quarter]!)));
    return half === "first" ? [within([0, 1]), within([0, 1])] : [within([2, 3]), sumFen(own.map(({ actualFen }) => actualFen))];
  };
  const row = (name: string, budget: Fen | null, lines: readonly Line[], note: string | null, isTotal = false): void => {
    const [inHalf, soFar] = spent(lines);
    form.row(name, [known(budget), known(inHalf), known(soFar), budget === null || budget <= 0 || soFar === null ? null : soFar / budget], note, isTotal);
  };
  form.heading(publication.income);
  for (const { code, name } of INCOME_SUBJECTS) {
    const line = figures.income.get(code);
    if (line) form.row(name, [known(line.fen), null, null, null], null);
  }
  form.row(official.incomeTotal, [known(figures.incomeTotal), null, null, null], null, true);
  form.heading(publication.spending);
  for (const entry of publicRows(spending)) row(nameOf(entry, official), entry.budget, entry.lines, entry.isPooled ? publication.pooledNote : null);
  row(official.spendingTotal, figures.spendingTotal, spending.lines, unknownOf(input), true);
  form.row(official.balance, [known(balanceOf(figures.incomeTotal, figures.spendingTotal)), null, null, null], null, true);
  return form.done([publication.halfNote]);
}

function balanceOf(income: Fen | null, spending: Fen): Fen | null {
  return income === null ? null : subtractFen(income, spending);
}

function nameOf({ name }: PublicRow, { publication }: OfficialLabels): string {
  return name ?? publication.pooled;
}

function useOf({ isPooled, uses }: PublicRow, { publication }: OfficialLabels): string | null {
  if (isPooled) return publication.pooledNote;
  return uses.length === 0 ? null : publication.uses(uses.slice(0, MOST_USES), uses.length > MOST_USES);
}

function unknownOf({ spending, sheets }: PublicationInput): string | null {
  return spending.unknownAmounts === 0 ? null : sheets.unknownAmounts(spending.unknownAmounts);
}

/** The look of both kinds: title, head, rows of one name, figures and a note, and the foot with time, telephone and seal. */
class PublicForm {
  private readonly pen = new SheetPen();
  private next = HEADER + 1;

  constructor(private readonly input: PublicationInput, title: string, private readonly widths: readonly number[], heads: readonly string[]) {
    const { pen } = this;
    const last = widths.length;
    pen.across(1, 1, last, title, "title");
    pen.height(1, 30);
    pen.across(2, 1, last - 1, input.sheets.preparedBy(input.title.unit), "plain");
    pen.put(2, last, input.sheets.unitLine, "right");
    heads.forEach((text, index) => pen.put(HEADER, index + 1, text, "head"));
    pen.height(HEADER, 20);
  }

  heading(text: string): void {
    this.pen.across(this.next++, 1, this.widths.length, text, "strong");
  }

  /** Amounts in yuan; a fourth figure is a rate. */
  row(name: string, figures: readonly (number | null)[], note: string | null, isTotal = false): void {
    const at = this.next++;
    const last = this.widths.length;
    this.pen.put(at, 1, name, isTotal ? "strong" : "text");
    figures.forEach((figure, index) => this.pen.put(at, index + 2, figure, index === 3 ? (isTotal ? "strongPercent" : "percent") : isTotal ? "strongAmount" : "amount"));
    this.pen.put(at, last, note, "text");
    const height = heightFor(note, this.widths[last - 1]!);
    if (height !== null) this.pen.height(at, height);
  }

  done(notes: readonly string[]): SheetDraft {
    const { pen, input, widths } = this;
    const { publication, names } = input.official;
    const last = widths.length;
    const tableEnd = this.next - 1;
    for (const text of [...notes, publication.shownFrom, publication.phone]) pen.across(this.next++, 1, last, text, "plain");
    pen.across(this.next, 1, last, publication.seal, "right");
    const heights = settleHeights(pen, this.next, PORTRAIT_PAGE);
    const styles: Readonly<Record<string, CellStyle>> = look(input.sheets.font);
    return {
      mark: "publication", name: names.publication, styles, cells: pen.cells, merges: pen.merges, columnWidths: widths, rowHeights: pen.heights,
      print: {
        orientation: "portrait", area: { top: 1, left: 1, bottom: this.next, right: last }, titleRows: { first: HEADER, last: HEADER }, footer: input.sheets.footer,
        breaksBefore: pageBreaks(
          [{ first: 1, heights: heights.slice(0, tableEnd), isWhole: false }, { first: tableEnd + 1, heights: heights.slice(tableEnd), isWhole: true, takesAlong: 1 }],
          PORTRAIT_PAGE, pen.heights[HEADER],
        ),
      },
    };
  }
}
