/** The Range part of the simulated API: values, formulas, looks, rows, merges, lists. */
import { type Area, areaA1, contains, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheet, columnNumber } from "../../src/core/grid/area";
import type { CellStyle } from "../../src/core/grid/edit";
import { type Cell, type CellValue, isCellError } from "../../src/core/grid/grid";
import { typeIn } from "./typing";
import { cellKey, type Model } from "./model";
import { type ApiObject, ExcelFailure, PlainResult } from "./wire";

export interface SimulatedRange extends ApiObject {
  readonly sheet: string;
  readonly area: Area;
}

/** "A1:B3", "3:9", "B:C" or nothing (the whole sheet) as an area. */
export function areaOf(address: string | null | undefined): Area {
  if (!address) return { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS };
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(address);
  if (columns) return { top: 1, bottom: MAX_ROWS, left: columnNumber(columns[1]!)!, right: columnNumber(columns[2]!)! };
  const area = parseArea(address);
  if (!area) throw new ExcelFailure("InvalidArgument", address);
  return area;
}

const height = (area: Area): number => area.bottom - area.top + 1;
const width = (area: Area): number => area.right - area.left + 1;

/** What Range.values gives for a value. */
function shown(value: CellValue): unknown {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function valueType(cell: Cell): string {
  const { value } = cell;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Excel fails to tell the merges of a range that holds more. */
const MOST_MERGES = 512;

/** The smallest range around what the cells of an area hold; null where they hold nothing. */
export function usedRange(model: Model, sheet: string, area: Area): SimulatedRange | null {
  const grid = model.grid(sheet);
  let [top, left, bottom, right] = [0, MAX_COLUMNS, 0, 0];
  for (const row of grid.usedRows()) {
    if (row < area.top || row > area.bottom) continue;
    grid.row(row).forEach((cell, column) => {
      if (!cell || column < area.left || column > area.right || (cell.value === null && cell.formula === undefined)) return;
      if (top === 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  return top === 0 ? null : rangeApi(model, sheet, { top, left, bottom, right });
}

export function rangeApi(model: Model, sheet: string, area: Area): SimulatedRange {
  const assertBounded = (): void => {
    if (height(area) * width(area) > 5_000_000) throw new ExcelFailure("InvalidArgument", "the simulator reads no unbounded range");
  };
  const matrix = <T>(of: (cell: Cell, row: number, column: number) => T): T[][] => {
    assertBounded();
    const grid = model.grid(sheet);
    return Array.from({ length: height(area) }, (_row, r) =>
      Array.from({ length: width(area) }, (_cell, c) => of(grid.at(area.top + r, area.left + c), area.top + r, area.left + c)),
    );
  };
  const assertWritable = (): void => {
    if (model.isProtected(sheet)) throw new ExcelFailure("AccessDenied", "the sheet is protected");
  };
  const write = (entries: readonly (readonly unknown[])[]): void => {
    assertWritable();
    if (entries.length !== height(area) || entries.some((row) => row.length !== width(area)))
      throw new ExcelFailure("InvalidArgument", "the array does not fit the range");
    entries.forEach((row, r) =>
      row.forEach((entry, c) => {
        const standing = model.standing(sheet, area.top + r, area.left + c);
        const content = typeIn(entry, standing.format ?? "General");
        if (content === null) return;
        model.setCell(sheet, area.top + r, area.left + c, content, standing);
      }),
    );
  };
  const setFormat = (formats: readonly (readonly unknown[])[] | string): void => {
    assertWritable();
    const isOne = typeof formats === "string" || (formats.length === 1 && formats[0]!.length === 1);
    const one = typeof formats === "string" ? formats : formats[0]![0];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const code = String(isOne ? one : (formats as unknown[][])[row - area.top]![column - area.left]);
        const cell = model.standing(sheet, row, column);
        model.formatOf(sheet, row, column, code);
        if (cell.value !== null || cell.formula !== undefined)
          model.setCell(
            sheet,
            row,
            column,
            { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }), format: code },
            cell,
          );
      }
  };
  const restyle = (change: Partial<CellStyle>): void => {
    const { styles } = model.look(sheet);
    if (height(area) * width(area) > 2_000_000) throw new ExcelFailure("InvalidArgument", "the simulator styles no whole sheet");
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const key = cellKey(row, column);
        styles.set(key, { ...styles.get(key), ...change });
      }
  };
  const columns = (): number[] => Array.from({ length: width(area) }, (_column, index) => area.left + index);

  const font: ApiObject = {
    type: "RangeFont",
    sets: {
      Name: (fontName: string) => restyle({ fontName }),
      Size: (fontSize: number) => restyle({ fontSize }),
      Bold: (bold: boolean) => restyle({ bold }),
      Underline: (underline: string) => restyle({ underline: underline !== "None" }),
      Color: (color: string) => restyle({ color: color.replace("#", "") }),
    },
  };
  const border: ApiObject = {
    type: "RangeBorder",
    sets: { Style: (style: string) => restyle({ border: style !== "None" }), Weight: () => undefined },
  };
  const format: ApiObject = {
    type: "RangeFormat",
    calls: { Font: () => font, Borders: () => ({ type: "RangeBorderCollection", item: () => border }) },
    sets: {
      HorizontalAlignment: (value: string) => restyle({ horizontal: value.toLowerCase() as "left" }),
      VerticalAlignment: (value: string) => restyle({ vertical: value.toLowerCase() as "top" }),
      WrapText: (wrap: boolean) => restyle({ wrap }),
      ColumnWidth: (points: number) => {
        for (const column of columns()) model.look(sheet).columnWidths.set(column, (points - 3.75) / 6);
      },
      RowHeight: (points: number) => {
        for (let row = area.top; row <= area.bottom; row++) model.look(sheet).rowHeights.set(row, points);
      },
    },
  };
  const validation: ApiObject = {
    type: "DataValidation",
    calls: {
      Clear: () => {
        model.look(sheet).validations = [];
      },
    },
    sets: {
      Rule: (rule: { list: { source: string } }) => {
        const { source } = rule.list;
        model.look(sheet).validations.push({
          area,
          strict: true,
          ...(source.startsWith("=") ? { formula: source.slice(1) } : { words: source.split(",") }),
        });
      },
      ErrorAlert: (alert: { showAlert: boolean }) => {
        const list = model.look(sheet).validations;
        const last = list.pop()!;
        list.push({ ...last, strict: alert.showAlert });
      },
      IgnoreBlanks: () => undefined,
    },
  };

  const self: SimulatedRange = {
    type: "Range",
    sheet,
    area,
    isKept: true,
    gets: {
      Address: () => `${quoteSheet(sheet)}!${areaA1(area)}`,
      RowIndex: () => area.top - 1,
      ColumnIndex: () => area.left - 1,
      RowCount: () => height(area),
      ColumnCount: () => width(area),
      Values: () => matrix((cell) => shown(cell.value)),
      // Each cell of an array formula shows the formula of its first.
      Formulas: () =>
        matrix((cell, row, column) => {
          const array = model.grid(sheet).fixed.find((one) => contains(one, row, column));
          const formula = array === undefined ? cell.formula : model.grid(sheet).at(array.top, array.left).formula;
          return formula === undefined ? shown(cell.value) : `=${formula}`;
        }),
      SavedAsArray: () => {
        const arrays = model
          .grid(sheet)
          .fixed.filter((one) => one.top <= area.bottom && one.bottom >= area.top && one.left <= area.right && one.right >= area.left);
        if (arrays.length === 0) return false;
        return arrays.some((one) => contains(one, area.top, area.left) && contains(one, area.bottom, area.right)) ? true : null;
      },
      NumberFormat: () =>
        matrix(
          (cell, row, column) =>
            cell.format ?? (cell.value === null && cell.formula === undefined ? model.formatAt(sheet, row, column) : "General"),
        ),
      ValueTypes: () => matrix(valueType),
    },
    sets: {
      Values: write,
      Formulas: write,
      NumberFormat: setFormat,
      Hyperlink: (link: { documentReference: string; textToDisplay?: string }) => {
        model.look(sheet).links.set(cellKey(area.top, area.left), link.documentReference);
        if (link.textToDisplay !== undefined) write([[`'${link.textToDisplay}`]]);
      },
      ColumnHidden: (isHidden: boolean) => {
        if (width(area) === MAX_COLUMNS) model.showAllColumns(sheet);
        else model.hideColumns(sheet, columns(), isHidden);
      },
    },
    calls: {
      Format: () => format,
      DataValidation: () => validation,
      GetRowProperties: (_wanted: unknown) => {
        const { hiddenRows } = model.grid(sheet);
        return new PlainResult(Array.from({ length: height(area) }, (_row, index) => ({ rowHidden: hiddenRows.has(area.top + index) })));
      },
      GetColumnProperties: (_wanted: unknown) => {
        const { hiddenColumns } = model.grid(sheet);
        return new PlainResult(columns().map((column) => ({ columnHidden: hiddenColumns.has(column) })));
      },
      GetCellProperties: (_wanted: unknown) =>
        new PlainResult(
          matrix((_cell, row, column) => {
            const { format } = cellProperties(model.look(sheet).styles.get(cellKey(row, column)) ?? {});
            const paint = model.paintAt(sheet, row, column);
            const font = { ...format?.font, strikethrough: paint?.isStruck ?? false };
            return { format: { ...format, font, fill: { color: (paint?.fill ?? null) === null ? "#FFFFFF" : `#${paint!.fill!}` } } };
          }),
        ),
      SetCellProperties: (properties: readonly (readonly CellProperties[])[]) => {
        const { styles } = model.look(sheet);
        properties.forEach((row, r) => row.forEach((cell, c) => styles.set(cellKey(area.top + r, area.left + c), styleOf(cell))));
      },
      GetMergedAreasOrNullObject: () => {
        const inside = model
          .grid(sheet)
          .merges.filter(
            (merge) => merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right,
          );
        if (inside.length === 0) return null;
        if (inside.length > MOST_MERGES) throw new ExcelFailure("GeneralException", `more than ${MOST_MERGES} merged areas`);
        const areas: ApiObject = { type: "RangeCollection", items: () => inside.map((merge) => rangeApi(model, sheet, merge)) };
        return {
          type: "RangeAreas",
          isKept: true,
          gets: { IsEntireColumn: () => false },
          calls: { Areas: () => areas },
        } satisfies ApiObject;
      },
      Insert: (shift: string) => {
        if (shift !== "Down" || width(area) !== MAX_COLUMNS) throw new ExcelFailure("ApiNotFound", "only whole rows are inserted");
        assertWritable();
        model.insertRows(sheet, area.top, height(area));
        return self;
      },
      Delete: (shift: string) => {
        if (shift !== "Up" || width(area) !== MAX_COLUMNS) throw new ExcelFailure("ApiNotFound", "only whole rows are deleted");
        assertWritable();
        model.deleteRows(sheet, area.top, height(area));
      },
      CopyFrom: (source: string, type: string) => {
        if (type !== "Formats") throw new ExcelFailure("ApiNotFound", `CopyFrom ${type}`);
        model.copyFormats(sheet, areaOf(source), area);
      },
      // The client asks before it splits a large write into pieces.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== height(area) || columns !== width(area)) throw new ExcelFailure("InvalidArgument", "the array does not fit the range");
      },
      GetRow: (index: number) => rangeApi(model, sheet, { ...area, top: area.top + index, bottom: area.top + index }),
      GetBoundingRect: (other: SimulatedRange) =>
        rangeApi(model, sheet, {
          top: Math.min(area.top, other.area.top),
          left: Math.min(area.left, other.area.left),
          bottom: Math.max(area.bottom, other.area.bottom),
          right: Math.max(area.right, other.area.right),
        }),
      GetUsedRangeOrNullObject: (_valuesOnly: boolean) => usedRange(model, sheet, area),
      Merge: () => model.merge(sheet, area),
      Unmerge: () => model.unmerge(sheet),
      Clear: (what?: string | null) => (what === "Contents" ? model.clearContents(sheet) : model.clear(sheet)),
      Select: () => {
        model.selected = { sheet, area };
      },
    },
  };
  return self;
}

interface CellProperties {
  readonly format?: {
    readonly font?: {
      readonly name?: string;
      readonly size?: number;
      readonly bold?: boolean;
      readonly color?: string;
      readonly underline?: string;
    };
    readonly borders?: Readonly<Record<string, { readonly style?: string }>>;
    readonly horizontalAlignment?: string;
    readonly verticalAlignment?: string;
    readonly wrapText?: boolean;
  };
}

function cellProperties(style: CellStyle): CellProperties {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    format: {
      font: {
        ...(style.fontName === undefined ? {} : { name: style.fontName }),
        ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
        ...(style.bold === undefined ? {} : { bold: style.bold }),
        ...(style.color === undefined ? {} : { color: `#${style.color}` }),
        underline: style.underline ? "Single" : "None",
      },
      ...(style.border ? { borders: { top: { style: "Continuous" } } } : {}),
      ...(style.horizontal === undefined ? {} : { horizontalAlignment: capital(style.horizontal) }),
      ...(style.vertical === undefined ? {} : { verticalAlignment: capital(style.vertical) }),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    },
  };
}

function styleOf({ format = {} }: CellProperties): CellStyle {
  const { font = {} } = format;
  return {
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.color === undefined ? {} : { color: font.color.replace("#", "") }),
    ...(font.underline === "Single" ? { underline: true } : {}),
    ...(format.borders?.["top"] ? { border: true } : {}),
    ...(format.horizontalAlignment === undefined ? {} : { horizontal: format.horizontalAlignment.toLowerCase() as "left" }),
    ...(format.verticalAlignment === undefined ? {} : { vertical: format.verticalAlignment.toLowerCase() as "top" }),
    ...(format.wrapText === undefined ? {} : { wrap: format.wrapText }),
  };
}
