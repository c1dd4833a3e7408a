/** How much of an archive and of its XML we are willing to take in; everything over these is refused as "too-large". */

export const MAX_ENTRIES = 20_000;
/** One inflated part. 100,000 rows of six columns are 26 MB. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
/** All that is inflated while one archive is open, so that many names for one part cost no more than many parts. */
export const MAX_TOTAL_BYTES = 192 * 1024 * 1024;
/** Inflated bytes per compressed byte, looked at once a part is past RATIO_FREE_BYTES. Sheets reach 10 to 60, bombs 1000. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 8 * 1024 * 1024;

/** XML: nesting, attributes of one element, and the characters of one tag, text run, comment or CDATA section. */
export const MAX_DEPTH = 200;
export const MAX_ATTRIBUTES = 500;
export const MAX_TOKEN_LENGTH = 2_000_000;
