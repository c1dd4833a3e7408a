/** readSettings: the sheet 工会参数, found by its mark or its name, read by its labels in whatever order they stand. */
import type { ColumnRole } from "../terms/column-role";
import type { Sector } from "../terms/sector";
import { columnNumber } from "../grid/area";
import type { SetCell } from "../grid/edit";
import { type CellValue, type Grid, sheetNamed, type Workbook } from "../grid/grid";
import type { RowMap } from "../grid/shift";
import type { SettingKey } from "../terms/setting-key";
import { type Fen, fenFromYuan, isPlausible } from "../plan/money";
import { type Layout } from "../plan/plan";
import {
  EMPTY_PROFILE,
  EMPTY_SETTINGS,
  type LimitOverride,
  type Profile,
  type Settings,
  type TargetSetting,
  type UnreadSetting,
} from "../plan/settings";
import { simplify, tidy } from "../words";
import {
  ACTUAL_FROM,
  LAYOUTS_HEADING,
  MULTIPLIERS,
  OVERRIDES_HEADING,
  SECTOR_WORDS,
  SETTING_FIGURE,
  SETTING_LABELS,
  SETTINGS_SHEET_NAMES,
} from "../words/our-sheets";
import { TARGETS_HEADING } from "../words/register-words";
import { movedBlockCell, readColumns, roleNamed } from "./column-text";
import { readFindingsSheet } from "./findings-sheet";
import { factorOf, numbersIn, partsIn, plainText, textAt } from "./setting-text";
import { registersTold } from "./told-registers";
import { toldAcross } from "./transposed";

const MAX_SETTING_ROWS = 500;

/** What the workbook itself says: 工会参数 and, for dismissed findings, 检查结果. */
export function readSettings(workbook: Workbook): Settings {
  const grid = settingsSheet(workbook);
  const findings = workbook.sheets.find((sheet) => sheet.mark === "findings");
  const dismissals = findings ? readFindingsSheet(findings).dismissals : [];
  if (grid === null) return { ...EMPTY_SETTINGS, dismissals };
  const blocks = blocksOf(grid);
  const targets = blocks.targets === null ? [] : readTargets(grid, blocks.targets);
  return {
    ...readProfile(grid, blocks.profileEnd),
    overrides: readOverrides(grid, blocks),
    layouts: readLayouts(grid, blocks, workbook),
    ...registersTold(grid, blocks.layouts, workbook),
    ...(targets.length === 0 ? {} : { targets }),
    dismissals,
  };
}

/** 单位类别 by any of its usual names; null when it is none. */
export function sectorNamed(text: string): Sector | null {
  const plain = plainText(text);
  if (plain === "") return null;
  const exact = SECTOR_WORDS.find(([, words]) => words.includes(plain));
  if (exact) return exact[0];
  return SECTOR_WORDS.find(([, words]) => words.some((word) => word.length > 1 && plain.includes(word)))?.[0] ?? null;
}

function settingsSheet(workbook: Workbook): Grid | null {
  return (
    workbook.sheets.find((sheet) => sheet.mark === "settings") ??
    workbook.sheets.find((sheet) => SETTINGS_SHEET_NAMES.includes(plainText(sheet.sheet))) ??
    null
  );
}

interface Blocks {
  /** Last row of the label–value lines. */
  readonly profileEnd: number;
  readonly overrides: { readonly first: number; readonly last: number } | null;
  readonly layouts: { readonly first: number; readonly last: number } | null;
  readonly targets: { readonly first: number; readonly last: number } | null;
}

function blocksOf(grid: Grid): Blocks {
  const end = Math.min(grid.lastRow, MAX_SETTING_ROWS);
  const rowOf = (words: readonly string[]): number | null => {
    for (let row = 1; row <= end; row++) if (words.includes(plainText(textAt(grid, row, 1)))) return row;
    return null;
  };
  const overrides = rowOf(OVERRIDES_HEADING);
  const layouts = rowOf(LAYOUTS_HEADING);
  const targets = rowOf(TARGETS_HEADING);
  const starts = [overrides, layouts, targets].filter((row): row is number => row !== null);
  const lastBefore = (start: number): number => Math.min(end, ...starts.filter((row) => row > start).map((row) => row - 1));
  // The heading itself and the line of column names below it hold no entry.
  const block = (start: number | null): { first: number; last: number } | null =>
    start === null ? null : { first: start + 2, last: lastBefore(start) };
  return {
    profileEnd: starts.length === 0 ? end : Math.min(...starts) - 1,
    overrides: block(overrides),
    layouts: block(layouts),
    targets: block(targets),
  };
}

type Reader = (value: CellValue) => unknown;

