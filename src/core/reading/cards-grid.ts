/** CardsGrid: a sheet of forms, one for each activity, as a list: the lines above, between and below as they are, each form a row. */
import { type CellRef, columnName, columnNumber } from "../grid/area";
import { type Cell, Grid, isBlank } from "../grid/grid";
import type { Card } from "../plan/plan";
import { isFormNumber } from "./cards";
import type { StoodUp } from "./transposed-grid";

/** A row of the list: a line of the sheet, the labels of all forms, or a form. */
type Line = { readonly row: number } | { readonly heads: true } | { readonly card: Card };

interface Place {
  readonly row: number;
  readonly column: number;
}

export class CardsGrid implements StoodUp {
  readonly grid: Grid;
  readonly captions: readonly number[];
  /** The first entry is row 1. */
  private readonly lines: readonly Line[];
  /** Labels of all forms, in the order they come; the first entry is column 1. */
  private readonly words: readonly string[];
  /** Where each label stands first. */
  private readonly heads: readonly Place[];

  constructor(source: Grid, cards: readonly Card[]) {
    const first = new Map<string, Place>();
    for (const { fields } of cards) for (const { word, label } of fields) if (!first.has(word)) first.set(word, label);
    this.words = [...first.keys()];
    this.heads = [...first.values()];
    this.captions = captionsOf(source, cards);
    this.lines = linesOf(source, cards, this.captions);
    const rows = new Map<number, (Cell | undefined)[]>();
    const hiddenRows = new Set<number>();
    this.lines.forEach((line, index) => {
      const row = index + 1;
      const cells: (Cell | undefined)[] = [];
      if ("row" in line) source.row(line.row).forEach((cell, column) => (cells[column] = cell && this.moved(cell)));
      else
        for (let column = 1; column <= this.words.length; column++) {
          const from = this.origin({ sheet: source.sheet, row, column });
          const cell = "card" in line && this.fieldAt(line.card, column) === undefined ? undefined : source.at(from.row, from.column);
          if (cell !== undefined && (cell.value !== null || cell.formula !== undefined)) cells[column] = this.moved(cell);
        }
      if (cells.length > 0) rows.set(row, cells);
      if (source.hiddenRows.has("row" in line ? line.row : "card" in line ? line.card.top : 0)) hiddenRows.add(row);
    });
    const lineOf = new Map(this.lines.flatMap((line, index) => ("row" in line ? [[line.row, index + 1] as const] : [])));
    const merges = source.merges.flatMap(({ top, left, bottom, right }) => {
      const [from, to] = [lineOf.get(top), lineOf.get(bottom)];
      return from === undefined || to === undefined || to - from !== bottom - top ? [] : [{ top: from, left, bottom: to, right }];
    });
    this.grid = new Grid({ sheet: source.sheet, rows, merges, hiddenRows });
  }

  origin({ sheet, row, column }: CellRef): CellRef {
    const line = this.lines[row - 1];
    if (line === undefined) return { sheet, row, column };
    if ("row" in line) return { sheet, row: line.row, column };
    if ("heads" in line) return { sheet, ...(this.heads[column - 1] ?? this.heads[0]!) };
    // Where a form has no such label, its first one stands for it.
    return { sheet, ...(this.fieldAt(line.card, column)?.value ?? line.card.fields[0]!.label) };
  }

  isTurned(row: number): boolean {
    const line = this.lines[row - 1];
    return line !== undefined && !("row" in line);
  }

  private fieldAt({ fields }: Card, column: number): Card["fields"][number] | undefined {
    return fields.find(({ word }) => word === this.words[column - 1]);
  }

  /** A cell with its formula's references where they are in the list; where one of them is in none the figure is left. */
  private moved(cell: Cell): Cell {
    if (cell.formula === undefined) return cell;
    const { formula, ...plain } = cell;
    let isWhole = true;
    const made = formula.replace(REFERENCE, (_, letters: string, digits: string, range: string | undefined) => {
      const to = range === undefined ? this.placeOf(Number(digits), columnNumber(letters) ?? 0) : null;
      isWhole &&= to !== null;
      return to === null ? "" : `${columnName(to.column)}${to.row}`;
    });
    return isWhole ? { ...cell, formula: made } : plain;
  }

  private placeOf(row: number, column: number): Place | null {
    for (const [index, line] of this.lines.entries()) {
      if (!("card" in line)) continue;
      const field = line.card.fields.find(({ value }) => value.row === row && value.column === column);
      if (field !== undefined) return { row: index + 1, column: this.words.indexOf(field.word) + 1 };
    }
    return null;
  }
}

const REFERENCE = /(?<![\w!$.])\$?([A-Z]{1,3})\$?(\d{1,7})(:\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(])/gi;

/** The labels stand where the first form does; a form takes the place of its first row. */
function linesOf(source: Grid, cards: readonly Card[], captions: readonly number[]): readonly Line[] {
  const lines: Line[] = [];
  const first = Math.min(...cards.map(({ top }) => top));
  for (let row = 1; row <= source.lastRow; row++) {
    if (row === first) lines.push({ heads: true });
    for (const card of cards) if (card.top === row) lines.push({ card });
    if (!captions.includes(row) && !cards.some(({ top, bottom }) => top <= row && row <= bottom)) lines.push({ row });
  }
  return lines;
}

/** 活动二 above the second form. */
function captionsOf(source: Grid, cards: readonly Card[]): readonly number[] {
  return cards.flatMap(({ top }) => {
    const filled = source.row(top - 1).filter((cell) => cell !== undefined && !isBlank(cell));
    const areCaptions = filled.length > 0 && filled.every((cell) => isFormNumber(cell!.value, cards.length));
    return areCaptions ? [top - 1] : [];
  });
}
