/** recogniseRegister: which register a sheet is, and where its columns stand: ours by its mark, a home-made one by words and shape. */
import { type Grid, isBlank } from "../grid/grid";
import type { Register, RegisterColumn, RegisterLayout } from "../plan/register";
import { ASKED_HEADING, BRACKETED, PAID_HEADING, PLAN_CALLED, REGISTER_CALLED, STANDARD_HEADING } from "../words/register-words";
import { remembered } from "../words/remembered";
import { textOf, wordOf } from "./values";

export interface RecognisedRegister {
  readonly register: Register;
  readonly layout: RegisterLayout;
  /** Yuan per unit of its money. */
  readonly factor: number;
}

/** The mark of a register of ours. */
export function registerMark(register: Pick<Register, "id">): `register-${string}` {
  return `register-${register.id}`;
}

/** Rows among which the header is looked for: so many that hold something, among so many at the top. */
const MOST_HEADER_ROWS = 15;
const MOST_ROWS = 40;
/** Columns looked at. */
const MOST_COLUMNS = 60;
/** A header that fits in fewer columns is no register's, whatever else there is. */
const FEWEST_COLUMNS = 2;

/** Null for a sheet that is none. Sheets of ours that are something else never are. */
export function recogniseRegister(grid: Grid, registers: readonly Register[]): RecognisedRegister | null {
  const own = registers.find((register) => registerMark(register) === grid.mark) ?? null;
  if ((grid.mark !== null && own === null) || (own === null && grid.visibility !== "visible")) return null;
  const called = own === null ? calledOf(grid) : null;
  let best: (Found & { readonly register: Register; readonly score: number }) | null = null;
  const rows = topRows(grid);
  const meant = headingWords(registers);
  for (const row of rows) {
    const headings = headingsOf(grid, row);
    // Most rows of most sheets are no header of any register, which is seen at once.
    if (headings.columns.filter(({ words }) => words.some((word) => meant.has(word))).length < 2) continue;
    const said = called === null ? null : wordsAbove(grid, rows, row) + called;
    const fits = fitsOf(headings.columns);
    for (const register of own === null ? registers : [own]) {
      const found = { ...fits(register), headerRow: headings.row };
      if (found.exact + found.loose < FEWEST_COLUMNS) continue;
      const narrow = said === null || register.isNarrow !== true || isSaid(said, headings, register);
      if (!narrow || !isEnough(found, register, said)) continue;
      const score =
        found.exact * 2 + found.loose + (said === null ? 0 : titleScore(said, register) + (register.isNarrow === true ? NARROWER : 0));
      // Of two that fit alike the later one is the narrower kind.
      if (best === null || score > best.score || (score === best.score && row === best.headerRow)) best = { ...found, register, score };
    }
  }
  if (best === null) return null;
  const { register, headerRow, columns, parts, factor, texts } = best;
  return { register, layout: { headerRow, columns, parts, headings: texts, isOurs: own !== null }, factor };
}

/** How the headings of a sheet fit one register, whatever the sheet is: of the row told, else of the row that fits best. Null where no heading means anything in it. */
export function fitOf(grid: Grid, register: Register, headerRow: number | null): Omit<Found, "exact" | "loose"> | null {
  let best: Found | null = null;
  for (const row of headerRow === null ? topRows(grid) : [headerRow]) {
    const headings = headingsOf(grid, row);
    const found = { ...fitsOf(headings.columns)(register), headerRow: headings.row };
    if (found.exact + found.loose > 0 && (best === null || found.exact * 2 + found.loose > best.exact * 2 + best.loose)) best = found;
  }
  return best;
}

/** The first rows that hold something. */
function topRows(grid: Grid): readonly number[] {
  const rows: number[] = [];
  for (let row = 1; row <= Math.min(grid.lastRow, MOST_ROWS) && rows.length < MOST_HEADER_ROWS; row++)
    if (grid.row(row).length > 0) rows.push(row);
  return rows;
}

const known = new WeakMap<readonly Register[], ReadonlySet<string>>();

