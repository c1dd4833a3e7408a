/** Reads one worksheet part into a Grid: cells, merges, hidden rows and columns, protection. Nothing the sheet says of its size is trusted. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../../core/grid/area";
import { type TextCells } from "../../../core/grid/cell-store";
import { type Cell, type CellValue, type FixedArea, Grid, type Visibility } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { PaintCollector } from "../../../core/grid/paint";
import * as limits from "../facts/limits";
import { MergeList } from "./merge-list";
import { QuickCell } from "./quick-cell";
import { isTrue } from "../../ooxml/package/read-xml";
import { booleanOrText, isoDate, isSame, joined, made, numberOrText } from "./read-value";
import type { CellStyles } from "./read-styles";
import { RichText, unescaped } from "./rich-text";
import { SheetCells } from "./sheet-cells";
import { SharedFormulas } from "./shared-formulas";
import { isZero, rowNumber, smallNumber } from "../facts/sheet-attributes";
import { readSheetXml, type SheetHandler } from "./sheet-bytes";
import type { QuickRow } from "./quick-row";
import type { XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";

/** What all sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly archive: ZipArchive;
  readonly strings: TextCells;
  readonly styles: CellStyles;
  readonly date1904: boolean;
  /** What may still be read in all sheets together. */
  readonly budget: { cells: number; rowWidths: number; textCharacters: number; formulaCharacters: number };
}

export interface SheetFacts {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  readonly mark: string | null;
  /** What stands fast beside the formulas that do. */
  readonly fixed: readonly FixedArea[];
}

/** Throws HostError "corrupt" or "too-large". */
export function readSheet(context: SheetContext, facts: SheetFacts): Grid {
  const reader = new SheetReader(context, facts);
  readSheetXml(context.archive, facts.part, reader);
  return reader.finish();
}

class SheetReader implements SheetHandler {
  wantsText = false;
  private readonly cells: SheetCells;
  private readonly merges: MergeList;
  private readonly fixed: FixedArea[];
  private readonly paints = new PaintCollector();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private hiddenSteps = 0;
  private isProtected = false;

  /** Position of the row element and of the cell element being read; 0 where it is out of bounds. */
  private row = 0;
  private column = 0;
  private cellRow = 0;
  private isInData = false;
  private isInRow = false;
  private isInCell = false;
  private isInInline = false;

  private type = "n";
  private style = 0;
  private value: string | null = null;
  /** Taken instead of `value` where the whole of it is a short run of digits; else -1. */
  private whole = -1;
  private isReadingFormula = false;
  private formula: string | null = null;
  private sharedIndex: string | null = null;
  private readonly inline = new RichText();
  private readonly quick = new QuickCell();

  private readonly shared = new SharedFormulas();

  constructor(
    private readonly context: SheetContext,
    private readonly facts: SheetFacts,
  ) {
    this.merges = new MergeList(facts.name);
    this.fixed = [...facts.fixed];
    this.cells = new SheetCells(context.strings, context.styles.formats, (width) => {
      if ((context.budget.rowWidths -= width) < 0) throw new HostError("too-large", { sheet: facts.name, what: "width of rows" });
    });
  }

  finish(): Grid {
    const rows = this.cells.finish();
    this.shared.writeOut(this.cells, (characters) => {
      this.context.budget.formulaCharacters -= characters;
      if (this.context.budget.formulaCharacters < 0) throw new HostError("too-large", { sheet: this.facts.name, what: "formulas" });
    });
    return new Grid({
      sheet: this.facts.name,
      visibility: this.facts.visibility,
      mark: this.facts.mark,
      isProtected: this.isProtected,
      rows,
      merges: this.merges.areas,
      fixed: this.fixed,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      paints: this.paints.finish(),
    });
  }

  takes(tag: XmlScanner, at: number): number {
    if (!this.isInRow || tag.depth !== 3) return -1;
    const { quick } = this;
    const end = quick.read(tag.codes, at);
    if (end < 0) return -1;
    this.cellRow = quick.row;
    this.column = quick.column;
    this.style = quick.style;
    this.takeCell(quick.isText, quick.value, null);
    return end;
  }

  get isBetweenRows(): boolean {
    return this.isInData && !this.isInRow;
  }

  takesRow({ row, count, columns, styles, areTexts, values, raws }: QuickRow): void {
    const { paints } = this.context.styles;
    this.row = this.cellRow = row;
    for (let index = 0; index < count; index++) {
      this.column = columns[index]!;
      this.style = styles[index]!;
      const [value, isText] = [values[index]!, areTexts[index] === 1];
      if (value < 0 || paints[this.style] !== undefined || !this.cells.isBehind(row, this.column))
        this.takeCell(isText, value, raws[index] ?? null);
      else this.putPlain(row, isText, value);
    }
  }

  /** A cell behind all others that holds a number or a shared string. */
  private putPlain(row: number, isText: boolean, value: number): void {
    if (isText) {
      const text = this.sharedString(value);
      this.cells.addText(row, this.column, value, this.style);
      this.count(text);
    } else {
      this.cells.addNumber(row, this.column, value, this.style);
      this.count(null);
    }
  }

