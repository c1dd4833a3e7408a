/** Definitions: what the defined names and tables of a workbook stand for in a formula. */
import { type CellRef, contains } from "./area";
import { type Meaning, parseFormula, type Scope } from "./expression";
import { type Reference, referredArea, sameSheet, tokens } from "./formula";
import type { DefinedName, TableFrame, Workbook } from "./grid";
import { type RowGrowth, type RowMaps, shiftArea, shiftFormulaAll } from "./shift";
import { parseStructured, type StructuredReference } from "./structured";

/** Names that lead to names that lead to names … */
const DEEPEST = 16;
/** Names made of names made of names must not grow without end. */
const MOST_STEPS = 500;
const MOST_REFERENCES = 100;

const known = new WeakMap<Workbook, Definitions>();

export class Definitions {
  /** Folded name → where it is local to (folded sheet, "" for the whole workbook) → the name. */
  private readonly names = new Map<string, Map<string, DefinedName>>();
  private readonly tables = new Map<string, TableFrame>();
  private readonly meanings = new Map<DefinedName, Map<string, Meaning>>();
  private readonly parsed = new Map<string, StructuredReference | null>();

  private constructor({ names = [], tables = [] }: Workbook) {
    for (const name of names) {
      const folded = name.name.toLowerCase();
      let bySheet = this.names.get(folded);
      if (!bySheet) this.names.set(folded, (bySheet = new Map()));
      bySheet.set(name.sheet?.toLowerCase() ?? "", name);
    }
    for (const table of tables) this.tables.set(table.name.toLowerCase(), table);
  }

  /** The workbook's own, made once. */
  static of(workbook: Workbook): Definitions {
    let definitions = known.get(workbook);
    if (!definitions) known.set(workbook, (definitions = new Definitions(workbook)));
    return definitions;
  }

  /** True when there is nothing that a name or a structured reference could mean. */
  get isEmpty(): boolean {
    return this.names.size === 0 && this.tables.size === 0;
  }

  /** What a formula at this place may use. */
  scopeAt(at: CellRef): Scope {
    return {
      name: (text) => this.meaningOf(text, at.sheet, 0),
      structured: (text) => this.structured(text, at),
    };
  }

  /** What a formula at this place leads to through names and tables, each with its sheet. */
  behind(formula: string, at: CellRef): readonly Reference[] {
    const { name, structured } = this.scopeAt(at);
    return tokens(formula)
      .flatMap((token): readonly (Reference | null)[] => {
        if (token.kind === "name") return name(token.text)?.references ?? [];
        return token.kind === "structured" ? [structured(token.text)] : [];
      })
      .filter((reference) => reference !== null);
  }

  /** A name of its sheet goes before the workbook's; a table's name means its data. */
  private meaningOf(text: string, home: string, depth: number): Meaning | null {
    const mark = text.lastIndexOf("!");
    const sheet = mark < 0 ? home : unquoted(text.slice(0, mark));
    const folded = text.slice(mark + 1).toLowerCase();
    if (depth > DEEPEST || sheet === "" || sheet.includes("]")) return null;
    const bySheet = this.names.get(folded);
    const name = bySheet?.get(sheet.toLowerCase()) ?? bySheet?.get("");
    if (name) return this.meaning(name, home, depth);
    const table = mark < 0 ? this.tables.get(folded) : undefined;
    const reference = table ? referenceTo(table, { table: table.name, items: [], columns: null }, null) : null;
    return reference && { steps: [{ kind: "area", sheet: table!.sheet, area: referredArea(reference) }], references: [reference] };
  }

  private meaning(name: DefinedName, home: string, depth: number): Meaning {
    // What it means may hang on the sheet it is used in, through names of that sheet.
    const within = name.sheet ?? home;
    let bySheet = this.meanings.get(name);
    if (!bySheet) this.meanings.set(name, (bySheet = new Map()));
    const folded = within.toLowerCase();
    let meaning = bySheet.get(folded);
    if (meaning) return meaning;
    const { steps, references } = parseFormula(name.formula, {
      name: (text) => this.meaningOf(text, within, depth + 1),
      // There is no row or table that a name stands in.
      structured: (text) => this.structured(text, null),
    });
    // Places relative to the cell that uses the name, or on no sheet in particular, are not followed.
    const isFollowed = references.length <= MOST_REFERENCES && references.every((one) => one.sheets !== null && !isRelative(one));
    meaning = isFollowed ? { steps: steps && steps.length <= MOST_STEPS ? steps : null, references } : { steps: null, references: [] };
    bySheet.set(folded, meaning);
    return meaning;
  }

