/** recognise: finds the plan in a sheet without any template: header, columns, unit. */
import { isBlank, type Grid } from "../grid/grid";
import { atOnce } from "../grid/steps";
import type { Layout, LayoutBlock, SheetWhy } from "../plan/plan";
import { tableColumns } from "./columns/facts";
import { headlessAmount } from "./columns/headless-amount";
import { blocksOf, isBandAbove } from "./blocks";
import { boxesBeside } from "./boxes-beside";
import { columnsOf } from "./columns/assignment";
import { type Header, headersAt, headersIn } from "./header";
import { simplify, tidy } from "../words";
import { EXPLANATION, INCOME_HALF, PLAN_CALLED, SPENDING_HALF } from "../words/sheet-words";
import { inDigits, readableView } from "./digits";
import { headerlessLayout } from "./headerless";
import { isOfAnother } from "./left-out";
import { columnsOfOthers, otherColumns } from "./other-columns";
import { monthsInActivity } from "./activity-months";
import { readMonths } from "./months";
import { hasSameHeadings, headingWord, isSameKind, isSamePlan, TELLING } from "./same-plan";
import { areForms, layoutAcross, lyingIn, stoodUp } from "./transposed";
import { SheetView } from "./sheet-view";
import { statedUnit } from "./stated-unit";
import { yearsIn } from "./years";

export type Recognition = { readonly layout: Layout; readonly why?: undefined } | { readonly layout?: undefined; readonly why: SheetWhy };

/** Rows a sheet may have; more than this is data of another kind. */
const MAX_ROWS = 400_000;
/** Header candidates tried before giving up. */
const MAX_TRIED = 6;

/** The layout of the plan in a sheet, or why there is none, at once. Nothing throws. */
export function recognise(grid: Grid): Recognition {
  return atOnce(recognising(grid));
}

/** The same step by step; a null is a place to breathe. */
export function* recognising(source: Grid): Generator<null, Recognition, void> {
  if (source.lastRow === 0 || source.usedRows().length === 0) return { why: "empty" };
  const { view, digits } = readableView(source);
  const { grid } = view;
  if (view.rows.length > MAX_ROWS) return { why: "too-large" };
  const lying = lyingIn(view);
  // Forms of which some can't be told apart are no table.
  if (lying?.cards === undefined && areForms(view)) return { why: "no-header" };
  if (lying !== null) {
    const list = yield* inView(new SheetView(stoodUp(grid, lying).grid));
    // No reading by rows can be right: it is refused rather than misread.
    return list.layout === undefined ? { why: "no-header" } : { layout: layoutAcross(grid, lying, list.layout) };
  }
  const found = yield* inView(view);
  return digits === null || found.layout === undefined ? found : { layout: inDigits(found.layout, digits) };
}

function* inView(view: SheetView): Generator<null, Recognition, void> {
  const headers = yield* headersIn(view);
  let why: SheetWhy = headers.length === 0 ? "no-header" : "no-activity-column";
  for (const header of headers.slice(0, MAX_TRIED)) {
    yield null;
    const layout = layoutOf(view, header);
    if (layout.columns.activity === undefined) continue;
    if (!hasRowsBelow(view, layout)) {
      why = "no-rows";
      continue;
    }
    yield null;
    return { layout: uppermost(view, headers, layout) };
  }
  for (const header of headers.length > 0 ? [] : (yield* headersIn(view, true)).slice(0, MAX_TRIED)) {
    yield null;
    const layout = layoutOf(view, header);
    if (layout.columns.activity !== undefined && hasRowsBelow(view, layout) && namesPlan(view, layout))
      return { layout: { ...layout, confidence: Math.min(layout.confidence, 0.6) } };
  }
  const bare = headerlessLayout(view);
  return bare ? { layout: bare } : { why };
}

/** Of several tables of one plan, one below the other, the first; the reader comes to the others by itself. */
function uppermost(view: SheetView, headers: readonly Header[], chosen: Layout): Layout {
  const above = headers.filter((header) => header.rows[0]! < chosen.headerRows[0]!).sort((a, b) => a.rows[0]! - b.rows[0]!);
  for (const header of above.slice(0, MAX_TRIED)) {
    const next = above.find(({ rows }) => rows[0]! > header.rows[header.rows.length - 1]!)?.rows[0] ?? chosen.headerRows[0]!;
    const first = headersAt(view, header.rows[0]!)[0] ?? header;
    const layout = layoutOf(view, first);
    if ((isSameKind(layout, chosen) || isBandAbove(layout, chosen)) && hasRowsBelow(view, layout)) return layout;
    // What stands in other columns further down says nothing of its own few rows.
    const alone = plainLayout(view, first, next - 1);
    if (isSamePlan(view, alone, chosen) && hasRowsBelow(view, alone) && !isOfAnother(view, first.rows[0]!)) return alone;
  }
  return chosen;
}

