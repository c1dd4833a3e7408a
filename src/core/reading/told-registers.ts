/** registersTold: what 识别更正 says of registers: which sheet is one, of what kind, and where its columns stand. */
import { columnNumber } from "../grid/area";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import type { ToldRegister } from "../plan/register";
import type { Settings } from "../plan/settings";
import { NO_REGISTER, REGISTER_LABEL } from "../words/register-words";
import { factorOf, numbersIn, partsIn, textAt } from "./setting-text";

/** Lines such as “台账=慰问台账，日期=A，姓名=C，金额=F”, or “台账=无” for a sheet that is none. Of several for one sheet the last counts. */
export function registersTold(
  grid: Grid,
  layouts: { readonly first: number; readonly last: number } | null,
  workbook: Workbook,
): Pick<Settings, "registerLayouts"> {
  const list = new Map<string, ToldRegister>();
  for (let row = layouts?.first ?? 1; row <= (layouts?.last ?? 0); row++) {
    const sheet = sheetNamed(workbook, textAt(grid, row, 1));
    const told = sheet === null ? null : registerIn(grid, row, sheet.sheet);
    if (told !== null) list.set(told.sheet, told);
  }
  return list.size === 0 ? {} : { registerLayouts: [...list.values()] };
}

function registerIn(grid: Grid, row: number, sheet: string): ToldRegister | null {
  const [kind, ...columns] = partsIn(textAt(grid, row, 3)).map((part) => part.split(/[=:：]/).map((side) => side.trim()));
  const factor = factorOf(textAt(grid, row, 4));
  if (kind === undefined || factor === null || !REGISTER_LABEL.includes((kind[0] ?? "").toLowerCase()) || (kind[1] ?? "") === "")
    return null;
  const told = columns.map(([name = "", letters = ""]) => [name, columnNumber(letters)] as const);
  if (told.some(([name, column]) => name === "" || column === null)) return null;
  return {
    sheet,
    kind: NO_REGISTER.includes(kind[1]!.toLowerCase()) ? null : kind[1]!,
    headerRow: numbersIn(textAt(grid, row, 2))[0] ?? null,
    columns: told as (readonly [string, number])[],
    unit: textAt(grid, row, 4) || null,
    factor,
  };
}
