/** queuePaints: asks Excel how the cells of a range are filled and struck through. */
import type { Area } from "../../core/grid/area";
import type { PaintCollector } from "../../core/grid/paint";

/** Cells of a sheet whose look is asked for: each comes as an object of its own, and no plan marked by colour is larger. */
export const MOST_PAINTED = 24_000;

/** What Excel calls a cell without fill: white. */
const NO_FILL = /^(?:#FFFFFF)?$/i;

/** The function given back takes the answer in after the sync. */
export function queuePaints(range: Excel.Range, area: Area, into: PaintCollector): () => void {
  const answer = range.getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } });
  return () => {
    answer.value.forEach((row, r) =>
      row.forEach(({ format }, c) => {
        const color = format?.fill?.color ?? "";
        const fill = NO_FILL.test(color) ? null : color.replace("#", "").toUpperCase();
        const isStruck = format?.font?.strikethrough === true;
        if (fill !== null || isStruck) into.add(area.top + r, area.left + c, { fill, isStruck });
      }),
    );
  };
}