const TEXT: Reader = (value) => (value === null || typeof value === "object" || String(value).trim() === "" ? null : String(value).trim());
const COUNT: Reader = (value) => {
  const count = plainNumber(value);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
};
const MONEY: Reader = (value): Fen | null => {
  const yuan = plainNumber(value);
  return yuan === null ? null : fenFromYuan(yuan);
};
const YEAR: Reader = (value) => {
  const written = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.exec(value === null || typeof value === "object" ? "" : tidy(String(value)));
  return written ? Number(written[0]) : null;
};
const SHARE: Reader = (value) => {
  const text = value === null || typeof value === "object" ? "" : tidy(String(value));
  const share = plainNumber(text.replace(/%$/, ""));
  if (share === null || share < 0) return null;
  // 60 and 60% are sixty per cent; 0.6 is too; 1% is one per cent, but a bare 1 is the whole.
  const ratio = text.endsWith("%") || share > 1 ? share / 100 : share;
  return ratio <= 1 ? ratio : null;
};

const READERS: Readonly<Record<SettingKey, Reader>> = {
  year: YEAR,
  unitName: TEXT,
  sector: (value) => (typeof value === "string" ? sectorNamed(value) : null),
  province: TEXT,
  city: TEXT,
  members: COUNT,
  employees: COUNT,
  payroll: MONEY,
  retainedShare: SHARE,
  carriedOver: MONEY,
  drawnReserve: MONEY,
  dues: MONEY,
  allocated: MONEY,
  upperGrant: MONEY,
  employerGrant: MONEY,
  otherIncome: MONEY,
  funds: MONEY,
  actualFrom: (value) =>
    typeof value === "string" ? (ACTUAL_FROM.find(([, pattern]) => pattern.test(plainText(value)))?.[0] ?? null) : null,
};

/** What the line of a row is about; null for any other line. */
function keyAt(grid: Grid, row: number): SettingKey | null {
  const label = plainText(textAt(grid, row, 1)).replace(/[:：]$/, "");
  return (Object.keys(SETTING_LABELS) as SettingKey[]).find((name) => (SETTING_LABELS[name] as readonly string[]).includes(label)) ?? null;
}

/** Where each line of 工会参数 stands; its value is in column B. */
export function settingLines(workbook: Workbook): readonly { readonly key: SettingKey; readonly sheet: string; readonly row: number }[] {
  const grid = settingsSheet(workbook);
  if (grid === null) return [];
  const rows = Array.from({ length: blocksOf(grid).profileEnd }, (_, index) => index + 1);
  return rows.flatMap((row) => {
    const key = keyAt(grid, row);
    return key === null ? [] : [{ key, sheet: grid.sheet, row }];
  });
}

/** The first line that can be understood counts, for each label. */
function readProfile(grid: Grid, last: number): Pick<Settings, "profile" | "unread"> {
  const unread = new Map<SettingKey, UnreadSetting>();
  const found: Partial<Record<SettingKey, unknown>> = {};
  for (let row = 1; row <= last; row++) {
    const key = keyAt(grid, row);
    if (key === null) continue;
    found[key] ??= READERS[key](grid.seenAt(row, 2).value);
    const text = textAt(grid, row, 2);
    if (found[key] === null && text !== "" && !unread.has(key)) unread.set(key, { key, text, cell: { sheet: grid.sheet, row, column: 2 } });
  }
  return {
    profile: { ...EMPTY_PROFILE, ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)) as Partial<Profile>) },
    unread: [...unread.values()].filter(({ key }) => (found[key] ?? null) === null),
  };
}

/** 指标: a name and what is aimed at, in its own words or as a figure. */
function readTargets(grid: Grid, { first, last }: { readonly first: number; readonly last: number }): readonly TargetSetting[] {
  const list: TargetSetting[] = [];
  for (let row = first; row <= last; row++) {
    const name = textAt(grid, row, 1);
    const { value } = grid.seenAt(row, 2);
    if (name !== "" && (typeof value === "number" || (typeof value === "string" && value.trim() !== "")))
      list.push({ name, value: typeof value === "string" ? value.trim() : value, cell: { sheet: grid.sheet, row, column: 2 } });
  }
  return list;
}

function readOverrides(grid: Grid, { overrides }: Blocks): LimitOverride[] {
  const list: LimitOverride[] = [];
  if (overrides === null) return list;
  for (let row = overrides.first; row <= overrides.last; row++) {
    const topic = textAt(grid, row, 1);
    const amountText = textAt(grid, row, 2);
    const words = { topic, unit: textAt(grid, row, 3), basis: textAt(grid, row, 4), setBy: textAt(grid, row, 5) };
    if (amountText === "" && Object.values(words).every((text) => text === "")) continue;
    const { value } = grid.seenAt(row, 2);
    list.push({ ...words, amount: plainNumber(value), ...(typeof value === "string" && amountText !== "" ? { amountText } : {}) });
  }
  return list;
}

/** A sheet's first line is its plan; further lines of the same sheet are tables that belong to it. */
function readLayouts(grid: Grid, { layouts }: Blocks, workbook: Workbook): Layout[] {
  const list = new Map<string, Layout>();
  if (layouts === null) return [];
  for (let row = layouts.first; row <= layouts.last; row++) {
    const sheet = sheetNamed(workbook, textAt(grid, row, 1));
    const first = sheet === null ? undefined : list.get(sheet.sheet);
    const table = sheet === null ? null : (layoutAcrossIn(grid, row, first) ?? layoutIn(grid, row, sheet));
    if (sheet === null || table === null) continue;
    const isWhole = first === undefined || table.transposed !== undefined;
    list.set(sheet.sheet, isWhole ? table : { ...first, parts: [...(first.parts ?? []), table] });
  }
  return [...list.values()];
}

