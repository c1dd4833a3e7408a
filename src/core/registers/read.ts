/** readRegister: the entries of a register, each value with its cell; totals, headings of sections and notes are none. */
import type { CellRef } from "../grid/area";
import { BLANK, type Cell, type Grid, isBlank } from "../grid/grid";
import { type Fen, fenFromYuan, sumFen, yuan } from "../plan/money";
import type { Field } from "../plan/plan";
import type { Register, RegisterColumn, RegisterEntry, RegisterSheet, RegisterValue } from "../plan/register";
import { isTotalLabel } from "../reading/labels";
import { yearsIn } from "../reading/years";
import { HEADS_HEADING, ONE_PERSON, PER_HEAD, REGISTER_NOTE, STANDARD_HEADING } from "../words/register-words";
import type { RecognisedRegister } from "./recognise";
import { choiceOf, readValue, textOf, type ValueContext, wordOf } from "./values";

/** Reads the entries of a recognised sheet. `file`: the name of the file where it is not the plan's own. */
export function readRegister(grid: Grid, found: RecognisedRegister, context: ValueContext, file: string | null = null): RegisterSheet {
  const { register, layout } = found;
  const reader = new RegisterReader(grid, found, context);
  const entries: RegisterEntry[] = [];
  for (const row of grid.usedRows()) {
    if (row <= layout.headerRow) continue;
    const entry = reader.entry(row);
    if (entry !== null && !isBareTotal(entry, entries, register)) entries.push(entry);
  }
  const [statedYear] = [grid.sheet, ...titlesOf(grid, layout.headerRow)].flatMap((text) => yearsIn(text));
  const sheet = { file, sheet: grid.sheet, register, layout, entries, sum: sumOf(entries, register) };
  return statedYear === undefined ? sheet : { ...sheet, statedYear: statedYear.year };
}

/** Rows at the top that may hold a title. */
const TITLE_ROWS = 3;

/** What stands alone in a row above the header. */
function titlesOf(grid: Grid, headerRow: number): readonly string[] {
  return Array.from({ length: Math.min(TITLE_ROWS, headerRow - 1) }, (_, index) => grid.row(index + 1)).flatMap((cells) => {
    const filled = cells.filter((cell) => cell !== undefined && !isBlank(cell));
    return filled.length === 1 ? [textOf(filled[0]!)] : [];
  });
}

/** True for a register that calls itself another year's than the plan's, as all its dates are: last year's ledger, kept beside the plan. */
export function isOfAnotherYear({ entries, register, statedYear }: RegisterSheet, year: number | null): boolean {
  const { date } = register.checks;
  if (year === null || statedYear === undefined || statedYear === year || date === undefined) return false;
  const days = entries.map(({ fields }) => fields.get(date)?.value ?? null).filter((day) => typeof day === "string");
  return days.length > 0 && days.every((day) => Number(day.slice(0, 4)) === statedYear);
}

/** True for a row that holds nothing but the sum of all entries above it: a total without a word. */
function isBareTotal({ fields }: RegisterEntry, above: readonly RegisterEntry[], register: Register): boolean {
  if (register.sums === undefined || above.length < 2) return false;
  const said = [...fields].filter(([, { text }]) => text !== "").map(([id]) => id);
  return said.length === 1 && said[0] === register.sums && fields.get(said[0])!.value === sumOf(above, register);
}

const HEADS: RegisterColumn = { id: "heads", kind: "count", name: { zh: "人数", en: "Heads" } };
/** Columns looked at. */
const MOST_COLUMNS = 60;

/** One entry as it stands in a row, read without the others; null where the row is none. */
export function readEntry(grid: Grid, found: RecognisedRegister, context: ValueContext, row: number): RegisterEntry | null {
  const reader = new RegisterReader(grid, found, context);
  for (const above of grid.usedRows()) {
    if (above >= row) break;
    // A text that stands alone may say what the entries below it are for.
    if (above > found.layout.headerRow && grid.row(above).filter((cell) => cell !== undefined && !isBlank(cell)).length === 1)
      reader.entry(above);
  }
  return reader.entry(row);
}

