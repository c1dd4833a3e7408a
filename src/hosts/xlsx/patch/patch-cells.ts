/** Rewrites the rows of a worksheet part: moved, inserted, deleted, with the cells whose content changed; all else stays as written. */
import { a1 } from "../../../core/grid/area";
import type { CellContent, InsertRows, SetCell } from "../../../core/grid/edit";
import { type Cell, type Grid } from "../../../core/grid/grid";
import { sameValue } from "../../../core/grid/refresh";
import type { RowMap } from "../../../core/grid/shift";
import { type FormulaChange, FormulaPatch, key } from "./patch-formula";
import { RowFit, type RowTexts } from "./row-fit";
import { type CellElement, cellsOf, type NumberedElement, rowsOf, sheetDataOf } from "./sheet-scan";
import { cellBody, cellXml } from "../draft/write-cell";
import type { StylesEdit } from "../draft/write-styles";
import type { Splices } from "../../ooxml/xml/xml-edit";
import { type Attribute, attributeOf, attributesOf, childNamed, childrenOf, plainAttribute, rootOf } from "../../ooxml/xml/xml-edit";

export interface SheetChange {
  readonly before: Grid;
  readonly after: Grid;
  readonly map: RowMap;
  readonly sets: readonly SetCell[];
  readonly inserts: readonly InsertRows[];
}

/** The start of a row or cell tag up to its row number. */
const PLACE = /(<(?:\w{1,9}:)?(?:row r="|c (?:s="\d{1,7}" )?r="[A-Z]{1,3}))(\d{1,7})"/g;

/** Puts the splices for everything inside sheetData. `after` is what the sheet has to read as. */
export function patchCells(text: string, splices: Splices, change: SheetChange, styles: StylesEdit): void {
  new CellsPatch(text, splices, change, styles).run();
}

/** Rows as far away as this show how high a table's rows are. */
const NEIGHBOURS = 6;

/** What stands in a row; a cell joined over several rows has room below. */
function textsOf(grid: Grid, row: number, styleOf: (column: number) => number): RowTexts {
  const contents = new Map<number, CellContent>();
  grid.row(row).forEach((cell, column) => {
    const merge = grid.mergeAt(row, column);
    if (cell !== undefined && (merge === null || merge.bottom === merge.top))
      contents.set(column, { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) });
  });
  return { contents, merges: grid.merges.filter(({ top, bottom }) => top === row && bottom === row), styleOf };
}

class CellsPatch {
  private readonly sheetData;
  private readonly rows: readonly NumberedElement[];
  private readonly prefix: string;
  private readonly setsByRow = new Map<number, SetCell[]>();
  private readonly formulas: FormulaPatch;
  private readonly fit: RowFit;

  constructor(
    private readonly text: string,
    private readonly splices: Splices,
    private readonly change: SheetChange,
    private readonly styles: StylesEdit,
  ) {
    this.fit = new RowFit(text, styles);
    this.sheetData = sheetDataOf(text);
    this.rows = this.sheetData ? rowsOf(text, this.sheetData) : [];
    this.prefix = this.sheetData?.tag.prefix ?? "";
    for (const set of change.sets) {
      const list = this.setsByRow.get(set.row);
      if (list) list.push(set);
      else this.setsByRow.set(set.row, [set]);
    }
    const { before, after, map } = change;
    const formulaChange: FormulaChange = {
      before,
      after,
      map,
      replaced: new Set(change.sets.map(({ row, column }) => key(row, column))),
      reformulated: new Set(change.sets.filter(({ content }) => content.formula !== undefined).map(({ row, column }) => key(row, column))),
      insertedBefore: change.inserts.map((insert) => insert.before),
    };
    this.formulas = new FormulaPatch(text, this.rows, formulaChange);
  }

  run(): void {
    if (!this.sheetData) return;
    const present = new Set<number>();
    for (const row of this.rows) {
      present.add(row.number);
      const to = this.change.map.row(row.number);
      if (to === null) this.splices.remove(row);
      else this.patchRow(row, to);
    }
    this.addRows(present);
  }