/** The layout of a further table of the same plan whose header begins in this row: the same columns in another order; else null. */
export function partAt(view: SheetView, row: number, plan: Layout): Layout | null {
  const [left, right] = spanOf(Object.values(plan.columns));
  // Of tables beside each other the one below the plan's own columns, however much better the other one's words are known.
  const headers = headersAt(view, row);
  const header = headers.find(({ headings }) => [...headings.keys()].some((column) => column >= left && column <= right)) ?? headers[0];
  return header === undefined ? null : partUnder(view, header, plan);
}

/** The same below a table that stands beside another: of what its row heads, the headings over that table's columns. */
export function partBesideAt(view: SheetView, row: number, plan: Layout): Layout | null {
  const [left, right] = spanOf(Object.values(plan.columns));
  const header = headersAt(view, row).find(({ headings }) =>
    [...headings.keys()].every((column) => column >= left - 1 && column <= right + 1),
  );
  return header === undefined ? null : partUnder(view, header, plan);
}

function partUnder(view: SheetView, header: Header, plan: Layout): Layout | null {
  const row = header.rows[0]!;
  const layout = layoutOf(view, header);
  if (!isSamePlan(view, layout, plan) || !hasRowsBelow(view, layout)) return null;
  if (isOfAnother(view, row)) return null;
  const isUnitTold = layout.unit !== null;
  return isUnitTold ? layout : { ...layout, unit: plan.unit, unitFactor: plan.unitFactor };
}

/** Further tables of the same plan beside it, below the same header row: 上半年 and 下半年 side by side. */
export function partsBeside(view: SheetView, plan: Layout): Layout[] {
  if (plan.blocks !== undefined) return [...plan.blocks];
  const row = plan.headerRows[0];
  if (row === undefined || plan.monthColumns.length > 0) return [];
  const own = new Set(Object.values(plan.columns));
  const found: Layout[] = [];
  for (const header of headersAt(view, row)) {
    const layout = completed(view, layoutOf(view, header), plan);
    const columns = Object.values(layout.columns);
    if (
      !(isSameKind(layout, plan) || hasSameHeadings(view, layout, plan) || isLess(view, layout, plan)) ||
      columns.some((column) => own.has(column)) ||
      !hasRowsBelow(view, layout)
    )
      continue;
    for (const column of columns) own.add(column);
    found.push({ ...layout, unit: layout.unit ?? plan.unit, unitFactor: layout.unit === null ? plan.unitFactor : layout.unitFactor });
  }
  return found.sort((a, b) => Math.min(...Object.values(a.columns)) - Math.min(...Object.values(b.columns)));
}

/** Roles of two tables side by side whose columns stand under the same words, and how far they are from each other; null where they differ. */
function shiftTo(view: SheetView, one: Layout, plan: Layout): { readonly shift: number; readonly roles: number } | null {
  if (one.headerRows.length === 0 || plan.headerRows.length === 0) return null;
  const shifts = TELLING.flatMap((role) => {
    const [own, other] = [one.columns[role], plan.columns[role]];
    const word = headingWord(view, one, role);
    return own === undefined || other === undefined || word === "" || word !== headingWord(view, plan, role) ? [] : [own - other];
  });
  const [shift] = shifts;
  return shift !== undefined && shift !== 0 && shifts.every((other) => other === shift) ? { shift, roles: shifts.length } : null;
}

/** The table with the columns whose headings were left out, told by where they stand in the one beside it. */
function completed(view: SheetView, one: Layout, plan: Layout): Layout {
  const found = shiftTo(view, one, plan);
  if (found === null || found.roles < 2) return one;
  const columns: Partial<Record<keyof Layout["columns"], number>> = { ...one.columns };
  const last = one.headerRows[one.headerRows.length - 1]!;
  for (const role of TELLING) {
    const column = plan.columns[role] === undefined ? 0 : plan.columns[role] + found.shift;
    if (columns[role] !== undefined || column < 1 || column > view.grid.lastColumn || Object.values(columns).includes(column)) continue;
    if (isBlank(view.seen(last, column)) && hasSomeBelow(view, column, last)) columns[role] = column;
  }
  return { ...one, columns };
}