/** Every heading that means something in one of the registers. */
function headingWords(registers: readonly Register[]): ReadonlySet<string> {
  const before = known.get(registers);
  if (before !== undefined) return before;
  const words = registers.flatMap(({ columns }) =>
    columns.flatMap(({ name, words: own = [], parts = [] }) => [headingWord(name.zh), headingWord(name.en), ...own, ...parts]),
  );
  const set = new Set(words);
  known.set(registers, set);
  return set;
}

interface Headings {
  /** The last row of the header. */
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly words: readonly string[]; readonly text: string }[];
}

/** The texts of a row as headings; a heading over several columns is read with the texts below it. */
function headingsOf(grid: Grid, row: number): Headings {
  const columns: { column: number; words: readonly string[]; text: string }[] = [];
  let last = row;
  for (let column = 1; column <= Math.min(grid.lastColumn, MOST_COLUMNS); column++) {
    const merge = grid.mergeAt(row, column);
    const cell = grid.seenAt(row, column);
    if (isBlank(cell) || (merge !== null && merge.top < row)) continue;
    const upper = textOf(cell);
    if (merge !== null && merge.right > merge.left) {
      const lower = grid.seenAt(row + 1, column);
      if (isBlank(lower)) continue;
      last = Math.max(last, row + 1);
      columns.push({ column, words: [headingWord(textOf(lower)), headingWord(upper + textOf(lower))], text: upper + textOf(lower) });
    } else if (merge === null || merge.left === column) {
      last = Math.max(last, merge?.bottom ?? row);
      columns.push({ column, words: [headingWord(upper)], text: upper });
    }
  }
  return { row: last, columns };
}

const headingWord = remembered((text: string): string => {
  const word = wordOf(text);
  const bare = word.replace(BRACKETED, "").replace(/[:：*＊]/g, "");
  return bare === "" ? word : bare;
});

interface Found extends Fit {
  readonly headerRow: number;
}

interface Fit {
  readonly columns: Record<string, number>;
  readonly parts: Record<string, readonly number[]>;
  readonly texts: Record<string, string>;
  readonly factor: number;
  readonly exact: number;
  readonly loose: number;
}

/** Header rows kept. */
const MOST_FITS = 64;
const fitsByHeader = new Map<string, Map<Register, Fit>>();

/** How a header fits each register, worked out once: the sheets of a workbook mostly have the same headings. */
function fitsOf(headings: Headings["columns"]): (register: Register) => Fit {
  const header = JSON.stringify(headings);
  const known = fitsByHeader.get(header) ?? new Map<Register, Fit>();
  if (fitsByHeader.size >= MOST_FITS && !fitsByHeader.has(header)) fitsByHeader.clear();
  fitsByHeader.set(header, known);
  return (register) => {
    let found = known.get(register);
    if (found === undefined) known.set(register, (found = fit(headings, register)));
    return found;
  };
}

/** Gives each column of the register the heading that says it best; the words of a column stand in the order of how surely they mean it. */
function fit(headings: Headings["columns"], register: Register): Fit {
  const taken = new Map<number, string>();
  const columns: Record<string, number> = {};
  const parts: Record<string, readonly number[]> = {};
  const matches = register.columns.flatMap((column) =>
    headings
      .map((heading) => ({ column, heading, rank: rankOf(heading.words, column, column.id === register.sums) }))
      .filter(({ rank }) => rank !== null),
  ) as { column: RegisterColumn; heading: Headings["columns"][number]; rank: number }[];
  matches.sort((a, b) => a.rank - b.rank || a.heading.column - b.heading.column);
  let [exact, loose] = [0, 0];
  for (const column of register.columns) {
    const own = headings.filter(({ words }) => words.some((word) => column.parts?.includes(word)));
    const isWhole = matches.some((match) => match.column === column && match.rank < LOOSE);
    if (own.length === 0 || isWhole) continue;
    exact++;
    columns[column.id] = own[0]!.column;
    if (own.length > 1) parts[column.id] = own.slice(1).map((one) => one.column);
    for (const one of own) taken.set(one.column, column.id);
  }
  for (const { column, heading, rank } of matches) {
    if (columns[column.id] !== undefined || taken.has(heading.column)) continue;
    columns[column.id] = heading.column;
    taken.set(heading.column, column.id);
    if (rank < LOOSE) exact++;
    else loose++;
  }
  const money = register.sums === undefined ? undefined : headings.find(({ column }) => column === columns[register.sums!]);
  const texts = Object.fromEntries(
    Object.entries(columns).map(([id, at]) => [id, headings.find(({ column }) => column === at)?.text ?? ""] as const),
  );
  return { columns, parts, texts, factor: money?.text.includes("万") === true ? 10000 : 1, exact, loose };
}

