/**
 * The law that every file is held to, whatever it is: it is refused with a code, or opened; a change is refused with a
 * code and has changed nothing, or is written so that it reads as it was meant; taken back, the file holds what it held.
 */
import { EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { a1, areaA1, MAX_ROWS } from "../../src/core/grid/area";
import type { CellContent, SheetEdit } from "../../src/core/grid/edit";
import { type Cell, type Grid, isBlank, sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { HostError, type HostErrorCode, isRefusal } from "../../src/core/grid/host-error";
import { neighboursOf } from "../../src/core/grid/neighbours";
import { finish } from "../../src/core/grid/steps";
import { LANGUAGES } from "../../src/core/messages";
import { runJob } from "../../src/core/jobs";
import { readSettings } from "../../src/core/reading/settings";
import { type CellLook, lookAt, type SheetLooks } from "../../src/hosts/looks";
import { PackageEdit } from "../../src/hosts/ooxml/package/package-edit";
import { WorkbookEdit } from "../../src/hosts/xlsx/package/workbook-edit";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { decodedXml } from "../../src/hosts/ooxml/xml/xml-decoder";
import { XlsxFile } from "../../src/hosts/xlsx/xlsx-host";
import { partKey, ZipArchive } from "../../src/hosts/ooxml/zip/zip";
import { draftSheet } from "../hosts/fixtures";
import type { Random } from "./random";

export type Outcome =
  | { readonly kind: "refused" | "unchanged"; readonly code: HostErrorCode }
  | { readonly kind: "held"; readonly job: "edits" | "run" };

/** A file that breaks the law. */
export class Fault extends Error {
  constructor(
    readonly rule: string,
    detail: string,
    cause?: unknown,
  ) {
    super(`${rule}: ${detail}`, { cause });
  }
}

/** Why a change of a file that could be opened may be refused. */
const MAY_REFUSE: ReadonlySet<HostErrorCode> = new Set([
  "sheet-protected",
  "array-formula",
  "not-supported-by-host",
  "signed",
  "structure-locked",
  "payload-too-large",
  "no-plan-found",
  "pivot-table",
  // A part that only a change has to read.
  "corrupt",
  "unsupported",
  "too-large",
  "encrypted",
]);

/** Parts that a change may rewrite for good: the frame, and the sheets, whose cells are compared one by one. */
const FRAME = /^(?:\[content_types\]\.xml|docprops\/app\.xml|(?:.*\/)?(?:workbook|styles|calcchain)[^/]*\.xml(?:\.rels)?)$/;

/** Throws a Fault, or whatever the product threw without a code. */
export function holds(bytes: Uint8Array, random: Random): Outcome {
  let file: XlsxFile;
  try {
    file = XlsxFile.open(bytes);
  } catch (error) {
    if (error instanceof HostError && isRefusal(error.code)) return { kind: "refused", code: error.code };
    throw error;
  }
  const original = file.workbook;
  const before = factsOf(original);
  const isStyled = isFullyStyled(bytes);
  const looks = isStyled ? looksOf(file) : new Map<string, SheetLooks>();
  const isRun = random.chance(0.15);
  let inverse: readonly SheetEdit[];
  try {
    const edits = isRun ? runEdits(original) : editsFor(original, random);
    inverse = file.apply(edits);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!MAY_REFUSE.has(error.code)) throw new Fault("refused without a reason", error.code, error);
    if (file.save() !== bytes || factsOf(file.workbook) !== before) throw new Fault("refused and changed", error.code, error);
    return { kind: "unchanged", code: error.code };
  }
  const saved = file.save();
  readsAs(file.workbook, readXlsx(saved), isStyled);
  if (inverse.length === 0) return { kind: "held", job: isRun ? "run" : "edits" };
  untouched(bytes, saved);
  file.apply(inverse);
  same("undone in memory", before, factsOf(file.workbook));
  const undone = file.save();
  if (isStyled) same("undone in the file", before, factsOf(readXlsx(undone)));
  else
    same(
      "undone in the file",
      factsOf(original, () => null),
      factsOf(readXlsx(undone), () => null),
    );
  looks.forEach((look, sheet) => {
    const grid = sheetNamed(original, sheet)!;
    same(`undone, looks of ${sheet}`, lookText(grid, look, look), lookText(grid, file.looks(sheet), look));
  });
  partsAreBack(bytes, undone);
  return { kind: "held", job: isRun ? "run" : "edits" };
}

/** Formats only where the grid knows one: that of a blank cell which is written to stands in the file alone. */
function readsAs(meant: Workbook, read: Workbook, isStyled: boolean): void {
  same(
    "saved is not what was meant",
    factsOf(meant, () => null),
    factsOf(read, () => null),
  );
  const known = (cell: Cell): string => cell.format ?? "General";
  const isKnown = (grid: Grid, row: number, column: number): boolean =>
    known(meant.sheets.find(({ sheet }) => sheet === grid.sheet)!.at(row, column)) !== "General";
  const only = (cell: Cell, grid: Grid, row: number, column: number): string | null => (isKnown(grid, row, column) ? known(cell) : null);
  if (isStyled) same("saved in another format", factsOf(meant, only), factsOf(read, only));
}

function same(rule: string, one: string, other: string): void {
  if (one === other) return;
  const [lines, others] = [one.split("\n"), other.split("\n")];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const place = at < 0 ? lines.length : at;
  throw new Fault(rule, `${lines[place]} → ${others[place]}`);
}

/** Rows below may be pushed off the sheet by those put in. */
const LAST_KEPT = MAX_ROWS - 20;

/** Sheets with all that is in their cells, one line each, so that two can be compared and the difference told. */
function factsOf(workbook: Workbook, formatOf: FormatOf = (cell) => cell.format ?? "General"): string {
  const lines: string[] = [];
  for (const grid of workbook.sheets) {
    lines.push(JSON.stringify([grid.sheet, grid.visibility, grid.mark, grid.isProtected]));
    lines.push(`merges ${grid.merges.map(areaA1).sort().join(" ")}`);
    lines.push(
      `rows ${[...grid.hiddenRows]
        .filter((row) => row < LAST_KEPT)
        .sort((a, b) => a - b)
        .join(" ")}`,
      `columns ${[...grid.hiddenColumns].sort((a, b) => a - b).join(" ")}`,
    );
    for (const row of grid.usedRows()) lines.push(...rowLines(grid, row, formatOf));
  }
  return lines.join("\n");
}

type FormatOf = (cell: Cell, grid: Grid, row: number, column: number) => string | null;

function rowLines(grid: Grid, row: number, formatOf: FormatOf): string[] {
  const lines: string[] = [];
  grid.row(row).forEach((cell, column) => {
    if (cell && (cell.formula !== undefined || (cell.value !== null && cell.value !== "")))
      lines.push(`${grid.sheet}!${a1(row, column)} ${JSON.stringify([cell.value, cell.formula, formatOf(cell, grid, row, column)])}`);
  });
  return lines;
}

function looksOf(file: XlsxFile): Map<string, SheetLooks> {
  const looks = new Map<string, SheetLooks>();
  for (const { sheet, lastRow } of file.workbook.sheets) {
    try {
      if (lastRow > 0) looks.set(sheet, file.looks(sheet));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
  return looks;
}

/** `before`: where to look; a blank cell that had no style may have got its column's. */
function lookText(grid: Grid, looks: SheetLooks, before: SheetLooks): string {
  const lines = [`${looks.defaultRowHeight} ${looks.defaultColumnWidth}`];
  for (let row = 1; row <= Math.min(before.rows, 200); row++) {
    lines.push(`row ${row}: ${looks.rowHeights[row] ?? 0}`);
    for (let column = 1; column <= Math.min(before.columns, 60); column++) {
      const hadStyle = before.cellStyles[(row - 1) * before.columns + column - 1] !== 0;
      if (hadStyle || !isBlank(grid.at(row, column))) lines.push(`${a1(row, column)}: ${cellText(lookAt(looks, row, column))}`);
    }
  }
  return lines.join("\n");
}

function cellText(look: CellLook): string {
  return Object.values(look as unknown as Record<string, unknown>)
    .map(String)
    .join(",");
}

function runEdits(workbook: Workbook): readonly SheetEdit[] {
  const settings = readSettings(workbook) ?? EMPTY_SETTINGS;
  return finish(runJob(workbook, settings, (suggestions) => suggestions.slice(0, 6), LANGUAGES["zh-CN"])).edits;
}

const CONTENTS: readonly CellContent[] = [
  { value: "插入" },
  { value: "=不是公式" },
  { value: " 前后 " },
  { value: "a\r\nb\u0001_x0041_" },
  { value: 12.5, format: "#,##0.00" },
  { value: 0.1 + 0.2 },
  { value: true },
  { value: { error: "#N/A" } },
  { value: null, formula: "1+1" },
  { value: 5, formula: "SUM(A1:A3)", format: '0.0"元"' },
];

function editsFor(workbook: Workbook, random: Random): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  const taken = new Set<string>();
  for (let turn = random.between(1, 3); turn > 0; turn--) {
    const grid = random.pick(workbook.sheets);
    const before = random.between(1, grid.lastRow + 2);
    const place = `${grid.sheet}\n${before}`;
    if (taken.has(place)) continue;
    taken.add(place);
    edits.push({
      kind: "insert-rows",
      sheet: grid.sheet,
      before,
      like: random.chance(0.6) && before > 1 ? before - 1 : random.chance(0.3) ? before : null,
      rows: Array.from({ length: random.between(1, 3) }, () => ({
        cells: Array.from({ length: random.between(0, 3) }, (_, index) => ({ column: 2 * index + 1, content: random.pick(CONTENTS) })),
      })),
      growMerges: random.chance(0.5) ? grid.merges.filter((area) => area.bottom === before - 1 && area.bottom > area.top) : [],
      expect: neighboursOf(grid, before, []),
    });
  }
  for (let turn = random.between(0, 3); turn > 0; turn--) {
    const grid = random.pick(workbook.sheets);
    const [row, column] = [random.between(1, grid.lastRow + 1), random.between(1, grid.lastColumn + 1)];
    const place = `${grid.sheet}\n${row},${column}`;
    if (taken.has(place)) continue;
    taken.add(place);
    edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content: random.pick(CONTENTS), expect: grid.at(row, column) });
  }
  const [first] = workbook.sheets;
  const name = freeName(workbook);
  if (random.chance(0.4) && first) edits.push(draftSheet(name, "汇总", "summary", `'${first.sheet.replaceAll("'", "''")}'!A1`));
  return edits;
}