  private takeCell(isText: boolean, whole: number, raw: string | null): void {
    this.type = isText ? "s" : "n";
    this.whole = whole;
    this.value = raw;
    this.formula = null;
    this.closeCell();
  }

  open(name: string, tag: XmlScanner): void {
    if (this.isInCell) this.openInCell(name, tag);
    else if (this.isInRow) {
      if (name === "c" && tag.depth === 4) this.openCell(tag);
    } else if (this.isInData) {
      if (name === "row" && tag.depth === 3) this.openRow(tag);
    } else if (tag.depth === 2) {
      if (name === "sheetData") this.isInData = true;
      else if (name === "sheetProtection") this.isProtected = isTrue(tag.attribute("sheet"));
    } else if (tag.depth === 3) {
      if (name === "mergeCell") this.merges.add(tag.attribute("ref") ?? "");
      else if (name === "col") this.addColumn(tag);
    } else if (tag.depth === 1 && name !== "worksheet") throw new HostError("corrupt", { part: this.facts.part, what: "no worksheet" });
  }

  close(name: string, depth: number): void {
    if (this.isInInline) {
      if (depth === 5) this.closeInline();
      else {
        this.inline.close(name);
        this.wantsText = this.inline.wantsText;
      }
    } else if (depth === 5) this.wantsText = false;
    else if (depth === 4 && this.isInCell) {
      this.isInCell = false;
      this.closeCell();
    } else if (depth === 3) this.isInRow = false;
    else if (depth === 2) this.isInData = false;
  }

  digits(value: number): boolean {
    if (this.isInInline || this.isReadingFormula || this.value !== "" || this.whole >= 0) return false;
    if (this.type !== "n" && this.type !== "s") return false;
    this.whole = value;
    return true;
  }

  text(text: string): void {
    if (this.whole >= 0) {
      this.value = String(this.whole);
      this.whole = -1;
    }
    if (this.isInInline) this.inline.add(text);
    else if (this.isReadingFormula) this.formula = joined(this.formula, text, limits.MAX_FORMULA_LENGTH);
    else this.value = joined(this.value, text, limits.MAX_TEXT_LENGTH);
  }

  private openRow(tag: XmlScanner): void {
    this.isInRow = true;
    this.column = 0;
    const at = tag.attributeIndex("r");
    const stated = at < 0 ? this.row + 1 : rowNumber(tag.attributeValue(at));
    this.row = stated;
    if (stated < 1 || stated > MAX_ROWS) return;
    if (tag.attributeCount < (at < 0 ? 1 : 2)) return;
    if (isTrue(tag.attribute("hidden")) || isZero(tag.attribute("ht"))) {
      this.countHidden(1);
      this.hiddenRows.add(stated);
    }
  }

  private openCell(tag: XmlScanner): void {
    this.isInCell = true;
    this.isInInline = false;
    this.value = null;
    this.whole = -1;
    this.formula = null;
    this.sharedIndex = null;
    this.isReadingFormula = false;
    this.cellRow = this.row;
    const at = tag.attributeIndex("r");
    if (at < 0) this.column++;
    else this.readReference(tag.source, tag.starts[at]!, tag.ends[at]!);
    const style = tag.attributeIndex("s");
    this.style = style < 0 ? 0 : smallNumber(tag.source, tag.starts[style]!, tag.ends[style]!);
    const type = tag.attributeIndex("t");
    this.type = type < 0 ? "n" : tag.attributeValue(type);
  }

  private openInCell(name: string, tag: XmlScanner): void {
    if (this.isInInline) {
      this.inline.open(name);
      this.wantsText = this.inline.wantsText;
    } else if (name === "v" && tag.depth === 5) {
      this.isReadingFormula = false;
      this.value = "";
      this.whole = -1;
      this.wantsText = true;
    } else if (name === "f" && tag.depth === 5) this.openFormula(tag);
    else if (name === "is" && tag.depth === 5) {
      this.isInInline = true;
      this.inline.begin();
    }
  }

  private closeInline(): void {
    this.isInInline = false;
    this.wantsText = false;
    this.value = this.inline.end();
    this.whole = -1;
    this.type = "inlineStr";
  }

  private openFormula(tag: XmlScanner): void {
    // Which of two formulas is meant nobody can tell.
    if (this.formula !== null)
      throw new HostError("corrupt", { sheet: this.facts.name, row: this.cellRow, column: this.column, what: "two formulas" });
    this.isReadingFormula = true;
    this.formula = "";
    this.wantsText = true;
    const type = tag.attribute("t");
    if (type === "shared") this.sharedIndex = tag.attribute("si") ?? "";
    else if (type === "dataTable") this.formula = `TABLE(${tag.attribute("r1") ?? ""},${tag.attribute("r2") ?? ""})`;
    if (type === "array" || type === "dataTable") this.addFixed(tag.attribute("ref") ?? "");
  }