  private patchRow(row: NumberedElement, to: number): void {
    const { before, after } = this.change;
    const sets = this.setsByRow.get(row.number);
    const isSame = before.row(row.number) === after.row(to) && !sets && !this.formulas.touchedRows.has(row.number);
    if (isSame && (to === row.number || this.renumberRow(row, to))) return;
    if (to !== row.number) this.splices.setAttribute(row.tag, "r", String(to));
    const cells = cellsOf(this.text, row);
    for (const cell of cells) {
      if (cell.row !== row.number) {
        const place = this.change.map.row(cell.row);
        if (place !== null) this.updateCell(cell, cell.row, place);
        continue;
      }
      const set = sets?.filter((one) => one.column === cell.number).at(-1);
      if (set) this.replaceCell(row, cell, to, this.standing(to, cell.number, set.content));
      else if (isSame) this.renumberCell(cell, row.number, to);
      else this.updateCell(cell, row.number, to);
    }
    if (!sets) return;
    this.addCells(row, to, sets, cells);
    if (sets.some(({ content }) => typeof content.value === "string")) this.growRow(row, to, cells);
  }

  /** A row that only moves, in one piece; false where it is not written plainly enough for that. */
  private renumberRow(row: NumberedElement, to: number): boolean {
    const raw = this.text.slice(row.tag.start, row.end);
    const from = String(row.number);
    let count = 0;
    const moved = raw.replace(PLACE, (whole, head: string, number: string) => {
      if (number !== from) return whole;
      count++;
      return `${head}${to}"`;
    });
    // Every place that is stated has to be among those found: the row's, and each cell's.
    if (count === 0 || count !== raw.split(' r="').length - 1 || plainAttribute(this.text, row.tag, "r") === null || raw.includes(" r='"))
      return false;
    this.splices.replace(row.tag.start, row.end, moved);
    return true;
  }

  private renumberCell(cell: CellElement, from: number, to: number): void {
    if (from === to) return;
    const stated = plainAttribute(this.text, cell.tag, "r");
    if (stated !== null) this.splices.setAttribute(cell.tag, "r", a1(to, cell.number));
  }

  /** A cell that no edit names: its formula may have been shifted, its saved value refreshed. */
  private updateCell(cell: CellElement, from: number, to: number, style: string | null = null): void {
    const old = this.change.before.at(from, cell.number);
    const now = this.change.after.at(to, cell.number);
    const f = childNamed(this.text, cell, "f");
    const written = f ? this.formulas.write(from, cell.number, f, now.formula) : "";
    if (sameValue(old.value, now.value)) {
      this.renumberCell(cell, from, to);
      if (f && written !== this.text.slice(f.tag.start, f.end)) this.splices.replace(f.tag.start, f.end, written);
      if (style !== null) this.splices.setAttribute(cell.tag, "s", style);
      return;
    }
    this.writeCell(cell, to, style, now, f ? written : undefined);
  }

  private replaceCell(row: NumberedElement, cell: CellElement, to: number, content: CellContent): void {
    const old = this.change.before.at(row.number, cell.number);
    const present = plainAttribute(this.text, cell.tag, "s") ?? "0";
    // A date written as a date needs no format to be one: what is put in its place does.
    const isIsoDate = plainAttribute(this.text, cell.tag, "t") === "d";
    const stands = isIsoDate ? { value: null, format: this.styles.formatOf(Number(present)) } : old;
    const style = this.styleFor(present, stands, isIsoDate ? { ...content, format: content.format ?? old.format ?? "General" } : content);
    const isSameContent = sameValue(old.value, content.value) && old.formula === content.formula;
    const f = childNamed(this.text, cell, "f");
    const isArray =
      f !== null && content.formula !== undefined && /^(?:array|dataTable)$/.test(plainAttribute(this.text, f.tag, "t") ?? "");
    if (!isSameContent && !isArray) this.writeCell(cell, to, style, content, undefined);
    else this.updateCell(cell, row.number, to, style);
  }

  /** The index of the cell format with the content's number format; null when the present one will do. */
  private styleFor(present: string, old: Cell, content: CellContent): string | null {
    if (content.format === undefined || content.format === (old.format ?? "General")) return null;
    return String(this.styles.withFormat(Number(present), content.format));
  }

