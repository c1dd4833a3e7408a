/** exportSheet: one worksheet part written anew with values only; what is not named here stays behind. */
import { type Area, areaA1, contains, MAX_COLUMNS, parseArea } from "../../../core/grid/area";
import { sameSheet, tokens } from "../../../core/grid/formula";
import type { Grid } from "../../../core/grid/grid";
import { exportRows } from "./export-cells";
import { type Allowed, copied, copiedAttributes, TAB_COLOR } from "./export-copy";
import type { ExportStyles } from "./export-styles";
import type { ExportTexts } from "./export-texts";
import { OFFICE_RELATIONSHIPS } from "../../ooxml/package/package-edit";
import type { Relationship } from "../../ooxml/package/package-edit";
import {
  attributeNamed,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  escapeAttribute,
  escapeText,
  rootOf,
  textOf,
} from "../../ooxml/xml/xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface ExportSource {
  readonly text: string;
  readonly grid: Grid;
  /** What of the sheet goes out; null for all. */
  readonly area: Area | null;
  /** Names of the sheets that go out. */
  readonly sheets: readonly string[];
  readonly relationships: readonly Relationship[];
  readonly styles: ExportStyles;
  readonly texts: ExportTexts;
  /** Told of each cell whose value the file does not hold. */
  readonly unsaved: (cell: string) => void;
  /** Gives each part the sheet still hangs on an id; null where it does not go out. */
  readonly relate: (relationship: Relationship) => string | null;
}

const NUMBERS_OF_VIEW = [
  "showGridLines",
  "showRowColHeaders",
  "showZeros",
  "rightToLeft",
  "showOutlineSymbols",
  "view",
  "zoomScale",
  "zoomScaleNormal",
  "zoomScaleSheetLayoutView",
  "zoomScalePageLayoutView",
];

const SHEET_VIEW: Allowed = {
  attributes: NUMBERS_OF_VIEW,
  children: { pane: { attributes: ["xSplit", "ySplit", "topLeftCell", "activePane", "state"] } },
};

/** Elements copied as they are, but for what is not on the list. */
const COPIED: Readonly<Record<string, Allowed>> = {
  sheetPr: {
    children: {
      tabColor: TAB_COLOR,
      outlinePr: { attributes: ["applyStyles", "summaryBelow", "summaryRight", "showOutlineSymbols"] },
      pageSetUpPr: { attributes: ["autoPageBreaks", "fitToPage"] },
    },
  },
  sheetFormatPr: {
    attributes: [
      "baseColWidth",
      "defaultColWidth",
      "defaultRowHeight",
      "customHeight",
      "zeroHeight",
      "thickTop",
      "thickBottom",
      "outlineLevelRow",
      "outlineLevelCol",
    ],
  },
  printOptions: { attributes: ["horizontalCentered", "verticalCentered", "headings", "gridLines", "gridLinesSet"] },
  pageMargins: { attributes: ["left", "right", "top", "bottom", "header", "footer"] },
  // Without r:id: printer settings name a machine.
  pageSetup: {
    attributes: [
      "paperSize",
      "paperHeight",
      "paperWidth",
      "scale",
      "firstPageNumber",
      "useFirstPageNumber",
      "fitToWidth",
      "fitToHeight",
      "pageOrder",
      "orientation",
      "blackAndWhite",
      "draft",
      "errors",
    ],
  },
};