class RegisterReader {
  private readonly columns: readonly (readonly [RegisterColumn, number])[];
  private readonly first: number;
  /** The column that counts those who got an amount of so much a head; null where none does. */
  private readonly heads: number | null;
  /** The choice that a heading over the entries below it gives. */
  private section: Field<RegisterValue> | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly found: RecognisedRegister,
    private readonly context: ValueContext,
  ) {
    const { register, layout } = found;
    this.columns = register.columns.flatMap((column) => {
      const at = layout.columns[column.id];
      return at === undefined ? [] : [[column, at] as const];
    });
    this.first = Math.min(...this.columns.map(([, at]) => at));
    this.heads = this.headsColumn();
  }

  /** Null for a row that is no entry. */
  entry(row: number): RegisterEntry | null {
    const { grid } = this;
    const own = grid
      .row(row)
      .flatMap((cell, column) => (cell === undefined || isBlank(cell) || this.isCovered(row, column) ? [] : [{ column, cell }]));
    const texts = own.filter(({ cell }) => typeof cell.value === "string").map(({ cell }) => wordOf(textOf(cell)));
    if (own.length === 0 || texts.some(isTotalLabel) || REGISTER_NOTE.test(texts[0] ?? "")) return null;
    if (this.isRepeatedHeader(row)) return null;
    if (own.length === 1 && this.isHeading(row, own[0]!)) return null;
    const fields = new Map<string, Field<RegisterValue>>();
    let isSaid = false;
    for (const [column, at] of this.columns) {
      const field = this.field(row, column, at);
      fields.set(column.id, field);
      // What only hangs over from a merge above makes no entry, nor does a formula that gives nothing.
      isSaid ||= field.text !== "" && field.cell?.row === row;
    }
    if (!isSaid) return null;
    const { section } = this;
    const choice = this.choiceColumn();
    if (section !== null && choice !== null && (fields.get(choice.id)?.value ?? null) === null) fields.set(choice.id, section);
    return { row, fields };
  }

  private field(row: number, column: RegisterColumn, at: number): Field<RegisterValue> {
    const { grid, found, context } = this;
    const anchor = grid.anchor(row, at);
    const cell: CellRef = { sheet: grid.sheet, row: anchor.row, column: anchor.column };
    const seen = grid.at(anchor.row, anchor.column);
    // Money that several rows share is counted once, on the first of them.
    const isShared = column.kind === "money" && anchor.row !== row;
    const own: Cell = isShared ? BLANK : seen;
    const value = column.id === found.register.sums ? this.amount(row, own, column) : readValue(own, column, found.factor, context);
    const parts = found.layout.parts[column.id] ?? [];
    const text = textOf(own);
    if (parts.length === 0) return { value, cell, text };
    const figures = [value, ...parts.map((part) => readValue(grid.seenAt(row, part), column, found.factor, context))];
    const known = figures.filter((figure): figure is number => typeof figure === "number");
    return {
      value: known.length === 0 ? null : sumFen(known as Fen[]),
      cell,
      text: text || (known.length > 0 ? String(known.length) : ""),
    };
  }

  /** What was paid; 200元/人 and a standard beside a number of heads are so much a head. Null where nobody knows for how many. */
  private amount(row: number, cell: Cell, column: RegisterColumn): RegisterValue {
    const { found, context, heads } = this;
    const perHead = PER_HEAD.exec(wordOf(textOf(cell)));
    const price = readValue(perHead === null ? cell : { value: Number(perHead[1] ?? perHead[2]) }, column, found.factor, context);
    const isStandard = heads !== null && typeof cell.value === "number" && STANDARD_HEADING.test(found.layout.headings[column.id] ?? "");
    if (typeof price !== "number" || (perHead === null && !isStandard)) return price;
    const count = heads === null ? null : readValue(this.grid.seenAt(row, heads), HEADS, 1, context);
    if (typeof count === "number") return fenFromYuan(yuan(price as Fen) * count);
    return this.isOnePerson(row) ? price : null;
  }

  private headsColumn(): number | null {
    const { grid, found } = this;
    const at = Array.from({ length: Math.min(grid.lastColumn, MOST_COLUMNS) }, (_, index) => index + 1);
    return at.find((column) => HEADS_HEADING.test(wordOf(textOf(grid.seenAt(found.layout.headerRow, column))))) ?? null;
  }

  private isOnePerson(row: number): boolean {
    const person = this.columns.find(([{ kind }]) => kind === "person");
    return person !== undefined && ONE_PERSON.test(wordOf(textOf(this.grid.seenAt(row, person[1]))));
  }

  private isCovered(row: number, column: number): boolean {
    const anchor = this.grid.anchor(row, column);
    return anchor.row !== row || anchor.column !== column;
  }

  /** True for the names of the columns once more, on the next page. */
  private isRepeatedHeader(row: number): boolean {
    const { grid, found } = this;
    const same = this.columns.filter(([, at]) => {
      const text = wordOf(textOf(grid.seenAt(row, at)));
      return text !== "" && text === wordOf(textOf(grid.seenAt(found.layout.headerRow, at)));
    });
    return same.length >= 2;
  }

  /** A text that stands alone in its row says what the entries below it are for. */
  private isHeading(row: number, { column, cell }: { readonly column: number; readonly cell: Cell }): boolean {
    const merge = this.grid.mergeAt(row, column);
    const isWide = merge !== null && merge.right > merge.left;
    if (typeof cell.value !== "string" || (!isWide && column > this.first)) return false;
    const choice = this.choiceColumn();
    const named = choice === null ? null : choiceOf(cell.value, choice.choices ?? []);
    if (named !== null) this.section = { value: named.zh, cell: { sheet: this.grid.sheet, row, column }, text: textOf(cell) };
    return isWide || named !== null || this.columns.every(([, at]) => at !== column);
  }

  private choiceColumn(): RegisterColumn | null {
    return this.found.register.columns.find(({ kind }) => kind === "choice") ?? null;
  }
}

function sumOf(entries: readonly RegisterEntry[], { sums }: Register): Fen | null {
  if (sums === undefined) return null;
  const known = entries.map((entry) => entry.fields.get(sums)?.value ?? null).filter((value) => typeof value === "number");
  return known.length === 0 && entries.length > 0 ? null : sumFen(known as Fen[]);
}
