/**
 * draftBudget: 工会经费收支预算表, its rows of expenditure live over 计划明细, its blanks for what is not known.
 *
 *   A 编码 B 名称 C 上年决算数 D 本年预算数 E 说明   ← printed;   G H I subjects that have no row of their own
 */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { roomOnPage } from "../grid/page-fit";
import type { FormulaContent } from "../grid/sheet-pen";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { type Fen, subtractFen } from "../plan/money";
import type { OfficialMessages, OfficialLanguage } from "../messages/official-messages";
import type { Profile } from "../plan/settings";
import type { Subject } from "../plan/subject";
import type { DetailRanges } from "../summary";
import { type EmptyRows, type Figures, incomeSubjects, spendingSubjects } from "./figures";
import { laidOut } from "./form";
import { fitting, formLook, heightFor, known, onceFilled, ROW, signatureLine, sumOnceFilled } from "./form-look";
import { FormPen } from "./form-pen";
import { drawSpending, drawUnsorted, hasUnsorted, type LiveTable, UNSORTED } from "./spending-rows";
import { keysWith, type Typed } from "./typed";

const CODE = 1,
  NAME = 2,
  LAST_YEAR = 3,
  THIS_YEAR = 4,
  NOTE = 5,
  ASIDE = 7;
const WIDTHS = [8, 23, 14, 15, 24, 2, 10, 22, 14];
const HEADER = 3;
const FIRST = 4;

/** What differs from form to form. */
export interface BudgetForm extends EmptyRows {
  /** 上年预计执行数 in place of 上年决算数: last year is not over yet. */
  readonly isLastYearOpen: boolean;
  /** A row 提取后备金, which ended with the accounting system of 2022. */
  readonly hasReserveFund: boolean;
}

export interface BudgetInput {
  readonly figures: Figures;
  readonly ranges: DetailRanges;
  readonly profile: Profile;
  readonly title: TitleParams;
  readonly sheets: SheetMessages;
  readonly official: OfficialMessages;
}

