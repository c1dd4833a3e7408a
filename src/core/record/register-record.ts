/** registerRecords: the registers of a review as JSON prints them: what they are and what they add up to; no entry of theirs, and no name. */
import { a1, columnName } from "../grid/area";
import type { Language } from "../messages/language";
import { yuan } from "../plan/money";
import type { Review } from "../plan/review";

export interface RegisterRecord {
  readonly sheet: string;
  /** The file, where that is another one than the plan's. */
  readonly file?: string;
  readonly register: string;
  /** Column letters by column id. */
  readonly layout: { readonly headerRow: number; readonly columns: Readonly<Record<string, string>> };
  /** Count of entries. */
  readonly rows: number;
  /** Of every entry, also one outside the plan's year; null where no amount is known, or the register has none. */
  readonly sumYuan: number | null;
  /** Sums by row of the plan, as sheet!row. */
  readonly byPlanRow: Readonly<Record<string, number>>;
}

export function registerRecords(review: Review): readonly RegisterRecord[] {
  const { registers, registered } = review;
  return registers.map((sheet) => ({
    sheet: sheet.sheet,
    ...(sheet.file === null ? {} : { file: sheet.file }),
    register: sheet.register.id,
    layout: {
      headerRow: sheet.layout.headerRow,
      columns: Object.fromEntries(Object.entries(sheet.layout.columns).map(([id, column]) => [id, columnName(column)])),
    },
    rows: sheet.entries.length,
    sumYuan: sheet.sum === null ? null : yuan(sheet.sum),
    byPlanRow: Object.fromEntries(
      [...(registered.byRegister.get(sheet) ?? [])].map(([item, fen]) => [`${item.sheet}!${item.row}`, yuan(fen)]),
    ),
  }));
}

export interface IndicatorRecord {
  readonly id: string;
  readonly name: string;
  /** A share 0..1, or a count; null where nobody states one. */
  readonly target: number | null;
  readonly targetText: string | null;
  readonly targetCell: string | null;
  readonly done: number | null;
  readonly from: string | null;
}

export function indicatorRecords({ indicators }: Review, { registers }: Pick<Language, "registers">): readonly IndicatorRecord[] {
  return indicators.map(({ id, name, target, targetText, targetCell, done, from }) => ({
    id,
    name: registers.said(name),
    target,
    targetText,
    targetCell: targetCell === null ? null : `${targetCell.sheet}!${a1(targetCell.row, targetCell.column)}`,
    done: done === null ? null : Number(done.toFixed(4)),
    from,
  }));
}
