/**
 * draftAdjustment: 年中预算调整表, the budget as approved beside the budget as it stands now.
 *
 *   A 编码 B 名称 C 年初核定预算数 D 预算调整数 E 调整后预算数 F 与年初预算对比% G 说明   ← printed;   I J K subjects that have no row of their own
 */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { BLANK } from "../grid/grid";
import type { IncomeLine } from "../ledger";
import { subjectOfCode } from "../catalogue";
import { type Fen, fenFromYuan, subtractFen, sumFen, ZERO_FEN } from "../plan/money";
import { AccountTable, type BothFigures, type BudgetInput, CODE } from "./account-table";
import type { Figures } from "./figures";
import { known, onceFilled } from "./form-look";
import { FormPen } from "./form-pen";
import { UNSORTED } from "./spending-rows";
import type { Typed } from "./typed";

const BEFORE = 3,
  CHANGE = 4,
  AFTER = 5,
  RATIO = 6,
  ASIDE = 9;
const WIDTHS = [8, 23, 15, 14, 15, 10, 14, 2, 10, 22, 14];

/**
 * `approved`: the figures of the budget as approved; `figures` those of the workbook the sheet goes into. It has no
 * five-digit lines but those of 501 and 503: drawn again, it knows no more of the approved budget than its own rows say.
 */
export function draftAdjustment(
  input: BudgetInput,
  approved: Figures,
  name: string,
  typed: Typed | null,
  hasAllAccounts: boolean,
): SheetDraft {
  const { title, sheets, official } = input;
  const { adjustment } = official;
  const pen = new FormPen();
  const table = new AccountTable(
    pen,
    input,
    {
      mark: "adjustment",
      title: adjustment.title(title),
      heads: [
        official.code,
        official.subject,
        adjustment.before,
        adjustment.change,
        adjustment.after,
        adjustment.ratio,
        official.explanation,
      ],
      widths: WIDTHS,
      live: AFTER,
      other: BEFORE,
      otherFigures: approved,
      aside: ASIDE,
      rows: { hasAllLines: false, hasAllAccounts },
      incomeNote: () => null,
      spendingNote: null,
      beside: (row, amounts, isStrong) => compared(pen, row, amounts, isStrong),
    },
    typed,
  );
  table.second(BEFORE);
  pen.across(2, CHANGE, AFTER, official.reportedOn, "note");
  pen.across(2, RATIO, table.note, sheets.unitLine, "right");
  table.body((row, amounts) => {
    changed(pen, row, amounts, true);
    // A share of a balance says nothing: the balance may be negative.
    pen.put(row, RATIO, null, "strongPercent");
  });
  const row = table.row++;
  pen.row(row, "ratioNote");
  pen.across(row, CODE, table.note, adjustment.ratioNote, "plain");
  return table.laidOut(name);
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

/** 预算调整数 and 与年初预算对比%, blank as long as one side is; the latter also where nothing was approved. */
function compared(pen: FormPen, row: number, amounts: BothFigures, isStrong: boolean): void {
  changed(pen, row, amounts, isStrong);
  const { other: was, live: is } = amounts;
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const ratio = was === null || is === null || (was as number) === 0 ? null : is / was;
  pen.put(
    row,
    RATIO,
    onceFilled(cells, `IF(${a1(row, BEFORE)}=0,"",${a1(row, AFTER)}/${a1(row, BEFORE)})`, ratio),
    isStrong ? "strongPercent" : "percent",
  );
}

function changed(pen: FormPen, row: number, { other: was, live: is }: BothFigures, isStrong: boolean): void {
  const cells = [a1(row, BEFORE), a1(row, AFTER)];
  const change = was === null || is === null ? null : subtractFen(is, was);
  pen.put(
    row,
    CHANGE,
    onceFilled(cells, `ROUND(${a1(row, AFTER)}-${a1(row, BEFORE)},2)`, known(change)),
    isStrong ? "strongAmount" : "amount",
  );
}
