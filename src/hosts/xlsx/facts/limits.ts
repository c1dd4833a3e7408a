/** How much of a workbook we are willing to take in; everything over these is refused as "too-large". */

export const MAX_SHEETS = 1_000;
/** Cells with content in all sheets together: 400,000 rows of six columns, about what 512 MB hold with all that is said of them. */
export const MAX_CELLS = 2_400_000;
/** A text cell; Excel itself ends at 32,767. */
export const MAX_TEXT_LENGTH = 200_000;
/** The texts of all cells together, a shared one counted for each cell: whoever reads them reads that much. */
export const MAX_TEXT_CHARACTERS = 64 * 1024 * 1024;
/** A number format code; Excel itself ends at 255. */
export const MAX_FORMAT_LENGTH = 2_000;
/** Columns up to the last one with content, summed over all rows: who walks through a sheet takes that many steps. */
export const MAX_ROW_WIDTHS = 32_000_000;
export const MAX_SHARED_STRINGS = 2_000_000;
/** A formula; Excel itself ends at 8,192. */
export const MAX_FORMULA_LENGTH = 100_000;
/** What the children of shared formulas may come to when written out. */
export const MAX_FORMULA_CHARACTERS = 32 * 1024 * 1024;
export const MAX_MERGES = 100_000;
/** Rows over all merges of a sheet, each merge's counted. */
export const MAX_MERGED_ROWS = 2_000_000;
/** Merges of more rows than Grid keeps in its index by row. */
export const TALL_MERGE_ROWS = 2_000;
export const MAX_TALL_MERGES = 2_000;
/** Array formulas and data tables of one sheet. */
export const MAX_FIXED = 20_000;
export const MAX_HIDDEN = 2_000_000;
export const MAX_DEFINED_NAMES = 500_000;
export const MAX_STYLES = 1_000_000;
