/**
 * exportValues: a copy for review (送审稿): chosen sheets with their saved values, looks and print set-up in a package
 * that is built from nothing, so that whatever is not taken on purpose stays behind.
 *
 * Taken: values, rich text, styles in use, theme, column widths, row heights, merges, freeze panes, print set-up, page
 * breaks, pictures (without their metadata), links to the web and within the copy, tables as a look.
 * Not taken: formulas, names but print areas and titles, comments and persons, document properties, data validations,
 * conditional formats, charts and shapes, pivots, macros, external links, custom XML, printer settings, protection.
 */
import { columnName, contains } from "../../../core/grid/area";
import type { ExportNote } from "../../../core/grid/export-note";
import { type Grid, isBlank, sheetNamed } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { finish } from "../../../core/grid/steps";
import { absoluteArea, officialArea, printedAreas } from "./export-area";
import { type ExportedSheet, ExportPackage } from "./export-package";
import { exportDrawing, ExportMedia } from "./export-pictures";
import { exportSheet } from "./export-sheet";
import { ExportStyles } from "./export-styles";
import { exportTable } from "./export-table";
import { ExportTexts } from "./export-texts";
import { exportTheme } from "./export-theme";
import { type DefinedName, openPackage, type SheetPart, type XlsxPackage } from "../package/package";
import { PackageEdit, XML_DECLARATION } from "../../ooxml/package/package-edit";
import { assertReadsBack } from "../read/read-back";
import { orderedSheet } from "../patch/order-cells";
import { readingPackage } from "../read/read-xlsx";
import { attributeOf, childNamed, childrenOf, rootOf } from "../../ooxml/xml/xml-edit";

