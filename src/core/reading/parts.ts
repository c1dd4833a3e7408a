/** partsOf, sumOfParts, productOf: an amount by what it is made of: cost items beside each other, heads and price. */
import { isBlank } from "../grid/grid";
import { type Fen, fenFromYuan } from "../plan/money";
import type { AmountReading, Field, Layout, NumberField } from "../plan/plan";
import { readAmount } from "./amounts";
import type { SheetView } from "./sheet-view";

/** The filled cells of the columns that the amount is made of; null where there are no such columns. `factor`: yuan per unit. */
export function partsOf(view: SheetView, { partColumns }: Layout, row: number, factor: number): Field<AmountReading>[] | null {
  if (partColumns === undefined) return null;
  return partColumns.flatMap((column) => {
    const cell = view.own(row, column);
    if (isBlank(cell)) return [];
    return [{ value: readAmount(cell, factor), cell: { sheet: view.grid.sheet, row, column }, text: view.text(cell) }];
  });
}

/** The amount that stands in a row's own cell of the amount column. */
export function amountAt(view: SheetView, { columns, unitFactor }: Layout, row: number): Field<AmountReading> {
  const column = columns.amount!;
  const cell = view.own(row, column);
  return { value: readAmount(cell, unitFactor), cell: { sheet: view.grid.sheet, row, column }, text: view.text(cell) };
}

/** The amount of a row that has one by its parts alone: their sum, at the first of them; not known where one of them is not. */
export function sumOfParts(parts: readonly Field<AmountReading>[]): Field<AmountReading> {
  const [first] = parts;
  const known = parts.filter(({ value }) => value.form !== "none");
  const odd = known.find(({ value }) => value.fen === null);
  if (first === undefined || odd !== undefined) return odd ?? { value: readAmount({ value: null }), cell: null, text: "" };
  const fen = known.reduce((sum, { value }) => sum + value.fen!, 0) as Fen;
  const isRounded = known.some(({ value }) => value.isRounded);
  return { value: { ...first.value, fen, form: "number", isRounded }, cell: first.cell, text: "" };
}

/** Heads, or pieces, and their price as an amount, which counts; null where one of them is not known, or a third factor stands beside them. */
export function productOf(columns: Layout["columns"], numberAt: (column: number) => NumberField | null): Field<AmountReading> | null {
  const counts = [columns.heads, columns.quantity].filter((column) => column !== undefined);
  if (counts.length !== 1 || columns.unitPrice === undefined) return null;
  const [count, price] = [numberAt(counts[0]!), numberAt(columns.unitPrice)];
  if (count === null || price === null || count.value === null || price.value === null) return null;
  const fen = fenFromYuan(count.value * price.value);
  if (fen === null) return null;
  const value: AmountReading = { ...readAmount({ value: null }), fen, form: "computed", factors: [count.value, price.value] };
  return { value, cell: price.cell, text: `${count.text}×${price.text}` };
}
