/** readAbove: the rows above a table's header: title, unit, notes, and tables that stand above the plan. */
import type { Field, Layout, OtherRow, RowRole } from "../plan/plan";
import { BESIDE_TITLE, FORM_LINE, NAMES_PLAN, SECTION_START, TITLE_WORD, UNIT_BEHIND_TITLE, UNIT_OF_TITLE } from "../words/row-words";
import { YEAR_AND_MONTH_ALONE, YEAR_BEFORE_TITLE } from "../words/year-words";
import { isIncomeLabel, isNoteStart, totalKind } from "./labels";
import { readMonthText } from "./months";
import { timeIn } from "./rows/heading-time";
import type { SheetView } from "./sheet-view";
import { unitLine } from "./units";
import { yearsIn } from "./years";

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isTitle: boolean;
}

/** The rows above the header: title, unit, notes, and tables that stand above the plan. */
export function readAbove(view: SheetView, rows: readonly number[], others: OtherRow[], notes: Field<string>[]): TitleLine[] {
  const lines: TitleLine[] = [];
  let hasTitle = false;
  for (const row of rows) {
    const cells = view.ownCells(row);
    if (cells.length === 0) continue;
    const texts = cells.filter(({ cell }) => typeof cell.value === "string");
    const first = texts[0] ? view.word(texts[0].cell) : "";
    const hasUnit = texts.some(({ cell }) => unitLine(cell.value as string) !== null);
    const head = texts[0];
    const isOverTable = head !== undefined && head === cells[0] && (view.mergeAt(row, head.column)?.right ?? 0) - head.column >= 2;
    const isInPieces = texts.length === cells.length && !hasTitle && areTitlePieces(texts.map(({ cell }) => view.word(cell)));
    const isTitle =
      (isInPieces || isOverTable || texts.length === 1 || (texts.length === 2 && (hasUnit || isBesideTitle(view.word(texts[1]!.cell))))) &&
      (isInPieces || isOverTable || cells.length <= 2) &&
      (isInPieces || isTitleText(first) || (hasUnit && !hasTitle && isTitleWithUnit(first))) &&
      !(hasTitle && ((/^[(]/.test(first) && !isYearAndTitle(first)) || SECTION_START.test(first)));
    let role: RowRole;
    if (isTitle) role = "title";
    else if (hasUnit) role = "unit";
    else if (cells.length >= 2 && texts.some(({ cell }) => totalKind(view.word(cell)) !== null)) role = "other-table-total";
    else if (
      isHeadingRow(
        view,
        texts.map(({ cell }) => cell.value as string),
        cells.length,
      )
    )
      role = "other-table-header";
    else if (cells.length >= 2 && (cells.some(({ cell }) => typeof cell.value === "number") || isIncomeLabel(first)))
      role = "other-table-row";
    else if (cells.length === 1 && row === rows[rows.length - 1] && SECTION_START.test(first) && first.length <= 30) role = "section";
    else if (!hasTitle && cells.length === 1 && row === rows[0] && !isNoteStart(first) && !/[:：]/.test(first)) role = "title";
    else role = "note";
    hasTitle ||= role === "title";
    others.push({ row, role });
    for (const { column, cell } of texts) {
      const text = view.text(cell);
      lines.push({ row, column, text, isTitle: role === "title" });
      if (role === "title" || role === "note") notes.push({ value: text, cell: { sheet: view.grid.sheet, row, column }, text });
    }
  }
  return lines;
}

/** A title written down the side of the table, in a cell joined over many rows that begins with the header or above it. */
export function titlesBeside(view: SheetView, top: number): TitleLine[] {
  return view.grid.merges.slice(0, MOST_MERGES).flatMap((merge): TitleLine[] => {
    if (merge.top > top || merge.bottom < top + TALL) return [];
    const { value } = view.grid.at(merge.top, merge.left);
    if (typeof value !== "string" || !isTitleText(view.word({ value }).replace(/\n/g, ""))) return [];
    return [{ row: merge.top, column: merge.left, text: value.replace(/\s+/g, ""), isTitle: true }];
  });
}

const MOST_MERGES = 200;
/** Rows below the header that a title down the side reaches over. */
const TALL = 4;

/** （送审）, 附件2, 内部资料: words beside a title. */
function isBesideTitle(word: string): boolean {
  return word.length <= 10 && (/^[(【[].*[)】\]]$/.test(word) || BESIDE_TITLE.test(word));
}

/** 某某工会 | 2026年度 | 工作计划表（单位：元）: a title that was written into several cells; only the last one may have more to say. */
function areTitlePieces(words: readonly string[]): boolean {
  if (words.length < 2 || words.some((word) => word.length > LONGEST_PIECE || /[:：]/.test(word.replace(/\(.*$/, "")))) return false;
  const last = words[words.length - 1]!;
  return words.slice(0, -1).some((word) => yearsIn(word).length > 0) && isTitleText(`${words[0]}${last}`) && TITLE_WORD.test(last);
}

const LONGEST_PIECE = 24;

/** A title with the other pieces of its row; one that stands by itself is whole. */
export function titleOf(line: TitleLine | undefined, titles: readonly TitleLine[]): string | null {
  if (line === undefined) return null;
  const pieces = titles.filter(({ row, text }) => row === line.row && text.length <= LONGEST_PIECE);
  return pieces.length > 2 ? pieces.map(({ text }) => text).join("") : line.text;
}

export function isTitleText(word: string): boolean {
  if (word.length < 4 || word.length > 80 || isNoteStart(word) || /^[(].*[)]$/.test(word)) return false;
  return TITLE_WORD.test(word.replace(UNIT_OF_TITLE, "")) && !FORM_LINE.test(word) && !/[:：].{0,40}[;；。]/.test(word);
}

/** （2026年度）工会活动计划 below the unit's name. */
const isYearAndTitle = (word: string): boolean => YEAR_BEFORE_TITLE.test(word) && isTitleText(word.replace(YEAR_BEFORE_TITLE, ""));

/** 某工会2026年服务项目（元）: the name of the plan, and its unit behind that. */
function isTitleWithUnit(word: string): boolean {
  const name = word.replace(UNIT_BEHIND_TITLE, "");
  return name.length < word.length && name.length >= 4 && NAMES_PLAN.test(name) && !/[:：]/.test(name) && !FORM_LINE.test(word);
}

function isHeadingRow(view: SheetView, texts: readonly string[], count: number): boolean {
  if (texts.length < 2 || texts.length !== count) return false;
  const known = texts.filter((text) => text.length <= 20 && (view.heading(text).senses[0]?.weight ?? 0) >= 0.6);
  return known.length >= 2 && known.length >= texts.length * 0.6;
}

/** 3月工会工作 right above the header of a table that has no months of its own: the first of its blocks. */
export function blockTitle(
  view: SheetView,
  { columns, monthColumns, block, headerRows }: Layout,
  lines: readonly TitleLine[],
): TitleLine | undefined {
  const [header] = headerRows;
  if (header === undefined || columns.month !== undefined || monthColumns.length > 0 || block !== undefined) return undefined;
  const last = lines.filter(({ row }) => row < header).pop();
  if (last === undefined || lines.some((other) => other !== last && other.row === last.row)) return undefined;
  const months = monthsIn(last.text);
  if (months === 0 || months > MONTHS_OF_BLOCK || isDateOfPlan(view, last, lines)) return undefined;
  return last;
}

/** 2026年1月 and nothing else below the title of a whole year, with no other such line and no month in the sheet's name: when the plan was made. */
function isDateOfPlan(view: SheetView, { row, text }: TitleLine, lines: readonly TitleLine[]): boolean {
  if (!YEAR_AND_MONTH_ALONE.test(text.trim()) || monthsIn(view.grid.sheet) > 0) return false;
  const isOfYear = lines.some((line) => line.row < row && yearsIn(line.text).length > 0 && monthsIn(line.text) === 0);
  const isAlone = (cells: ReturnType<SheetView["ownCells"]>): boolean =>
    cells.length === 1 && YEAR_AND_MONTH_ALONE.test(view.word(cells[0]!.cell));
  return isOfYear && !view.rows.some((other) => other > row && isAlone(view.ownCells(other)));
}

const monthsIn = (text: string): number => readMonthText(timeIn(text, false) ?? "", { year: null }).months.length;

/** A half of the year; a table of the whole year is the plan itself. */
const MONTHS_OF_BLOCK = 6;
