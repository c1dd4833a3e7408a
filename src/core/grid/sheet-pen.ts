/** SheetPen: collects the cells of a drafted sheet in the look that all our sheets share. */
import type { Area } from "./area";
import type { CellContent, CellStyle, DraftCell } from "./edit";
import type { CellValue } from "./grid";
import { linesIn, rowHeight, titleHeight } from "./page-fit";

/** Styles by name; every sheet of ours draws from these and no others. */
export type Look =
  | "title"
  | "plain"
  | "right"
  | "heading"
  | "note"
  | "head"
  | "text"
  | "center"
  | "amount"
  | "count"
  | "percent"
  | "link"
  | "strong"
  | "strongAmount"
  | "strongCount"
  | "strongPercent"
  | "figure"
  | "aside"
  | "asideAmount"
  | "asideHead"
  | "input"
  | "inputPercent"
  | "inputDate"
  | "inputCount"
  | "inputAmount";

const AMOUNT = "#,##0.00;[Red]-#,##0.00";

/** The common look: 10.5 body, 18 bold title, thin lines, no fill. */
export function look(font: string): Readonly<Record<Look, CellStyle>> {
  const base: CellStyle = { fontName: font, fontSize: 10.5, vertical: "center" };
  const boxed: CellStyle = { ...base, border: true };
  const amount: CellStyle = { ...boxed, horizontal: "right", format: AMOUNT };
  const count: CellStyle = { ...boxed, horizontal: "center", format: "0" };
  const percent: CellStyle = { ...boxed, horizontal: "right", format: "0.0%" };
  return {
    title: { ...base, fontSize: 18, bold: true, horizontal: "center", wrap: true },
    plain: { ...base, horizontal: "left" },
    right: { ...base, horizontal: "right" },
    heading: { ...base, bold: true, horizontal: "left" },
    note: { ...base, horizontal: "left", wrap: true, vertical: "top" },
    head: { ...boxed, bold: true, horizontal: "center", wrap: true },
    text: { ...boxed, horizontal: "left", wrap: true },
    center: { ...boxed, horizontal: "center", wrap: true },
    amount,
    count,
    percent,
    link: { ...boxed, horizontal: "left", wrap: true, underline: true, color: "0563C1" },
    strong: { ...boxed, bold: true, horizontal: "center", wrap: true },
    strongAmount: { ...amount, bold: true },
    strongCount: { ...count, bold: true },
    strongPercent: { ...percent, bold: true },
    figure: { ...amount, bold: true, fontSize: 14, horizontal: "center" },
    aside: { ...base, horizontal: "left" },
    asideAmount: { ...base, horizontal: "right", format: AMOUNT },
    asideHead: { ...base, bold: true, horizontal: "center", wrap: true },
    input: { ...boxed, horizontal: "left", wrap: true },
    inputPercent: { ...boxed, horizontal: "left", format: "0.##%" },
    inputDate: { ...boxed, horizontal: "center", format: "yyyy-mm-dd" },
    inputCount: { ...boxed, horizontal: "center", format: "0" },
    inputAmount: amount,
  };
}

/** The same where no amount is known yet: what sums up nothing shows a dash, until there is something. */
export function withoutAmounts<T extends Readonly<Record<string, CellStyle>>>(styles: T): T {
  const dashed = ([key, style]: [string, CellStyle]): [string, CellStyle] => [
    key,
    style.format === AMOUNT ? { ...style, format: `${AMOUNT};"—"` } : style,
  ];
  return Object.fromEntries(Object.entries(styles).map(dashed)) as T;
}

/** A formula with the result it has now. */
export interface FormulaContent {
  readonly formula: string;
  readonly value: CellValue;
}

const NOTHING: CellContent = { value: null };
const MOST_SAID = 2000;

export class SheetPen {
  readonly cells: DraftCell[] = [];
  readonly merges: Area[] = [];
  readonly heights: Record<number, number> = {};

  /** By text: a large sheet says 工会经费 in every line, and need not hold it in every line. */
  private readonly said = new Map<string, CellContent>();

  put(row: number, column: number, content: CellValue | FormulaContent, style: Look, link?: DraftCell["link"]): void {
    const isWorked = typeof content === "object" && content !== null && "formula" in content;
    const made = isWorked ? { value: content.value, formula: content.formula } : this.plain(content);
    this.cells.push(link ? { row, column, content: made, style, link } : { row, column, content: made, style });
  }

  private plain(value: CellValue): CellContent {
    if (value === null) return NOTHING;
    if (typeof value !== "string") return { value };
    let content = this.said.get(value);
    if (content === undefined) {
      content = { value };
      if (this.said.size < MOST_SAID) this.said.set(value, content);
    }
    return content;
  }

  /** One content over several columns of a row; the covered cells keep the lines around them. */
  across(row: number, left: number, right: number, content: CellValue | FormulaContent, style: Look): void {
    this.put(row, left, content, style);
    for (let column = left + 1; column <= right; column++) this.put(row, column, null, style);
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  /** The title over the columns whose widths are given: row 1, as high as it needs. */
  title(text: string, widths: readonly number[]): void {
    this.across(1, 1, widths.length, text, "title");
    this.height(1, titleHeight(text, sum(widths)));
  }

  /** The names of a table's columns over columns of these widths from the first on; at least 20 points high. */
  heads(row: number, texts: readonly string[], widths: readonly number[]): void {
    texts.forEach((text, index) => this.put(row, index + 1, text, "head"));
    const lines = Math.max(...texts.map((text, index) => linesIn(text, widths[index]!)));
    this.height(row, lines === 1 ? 20 : rowHeight(lines));
  }

  /** A line above a table (编制单位) over columns of these widths from the first on; it takes several lines where it must. */
  line(row: number, text: string, widths: readonly number[]): void {
    const lines = linesIn(text, sum(widths));
    this.across(row, 1, widths.length, text, lines === 1 ? "plain" : "note");
    this.height(row, lines === 1 ? 20 : rowHeight(lines));
  }

  height(row: number, points: number): void {
    this.heights[row] = points;
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
