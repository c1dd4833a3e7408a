/** summaryWorkbook: 汇总.xlsx of a collect folder. */
import path from "node:path";
import { type Collected, comparedWith, draftCollected, type UnitList, type WorkbookTotals } from "../../../core/collecting";
import type { Language } from "../../../core/messages";
import { XlsxFile } from "../../../hosts/xlsx/xlsx-file";

/** More rows than this nobody reads in a workbook, and hold more memory than there may be. */
export const MOST_WORKBOOKS = 100_000;

export interface SummaryParts {
  readonly collected: Collected;
  readonly list: UnitList | null;
  /** Last year's workbooks; null where none are given. */
  readonly before: readonly WorkbookTotals[] | null;
  /** Where each file is, absolute, by its name in the tables. */
  readonly paths: ReadonlyMap<string, string>;
  readonly out: string;
}

export function summaryWorkbook({ collected, list, before, paths, out }: SummaryParts, language: Language): Uint8Array {
  const xlsx = XlsxFile.blank();
  xlsx.apply(
    draftCollected(collected, {
      language,
      listed: list?.names.length ?? null,
      compared: before === null ? null : comparedWith(collected.workbooks, before),
      // From where 汇总.xlsx lies: folder and workbooks can be moved together.
      pathTo: (file) => {
        const target = paths.get(file);
        return target === undefined ? null : path.relative(path.resolve(out), target).split(path.sep).join("/");
      },
    }),
  );
  return xlsx.save();
}
