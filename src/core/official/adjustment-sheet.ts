/**
 * draftAdjustment: 年中预算调整表, the budget as approved beside the budget as it stands now.
 *
 *   A 编码 B 名称 C 年初核定预算数 D 预算调整数 E 调整后预算数 F 与年初预算对比% G 说明   ← printed;   I J K subjects that have no row of their own
 */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { roomOnPage } from "../grid/page-fit";
import { BLANK } from "../grid/grid";
import type { IncomeLine } from "../ledger";
import { subjectOfCode } from "../catalogue";
import { type Fen, fenFromYuan, subtractFen, sumFen, ZERO_FEN } from "../plan/money";
import type { BudgetInput } from "./budget-sheet";
import { type EmptyRows, type Figures, incomeSubjects, spendingSubjects } from "./figures";
import { laidOut } from "./form";
import { fitting, formLook, heightFor, known, onceFilled, signatureLine, sumOnceFilled } from "./form-look";
import { FormPen } from "./form-pen";
import { type DrawnRow, drawSpending, drawUnsorted, hasUnsorted, type LiveTable, UNSORTED } from "./spending-rows";
import { keysWith, type Typed } from "./typed";

const CODE = 1,
  NAME = 2,
  BEFORE = 3,
  CHANGE = 4,
  AFTER = 5,
  RATIO = 6,
  NOTE = 7,
  ASIDE = 9;
const WIDTHS = [8, 23, 15, 14, 15, 10, 14, 2, 10, 22, 14];
const HEADER = 3;
const FIRST = 4;

/**
 * `approved`: the figures of the budget as approved; `figures` those of the workbook the sheet goes into. It has no
 * five-digit lines but those of 501 and 503: drawn again, it knows no more of the approved budget than its own rows say.
 */
export function draftAdjustment(
  { figures, ranges, title, sheets, official }: BudgetInput,
  approved: Figures,
  name: string,
  typed: Typed | null,
  hasAllAccounts: boolean,
): SheetDraft {
  const pen = new FormPen();
  const kept = keysWith(typed, title.year);
  const { adjustment } = official;
  ["title", "second", "head"].forEach((key, index) => pen.row(index + 1, key));
  pen.across(1, 1, NOTE, adjustment.title(title), "title");
  pen.height(1, 30);
  const unit = official.sealedBy(title.unit);
  pen.across(2, CODE, BEFORE, unit, "note");
  pen.across(2, CHANGE, AFTER, official.reportedOn, "note");
  pen.across(2, RATIO, NOTE, sheets.unitLine, "right");
  pen.height(2, heightFor(unit, WIDTHS[0]! + WIDTHS[1]! + WIDTHS[2]!) ?? 20);
  pen.heads(
    HEADER,
    [official.code, official.subject, adjustment.before, adjustment.change, adjustment.after, adjustment.ratio, official.explanation],
    WIDTHS,
  );

  const rows: EmptyRows = { hasAllLines: false, hasAllAccounts };
  const incomes = incomeSubjects([figures, approved], kept, rows);
  incomes.forEach(({ code, name: subject }, index) => {
    const row = FIRST + index;
    const [was, is] = [approved, figures].map(({ income }) => income.get(code)?.fen ?? null) as [Fen | null, Fen | null];
    pen.row(row, code);
    pen.put(row, CODE, code, "center");
    pen.put(row, NAME, sheets.plan.name(subject), "text");
    pen.put(row, BEFORE, known(was), "amount");
    pen.put(row, AFTER, known(is), "amount");
    compared(pen, row, was, is);
    note(pen, row, null);
  });
  const incomeRow = FIRST + incomes.length;
  const sides = [
    [BEFORE, approved],
    [AFTER, figures],
  ] as const;
  pen.row(incomeRow, "incomeTotal");
  pen.across(incomeRow, CODE, NAME, official.incomeTotal, "strong");
  for (const [column, { incomeTotal }] of sides)
    pen.put(incomeRow, column, sumOnceFilled(`${a1(FIRST, column)}:${a1(incomeRow - 1, column)}`, known(incomeTotal)), "strongAmount");
  compared(pen, incomeRow, approved.incomeTotal, figures.incomeTotal, true);
  note(pen, incomeRow, null);

  const subjects = spendingSubjects([figures, approved], kept, rows);
  const isUnsorted = hasUnsorted(figures) || approved.unsorted !== 0 || kept.has(UNSORTED);
  const table: LiveTable = {
    pen,
    ranges,
    figures,
    messages: official,
    nameOf: ({ name: subject }) => sheets.plan.name(subject),
    yes: sheets.detail.yes,
    amount: AFTER,
    aside: ASIDE,
  };
  const drawn = drawSpending(table, subjects, incomeRow + 1);
  const drawOthers = ({ row, code, parts, note: text }: DrawnRow): void => {
    const [was, is] = [approved, figures].map((side) => spentUnder(side, code)) as [Fen, Fen];
    const own = code === null ? null : known(approved.spending.get(code) ?? null);
    if (parts === null) pen.put(row, BEFORE, known(was), "amount");
    else
      pen.put(
        row,
        BEFORE,
        { formula: `SUM(${a1(parts[0], BEFORE)}:${a1(parts[1], BEFORE)})${own === null ? "" : `+${own}`}`, value: known(was) },
        "amount",
      );
    compared(pen, row, was, is);
    note(pen, row, text);
  };
  drawn.rows.forEach(drawOthers);
  const tops = (column: number): string =>
    drawn.rows
      .filter(({ isTop }) => isTop)
      .map(({ row }) => a1(row, column))
      .join(",");
  const spendingRow = drawn.end;
  pen.row(spendingRow, "spendingTotal");
  pen.across(spendingRow, CODE, NAME, official.spendingTotal, "strong");
  const last = spendingRow + 3;
  const below = isUnsorted ? last + 2 : null;
  for (const [column, { spendingTotal }] of sides)
    pen.put(
      spendingRow,
      column,
      { formula: `SUM(${tops(column)}${below === null ? "" : `,${a1(below, column)}`})`, value: known(spendingTotal) },
      "strongAmount",
    );
  compared(pen, spendingRow, approved.spendingTotal, figures.spendingTotal, true);
  note(pen, spendingRow, isUnsorted ? official.unsortedBelow : null);

  const balanceRow = spendingRow + 1;
  pen.row(balanceRow, "balance");
  pen.across(balanceRow, CODE, NAME, official.balance, "strong");
  const [was, is] = [approved, figures].map(({ incomeTotal, spendingTotal }) =>
    incomeTotal === null ? null : subtractFen(incomeTotal, spendingTotal),
  ) as [Fen | null, Fen | null];
  for (const [column, value] of [
    [BEFORE, was],
    [AFTER, is],
  ] as const) {
    const cells = [a1(incomeRow, column), a1(spendingRow, column)];
    pen.put(balanceRow, column, onceFilled(cells, `ROUND(${cells.join("-")},2)`, known(value)), "strongAmount");
  }
  changed(pen, balanceRow, was, is, true);
  // A share of a balance says nothing: the balance may be negative.
  pen.put(balanceRow, RATIO, null, "strongPercent");
  note(pen, balanceRow, null);
  pen.row(balanceRow + 1, "ratioNote");
  pen.across(balanceRow + 1, 1, NOTE, adjustment.ratioNote, "plain");
  signatureLine(pen, last, NOTE, official.signatures);
  if (below !== null) drawOthers(drawUnsorted(table, below, drawn.booked));
  return laidOut(
    pen,
    {
      mark: "adjustment",
      name,
      styles: formLook(sheets.font),
      widths: WIDTHS,
      last,
      right: NOTE,
      orientation: "portrait",
      footer: sheets.footer,
      frozen: HEADER,
      repeated: HEADER,
      blocks: [
        { first: 1, isWhole: false },
        { first: spendingRow + 1, isWhole: true, takesAlong: 1 },
      ],
      settled: fitting(roomOnPage("portrait", WIDTHS.slice(0, NOTE))),
      year: title.year,
      orphaned: official.orphaned,
    },
    typed,
  );
}

