/** notedTotals: what sentences above and below a table say that all of it comes to (全年共需工会经费3.5万元). */
import type { Field, OtherRow, PlanItem, StatedTotal } from "../plan/plan";
import { simplify, tidy } from "../words";
import { MONEY_NOTE_LIKE, NOT_THE_WHOLE, NOTED_TOTAL } from "../words/row-words";
import { readAmountText } from "./amounts";
import type { SheetView } from "./sheet-view";
import { yearMeant, yearsIn } from "./years";

/** What rows of totals say of which no figure was told: 以上共4项，合计金额12300元，已讨论通过。 */
export function untoldTotals(view: SheetView, roles: readonly OtherRow[], stated: readonly StatedTotal[]): readonly Field<string>[] {
  const told = new Set(stated.map(({ cell }) => cell.row));
  return roles
    .filter(({ row, role }) => (role === "total" || role === "subtotal") && !told.has(row))
    .flatMap(({ row }) => notesIn(view, row));
}

/** The texts of a row, each a note of its own. */
export function notesIn(view: SheetView, row: number): readonly Field<string>[] {
  return view.ownCells(row).flatMap(({ column, cell }) => {
    if (typeof cell.value !== "string") return [];
    const text = view.text(cell);
    return [{ value: text, cell: { sheet: view.grid.sheet, row, column }, text }];
  });
}

/** The sum that each note names for the whole plan. `year`: the plan's, where it is known. */
export function notedTotals(notes: readonly Field<string>[], items: readonly PlanItem[], year: number | null): StatedTotal[] {
  return notes.flatMap((note): StatedTotal[] => {
    if (!note.cell || note.value.length > 2000 || !MONEY_NOTE_LIKE.test(note.value)) return [];
    const total = totalInNote(simplify(tidy(note.value)).toLowerCase(), year);
    return total
      ? [
          {
            role: "total",
            cell: note.cell,
            text: note.text,
            amount: total.amount,
            formula: null,
            rows: items.map((item) => item.row),
            origin: "note",
            month: null,
          },
        ]
      : [];
  });
}

/** A total named in a note: 总经费5.2万元. Null when the note names none. `year`: the plan's, where it is known. */
function totalInNote(
  word: string,
  year: number | null,
): { readonly text: string; readonly amount: ReturnType<typeof readAmountText> } | null {
  const note = word.slice(0, 400);
  for (const match of note.matchAll(NOTED_TOTAL)) {
    const clause =
      note
        .slice(0, match.index)
        .split(/[,;，；。]/)
        .pop()! + match[0];
    if (NOT_THE_WHOLE.test(clause) || (year !== null && yearsIn(clause).some((named) => yearMeant(named) !== year))) continue;
    const amount = readAmountText(match[1]!);
    if (amount.fen !== null) return { text: match[0], amount };
  }
  return null;
}
