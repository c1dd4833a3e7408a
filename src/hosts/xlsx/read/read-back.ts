/** assertReadsBack: bytes of ours are opened again before anyone may put them in place; what we cannot read back is never written. */
import { a1 } from "../../../core/grid/area";
import { BLANK, type Cell, type Grid, isBlank, type Workbook } from "../../../core/grid/grid";
import { HostError, type HostErrorParams } from "../../../core/grid/host-error";
import { sameValue } from "../../../core/grid/refresh";
import { finish } from "../../../core/grid/steps";
import { openPackage } from "../package/package";
import type { PackageEdit } from "../../ooxml/package/package-edit";
import { readXml } from "../../ooxml/package/read-xml";
import { readingPackage } from "./read-xlsx";
import { partKey, type ZipArchive } from "../../ooxml/zip/zip";

/**
 * `meant` is the workbook that the bytes have to read as: its sheets, and each cell's value and formula. `parts` is what
 * they were made from: what was written of it has to be XML at least, also where nothing here reads it.
 * Throws HostError "output-unreadable".
 */
export function assertReadsBack(bytes: Uint8Array, meant: Workbook | null, parts: PackageEdit | null): void {
  const read = readBack(bytes, parts);
  if (meant === null) return;
  if (read.sheets.length !== meant.sheets.length) throw unreadable({ what: "sheets" });
  meant.sheets.forEach((grid, index) => {
    const other = read.sheets[index]!;
    if (other.sheet !== grid.sheet || other.mark !== grid.mark) throw unreadable({ sheet: grid.sheet, what: "sheet" });
    const cell = firstDifference(grid, other);
    if (cell !== null) throw unreadable({ sheet: grid.sheet, cell });
  });
}

function readBack(bytes: Uint8Array, parts: PackageEdit | null): Workbook {
  try {
    const pack = openPackage(bytes);
    // What is read below is looked through there.
    const read = new Set(pack.sheets.filter(({ kind }) => kind === "worksheet").map(({ part }) => partKey(part)));
    for (const part of parts?.written() ?? []) {
      if (read.has(partKey(part))) continue;
      const fault = faultIn(pack.archive, part);
      // Old drawings hold HTML that never was XML; no worse than it was is good enough.
      if (fault !== null && (!parts?.original?.has(part) || faultIn(parts.original, part) === null)) throw fault;
    }
    return finish(readingPackage(pack));
  } catch (error) {
    if (error instanceof HostError) throw unreadable({}, error);
    throw error;
  }
}

/** Why a part is not well-formed, or null. */
function faultIn(archive: ZipArchive, part: string): HostError | null {
  try {
    readXml(archive, part, { wantsText: false, open(): void {}, close(): void {}, text(): void {} });
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** The first cell that is not the same in both, or null. */
function firstDifference(one: Grid, other: Grid): string | null {
  for (const row of new Set([...one.usedRows(), ...other.usedRows()])) {
    const [cells, others] = [one.row(row), other.row(row)];
    for (let column = 1; column < Math.max(cells.length, others.length); column++) {
      const [cell, its] = [cells[column] ?? BLANK, others[column] ?? BLANK];
      if (cell !== its && !isSame(cell, its)) return a1(row, column);
    }
  }
  return null;
}

function isSame(one: Cell, other: Cell): boolean {
  return one.formula === other.formula && (sameValue(one.value, other.value) || (isBlank(one) && isBlank(other)));
}

function unreadable(params: HostErrorParams, cause?: unknown): HostError {
  return new HostError("output-unreadable", params, cause);
}
