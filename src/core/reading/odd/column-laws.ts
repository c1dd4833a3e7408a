/** lawBreakers: figures of a column that nearly all follow one rule: running up, the difference of two others, the sum of several. */
import type { Layout, OddFigure, PlanItem } from "../../plan/plan";
import { DIFFERENCE_HEADING, GROUP_SUM_HEADING, RUNNING_HEADING, SHARE_HEADING } from "../../words/figure-words";
import { arithmeticOf } from "../columns/arithmetic";
import { monthSums } from "../columns/month-sums";
import { SAMPLE, type SheetView } from "../sheet-view";
import { figureIn, headingOver, isSame, isSameShare, rounded, shareIn } from "./figures";

/** So many rows must follow a rule, and this share of those that could. */
const FEWEST = 3;
const SHARE = 0.75;
const BY_FIGURES = { fewest: FEWEST, share: SHARE };
/** A heading that names the sum of the months beside it needs less. */
const BY_HEADING = { fewest: 1, share: 0.5 };
/** Columns of a table that are compared. */
const MOST_COLUMNS = 24;

interface Column {
  readonly column: number;
  readonly heading: string;
  /** By row of the table; null where there is no figure. */
  readonly values: readonly (number | null)[];
}

/** Figures of one table that break their column's rule. `totals`: rows with the sums of everything. */
export function lawBreakers(view: SheetView, layout: Layout, items: readonly PlanItem[], totals: readonly number[]): OddFigure[] {
  const { amount } = layout.columns;
  if (layout.span === undefined || !mayFollowRule(view, layout)) return [];
  const rows = [...new Set(items.map(({ row }) => row))];
  if (rows.length < FEWEST) return [];
  const columns: Column[] = [];
  const [left, right] = layout.span;
  const inMonths = new Set(layout.monthColumns.map(({ column }) => column));
  const ofMonths = monthSums(
    inMonths,
    Array.from({ length: right - left + 1 }, (_, at) => left + at),
    (column) => headingOver(view, layout, column),
  );
  for (let column = left; column <= right && columns.length < MOST_COLUMNS; column++) {
    const heading = headingOver(view, layout, column);
    if (heading === null || column === layout.columns.seq || column === layout.columns.month) continue;
    const isShare = SHARE_HEADING.test(heading.text);
    const values = rows.map((row) => (isShare ? shareIn(view.own(row, column)) : figureIn(view.own(row, column))));
    const isOfMonths = inMonths.has(column) || ofMonths.has(column);
    if (isOfMonths || values.filter((value) => value !== null).length >= FEWEST)
      columns.push({ column, heading: heading.text + heading.bracket, values });
  }
  // What makes the amounts is compared with them already.
  const targets = columns.filter(({ column }) => column !== amount && layout.partColumns?.includes(column) !== true);
  const money = columns.find(({ column }) => column === amount);
  const rule = (target: Column): Rule | null => {
    const unit = headingOver(view, layout, target.column)?.unit ?? null;
    if (money !== undefined && unit !== null && unit.factor !== layout.unitFactor)
      return inOtherUnit(target, money, layout.unitFactor / unit.factor);
    if (SHARE_HEADING.test(target.heading)) return money === undefined ? null : shareOf(target, money);
    if (RUNNING_HEADING.test(target.heading)) return runningUp(target, columns);
    if (DIFFERENCE_HEADING.test(target.heading)) return difference(target, columns);
    const months = ofMonths.get(target.column);
    if (months !== undefined)
      return addedUp(
        target,
        columns.filter(({ column }) => months.includes(column)),
        BY_HEADING,
      );
    return GROUP_SUM_HEADING.test(target.heading) ? sumAcross(view, target, columns, rows) : null;
  };
  return targets.flatMap((target) => {
    const found = rule(target);
    if (found === null) return [];
    const odd = (row: number, stated: number | null, expected: number | null, how: OddFigure["how"]): OddFigure[] => {
      if (stated === null || expected === null || (how === "share" ? isSameShare(stated, expected) : isSame(stated, expected))) return [];
      const cell = { sheet: view.grid.sheet, row, column: target.column };
      return [{ cell, heading: target.heading, stated, expected: rounded(expected), how }];
    };
    // What is left in each row is left in all of them together; what runs up ends in the sum of all.
    const isTotalled = found.how === "difference" || found.how === "running";
    const last = isTotalled ? totals.find((row) => row > rows[rows.length - 1]!) : undefined;
    const sumOf = (values: Rule["expected"]): number => values.reduce((all: number, value) => all + (value ?? 0), 0);
    const own = last === undefined ? null : figureIn(view.own(last, target.column));
    // It may add up a wrong figure, or what that should have been.
    const added = own !== null && isSame(own, sumOf(found.expected)) ? own : sumOf(target.values);
    const end = found.expected[found.expected.length - 1] ?? null;
    const sum =
      found.how !== "running" ? added : own !== null && (isSame(own, added) || own === target.values[rows.length - 1]) ? own : end;
    return [
      ...target.values.flatMap((value, at) => odd(rows[at]!, value, found.expected[at] ?? null, found.how)),
      ...(last === undefined ? [] : odd(last, own, sum, "rows")),
    ];
  });
}

