/** draftEntry, removedEntry: one entry of a register put in, changed or taken out as edits; looked at before it stands there. */
import { applyEdits } from "../grid/apply";
import type { SetCell } from "../grid/edit";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import type { Finding } from "../plan/finding";
import { subtractFen, yuan, ZERO_FEN } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import { type RegisterEntry, type RegisterSheet, registerValue } from "../plan/register";
import type { EntryObstacle, EntryProblem, EntryTexts } from "../plan/register-entry";
import type { Review } from "../plan/review";
import { emptiedCells, entryCells, entryColumns, freeRow, readEntry, readsAs, registerIn, spendingOf, ticksIn } from "../registers";
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
  /** By the registers, this entry included where it counts. */
  readonly registeredYuan: number;
  /** False where the register of payments has the row: then this entry is compared with it, and added to nothing. */
  readonly isCounted: boolean;
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
  const kept = keptIn(review, sheet);
  const found = registerIn(workbook, sheet, review.settings);
  const entry = kept?.entries.find((one) => one.row === wanted) ?? null;
  if (grid === null || kept === null || found === null || (wanted !== null && entry === null))
    return { ...NOTHING, obstacle: "sheet-missing" };
  if (grid.isProtected) return { ...NOTHING, row: wanted, obstacle: "sheet-protected" };
  const row = entry?.row ?? freeRow(grid, kept);
  if (row === null) return { ...NOTHING, obstacle: "no-free-row" };
  const told = { factor: found.factor, ticks: ticksIn(grid, kept), date1904: workbook.date1904 };
  const { edits, problems, values } = entryCells(grid, kept, { row, entry, texts }, told);
  if (edits.length === 0 && entry === null) return { ...NOTHING, row, problems };

  const written = writtenEntry(workbook, review, grid, edits, row);
  const misread = entryColumns(kept).flatMap(([column]): EntryProblem[] => {
    const value = values[column.id];
    if (value === undefined || (written !== null && readsAs(written, column, value))) return [];
    return [{ column: column.id, why: "reads-otherwise" }];
  });
  const all = [...problems, ...misread];
  if (written === null) return { ...NOTHING, row, problems: all };
  const others = kept.entries.filter((one) => one.row !== row);
  const spent = spentWith(review, kept, others, written);
  const findings = entryFindings(workbook, review, {
    sheet: { ...kept, entries: [...sameIn(kept, others, written), written] },
    row,
    registered: spent.registered,
    item: spent.item,
  });
  return {
    row,
    edits: all.length === 0 ? edits : [],
    problems: all,
    obstacle: null,
    // Of a new entry what is missing is said at its field.
    findings: entry === null ? findings.filter(({ code }) => code !== "register-missing") : findings,
    budget: budgetOf(spent.item, kept, spent.registered),
  };
}

/** An entry emptied; its row stays. */
export function removedEntry(
  workbook: Workbook,
  review: Review,
  { sheet, row }: Pick<EntryWish, "sheet"> & { readonly row: number },
): Pick<EntryDraft, "edits" | "obstacle"> {
  const grid = sheetNamed(workbook, sheet);
  const kept = keptIn(review, sheet);
  const entry = kept?.entries.find((one) => one.row === row) ?? null;
  if (grid === null || kept === null || entry === null) return { edits: [], obstacle: "sheet-missing" };
  if (grid.isProtected) return { edits: [], obstacle: "sheet-protected" };
  const edits = emptiedCells(grid, kept, entry);
  return edits === null ? { edits: [], obstacle: "shared-cells" } : { edits, obstacle: null };
}

function keptIn({ registers }: Review, sheet: string): RegisterSheet | null {
  return registers.find((one) => one.sheet === sheet && one.file === null) ?? null;
}

/** What is read of the row once it is written. Of the other rows and sheets nothing is read again. */
function writtenEntry(
  workbook: Workbook,
  { settings, year, sheets }: Review,
  grid: Grid,
  edits: readonly SetCell[],
  row: number,
): RegisterEntry | null {
  const after = applyEdits({ ...workbook, sheets: [grid] }, edits).workbook;
  const found = registerIn(after, grid.sheet, settings);
  if (found === null) return null;
  const isSchoolYear = sheets.some(({ state, plan }) => state === "plan" && plan?.isSchoolYear === true);
  return readEntry(after.sheets[0]!, found, { year, isSchoolYear, date1904: workbook.date1904 }, row);
}

/** Other entries of the same case, so far as its register wants a case once; the others have no part in what is said of it. */
function sameIn({ register }: RegisterSheet, others: readonly RegisterEntry[], written: RegisterEntry): readonly RegisterEntry[] {
  const [first] = register.checks.once ?? [];
  const said = (one: RegisterEntry): string => String(registerValue(one, first) ?? "").replace(/\s+/g, "");
  return said(written) === "" ? [] : others.filter((one) => said(one) === said(written));
}

/** What the registers say was spent once this one stands as it will, and the row of the plan that the entry is for, also while it has no amount. */
function spentWith(
  { registers, sheets }: Review,
  kept: RegisterSheet,
  others: readonly RegisterEntry[],
  entry: RegisterEntry,
): { readonly registered: ReturnType<typeof spendingOf>; readonly item: PlanItem | null } {
  const { sums } = kept.register;
  const field = sums === undefined ? undefined : entry.fields.get(sums);
  const counted: RegisterEntry =
    sums === undefined || field === undefined || field.value !== null
      ? entry
      : { ...entry, fields: new Map(entry.fields).set(sums, { ...field, value: ZERO_FEN }) };
  const own: RegisterSheet = { ...kept, entries: [...others, counted] };
  const plans = sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
  const registered = spendingOf(
    registers.map((one) => (one === kept ? own : one)),
    plans,
  );
  return { registered, item: registered.payments.find((one) => one.entry === counted)?.item ?? null };
}

function budgetOf(
  item: PlanItem | null,
  { register }: RegisterSheet,
  { byItem, byRegister }: ReturnType<typeof spendingOf>,
): EntryBudget | null {
  if (item === null) return null;
  const budget = item.amount.value.fen;
  const registered = byItem.get(item) ?? ZERO_FEN;
  const isInLedger = [...byRegister].some(([sheet, sums]) => sheet.register.isLedger === true && sums.has(item));
  return {
    activity: item.activity.value,
    budgetYuan: budget === null ? null : yuan(budget),
    registeredYuan: yuan(registered),
    isCounted: register.isLedger === true || !isInLedger,
    leftYuan: budget === null ? null : yuan(subtractFen(budget, registered)),
  };
}
