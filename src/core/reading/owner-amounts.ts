/** ownerAlone, amountBesideOwner: 负责人及经费 over 张三，2000元, in a table without a column of money. */
import type { AmountReading, Field, Layout } from "../plan/plan";
import { MONEY_IN_OWNERS_HEADING, NOT_WHOLE_BEFORE, OWNER_AND_SUM, SPEAKS_OF_MONEY } from "../words/worded-amount-words";
import { readAmount } from "./amounts";
import type { SheetView } from "./sheet-view";

const known = new WeakMap<Layout, boolean>();

/** The owner without the sum that stands behind the name; as it is where the table's owners have no sums, or the two can't be told apart. */
export function ownerAlone(view: SheetView, layout: Layout, field: Field<string | null> | null): Field<string | null> | null {
  if (field === null || field.value === null || !holdsSums(view, layout)) return field;
  const parts = partsOf(field.value);
  return parts === null ? field : { ...field, value: parts.owner };
}

/** The sum behind an owner's name. What holds a figure and can't be parted for certain is unreadable, and is said to be; null where the table's owners have no sums. */
export function amountBesideOwner(view: SheetView, layout: Layout, row: number): Field<AmountReading> | null {
  if (!holdsSums(view, layout)) return null;
  const column = layout.columns.owner!;
  const text = view.text(view.own(row, column));
  const cell = { sheet: view.grid.sheet, row, column };
  const sum = partsOf(text)?.sum;
  if (sum !== undefined) return { value: { ...readAmount({ value: sum }), unitInCell: null }, cell, text: sum };
  const isOpen = /\d/.test(text);
  return { value: { ...readAmount({ value: null }), form: isOpen ? "unparsable" : "blank" }, cell, text: isOpen ? text : "" };
}

function partsOf(text: string): { readonly owner: string; readonly sum: string } | null {
  const [, owner, sum] = OWNER_AND_SUM.exec(text.trim()) ?? [];
  return owner === undefined || sum === undefined || NOT_WHOLE_BEFORE.test(owner) ? null : { owner, sum };
}

function holdsSums(view: SheetView, layout: Layout): boolean {
  let is = known.get(layout);
  if (is === undefined) known.set(layout, (is = looksFor(view, layout)));
  return is;
}

function looksFor(view: SheetView, { columns, firstRow, headerRows, lastRow, monthColumns, partColumns }: Layout): boolean {
  const { amount, owner } = columns;
  const header = headerRows.filter((row) => row < firstRow).at(-1);
  if (amount !== undefined || owner === undefined || header === undefined || monthColumns.length > 0 || partColumns !== undefined)
    return false;
  if (!MONEY_IN_OWNERS_HEADING.test(view.word(view.seen(header, owner)))) return false;
  return view.sample(firstRow, lastRow).some((row) => SPEAKS_OF_MONEY.test(view.text(view.own(row, owner))));
}
