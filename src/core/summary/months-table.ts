/** The table of 汇总 by month: own and spread amounts apart, a subtotal after each quarter or term, a running total. */
import type { Look, FormulaContent } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import { yuan } from "../plan/money";
import type { Line, Spending } from "./spending";
import { ANY_AMOUNT, sum, type TableContext } from "./summary-tables";

export interface MonthsTable {
  readonly end: number;
  /** Row of each slot's line. */
  readonly rows: readonly number[];
}

/** 二、月份｜项数｜当月项目｜跨月分摊｜合计｜累计, a subtotal after each quarter (or term). */
export function drawMonths({ pen, spending, ranges, messages }: TableContext, row: number): MonthsTable {
  const { summary, detail } = messages;
  const union = spending.lines.filter((line) => line.isUnion);
  pen.across(row, 1, 2, summary.monthsHeading, "heading");
  pen.across(row, 3, 6, summary.blankNote, "right");
  const head = row + 1;
  [summary.month, summary.count, summary.ownAmount, summary.spreadAmount, summary.sum, summary.running].forEach((text, index) =>
    pen.put(head, index + 1, text, "head"),
  );
  const yes = `"${detail.yes}"`;
  const no = `"${detail.no}"`;
  const { counts, known, own: alones, spread: spreads } = monthSums(union, spending, messages);
  const counted = (at: number, label: string): FormulaContent => ({
    formula: `COUNTIFS(${ranges.when},$A${at},${ranges.counted},${yes})`,
    value: counts.get(label) ?? 0,
  });

  let at = head + 1;
  let running = 0;
  const rows: number[] = [];
  const subtotals: number[] = [];
  /** Rows that the total adds up: for the counts also that of items over several months, which has no amount. */
  const summands: number[] = [];
  const summed: number[] = [];
  for (const group of subtotalGroups(spending, messages)) {
    const first = at;
    const own = [0, 0];
    for (const slot of group.slots) {
      const label = spending.slots[slot]!.label;
      const [alone, spread] = [alones[slot]!, spreads[slot]!];
      own[0]! += alone;
      own[1]! += spread;
      running += alone + spread;
      pen.put(at, 1, label, "center");
      pen.put(at, 2, counted(at, label), "count");
      const criteria = `${ranges.counted},${yes},${ranges.spread},${no}`;
      // A month whose items have no amount yet is not a month in which nothing is spent.
      const isUnknown = (counts.get(label) ?? 0) > 0 && known[slot] === 0;
      pen.put(
        at,
        3,
        {
          formula: `IF(AND(B${at}>0,COUNTIFS(${criteria},${ranges.slots[slot]},${ANY_AMOUNT})=0),"",SUMIFS(${ranges.slots[slot]},${criteria}))`,
          value: isUnknown ? "" : alone / 100,
        },
        "amount",
      );
      pen.put(
        at,
        4,
        { formula: `SUMIFS(${ranges.slots[slot]},${ranges.counted},${yes},${ranges.spread},${yes})`, value: spread / 100 },
        "amount",
      );
      pen.put(
        at,
        5,
        { formula: `IF(AND(C${at}="",D${at}=0),"",SUM(C${at}:D${at}))`, value: isUnknown && spread === 0 ? "" : (alone + spread) / 100 },
        "amount",
      );
      const before = rows[rows.length - 1];
      pen.put(at, 6, { formula: before === undefined ? `SUM(E${at})` : `SUM(F${before},E${at})`, value: running / 100 }, "amount");
      rows.push(at++);
    }
    pen.put(at, 1, group.label, "strong");
    pen.put(
      at,
      2,
      { formula: `SUM(B${first}:B${at - 1})`, value: sum(group.slots, (slot) => counts.get(spending.slots[slot]!.label) ?? 0) },
      "strongCount",
    );
    [own[0]!, own[1]!, own[0]! + own[1]!].forEach((value, index) => {
      const letter = "CDE"[index]!;
      pen.put(at, 3 + index, { formula: `SUM(${letter}${first}:${letter}${at - 1})`, value: value / 100 }, "strongAmount");
    });
    pen.put(at, 6, null, "strongAmount");
    subtotals.push(at);
    summed.push(at);
    summands.push(at++);
  }

  const several = union.filter((line) => line.slots.length > 1);
  if (several.length > 0) {
    pen.put(at, 1, summary.severalMonths, "center");
    pen.put(at, 2, counted(at, summary.severalMonths), "count");
    pen.across(at, 3, 6, several.some((line) => line.isSpread) ? summary.spreadNote : null, "text");
    summands.push(at++);
  }
  const unscheduled = union.filter((line) => line.slots.length === 0);
  const amount = spending.unionSum - running;
  // In a month matrix a row's own total may say more than its months do: then the rest is what the months leave.
  const isRest = amount !== sum(unscheduled, (line) => line.amount ?? 0);
  if (unscheduled.length > 0 || isRest) {
    const ofMonths = subtotals.map((line) => `E${line}`).join("-");
    const formula = isRest
      ? `ROUND(SUMIFS(${ranges.amount},${ranges.counted},${yes})-${ofMonths},2)`
      : `SUMIFS(${ranges.amount},${ranges.when},$A${at},${ranges.counted},${yes})`;
    running += amount;
    pen.put(at, 1, summary.noMonth, "center");
    pen.put(at, 2, counted(at, summary.noMonth), "count");
    pen.put(at, 3, { formula, value: amount / 100 }, "amount");
    pen.put(at, 4, null, "amount");
    pen.put(at, 5, { formula: `C${at}`, value: amount / 100 }, "amount");
    pen.put(at, 6, { formula: `F${rows[rows.length - 1]!}+E${at}`, value: running / 100 }, "amount");
    summed.push(at);
    summands.push(at++);
  }
  pen.put(at, 1, messages.total, "strong");
  const spread = sum(
    union.filter((line) => line.isSpread),
    (line) => line.amount ?? 0,
  );
  [union.length, (spending.unionSum - spread) / 100, spread / 100, yuan(spending.unionSum)].forEach((value, index) => {
    const letter = "BCDE"[index]!;
    const style: Look = index === 0 ? "strongCount" : "strongAmount";
    const parts = index === 0 ? summands : summed;
    pen.put(at, 2 + index, { formula: parts.map((line) => `${letter}${line}`).join("+"), value }, style);
  });
  pen.put(at, 6, null, "strongAmount");
  return { end: at + 1, rows };
}