  private structured(text: string, at: CellRef | null): Reference | null {
    let reference = this.parsed.get(text);
    if (reference === undefined) this.parsed.set(text, (reference = parseStructured(text)));
    if (!reference) return null;
    const table = reference.table === null ? this.tableAround(at) : this.tables.get(reference.table.toLowerCase());
    return table ? referenceTo(table, reference, at) : null;
  }

  private tableAround(at: CellRef | null): TableFrame | undefined {
    if (!at) return undefined;
    return [...this.tables.values()].find(({ sheet, area }) => sameSheet(sheet, at.sheet) && contains(area, at.row, at.column));
  }
}

/** A reference relative to the cell that uses the name it stands in. */
export function isRelative({ from, to }: Reference): boolean {
  return [from, to].some(
    (corner) => corner !== null && ((corner.row !== null && !corner.isRowFixed) || (corner.column !== null && !corner.isColumnFixed)),
  );
}

/** The area that a structured reference at a cell means, as a reference; null where it means none. */
function referenceTo(table: TableFrame, { items, columns }: StructuredReference, at: CellRef | null): Reference | null {
  const { area, sheet } = table;
  const dataTop = area.top + table.headerRows;
  const dataBottom = area.bottom - table.totalsRows;
  let top = Infinity;
  let bottom = -Infinity;
  for (const item of items.length === 0 ? (["data"] as const) : items) {
    let [first, last] = [dataTop, dataBottom];
    if (item === "all") [first, last] = [area.top, area.bottom];
    else if (item === "headers") [first, last] = [area.top, dataTop - 1];
    else if (item === "totals") [first, last] = [dataBottom + 1, area.bottom];
    else if (item === "this-row") {
      if (!at || !sameSheet(at.sheet, sheet) || at.row < dataTop || at.row > dataBottom) return null;
      [first, last] = [at.row, at.row];
    }
    if (last < first) return null;
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
  }
  const [left, right] = columns === null ? [area.left, area.right] : columns.map((name) => columnOf(table, name));
  if (typeof left !== "number" || typeof right !== "number") return null;
  return {
    prefix: "",
    sheets: { first: sheet, last: null, isExternal: false },
    from: { row: top, column: Math.min(left, right), isRowFixed: true, isColumnFixed: true },
    to: { row: bottom, column: Math.max(left, right), isRowFixed: true, isColumnFixed: true },
    between: ":",
  };
}

function columnOf({ columns, area }: TableFrame, name: string): number | null {
  const exact = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const index = exact >= 0 ? exact : columns.findIndex((column) => column.trim().toLowerCase() === name.trim().toLowerCase());
  return index < 0 || area.left + index > area.right ? null : area.left + index;
}

/** A sheet's name as a formula writes it before "!". */
function unquoted(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
}

/**
 * A name after rows have moved. One that holds a reference whose row is not fixed means a place relative to the
 * cell that uses it: such names stay as they are, as Excel keeps them.
 */
export function shiftedName(formula: string, home: string | null, maps: RowMaps): string {
  const isLoose = parseFormula(formula).references.some(({ from, to }) =>
    [from, to].some((corner) => corner !== null && corner.row !== null && !corner.isRowFixed),
  );
  return isLoose ? formula : shiftFormulaAll(formula, home, maps);
}

/** How many rows below a table it takes in. One with a row of totals has its data end above it. */
export function tableGrowth(table: Pick<TableFrame, "area" | "totalsRows">, growth: readonly RowGrowth[]): number {
  if (table.totalsRows > 0) return 0;
  const { top, bottom } = table.area;
  return growth
    .filter(({ before, like }) => before === bottom + 1 && like >= top && like <= bottom)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Names and tables at their new places. */
export function shiftedDefinitions(
  { names, tables }: Workbook,
  maps: RowMaps,
  growthOf: (sheet: string) => readonly RowGrowth[],
): Pick<Workbook, "names" | "tables"> {
  return {
    ...(names && { names: names.map((name) => moved(name, shiftedName(name.formula, name.sheet, maps))) }),
    ...(tables && {
      tables: tables.flatMap((table) => {
        const map = maps.get(table.sheet);
        const area = map ? shiftArea(table.area, map) : table.area;
        if (!map || !area) return area ? [table] : [];
        return [{ ...table, area: { ...area, bottom: area.bottom + tableGrowth(table, growthOf(table.sheet)) } }];
      }),
    }),
  };
}

function moved(name: DefinedName, formula: string): DefinedName {
  return formula === name.formula ? name : { ...name, formula };
}
