/** totalsOf: what collect keeps of a workbook, with nothing particular about it but what is said. */
import type { WorkbookTotals } from "../../../src/core/collecting";

type Own = Pick<WorkbookTotals, "sum" | "items" | "bySubject" | "byMonth">;

/** A maker of such totals, which have the figures of `usual` unless more is said. */
export function totalsOf(usual: Own): (file: string, unit: string | null, more?: Partial<WorkbookTotals>) => WorkbookTotals {
  return (file, unit, more = {}) => ({
    file,
    unit,
    sha256: file,
    year: 2026,
    sector: null,
    refused: null,
    unknownAmounts: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    findings: {},
    ...usual,
    ...more,
  });
}
