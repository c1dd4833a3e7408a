/** The tables of 汇总 by subject, by source of funds and by owner, each line a SUMIFS over 计划明细. */
import type { SheetMessages } from "../messages/sheet-messages";
import { type Fen, yuan } from "../plan/money";
import type { DetailRanges } from "./detail-sheet";
import { linesIn, rowHeight } from "../grid/page-fit";
import type { SheetPen, FormulaContent } from "../grid/sheet-pen";
import type { Line, Spending } from "./spending";

/** Widths of the columns that hold a subject's name, and any other name, as 汇总 has them. */
const SUBJECT_WIDTH = 24;
const NAME_WIDTH = 36;

export interface TableContext {
  readonly pen: SheetPen;
  readonly spending: Spending;
  readonly ranges: DetailRanges;
  readonly messages: SheetMessages;
}

/** Lines under one text. */
export interface Group {
  readonly name: string;
  readonly code: string | null;
  readonly isUnion: boolean;
  readonly count: number;
  /** The sum of what is known. */
  readonly amount: Fen;
  /** Lines whose amount is still to come. */
  readonly unknown: number;
  /** Lines with an amount. */
  readonly known: number;
}

/** Lines put together under a text. SUMIFS does not tell upper from lower case, so neither do we. */
function grouped(lines: readonly Line[], textOf: (line: Line) => string): Group[] {
  const groups = new Map<
    string,
    { name: string; code: string | null; isUnion: boolean; count: number; amount: number; unknown: number; known: number }
  >();
  for (const line of lines) {
    const name = textOf(line);
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, code: null, isUnion: line.isUnion, count: 0, amount: 0, unknown: 0, known: 0 };
    group.code ??= line.subjectCode;
    group.count++;
    group.amount += line.amount ?? 0;
    if (line.amount !== null) group.known++;
    if (line.isUnknown) group.unknown++;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, amount: group.amount as Fen }));
}

export interface SubjectsTable {
  readonly end: number;
  readonly totalCell: string;
  readonly rows: readonly { readonly row: number; readonly amount: Fen; readonly name: string }[];
}

/** 一、科目编码｜支出科目｜项数｜预算金额｜占比, by code; `row` is the heading's. `end` is the first free row. */
export function drawSubjects({ pen, spending, ranges, messages }: TableContext, row: number): SubjectsTable {
  const { summary, detail } = messages;
  pen.across(row, 1, 6, summary.subjectsHeading, "heading");
  const head = row + 1;
  pen.put(head, 1, summary.code, "head");
  pen.across(head, 2, 3, summary.subject, "head");
  [summary.count, summary.amount, summary.share].forEach((text, index) => pen.put(head, 4 + index, text, "head"));
  const groups = grouped(
    spending.lines.filter((line) => line.isUnion),
    (line) => line.subject,
  );
  groups.sort((a, b) => inCodeOrder(a.code, b.code) || b.amount - a.amount);
  const first = head + 1;
  const total = first + Math.max(1, groups.length);
  if (groups.length === 0) emptyRow(pen, first, summary.none, 6);
  const yes = `"${detail.yes}"`;
  groups.forEach((group, index) => {
    const at = first + index;
    pen.put(at, 1, group.code, "center");
    pen.across(at, 2, 3, group.name, "text");
    highEnough(pen, at, group.name, SUBJECT_WIDTH);
    pen.put(at, 4, { formula: `COUNTIFS(${ranges.subject},$B${at},${ranges.counted},${yes})`, value: group.count }, "count");
    pen.put(at, 5, amountOf(ranges, `${ranges.subject},$B${at},${ranges.counted},${yes}`, group), "amount");
    pen.put(at, 6, share(`E${at}`, `E$${total}`, group.known === 0 ? null : group.amount, spending.unionSum), "percent");
  });
  pen.across(total, 1, 3, messages.total, "strong");
  pen.put(total, 4, { formula: `SUM(D${first}:D${total - 1})`, value: sum(groups, (group) => group.count) }, "strongCount");
  pen.put(total, 5, { formula: `SUM(E${first}:E${total - 1})`, value: yuan(spending.unionSum) }, "strongAmount");
  pen.put(total, 6, share(`E${total}`, `E$${total}`, spending.unionSum, spending.unionSum), "strongPercent");
  return {
    end: total + 1,
    totalCell: `E${total}`,
    rows: groups.map((group, index) => ({ row: first + index, amount: group.amount, name: group.name })),
  };
}

/** By source of funds: the union's own first, then what others bear, which is listed and never counted; each largest first. */
export function sourcesOf({ lines }: Spending): Group[] {
  return grouped(lines, (line) => line.source).sort((a, b) => Number(b.isUnion) - Number(a.isUnion) || b.amount - a.amount);
}

