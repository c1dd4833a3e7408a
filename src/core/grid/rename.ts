/** renamedSheets: sheets of a workbook under new names, with every formula that names them. */
import { quoteSheet } from "./area";
import { mapReferences, sameSheet, tokens } from "./formula";
import type { Workbook } from "./grid";
import { GridBuilder } from "./grid-builder";

/** New names by old ones. Those that are free, and no longer than Excel allows, are the caller's to choose. */
export type SheetNames = ReadonlyMap<string, string>;

export function renamedSheets(workbook: Workbook, names: SheetNames): Workbook {
  if (names.size === 0) return workbook;
  const told = (sheet: string): string => newName(sheet, names) ?? sheet;
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => {
      const builder = GridBuilder.from(grid, undefined, told(grid.sheet));
      let isChanged = told(grid.sheet) !== grid.sheet;
      for (const row of grid.usedRows())
        grid.row(row).forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const formula = renamedFormula(cell.formula, names);
          if (formula === cell.formula) return;
          builder.set(row, column, { ...cell, formula });
          isChanged = true;
        });
      return isChanged ? builder.build() : grid;
    }),
    ...(workbook.names === undefined
      ? {}
      : {
          names: workbook.names.map((name) => ({
            ...name,
            formula: renamedFormula(name.formula, names),
            sheet: name.sheet === null ? null : told(name.sheet),
          })),
        }),
    ...(workbook.tables === undefined ? {} : { tables: workbook.tables.map((table) => ({ ...table, sheet: told(table.sheet) })) }),
  };
}

/** The formula with the new names in it; itself where it names none of the sheets. */
export function renamedFormula(formula: string, names: SheetNames): string {
  if (!formula.includes("!")) return formula;
  const renamed = mapReferences(formula, (reference) => {
    const { sheets } = reference;
    if (sheets === null || sheets.isExternal) return reference;
    const first = newName(sheets.first, names);
    const last = sheets.last === null ? null : newName(sheets.last, names);
    if (first === null && last === null) return reference;
    return { ...reference, prefix: prefixOf(first ?? sheets.first, sheets.last === null ? null : (last ?? sheets.last)) };
  });
  // Names and errors bear their sheet in their own text: 计划!单价, 计划!#REF!.
  return tokens(renamed)
    .map((token) => {
      if (token.kind !== "name" && token.kind !== "error") return token.text;
      const mark = token.text.lastIndexOf("!", token.text.startsWith("#") ? 0 : token.text.length - (token.kind === "error" ? 2 : 1));
      if (mark <= 0) return token.text;
      const name = newName(unquoted(token.text.slice(0, mark)), names);
      return name === null ? token.text : prefixOf(name, null) + token.text.slice(mark + 1);
    })
    .join("");
}

function newName(sheet: string, names: SheetNames): string | null {
  const exact = names.get(sheet);
  if (exact !== undefined) return exact;
  for (const [old, name] of names) if (sameSheet(old, sheet)) return name;
  return null;
}

function prefixOf(first: string, last: string | null): string {
  if (last === null) return `${quoteSheet(first)}!`;
  return `'${`${first}:${last}`.replace(/'/g, "''")}'!`;
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}
