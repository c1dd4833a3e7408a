/**
 * draftBudget: 工会经费收支预算表, its rows of expenditure live over 计划明细, its blanks for what is not known.
 *
 *   A 编码 B 名称 C 上年决算数 D 本年预算数 E 说明   ← printed;   G H I subjects that have no row of their own
 */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import type { SheetMessages } from "../messages/sheet-messages";
import { addFen, type Fen } from "../plan/money";
import { AccountTable, balanceOf, type BudgetInput, NAME } from "./account-table";
import type { EmptyRows, Figures } from "./figures";
import { known, onceFilled } from "./form-look";
import { FormPen } from "./form-pen";
import type { Typed } from "./typed";

const LAST_YEAR = 3,
  THIS_YEAR = 4,
  ASIDE = 7;
const WIDTHS = [8, 23, 14, 15, 24, 2, 10, 22, 14];

/** What differs from form to form. */
export interface BudgetForm extends EmptyRows {
  /** 上年预计执行数 in place of 上年决算数: last year is not over yet. */
  readonly isLastYearOpen: boolean;
  /** A row 提取后备金, which ended with the accounting system of 2022. */
  readonly hasReserveFund: boolean;
}

export function draftBudget(input: BudgetInput, form: BudgetForm, name: string, typed: Typed | null): SheetDraft {
  const { figures, profile, title, sheets, official } = input;
  const { budget } = official;
  const pen = new FormPen();
  const table = new AccountTable(
    pen,
    input,
    {
      mark: "budget",
      title: budget.title(title),
      heads: [
        official.code,
        official.subject,
        form.isLastYearOpen ? budget.lastYearExpected : budget.lastYear,
        budget.thisYear,
        official.explanation,
      ],
      widths: WIDTHS,
      live: THIS_YEAR,
      other: LAST_YEAR,
      otherFigures: null,
      aside: ASIDE,
      rows: form,
      incomeNote: (line) => (line?.isWorkedOut === true ? budget.workedOut : null),
      spendingNote: unknownText(figures, sheets),
      beside: () => {},
    },
    typed,
  );
  table.second(NAME);
  pen.put(2, LAST_YEAR, official.yearOf(title), "plain");
  pen.put(2, THIS_YEAR, official.reportedOn, "note");
  pen.put(2, table.note, sheets.unitLine, "right");

  const told = (fen: Fen | null) => (column: number) => (column === THIS_YEAR ? known(fen) : null);
  const carried = table.plain("carriedOver", budget.carriedOver, told(profile.carriedOver));
  table.plain("drawnReserve", budget.drawnReserve, told(profile.drawnReserve));
  const balanceRow = table.body();
  const previousRow = table.plain("previousBalance", budget.previousBalance, (column) => {
    const cell = a1(carried, column);
    return onceFilled([cell], cell, told(profile.carriedOver)(column));
  });
  const back = table.plain("investmentBack", budget.investmentBack, told(null));
  const away = [
    table.plain("investment", budget.investment, told(null)),
    ...(form.hasReserveFund || table.kept.has(RESERVE) ? [table.plain(RESERVE, budget.reserveFund, told(null))] : []),
  ];
  const balance = balanceOf(figures);
  const { carriedOver } = profile;
  table.worked(
    "closing",
    budget.closing,
    (column) => {
      const cells = [a1(balanceRow, column), a1(previousRow, column)];
      return { cells, formula: `ROUND(${cells.join("+")}+SUM(${a1(back, column)})-SUM(${away.map((at) => a1(at, column)).join(",")}),2)` };
    },
    { other: null, live: balance === null || carriedOver === null ? null : addFen(balance, carriedOver) },
  );
  return table.laidOut(name, variantOf(form));
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

/** How many amounts the total leaves out. */
export function unknownText({ unknown }: Figures, sheets: SheetMessages): string | null {
  const count = [...unknown.values()].reduce((sum, one) => sum + one, 0);
  return count === 0 ? null : sheets.unknownAmounts(count);
}
