/** drawn: a sheet of ours as lines that can be read: each cell with its column, what it shows and its look; formulas by what they work out to. */
import { areaA1, columnName } from "../../src/core/grid/area";
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

/** "landscape A1:I8, rows 3 to 3 on each page, rows to 3 in sight, …": what stands around the cells: print, filter, lists to choose from, charts. */
export function framed(
  draft: Pick<SheetDraft, "print" | "frozenRows" | "filter" | "validations" | "charts" | "hiddenColumns" | "isHidden">,
): string[] {
  const { print, frozenRows, filter, validations = [], charts = [], hiddenColumns = [], isHidden } = draft;
  const { area, titleRows, breaksBefore = [], isOnePage } = print;
  const page = [
    `${print.orientation}${area === undefined ? "" : ` ${areaA1(area)}`}${print.footer === undefined ? " without a footer" : ""}`,
    ...(titleRows === undefined ? [] : [`rows ${titleRows.first} to ${titleRows.last} on each page`]),
    ...(isOnePage ? ["on one page"] : []),
    ...(breaksBefore.length === 0 ? [] : [`pages from ${breaksBefore.join("、")}`]),
    ...(frozenRows === undefined ? [] : [`${frozenRows} rows in sight`]),
    ...(filter === undefined ? [] : [`filter ${areaA1(filter)}`]),
    ...(hiddenColumns.length === 0 ? [] : [`without ${hiddenColumns.map(columnName).join("、")}`]),
    ...(isHidden ? ["hidden"] : []),
  ].join(", ");
  const lists = validations.map(
    (one) => `list ${areaA1(one.area)}: ${one.words?.join("、") ?? `=${one.formula}`}${one.strict ? "" : ", or other words"}`,
  );
  const drawings = charts.map(({ title, categories, series, at }) => {
    const lines = series.map(({ name, kind, values }) => `${name} ${kind} ${areaA1(values)}`).join("; ");
    return `chart ${title} at ${areaA1(at)}: ${lines} by ${areaA1(categories)}`;
  });
  return [page, ...lists, ...drawings];
}