export function draftBudget(
  { figures, ranges, profile, title, sheets, official }: BudgetInput,
  form: BudgetForm,
  name: string,
  typed: Typed | null,
): SheetDraft {
  const pen = new FormPen();
  const kept = keysWith(typed, title.year);
  const { budget } = official;
  drawHead(pen, title, sheets, official, form);
  let row = FIRST;
  /** A row whose figures the user fills in, this year's where it is known. */
  const plain = (key: string, text: string, fen: Fen | null): number => {
    pen.row(row, key);
    pen.across(row, CODE, NAME, text, "text");
    pen.put(row, LAST_YEAR, null, "amount");
    pen.put(row, THIS_YEAR, known(fen), "amount");
    note(pen, row, null);
    return row++;
  };
  /** A row worked out in both columns; `value` is this year's. */
  const worked = (
    key: string,
    text: string,
    of: (column: number) => { readonly cells: readonly string[]; readonly formula: string },
    value: number | null,
  ): number => {
    pen.row(row, key);
    pen.across(row, CODE, NAME, text, "strong");
    const last = of(LAST_YEAR);
    const now = of(THIS_YEAR);
    pen.put(row, LAST_YEAR, onceFilled(last.cells, last.formula, null), "strongAmount");
    pen.put(row, THIS_YEAR, onceFilled(now.cells, now.formula, value), "strongAmount");
    note(pen, row, null);
    return row++;
  };

  const carried = plain("carriedOver", budget.carriedOver, profile.carriedOver);
  plain("drawnReserve", budget.drawnReserve, profile.drawnReserve);
  const incomeRow = drawIncome(pen, figures, { sheets, official }, row, incomeSubjects([figures], kept, form));
  const table: LiveTable = {
    pen,
    ranges,
    figures,
    messages: official,
    nameOf: ({ name: subject }) => sheets.plan.name(subject),
    yes: sheets.detail.yes,
    amount: THIS_YEAR,
    aside: ASIDE,
  };
  const isUnsorted = hasUnsorted(figures) || kept.has(UNSORTED);
  const drawn = drawSpending(table, spendingSubjects([figures], kept, form), incomeRow + 1);
  for (const { row: at, parts, note: text } of drawn.rows) {
    pen.put(at, LAST_YEAR, parts === null ? null : sumOnceFilled(`${a1(parts[0], LAST_YEAR)}:${a1(parts[1], LAST_YEAR)}`, null), "amount");
    note(pen, at, text);
  }
  const tops = (column: number): string =>
    drawn.rows
      .filter(({ isTop }) => isTop)
      .map(({ row: at }) => a1(at, column))
      .join(",");
  const spendingRow = drawn.end;
  pen.row(spendingRow, "spendingTotal");
  pen.across(spendingRow, CODE, NAME, official.spendingTotal, "strong");
  note(pen, spendingRow, [isUnsorted ? official.unsortedBelow : "", unknownText(figures, sheets) ?? ""].join("") || null);
  row = spendingRow + 1;

  const balance = figures.incomeTotal === null ? null : subtractFen(figures.incomeTotal, figures.spendingTotal);
  const balanceRow = worked(
    "balance",
    official.balance,
    (column) => ({
      cells: [a1(incomeRow, column), a1(spendingRow, column)],
      formula: `ROUND(${a1(incomeRow, column)}-${a1(spendingRow, column)},2)`,
    }),
    known(balance),
  );
  const previousRow = row;
  pen.row(row, "previousBalance");
  pen.across(row, CODE, NAME, budget.previousBalance, "text");
  pen.put(row, LAST_YEAR, repeated(a1(carried, LAST_YEAR), null), "amount");
  pen.put(row, THIS_YEAR, repeated(a1(carried, THIS_YEAR), known(profile.carriedOver)), "amount");
  note(pen, row++, null);
  const back = plain("investmentBack", budget.investmentBack, null);
  const away = [
    plain("investment", budget.investment, null),
    ...(form.hasReserveFund || kept.has(RESERVE) ? [plain(RESERVE, budget.reserveFund, null)] : []),
  ];
  worked(
    "closing",
    budget.closing,
    (column) => {
      const cells = [a1(balanceRow, column), a1(previousRow, column)];
      return { cells, formula: `ROUND(${cells.join("+")}+SUM(${a1(back, column)})-SUM(${away.map((at) => a1(at, column)).join(",")}),2)` };
    },
    balance === null || profile.carriedOver === null ? null : known((balance + profile.carriedOver) as Fen),
  );
  signatureLine(pen, row, NOTE, official.signatures);
  const below = isUnsorted ? row + 2 : null;
  const terms = (column: number): string => tops(column) + (below === null ? "" : `,${a1(below, column)}`);
  pen.put(spendingRow, LAST_YEAR, sumOnceFilled(terms(LAST_YEAR), null), "strongAmount");
  pen.put(spendingRow, THIS_YEAR, { formula: `SUM(${terms(THIS_YEAR)})`, value: known(figures.spendingTotal) }, "strongAmount");
  if (below !== null) {
    const { note: text } = drawUnsorted(table, below, drawn.booked);
    pen.put(below, LAST_YEAR, null, "amount");
    note(pen, below, text);
  }

  return laidOut(
    pen,
    {
      mark: "budget",
      name,
      styles: formLook(sheets.font),
      widths: WIDTHS,
      last: row,
      right: NOTE,
      orientation: "portrait",
      footer: sheets.footer,
      frozen: HEADER,
      repeated: HEADER,
      blocks: [
        { first: 1, isWhole: false },
        { first: spendingRow + 1, isWhole: true, takesAlong: 1 },
      ],
      settled: fitting(roomOnPage("portrait", WIDTHS.slice(0, NOTE)), form.hasAllLines ? ROW : undefined),
      variant: variantOf(form),
      year: title.year,
      orphaned: official.orphaned,
    },
    typed,
  );
}

const RESERVE = "reserveFund";

