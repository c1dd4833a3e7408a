/** toldRegister: a sheet as the user says it is to be read. */
import type { Grid } from "../grid/grid";
import type { ToldRegister } from "../plan/register";
import { columnNamed, registerNamed } from "./named";
import { fitOf, type RecognisedRegister, registerMark } from "./recognise";
import { textOf } from "./values";

/**
 * Null where the line says that it is no register, and where it names none that we know: then the sheet is read as it stands.
 * Columns that are told stand for all; without any, the headings are read.
 */
export function toldRegister(grid: Grid, told: ToldRegister): RecognisedRegister | null {
  const register = told.kind === null ? null : registerNamed(told.kind);
  if (register === null) return null;
  const fit = fitOf(grid, register, told.headerRow);
  const named = told.columns.flatMap(([name, at]) => {
    const column = columnNamed(register, name);
    return column === null ? [] : [[column.id, at] as const];
  });
  if (fit === null && named.length === 0) return null;
  const isTold = named.length > 0;
  const headerRow = told.headerRow ?? fit?.headerRow ?? 0;
  const columns = isTold ? Object.fromEntries(named) : fit!.columns;
  const heading = (at: number): string => (headerRow === 0 ? "" : textOf(grid.seenAt(headerRow, at)));
  return {
    register,
    layout: {
      headerRow,
      columns,
      parts: isTold ? {} : fit!.parts,
      headings: isTold ? Object.fromEntries(Object.entries(columns).map(([id, at]) => [id, heading(at)])) : fit!.texts,
      isOurs: registerMark(register) === grid.mark,
    },
    factor: told.unit === null ? (fit?.factor ?? 1) : told.factor,
  };
}
