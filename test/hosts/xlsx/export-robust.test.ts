/** A law over workbooks that other programs wrote: an export shows the same values in the same formats, and holds no formula and no part that is not its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { areaA1 } from "../../../src/core/grid/area";
import type { Grid } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { exportValues } from "../../../src/hosts/xlsx/export/export-values";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XmlScanner } from "../../../src/hosts/ooxml/xml/xml-scanner";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { runs, share } from "../../runs";

const FOLDERS = [resolve(__dirname, "../../sheets"), resolve(__dirname, "../../../../shared/robust")];
const missing = FOLDERS.filter((folder) => !existsSync(folder));
if (missing.length > 0)
  process.stderr.write(`Workbooks of other programs are not here (${missing.join(", ")}): exports of them are not tried\n`);

/** Large files take long, and there are small ones of every kind. */
const MAX_BYTES = 300_000;

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder, at) => {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort();
  return (at === 0 ? names : share(names, 0)).map((name) => join(folder, name));
});

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:styles|sharedStrings|theme\/theme1)\.xml|xl\/(?:worksheets|drawings)\/(?:_rels\/)?(?:sheet|drawing)\d+\.xml(?:\.rels)?|xl\/tables\/table\d+\.xml|xl\/media\/image\d+\.\w+)$/;

function facts(grid: Grid): unknown {
  const cells: string[] = [];
  for (const row of grid.usedRows())
    grid.row(row).forEach((cell, column) => {
      if (cell && cell.value !== null && cell.value !== "")
        cells.push(`${row},${column} ${JSON.stringify([cell.value, cell.format ?? null])}`);
    });
  return {
    sheet: grid.sheet,
    cells,
    merges: grid.merges.map(areaA1),
    hidden: [[...grid.hiddenRows].sort((one, other) => one - other), [...grid.hiddenColumns].sort((one, other) => one - other)],
  };
}

/** What is wrong with the parts of an export. */
function faults(bytes: Uint8Array): string[] {
  const archive = new ZipArchive(bytes);
  return archive.entries.flatMap(({ name }) => {
    if (!PARTS.test(name)) return [name];
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const text = new TextDecoder().decode(archive.read(name));
    const scanner = new XmlScanner({ wantsText: false, open() {}, close() {}, text() {} }, name);
    scanner.write(text);
    scanner.end();
    return /<f[ >/]|<formula|uid=|codeName/.test(text)
      ? [`${name}: ${/.{0,40}(?:<f[ >/]|<formula|uid=|codeName).{0,40}/s.exec(text)![0]}`]
      : [];
  });
}

/** What the work gives, or the code it is refused with. */
function attempted<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

test("exports show what the workbook shows", () => {
  const refused = new Set<string>();
  let tried = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const workbook = bytes.length > MAX_BYTES ? "too-large" : attempted(() => readXlsx(bytes));
    if (typeof workbook === "string") continue;
    const grids = workbook.sheets.filter(({ visibility, lastRow }) => visibility === "visible" && lastRow > 0);
    if (grids.length === 0) continue;
    const exported = attempted(() => exportValues(bytes, { sheets: grids.map(({ sheet }) => sheet) }));
    if (typeof exported === "string") {
      refused.add(exported);
      continue;
    }
    expect([file, readXlsx(exported.bytes).sheets.map(facts)]).toEqual([file, grids.map(facts)]);
    expect([file, faults(exported.bytes)]).toEqual([file, []]);
    tried++;
  }
  expect([...refused]).toEqual([]);
  expect(tried).toBeGreaterThan(missing.length > 0 ? 10 : runs(200));
}, 120_000);