export interface ExportOptions {
  /** Names of the sheets to take, at least one; they keep the workbook's order. */
  readonly sheets: readonly string[];
  /** A macro workbook's copy holds no macro, but may keep its kind. "xlsx" by default. */
  readonly kind?: "xlsx" | "xlsm";
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

/** Sheets of ours that are never handed in. */
const INTERNAL_MARKS: ReadonlySet<string> = new Set(["settings", "findings"]);

/**
 * Works on a workbook that is signed, protected or locked: the copy is another file, and carries none of these.
 * The same input and sheets give the same bytes. Throws HostError as readXlsx does, "sheet-missing",
 * "sheet-not-exportable" (internal, hidden or no worksheet), and "output-unreadable". Where a formula's value was never
 * saved the cell stays blank, and a note says so.
 */
export function exportValues(bytes: Uint8Array, { sheets: names, kind = "xlsx" }: ExportOptions): Exported {
  const pack = openPackage(bytes);
  // Reading checks every part that is taken from below: well-formed, bounded, each text where its cell says.
  const workbook = finish(readingPackage(pack, { sheets: names }));
  const chosen = pack.sheets.map((sheet, index) => ({ sheet, index })).filter(({ sheet }) => names.includes(sheet.name));
  if (chosen.length === 0) throw new HostError("sheet-missing");
  const parts = PackageEdit.open(bytes);
  const out = new ExportPackage(kind, workbook.date1904);
  const context: Context = {
    parts,
    out,
    names: chosen.map(({ sheet }) => sheet.name),
    notes: [],
    styles: new ExportStyles(textOrNull(parts, pack.stylesPart)),
    texts: new ExportTexts(textOrNull(parts, pack.sharedStringsPart)),
    media: new ExportMedia(parts),
  };
  for (const { sheet, index } of chosen) {
    const grid = sheetNamed(workbook, sheet.name);
    if (grid === null || sheet.kind !== "worksheet" || sheet.visibility !== "visible" || INTERNAL_MARKS.has(grid.mark ?? "")) {
      throw new HostError("sheet-not-exportable", { sheet: sheet.name });
    }
    out.addSheet(taken(context, pack, sheet, index, grid));
  }
  out.addCommon(context.texts.isEmpty ? null : context.texts.xml(), context.styles.xml(), exportTheme(pack, parts), context.media.files);
  const copy = out.save();
  assertReadsBack(copy, null, null);
  return { bytes: copy, notes: context.notes };
}

interface Context {
  readonly parts: PackageEdit;
  readonly out: ExportPackage;
  readonly names: readonly string[];
  readonly notes: ExportNote[];
  readonly styles: ExportStyles;
  readonly texts: ExportTexts;
  readonly media: ExportMedia;
}

function taken(
  { parts, out, names, notes, styles, texts, media }: Context,
  pack: XlsxPackage,
  sheet: SheetPart,
  index: number,
  grid: Grid,
): ExportedSheet {
  const text = orderedSheet(parts.text(sheet.part));
  const named = (name: string): DefinedName | undefined =>
    pack.definedNames.find((entry) => entry.sheetIndex === index && entry.name.toLowerCase() === name.toLowerCase());
  const [areaName, titlesName] = [named("_xlnm.Print_Area"), named("_xlnm.Print_Titles")];
  const printed = printedAreas(areaName, sheet.name);
  const area = officialArea(grid, printed, pageBreaks(text));
  const relations: { kind: string; target: string; isExternal: boolean }[] = [];
  const related = (kind: string, target: string, isExternal = false): string => `rId${relations.push({ kind, target, isExternal })}`;
  let leftOut = 0;
  const unsaved: string[] = [];
  const xml = exportSheet({
    text,
    grid,
    area,
    sheets: names,
    relationships: parts.relationships(sheet.part),
    styles,
    texts,
    unsaved: (cell) => void unsaved.push(cell),
    relate: ({ kind, target, isExternal }) => {
      if (kind === "hyperlink" && isExternal) return related(kind, target, true);
      if (isExternal || !parts.has(target)) return null;
      if (kind === "drawing") {
        const drawing = exportDrawing(parts, target, area, media);
        leftOut += drawing.leftOut;
        return drawing.xml === null ? null : related(kind, out.addDrawing(drawing.xml, drawing.images));
      }
      // A table that is cut is none; only our own sheets are cut, and they have none.
      if (kind === "table" && area === null)
        return related(
          kind,
          out.addTable((id) => exportTable(parts.text(target), id)),
        );
      return null;
    },
  });
  notes.push(...notesOn(grid, area, printed, leftOut));
  if (unsaved.length > 0) notes.push({ kind: "values-missing", sheet: sheet.name, cells: unsaved });
  const titles = printedAreas(titlesName, sheet.name);
  return {
    name: sheet.name,
    xml: XML_DECLARATION + xml,
    relations,
    printArea: area !== null ? absoluteArea(sheet.name, area) : printed === null ? null : areaName!.formula,
    printTitles: titles === null ? null : titlesName!.formula,
  };
}

function notesOn(
  grid: Grid,
  area: ReturnType<typeof officialArea>,
  printed: ReturnType<typeof printedAreas>,
  leftOut: number,
): ExportNote[] {
  const { sheet } = grid;
  const notes: ExportNote[] = [];
  const rows = [...grid.hiddenRows].filter((row) => row <= (area?.bottom ?? grid.lastRow)).sort((one, other) => one - other);
  const columns = [...grid.hiddenColumns].filter((column) => column <= (area?.right ?? grid.lastColumn)).sort((one, other) => one - other);
  if (rows.length > 0) notes.push({ kind: "hidden-rows", sheet, rows });
  if (columns.length > 0) notes.push({ kind: "hidden-columns", sheet, columns: columns.map(columnName) });
  if (area !== null) notes.push({ kind: "internal-part-cut", sheet });
  else if (printed !== null && hasMore(grid, printed)) notes.push({ kind: "outside-print-area", sheet });
  if (leftOut > 0) notes.push({ kind: "shapes-left-out", sheet, count: leftOut });
  return notes;
}

/** True when anything stands outside the print areas. */
function hasMore(grid: Grid, printed: NonNullable<ReturnType<typeof printedAreas>>): boolean {
  return grid
    .usedRows()
    .some((row) =>
      grid.row(row).some((cell, column) => cell !== undefined && !isBlank(cell) && !printed.some((area) => contains(area, row, column))),
    );
}

/** The rows after which pages end by hand, ascending. */
function pageBreaks(text: string): readonly number[] {
  const root = rootOf(text);
  const list = root && childNamed(text, root, "rowBreaks");
  const ids = list ? [...childrenOf(text, list)].map(({ tag }) => Number(attributeOf(text, tag, "id"))) : [];
  return ids.filter((id) => id > 0).sort((one, other) => one - other);
}

function textOrNull(parts: PackageEdit, part: string | null): string | null {
  return part === null ? null : parts.text(part);
}
