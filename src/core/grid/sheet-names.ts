/** Names for sheets of ours: a user's sheet keeps its name, ours steps aside. */
import { sameSheet } from "./formula";
import type { Workbook } from "./grid";

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/**
 * The name a sheet of ours should have: the present one when a sheet with this mark exists, else `wanted`,
 * or wanted（2）, wanted（3） … while another sheet has that name (case does not tell them apart).
 */
export function freeSheetName(workbook: Workbook, mark: string, wanted: string): string {
  const present = workbook.sheets.find((sheet) => sheet.mark === mark);
  if (present) return present.sheet;
  const taken = new Set(workbook.sheets.map((sheet) => sheet.sheet.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `（${number}）`;
    const name = cut(wanted, LONGEST - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** True when a sheet other than `except` has the name. */
export function isNameTaken(workbook: Workbook, name: string, except: string | null): boolean {
  return workbook.sheets.some((sheet) => sheet.sheet !== except && sameSheet(sheet.sheet, name));
}

/** At most so many UTF-16 units, without cutting a character in two. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}
