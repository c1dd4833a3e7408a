/**
 * draftAdjustment: 年中预算调整表, the budget as approved beside the budget as it stands now.
 *
 *   A 编码 B 名称 C 年初核定预算数 D 预算调整数 E 调整后预算数 F 与年初预算对比% G 说明   ← printed;   I J K subjects that have no row of their own
 */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { pageBreaks, PORTRAIT_PAGE } from "../grid/page-fit";
import { SheetPen } from "../grid/sheet-pen";
import { type Fen, subtractFen, sumFen } from "../plan/money";
import type { BudgetInput } from "./budget-sheet";
import { type Figures, INCOME_SUBJECTS, spendingSubjects } from "./figures";
import { formLook, heightFor, known, onceFilled, settleHeights, signatureLine, sumOnceFilled } from "./form-look";
import { drawSpending } from "./spending-rows";

const CODE = 1, NAME = 2, BEFORE = 3, CHANGE = 4, AFTER = 5, RATIO = 6, NOTE = 7, ASIDE = 9;
const WIDTHS = [8, 23, 15, 14, 15, 10, 14, 2, 10, 22, 14];
const HEADER = 3;
const FIRST = 4;

/** `approved`: the figures of the budget as approved; `figures` those of the workbook the sheet goes into. */
export function draftAdjustment({ figures, ranges, title, sheets, official }: BudgetInput, approved: Figures, name: string): SheetDraft {
  const pen = new SheetPen();
  const { adjustment } = official;
  pen.across(1, 1, NOTE, adjustment.title(title), "title");
  pen.height(1, 30);
  const unit = official.sealedBy(title.unit);
  pen.across(2, CODE, BEFORE, unit, "note");
  pen.across(2, CHANGE, AFTER, official.reportedOn, "plain");
  pen.across(2, RATIO, NOTE, sheets.unitLine, "right");
  pen.height(2, heightFor(unit, WIDTHS[0]! + WIDTHS[1]! + WIDTHS[2]!) ?? 20);
  [official.code, official.subject, adjustment.before, adjustment.change, adjustment.after, adjustment.ratio, official.explanation]
    .forEach((text, index) => pen.put(HEADER, index + 1, text, "head"));
  pen.height(HEADER, 33);

  INCOME_SUBJECTS.forEach(({ code, name: subject }, index) => {
    const row = FIRST + index;
    const [was, is] = [approved, figures].map(({ income }) => income.get(code)?.fen ?? null) as [Fen | null, Fen | null];
    pen.put(row, CODE, code, "center");
    pen.put(row, NAME, subject, "text");
    pen.put(row, BEFORE, known(was), "amount");
    pen.put(row, AFTER, known(is), "amount");
    compared(pen, row, was, is);
    note(pen, row, null);
  });
  const incomeRow = FIRST + INCOME_SUBJECTS.length;
  const sides = [[BEFORE, approved], [AFTER, figures]] as const;
  pen.across(incomeRow, CODE, NAME, official.incomeTotal, "strong");
  for (const [column, { incomeTotal }] of sides) pen.put(incomeRow, column, sumOnceFilled(`${a1(FIRST, column)}:${a1(incomeRow - 1, column)}`, known(incomeTotal)), "strongAmount");
  compared(pen, incomeRow, approved.incomeTotal, figures.incomeTotal, true);
  note(pen, incomeRow, null);

  const subjects = spendingSubjects(figures, approved);
  const isUnsorted = approved.unsorted !== 0;
  const drawn = drawSpending({ pen, ranges, figures, labels: official, yes: sheets.detail.yes, amount: AFTER, aside: ASIDE }, subjects, incomeRow + 1, isUnsorted);
  for (const { row, code, parts, note: text } of drawn.rows) {
    const [was, is] = [approved, figures].map((side) => spentUnder(side, code)) as [Fen, Fen];
    const own = code === null ? null : known(approved.spending.get(code) ?? null);
    if (parts === null) pen.put(row, BEFORE, known(was), "amount");
    else pen.put(row, BEFORE, { formula: `SUM(${a1(parts[0], BEFORE)}:${a1(parts[1], BEFORE)})${own === null ? "" : `+${own}`}`, value: known(was) }, "amount");
    compared(pen, row, was, is);
    note(pen, row, text);
  }
  const tops = (column: number): string => drawn.rows.filter(({ isTop }) => isTop).map(({ row }) => a1(row, column)).join(",");
  const spendingRow = drawn.end;
  pen.across(spendingRow, CODE, NAME, official.spendingTotal, "strong");
  for (const [column, { spendingTotal }] of sides) pen.put(spendingRow, column, { formula: `SUM(${tops(column)})`, value: known(spendingTotal) }, "strongAmount");
  compared(pen, spendingRow, approved.spendingTotal, figures.spendingTotal, true);
  note(pen, spendingRow, null);

  const balanceRow = spendingRow + 1;
  pen.across(balanceRow, CODE, NAME, official.balance, "strong");
  const [was, is] = [approved, figures].map(({ incomeTotal, spendingTotal }) => (incomeTotal === null ? null : subtractFen(incomeTotal, spendingTotal))) as [Fen | null, Fen | null];
  for (const [column, value] of [[BEFORE, was], [AFTER, is]] as const) {
    const cells = [a1(incomeRow, column), a1(spendingRow, column)];
    pen.put(balanceRow, column, onceFilled(cells, `ROUND(${cells.join("-")},2)`, known(value)), "strongAmount");
  }
  changed(pen, balanceRow, was, is, true);
  // A share of a balance says nothing: the balance may be negative.
  pen.put(balanceRow, RATIO, null, "strongPercent");
  note(pen, balanceRow, null);
  pen.across(balanceRow + 1, 1, NOTE, adjustment.ratioNote, "plain");
  const last = balanceRow + 2;
  signatureLine(pen, last, NOTE, official.signatures);
  const heights = settleHeights(pen, last, PORTRAIT_PAGE);
  return {
    mark: "adjustment", name, styles: formLook(sheets.font), cells: pen.cells, merges: pen.merges, columnWidths: WIDTHS, rowHeights: pen.heights, frozenRows: HEADER,
    print: {
      orientation: "portrait", area: { top: 1, left: 1, bottom: last, right: NOTE }, titleRows: { first: HEADER, last: HEADER }, footer: sheets.footer,
      breaksBefore: pageBreaks(
        [{ first: 1, heights: heights.slice(0, spendingRow), isWhole: false }, { first: spendingRow + 1, heights: heights.slice(spendingRow), isWhole: true, takesAlong: 1 }],
        PORTRAIT_PAGE, pen.heights[HEADER],
      ),
    },
  };
}

