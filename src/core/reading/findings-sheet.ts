/** readFindingsSheet: what the user wrote into an earlier 检查结果, by finding: the last three columns, and what they dismiss. */
import type { Grid } from "../grid/grid";
import type { KeptColumns } from "../plan/kept-columns";
import type { Dismissal } from "../plan/settings";
import { simplify, tidy } from "../words";
import { FINDING_HEADINGS, VERIFIED } from "../words/our-sheets";

export interface FindingsSheet {
  /** By finding key; only findings beside which something was written. */
  readonly kept: ReadonlyMap<string, KeptColumns>;
  /** Findings marked 已核无误 with a reason; without a reason the mark alone dismisses nothing. */
  readonly dismissals: readonly Dismissal[];
}

export const NO_FINDINGS_SHEET: FindingsSheet = { kept: new Map(), dismissals: [] };

/** How far down the heading may stand. */
const HEADING_ROWS = 30;

export function readFindingsSheet(grid: Grid): FindingsSheet {
  const columns = headingOf(grid);
  if (columns === null) return NO_FINDINGS_SHEET;
  const kept = new Map<string, KeptColumns>();
  const dismissals: Dismissal[] = [];
  for (const row of grid.usedRows()) {
    if (row <= columns.row) continue;
    const key = textAt(grid, row, columns.key);
    if (key === "") continue;
    const entry: KeptColumns = {
      handling: textAt(grid, row, columns.handling),
      note: textAt(grid, row, columns.note),
      checker: textAt(grid, row, columns.checker),
    };
    if (entry.handling === "" && entry.note === "" && entry.checker === "") continue;
    kept.set(key, entry);
    if (isOneOf(VERIFIED, entry.handling) && entry.note !== "") dismissals.push({ key, reason: entry.note });
  }
  return { kept, dismissals };
}

type Columns = Readonly<Record<keyof typeof FINDING_HEADINGS, number>> & { readonly row: number };

/** The heading row and its columns; the user may have moved or added columns, so they are found by their words. */
function headingOf(grid: Grid): Columns | null {
  for (let row = 1; row <= Math.min(grid.lastRow, HEADING_ROWS); row++) {
    const found: Partial<Record<keyof typeof FINDING_HEADINGS, number>> = {};
    grid.row(row).forEach((cell, column) => {
      if (typeof cell?.value !== "string") return;
      for (const name of Object.keys(FINDING_HEADINGS) as (keyof typeof FINDING_HEADINGS)[]) {
        if (isOneOf(FINDING_HEADINGS[name], cell.value)) found[name] ??= column;
      }
    });
    const { handling, note, checker, key } = found;
    if (key !== undefined && handling !== undefined && note !== undefined && checker !== undefined)
      return { row, handling, note, checker, key };
  }
  return null;
}

function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(simplify(tidy(text)).toLowerCase());
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = grid.seenAt(row, column);
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
