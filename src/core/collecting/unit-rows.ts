/** A list of who has to hand in, from the rows of a table or from a text that was pasted. */
import { tidy } from "../words";
import { LIST_NUMBER, UNIT_HEADING } from "../words/collecting-words";
import { UnitList } from "./unit-name";

/** Below the heading 单位, each name once, in the list's order; null where no column is headed so. */
export function unitsIn(rows: readonly (readonly string[])[]): UnitList | null {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((text) => UNIT_HEADING.test(tidy(text)));
    if (column >= 0) return listOf(rows.slice(index + 1).map((one) => one[column] ?? ""));
  }
  return null;
}

/** The same of a pasted text, or one name a line, numbered or not. Null where nobody could say which column holds the names. */
export function unitsPasted(text: string): UnitList | null {
  const rows = textRows(text);
  const headed = unitsIn(rows);
  if (headed !== null) return headed;
  const names = rows
    .map((row) => row.map((field) => field.trim()).filter((field) => field !== "" && !/^\d+$/.test(field)))
    .filter((row) => row.length > 0);
  const isOneEach = names.every(({ length }) => length === 1);
  return isOneEach && names.length > 0 ? listOf(names.map(([name]) => name!.replace(LIST_NUMBER, ""))) : null;
}

/** Fields between commas (or tabs), in quotes where they hold any; quotes inside are doubled. */
export function textRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\t\r\n]*))(,|\t|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== undefined && /\n/.test(end)) rows.push([]);
  }
  return rows;
}

function listOf(names: readonly string[]): UnitList {
  return new UnitList([...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))]);
}
