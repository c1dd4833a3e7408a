/** The Workbook and Worksheet part of the simulated API. */
import { parseArea } from "../../src/core/grid/area";
import type { Area } from "../../src/core/grid/area";
import type { Model, SimulatedChart } from "./model";
import { areaOf, rangeApi, type SimulatedRange, usedRange } from "./range-api";
import { type ApiObject, ExcelFailure } from "./wire";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function chartApi(model: Model, sheet: string, chart: SimulatedChart): ApiObject {
  const seriesApi = (index: number): ApiObject => {
    const series = chart.series[index]!;
    return {
      type: "ChartSeries",
      sets: {
        Name: (name: string) => void (series.name = name),
        ChartType: (type: string) => void (series.type = type),
        AxisGroup: (group: string) => void (series.isSecondary = group === "Secondary"),
      },
      calls: {
        SetValues: (range: SimulatedRange) => void (series.values = range.area),
        SetXAxisValues: (range: SimulatedRange) => void (chart.categories = range.area),
      },
    };
  };
  const axis = (isValue: boolean): ApiObject => ({
    type: "ChartAxis",
    sets: {
      ReversePlotOrder: () => undefined,
      NumberFormat: (code: string) => {
        if (isValue) chart.format = code;
      },
    },
  });
  return {
    type: "Chart",
    id: chart.name,
    gets: { Name: () => chart.name },
    calls: {
      Title: () => ({ type: "ChartTitle", sets: { Text: (text: string) => void (chart.title = text) } }),
      Legend: () => ({ type: "ChartLegend", sets: { Visible: () => undefined, Position: () => undefined } }),
      Axes: () => ({ type: "ChartAxes", calls: { CategoryAxis: () => axis(false), ValueAxis: () => axis(true) } }),
      Series: () => ({
        type: "ChartSeriesCollection",
        calls: {
          GetItemAt: (index: number) => seriesApi(index),
          Add: (name: string) => {
            chart.series.push({ name, type: chart.type, values: chart.series[0]!.values, isSecondary: false });
            return seriesApi(chart.series.length - 1);
          },
        },
      }),
      SetPosition: (from: string, to: string) => {
        const start = parseArea(from)!;
        const end = parseArea(to)!;
        chart.at = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
      },
      Delete: () => {
        const look = model.look(sheet);
        look.charts = look.charts.filter((candidate) => candidate !== chart);
      },
    },
  };
}

function sheetApi(model: Model, name: string): ApiObject {
  const range = (area: Area): SimulatedRange => rangeApi(model, name, area);
  const look = model.look(name);
  const charts: ApiObject = {
    type: "ChartCollection",
    items: () => look.charts.map((chart) => chartApi(model, name, chart)),
    calls: {
      GetItem: (key: string) => {
        const chart = look.charts.find((candidate) => candidate.name === key);
        if (!chart) throw new ExcelFailure("ItemNotFound", key);
        return chartApi(model, name, chart);
      },
      Add: (type: string, source: SimulatedRange) => {
        const chart: SimulatedChart = {
          name: `chart-${look.charts.length + 1}`,
          title: "",
          type,
          at: null,
          categories: null,
          format: null,
          series: [{ name: "", type, values: source.area, isSecondary: false }],
        };
        look.charts.push(chart);
        return chartApi(model, name, chart);
      },
    },
  };
  const footer: ApiObject = { type: "HeaderFooter", sets: { CenterFooter: (text: string) => void (look.footer = text) } };
  const page: ApiObject = {
    type: "PageLayout",
    sets: { Orientation: (value: string) => void (look.orientation = value), PaperSize: () => undefined, Zoom: () => undefined },
    calls: {
      SetPrintArea: (area: string) => void (look.printArea = area),
      SetPrintTitleRows: (rows: string) => void (look.titleRows = rows),
      HeadersFooters: () => ({ type: "HeaderFooterGroup", calls: { DefaultForAllPages: () => footer } }),
    },
  };
  return {
    type: "Worksheet",
    id: model.idOf(name),
    gets: {
      Name: () => name,
      Visibility: () => VISIBILITY[model.grid(name).visibility],
      Id: () => model.idOf(name),
      Position: () => model.positionOf(name),
    },
    sets: {
      Position: (position: number) => model.moveSheet(name, position),
      Visibility: (visibility: string) => model.setVisibility(name, visibility === "Hidden" ? "hidden" : "visible"),
    },
    calls: {
      GetRange: (address?: string | null) => range(areaOf(address)),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
      GetCell: (row: number, column: number) => range({ top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }),
      GetUsedRangeOrNullObject: (_valuesOnly: boolean) => usedRange(model, name, areaOf(null)),
      Protection: () => ({ type: "WorksheetProtection", gets: { Protected: () => model.grid(name).isProtected } }),
      Charts: () => charts,
      PageLayout: () => page,
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        calls: { FreezeRows: (count: number) => void (look.frozenRows = count), Unfreeze: () => void (look.frozenRows = 0) },
      }),
      HorizontalPageBreaks: () => ({
        type: "PageBreakCollection",
        calls: {
          Add: (address: string) => {
            look.breaks.push(parseArea(address)!.top);
            return { type: "PageBreak" };
          },
          RemovePageBreaks: () => void (look.breaks = []),
        },
      }),
      Activate: () => void (model.active = name),
      Delete: () => model.deleteSheet(name),
    },
  };
}

