/** entryCells: an entry as it is typed, put into the blank cells of a row; what can't be understood is said and nothing is put. */
import { dateToSerial, isDateFormat } from "../grid/dates";
import type { CellContent, SetCell } from "../grid/edit";
import { BLANK, type Cell, type Grid, isBlank } from "../grid/grid";
import { tornBy } from "../grid/obstacles";
import { type Fen, fenFromYuan, yuan } from "../plan/money";
import type { EntryProblem, EntryProblemWhy, EntryTexts } from "../plan/register-entry";
import type { RegisterColumn, RegisterEntry, RegisterSheet, RegisterValue } from "../plan/register";
import { trimmed } from "../words";
import { COLUMNS } from "../words/columns";
import { LAST_COUNTED_ROW } from "./draft";
import type { RecognisedRegister } from "./recognise";
import { textOf, wordOf } from "./values";

export interface EntryCells {
  readonly edits: readonly SetCell[];
  readonly problems: readonly EntryProblem[];
  /** What is to be read of the cells that are written, by column id. */
  readonly values: Readonly<Record<string, RegisterValue>>;
}

/** What says yes and no in the sheet's language. */
interface TickWords {
  readonly yes: string;
  readonly no: string;
}

/** True for a sheet with its columns named in English. */
export function isInEnglish(grid: Grid, { register, layout }: RegisterSheet): boolean {
  return register.columns.some(({ id, name }) => {
    const at = layout.columns[id];
    return at !== undefined && textOf(grid.seenAt(layout.headerRow, at)).toLowerCase() === name.en.toLowerCase();
  });
}

/** The same characters are Simplified and Traditional. */
const TICKS: Readonly<Record<"zh" | "en", TickWords>> = { zh: { yes: "是", no: "否" }, en: { yes: "Yes", no: "No" } };

export function ticksIn(grid: Grid, sheet: RegisterSheet): TickWords {
  return TICKS[isInEnglish(grid, sheet) ? "en" : "zh"];
}

/** Columns that an entry can be typed into, each with its column in the sheet, in the sheet's order. */
export function entryColumns({ register, layout }: RegisterSheet): readonly (readonly [RegisterColumn, number])[] {
  return register.columns
    .flatMap((column) => {
      const at = layout.columns[column.id];
      return at === undefined ? [] : [[column, at] as const];
    })
    .sort((one, other) => one[1] - other[1]);
}

/**
 * The row for the next entry: blank in every column of the table, so that nothing is ever written over. In a sheet of ours the
 * first there is; in the user's own the one right below the last entry, since what stands further down is another part of it.
 * Null where there is none.
 */
export function freeRow(grid: Grid, sheet: RegisterSheet): number | null {
  const { layout, entries } = sheet;
  const own = ownColumns(sheet);
  const isFree = (row: number): boolean => {
    for (let column = 1; column <= Math.max(grid.lastColumn, ...own); column++) {
      if (own.has(column) && grid.mergeAt(row, column) !== null) return false;
      const cell = grid.at(row, column);
      if (!isBlank(cell) && (own.has(column) || !(cell.formula !== undefined || isCounter(grid, sheet, column)))) return false;
    }
    return !grid.hiddenRows.has(row);
  };
  const after = (entries.at(-1)?.row ?? layout.headerRow) + 1;
  if (!layout.isOurs) return isFree(after) ? after : null;
  for (let row = layout.headerRow + 1; row <= LAST_COUNTED_ROW; row++) if (isFree(row)) return row;
  return null;
}

function ownColumns({ layout }: RegisterSheet): ReadonlySet<number> {
  return new Set([...Object.values(layout.columns), ...Object.values(layout.parts).flat()]);
}

/** True for a column that only numbers the rows. */
function isCounter(grid: Grid, { layout }: RegisterSheet, column: number): boolean {
  return COLUMNS.seq.sure?.test(wordOf(textOf(grid.seenAt(layout.headerRow, column)))) === true;
}

