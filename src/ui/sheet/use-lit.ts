/** useLit: the cells that a correction has just changed, by row, for the moment in which they are lit. */
import { useEffect, useState } from "react";
import type { Notice } from "../state/session";

/** Row to its columns; all of them for a row that moved. */
export type Lit = ReadonlyMap<number, ReadonlySet<number> | "all">;

const NONE: Lit = new Map();
/** Long enough to be found with the eyes, in milliseconds. */
const MOMENT = 4000;

/** Lit from when the notice comes; once for each. */
export function useLit(notice: Notice | null, sheet: string | null): Lit {
  const [lit, setLit] = useState<{ readonly sheet: string | null; readonly cells: Lit }>({ sheet: null, cells: NONE });
  useEffect(() => {
    if (notice?.kind !== "fixed") return undefined;
    setLit({ sheet, cells: cellsOf(notice, sheet) });
    const timer = setTimeout(() => setLit({ sheet: null, cells: NONE }), MOMENT);
    return () => clearTimeout(timer);
  }, [notice]);
  return lit.sheet === sheet ? lit.cells : NONE;
}

function cellsOf({ cells, moved }: Extract<Notice, { kind: "fixed" }>, sheet: string | null): Lit {
  const rows = new Map<number, Set<number> | "all">();
  for (const cell of cells) {
    if (cell.sheet !== sheet) continue;
    const columns = rows.get(cell.row);
    if (columns === undefined) rows.set(cell.row, new Set([cell.column]));
    else if (columns !== "all") columns.add(cell.column);
  }
  for (const row of moved) if (row.sheet === sheet) rows.set(row.to, "all");
  return rows;
}
