/** draftEntry, removedEntry: one entry of a register put in, changed or taken out as edits; looked at before it stands there. */
import { applyEdits } from "../grid/apply";
import type { SetCell } from "../grid/edit";
import { sheetNamed, type Workbook } from "../grid/grid";
import type { Finding } from "../plan/finding";
import { type Fen, subtractFen, yuan, ZERO_FEN } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { RegisterEntry, RegisterSheet } from "../plan/register";
import type { EntryObstacle, EntryProblem, EntryTexts } from "../plan/register-entry";
import type { Review } from "../plan/review";
import { emptiedCells, entryCells, entryColumns, freeRow, readsAs, registerIn, spendingOf, ticksIn } from "../registers";
import { entryFindings } from "../review/entry-findings";

export interface EntryWish {
  readonly sheet: string;
  /** Of the entry that is changed; null for a new one. */
  readonly row: number | null;
  readonly texts: EntryTexts;
}

/** What a row of the plan has for the activity that an entry is for. */
export interface EntryBudget {
  readonly activity: string;
  /** Null where the plan gives no amount. */
  readonly budgetYuan: number | null;
  /** By the registers, this entry included. */
  readonly registeredYuan: number;
  readonly leftYuan: number | null;
}

export interface EntryDraft {
  /** Where it stands or would stand; null where there is no place. */
  readonly row: number | null;
  /** Nothing as long as there is a problem. */
  readonly edits: readonly SetCell[];
  readonly problems: readonly EntryProblem[];
  readonly obstacle: EntryObstacle | null;
  /** What the next check will say of it. */
  readonly findings: readonly Finding[];
  /** Null where it names no row of the plan, or the register spends nothing. */
  readonly budget: EntryBudget | null;
}

const NOTHING: EntryDraft = { row: null, edits: [], problems: [], obstacle: null, findings: [], budget: null };

/** `review`: of `workbook` as it stands. Writes nothing and throws nothing: what is in the way is said. */
export function draftEntry(workbook: Workbook, review: Review, { sheet, row: wanted, texts }: EntryWish): EntryDraft {
  const grid = sheetNamed(workbook, sheet);
  const before = registerOf(workbook, review, sheet);
  const entry = before === null || wanted === null ? null : (before.read.entries.find((one) => one.row === wanted) ?? null);
  if (grid === null || before === null || (wanted !== null && entry === null)) return { ...NOTHING, obstacle: "sheet-missing" };
  if (grid.isProtected) return { ...NOTHING, row: wanted, obstacle: "sheet-protected" };
  const row = entry?.row ?? freeRow(grid, before.read);
  if (row === null) return { ...NOTHING, obstacle: "no-free-row" };
  const { factor, read } = before;
  const told = { factor, ticks: ticksIn(grid, read), date1904: workbook.date1904 };
  const { edits, problems, values } = entryCells(grid, read, { row, entry, texts }, told);
  if (edits.length === 0 && entry === null) return { ...NOTHING, row, problems };

  // Of the other sheets nothing is read again: this one alone shows what is made of the entry.
  const after = applyEdits({ ...workbook, sheets: [grid] }, edits).workbook;
  const asRead = registerOf(after, review, sheet)?.read ?? null;
  const written = asRead?.entries.find((one) => one.row === row) ?? null;
  const misread = entryColumns(read).flatMap(([column]): EntryProblem[] => {
    const value = values[column.id];
    if (value === undefined || (written !== null && readsAs(written, column, value))) return [];
    return [{ column: column.id, why: "reads-otherwise" }];
  });
  const all = [...problems, ...misread];
  if (asRead === null || written === null) return { ...NOTHING, row, problems: all };
  const spent = spentWith(review, asRead, written);
  const findings = entryFindings(workbook, review, { sheet: asRead, row, registered: spent.registered, item: spent.item });
  return {
    row,
    edits: all.length === 0 ? edits : [],
    problems: all,
    obstacle: null,
    // Of a new entry what is missing is said at its field.
    findings: entry === null ? findings.filter(({ code }) => code !== "register-missing") : findings,
    budget: budgetOf(spent.item, spent.registered.byItem),
  };
}

/** An entry emptied; its row stays. */
export function removedEntry(
  workbook: Workbook,
  review: Review,
  { sheet, row }: Pick<EntryWish, "sheet"> & { readonly row: number },
): Pick<EntryDraft, "edits" | "obstacle"> {
  const grid = sheetNamed(workbook, sheet);
  const read = registerOf(workbook, review, sheet)?.read ?? null;
  const entry = read?.entries.find((one) => one.row === row) ?? null;
  if (grid === null || read === null || entry === null) return { edits: [], obstacle: "sheet-missing" };
  if (grid.isProtected) return { edits: [], obstacle: "sheet-protected" };
  const edits = emptiedCells(grid, read, entry);
  return edits === null ? { edits: [], obstacle: "shared-cells" } : { edits, obstacle: null };
}

function registerOf(workbook: Workbook, { settings, year, sheets }: Review, sheet: string): ReturnType<typeof registerIn> {
  const isSchoolYear = sheets.some(({ state, plan }) => state === "plan" && plan?.isSchoolYear === true);
  return registerIn(workbook, sheet, settings, { year, isSchoolYear });
}

/** What the registers say was spent once this one stands as it will, and the row of the plan that the entry is for, also while it has no amount. */
function spentWith(
  { registers, sheets }: Review,
  sheet: RegisterSheet,
  entry: RegisterEntry,
): { readonly registered: ReturnType<typeof spendingOf>; readonly item: PlanItem | null } {
  const { sums } = sheet.register;
  const field = sums === undefined ? undefined : entry.fields.get(sums);
  const counted: RegisterEntry =
    sums === undefined || field === undefined || field.value !== null
      ? entry
      : { ...entry, fields: new Map(entry.fields).set(sums, { ...field, value: ZERO_FEN }) };
  const own: RegisterSheet = { ...sheet, entries: sheet.entries.map((one) => (one === entry ? counted : one)) };
  const plans = sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
  const registered = spendingOf(
    registers.map((one) => (one.sheet === sheet.sheet && one.file === null ? own : one)),
    plans,
  );
  return { registered, item: registered.payments.find((one) => one.entry === counted)?.item ?? null };
}

function budgetOf(item: PlanItem | null, byItem: ReadonlyMap<PlanItem, Fen>): EntryBudget | null {
  if (item === null) return null;
  const budget = item.amount.value.fen;
  const registered = byItem.get(item) ?? ZERO_FEN;
  return {
    activity: item.activity.value,
    budgetYuan: budget === null ? null : yuan(budget),
    registeredYuan: yuan(registered),
    leftYuan: budget === null ? null : yuan(subtractFen(budget, registered)),
  };
}
