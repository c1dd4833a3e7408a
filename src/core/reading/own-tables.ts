/** ownTables: a sheet without the tables that by their captions are another year's or for another purpose than its plan. */
import { Grid, type Cell } from "../grid/grid";
import type { OtherRow, Plan, SecondTable } from "../plan/plan";
import {
  ASIDE_CAPTION,
  CAPTION_END,
  CARRIED_CAPTION,
  LAST_YEAR_NAME,
  MONTH_AFTER_YEAR,
  NEXT_YEAR_NAME,
  PLAN_CAPTION,
  RECORD_CAPTION,
  SPARE_CAPTION,
} from "../words/sheet-words";
import { OF_THE_PAPER } from "../words/year-words";
import { totalKind } from "./labels";
import { SheetView } from "./sheet-view";
import { unitLine } from "./units";
import { yearMeant, yearsIn } from "./years";

/** What is left of a sheet, and what the rest is. */
export interface OwnTables {
  readonly grid: Grid;
  readonly others: readonly OtherRow[];
  /** Tables of which it is not sure that they are no part of the plan. */
  readonly unsure: readonly SecondTable[];
}

/** A table with its caption: from the row of that, or of its header, to the row before the next one. */
interface Table {
  readonly from: number;
  readonly header: number;
  readonly until: number;
  readonly caption: Caption | null;
}

interface Caption {
  readonly word: string;
  /** The one year it names. */
  readonly year: number | null;
  readonly isSchoolYear: boolean;
  readonly isPlan: boolean;
  readonly isRecord: boolean;
  readonly isAside: boolean;
  readonly isOfAnotherYear: boolean;
}

/** Rows looked at: longer tables have nothing below them. */
const ROWS = 2000;
/** Rows between a caption and its header: a unit, a day. */
const MOST_BETWEEN = 3;
const LONGEST_CAPTION = 40;
const LONGEST_HEADING = 28;
/** Headings by which a row heads a table. */
const FEWEST = 3;
const MOST_KNOWN = 0.6;

/** Null where every table of the sheet is its plan's, or says nothing else. `told`: the year that the user works on. */
export function ownTables(source: Grid, told: number | null): OwnTables | null {
  const view = new SheetView(source);
  const tables = tablesOf(view);
  if (tables.length < 2) return null;
  const year = yearOfPlan(tables, told, source.sheet);
  const isCalledPlan = tables.some(({ caption }) => caption?.isPlan === true);
  const hasPlan = (but: Table): boolean => tables.some((one) => one !== but && one.caption?.isPlan === true && one.caption.year !== null);
  const foreign = tables.flatMap((table, index) => {
    const is = whatElse(table.caption, year, isCalledPlan);
    // The first table is the plan, unless another one says that it is.
    return is === null || (index === 0 && !hasPlan(table)) ? [] : [{ table, isSure: is === "surely" }];
  });
  if (foreign.length === 0 || foreign.length === tables.length) return null;
  const others: OtherRow[] = [];
  const unsure: SecondTable[] = [];
  for (const { table, isSure } of foreign) {
    others.push(...rolesIn(view, table));
    const [first] = view.ownCells(table.header);
    if (!isSure && first !== undefined)
      unsure.push({ cell: { sheet: source.sheet, row: table.header, column: first.column }, heading: view.text(first.cell) });
  }
  return { grid: without(source, new Set(others.map(({ row }) => row))), others, unsure };
}

/** The plan of what is left, with all rows of its sheet. */
export function withOthers(plan: Plan, { others, unsure }: OwnTables): Plan {
  const rows = [...plan.others, ...others].sort((a, b) => a.row - b.row);
  return { ...plan, others: rows, second: [...(plan.second ?? []), ...unsure] };
}

/** Each header with its caption; a header without one goes on with the table above, unless that has had its total. */
function tablesOf(view: SheetView): readonly Table[] {
  const rows = view.rows.slice(0, ROWS);
  const headers = new Set(rows.filter((row) => isHeader(view, row)));
  // Most sheets have one: where its total stands does not matter.
  if (headers.size < 2) return [];
  const starts: { readonly from: number; readonly header: number; readonly caption: Caption | null }[] = [];
  let hasTotal = false;
  for (const [at, row] of rows.entries()) {
    if (!headers.has(row)) {
      hasTotal ||= isTotal(view, row);
      continue;
    }
    const caption = captionOver(view, rows.slice(Math.max(0, starts.length === 0 ? 0 : at - MOST_BETWEEN), at), starts.length === 0);
    if (starts.length === 0 || caption !== null || hasTotal)
      starts.push({ from: caption?.row ?? row, header: row, caption: caption?.caption ?? null });
    hasTotal = false;
  }
  const last = rows[rows.length - 1] ?? 0;
  return starts.map((start, index) => ({ ...start, until: (starts[index + 1]?.from ?? last + 1) - 1 }));
}

/** Words that name columns, among them the activity's. */
function isHeader(view: SheetView, row: number): boolean {
  const cells = view.ownCells(row);
  if (cells.length < FEWEST - 1 || cells.some(({ cell }) => typeof cell.value !== "string" || cell.value.length > LONGEST_HEADING))
    return false;
  const kinds = cells.map(({ cell }) => view.sureKind(cell));
  const known = kinds.filter((kind) => kind !== null);
  const tells = new Set(known);
  if (!tells.has("activity") && !tells.has("content")) return false;
  // 项目 | 支出金额 is one of two columns; 1月 to 12月 are headings as well.
  if (cells.length < FEWEST) return tells.has("amount");
  const months = cells.filter(({ cell }) => view.heading(String(cell.value)).isMonth).length;
  return known.length + months >= cells.length * MOST_KNOWN && tells.size >= FEWEST - 1;
}