function layoutIn(grid: Grid, row: number, sheet: Grid): Layout | null {
  const named = readColumns(textAt(grid, row, 3), sheet);
  const factor = factorOf(textAt(grid, row, 4));
  if (named === null || factor === null) return null;
  const headerRows = numbersIn(textAt(grid, row, 2)).sort((a, b) => a - b);
  const rows = numbersIn(textAt(grid, row, 5));
  return {
    sheet: sheet.sheet,
    headerRows,
    ...named,
    firstRow: rows[0] ?? (headerRows[headerRows.length - 1] ?? 0) + 1,
    lastRow: rows[1] ?? Math.max(sheet.lastRow, 1),
    unit: textAt(grid, row, 4) || null,
    unitFactor: factor,
    confidence: 1,
    isCorrected: true,
  };
}

/** A table on its side: letters for its header, row numbers for its roles, its own rows; `first`: the one above it on the same sheet. */
function layoutAcrossIn(grid: Grid, row: number, first: Layout | undefined): Layout | null {
  const headerColumns = tidy(textAt(grid, row, 2))
    .split(/[,，、\s]+/)
    .map(columnNumber);
  const rows = readRows(textAt(grid, row, 3));
  const factor = factorOf(textAt(grid, row, 4));
  const [top, bottom] = numbersIn(textAt(grid, row, 5));
  if (rows === null || factor === null || headerColumns.some((column) => column === null)) return null;
  const own = Object.values(rows);
  const band = { top: top ?? Math.min(...own), bottom: bottom ?? Math.max(...own) };
  if (band.top > Math.min(...own) || band.bottom < Math.max(...own)) return null;
  const above = first?.transposed;
  if (above !== undefined && above.bands[above.bands.length - 1]!.bottom >= band.top) return null;
  return toldAcross({
    sheet: textAt(grid, row, 1),
    headerColumns: headerColumns as number[],
    unit: textAt(grid, row, 4) || null,
    unitFactor: factor,
    ...(above === undefined ? { bands: [band], rows } : { bands: [...above.bands, band], rows: above.rows }),
  });
}

/**
 * The row numbers of 识别更正 after rows were added to a plan, as edits of 工会参数. A protected 工会参数 is left as it is:
 * nobody could have the plan's rows added otherwise.
 */
export function movedLayoutLines(workbook: Workbook, rowsOf: (sheet: string) => RowMap): SetCell[] {
  const grid = settingsSheet(workbook);
  const layouts = grid === null || grid.isProtected ? null : blocksOf(grid).layouts;
  const edits: SetCell[] = [];
  if (grid === null || layouts === null) return edits;
  for (let row = layouts.first; row <= layouts.last; row++) {
    const map = rowsOf(textAt(grid, row, 1));
    if (map.isIdentity) continue;
    const write = (column: number, text: string, moved: string): void => {
      if (moved !== text)
        edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content: { value: moved }, expect: grid.at(row, column) });
    };
    const header = textAt(grid, row, 2);
    write(
      2,
      header,
      header.replace(/\d{1,7}/g, (number) => String(map.place(Number(number)))),
    );
    const columns = textAt(grid, row, 3);
    write(3, columns, movedBlockCell(columns, map));
    const rows = textAt(grid, row, 5);
    const [first, last] = (rows.match(/\d{1,7}/g) ?? []).map(Number);
    if (first !== undefined && last !== undefined) write(5, rows, `${map.insertedAt(first)}-${map.place(last + 1) - 1}`);
  }
  return edits;
}

/** “月份=3，活动=4” → rows; null when there is no activity row or a part cannot be read. */
function readRows(text: string): Partial<Record<ColumnRole, number>> | null {
  const rows: Partial<Record<ColumnRole, number>> = {};
  for (const part of partsIn(text)) {
    const [name = "", number = ""] = part.split(/[=:：]/);
    const role = roleNamed(name);
    if (role === undefined || !/^[1-9]\d{0,6}$/.test(number.trim())) return null;
    rows[role] = Number(number);
  }
  return rows.activity === undefined ? null : rows;
}

/** 60000, “6万元”, “60,000.00 元”, “120人” → the number; null for anything else. */
function plainNumber(value: CellValue): number | null {
  if (typeof value === "number") return isPlausible(value) ? value : null;
  if (typeof value !== "string") return null;
  const match = SETTING_FIGURE.exec(simplify(tidy(value)));
  if (!match) return null;
  const factor = match[2] === undefined ? 1 : MULTIPLIERS[match[2]]!;
  const number = Number((Number(match[1]!.replace(/,/g, "")) * factor).toPrecision(15));
  return isPlausible(number) ? number : null;
}
