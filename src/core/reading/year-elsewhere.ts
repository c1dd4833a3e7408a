/** yearElsewhere: the year that the titles of a workbook's other sheets name, where its plans name none. */
import type { Workbook } from "../grid/grid";
import { RECORD_CAPTION, TOLD } from "../words/sheet-words";
import type { SheetReading } from "./sheet-reading";
import { SheetView } from "./sheet-view";
import { yearsIn } from "./years";

/** Rows in which a title may stand. */
const TITLE_ROWS = 4;

/** Null where a plan names its own, the others name none or several, or they tell of what was. */
export function yearElsewhere(workbook: Workbook, readings: ReadonlyMap<string, SheetReading>): number | null {
  const plans = [...readings.values()].filter(({ plan }) => plan !== null);
  if (plans.length === 0 || plans.length === readings.size || plans.some(({ plan }) => plan!.year !== null)) return null;
  const years = new Set<number>();
  for (const grid of workbook.sheets) {
    if (readings.get(grid.sheet)?.state !== "not-a-plan") continue;
    const view = new SheetView(grid);
    for (const row of view.rows.slice(0, TITLE_ROWS)) {
      const [first, ...more] = view.ownCells(row);
      if (first === undefined || more.length > 1 || typeof first.cell.value !== "string") continue;
      const word = view.word(first.cell);
      if (!TOLD.test(word) && !RECORD_CAPTION.test(word)) for (const { year } of yearsIn(word)) years.add(year);
    }
  }
  return years.size === 1 ? [...years][0]! : null;
}
