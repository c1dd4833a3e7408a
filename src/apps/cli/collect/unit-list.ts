/** readUnits: who has to hand in, from a .csv or .xlsx with a column 单位. */
import { textRows, type UnitList, unitsIn } from "../../../core/collecting";
import { HostError } from "../../../core/grid/host-error";
import { finish } from "../../../core/grid/steps";
import { MAX_FILE_BYTES } from "../../../hosts/host";
import { decodeText, isArchive } from "../../../hosts/text/decode-text";
import { readingXlsx } from "../../../hosts/xlsx/read/read-xlsx";
import { UsageError } from "../arguments";
import { readInput } from "../files";
import { printable } from "../terminal";

/** Each name once, in the list's order. Throws HostError for a file that cannot be read, UsageError where no column is headed 单位. */
export function readUnits(file: string): UnitList {
  let rows: readonly (readonly string[])[];
  try {
    const bytes = readInput(file, MAX_FILE_BYTES);
    rows = isArchive(bytes) ? sheetRows(bytes) : textRows(decodeText(bytes));
  } catch (error) {
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(file), ...error.params }, error);
    throw error;
  }
  const list = unitsIn(rows);
  if (list !== null) return list;
  throw new UsageError({ code: "no-unit-column", file: printable(file) });
}

/** Of the first sheet that is seen. */
function sheetRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const grid = finish(readingXlsx(bytes)).sheets.find(({ visibility }) => visibility === "visible");
  if (grid === undefined) return [];
  return grid.usedRows().map((row) =>
    Array.from({ length: grid.lastColumn }, (_, index) => {
      const { value } = grid.at(row, index + 1);
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    }),
  );
}
