/**
 * orderedSheet: a worksheet's text with its rows and cells one after another, each where it says it is.
 *
 * Nearly all files are written so. Where rows come twice or out of order, cells stand in another row's element, or
 * places are out of bounds, reading finds its way; patching would put what it inserts before the wrong one.
 */
import { a1, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/area";
import { type CellElement, cellsOf, type NumberedElement, rowsOf } from "./sheet-scan";
import { isTrue } from "../../ooxml/package/read-xml";
import { isZero } from "../facts/sheet-attributes";
import { attributesOf, childrenOf, type Element, rootOf, Splices, textOf } from "../../ooxml/xml/xml-edit";

/** The same text where nothing is out of order. */
export function orderedSheet(text: string): string {
  const [sheetData, ...more] = dataOf(text);
  if (!sheetData) return withData(text);
  if (more.length === 0 && isPlainlyOrdered(text, sheetData)) return text;
  const rows = [sheetData, ...more].flatMap((element) => rowsOf(text, element));
  if (more.length === 0 && isOrdered(text, rows)) return text;
  const placed = new Map<number, PlacedRow>();
  const rowAt = (number: number): PlacedRow => {
    let row = placed.get(number);
    if (!row) placed.set(number, (row = { elements: [], cells: new Map() }));
    return row;
  };
  for (const row of rows) {
    if (isRow(row.number)) rowAt(row.number).elements.push(row);
    for (const cell of cellsOf(text, row)) {
      if (!isRow(cell.row) || !isColumn(cell.number)) continue;
      const { cells } = rowAt(cell.row);
      const twin = cells.get(cell.number);
      // Reading refuses two that differ; of one with and one without content it takes the one with.
      if (!twin || !hasContent(text, twin) || hasContent(text, cell)) cells.set(cell.number, cell);
    }
  }
  const { prefix, name, start } = sheetData.tag;
  const xml = [...placed].sort(([one], [other]) => one - other).map(([number, row]) => rowXml(text, number, row, prefix));
  const head = text.slice(start, sheetData.tag.end).replace(/\s*\/>$/, ">");
  const splices = new Splices(text);
  splices.replace(start, sheetData.end, `${head}${xml.join("")}</${name}>`);
  for (const element of more) splices.remove(element);
  return splices.apply();
}

/** The elements that hold cells: one, but reading takes what it finds. */
function dataOf(text: string): Element[] {
  const root = rootOf(text);
  return root ? [...childrenOf(text, root)].filter(({ tag }) => tag.local === "sheetData") : [];
}

interface PlacedRow {
  readonly elements: NumberedElement[];
  readonly cells: Map<number, CellElement>;
}

const isRow = (number: number): boolean => number >= 1 && number <= MAX_ROWS;
const isColumn = (number: number): boolean => number >= 1 && number <= MAX_COLUMNS;

/** A sheet without any cells may have been left without the element for them. */
function withData(text: string): string {
  const root = rootOf(text);
  if (!root || root.tag.local !== "worksheet") return text;
  let at = root.innerStart;
  for (const child of childrenOf(text, root)) if (BEFORE_DATA.has(child.tag.local)) at = child.end;
  const splices = new Splices(text);
  const element = `<${root.tag.prefix}sheetData/>`;
  if (root.tag.isEmpty) splices.append(root, element);
  else splices.insert(at, element);
  return splices.apply();
}

const BEFORE_DATA: ReadonlySet<string> = new Set(["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"]);

/** A row or a cell as nearly all are written; or one that is not, or what may hide one. */
const PLAIN = /<(?:\w{1,9}:)?(?:(row)|c) (?:s="\d{1,7}" )?r="([A-Z]{0,3})(\d{1,7})"|<(?:\w{1,9}:)?(?:row|c)[\s/>]|<!/g;

/** The same as isOrdered in one pass over the text; false where it cannot be told so. */
function isPlainlyOrdered(text: string, { innerStart, innerEnd }: Element): boolean {
  const columns = new Map<string, number>();
  const numberOf = (letters: string): number => {
    let number = columns.get(letters);
    if (number === undefined) columns.set(letters, (number = columnNumber(letters) ?? 0));
    return number;
  };
  let [row, column] = [0, 0];
  PLAIN.lastIndex = innerStart;
  for (let match = PLAIN.exec(text); match !== null && match.index < innerEnd; match = PLAIN.exec(text)) {
    const [, isRowTag, letters, digits] = match;
    if (digits === undefined) return false;
    const number = Number(digits);
    if (isRowTag !== undefined) {
      if (letters !== "" || number <= row || !isRow(number)) return false;
      [row, column] = [number, 0];
    } else {
      const next = numberOf(letters!);
      if (number !== row || next <= column || !isColumn(next)) return false;
      column = next;
    }
  }
  return true;
}

function isOrdered(text: string, rows: readonly NumberedElement[]): boolean {
  let last = 0;
  for (const row of rows) {
    if (row.number <= last || !isRow(row.number)) return false;
    last = row.number;
    let column = 0;
    for (const cell of cellsOf(text, row)) {
      if (cell.row !== row.number || cell.number <= column || !isColumn(cell.number)) return false;
      column = cell.number;
    }
  }
  return true;
}

function hasContent(text: string, cell: CellElement): boolean {
  return [...childrenOf(text, cell)].some((child) => {
    if (child.tag.local === "f")
      return textOf(text, child).trim() !== "" || /\bt=["']shared/.test(text.slice(child.tag.start, child.tag.end));
    return child.tag.local === "is" || (child.tag.local === "v" && textOf(text, child).trim() !== "");
  });
}

/** Attributes of the first element for a row hold for all; a row is hidden where one of them says so, as it is read. */
function rowXml(text: string, number: number, { elements, cells }: PlacedRow, prefix: string): string {
  const [first] = elements;
  const own = first ? attributesOf(text, first.tag).filter(({ name }) => name !== "r" && name !== "spans" && name !== "hidden") : [];
  const isHidden = elements.some(({ tag }) =>
    attributesOf(text, tag).some(({ name, value }) => (name === "hidden" ? isTrue(value) : name === "ht" && isZero(value))),
  );
  const head = own.map(({ start, end }) => text.slice(start, end)).join("") + (isHidden ? ' hidden="1"' : "");
  const inner = [...cells.values()].sort((one, other) => one.number - other.number).map((cell) => cellXml(text, number, cell));
  return `<${prefix}row r="${number}"${head}>${inner.join("")}</${prefix}row>`;
}

function cellXml(text: string, row: number, cell: CellElement): string {
  const raw = text.slice(cell.tag.start, cell.end);
  const splices = new Splices(raw);
  splices.setAttribute({ ...cell.tag, start: 0, end: cell.tag.end - cell.tag.start }, "r", a1(row, cell.number));
  return splices.apply();
}