function hasSomeBelow(view: SheetView, column: number, below: number): boolean {
  return view.rows.filter((row) => row > below && row <= below + 60 && !isBlank(view.own(row, column))).length >= 2;
}

/** True for a table of the plan that lacks one of its columns: it is read with what it has, and said to lack it. */
function isLess(view: SheetView, one: Layout, plan: Layout): boolean {
  return one.columns.activity !== undefined && (shiftTo(view, one, plan)?.roles ?? 0) >= 2;
}

/** The layout below a header; of several tables side by side under it, the first with the others in `blocks`. */
function layoutOf(view: SheetView, header: Header): Layout {
  const plain = plainLayout(view, header);
  const blocks = blocksOf(view, header, plain);
  return blocks === null ? plain : { ...blocks[0]!, blocks: blocks.slice(1) };
}

/** What its columns are is seen in the rows down to `bottom`. */
function plainLayout(view: SheetView, header: Header, bottom = view.grid.lastRow): Layout {
  const { grid } = view;
  const last = header.rows[header.rows.length - 1]!;
  const [left, right] = spanOf([...header.headings.keys()]);
  const inside = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  // A column without a heading beside the table still belongs to it when it is filled.
  for (const column of [left - 1, right + 1])
    if (column >= 1 && column <= grid.lastColumn && isFilledBeside(view, column, last)) inside.push(column);
  const table = tableColumns(view, inside, last + 1, bottom);
  const { facts } = table;
  for (const column of inside) {
    // 活动内容 over two columns, merged in every row: the second one is no column.
    const heading = header.headings.get(column);
    if (facts.get(column)!.filled === 0 && heading !== undefined && heading === header.headings.get(column - 1)) facts.delete(column);
  }
  const organisations = [
    ...otherColumns(header.headings).filter((column) => (facts.get(column)?.numeric ?? 0) < 0.6),
    ...columnsOfOthers(header.headings),
  ];
  const boxes = boxesBeside(view, last);
  const income = [...new Set([...incomeColumns(view, header), ...boxes.income])];
  const outside = [...income, ...boxes.people];
  for (const column of [...organisations, ...outside]) facts.delete(column);
  const { monthColumns, unitColumn, endColumn, partColumns, costColumn, otherPayers, wholeOfPayers, doubt, lead, ...chosen } = columnsOf(
    header.headings,
    table,
    titleYear(view, header),
  );
  const isOpen = chosen.columns.amount === undefined && monthColumns.length + partColumns.length === 0;
  const free = inside.filter((column) => !header.headings.has(column) && !Object.values(chosen.columns).includes(column));
  const proven = isOpen ? headlessAmount(view, free, table, last) : null;
  const columns = proven === null ? chosen.columns : { ...chosen.columns, amount: proven };
  const money = columns.amount ?? partColumns[0];
  const apart = (own: readonly number[], is: Partial<LayoutBlock>): readonly LayoutBlock[] =>
    own.length === 0 ? [] : [{ head: null, columns: own, isText: false, ...is }];
  const otherBlocks = [
    ...apart(organisations, {}),
    ...apart(otherPayers, { isPaid: true, ...(wholeOfPayers === null ? {} : { whole: wholeOfPayers }) }),
    ...apart(income, { isIncome: true }),
  ];
  const unit = statedUnit(view, header, money, monthColumns);
  return {
    sheet: grid.sheet,
    headerRows: header.rows,
    columns,
    monthColumns,
    firstRow: last + 1,
    lastRow: grid.lastRow,
    unit: unit?.name ?? null,
    unitFactor: unit?.factor ?? 1,
    confidence: within(lead, confidenceOf(columns, monthColumns.length, header)),
    isCorrected: false,
    span: spanOf(inside.filter((column) => !outside.includes(column))),
    ...(doubt.length === 0 ? {} : { doubt }),
    ...(otherBlocks.length === 0 ? {} : { otherBlocks }),
    ...(unitColumn === null ? {} : { unitColumn }),
    ...(endColumn === null ? {} : { endColumn }),
    ...(partColumns.length === 0 ? {} : { partColumns }),
    ...(costColumn === null ? {} : { costColumn }),
  };
}

/** The year that the lines above the header name, where they name one, or one outside brackets: 2026年度计划（附2027、2028年滚动预计）. */
function titleYear(view: SheetView, { rows }: Header): number | null {
  const lines = view.rows
    .filter((row) => row < rows[0]!)
    .flatMap((row) => view.ownCells(row).slice(0, 1))
    .flatMap(({ cell }) => (typeof cell.value === "string" ? [cell.value] : []));
  const oneOf = (texts: readonly string[]): number | null => {
    const years = new Set(texts.flatMap((text) => yearsIn(text).map(({ year }) => year)));
    return years.size === 1 ? [...years][0]! : null;
  };
  return oneOf(lines) ?? oneOf(lines.map((line) => line.replace(/[(（].*?[)）]/g, "")));
}