/** The approved budget as an earlier sheet shows it, what was typed over it left out: that is put back where it stood. */
export function approvedIn(typed: Typed): Figures {
  const before = typed.columns.now(BEFORE);
  const rowOf = new Map([...typed.keys].map(([row, key]) => [key, row]));
  const isOurs = (key: string): boolean => !(typed.cells.get(key) ?? []).some(({ column }) => column === BEFORE);
  /** A blank and what was typed over are null; zeros stand in every row of expenditure that the approved budget has not. */
  const fenAt = (key: string): Fen | null => {
    const { value, formula } = before === null ? BLANK : typed.grid.at(rowOf.get(key)!, before);
    // A sum of rows below shows what is booked under its own code as the last of its terms.
    const own = formula === undefined ? value : Number(/\)\+(-?[\d.]+)$/.exec(formula)?.[1] ?? 0);
    return isOurs(key) && typeof own === "number" ? fenFromYuan(own) : null;
  };
  const income = new Map<string, IncomeLine>();
  const spending = new Map<string, Fen>();
  for (const key of typed.keys.values()) {
    const subject = subjectOfCode(key);
    const fen = subject === null ? null : fenAt(key);
    if (subject === null || fen === null) continue;
    if (subject.kind !== "expenditure") income.set(key, { code: key as IncomeLine["code"], fen, isWorkedOut: false });
    else if ((fen as number) !== 0) spending.set(key, fen);
  }
  const unsorted = (rowOf.has(UNSORTED) ? fenAt(UNSORTED) : null) ?? ZERO_FEN;
  return {
    income,
    incomeTotal: income.size === 0 ? null : sumFen([...income.values()].map(({ fen }) => fen)),
    spending,
    unsorted,
    spendingTotal: sumFen([...spending.values(), unsorted]),
    unknown: new Map(),
  };
}

/** What a plan books under a code and those below it; null is what is not classified. */
function spentUnder({ spending, unsorted }: Figures, code: string | null): Fen {
  if (code === null) return unsorted;
  return sumFen([...spending].filter(([one]) => one === code || (code.length === 3 && one.startsWith(code))).map(([, fen]) => fen));
}

/** 预算调整数 and 与年初预算对比%, blank as long as one side is; the latter also where nothing was approved. */
function compared(pen: FormPen, row: number, was: Fen | null, is: Fen | null, isStrong = false): void {
  changed(pen, row, was, is, isStrong);
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const ratio = was === null || is === null || (was as number) === 0 ? null : is / was;
  pen.put(
    row,
    RATIO,
    onceFilled(cells, `IF(${a1(row, BEFORE)}=0,"",${a1(row, AFTER)}/${a1(row, BEFORE)})`, ratio),
    isStrong ? "strongPercent" : "percent",
  );
}

function changed(pen: FormPen, row: number, was: Fen | null, is: Fen | null, isStrong: boolean): void {
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const change = was === null || is === null ? null : subtractFen(is, was);
  pen.put(
    row,
    CHANGE,
    onceFilled(cells, `ROUND(${a1(row, AFTER)}-${a1(row, BEFORE)},2)`, known(change)),
    isStrong ? "strongAmount" : "amount",
  );
}

function note(pen: FormPen, row: number, text: string | null): void {
  pen.put(row, NOTE, text, "text");
  const height = heightFor(text, WIDTHS[NOTE - 1]!);
  if (height !== null) pen.height(row, height);
}
