/** page-fit: how high a row of wrapped text gets, and where pages must break so that nothing stands alone. */

/** Height of one line of 10.5 point text, in points: the fonts that stand in for 宋体 on other machines are higher than it. */
export const LINE = 15.25;
/** What fits on an A4 page between our margins and the footer, in points, with a little to spare below. */
const PAGES = { portrait: { width: 510, height: 725 }, landscape: { width: 756, height: 476 } } as const;
/** A character of column width and a column's padding, in points, as narrow as any program draws them: what is drawn wider is printed smaller, and more fits. */
const CHARACTER = 5.25;
const PADDING = 3.28;
/** So much more than a page is still printed on one, that much smaller: 10.5 points become 8.75. */
const MOST_SQUEEZED = 1.2;

/** Points of rows that fit on a page on which columns of these widths are made to fit beside each other. */
export function roomOnPage(orientation: keyof typeof PAGES, widths: readonly number[]): number {
  const { width, height } = PAGES[orientation];
  return height * Math.max(1, sum(widths.map((characters) => characters * CHARACTER + PADDING)) / width);
}

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
  return Math.max(20, lines * LINE + 5.25);
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

/** The same columns, wider where that makes `height` points of rows fit on a page; as they are where it can't be done. */
export function widenedFor(height: number, orientation: keyof typeof PAGES, widths: readonly number[]): readonly number[] {
  const page = PAGES[orientation];
  const factor = Math.ceil((height / page.height) * 100) / 100;
  if (height <= roomOnPage(orientation, widths) || factor > MOST_SQUEEZED) return widths;
  const all = sum(widths);
  const wanted = ((page.width * factor) / CHARACTER - (widths.length * PADDING) / CHARACTER) / all;
  return widths.map((width) => Math.ceil(width * wanted * 10) / 10);
}

/** How a table is spread over pages: all of it on one, made smaller where little is missing, or broken before certain rows. */
export type Paging = { readonly isOnePage: true } | { readonly breaksBefore: readonly number[] };

/** `page`: see roomOnPage. */
export function pagingOf(blocks: readonly Block[], page: number, repeated = 0): Paging {
  const isOnePage = sum(blocks.map(({ heights }) => sum(heights))) <= page * MOST_SQUEEZED;
  return isOnePage && blocks.every(({ startsPage }) => !startsPage) ? { isOnePage } : { breaksBefore: pageBreaks(blocks, page, repeated) };
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
