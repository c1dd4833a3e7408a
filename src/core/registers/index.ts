/** core/registers: what was done, case by case. Kinds are data in kinds/; the rest of the room knows no single one of them. */
import { sheetNamed, type Workbook } from "../grid/grid";
import type { RegisterSheet } from "../plan/register";
import type { Settings } from "../plan/settings";
import { REGISTERS } from "./kinds";
import { readRegister } from "./read";
import { type RecognisedRegister, recogniseRegister } from "./recognise";
import { toldRegister } from "./told";
import type { ValueContext } from "./values";

export { draftRegister, listRange, type RegisterLists, type RegisterWanted } from "./draft";
export { emptiedCells, entryCells, entryColumns, entryText, freeRow, isInEnglish, isLocked, readsAs, ticksIn } from "./entry";
export { REGISTERS } from "./kinds";
export { columnNamed, registerNamed } from "./named";
export { type RecognisedRegister, registerMark } from "./recognise";
export { type Progress, progressOf } from "./progress";
export { draftIndicators, draftProgress, partWords, progressWords } from "./report-sheets";
export { indicatorsOf } from "./indicators";
export { actualFormula } from "./actual-formula";
export { isOfAnotherYear, readEntry } from "./read";
export { spendingOf } from "./spending";
export { wordOf } from "./values";

/** The sheets of a workbook that are registers, by name: as the user says, or as they show. One that the user says is a plan, or no register, is none. */
export function registersIn(
  workbook: Workbook,
  { layouts, registerLayouts = [] }: Pick<Settings, "layouts" | "registerLayouts">,
): ReadonlyMap<string, RecognisedRegister> {
  const corrected = new Set(layouts.map(({ sheet }) => sheet));
  return new Map(
    workbook.sheets.flatMap((grid) => {
      const told = registerLayouts.find(({ sheet }) => sheet === grid.sheet);
      const isNone = told === undefined ? corrected.has(grid.sheet) : told.kind === null;
      const found = isNone ? null : ((told === undefined ? null : toldRegister(grid, told)) ?? recogniseRegister(grid, REGISTERS));
      return found === null ? [] : [[grid.sheet, found] as const];
    }),
  );
}

/** How a sheet is read as a register as it stands now; null where it is none. */
export function registerIn(
  workbook: Workbook,
  sheet: string,
  settings: Pick<Settings, "layouts" | "registerLayouts">,
): RecognisedRegister | null {
  const grid = sheetNamed(workbook, sheet);
  return grid === null ? null : (registersIn({ ...workbook, sheets: [grid] }, settings).get(sheet) ?? null);
}

/** Their entries, in the workbook's order. `file`: its name, where it is not the plan's own. */
export function readRegisters(
  workbook: Workbook,
  found: ReadonlyMap<string, RecognisedRegister>,
  context: Omit<ValueContext, "date1904">,
  file: string | null = null,
): readonly RegisterSheet[] {
  return workbook.sheets.flatMap((grid) => {
    const one = found.get(grid.sheet);
    return one === undefined ? [] : [readRegister(grid, one, { ...context, date1904: workbook.date1904 }, file)];
  });
}
