/** How tests read the registers of a workbook. */
import type { Workbook } from "../../../src/core/grid/grid";
import { yuan } from "../../../src/core/plan/money";
import { registerValue } from "../../../src/core/plan/register";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readRegisters, registersIn } from "../../../src/core/registers";
import { type CellInput, type SheetInput, workbookOf } from "../../build-workbook";

export interface Read {
  readonly register: string;
  readonly entries: readonly (readonly (string | number | boolean | null)[])[];
  readonly sumYuan: number | null;
}

/** Every register of a workbook; of each entry the columns asked for, money in yuan. */
export function read(workbook: Workbook, columns: readonly string[]): readonly Read[] {
  return readRegisters(workbook, registersIn(workbook, EMPTY_SETTINGS), { year: 2026, isSchoolYear: false }).map((sheet) => ({
    register: sheet.register.id,
    entries: sheet.entries.map((entry) =>
      columns.map((id) => {
        const value = registerValue(entry, id);
        const kind = sheet.register.columns.find((column) => column.id === id)?.kind;
        return kind === "money" && typeof value === "number" ? yuan(value as never) : value;
      }),
    ),
    sumYuan: sheet.sum === null ? null : yuan(sheet.sum),
  }));
}

/** A workbook of one sheet. */
export const sheet = (name: string, rows: SheetInput | readonly (readonly CellInput[])[]): Workbook => workbookOf({ [name]: rows });
