/** statedSubjects: the figures by account subject that a budget sheet states, for comparing with the plan's. */
import type { CellRef } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { Fen } from "../plan/money";
import type { MonthNumber } from "../terms/month";
import { PIVOT_FIELD, SUBJECT_CODE } from "../words/sheet-words";
import { readAmount } from "./amounts";
import { headingOf, type Heading } from "./headings";
import { totalKind } from "./labels";
import { isMonthText, readMonthText } from "./months";
import { SheetView } from "./sheet-view";
import { unitLine } from "./units";
import { ACCOUNT_ENDING } from "../words/subject-words";

export interface StatedSubject {
  readonly code: string | null;
  /** As it stands in the cell. */
  readonly name: string;
  readonly fen: Fen;
  readonly cell: CellRef;
  /** Present for a figure of a time, of a part or of everything, in the user's own overview: 一季度 9000, 文体类 8000, 合计 52000. */
  readonly of?: { readonly months: readonly MonthNumber[] } | { readonly part: string } | "all";
}

const ROWS_LOOKED_AT = 200;

/** Rows with a subject code, or a name that ends in 支出 or 收入, and the figure in the column of this year's budget. */
export function statedSubjects(grid: Grid): readonly StatedSubject[] {
  const view = new SheetView(grid);
  const rows = grid.usedRows().slice(0, ROWS_LOOKED_AT);
  let amountColumn: number | null = null;
  let factor = 1;
  const found: StatedSubject[] = [];
  for (const row of rows) {
    const cells = view.ownCells(row);
    for (const { cell } of cells) if (typeof cell.value === "string" && found.length === 0) factor = unitLine(cell.value)?.factor ?? factor;
    const headings = cells
      .filter(({ cell }) => typeof cell.value === "string")
      .map(({ column, cell }) => ({ column, heading: headingOf((cell.value as string).replace(PIVOT_FIELD, "")) }));
    const money = headings.filter(({ heading }) => weightOf(heading) >= 0.6);
    if (money.length > 0 && cells.every(({ cell }) => typeof cell.value === "string") && cells.length >= 2) {
      amountColumn = [...money].sort((a, b) => weightOf(b.heading) - weightOf(a.heading))[0]!.column;
      factor = money.find(({ column }) => column === amountColumn)!.heading.unit?.factor ?? factor;
      continue;
    }
    if (amountColumn === null) continue;
    // 50263 in the column of amounts is money, however much it looks like a code.
    const others = cells.filter(({ column }) => column !== amountColumn);
    const code = others.map(({ cell }) => view.word(cell)).find((word) => SUBJECT_CODE.test(word)) ?? null;
    const name = others.find(({ cell }) => typeof cell.value === "string" && !SUBJECT_CODE.test(view.word(cell)));
    if (!name) continue;
    const word = view.word(name.cell);
    const of = code !== null ? null : (timeOf(word) ?? (ACCOUNT_ENDING.test(word) || word === "" ? null : { part: word }));
    if (code === null && of === null && !ACCOUNT_ENDING.test(word)) continue;
    const amount = readAmount(view.own(row, amountColumn), factor);
    if (amount.fen !== null)
      found.push({
        code,
        name: view.text(name.cell),
        fen: amount.fen,
        cell: { sheet: grid.sheet, row, column: amountColumn },
        ...(of === null ? {} : { of }),
      });
  }
  return found;
}

/** What a line of an overview sums: a time of the year, or everything; null for anything else. */
function timeOf(word: string): StatedSubject["of"] | null {
  const kind = totalKind(word);
  if (kind === "total" || kind === "grand-total") return "all";
  if (!isMonthText(word)) return null;
  const { form, months } = readMonthText(word, { year: null });
  return form === "invalid" || months.length === 0 ? null : { months: months.map(({ month }) => month) };
}

function weightOf(heading: Heading): number {
  return heading.senses.find((sense) => sense.kind === "amount")?.weight ?? 0;
}