const LOOSE = 100;

/** How well a heading says a column, the less the better; null where it does not. Of money, what was paid comes before what one gets by a standard. */
function rankOf(words: readonly string[], column: RegisterColumn, isPaid: boolean): number | null {
  const rank = wordRank(words, column);
  if (!isPaid) return rank;
  if (words.some((word) => PAID_HEADING.test(word))) return 0;
  if (rank === null || words.some((word) => ASKED_HEADING.test(word))) return null;
  return words.some((word) => STANDARD_HEADING.test(word)) ? rank + LOOSE - 1 : rank + 1;
}

function wordRank(words: readonly string[], column: RegisterColumn): number | null {
  const names = [headingWord(column.name.zh), headingWord(column.name.en)];
  let best: number | null = null;
  for (const word of words) {
    if (names.includes(word)) return 0;
    const listed = column.words?.indexOf(word) ?? -1;
    const within = column.words?.findIndex((one) => one.length > 1 && word.length <= one.length + 4 && word.includes(one)) ?? -1;
    const rank = listed >= 0 ? 1 + listed : within >= 0 ? LOOSE + within : null;
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** What the sheet is called. */
function calledOf(grid: Grid): string {
  return wordOf(grid.sheet);
}

/** The titles above a row; what an activity is called, in a table above headings that stand again, names no register. */
function wordsAbove(grid: Grid, rows: readonly number[], row: number): string {
  return rows
    .filter((above) => above < row)
    .flatMap((above) => {
      const filled = grid.row(above).flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [cell]));
      return filled.length > MOST_TITLE_CELLS ? [] : filled.map((cell) => wordOf(textOf(cell)));
    })
    .join("\n");
}

/** A title, and who made the sheet and when beside it. */
const MOST_TITLE_CELLS = 3;

/** The longest of the register's words in a title counts. */
function titleScore(said: string, { words }: Register): number {
  return Math.max(0, ...words.filter((word) => said.includes(word)).map((word) => word.length));
}

/** More than any title and any columns of the wider kind: 离退休慰问台账 is no 慰问台账, nor is one of 退休职工姓名. */
const NARROWER = 40;

function isSaid(said: string, { columns }: Headings, { words }: Register): boolean {
  return words.some((word) => said.includes(word) || columns.some((heading) => heading.words.some((text) => text.includes(word))));
}

/** Whether a header is a register's and no plan's. `said`: what stands above it and the sheet's name; null for a sheet of ours. */
function isEnough({ columns, exact, loose }: Found, register: Register, said: string | null): boolean {
  const has = (id: string | undefined): boolean => id !== undefined && columns[id] !== undefined;
  const required = register.columns.filter(({ isRequired }) => isRequired === true);
  const hasAll = required.every(({ id }) => has(id));
  if (said === null) return exact >= 2;
  // A list of those who are in it, whatever it is called, says nothing that happened.
  if (register.tells !== undefined && !register.tells.some(has)) return false;
  const isCalled = REGISTER_CALLED.test(said);
  const isPlan = PLAN_CALLED.test(said) && !isCalled;
  if (isPlan) return false;
  if (titleScore(said, register) > 0)
    return hasAll ? exact + loose >= (required.length > 1 ? 2 : 3) : isCalled && exact + loose >= 3 && required.some(({ id }) => has(id));
  // Without a word of its own: all it cannot do without, and what no plan has.
  const isCase = has("date") && (has("person") || has("voucher")) && register.columns.some(({ kind, id }) => kind === "money" && has(id));
  return hasAll && isCase && exact >= 4;
}
