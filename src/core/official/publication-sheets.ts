/**
 * draftPublication, draftHalfYear: 工会经费预算公开表 and 工会经费收支情况公示表, for files of their own:
 * values only, no names, no owners, nothing about a few people.
 */
import type { SheetDraft } from "../grid/edit";
import { roomOnPage } from "../grid/page-fit";
import { look } from "../grid/sheet-pen";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { type Fen, subtractFen, sumFen } from "../plan/money";
import type { Half, OfficialMessages } from "../messages/official-messages";
import type { Line, Spending } from "../summary";
import type { Execution } from "../ledger";
import { type Figures, INCOME_SUBJECTS } from "./figures";
import { laidOut } from "./form";
import { fitting, heightFor, known } from "./form-look";
import { FormPen } from "./form-pen";
import { type PublicRow, publicRows } from "./public-rows";

export interface PublicationInput {
  readonly figures: Figures;
  readonly spending: Spending;
  readonly title: TitleParams;
  readonly sheets: SheetMessages;
  readonly official: OfficialMessages;
}

/** Uses named in one row. */
const MOST_USES = 4;
const HEADER = 3;

/** 项目｜本年预算数｜主要用途. */
export function draftPublication(input: PublicationInput): SheetDraft {
  const { figures, spending, title, sheets, official } = input;
  const { publication } = official;
  const form = new PublicForm(input, publication.title(title), [30, 18, 36], [publication.item, publication.budget, publication.use]);
  form.heading("income", publication.income);
  for (const { code, name } of INCOME_SUBJECTS) {
    const line = figures.income.get(code);
    if (line) form.row(code, sheets.plan.name(name), [known(line.fen)], line.isWorkedOut ? official.budget.workedOut : null);
  }
  form.row("incomeTotal", official.incomeTotal, [known(figures.incomeTotal)], null, true);
  form.heading("spending", publication.spending);
  for (const row of publicRows(spending)) form.row(keyOf(row), nameOf(row, input), [known(row.budget)], useOf(row, input));
  form.row("spendingTotal", official.spendingTotal, [known(figures.spendingTotal)], unknownOf(input), true);
  form.row("balance", official.balance, [known(balanceOf(figures.incomeTotal, figures.spendingTotal))], null, true);
  return form.done([]);
}

/** 项目｜年度预算数｜本期实际数｜累计实际数｜执行率｜说明. The plan tells what was spent, not what came in: the actual income is left to be filled in. */
export function draftHalfYear(input: PublicationInput, executed: Execution, half: Half): SheetDraft {
  const { figures, spending, title, sheets, official } = input;
  const { publication } = official;
  const heads = [
    publication.item,
    publication.yearBudget,
    publication.inPeriod,
    publication.soFar,
    publication.rate,
    publication.explanation,
  ];
  const form = new PublicForm(input, publication.halfTitle(title, half), [24, 14, 14, 14, 9, 12], heads);
  const spent = (lines: readonly Line[]): readonly [inHalf: Fen | null, soFar: Fen | null] => {
    const asked = new Set(lines.map(({ seq }) => seq));
    const own = executed.activities.filter(({ seq, actualFen }) => asked.has(seq) && actualFen !== null);
    if (own.length === 0) return [null, null];
    const first = sumFen(own.flatMap(({ byQuarter }) => [byQuarter[0]!, byQuarter[1]!]));
    const all = sumFen(own.map(({ actualFen }) => actualFen));
    // What has no month counts by the end of the year, so that both halves together are the whole.
    return half === "first" ? [first, first] : [subtractFen(all, first), all];
  };
  const row = (key: string, name: string, budget: Fen | null, lines: readonly Line[], note: string | null, isTotal = false): void => {
    const [inHalf, soFar] = spent(lines);
    form.row(
      key,
      name,
      [known(budget), known(inHalf), known(soFar), budget === null || budget <= 0 || soFar === null ? null : soFar / budget],
      note,
      isTotal,
    );
  };
  form.heading("income", publication.income);
  for (const { code, name } of INCOME_SUBJECTS) {
    const line = figures.income.get(code);
    if (line) form.row(code, sheets.plan.name(name), [known(line.fen), null, null, null], null);
  }
  form.row("incomeTotal", official.incomeTotal, [known(figures.incomeTotal), null, null, null], null, true);
  form.heading("spending", publication.spending);
  for (const entry of publicRows(spending, true))
    row(keyOf(entry), nameOf(entry, input), entry.budget, entry.lines, entry.isPooled ? publication.pooledNote : null);
  row("spendingTotal", official.spendingTotal, figures.spendingTotal, spending.lines, unknownOf(input), true);
  form.row("balance", official.balance, [known(balanceOf(figures.incomeTotal, figures.spendingTotal)), null, null, null], null, true);
  const hasUnscheduled = half === "second" && executed.periods.some(({ kind, actualFen }) => kind === "unscheduled" && actualFen !== null);
  return form.done([publication.halfNote, ...(hasUnscheduled ? [publication.unscheduledNote(executed.isSchoolYear)] : [])]);
}

