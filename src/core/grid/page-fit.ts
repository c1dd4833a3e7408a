/** page-fit: how high a row of wrapped text gets, and where pages must break so that nothing stands alone. */

/** Height of one line of 10.5 point text, in points. */
export const LINE = 14.25;
/** What fits on an A4 page between ordinary margins and the footer, in points, with a little to spare. */
export const PORTRAIT_PAGE = 725;
export const LANDSCAPE_PAGE = 476;

/** Width of a text in the units of column widths: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1.05;
  return width;
}

/** Lines that a text takes in a column of that width; at least 1. */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(2, width - 1.5))), 0);
}

/** Height in points of a row with a title in 18 points over columns of that width together. */
export function titleHeight(text: string, width: number): number {
  const lines = Math.ceil((textWidth(text) * 18) / 10.5 / width);
  return lines <= 1 ? 30 : lines * 24 + 6;
}

/** Height in points of a row whose highest cell takes so many lines. */
export function rowHeight(lines: number): number {
  return Math.max(19.5, lines * LINE + 4.5);
}

/** A run of rows; `isWhole` asks that it stays on one page, `staysWithLast` that the last rows of the block before it come along. */
export interface Block {
  readonly first: number;
  readonly heights: readonly number[];
  readonly isWhole: boolean;
  /** Rows of the block before that this one must never be parted from. */
  readonly takesAlong?: number;
  readonly startsPage?: boolean;
}

/** The rows before which a page break must be set by hand. `repeated` is the height of rows printed again on each page. */
export function pageBreaks(blocks: readonly Block[], page: number, repeated = 0): number[] {
  const breaks: number[] = [];
  let used = 0;
  let before: Block | null = null;
  for (const block of blocks) {
    const height = sum(block.heights);
    if (block.startsPage && before !== null) {
      breaks.push(block.first);
      used = repeated;
    } else if (block.isWhole && used + height > page && used > repeated) {
      const along = before === null ? 0 : Math.min(block.takesAlong ?? 0, before.heights.length - 1);
      breaks.push(block.first - along);
      used = repeated + (before === null ? 0 : sum(before.heights.slice(before.heights.length - along)));
      if (along === 0) used = repeated;
    }
    for (const row of block.heights) used = used + row > page ? repeated + row : used + row;
    before = block;
  }
  return breaks;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
