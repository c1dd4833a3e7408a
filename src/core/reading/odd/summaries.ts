/** wrongSummaryLines: tables beside or below a plan that add it up by person, time or kind, and lines of theirs that do not. */
import { isBlank } from "../../grid/grid";
import type { Layout, OddFigure, OtherRow, PlanItem } from "../../plan/plan";
import { simplify, tidy } from "../../words";
import { isTotalOfAll } from "../labels";
import { lowerTables, sumOfLines } from "../lower-tables";
import { isMonthText, readMonthText } from "../months";
import type { SheetView } from "../sheet-view";
import { figureIn, isSame, rounded } from "./figures";

/** Rows looked at; a summary is short. */
const MOST_ROWS = 500;
/** Lines that must agree for the table to be one of this plan's sums, and their share. */
const FEWEST = 2;
const SHARE = 0.5;

/** Figures beside a label. */
const MOST_FIGURES = 3;

interface Line {
  readonly row: number;
  readonly label: string;
  readonly text: string;
  readonly figure: number;
}

export function wrongSummaryLines(view: SheetView, layout: Layout, items: readonly PlanItem[], others: readonly OtherRow[]): OddFigure[] {
  const found: OddFigure[] = [];
  const sums = new Sums(items);
  for (const [key, lines] of tablesOf(view, layout, items, others)) {
    const column = Number(key.split("/")[1]);
    for (const factor of new Set([layout.unitFactor, 1])) {
      const known = lines.map((line) => ({ line, expected: sums.of(line.label) })).filter(({ expected }) => expected !== null);
      const agrees = known.filter(({ line, expected }) => isSame(line.figure * factor, expected! / 100));
      if (agrees.length < FEWEST || agrees.length < known.length * SHARE || agrees.every(({ line }) => isTotalOfAll(line.label))) continue;
      for (const { line, expected } of known) {
        const sum = expected! / 100 / factor;
        if (isSame(line.figure, sum)) continue;
        const cell = { sheet: view.grid.sheet, row: line.row, column };
        found.push({ cell, heading: line.text, stated: line.figure, expected: rounded(sum), how: "group" });
      }
      break;
    }
  }
  return found.length === 0 ? wrongClassTotals(view, layout, sums, others) : found;
}

/** 合计 of a summary by classes that the plan does not name: it is what the lines come to, and not what the plan does. */
function wrongClassTotals(view: SheetView, { unitFactor }: Layout, sums: Sums, others: readonly OtherRow[]): OddFigure[] {
  const fen = sums.of(WHOLE);
  if (fen === null || fen === 0) return [];
  return lowerTables(view, others).flatMap((table): OddFigure[] => {
    const { factor, isOfClasses, total } = table;
    if (!isOfClasses || total === null || !isSame(sumOfLines(table), total.figure)) return [];
    const expected = new Set(factor === null ? [unitFactor, 1] : [factor]);
    const near = [...expected].map((one) => fen / 100 / one).filter((sum) => total.figure < sum * 2 && sum < total.figure * 2);
    if (near.length === 0 || near.some((sum) => isSame(sum, total.figure))) return [];
    const cell = { sheet: view.grid.sheet, row: total.row, column: table.amountColumn };
    return [{ cell, heading: total.text, stated: total.figure, expected: rounded(near[0]!), how: "group" }];
  });
}

const WHOLE = "合计";

/** Lines of a label and the figure right of it, by their two columns: beside the table, and in rows below that are none of its own. */
function tablesOf(
  view: SheetView,
  layout: Layout,
  items: readonly PlanItem[],
  others: readonly OtherRow[],
): ReadonlyMap<string, readonly Line[]> {
  const all = [layout, ...(layout.parts ?? [])];
  const own = all.flatMap(({ columns, monthColumns, partColumns }) => [
    ...Object.values(columns),
    ...monthColumns.map(({ column }) => column),
    ...(partColumns ?? []),
  ]);
  const [left, right] = [Math.min(...own), Math.max(...own, ...all.map(({ span }) => span?.[1] ?? 0))];
  const top = layout.headerRows[0] ?? layout.firstRow;
  const elsewhere = new Set(others.filter(({ role }) => role === "other-table-row" || role === "other-table-total").map(({ row }) => row));
  const inPlan = new Set(items.map(({ row }) => row));
  const tables = new Map<string, Line[]>();
  for (const row of view.rows.filter((at) => at >= top).slice(0, MOST_ROWS)) {
    const isBelow = elsewhere.has(row) && !inPlan.has(row);
    const cells = view.ownCells(row).filter(({ column }) => isBelow || column > right || column < left);
    for (const [at, { cell, column }] of cells.entries()) {
      if (typeof cell.value !== "string" || isBlank(cell)) continue;
      // Between the label and the money may stand how many they are.
      for (const next of cells.slice(at + 1, at + 1 + MOST_FIGURES)) {
        const figure = figureIn(next.cell);
        if (figure === null) break;
        const key = `${column}/${next.column}`;
        const lines = tables.get(key) ?? [];
        tables.set(key, lines);
        lines.push({ row, label: view.word(cell), text: view.text(cell), figure });
      }
    }
  }
  return tables;
}

/** What the plan comes to by person, kind, section, unit and time, in 分. */
class Sums {
  private known: readonly ReadonlyMap<string, number | null>[] | null = null;

  constructor(private readonly items: readonly PlanItem[]) {}

  /** By person, kind, section and unit; worked out when a label is asked for, which in most sheets is never. */
  private get named(): readonly ReadonlyMap<string, number | null>[] {
    return (this.known ??= this.added());
  }

  private added(): readonly ReadonlyMap<string, number | null>[] {
    const named = new Map<number, Map<string, number | null>>();
    for (const item of this.items) {
      const names = [item.owner.value, item.task?.value, item.section, item.unitName?.value];
      for (const [kind, name] of names.entries()) {
        if (name === null || name === undefined) continue;
        const sums = named.get(kind) ?? new Map<string, number | null>();
        named.set(kind, sums);
        const word = wordOf(name);
        const before = sums.has(word) ? sums.get(word)! : 0;
        const fen = fenOf(item);
        sums.set(word, before === null || fen === null ? null : before + fen);
      }
    }
    return [...named.values()];
  }

  /** Null where nothing is called so, or an amount is not known. */
  of(label: string): number | null {
    if (isTotalOfAll(label)) return this.ofTime(null);
    for (const sums of this.named) if (sums.has(label)) return sums.get(label)!;
    if (!isMonthText(label)) return null;
    const { form, months } = readMonthText(label, { year: null });
    return form === "invalid" || months.length === 0 ? null : this.ofTime(months.map(({ month }) => month));
  }

  private ofTime(months: readonly number[] | null): number | null {
    let sum = 0;
    for (const item of this.items) {
      const own = item.months.value.months.map(({ month }) => month);
      const within = months === null ? own.length : own.filter((month) => months.includes(month)).length;
      const fen = fenOf(item);
      if (fen === null || (months !== null && (own.length === 0 || (within > 0 && within < own.length)))) return null;
      if (months === null || within > 0) sum += fen;
    }
    return sum;
  }
}

function wordOf(name: string): string {
  return simplify(tidy(name)).toLowerCase();
}

/** What the activity counts; null where that is not known. */
function fenOf({ amount: { value } }: PlanItem): number | null {
  return value.form === "merged" || value.form === "none" || value.form === "blank" ? 0 : value.fen;
}