interface MonthSums {
  /** Lines by what the table counts them under. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many amounts of the month's own are known, by slot. */
  readonly known: readonly number[];
  /** Amounts by slot: the month's own, and its parts of amounts spread over several. */
  readonly own: readonly number[];
  readonly spread: readonly number[];
}

/** In one pass: the lines may be many. */
function monthSums(lines: readonly Line[], spending: Spending, messages: SheetMessages): MonthSums {
  const counts = new Map<string, number>();
  const known = spending.slots.map(() => 0);
  const own = spending.slots.map(() => 0);
  const spread = spending.slots.map(() => 0);
  for (const line of lines) {
    const when = whenOf(line, spending, messages);
    counts.set(when, (counts.get(when) ?? 0) + 1);
    for (const [slot, share] of line.shares) {
      (line.isSpread ? spread : own)[slot]! += share;
      if (!line.isSpread) known[slot]!++;
    }
  }
  return { counts, known, own, spread };
}

/** Quarters of a calendar year; the two terms of a school year, which cuts quarters apart. */
function subtotalGroups(spending: Spending, messages: SheetMessages): { readonly label: string; readonly slots: readonly number[] }[] {
  if (spending.isSchoolYear) {
    // 9月 to 次年1月, then 次年2月 to 8月.
    return [
      { label: messages.termSubtotal(1), slots: [0, 1, 2, 3, 4] },
      { label: messages.termSubtotal(2), slots: [5, 6, 7, 8, 9, 10, 11] },
    ];
  }
  return [0, 1, 2, 3].map((quarter) => ({
    label: messages.quarterSubtotal(quarter + 1),
    slots: [0, 1, 2].map((month) => quarter * 3 + month),
  }));
}

function whenOf(line: Line, spending: Spending, messages: SheetMessages): string {
  if (line.slots.length === 0) return messages.summary.noMonth;
  return line.slots.length === 1 ? spending.slots[line.slots[0]!]!.label : messages.summary.severalMonths;
}
