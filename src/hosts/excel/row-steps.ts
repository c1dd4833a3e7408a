/**
 * Rows put in and taken out, one step after another, so that of a batch that failed half-way it can be told how far it came.
 *
 * All steps of a batch are of one kind and go from the bottom up: a step's place holds when its turn comes, and every
 * step moves the last used row the same way. Where that row stands tells how many were carried out. Steps below it
 * move nothing that anybody could see, carried out or not.
 */
import type { ExpectedCell, InsertedRow } from "../../core/grid/edit";
import { RowMap } from "../../core/grid/shift";
import type { SheetWork } from "../../core/grid/sheet-work";

export interface RowStep {
  readonly kind: "insert" | "delete";
  /** First row, at the time of the step. */
  readonly at: number;
  readonly count: number;
  /** What is written into inserted rows afterwards, and what was read around their place. */
  readonly rows: readonly InsertedRow[];
  readonly expect: readonly ExpectedCell[];
}

/** The batches a sheet needs: deletions, then insertions, where there are any. */
export function rowBatches({ inserts, deletes }: SheetWork): { readonly deletions: RowStep[]; readonly insertions: RowStep[] } {
  const deletions = deletes.map(({ row, count }): RowStep => ({ kind: "delete", at: row, count, rows: [], expect: [] }));
  const without = new RowMap(deletes.map(({ row, count }) => ({ deleteRow: row, count })));
  const byPlace = new Map<number, RowStep>();
  for (const { before, rows, expect } of inserts) {
    if (rows.length === 0) continue;
    const at = without.place(before);
    const known = byPlace.get(at);
    byPlace.set(at, {
      kind: "insert",
      at,
      count: rows.length + (known?.count ?? 0),
      rows: [...(known?.rows ?? []), ...rows],
      expect: [...(known?.expect ?? []), ...expect],
    });
  }
  const fromBelow = (a: RowStep, b: RowStep): number => b.at - a.at;
  return { deletions: deletions.sort(fromBelow), insertions: [...byPlace.values()].sort(fromBelow) };
}

/** Queues one step, or what takes it back. */
export function queueStep(sheet: Excel.Worksheet, { kind, at, count }: RowStep, isBack = false): void {
  const rows = sheet.getRange(`${at}:${at + count - 1}`);
  if ((kind === "insert") === isBack) rows.delete("Up");
  else rows.insert("Down");
}

/**
 * The last used row after each number of steps, from none to all. `above`: the last used row above the place of a
 * deletion, which rows taken out at the very end leave behind.
 */
export function bottomsOf(steps: readonly RowStep[], bottom: number, above: ReadonlyMap<number, number>): number[] {
  const bottoms = [bottom];
  for (const { kind, at, count } of steps) {
    const last = bottoms.at(-1)!;
    if (last < at) bottoms.push(last);
    else if (kind === "insert") bottoms.push(last + count);
    else bottoms.push(last >= at + count ? last - count : (above.get(at) ?? 0));
  }
  return bottoms;
}

/** Where a row stands after the steps; null where it was taken out. */
export function rowAfter(row: number, steps: readonly RowStep[]): number | null {
  let now = row;
  for (const { kind, at, count } of steps) {
    if (now < at) continue;
    if (kind === "insert") now += count;
    else if (now < at + count) return null;
    else now -= count;
  }
  return now;
}