function freeName(workbook: Workbook): string {
  const names = new Set(workbook.sheets.map(({ sheet }) => sheet.toLowerCase()));
  let name = "工会汇总";
  while (names.has(name)) name += "x";
  return name;
}

/** False where cells ask for styles that the file does not have: what they look like is anybody's guess, and any style of ours may be it. */
function isFullyStyled(bytes: Uint8Array): boolean {
  const archive = new ZipArchive(bytes);
  const text = (name: string): string => decodedXml(archive.read(name), name);
  const parts = archive.entries.map(({ name }) => name).filter((name) => /\.xml$/i.test(name));
  try {
    const pack = PackageEdit.open(bytes);
    const styles = pack.related(new WorkbookEdit(pack).part, "styles");
    const count = styles !== null && pack.has(styles) ? cellFormats(pack.text(styles)) : 0;
    const asked = parts
      .filter((name) => /sheets/i.test(name))
      .flatMap((name) => [...text(name).matchAll(/\ss=["'](\d+)["']/g)].map(([, style]) => Number(style)));
    return count > 0 && asked.every((style) => style < count);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function cellFormats(styles: string): number {
  const list = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? "";
  return list.split(/<(?:\w+:)?xf[\s/>]/).length - 1;
}

/** Parts that nothing leads to from the sheets and the frame keep their bytes. */
function untouched(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [new ZipArchive(before), new ZipArchive(after)];
  for (const { name } of old.entries) {
    if (!/(?:media|theme|printerSettings|customXml|externalLinks|embeddings|persons)\/|sharedStrings|vbaProject|core\.xml$/i.test(name))
      continue;
    if (!now.has(name) || Buffer.compare(old.rawEntry(name).data, now.rawEntry(name).data) !== 0) throw new Fault("touched", name);
  }
}

/** After the undo every part is there and says what it said; of a sheet all but its cells, which were compared. */
function partsAreBack(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [new ZipArchive(before), new ZipArchive(after)];
  for (const { name } of now.entries) {
    if (old.has(name)) continue;
    // A workbook without styles keeps those it got.
    const isFrame = /\.rels$/.test(name) || (/\.xml$/.test(name) && essence(now, name).includes("<styleSheet"));
    if (!isFrame) throw new Fault("left behind", name);
  }
  for (const { name } of old.entries) {
    if (FRAME.test(partKey(name)) || old.entries.filter((other) => partKey(other.name) === partKey(name)).length > 1) continue;
    if (!now.has(name)) throw new Fault("gone after undo", name);
    if (Buffer.compare(old.rawEntry(name).data, now.rawEntry(name).data) === 0) continue;
    same(`undone, ${name}`, essence(old, name), essence(now, name));
  }
}

/** A part's text without its declaration, cells, merges and dimension; an area of one cell and a cell are the same, in capitals or not, and a view of the sheet's end is anywhere. */
function essence(archive: ZipArchive, name: string): string {
  return decodedXml(archive.read(name), name)
    .replace(/^<\?xml[^>]*\?>\s*/, "")
    .replace(/<((?:\w+:)?(?:sheetData|mergeCells))\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/g, "")
    .replace(/<(?:\w+:)?dimension\b[^>]*>/, "")
    .replace(/\b[a-z]{1,3}\d+\b(?=[^<>]*>)/g, (place) => place.toUpperCase())
    .replace(/\b([A-Z]{1,3}\d+):\1\b/g, "$1")
    .replaceAll(" #REF!", "")
    .replace(/ (?:topLeftCell|activeCell|sqref)="[A-Z]+104\d{4}"/g, "")
    .replaceAll(", ", ",")
    .replace(/\s+/g, " ")
    .replace(/> /g, ">")
    .replaceAll("><", ">\n<");
}