/** 三、经费来源｜项数｜金额: the union's own first, then what is only listed. Gives the first free row. */
export function drawSources({ pen, spending, ranges, messages }: TableContext, row: number): { readonly end: number } {
  const { summary } = messages;
  pen.across(row, 1, 6, summary.sourcesHeading, "heading");
  let at = row + 1;
  pen.across(at, 1, 3, summary.source, "head");
  pen.put(at, 4, summary.count, "head");
  pen.across(at, 5, 6, summary.sourceAmount, "head");
  const groups = sourcesOf(spending);
  const union = groups.filter((group) => group.isUnion);
  const others = groups.filter((group) => !group.isUnion);
  const first = at + 1;
  const draw = (group: Group): void => {
    at++;
    pen.across(at, 1, 3, group.name, "text");
    highEnough(pen, at, group.name, NAME_WIDTH);
    pen.put(at, 4, { formula: `COUNTIFS(${ranges.source},$A${at})`, value: group.count }, "count");
    pen.across(at, 5, 6, amountOf(ranges, `${ranges.source},$A${at}`, group), "amount");
  };
  union.forEach(draw);
  if (union.length === 0) emptyRow(pen, ++at, summary.none, 6);
  const lastUnion = at;
  at++;
  pen.across(at, 1, 3, summary.unionSum, "strong");
  pen.put(at, 4, { formula: `SUM(D${first}:D${lastUnion})`, value: sum(union, (group) => group.count) }, "strongCount");
  pen.across(at, 5, 6, { formula: `SUM(E${first}:E${lastUnion})`, value: yuan(spending.unionSum) }, "strongAmount");
  others.forEach(draw);
  if (others.length > 0) pen.across(++at, 1, 6, summary.outsideNote, "plain");
  return { end: at + 1 };
}

/** By owner, on the internal page: largest first. Gives the first free row. */
export function drawOwners({ pen, spending, ranges, messages }: TableContext, row: number): number {
  const { summary, detail } = messages;
  pen.across(row, 1, 6, summary.ownersHeading, "heading");
  const head = row + 1;
  pen.across(head, 1, 3, summary.owner, "head");
  pen.put(head, 4, summary.count, "head");
  pen.across(head, 5, 6, summary.amount, "head");
  const yes = `"${detail.yes}"`;
  const union = spending.lines.filter((line) => line.isUnion);
  const groups = grouped(
    union.filter((line) => line.owner !== ""),
    (line) => line.owner,
  ).sort((a, b) => b.amount - a.amount);
  const nobody = union.filter((line) => line.owner === "");
  const first = head + 1;
  groups.forEach((group, index) => {
    const at = first + index;
    pen.across(at, 1, 3, group.name, "text");
    highEnough(pen, at, group.name, NAME_WIDTH);
    pen.put(at, 4, { formula: `COUNTIFS(${ranges.owner},$A${at},${ranges.counted},${yes})`, value: group.count }, "count");
    pen.across(at, 5, 6, amountOf(ranges, `${ranges.owner},$A${at},${ranges.counted},${yes}`, group), "amount");
  });
  let at = first + groups.length;
  const named = { count: sum(groups, (group) => group.count), amount: sum(groups, (group) => group.amount) };
  if (nobody.length > 0 || groups.length === 0) {
    // What no owner stands for is what is left of the whole: a criterion for "blank" reads differently from program to program.
    const others = groups.length === 0 ? ["", ""] : [`-SUM(D${first}:D${at - 1})`, `-SUM(E${first}:E${at - 1})`];
    pen.across(at, 1, 3, summary.noOwner, "text");
    pen.put(at, 4, { formula: `COUNTIFS(${ranges.counted},${yes})${others[0]}`, value: union.length - named.count }, "count");
    pen.across(
      at,
      5,
      6,
      { formula: `SUMIFS(${ranges.amount},${ranges.counted},${yes})${others[1]}`, value: (spending.unionSum - named.amount) / 100 },
      "amount",
    );
    at++;
  }
  pen.across(at, 1, 3, messages.total, "strong");
  pen.put(at, 4, { formula: `SUM(D${first}:D${at - 1})`, value: union.length }, "strongCount");
  pen.across(at, 5, 6, { formula: `SUM(E${first}:E${at - 1})`, value: yuan(spending.unionSum) }, "strongAmount");
  return at + 1;
}

/** Counts what stands in a column of amounts: any amount there can be, and no blank. */
export const ANY_AMOUNT = '">-10000000000000"';

/** The sum of the lines that meet the criteria; blank while none of them has an amount: what is not known is not zero. */
function amountOf(ranges: DetailRanges, criteria: string, { known, amount }: Group): FormulaContent {
  return {
    formula: `IF(COUNTIFS(${criteria},${ranges.amount},${ANY_AMOUNT})=0,"",SUMIFS(${ranges.amount},${criteria}))`,
    value: known === 0 ? "" : yuan(amount),
  };
}

/** A name that needs more than one line gets it. */
function highEnough(pen: SheetPen, row: number, name: string, width: number): void {
  const lines = linesIn(name, width);
  if (lines > 1) pen.height(row, rowHeight(lines));
}

/** By number, those without one last. */
function inCodeOrder(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

/** `amount` is null while it is not known. */
function share(part: string, whole: string, amount: Fen | null, total: Fen): FormulaContent | null {
  return (total as number) === 0
    ? null
    : { formula: `IF(${part}="","",${part}/${whole})`, value: amount === null ? "" : amount / 100 / (total / 100) };
}

function emptyRow(pen: SheetPen, row: number, text: string, last: number): void {
  pen.across(row, 1, last, text, "center");
}

export function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
