/** withCorner: 月份 in the corner of a table of months, over what stands at the left and not over months. */
import type { Heading } from "./headings";
import { isMonthText } from "./months";
import type { SheetView } from "./sheet-view";

/** Months that make a table of them. */
const FEWEST = 3;
/** Rows below that are looked at. */
const LOOKED_AT = 20;

/** The headings with the corner read as that of things, where names of no time stand below it; else themselves. */
export function withCorner(view: SheetView, rows: readonly number[], headings: ReadonlyMap<number, Heading>): ReadonlyMap<number, Heading> {
  const months = [...headings].filter(([, { isMonth }]) => isMonth).map(([column]) => column);
  if (months.length < FEWEST) return headings;
  const corner = [...headings].find(([column, { isMonth, senses }]) => !isMonth && column < months[0]! && senses[0]?.kind === "month");
  if (corner === undefined) return headings;
  const last = rows[rows.length - 1]!;
  const below = view.rows.filter((row) => row > last).slice(0, LOOKED_AT);
  const names = below.flatMap((row) => {
    const { value } = view.own(row, corner[0]);
    return value === null || value === "" ? [] : [value];
  });
  const areNames = names.length > 0 && names.every((value) => typeof value === "string" && !isMonthText(value));
  return areNames
    ? new Map([...headings].map(([column, heading]) => [column, column === corner[0] ? view.heading(THING) : heading]))
    : headings;
}

const THING = "项目";