  /** Writes the whole element anew, keeping the attributes that say how the cell looks. */
  private writeCell(cell: CellElement, row: number, style: string | null, content: Cell, formulaXml: string | undefined): void {
    const { name, prefix } = cell.tag;
    const body = cellBody(content, prefix, formulaXml);
    let head = ` r="${a1(row, cell.number)}"`;
    const styleNow = style ?? plainAttribute(this.text, cell.tag, "s");
    if (styleNow !== null) head += ` s="${styleNow}"`;
    // What belongs to the old value (rich values, its type) goes with it; a formula keeps its metadata.
    for (const { name: attribute, start, end } of attributesOf(this.text, cell.tag)) {
      if (attribute === "r" || attribute === "s" || attribute === "t" || attribute === "vm") continue;
      if (attribute === "cm" && formulaXml === undefined) continue;
      head += this.text.slice(start, end);
    }
    if (body.type !== "") head += ` t="${body.type}"`;
    this.splices.replace(cell.tag.start, cell.end, body.inner === "" ? `<${name}${head}/>` : `<${name}${head}>${body.inner}</${name}>`);
  }

  private addCells(row: NumberedElement, to: number, sets: readonly SetCell[], cells: readonly CellElement[]): void {
    const present = new Set(cells.map((cell) => cell.number));
    const missing = new Map(sets.filter((set) => !present.has(set.column)).map((set) => [set.column, set]));
    if (missing.size === 0) return;
    const rowStyle = attributeOf(this.text, row.tag, "customFormat") === null ? null : plainAttribute(this.text, row.tag, "s");
    let last = "";
    for (const column of [...missing.keys()].sort((a, b) => a - b)) {
      const xml = this.freshCell(to, column, rowStyle ?? this.columnStyle(column), missing.get(column)!.content);
      const next = cells.find((cell) => cell.number > column);
      if (next) this.splices.insert(next.tag.start, xml);
      else last += xml;
    }
    if (last !== "") this.splices.append(row, last);
    // The hint which columns a row spans would be wrong now.
    const spans = attributesOf(this.text, row.tag).find((attribute) => attribute.name === "spans");
    if (spans) this.splices.replace(spans.start, spans.end, "");
  }

  /** What an edit's content comes to: a formula that brings no value is worked out. */
  private standing(row: number, column: number, { format }: CellContent): CellContent {
    const { value, formula } = this.change.after.at(row, column);
    return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
  }

  private freshCell(row: number, column: number, style: string | null, edited: CellContent): string {
    const content = this.standing(row, column, edited);
    const changed = this.styleFor(style ?? "0", { value: null, format: this.styles.formatOf(Number(style ?? 0)) }, content);
    const index = changed ?? style;
    return cellXml(row, column, index === null ? null : Number(index), content, this.prefix);
  }

  /** Rows that were not there: the inserted ones, and those that a set-cell needs. */
  private addRows(present: ReadonlySet<number>): void {
    const added: { readonly number: number; readonly at: number; readonly xml: string }[] = [];
    for (const [row, sets] of this.setsByRow) {
      const to = this.change.map.row(row);
      if (present.has(row) || to === null) continue;
      const byColumn = new Map(sets.map((set) => [set.column, set]));
      const cells = [...byColumn.values()].sort((a, b) => a.column - b.column);
      const xml = cells.map((set) => this.freshCell(to, set.column, this.columnStyle(set.column), set.content)).join("");
      added.push({ number: to, at: row + 1, xml: `<${this.prefix}row r="${to}">${xml}</${this.prefix}row>` });
    }
    const used = new Map<number, number>();
    for (const insert of this.change.inserts) {
      const done = used.get(insert.before) ?? 0;
      used.set(insert.before, done + insert.rows.length);
      const top = this.change.map.insertedAt(insert.before) + done;
      const like = insert.like === null ? undefined : this.rows.find((row) => row.number === insert.like);
      insert.rows.forEach((_, index) =>
        added.push({ number: top + index, at: insert.before, xml: this.insertedRow(insert, index, top + index, like) }),
      );
    }
    let last = "";
    for (const { at, xml } of added.sort((a, b) => a.number - b.number)) {
      const next = this.rows.find((row) => row.number >= at);
      if (next) this.splices.insert(next.tag.start, xml);
      else last += xml;
    }
    if (last !== "") this.splices.append(this.sheetData!, last);
  }