const isTotal = (view: SheetView, row: number): boolean =>
  view.ownCells(row).some(({ cell }) => typeof cell.value === "string" && totalKind(view.word(cell)) !== null);

/** The line nearest to the header that says of which year or what for the table is; of the first table any line above it. */
function captionOver(
  view: SheetView,
  above: readonly number[],
  isFirst: boolean,
): { readonly row: number; readonly caption: Caption } | null {
  // （2026年1月制） says less than the title above it.
  let year: { readonly row: number; readonly caption: Caption } | null = null;
  for (const row of [...above].reverse()) {
    const cells = view.ownCells(row);
    const texts = cells.filter(({ cell }) => typeof cell.value === "string");
    const [first] = texts;
    const isLine = first !== undefined && cells.length === texts.length && texts.slice(1).every(({ cell }) => unitLine(String(cell.value)));
    if (!isLine) {
      if (isFirst) continue;
      return year;
    }
    const text = view.text(first.cell);
    const caption = captionIn(text, view.word(first.cell));
    if (caption === null) continue;
    if (caption.isPlan || caption.isRecord || caption.isAside || caption.isOfAnotherYear) return { row, caption };
    year ??= { row, caption };
  }
  return year;
}

function captionIn(text: string, word: string): Caption | null {
  if (word.length > LONGEST_CAPTION || OF_THE_PAPER.test(text)) return null;
  const named = yearsIn(text);
  const years = new Set(named.map(yearMeant));
  const isRecord = RECORD_CAPTION.test(word);
  const isAside = ASIDE_CAPTION.test(word);
  const isOfAnotherYear = LAST_YEAR_NAME.test(word) || NEXT_YEAR_NAME.test(word);
  const isPlan = !isAside && !isRecord && !isOfAnotherYear && PLAN_CAPTION.test(word);
  if (years.size === 0 && !isRecord && !isAside && !isOfAnotherYear && !isPlan) return null;
  return {
    word,
    year: years.size === 1 && !MONTH_AFTER_YEAR.test(word) ? [...years][0]! : null,
    isSchoolYear: named.some((one) => one.isSchoolYear),
    isPlan,
    isRecord,
    isAside,
    isOfAnotherYear,
  };
}

/** The year that the user told, or the latest that a table calls its plan's; else the first table's or the sheet's. */
function yearOfPlan(tables: readonly Table[], told: number | null, sheet: string): Caption["year"] | Caption {
  const planned = tables.flatMap(({ caption }) => (caption?.isPlan === true && caption.year !== null ? [caption] : []));
  const meant = planned.find(({ year }) => year === told) ?? [...planned].sort((a, b) => b.year! - a.year!)[0];
  if (meant !== undefined) return meant;
  const [first] = tables;
  if (typeof first?.caption?.year === "number") return first.caption;
  return yearsIn(sheet).map(yearMeant)[0] ?? told;
}

/** Whether a table is surely no part of the plan, or perhaps; null where it is one. */
function whatElse(caption: Caption | null, plan: Caption | number | null, isCalledPlan: boolean): "surely" | "perhaps" | null {
  if (caption === null || CARRIED_CAPTION.test(caption.word)) return null;
  const isNamed = CAPTION_END.test(caption.word);
  if (isOfYearApart(caption, plan)) return isNamed ? "surely" : "perhaps";
  if (caption.isOfAnotherYear) return isNamed ? "surely" : "perhaps";
  if (SPARE_CAPTION.test(caption.word)) return "surely";
  if (caption.isAside) return "perhaps";
  // Beside 上半年活动情况 the second half's is no more a record than that.
  return caption.isRecord && isCalledPlan ? "perhaps" : null;
}

function isOfYearApart({ year, isSchoolYear }: Caption, plan: Caption | number | null): boolean {
  const of = plan === null || typeof plan === "number" ? plan : plan.year;
  if (year === null || of === null || year === of) return false;
  // 2026年春季学期 is of 2025—2026学年.
  const isInSchoolYear = typeof plan === "object" && plan?.isSchoolYear === true;
  return !(isInSchoolYear && year === of + 1) && !(isSchoolYear && year + 1 === of);
}

/** From the caption to the last total; without one, to the last row with a figure. */
function rolesIn(view: SheetView, { from, header, until }: Table): readonly OtherRow[] {
  const rows = view.rows.filter((row) => row >= from && row <= until);
  const totals = rows.filter((row) => row > header && isTotal(view, row));
  const figures = rows.filter((row) => row > header && view.ownCells(row).some(({ cell }) => typeof cell.value === "number"));
  // Without any money its rows are those of several cells.
  const full = (): number | undefined => rows.filter((row) => row > header && view.ownCells(row).length > 1).pop();
  const last = totals[totals.length - 1] ?? figures[figures.length - 1] ?? full() ?? header;
  return rows
    .filter((row) => row <= last)
    .map((row) => ({
      row,
      role: row <= header ? "other-table-header" : totals.includes(row) ? "other-table-total" : "other-table-row",
    }));
}

function without(source: Grid, left: ReadonlySet<number>): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const row of source.usedRows()) if (!left.has(row)) rows.set(row, [...source.row(row)]);
  const { sheet, fixed, hiddenRows, hiddenColumns, paints, isProtected } = source;
  const merges = source.merges.filter(({ top, bottom }) => !(left.has(top) && left.has(bottom)));
  return new Grid({ sheet, rows, merges, fixed, hiddenRows, hiddenColumns, paints, isProtected });
}
