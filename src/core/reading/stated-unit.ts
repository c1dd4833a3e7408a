/** statedUnit, inOtherUnit: the unit of a table's money, wherever it is said: headings, lines above, notes, the total's own words. */
import type { Cell } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { FIGURE_WITH_UNIT, UNIT_OF_TOTAL } from "../words/amount-words";
import { UNIT_LABEL, UNIT_LINE_LIKE, UNIT_SAID_LIKE } from "../words/sheet-words";
import type { Header } from "./header";
import { totalKind } from "./labels";
import type { SheetView } from "./sheet-view";
import { type MoneyUnit, unitIn, unitLine } from "./units";

/** Rows looked at above a table and at the foot of the sheet. */
const ABOVE = 30;
const BELOW = 12;

/** The unit of the figures in the column `money`, or below the months; null where nothing says it. */
export function statedUnit(
  view: SheetView,
  header: Header,
  money: number | undefined,
  monthColumns: Layout["monthColumns"],
): MoneyUnit | null {
  const { headings } = header;
  return (
    (money === undefined ? null : (headings.get(money)?.unit ?? null)) ??
    unitOverMonths(view, header, monthColumns) ??
    unitInLines(view, header) ??
    [...headings.values()].find(({ isMonth, senses, unit }) => unit && (isMonth || senses[0]?.kind === "amount"))?.unit ??
    view.heading(view.grid.sheet).unit ??
    (money === undefined ? null : unitProven(view, header, money))
  );
}

/** 预算（万元） joined over all the months of a matrix. */
function unitOverMonths(view: SheetView, { rows }: Header, months: Layout["monthColumns"]): MoneyUnit | null {
  for (const row of rows) {
    const [unit, ...others] = months.map(({ column }) => view.heading(view.text(view.seen(row, column))).unit);
    if (unit && others.every((other) => other?.factor === unit.factor)) return unit;
  }
  return null;
}

/** The unit named above the table or in its header; the nearest line counts, and at last one below the table. */
function unitInLines(view: SheetView, header: Header): MoneyUnit | null {
  const first = header.rows[0]!;
  const last = header.rows[header.rows.length - 1]!;
  const above = view.rows
    .filter((row) => row <= last)
    .slice(-ABOVE)
    .reverse();
  // Right below the headings it speaks of them, whatever the title says.
  const next = view.rowBelow(last);
  const under = next !== undefined && view.ownCells(next).length === 1 ? [next] : [];
  for (const row of [...under, ...above, ...foot(view, first)]) {
    const unit = unitInRow(view, row, (text) => row <= first || UNIT_LINE_LIKE.test(text) || UNIT_SAID_LIKE.test(text));
    // Over the headings of a further table it is that one's.
    if (unit !== null && (row <= last || !headsTable(view, view.rowBelow(row)))) return unit;
  }
  return null;
}

const foot = (view: SheetView, first: number): readonly number[] => view.rows.filter((row) => row > first).slice(-BELOW);

function unitInRow(view: SheetView, row: number, isLooked: (text: string) => boolean): MoneyUnit | null {
  const cells = view.ownCells(row);
  for (const [index, { cell }] of cells.entries()) {
    if (typeof cell.value !== "string" || !isLooked(cell.value)) continue;
    // 费用测算（万元）, alone in its row.
    const unit = unitLine(cell.value) ?? (cells.length === 1 ? view.heading(cell.value).unit : null);
    if (unit) return unit;
    const next = cells[index + 1]?.cell;
    const beside = next && UNIT_LABEL.test(view.word(cell)) ? unitIn(view.word(next)) : null;
    if (beside) return beside;
  }
  return null;
}

function headsTable(view: SheetView, row: number | undefined): boolean {
  return row !== undefined && view.ownCells(row).filter(({ cell }) => view.sureKind(cell) !== null).length >= 2;
}

