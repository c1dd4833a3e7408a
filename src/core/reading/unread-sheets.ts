/** unreadSheet: the figures, or the rows, of a sheet that calls itself a plan and could not be read as one: they are said, not passed over. */
import { isDateFormat } from "../grid/dates";
import type { Cell, Grid } from "../grid/grid";
import type { Plan, SheetWhy, UnreadFigures, UnreadTexts } from "../plan/plan";
import { CODE_HEADING, UNIT_BEHIND_FIGURE } from "../words/figure-words";
import {
  ACCOUNT_TITLE,
  BUDGET_NAME,
  COPY_NAME,
  COVER_NAME,
  INSTRUCTION_NAME,
  LAST_YEAR_NAME,
  LOOKUP_NAME,
  PLAN_NAME,
  RECORD_NAME,
} from "../words/sheet-words";
import { readAmount } from "./amounts";
import { isSignature } from "./labels";
import { isMonthText } from "./months";
import { nameOf } from "./sheet-reading";
import { SheetView } from "./sheet-view";
import { yearsIn } from "./years";

/** What is no plan for another reason is no plan. */
const UNREAD: ReadonlySet<SheetWhy> = new Set<SheetWhy>(["no-header", "no-activity-column", "no-rows"]);
const NO_PLAN = [ACCOUNT_TITLE, COPY_NAME, COVER_NAME, INSTRUCTION_NAME, LAST_YEAR_NAME, LOOKUP_NAME, RECORD_NAME];
/** Rows in which a title may stand, and figures that make a table. */
const TITLE_ROWS = 4;
const FEWEST = 3;
/** Days, months and numbers of rows. */
const SMALL = 31;

export interface UnreadSheet {
  readonly figures: UnreadFigures | null;
  /** The rows of a month's sheet without figures. */
  readonly texts: UnreadTexts | null;
  /** The year its title names. */
  readonly year: number | null;
}

/** `isOpen`: no plan says what its activities cost, and a sheet of money may. Null where the sheet is no plan by its own words, or has neither figures of money nor, as a month's, rows of words. */
export function unreadSheet(grid: Grid, why: SheetWhy | null, isOpen = false): UnreadSheet | null {
  // 一月份 is a month's plan, whatever income or explanation stands below it.
  const isOfMonth = isMonthText(grid.sheet);
  if (why === null || !(UNREAD.has(why) || why === "instructions" || (isOfMonth && why === "income-table"))) return null;
  const view = new SheetView(grid);
  const titles = view.rows.slice(0, TITLE_ROWS).flatMap((row) => {
    const cells = view.ownCells(row);
    return cells.length <= 2 ? cells.map(({ cell }) => view.word(cell)) : [];
  });
  // 填表说明 below the title of a year's plan makes no explanation of it.
  const isTitled = PLAN_NAME.test(titles[0] ?? "") && yearsIn(titles[0]!).length > 0;
  if (why === "instructions" && !isOfMonth && !isTitled) return null;
  const words = [nameOf(grid), ...(why === "instructions" && isTitled ? titles.slice(0, 1) : titles)];
  const isCalled = words.some((word) => PLAN_NAME.test(word) || (isOpen && BUDGET_NAME.test(word)));
  if ((!isOfMonth && !isCalled) || words.some((word) => NO_PLAN.some((pattern) => pattern.test(word)))) return null;
  let first: UnreadFigures["cell"] | null = null;
  let count = 0;
  let sum = 0;
  // 值班表: telephones and years stand under words that say so.
  const coded = new Set<number>();
  for (const row of view.rows)
    for (const { column, cell } of view.ownCells(row)) {
      if (typeof cell.value === "string" && CODE_HEADING.test(view.word(cell))) coded.add(column);
      const figure = coded.has(column) ? null : moneyIn(cell);
      if (figure === null) continue;
      first ??= { sheet: grid.sheet, row, column };
      count++;
      sum += figure;
    }
  const [{ year } = { year: null }] = words.flatMap((word) => yearsIn(word));
  if (first !== null && count >= FEWEST)
    return { figures: { cell: first, heading: "", count, sum: Math.round(sum * 100) / 100 }, texts: null, year };
  const texts = isOfMonth && UNREAD.has(why) ? rowsOfWords(view) : null;
  return texts === null ? null : { figures: null, texts, year };
}

/** The plan with what other sheets have that nobody could read; words of theirs count beside months of its own. */
export function withUnread(plan: Plan, sheets: readonly UnreadSheet[], isOfMonth: boolean): Plan {
  const figures = sheets.flatMap((one) => one.figures ?? []);
  const texts = isOfMonth ? sheets.flatMap((one) => one.texts ?? []) : [];
  return { ...plan, unread: [...(plan.unread ?? []), ...figures], unreadTexts: [...(plan.unreadTexts ?? []), ...texts] };
}

/** Rows with two words or more that are neither headings nor signatures; null where there are hardly any. */
function rowsOfWords(view: SheetView): UnreadTexts | null {
  const found = view.rows.flatMap((row) => {
    const words = view.ownCells(row).filter(({ cell }) => typeof cell.value === "string" && isWord(view, cell));
    return words.length >= 2 ? [{ row, ...words[0]! }] : [];
  });
  const [first] = found;
  if (first === undefined || found.length < 2) return null;
  const cell = { sheet: view.grid.sheet, row: first.row, column: first.column };
  return { of: "sheet", name: view.grid.sheet, cell, text: view.text(first.cell), count: found.length, isSure: true };
}

function isWord(view: SheetView, cell: Cell): boolean {
  const word = view.word(cell);
  return word.length >= 2 && view.sureKind(cell) === null && !isSignature(word) && !word.includes(":");
}

/** The figure of a cell that is money by its size, or by its unit (8600元); null for all else. */
function moneyIn(cell: Cell): number | null {
  const { format, value } = cell;
  if (typeof value === "string") {
    const fen = UNIT_BEHIND_FIGURE.test(value) ? readAmount(cell).fen : null;
    return fen === null ? null : fen / 100;
  }
  if (typeof value !== "number" || (format !== undefined && (isDateFormat(format) || format.includes("%")))) return null;
  return !Number.isInteger(value) || (value > SMALL && !(value >= 1990 && value <= 2100)) ? value : null;
}