/** The root object of a document. */
export function workbookApi(model: Model, onRegister: () => void): ApiObject {
  const sheet = (key: string): ApiObject => {
    const name = model.has(key) ? key : model.nameOf(key);
    if (name === null) throw new ExcelFailure("ItemNotFound", key);
    return sheetApi(model, name);
  };
  const nameApi = (key: string): ApiObject => {
    const item = model.names.find(({ name }) => name === key);
    if (!item) throw new ExcelFailure("ItemNotFound", key);
    return {
      type: "NamedItem",
      gets: { Name: () => item.name, Formula: () => item.formula, Visible: () => item.visible },
      sets: { Visible: (visible: boolean) => void (item.visible = visible) },
      calls: { Delete: () => void (model.names = model.names.filter((candidate) => candidate !== item)) },
    };
  };
  const worksheets: ApiObject = {
    type: "WorksheetCollection",
    items: () => model.workbook.sheets.map(({ sheet: name }) => sheetApi(model, name)),
    item: sheet as (key: never) => ApiObject,
    calls: {
      GetActiveWorksheet: () => sheetApi(model, model.active),
      GetItemOrNullObject: (key: string) => (model.has(key) || model.nameOf(key) !== null ? sheet(key) : null),
      Add: (name: string) => {
        model.addSheet(name);
        return sheetApi(model, name);
      },
      _RegisterDataChangedEvent: onRegister,
      _UnregisterDataChangedEvent: () => undefined,
    },
  };
  const names: ApiObject = {
    type: "NamedItemCollection",
    items: () => model.names.map(({ name }) => nameApi(name)),
    item: nameApi as (key: never) => ApiObject,
    calls: {
      GetItemOrNullObject: (key: string) => (model.names.some(({ name }) => name === key) ? nameApi(key) : null),
      Add: (name: string, target: SimulatedRange) => {
        if (model.names.some((item) => item.name === name)) throw new ExcelFailure("ItemAlreadyExists", name);
        model.names.push({ name, formula: `='${target.sheet.replace(/'/g, "''")}'!$A$1`, visible: true });
        return nameApi(name);
      },
    },
  };
  const functions: ApiObject = {
    type: "Functions",
    calls: {
      Date: (year: number, month: number, day: number) => {
        const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1904, 0, 1)) / 86_400_000);
        return {
          type: "FunctionResult",
          isKept: true,
          gets: { Value: () => days + (model.workbook.date1904 ? 0 : 1462) },
        } satisfies ApiObject;
      },
    },
  };
  return {
    type: "Workbook",
    calls: {
      Worksheets: () => worksheets,
      Names: () => names,
      Functions: () => functions,
      Protection: () => ({ type: "WorkbookProtection", gets: { Protected: () => model.workbook.isStructureLocked } }),
    },
  };
}