/** What an entry says of a column, as EntryTexts has it; what could not be understood as it stands. */
export function entryText(entry: RegisterEntry, { id, kind }: RegisterColumn): string {
  const field = entry.fields.get(id);
  if (field === undefined) return "";
  const { value, text } = field;
  if (kind === "money" && typeof value === "number") return String(yuan(value as Fen));
  if (kind === "share" && typeof value === "number") return String(Number((value * 100).toFixed(4)));
  if (kind === "yes-no" && typeof value === "boolean") return value ? "yes" : "no";
  if ((kind === "date" && typeof value === "string" && value.length > 7) || typeof value === "number") return String(value);
  return text;
}

/** True where a column of an entry can only be changed in the sheet: it is worked out, made of parts, or shared with other rows. */
export function isLocked(grid: Grid, { layout }: RegisterSheet, entry: RegisterEntry, { id }: RegisterColumn): boolean {
  const at = layout.columns[id];
  if (at === undefined || (layout.parts[id] ?? []).length > 0) return true;
  return grid.at(entry.row, at).formula !== undefined || isShared(grid, entry.row, at);
}

/** `entry`: the one that is changed, null for a new one in `row`. `factor`: yuan per unit of the sheet's money. */
export function entryCells(
  grid: Grid,
  sheet: RegisterSheet,
  { row, entry, texts }: { readonly row: number; readonly entry: RegisterEntry | null; readonly texts: EntryTexts },
  { factor, ticks, date1904 }: Pick<RecognisedRegister, "factor"> & { readonly ticks: TickWords; readonly date1904: boolean },
): EntryCells {
  const edits: SetCell[] = [];
  const problems: EntryProblem[] = [];
  const values: Record<string, RegisterValue> = {};
  const last = sheet.entries.at(-1);
  const like = (last === entry ? sheet.entries.at(-2) : last)?.row ?? null;
  for (const [column, at] of entryColumns(sheet)) {
    const { id, kind } = column;
    const text = trimmed(texts[id] ?? "");
    const before = entry === null ? "" : entryText(entry, column);
    if (entry === null && column.isRequired === true && text === "") problems.push({ column: id, why: "missing" });
    if (texts[id] === undefined || text === before) continue;
    const typed = contentOf(text, kind, grid.at(row, at), like === null ? BLANK : grid.at(like, at), { factor, ticks, date1904 });
    if (typeof typed === "string") problems.push({ column: id, why: typed });
    else if (entry !== null && isLocked(grid, sheet, entry, column)) problems.push({ column: id, why: "locked" });
    else {
      const edit: SetCell = { kind: "set-cell", sheet: grid.sheet, row, column: at, content: typed.content, expect: grid.at(row, at) };
      if (tornBy(grid, edit) !== null) problems.push({ column: id, why: "locked" });
      else edits.push(edit);
      values[id] = typed.value;
    }
  }
  return { edits: edits.length === 0 || entry !== null ? edits : [...edits, ...numbered(grid, sheet, row)], problems, values };
}

/** The next number, where the user's own table counts its rows. */
function numbered(grid: Grid, sheet: RegisterSheet, row: number): readonly SetCell[] {
  const last = sheet.entries.at(-1)?.row;
  if (last === undefined || sheet.layout.isOurs) return [];
  for (let column = 1; column < grid.row(last).length; column++) {
    const { value, formula } = grid.at(last, column);
    const expect = grid.at(row, column);
    const isNext = typeof value === "number" && formula === undefined && isBlank(expect);
    if (isNext && !ownColumns(sheet).has(column) && isCounter(grid, sheet, column))
      return [{ kind: "set-cell", sheet: grid.sheet, row, column, content: { value: value + 1 }, expect }];
  }
  return [];
}