  /** A row that looks like another one: its height and style, and the style of each of its cells. */
  private insertedRow(insert: InsertRows, index: number, number: number, like: NumberedElement | undefined): string {
    const p = this.prefix;
    const { cells, isHidden, merges = [] } = insert.rows[index]!;
    const contents = new Map(cells.map(({ column, content }) => [column, content]));
    const styles = new Map<number, string>();
    for (const cell of like ? cellsOf(this.text, like) : []) {
      const style = plainAttribute(this.text, cell.tag, "s");
      if (style !== null) styles.set(cell.number, style);
      const content = contents.get(cell.number);
      if (content && plainAttribute(this.text, cell.tag, "t") === "d")
        contents.set(cell.number, { format: this.change.before.at(insert.like!, cell.number).format ?? "General", ...content });
    }
    const notCopied = new Set(["r", "spans", "hidden", "collapsed"]);
    const isCopied = ({ name, value }: Attribute): boolean => !notCopied.has(name) && !(name === "ht" && Number(value) === 0);
    const attributes = (like ? attributesOf(this.text, like.tag) : []).filter(isCopied);
    const present = attributes.find(({ name }) => name === "ht");
    const styleOf = (column: number): number => Number(styles.get(column) ?? 0);
    const pattern = like && { ...this.patternOf(insert.like!, styleOf), height: present ? Number(present.value) : null };
    const height = this.fit.height({ contents, merges, styleOf }, pattern ?? null);
    const kept = height === null ? attributes : attributes.filter(({ name }) => name !== "ht" && name !== "customHeight");
    const head =
      kept.map(({ start, end }) => this.text.slice(start, end)).join("") +
      (height === null ? "" : ` ht="${height}" customHeight="1"`) +
      (isHidden ? ' hidden="1"' : "");
    const columns = [...new Set([...styles.keys(), ...contents.keys()])].sort((a, b) => a - b);
    const xml = columns
      .map((column) => this.freshCell(number, column, styles.get(column) ?? null, contents.get(column) ?? { value: null }))
      .join("");
    return `<${p}row r="${number}"${head}>${xml}</${p}row>`;
  }

  /** The texts of a row of the snapshot, and how high the rows around it are. */
  private patternOf(row: number, styleOf: (column: number) => number): RowTexts & { readonly usual: number | null } {
    const heights = this.rows
      .filter(({ number }) => Math.abs(number - row) <= NEIGHBOURS && number !== row)
      .map(({ tag }) => Number(plainAttribute(this.text, tag, "ht") ?? 0))
      .filter((height) => height > 0)
      .sort((one, other) => one - other);
    return { ...textsOf(this.change.before, row, styleOf), usual: heights[Math.floor(heights.length / 2)] ?? null };
  }

  /** A row whose height is fixed gets higher where its new texts would be cut off. */
  private growRow(row: NumberedElement, to: number, cells: readonly CellElement[]): void {
    const present = Number(plainAttribute(this.text, row.tag, "ht") ?? 0);
    if (present === 0) return;
    const styles = new Map(cells.map((cell) => [cell.number, Number(plainAttribute(this.text, cell.tag, "s") ?? 0)]));
    const styleOf = (column: number): number => styles.get(column) ?? 0;
    const { before, after } = this.change;
    const height = this.fit.grown(textsOf(before, row.number, styleOf), textsOf(after, to, styleOf), present);
    if (height !== null) this.splices.setAttribute(row.tag, "ht", String(height));
  }

  private columnStyle(column: number): string | null {
    const root = rootOf(this.text);
    const cols = root && childNamed(this.text, root, "cols");
    for (const { tag } of cols ? childrenOf(this.text, cols) : []) {
      const [min, max] = [Number(attributeOf(this.text, tag, "min")), Number(attributeOf(this.text, tag, "max"))];
      if (column >= min && column <= max) return attributeOf(this.text, tag, "style");
    }
    return null;
  }
}
