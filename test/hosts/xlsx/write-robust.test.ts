/** Laws over workbooks that other programs wrote: what a row insertion makes of the file is what it makes of the grids, and nothing else in the file changes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { areaA1 } from "../../../src/core/grid/area";
import type { SheetEdit } from "../../../src/core/grid/edit";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { partKey, ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { runs } from "../../runs";
import { draftSheet } from "../fixtures";

const FOLDER = resolve(__dirname, "../../../../shared/robust");
const isThere = existsSync(FOLDER);
if (!isThere) process.stderr.write(`Workbooks of other programs are not here (${FOLDER}): their laws are skipped\n`);
const SAMPLE = runs(70);

/** Every n-th file, so that each program is represented. */
function sample(): string[] {
  const files = readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort();
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  return files.filter((_, index) => index % step === 0);
}

/** Parts that a row insertion may touch. */
const MAY_CHANGE =
  /^(?:\[content_types\]\.xml|xl\/workbook\d?\.xml|xl\/_rels\/workbook\d?\.xml\.rels|xl\/(?:work|macro|dialog|chart)sheets\/.+|(?:xl\/)?(?:comments|threadedcomments|drawings|charts|tables|pivottables|pivotcache|ctrlprops)\/.+|xl\/comments\d*\.xml)$/;

const readFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

function opened(bytes: Uint8Array): XlsxFile | null {
  try {
    return XlsxFile.open(bytes);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Parts of `before` that are gone or differ in `after`. */
function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [new ZipArchive(before), new ZipArchive(after)];
  return old.entries
    .map((entry) => partKey(entry.name))
    .filter((name) => !now.has(name) || Buffer.compare(old.rawEntry(name).data, now.rawEntry(name).data) !== 0);
}

/** Values, formulas, merges, hidden rows. Number formats only of cells that held something before: a blank cell's format is not in the grid. */
function facts(workbook: Workbook): unknown {
  return workbook.sheets.map((grid) => ({
    sheet: grid.sheet,
    cells: cellsOf(grid),
    merges: grid.merges.map(areaA1).sort(),
    hidden: [...grid.hiddenRows].sort((a, b) => a - b),
  }));
}

function cellsOf(grid: Grid): string[] {
  const list: string[] = [];
  for (const row of grid.usedRows())
    grid.row(row).forEach((cell, column) => {
      if (cell && (cell.value !== null || cell.formula !== undefined))
        list.push(`${row},${column} ${JSON.stringify([cell.value, cell.formula])}`);
    });
  return list;
}

(isThere ? describe : describe.skip)("workbooks of other programs", () => {
  const names = isThere ? sample() : [];
  const counts = { held: 0, refused: 0 };

  it.each(names)("%s", (name) => {
    const bytes = readFile(name);
    const file = opened(bytes);
    if (!file) return void counts.refused++;
    const original = file.workbook;
    file.apply([]);
    expect(file.save()).toBe(bytes);

    // A sheet of ours touches the frame only.
    const withSheet = opened(bytes)!;
    try {
      withSheet.apply([draftSheet("工会汇总", "x", "summary", "1+1")]);
      expect(
        touched(bytes, withSheet.save()).filter(
          (part) => !/^(?:\[content_types\]\.xml|xl\/[^/]*\.xml|xl\/_rels\/[^/]*\.rels|docprops\/app\.xml)$/.test(part),
        ),
      ).toEqual([]);
    } catch (error) {
      if (!(error instanceof HostError && error.code === "structure-locked")) throw error;
    }

    const sheet = original.sheets[0]!.sheet;
    const edit: SheetEdit = {
      kind: "insert-rows",
      expect: [],
      sheet,
      before: 3,
      like: null,
      rows: [{ cells: [{ column: 1, content: { value: "=插入" } }] }],
    };
    let inverse: readonly SheetEdit[];
    try {
      inverse = file.apply([edit]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      expect(["sheet-protected", "array-formula", "pivot-table", "not-supported-by-host", "signed"]).toContain(error.code);
      expect(file.save()).toBe(bytes);
      return void counts.refused++;
    }
    const saved = file.save();
    expect(facts(readXlsx(saved))).toEqual(facts(file.workbook));
    expect(touched(bytes, saved).filter((part) => !MAY_CHANGE.test(part) && part !== "xl/calcchain.xml")).toEqual([]);
    file.apply(inverse);
    expect(facts(readXlsx(file.save()))).toEqual(facts(original));
    counts.held++;
  });

  it("held for most of them", () => {
    expect(counts.held).toBeGreaterThan(names.length * 0.8);
  });
});