/** Every cell of an entry emptied, but for formulas of other columns and numbers that only count the rows. Null where a cell of it belongs to other rows too. */
export function emptiedCells(grid: Grid, sheet: RegisterSheet, { row }: RegisterEntry): readonly SetCell[] | null {
  const own = ownColumns(sheet);
  const edits: SetCell[] = [];
  for (let column = 1; column < grid.row(row).length; column++) {
    const expect = grid.at(row, column);
    if (isBlank(expect) || !(own.has(column) || isOthersValue(grid, sheet, column, expect))) continue;
    const edit: SetCell = { kind: "set-cell", sheet: grid.sheet, row, column, content: { value: null }, expect };
    if (isShared(grid, row, column) || tornBy(grid, edit) !== null) return null;
    edits.push(edit);
  }
  return edits;
}

/** A value in a column of the table that the register does not know. */
function isOthersValue(grid: Grid, sheet: RegisterSheet, column: number, { formula }: Cell): boolean {
  const isOfTable = !isBlank(grid.seenAt(sheet.layout.headerRow, column));
  return isOfTable && formula === undefined && !isCounter(grid, sheet, column);
}

/** True for a cell that stands for several rows. */
function isShared(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.bottom > merge.top;
}

/** True where what is read of a cell is what was typed into it. */
export function readsAs(entry: RegisterEntry, { id, kind }: RegisterColumn, value: RegisterValue): boolean {
  const field = entry.fields.get(id);
  const isFigure = FIGURES.has(kind);
  return value === null ? (field?.text ?? "") === "" : (isFigure ? field?.value : field?.text) === value;
}

const FIGURES: ReadonlySet<RegisterColumn["kind"]> = new Set(["date", "money", "count", "share", "yes-no"]);

interface Typed {
  readonly content: CellContent;
  readonly value: RegisterValue;
}

interface Telling {
  readonly factor: number;
  readonly ticks: TickWords;
  readonly date1904: boolean;
}

const AMOUNT = /^-?(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,2})?$/;
const COUNT = /^\d{1,7}$/;
const SHARE = /^(\d{1,3}(?:\.\d{1,2})?)%?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const AS_TEXT = "@";
const DAY_FORMAT = "yyyy/m/d";
const SHARE_FORMAT = "0%";

/** `like`: the cell of an entry above, whose look a cell without one of its own takes. */
export function contentOf(
  text: string,
  kind: RegisterColumn["kind"],
  cell: Cell,
  like: Cell,
  { factor, ticks, date1904 }: Telling,
): Typed | EntryProblemWhy {
  if (text === "") return { content: { value: null }, value: null };
  const isText = cell.format === AS_TEXT;
  switch (kind) {
    case "date": {
      const found = DAY.exec(text);
      const serial =
        found === null ? null : dateToSerial({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }, date1904);
      if (serial === null) return "no-day";
      if (isText) return { content: { value: text }, value: text };
      const format = isDateFormat(cell.format) ? {} : { format: isDateFormat(like.format) ? like.format! : DAY_FORMAT };
      return { content: { value: serial, ...format }, value: text };
    }
    case "money": {
      const fen = AMOUNT.test(text) ? fenFromYuan(Number(text.replaceAll(",", ""))) : null;
      if (fen === null) return "no-amount";
      const figure = Number((yuan(fen) / factor).toFixed(6));
      return { content: { value: isText ? String(figure) : figure }, value: fen };
    }
    case "count":
      if (!COUNT.test(text)) return "no-count";
      return { content: { value: isText ? text : Number(text) }, value: Number(text) };
    case "share": {
      const found = SHARE.exec(text);
      const percent = found === null ? null : Number(found[1]);
      if (percent === null || percent > 100) return "no-share";
      const share = Number((percent / 100).toFixed(6));
      const format =
        cell.format?.includes("%") === true ? {} : { format: like.format?.includes("%") === true ? like.format : SHARE_FORMAT };
      return isText ? { content: { value: `${percent}%` }, value: share } : { content: { value: share, ...format }, value: share };
    }
    case "yes-no":
      return { content: { value: text === "no" ? ticks.no : ticks.yes }, value: text !== "no" };
    default:
      return { content: { value: text }, value: text };
  }
}