const VARIANTS = {
  december: "isLastYearOpen",
  reserve: "hasReserveFund",
  lines: "hasAllLines",
  accounts: "hasAllAccounts",
} as const satisfies Readonly<Record<string, keyof BudgetForm>>;

/** The words a form goes by, in the record of its sheet and on the command line. */
export const FORM_WORDS: readonly string[] = Object.keys(VARIANTS);

/** The form of these words; others say nothing. */
export function formOfWords(words: readonly string[]): BudgetForm {
  const form = Object.entries(VARIANTS).map(([word, point]) => [point, words.includes(word)]);
  return Object.fromEntries(form) as unknown as BudgetForm;
}

/** A form as the sheet remembers it. */
function variantOf(form: BudgetForm): string {
  return Object.entries(VARIANTS)
    .flatMap(([word, point]) => (form[point] ? [word] : []))
    .join(",");
}

/** The form of an earlier sheet. */
export function formOf({ variant }: Typed): BudgetForm {
  return formOfWords(variant.split(","));
}

/** Title, second line and header: rows 1 to 3. */
function drawHead(pen: FormPen, title: TitleParams, sheets: SheetMessages, official: OfficialMessages, form: BudgetForm): void {
  const { budget } = official;
  ["title", "second", "head"].forEach((key, index) => pen.row(index + 1, key));
  pen.across(1, 1, NOTE, budget.title(title), "title");
  pen.height(1, 30);
  const unit = official.sealedBy(title.unit);
  const width = WIDTHS[0]! + WIDTHS[1]!;
  pen.across(2, CODE, NAME, unit, "note");
  pen.put(2, LAST_YEAR, official.yearOf(title), "plain");
  pen.put(2, THIS_YEAR, official.reportedOn, "note");
  pen.put(2, NOTE, sheets.unitLine, "right");
  pen.height(2, heightFor(unit, width) ?? 20);
  pen.heads(
    HEADER,
    [
      official.code,
      official.subject,
      form.isLastYearOpen ? budget.lastYearExpected : budget.lastYear,
      budget.thisYear,
      official.explanation,
    ],
    WIDTHS,
  );
}

/** The rows of income and their total from `first` on; gives the total's row. */
function drawIncome(
  pen: FormPen,
  figures: Figures,
  { sheets, official }: OfficialLanguage,
  first: number,
  subjects: readonly Subject[],
): number {
  const total = first + subjects.length;
  subjects.forEach(({ code, name }, index) => {
    const row = first + index;
    const line = figures.income.get(code);
    pen.row(row, code);
    pen.put(row, CODE, code, "center");
    pen.put(row, NAME, sheets.plan.name(name), "text");
    pen.put(row, LAST_YEAR, null, "amount");
    pen.put(row, THIS_YEAR, known(line?.fen ?? null), "amount");
    note(pen, row, line?.isWorkedOut ? official.budget.workedOut : null);
  });
  pen.row(total, "incomeTotal");
  pen.across(total, CODE, NAME, official.incomeTotal, "strong");
  for (const [column, value] of [
    [LAST_YEAR, null],
    [THIS_YEAR, figures.incomeTotal],
  ] as const)
    pen.put(total, column, sumOnceFilled(`${a1(first, column)}:${a1(total - 1, column)}`, known(value)), "strongAmount");
  note(pen, total, null);
  return total;
}

/** The column 说明 with the row's height. */
function note(pen: FormPen, row: number, text: string | null): void {
  pen.put(row, NOTE, text, "text");
  const height = heightFor(text, WIDTHS[NOTE - 1]!);
  if (height !== null) pen.height(row, height);
}

function repeated(cell: string, value: number | null): FormulaContent {
  return onceFilled([cell], cell, value);
}

/** How many amounts the total leaves out. */
export function unknownText({ unknown }: Figures, sheets: SheetMessages): string | null {
  const count = [...unknown.values()].reduce((sum, one) => sum + one, 0);
  return count === 0 ? null : sheets.unknownAmounts(count);
}