/** Whether some heading speaks of a rule: most tables have none, and none of their cells need be read for it. */
function mayFollowRule(view: SheetView, layout: Layout): boolean {
  const [left, right] = layout.span!;
  for (let column = left; column <= right; column++) {
    const heading = headingOver(view, layout, column);
    const text = heading === null ? "" : heading.text + heading.bracket;
    if (heading !== null && heading.unit !== null && heading.unit.factor !== layout.unitFactor) return true;
    if ([RUNNING_HEADING, DIFFERENCE_HEADING, GROUP_SUM_HEADING, SHARE_HEADING].some((rule) => rule.test(text))) return true;
  }
  return false;
}

interface Rule {
  readonly expected: readonly (number | null)[];
  readonly how: OddFigure["how"];
}

/** True where enough of the figures are what the rule makes of them, and few are not. */
function isFollowed(
  values: readonly (number | null)[],
  expected: readonly (number | null)[],
  { fewest, share } = BY_FIGURES,
  same = isSame,
): boolean {
  let followed = 0;
  let asked = 0;
  for (const [at, value] of values.entries()) {
    const other = expected[at] ?? null;
    if (value === null || other === null) continue;
    asked++;
    if (same(value, other)) followed++;
  }
  return followed >= fewest && followed >= asked * share;
}

/** 预算（万元） beside 预算（元）. */
function inOtherUnit(target: Column, money: Column, ratio: number): Rule | null {
  const expected = money.values.map((value) => (value === null ? null : value * ratio));
  return isFollowed(target.values, expected) ? { expected, how: "unit" } : null;
}

/** 占比: of all amounts the row's own, in hundredths. */
function shareOf(target: Column, money: Column): Rule | null {
  const whole = money.values.reduce((sum: number, value) => sum + (value ?? 0), 0);
  if (whole <= 0) return null;
  const expected = money.values.map((value) => (value === null ? null : (value / whole) * 100));
  return isFollowed(target.values, expected, BY_FIGURES, isSameShare) ? { expected, how: "share" } : null;
}

/** 累计: all of another column up to here. */
function runningUp(target: Column, columns: readonly Column[]): Rule | null {
  for (const other of columns) {
    if (other === target) continue;
    let sum = 0;
    const expected = other.values.map((value) => (sum += value ?? 0));
    if (isFollowed(target.values, expected)) return { expected, how: "running" };
  }
  return null;
}

/** 增减, 结余: one column less another. */
function difference(target: Column, columns: readonly Column[]): Rule | null {
  for (const one of columns)
    for (const other of columns) {
      if (one === other || one === target || other === target) continue;
      const expected = one.values.map((value, at) => (value === null ? null : value - (other.values[at] ?? 0)));
      if (isFollowed(target.values, expected)) return { expected, how: "difference" };
    }
  return null;
}

/** 小计 of columns beside it. */
function sumAcross(view: SheetView, target: Column, columns: readonly Column[], rows: readonly number[]): Rule | null {
  const { sums } = arithmeticOf(
    view,
    columns.map(({ column }) => column),
    rows.slice(0, SAMPLE),
  );
  const parts = sums.get(target.column);
  if (parts === undefined || parts.length < 2) return null;
  return addedUp(
    target,
    columns.filter(({ column }) => parts.includes(column)),
  );
}

/** The figures of these columns, row by row. */
function addedUp(target: Column, own: readonly Column[], told = BY_FIGURES): Rule | null {
  const expected = target.values.map((_, at) => {
    const figures = own.map(({ values }) => values[at] ?? null).filter((value) => value !== null);
    return figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0);
  });
  return isFollowed(target.values, expected, told) ? { expected, how: "columns" } : null;
}
