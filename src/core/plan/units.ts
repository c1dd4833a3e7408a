/** plansByUnit: the sheets of a workbook's plans, by the unit whose plan they are. */
import type { SheetReview } from "./review";

export interface UnitPlan {
  readonly unit: string;
  readonly sheets: readonly SheetReview[];
}

/** One entry for each unit when the plans' titles name several; none when they name one or none. Sheets that name none go with the first unit. */
export function plansByUnit(sheets: readonly SheetReview[]): readonly UnitPlan[] {
  const groups: { unit: string; sheets: SheetReview[] }[] = [];
  const nameless: SheetReview[] = [];
  for (const sheet of sheets) {
    if (sheet.state !== "plan" || sheet.plan === null || sheet.totals === null) continue;
    const unit = sheet.plan.unit ?? null;
    const group = unit === null ? undefined : groups.find((one) => isSameUnit(one.unit, unit));
    if (unit === null) nameless.push(sheet);
    else if (group === undefined) groups.push({ unit, sheets: [sheet] });
    else group.sheets.push(sheet);
  }
  if (groups.length < 2) return [];
  for (const sheet of nameless) {
    const home = groups.find(({ sheets: own }) => own.some(({ sheet: name }) => name === sheet.plan?.joinedTo)) ?? groups[0]!;
    home.sheets.push(sheet);
  }
  return groups;
}

/** True for two names of one unit: one of them may be written shorter. */
function isSameUnit(one: string, other: string): boolean {
  return one === other || one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one);
}