/** 合计（万元） | 19.5, 万元 beside 合计, 全年经费共19.5万元: a unit that the figures of the column come to. */
function unitProven(view: SheetView, header: Header, money: number): MoneyUnit | null {
  const last = header.rows[header.rows.length - 1]!;
  const below = foot(view, last);
  const above = view.rows.filter((row) => row < header.rows[0]!).slice(-ABOVE);
  for (const row of [...below, ...above]) {
    const isAbove = row < last;
    const figure = view.own(row, money).value;
    const cells = view.ownCells(row);
    const own = isAbove || typeof figure !== "number" ? null : unitOfTotal(view, cells);
    if (own !== null && isNear(sumOf(view, last, row, money), figure as number)) return own;
    // What an activity's own words say is no sum of all.
    if (!isAbove && typeof figure === "number") continue;
    for (const { cell } of cells) {
      const said = typeof cell.value === "string" ? FIGURE_WITH_UNIT.exec(view.word(cell)) : null;
      const unit = said === null ? null : unitIn(said[2]!);
      const end = isAbove ? view.grid.lastRow + 1 : row;
      if (unit !== null && unit.factor > 1 && sumOf(view, last, end, money) === Number(said![1]!.replace(/,/g, ""))) return unit;
    }
  }
  return null;
}

/** The unit in a total's own label, or alone in a cell beside it; null where the row is no total, or names none. */
export function unitOfTotal(view: SheetView, cells: readonly { readonly cell: Cell }[]): MoneyUnit | null {
  const words = cells.flatMap(({ cell }) => (typeof cell.value === "string" ? [view.word(cell)] : []));
  const label = words.find((word) => totalKind(word) !== null);
  if (label === undefined) return null;
  const inLabel = UNIT_OF_TOTAL.exec(label)?.[1];
  if (inLabel !== undefined) return unitIn(inLabel);
  return (
    words
      .filter((word) => word !== label && word.length <= LONGEST_UNIT)
      .map(unitIn)
      .find((unit) => unit !== null) ?? null
  );
}

const LONGEST_UNIT = 8;

/** What the bare figures of a column come to between two rows, without its totals. */
function sumOf(view: SheetView, after: number, before: number, column: number): number | null {
  let sum = 0;
  for (const row of view.rows) {
    if (row <= after || row >= before) continue;
    const { value } = view.own(row, column);
    if (typeof value === "string" && /\d/.test(value)) return null;
    if (typeof value !== "number") continue;
    if (view.ownCells(row).some(({ cell }) => typeof cell.value === "string" && totalKind(view.word(cell)) !== null)) continue;
    sum += value;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** A total that is wrong by a row or two is still of the column's unit; one in another unit is far from it. */
const FAR = 30;

function isNear(sum: number | null, stated: number): boolean {
  return sum !== null && sum > 0 && stated > 0 && stated < sum * FAR && sum < stated * FAR;
}

/** The table as it goes on below this row, where its heading or its words name another unit: 预算（万元） below 预算（元）, 二、分会活动（单位：元）. Else null. */
export function inOtherUnit(view: SheetView, row: number, part: Layout, isHeader: boolean): Layout | null {
  const { amount } = part.columns;
  if (amount === undefined) return null;
  const unit = isHeader
    ? (view.heading(view.text(view.seen(row, amount))).unit ?? unitRightAbove(view, row))
    : unitInRow(view, row, (text) => UNIT_LINE_LIKE.test(text) || UNIT_SAID_LIKE.test(text));
  if (unit === null || unit.factor === part.unitFactor) return null;
  const { parts: _parts, ...table } = part;
  return { ...table, headerRows: isHeader ? [row] : [], firstRow: row + 1, unit: unit.name, unitFactor: unit.factor };
}

/** 单位：元 alone in the line above a header that stands again. */
function unitRightAbove(view: SheetView, row: number): MoneyUnit | null {
  const above = view.rows[view.rows.indexOf(row) - 1];
  const cells = above === undefined ? [] : view.ownCells(above);
  const isLine = cells.length <= LINE_CELLS && cells.every(({ cell }) => typeof cell.value === "string");
  return above === undefined || !isLine ? null : unitInRow(view, above, (text) => UNIT_LINE_LIKE.test(text));
}

/** 编制单位：…, 日期：…, 单位：元. */
const LINE_CELLS = 3;
