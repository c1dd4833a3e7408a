/** columnsOf: gives each role its column, from the headings, their neighbours and what stands below. */
import type { MonthNumber } from "../terms/month";
import type { ColumnRole, HeadingKind } from "../terms/column-role";
import { SPAN_END, SPAN_START } from "../columns/columns";
import type { ColumnFacts } from "./column-facts";
import type { Heading } from "./headings";
import { readMonthText } from "./months";

export interface Columns {
  readonly columns: Partial<Record<ColumnRole, number>>;
  readonly monthColumns: readonly { readonly column: number; readonly month: MonthNumber }[];
  /** A column that names each row's own money unit (单位：元/万元), or null. */
  readonly unitColumn: number | null;
  /** The column of the last month, beside that of the first, or null. */
  readonly endColumn: number | null;
}

const NO_ROLE: readonly HeadingKind[] = ["code", "rate", "remaining", "adjusted", "approval", "income"];

/** `facts` by column; columns without a heading may still be found by their contents. */
export function columnsOf(headings: ReadonlyMap<number, Heading>, facts: ReadonlyMap<number, ColumnFacts>): Columns {
  const all = [...facts.keys()].sort((a, b) => a - b);
  const taken = new Set<number>();
  const columns: Partial<Record<ColumnRole, number>> = {};
  const weight = (column: number, kind: HeadingKind): number =>
    headings.get(column)?.senses.find((sense) => sense.kind === kind)?.weight ?? 0;
  const take = (role: ColumnRole, column: number | null): void => {
    if (column === null || columns[role] !== undefined) return;
    columns[role] = column;
    taken.add(column);
  };
  /** The free column with the highest score at or above `least`; the leftmost of equals. */
  const best = (least: number, score: (column: number, facts: ColumnFacts) => number): number | null => {
    let found: number | null = null;
    let highest = least;
    for (const column of all) {
      if (taken.has(column)) continue;
      const value = score(column, facts.get(column)!);
      if (value > highest || (value === highest && found === null)) {
        found = column;
        highest = value;
      }
    }
    return found;
  };

  const monthColumns = matrixOf(headings, all);
  for (const { column } of monthColumns) taken.add(column);
  for (const column of all) {
    const senses = headings.get(column)?.senses ?? [];
    if (
      senses[0] &&
      NO_ROLE.includes(senses[0].kind) &&
      !senses.some((sense) => sense.weight === senses[0]!.weight && !NO_ROLE.includes(sense.kind))
    )
      taken.add(column);
  }
  take(
    "seq",
    best(0.8, (column, { numeric }) => weight(column, "seq") + (numeric > 0.5 ? 0.1 : 0)),
  );

  takeMoney();
  const endColumn = takeSpan();
  takeTimes();
  const unitColumn = best(0.5, (column, { moneyUnits }) => (moneyUnits > 0.6 ? weight(column, "unit") : 0));
  if (unitColumn !== null) taken.add(unitColumn);
  // 单位 over 次, 人, 场 counts things; it names nobody.
  for (const column of all) if (!taken.has(column) && weight(column, "unit") >= 0.5 && facts.get(column)!.measures > 0.6) taken.add(column);

  take(
    "subject",
    best(0.7, (column) => weight(column, "subject")),
  );
  take(
    "source",
    best(0.7, (column) => weight(column, "source")),
  );
  take(
    "owner",
    best(0.7, (column) => weight(column, "owner") + (/责任人|负责人|经办人/.test(headings.get(column)?.text ?? "") ? 0.05 : 0)),
  );
  take(
    "partner",
    best(0.7, (column) => weight(column, "partner")),
  );
  take(
    "participants",
    best(0.6, (column) => weight(column, "participants")),
  );
  take(
    "place",
    best(0.6, (column) => weight(column, "place")),
  );
  take(
    "status",
    best(0.5, (column) => weight(column, "status")),
  );
  take(
    "unitName",
    best(0.9, (column) => weight(column, "unitName")),
  );
  take(
    "owner",
    best(0.5, (column) => weight(column, "owner")),
  );
  take(
    "unitName",
    best(0.6, (column) => weight(column, "unitName")),
  );
  take(
    "remark",
    best(0.8, (column) => weight(column, "remark")),
  );
  takeActivities();
  take(
    "remark",
    best(0.6, (column) => weight(column, "remark")),
  );
  return { columns, monthColumns, unitColumn, endColumn };

  function takeMoney(): void {
    const years = all.map((column) => headings.get(column)?.year ?? null).filter((year) => year !== null);
    const latest = Math.max(...years);
    const isOlder = (column: number): boolean => years.length > 1 && (headings.get(column)?.year ?? latest) < latest;
    take(
      "lastYear",
      best(0.7, (column) => (isOlder(column) && weight(column, "amount") > 0.4 ? 1 : weight(column, "lastYear"))),
    );
    take(
      "actual",
      best(0.7, (column) => weight(column, "actual") - (weight(column, "amount") > weight(column, "actual") ? 1 : 0)),
    );
    const price = (column: number): number => weight(column, "unitPrice") - (weight(column, "amount") >= 0.9 ? 0.5 : 0);
    const amount = best(0.3, (column, { amounts, filled, months }) => {
      const named = Math.max(weight(column, "amount"), monthColumns.length > 0 ? weight(column, "total") : 0);
      if (named === 0 || isOlder(column) || (price(column) >= 0.7 && named <= price(column))) return 0;
      // 经费 over words (工会经费, 行政) is a source.
      // The same figures in 元 and in 万元: 元 is the exact one.
      const isExact = headings.get(column)?.unit?.factor === 1;
      return (
        named + (isExact ? 0.15 : 0) + (filled === 0 ? 0 : 0.5 * (amounts - 0.5)) - (months > 0.6 && weight(column, "month") > 0 ? 1 : 0)
      );
    });
    take("amount", amount);
    take(
      "heads",
      best(0.7, (column) => weight(column, "heads")),
    );
    take("unitPrice", best(0.7, price));
    take(
      "quantity",
      best(0.6, (column) => weight(column, "quantity")),
    );
  }

  /** 开始月份 beside 结束月份: the first is the month, the second its end. */
  function takeSpan(): number | null {
    const named = (pattern: RegExp): number | null =>
      all.find((column) => !taken.has(column) && pattern.test(headings.get(column)?.text ?? "")) ?? null;
    const start = named(SPAN_START);
    const end = start === null ? null : named(SPAN_END);
    if (start === null || end === null || end <= start) return null;
    take("month", start);
    taken.add(end);
    return end;
  }

  function takeTimes(): void {
    take(
      "quarter",
      best(0.9, (column) => weight(column, "quarter")),
    );
    take(
      "week",
      best(
        0.6,
        (column, { weeks }) =>
          weight(column, "week") + (weeks > 0.5 && Math.max(weight(column, "month"), weight(column, "date")) > 0 ? 0.7 : 0),
      ),
    );
    take(
      "month",
      best(0.5, (column, { months, filled, amounts }) => {
        const named = weight(column, "month");
        if (named === 0 || (filled > 0 && months === 0 && amounts > 0.8 && named < 1)) return 0;
        return named + (filled === 0 ? 0 : 0.4 * (months - 0.5)) + (named >= 0.5 && filled === 0 ? -0.1 : 0);
      }),
    );
    // A column of months without a name of its own.
    if (columns.month === undefined && monthColumns.length === 0) {
      take(
        "month",
        best(0.6, (column, { months, filled }) => (filled >= 2 && (headings.get(column)?.senses.length ?? 0) === 0 ? months : 0)),
      );
    }
    take(
      "date",
      best(0.6, (column, { months }) => Math.max(weight(column, "date"), weight(column, "month") * 0.7) * (months > 0.3 ? 1 : 0.8)),
    );
  }

  function takeActivities(): void {
    const texts = all.filter((column) => !taken.has(column) && facts.get(column)!.amounts < 0.7);
    const named = texts.filter((column) => weight(column, "activity") > 0 || weight(column, "content") > 0 || weight(column, "task") > 0);
    const isGroup = (column: number): boolean => facts.get(column)!.grouped >= 0.35;
    const someStands = named.some((column) => !isGroup(column) && weight(column, "activity") + weight(column, "content") > 0);
    let activity: number | null = null;
    let highest = -1;
    for (const column of named) {
      const { own, distinct } = facts.get(column)!;
      const named = Math.max(
        weight(column, "activity") - 0.2 * weight(column, "content"),
        0.5 * weight(column, "content"),
        0.3 * weight(column, "task"),
      );
      const sameName = activity !== null && headings.get(activity)!.text === headings.get(column)!.text;
      const score = named + 0.4 * own + 0.15 * distinct - (isGroup(column) && someStands ? 0.7 : 0) + (sameName ? 0.02 : 0);
      if (score > highest) {
        highest = score;
        activity = column;
      }
    }
    if (activity === null) activity = longest(texts.filter((column) => (headings.get(column)?.senses.length ?? 0) === 0));
    take("activity", activity);
    if (activity === null) return;
    const chosen = activity;
    take(
      "task",
      best(0.9, (column) => weight(column, "task")),
    );
    take(
      "task",
      best(0.3, (column) => (column < chosen ? Math.max(weight(column, "task"), isGroup(column) ? weight(column, "activity") : 0) : 0)),
    );
    take(
      "task",
      best(0.5, (column) =>
        column < chosen && headings.get(column)?.text === headings.get(chosen)?.text ? weight(column, "activity") : 0,
      ),
    );
    take(
      "content",
      best(0.4, (column) => Math.max(weight(column, "content"), column > chosen ? weight(column, "activity") * 0.8 : 0)),
    );
  }

  function longest(candidates: readonly number[]): number | null {
    let found: number | null = null;
    for (const column of candidates) {
      if (facts.get(column)!.length < 2 || facts.get(column)!.filled === 0) continue;
      if (found === null || facts.get(column)!.length > facts.get(found)!.length) found = column;
    }
    return found;
  }
}

/** Month columns of a matrix: at least three, each named by a month of its own. */
function matrixOf(headings: ReadonlyMap<number, Heading>, all: readonly number[]): { column: number; month: MonthNumber }[] {
  const found: { column: number; month: MonthNumber }[] = [];
  for (const column of all) {
    const heading = headings.get(column);
    if (!heading) continue;
    const number = /^(?:[1-9]|1[0-2])$/.test(heading.text) ? Number(heading.text) : null;
    if (number !== null) found.push({ column, month: number as MonthNumber });
    else if (heading.isMonth) {
      const { months } = readMonthText(heading.text, { year: null });
      for (const { month } of months.length === 1 || months.length === 3 ? months : []) found.push({ column, month });
    }
  }
  const months = new Set(found.map((entry) => entry.month));
  return months.size >= 3 && months.size === found.length ? found : [];
}