function balanceOf(income: Fen | null, spending: Fen): Fen | null {
  return income === null ? null : subtractFen(income, spending);
}

function keyOf({ name }: PublicRow): string {
  return `subject ${name ?? "pooled"}`;
}

function nameOf({ name }: PublicRow, { sheets, official }: PublicationInput): string {
  return name === null ? official.publication.pooled : sheets.plan.name(name);
}

function useOf({ isPooled, uses }: PublicRow, { sheets, official: { publication } }: PublicationInput): string | null {
  if (isPooled) return publication.pooledNote;
  return uses.length === 0 ? null : publication.uses(uses.slice(0, MOST_USES).map(sheets.plan.name), uses.length > MOST_USES);
}

function unknownOf({ spending, sheets }: PublicationInput): string | null {
  return spending.unknownAmounts === 0 ? null : sheets.unknownAmounts(spending.unknownAmounts);
}

/** The look of both kinds: title, head, rows of one name, figures and a note, and the foot with time, telephone and seal. */
class PublicForm {
  private readonly pen = new FormPen();
  private next = HEADER + 1;

  constructor(
    private readonly input: PublicationInput,
    title: string,
    private readonly widths: readonly number[],
    heads: readonly string[],
  ) {
    const { pen } = this;
    ["title", "second", "head"].forEach((key, index) => pen.row(index + 1, key));
    const last = widths.length;
    pen.across(1, 1, last, title, "title");
    pen.height(1, 30);
    pen.line(2, input.sheets.preparedBy(input.title.unit), widths.slice(0, last - 1));
    pen.put(2, last, input.sheets.unitLine, "right");
    pen.heads(HEADER, heads, widths);
  }

  heading(key: string, text: string): void {
    this.pen.row(this.next, key);
    this.pen.across(this.next++, 1, this.widths.length, text, "strong");
  }

  /** Amounts in yuan; a fourth figure is a rate. */
  row(key: string, name: string, figures: readonly (number | null)[], note: string | null, isTotal = false): void {
    const at = this.next++;
    this.pen.row(at, key);
    const last = this.widths.length;
    this.pen.put(at, 1, name, isTotal ? "strong" : "text");
    figures.forEach((figure, index) =>
      this.pen.put(at, index + 2, figure, index === 3 ? (isTotal ? "strongPercent" : "percent") : isTotal ? "strongAmount" : "amount"),
    );
    this.pen.put(at, last, note, "text");
    const height = heightFor(note, this.widths[last - 1]!);
    if (height !== null) this.pen.height(at, height);
  }

  done(notes: readonly string[]): SheetDraft {
    const { pen, input, widths } = this;
    const { publication, names, orphaned } = input.official;
    const right = widths.length;
    const tableEnd = this.next - 1;
    const foot = [
      ...notes.map((text, index) => [`note${index + 1}`, text] as const),
      ["shownFrom", publication.shownFrom] as const,
      ["phone", publication.phone] as const,
    ];
    for (const [key, text] of foot) {
      pen.row(this.next, key);
      pen.across(this.next++, 1, right, text, "plain");
    }
    pen.row(this.next, "seal");
    pen.across(this.next, 1, right, publication.seal, "right");
    return laidOut(
      pen,
      {
        mark: "publication",
        name: names.publication,
        styles: look(input.sheets.font),
        widths,
        last: this.next,
        right,
        orientation: "portrait",
        footer: input.sheets.footer,
        frozen: HEADER,
        repeated: HEADER,
        blocks: [
          { first: 1, isWhole: false },
          { first: tableEnd + 1, isWhole: true, takesAlong: 1 },
        ],
        settled: fitting(roomOnPage("portrait", widths)),
        isPublic: true,
        year: input.title.year,
        orphaned,
      },
      null,
    );
  }
}