/** The part's text, without the XML declaration. */
export function exportSheet(source: ExportSource): string {
  const { text } = source;
  const root = rootOf(text);
  let inner = "";
  for (const child of root ? childrenOf(text, root) : []) {
    const { local } = child.tag;
    if (Object.hasOwn(COPIED, local)) inner += copied(text, child, COPIED[local]!);
    else if (Object.hasOwn(WRITTEN, local)) inner += WRITTEN[local]!(source, child);
  }
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${inner}</worksheet>`;
}

/** Elements that need more than a list. */
const WRITTEN: Readonly<Record<string, (source: ExportSource, element: Element) => string>> = {
  sheetViews: ({ text }, element) => {
    const view = childNamed(text, element, "sheetView");
    return view ? `<sheetViews>${copied(text, view, SHEET_VIEW, ' workbookViewId="0"')}</sheetViews>` : "";
  },
  cols: columns,
  sheetData: (source, element) => `<sheetData>${exportRows(source, element)}</sheetData>`,
  mergeCells: ({ grid, area }) => {
    const kept = grid.merges.filter(
      (merge) => area === null || (contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right)),
    );
    return kept.length === 0
      ? ""
      : `<mergeCells count="${kept.length}">${kept.map((merge) => `<mergeCell ref="${areaA1(merge)}"/>`).join("")}</mergeCells>`;
  },
  hyperlinks,
  headerFooter: headersAndFooters,
  rowBreaks: (source, element) => breaks(source, element, source.area?.bottom ?? Infinity),
  colBreaks: (source, element) => breaks(source, element, source.area?.right ?? Infinity),
  drawing: ({ text, relationships, relate }, element) => {
    const id = related(text, element, relationships, relate);
    return id === null ? "" : `<drawing r:id="${id}"/>`;
  },
  tableParts: ({ text, relationships, relate }, element) => {
    const ids = [...childrenOf(text, element)].map((part) => related(text, part, relationships, relate)).filter((id) => id !== null);
    return ids.length === 0
      ? ""
      : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
  },
};

function columns({ text, area, styles }: ExportSource, element: Element): string {
  const last = area?.right ?? MAX_COLUMNS;
  let list = "";
  for (const column of childrenOf(text, element)) {
    const attributes = attributesOf(text, column.tag);
    const number = (name: string): number => Number(attributeNamed(attributes, name)?.value);
    const [min, max] = [number("min"), Math.min(number("max"), last)];
    if (column.tag.local !== "col" || !(min >= 1 && min <= max)) continue;
    const style = styles.taken(number("style") || 0);
    const rest = copiedAttributes(text, column, ["width", "hidden", "bestFit", "customWidth", "outlineLevel", "collapsed"]);
    list += `<col min="${min}" max="${max}"${rest}${style === 0 ? "" : ` style="${style}"`}/>`;
  }
  return list === "" ? "" : `<cols>${list}</cols>`;
}

/** Addresses that mean the same on every machine; a path names a machine, and often a person. */
const PUBLIC_ADDRESS = /^(?:https?|ftp|mailto):/i;

function hyperlinks({ text, area, sheets, relationships, relate }: ExportSource, element: Element): string {
  let list = "";
  for (const link of childrenOf(text, element)) {
    const attributes = attributesOf(text, link.tag);
    const value = (name: string): string | null => attributes.find((attribute) => attribute.name === name)?.value ?? null;
    const ref = parseArea(value("ref") ?? "");
    if (!ref || (area !== null && !(contains(area, ref.top, ref.left) && contains(area, ref.bottom, ref.right)))) continue;
    const id = attributes.find(({ name }) => name.endsWith(":id"))?.value;
    const relationship = relationships.find((one) => one.id === id);
    const target = relationship?.target ?? "";
    // Some programs write a place in the workbook as an address of its own.
    const isInside = relationship === undefined || target.startsWith("#");
    const location = (target.startsWith("#") ? target.slice(1) : value("location")) ?? "";
    if (isInside) {
      if (leadsInside(location, sheets)) list += `<hyperlink ref="${areaA1(ref)}" location="${escapeAttribute(location)}"/>`;
    } else if (relationship.isExternal && PUBLIC_ADDRESS.test(target)) {
      list += `<hyperlink ref="${areaA1(ref)}" r:id="${relate(relationship)}"${location === "" ? "" : ` location="${escapeAttribute(location)}"`}/>`;
    }
  }
  return list === "" ? "" : `<hyperlinks>${list}</hyperlinks>`;
}

/** True when a place in the workbook is in the export too; names are not, so what they mean does not count. */
function leadsInside(location: string, sheets: readonly string[]): boolean {
  const [first, ...more] = tokens(location);
  if (first?.kind !== "reference" || more.length > 0) return false;
  const span = first.reference.sheets;
  return span === null || (!span.isExternal && span.last === null && sheets.some((sheet) => sameSheet(sheet, span.first)));
}

/** Texts only: the pictures of headers (&G) hang on a drawing that stays behind. */
function headersAndFooters({ text }: ExportSource, element: Element): string {
  let inner = "";
  for (const child of childrenOf(text, element)) {
    const { local } = child.tag;
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(local))
      inner += `<${local}>${escapeText(textOf(text, child).replace(/&(?:G|&)/gi, (code) => (code === "&&" ? code : "")))}</${local}>`;
  }
  return inner === ""
    ? ""
    : `<headerFooter${copiedAttributes(text, element, ["differentOddEven", "differentFirst", "scaleWithDoc", "alignWithMargins"])}>${inner}</headerFooter>`;
}

/** A break at the end of what goes out would only add an empty page. */
function breaks({ text }: ExportSource, element: Element, end: number): string {
  const { local } = element.tag;
  const kept = [...childrenOf(text, element)].filter(({ tag }) => Number(attributeNamed(attributesOf(text, tag), "id")?.value) < end);
  if (kept.length === 0) return "";
  const manual = kept.filter(({ tag }) => ["1", "true"].includes(attributeNamed(attributesOf(text, tag), "man")?.value ?? "")).length;
  return `<${local} count="${kept.length}" manualBreakCount="${manual}">${kept.map((child) => copied(text, child, { attributes: ["id", "min", "max", "man", "pt"] })).join("")}</${local}>`;
}

function related(text: string, element: Element, relationships: readonly Relationship[], relate: ExportSource["relate"]): string | null {
  const id = attributesOf(text, element.tag).find(({ name }) => name.endsWith(":id"))?.value;
  const relationship = relationships.find((one) => one.id === id);
  return relationship ? relate(relationship) : null;
}
