/** readXlsx: the bytes of an .xlsx or .xlsm file → a Workbook, bounded in time and memory, or a coded refusal. */
import { tokens } from "../../../core/grid/formula";
import { TextCells } from "../../../core/grid/cell-store";
import { type DefinedName, Grid, type Workbook } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { markOfName } from "../../../core/grid/marks";
import { finish, type Steps } from "../../../core/grid/steps";
import * as limits from "../facts/limits";
import { openPackage, type SheetPart, type XlsxPackage } from "../package/package";
import { pivotAreas } from "./read-pivots";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet, type SheetContext } from "./read-sheet";
import { readCellStyles } from "./read-styles";
import { readTables } from "./read-tables";

/** Room for cells kept for use again, over all formats. */
const MAX_TEXT_SLOTS = 2_000_000;

export interface ReadOptions {
  /** Names of the sheets to read; all by default. A name that is not there is "sheet-missing". */
  readonly sheets?: readonly string[];
}

/**
 * Reads a whole workbook. Throws HostError with a refusal code (not-xlsx, old-xls, encrypted, corrupt,
 * too-large, unsupported), whatever the bytes are.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  return finish(readingXlsx(bytes, options));
}

/** The same in steps: one for each part that takes time. */
export function* readingXlsx(bytes: Uint8Array, options: ReadOptions = {}): Steps<Workbook> {
  return yield* readingPackage(openPackage(bytes), options);
}

/** Reads the sheets of a package that is open already. */
export function* readingPackage(pack: XlsxPackage, options: ReadOptions = {}): Steps<Workbook> {
  const wanted = wantedSheets(pack, options.sheets);
  const total = wanted.length + 1;
  yield { stage: "reading", done: 0, total };
  const context: SheetContext = {
    archive: pack.archive,
    strings: new TextCells(readSharedStrings(pack.archive, pack.sharedStringsPart), MAX_TEXT_SLOTS),
    styles: readCellStyles(pack.archive, pack.stylesPart),
    date1904: pack.date1904,
    budget: {
      cells: limits.MAX_CELLS,
      rowWidths: limits.MAX_ROW_WIDTHS,
      textCharacters: limits.MAX_TEXT_CHARACTERS,
      formulaCharacters: limits.MAX_FORMULA_CHARACTERS,
    },
  };
  const marks = sheetMarks(pack);
  const sheets: Grid[] = [];
  for (const sheet of wanted) {
    yield { stage: "reading", done: sheets.length + 1, total };
    const { name, visibility, part } = sheet;
    const mark = marks.get(name) ?? null;
    sheets.push(
      sheet.kind === "worksheet"
        ? readSheet(context, { name, visibility, part, mark, fixed: pivotAreas(pack.archive, part) })
        : new Grid({ sheet: name, visibility, mark, rows: new Map() }),
    );
  }
  const { date1904, isStructureLocked, isSigned } = pack;
  const tables = wanted.flatMap((sheet) => (sheet.kind === "worksheet" ? readTables(pack.archive, sheet) : []));
  return { sheets, date1904, isStructureLocked, isSigned, names: namesIn(pack), tables };
}

/** Without the marks of our own sheets, and without names of sheets that are not there. */
function namesIn(pack: XlsxPackage): DefinedName[] {
  return pack.definedNames.flatMap(({ name, formula, sheetIndex }): DefinedName[] => {
    const sheet = sheetIndex === null ? null : pack.sheets[sheetIndex]?.name;
    return sheet === undefined || markOfName(name) !== null ? [] : [{ name, formula, sheet }];
  });
}

/** Sheet name → kind of sheet, for the sheets that this software made. */
export function sheetMarks(pack: XlsxPackage): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { name, formula } of pack.definedNames) {
    const mark = markOfName(name);
    if (mark === null) continue;
    const [first] = tokens(formula);
    const sheet = first?.kind === "reference" && !first.reference.sheets?.isExternal ? first.reference.sheets?.first : undefined;
    if (sheet !== undefined) marks.set(sheet, mark);
  }
  return marks;
}

function wantedSheets(pack: XlsxPackage, names: readonly string[] | undefined): readonly SheetPart[] {
  if (!names) return pack.sheets;
  for (const name of names) if (!pack.sheets.some((sheet) => sheet.name === name)) throw new HostError("sheet-missing", { sheet: name });
  return pack.sheets.filter((sheet) => names.includes(sheet.name));
}
