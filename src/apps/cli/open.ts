/** Opening a workbook: one finished copy, and the settings that flags and workbook give together. */
import type { Workbook } from "../../core/grid/grid";
import type { Settings } from "../../core/plan/settings";
import { NOTHING_TOLD, settled } from "../../core/plan/told";
import { readSettings } from "../../core/reading/settings";
import { MAX_FILE_BYTES } from "../../hosts/host";
import { readingXlsx } from "../../hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import type { ProfileFlags } from "./arguments";
import { readInput } from "./files";
import type { ProgressBar } from "./progress";

export interface Opened {
  readonly workbook: Workbook;
  readonly settings: Settings;
}

/** For reading only. Throws HostError for everything that cannot be read. */
export function open(file: string, flags: ProfileFlags, bar: ProgressBar): Opened {
  const workbook = bar.run(readingXlsx(readInput(file, MAX_FILE_BYTES)));
  return { workbook, settings: withFlags(readSettings(workbook), flags) };
}

/** For writing as well. */
export function openForWriting(file: string, flags: ProfileFlags, bar: ProgressBar): Opened & { readonly xlsx: XlsxFile } {
  const xlsx = bar.run(XlsxFile.opening(readInput(file, MAX_FILE_BYTES)));
  return { xlsx, workbook: xlsx.workbook, settings: withFlags(readSettings(xlsx.workbook), flags) };
}

/** Flags win over 工会参数. */
export function withFlags(settings: Settings, flags: ProfileFlags): Settings {
  return settled(settings, { ...NOTHING_TOLD, profile: flags });
}