/** What a plan books under a code and those below it; null is what is not classified. */
function spentUnder({ spending, unsorted }: Figures, code: string | null): Fen {
  if (code === null) return unsorted;
  return sumFen([...spending].filter(([one]) => one === code || (code.length === 3 && one.startsWith(code))).map(([, fen]) => fen));
}

/** 预算调整数 and 与年初预算对比%, blank as long as one side is; the latter also where nothing was approved. */
function compared(pen: SheetPen, row: number, was: Fen | null, is: Fen | null, isStrong = false): void {
  changed(pen, row, was, is, isStrong);
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const ratio = was === null || is === null || (was as number) === 0 ? null : is / was;
  pen.put(row, RATIO, onceFilled(cells, `IF(${a1(row, BEFORE)}=0,"",${a1(row, AFTER)}/${a1(row, BEFORE)})`, ratio), isStrong ? "strongPercent" : "percent");
}

function changed(pen: SheetPen, row: number, was: Fen | null, is: Fen | null, isStrong: boolean): void {
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const change = was === null || is === null ? null : subtractFen(is, was);
  pen.put(row, CHANGE, onceFilled(cells, `ROUND(${a1(row, AFTER)}-${a1(row, BEFORE)},2)`, known(change)), isStrong ? "strongAmount" : "amount");
}

function note(pen: SheetPen, row: number, text: string | null): void {
  pen.put(row, NOTE, text, "text");
  const height = heightFor(text, WIDTHS[NOTE - 1]!);
  if (height !== null) pen.height(row, height);
}