  private closeCell(): void {
    const { column, cellRow: row } = this;
    if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return;
    const paint = this.context.styles.paints[this.style];
    if (paint !== undefined) this.paints.add(row, column, paint);
    if (this.whole >= 0 && this.formula === null && this.cells.isBehind(row, column))
      return this.putPlain(row, this.type !== "n", this.whole);
    const cell = this.cellRead(row, column);
    if (cell === null) return;
    const before = this.cells.put(row, column, cell);
    if (before !== undefined && !isSame(before, cell)) {
      // Which of the two is meant nobody can tell; taking one would drop an amount in silence.
      throw new HostError("corrupt", { sheet: this.facts.name, row, column, what: "cell given twice" });
    }
    this.count(cell.value);
  }

  private count(value: CellValue): void {
    const { budget } = this.context;
    if (--budget.cells < 0) throw new HostError("too-large", { sheet: this.facts.name, what: "cells" });
    if (typeof value === "string" && (budget.textCharacters -= value.length) < 0) {
      throw new HostError("too-large", { sheet: this.facts.name, what: "text" });
    }
  }

  /** The cell just read, or null when there is nothing in it. */
  private cellRead(row: number, column: number): Cell | null {
    const format = this.context.styles.formats[this.style];
    const formula = this.formulaRead(row, column);
    if (this.whole >= 0) {
      if (this.type === "n") return made(this.whole, formula, format);
      const text = this.sharedString(this.whole);
      return formula === undefined ? this.context.strings.cell(this.whole, format) : made(text, formula, format);
    }
    const raw = this.value;
    if (formula === undefined && raw === null) return null;
    if (this.type === "d" && raw !== null) {
      const date = isoDate(raw, format, this.context.date1904);
      return made(date.value, formula, date.format);
    }
    return made(raw === null ? null : this.valueOf(raw), formula, format);
  }

  private formulaRead(row: number, column: number): string | undefined {
    const { formula, sharedIndex } = this;
    if (formula === null) return undefined;
    const isEmpty = formula.trim() === "";
    if (sharedIndex === null) return isEmpty ? undefined : formula;
    if (isEmpty) return this.shared.addChild(sharedIndex, row, column);
    this.shared.addMaster(sharedIndex, formula, row, column);
    return formula;
  }

  private valueOf(raw: string): CellValue {
    switch (this.type) {
      case "s":
        return raw.trim() === "" ? null : this.sharedString(Number(raw));
      case "str":
        return unescaped(raw);
      case "inlineStr":
        return raw;
      case "b":
        return booleanOrText(raw);
      case "e":
        return raw.trim() === "" ? null : { error: raw.trim() };
      default:
        return numberOrText(raw);
    }
  }

  /** A text that is not there must not pass as a blank cell. */
  private sharedString(index: number): string {
    const text = this.context.strings.texts[index];
    if (text === undefined)
      throw new HostError("corrupt", { sheet: this.facts.name, row: this.cellRow, column: this.column, what: "shared string" });
    return text;
  }

  private addColumn(tag: XmlScanner): void {
    if (!isTrue(tag.attribute("hidden")) && !isZero(tag.attribute("width"))) return;
    const first = Math.max(1, Number(tag.attribute("min")));
    const last = Math.min(MAX_COLUMNS, Number(tag.attribute("max")));
    if (!Number.isInteger(first) || !Number.isInteger(last)) return;
    this.countHidden(Math.max(0, last - first));
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
  }

  /** An array formula over one cell moves as any other does. */
  private addFixed(ref: string): void {
    const area = parseArea(ref);
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    if (this.fixed.length >= limits.MAX_FIXED) throw new HostError("too-large", { sheet: this.facts.name, what: "array formulas" });
    this.fixed.push({ ...area, why: "array-formula" });
  }

  private countHidden(count: number): void {
    this.hiddenSteps += count;
    if (this.hiddenSteps > limits.MAX_HIDDEN) throw new HostError("too-large", { sheet: this.facts.name, what: "hidden rows and columns" });
  }

  /** Sets row and column from "B7", "$b$7"; out of bounds, for this cell and those without position after it, from anything else. */
  private readReference(source: string, start: number, end: number): void {
    let at = start;
    let column = 0;
    let row = 0;
    if (source.charCodeAt(at) === 36) at++;
    for (; at < end; at++) {
      const letter = source.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90 || column > MAX_COLUMNS) break;
      column = column * 26 + letter - 64;
    }
    if (at < end && source.charCodeAt(at) === 36) at++;
    const digits = at;
    for (; at < end; at++) {
      const digit = source.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9 || row > MAX_ROWS) break;
      row = row * 10 + digit;
    }
    const isWhole = at === end && digits < end && column <= MAX_COLUMNS && row <= MAX_ROWS;
    this.column = isWhole ? column : MAX_COLUMNS + 1;
    this.cellRow = isWhole ? row : 0;
  }
}
