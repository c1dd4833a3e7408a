/** formulaSays: what a formula in a column of figures does with that column: adds rows up, takes something off, counts, copies. */

/** Rows of a column, both inclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export interface FormulaSays {
  /**
   * sum: adds rows of its own column. less: takes a row of its own column off something, or something off it. copy: repeats one
   * cell of its own column. statistic: counts or adds by a condition. across: works with cells of its own row. else: anything else.
   */
  readonly kind: "sum" | "less" | "copy" | "statistic" | "across" | "else";
  /** Rows of its own column that it reads. */
  readonly spans: readonly RowSpan[];
  /** Columns of its own row that it reads. */
  readonly columns: readonly number[];
  /** True for a table's own reference (表1[预算]), which is the whole column. */
  readonly isWholeColumn: boolean;
}

const REFERENCE = /((?:'[^']{1,80}'|[\w\u4e00-\u9fff.]{1,60})!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/gi;
const STATISTIC = /\b(?:COUNT\w*|SUMIFS?|SUMPRODUCT|AVERAGE\w*|MAX|MIN|RANK|[VHX]?LOOKUP|INDEX)\s*\(/i;
const ADDING = /\b(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/i;
/** Longer formulas are nobody's total. */
const MAX_LENGTH = 2000;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads a formula that stands in this row and column. */
export function formulaSays(formula: string, row: number, column: number): FormulaSays {
  const spans: RowSpan[] = [];
  const columns: number[] = [];
  if (formula.length > MAX_LENGTH) return { kind: "else", spans, columns, isWholeColumn: false };
  const plain = formula.replace(/"[^"]*"/g, '""');
  let elsewhere = 0;
  for (const [, sheet, left, top, right, bottom] of plain.matchAll(REFERENCE)) {
    const from = columnOf(left!);
    const to = right === undefined ? from : columnOf(right);
    const first = Number(top);
    const last = bottom === undefined ? first : Number(bottom);
    if (sheet !== undefined) elsewhere++;
    else if (from === column && to === column && (first !== row || last !== row))
      spans.push({ top: Math.min(first, last), bottom: Math.max(first, last) });
    else if (first === row && last === row && to - from < 60) for (let at = from; at <= to; at++) columns.push(at);
    else elsewhere++;
  }
  const isWholeColumn = /\[[^[\]]{1,60}\]/.test(plain) && ADDING.test(plain) && spans.length === 0;
  return { kind: kindOf(plain, spans, columns, elsewhere, isWholeColumn), spans, columns, isWholeColumn };
}

function kindOf(
  plain: string,
  spans: readonly RowSpan[],
  columns: readonly number[],
  elsewhere: number,
  isWholeColumn: boolean,
): FormulaSays["kind"] {
  if (STATISTIC.test(plain)) return "statistic";
  if (isWholeColumn) return "sum";
  if (spans.length === 0) return columns.length > 0 && elsewhere === 0 ? "across" : "else";
  if (columns.length > 0) return "else";
  if (/-/.test(plain.replace(/^\s*-/, ""))) return "less";
  if (spans.length === 1 && spans[0]!.top === spans[0]!.bottom && !ADDING.test(plain) && !/[*/+]/.test(plain)) return "copy";
  return elsewhere === 0 && (ADDING.test(plain) || /\+/.test(plain)) ? "sum" : "else";
}
