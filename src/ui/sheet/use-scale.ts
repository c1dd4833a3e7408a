/** useScale: how large a sheet is drawn and how wide its columns were pulled; and which of its rows stay in sight. Nothing of it changes the workbook. */
import { useCallback, useMemo, useState } from "react";
import type { Grid } from "../../core/grid/grid";
import type { Checked } from "../engine/engine";
import { LEAST_WIDTH, type SheetScale } from "./measure";

export const ZOOMS = [0.75, 1, 1.25, 1.5, 2] as const;
const AS_IN_FILE: ReadonlyMap<number, number> = new Map();

export function useScale(sheet: string | null) {
  const [zoom, setZoom] = useState<number>(1);
  const [pulled, setPulled] = useState<ReadonlyMap<string, ReadonlyMap<number, number>>>(new Map());
  const widths = (sheet === null ? undefined : pulled.get(sheet)) ?? AS_IN_FILE;
  const scale = useMemo((): SheetScale => ({ zoom, widths }), [zoom, widths]);
  const pull = useCallback(
    (column: number, width: number) => {
      if (sheet === null) return;
      setPulled((before) => {
        const own = new Map(before.get(sheet) ?? []).set(column, Math.max(LEAST_WIDTH, Math.round(width / zoom)));
        return new Map(before).set(sheet, own);
      });
    },
    [sheet, zoom],
  );
  return { scale, setZoom, pull };
}

/** The rows of a plan's heads, where they stand together. */
export function headsOf(sheets: Checked["review"]["sheets"] | undefined, grid: Grid | null): readonly [number, number] | null {
  const rows = sheets?.find(({ sheet }) => sheet === grid?.sheet)?.plan?.layout.headerRows ?? [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return rows.length > 0 && last - first < 4 ? [first, last] : null;
}
