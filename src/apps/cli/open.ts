/** Opening a workbook: one finished copy, and the settings that flags and workbook give together. */
import { sameSheet } from "../../core/grid/formula";
import type { Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { SheetState } from "../../core/plan/plan";
import type { RegisterTold, Settings } from "../../core/plan/settings";
import { finish } from "../../core/grid/steps";
import { NO_SESSION_SETTINGS, settled } from "../../core/plan/session-settings";
import { readSettings } from "../../core/reading/settings";
import { MAX_FILE_BYTES } from "../../hosts/host";
import { readingXlsx } from "../../hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import { type Arguments, type ProfileFlags, UsageError } from "./arguments";
import { readInput } from "./files";
import type { ProgressBar } from "./progress";
import { printable } from "./terminal";

export interface Opened {
  readonly workbook: Workbook;
  readonly settings: Settings;
}

/** For reading only. Throws HostError for everything that cannot be read. */
export function open(file: string, flags: Flags, bar: ProgressBar): Opened {
  const workbook = bar.run(readingXlsx(readInput(file, MAX_FILE_BYTES)));
  return { workbook, settings: settingsOf(workbook, flags) };
}

/** For writing as well. */
export function openForWriting(file: string, flags: Flags, bar: ProgressBar): Opened & { readonly xlsx: XlsxFile } {
  const xlsx = bar.run(XlsxFile.opening(readInput(file, MAX_FILE_BYTES)));
  return { xlsx, workbook: xlsx.workbook, settings: settingsOf(xlsx.workbook, flags) };
}

/** What the words after the command say of a workbook. */
export type Flags = Pick<Arguments, "profile" | "sheet"> & Partial<Pick<Arguments, "further" | "isPersonal" | "on" | "warnAt">>;

/** The settings in force. Throws UsageError for a sheet that is not there. */
export function settingsOf(workbook: Workbook, { profile, sheet, ...flags }: Flags): Settings {
  const registers = registersTold(flags);
  const settings = { ...withFlags(readSettings(workbook), profile), ...(registers === null ? {} : { registers }) };
  return sheet === null ? settings : { ...settings, sheet: sheetMeant(workbook, sheet) };
}

/** --with, --on, --personal; null where nothing is said. Throws HostError for a further workbook that cannot be read. */
function registersTold({
  further = [],
  isPersonal = false,
  on = null,
  warnAt = null,
}: Omit<Flags, "profile" | "sheet">): RegisterTold | null {
  if (further.length === 0 && !isPersonal && on === null && warnAt === null) return null;
  const workbooks = further.map((file) => ({ file, workbook: workbookIn(file) }));
  return { on, isPersonal, warnAt, further: workbooks };
}

function workbookIn(file: string): Workbook {
  try {
    return finish(readingXlsx(readInput(file, MAX_FILE_BYTES)));
  } catch (error) {
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(file), ...error.params }, error);
    throw error;
  }
}

function sheetMeant({ sheets }: Workbook, name: string): string {
  const grid = sheets.find(({ sheet }) => sheet === name) ?? sheets.find(({ sheet }) => sameSheet(sheet.trim(), name.trim()));
  if (grid === undefined)
    throw new UsageError({ code: "unknown-sheet", sheet: printable(name), known: sheets.map(({ sheet }) => printable(sheet)) });
  return grid.sheet;
}

/** Throws HostError "no-plan-found" where the sheet that is meant holds no plan to work on. */
export function insistOnSheet(sheets: readonly { readonly sheet: string; readonly state: SheetState }[], { sheet }: Settings): void {
  if (sheet !== undefined && sheets.find((one) => one.sheet === sheet)?.state !== "plan") throw new HostError("no-plan-found", { sheet });
}

/** Flags win over 工会参数. */
export function withFlags(settings: Settings, flags: ProfileFlags): Settings {
  return settled(settings, { ...NO_SESSION_SETTINGS, profile: flags });
}
