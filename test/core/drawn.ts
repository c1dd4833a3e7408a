/** drawn: a sheet of ours as lines that can be read: each cell with its column, what it shows and its look; formulas by what they work out to. */
import { columnName } from "../../src/core/grid/area";
import type { SheetDraft } from "../../src/core/grid/edit";

/** "5: A 甲·text | B:C =12·amount": row 5, A holds 甲, B and C are one cell with a formula that gives 12. */
export function drawn({ cells, merges = [] }: Pick<SheetDraft, "cells" | "merges">): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, content, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const covered = merges.some((one) => one !== merge && one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
    // The record beside a table tells the next drafting what was put where: figures for programs.
    if (covered || String(content.value).startsWith("§")) continue;
    const to = merge === undefined ? "" : `:${columnName(merge.right)}${merge.bottom === row ? "" : merge.bottom}`;
    const { value, formula } = content;
    const shown = typeof value === "number" ? String(Math.round(value * 1e4) / 1e4) : String(value ?? "");
    const text = `${columnName(column)}${to} ${formula === undefined ? "" : "="}${shown.replace(/\n/g, "⏎")}·${style ?? ""}`;
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows].map(([row, texts]) => `${row}: ${texts.join(" | ")}`);
}
