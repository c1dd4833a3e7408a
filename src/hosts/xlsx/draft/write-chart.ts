/** Native charts of a drafted sheet: one drawing part and a chart part each. */
import { type Area, columnName, quoteSheet } from "../../../core/grid/area";
import type { ChartDraft, ChartSeries, SheetDraft } from "../../../core/grid/edit";
import { type CellValue, isCellError } from "../../../core/grid/grid";
import { BODY_FONT } from "../facts/office-names";
import { numberText } from "./write-cell";
import { escapeAttribute, escapeText } from "../../ooxml/xml/xml-edit";
import { XML_DECLARATION } from "../../ooxml/package/package-edit";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The drawing part: each chart over the cells it was given, moving and sizing with them. `ids` are the charts' relationship ids. */
export function drawingXml(charts: readonly ChartDraft[], ids: readonly string[]): string {
  const anchors = charts.map(({ at, title }, index) => {
    // Anchors count from 0; the far edge is the near edge of the next cell.
    const from = `<xdr:from><xdr:col>${at.left - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.top - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    const to = `<xdr:to><xdr:col>${at.right}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.bottom}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
    const frame =
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeAttribute(title)}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${ids[index]!}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    return `<xdr:twoCellAnchor>${from}${to}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">${anchors.join("")}</xdr:wsDr>`;
}

/**
 * The chart part. Columns with lines: the lines run on a second axis on the right.
 * Bars: the first category stands on top, as in the list beside it.
 */
export function chartXml(chart: ChartDraft, draft: SheetDraft): string {
  const values = cellValues(draft);
  const series = (kind: ChartSeries["kind"]): { series: ChartSeries; index: number }[] =>
    chart.series.map((one, index) => ({ series: one, index })).filter((one) => one.series.kind === kind);
  const write = (one: { series: ChartSeries; index: number }): string => seriesXml(chart, one.series, one.index, draft.name, values);
  const columns = series("column");
  const lines = series("line");
  const bars = series("bar");
  const isMixed = lines.length > 0 && columns.length + bars.length > 0;
  const isHorizontal = bars.length > 0;
  const lineAxes = isMixed ? { category: 30, value: 40 } : { category: 10, value: 20 };
  const groups: string[] = [];
  if (columns.length + bars.length > 0) {
    groups.push(
      `<c:barChart><c:barDir val="${isHorizontal ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
        [...columns, ...bars].map(write).join("") +
        `<c:gapWidth val="60"/><c:axId val="10"/><c:axId val="20"/></c:barChart>`,
    );
  }
  if (lines.length > 0) {
    groups.push(
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map(write).join("")}<c:marker val="1"/>` +
        `<c:axId val="${lineAxes.category}"/><c:axId val="${lineAxes.value}"/></c:lineChart>`,
    );
  }
  const format = chart.format ?? "General";
  const first = isHorizontal
    ? categoryAxis(10, 20, "l", { isReversed: true }) + valueAxis(20, 10, "b", format, { crosses: "max" })
    : categoryAxis(10, 20, "b") + valueAxis(20, 10, "l", format, { title: isMixed ? namesOf(columns) : null });
  const second = isMixed
    ? valueAxis(40, 30, "r", format, { crosses: "max", isSecond: true, title: namesOf(lines) }) +
      categoryAxis(30, 40, "b", { isDeleted: true })
    : "";
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, 1400, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${groups.join("")}${first}${second}</c:plotArea>` +
    (chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "") +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${WHITE}${EDGE}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${typeface()}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`
  );
}

function namesOf(list: readonly { readonly series: ChartSeries }[]): string {
  return list.map((one) => one.series.name).join("、");
}

/** Written out and not named by theme: a workbook need not have a theme, and prints then keep the tones apart in grey. */
const COLOURS = ["4472C4", "ED7D31", "7F7F7F", "FFC000", "5B9BD5", "70AD47"];
const WHITE = solid("FFFFFF");
const EDGE = `<a:ln w="6350">${solid("BFBFBF")}</a:ln>`;
const GRID_LINE = `<a:ln w="6350">${solid("D9D9D9")}</a:ln>`;

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function seriesXml(chart: ChartDraft, series: ChartSeries, index: number, sheet: string, values: CellValues): string {
  const fill = solid(COLOURS[index % COLOURS.length]!);
  const isLine = series.kind === "line";
  const look = isLine
    ? `<c:spPr><a:ln w="22225" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`
    : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const labels =
    series.kind === "bar"
      ? `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chart.format ?? "General")}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
      : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>${look}${labels}` +
    `<c:cat><c:strRef><c:f>${escapeText(reference(sheet, chart.categories))}</c:f>${textCache(cellsOf(chart.categories, values))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(reference(sheet, series.values))}</c:f>${numberCache(cellsOf(series.values, values), chart.format)}</c:numRef></c:val>` +
    (isLine ? `<c:smooth val="0"/>` : "") +
    `</c:ser>`
  );
}

function categoryAxis(id: number, crossing: number, position: string, options: { isReversed?: boolean; isDeleted?: boolean } = {}): string {
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${options.isReversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="${options.isDeleted ? 1 : 0}"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${crossing}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis(
  id: number,
  crossing: number,
  position: string,
  format: string,
  options: { crosses?: string; isSecond?: boolean; title?: string | null } = {},
): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    (options.isSecond ? "" : `<c:majorGridlines><c:spPr>${GRID_LINE}</c:spPr></c:majorGridlines>`) +
    (options.title ? titleXml(options.title, 900, false, true) : "") +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${crossing}"/><c:crosses val="${options.crosses ?? "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleXml(text: string, size: number, isBold: boolean, isVertical = false): string {
  const look = `sz="${size}" b="${isBold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${isVertical ? ' rot="0" vert="eaVert"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${typeface()}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${look}>${typeface()}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function typeface(): string {
  return `<a:latin typeface="${BODY_FONT}"/><a:ea typeface="${BODY_FONT}"/>`;
}

function reference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!$${columnName(area.left)}$${area.top}:$${columnName(area.right)}$${area.bottom}`;
}

type CellValues = ReadonlyMap<string, CellValue>;

function cellValues(draft: SheetDraft): CellValues {
  return new Map(draft.cells.map(({ row, column, content }) => [`${row},${column}`, content.value]));
}

function cellsOf(area: Area, values: CellValues): CellValue[] {
  const list: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) list.push(values.get(`${row},${column}`) ?? null);
  }
  return list;
}

/** What the chart shows until the program that opens it reads the cells. */
function textCache(list: readonly CellValue[]): string {
  const points = list.map((value, index) =>
    value === null || isCellError(value) ? "" : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${list.length}"/>${points.join("")}</c:strCache>`;
}

function numberCache(list: readonly CellValue[], format: string | undefined): string {
  const points = list.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${numberText(value)}</c:v></c:pt>` : "",
  );
  return `<c:numCache><c:formatCode>${escapeText(format ?? "General")}</c:formatCode><c:ptCount val="${list.length}"/>${points.join("")}</c:numCache>`;
}