const spanOf = (columns: readonly number[]): readonly [left: number, right: number] => [Math.min(...columns), Math.max(...columns)];

/** 收入 | 支出 over two halves of one table, side by side: the columns of the income. */
function incomeColumns(view: SheetView, { headings, rows }: Header): readonly number[] {
  const columns = [...headings.keys()].sort((a, b) => a - b);
  for (const row of rows) {
    const words = columns.map((column) => view.word(view.seen(row, column)));
    const [from, to] = [words.findIndex((word) => INCOME_HALF.test(word)), words.findIndex((word) => SPENDING_HALF.test(word))];
    if (from >= 0 && to > from) return columns.slice(from, to);
    if (to >= 0 && from > to) return columns.slice(from);
  }
  return [];
}

function isFilledBeside(view: SheetView, column: number, below: number): boolean {
  let filled = 0;
  let rows = 0;
  for (const row of view.rows) {
    if (row <= below) continue;
    if (++rows > 60) break;
    if (!isBlank(view.own(row, column))) filled++;
  }
  return rows > 0 && filled / rows > 0.5;
}

function hasRowsBelow(view: SheetView, layout: Layout): boolean {
  const activity = layout.columns.activity!;
  for (const row of view.rows) {
    if (row < layout.firstRow) continue;
    const columns = [activity, ...(layout.blocks ?? []).map((block) => block.columns.activity!)];
    if (columns.some((column) => typeof view.own(row, column).value === "string" && !isBlank(view.own(row, column)))) return true;
  }
  return hasNamelessRow(view, layout);
}

/** True where all an activity needs is there but for its name: when, who and how much, be it that the amount stands in the name's place. */
function hasNamelessRow(view: SheetView, { columns, firstRow }: Layout): boolean {
  const { activity, month, owner, amount } = columns;
  if (month === undefined || owner === undefined || amount === undefined) return false;
  return view.rows.some((row) => {
    const hasAmount = [amount, activity!].some((column) => typeof view.own(row, column).value === "number");
    if (row < firstRow || isBlank(view.own(row, month)) || !hasAmount) return false;
    return typeof view.own(row, owner).value === "string" && readMonths(view.own(row, month), { year: null }).months.length > 0;
  });
}

/** True when a list without months, owners and amounts is a plan all the same: by its title, or by the months in its texts. */
function namesPlan(view: SheetView, layout: Layout): boolean {
  const rows = view.rows;
  const titles = rows.filter((row) => row < layout.headerRows[0]!).flatMap((row) => view.ownCells(row).map(({ cell }) => view.word(cell)));
  if ([simplify(tidy(view.grid.sheet)), ...titles].some((word) => PLAN_CALLED.test(word) && !EXPLANATION.test(word))) return true;
  const texts = rows
    .filter((row) => row >= layout.firstRow)
    .slice(0, 60)
    .map((row) => view.own(row, layout.columns.activity!))
    .filter((cell) => typeof cell.value === "string");
  return texts.length >= 3 && texts.filter((cell) => monthsInActivity(view.text(cell), null) !== null).length >= texts.length * 0.4;
}

/** A reading is no surer than it is far from the second best: from half, where two columns are as likely the amounts, upwards. */
function within(lead: number | null, confidence: number): number {
  return lead === null ? confidence : Math.min(confidence, Math.round((0.5 + Math.max(0, lead)) * 100) / 100);
}

/** 1 for a table with all its columns named as we expect; less for what had to be guessed. */
function confidenceOf(columns: Layout["columns"], matrixColumns: number, header: Header): number {
  let confidence = 0.5;
  const certain = (role: "activity" | "month" | "owner" | "amount", share: number): void => {
    const column = columns[role];
    if (column === undefined) return;
    const sense = header.headings.get(column)?.senses.find((entry) => entry.kind === role);
    confidence += share * (0.4 + 0.6 * (sense?.weight ?? 0));
  };
  certain("activity", 0.2);
  certain("month", 0.12);
  certain("owner", 0.08);
  certain("amount", 0.1);
  if (columns.month === undefined && (matrixColumns > 0 || columns.quarter !== undefined)) confidence += 0.1;
  return Math.round(Math.min(1, confidence) * 100) / 100;
}
