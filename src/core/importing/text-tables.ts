/** textBlocks: a text as paragraphs and tables, where rows of cells were pasted into it: parted by tabs, by upright lines (Markdown), or by spaces under a row of headings. */
import type { DocumentBlock, TableCell } from "../grid/document";
import { simplify, tidy } from "../words";
import { HEADING_WORDS } from "../words/columns";
import { SUM_LINE } from "../words/article-money-words";
import { plainForm } from "./lines";
import { isMonthLine } from "./month-lines";
import { remembered } from "./remembered";

/** No row of headings is longer, and none has more of them. */
const LONGEST_HEADER = 200;
const MOST_COLUMNS = 30;
const DIVIDER = /^[\s|｜:：+-]*-{2,}[\s|｜:：+-]*$/;

type Parted = (line: string) => readonly string[] | null;

const byTabs: Parted = (line) => (line.includes("\t") ? line.split("\t") : null);
const byLines: Parted = (line) =>
  /[|｜].*[|｜]/.test(line)
    ? line
        .trim()
        .replace(/^[|｜]|[|｜]$/g, "")
        .split(/[|｜]/)
    : null;
const bySpaces: Parted = (line) => (/\S[ \u3000]+\S/.test(line) ? line.trim().split(/[ \u3000]+/) : null);

const WAYS: readonly Parted[] = [byTabs, byLines, bySpaces];

const isHeading = remembered((text) => {
  const bare = tidy(simplify(text.replace(/[(（][^()（）]*[)）]$/, ""))).toLowerCase();
  return (
    bare !== "" &&
    HEADING_WORDS.some(({ sure, maybe = [] }) => sure.test(bare) || maybe.some(({ pattern, weight }) => weight > 0.6 && pattern.test(bare)))
  );
});

/** How the cells of a row of headings are parted; null for a line that is none. */
function headerOf(line: string): { readonly parted: Parted; readonly cells: readonly string[] } | null {
  if (line.length > LONGEST_HEADER) return null;
  for (const parted of WAYS) {
    const cells = parted(line)?.map((cell) => cell.trim());
    if (cells === undefined || cells.length < 2 || cells.length > MOST_COLUMNS) continue;
    const told = cells.filter((cell) => cell !== "" && isHeading(cell)).length;
    // Spaces part words too: there every one must be a heading.
    if (parted === bySpaces ? told === cells.length && told >= 3 : told >= 2 && told * 2 >= cells.length) return { parted, cells };
  }
  return null;
}

/** `lines` of the text, without their ends. Null where it holds no table. */
export function textBlocks(lines: readonly string[]): readonly DocumentBlock[] | null {
  const blocks: DocumentBlock[] = [];
  let told = 0;
  for (let at = 0; at < lines.length; at++) {
    const flat = flattenedAt(lines, at);
    if (flat !== null) {
      for (const text of lines.slice(told, at)) blocks.push({ kind: "paragraph", text });
      blocks.push({ kind: "table", rows: flat.map((cells) => cells.map(cellOf)) });
      at += flat.length - 1;
      told = at + 1;
      continue;
    }
    const header = headerOf(lines[at]!);
    const rows = header === null ? [] : rowsBelow(lines, at + 1, header.parted, header.cells.length);
    if (header === null || rows.length < 2) continue;
    for (const text of lines.slice(told, at)) blocks.push({ kind: "paragraph", text });
    blocks.push({ kind: "table", rows: [header.cells, ...rows].map((cells) => cells.map(cellOf)) });
    at += rows.length;
    told = at + 1;
  }
  if (blocks.length === 0) return null;
  for (const text of lines.slice(told)) blocks.push({ kind: "paragraph", text });
  return blocks;
}

/** A cell with line ends within it, as a spreadsheet copies it: "1.春游 / 2.植树". */
const MOST_LINES_OF_CELL = 20;

function quotedTo(lines: readonly string[], at: number): { readonly cells: readonly string[]; readonly last: number } | null {
  if (!/(?:^|\t)"[^"]*$/.test(lines[at]!)) return null;
  for (let last = at + 1; last < lines.length && last - at <= MOST_LINES_OF_CELL; last++) {
    if (!/^[^"]*"(?:\t|\s*$)/.test(lines[last]!)) {
      if (lines[last]!.includes('"')) return null;
      continue;
    }
    const whole = lines.slice(at, last + 1).join("\n");
    return { cells: whole.split("\t").map((cell) => cell.trim().replace(/^"([\s\S]*)"$/, "$1")), last };
  }
  return null;
}

/** No list of headings has more lines, and none fewer. */
const [FEWEST_FLAT, MOST_FLAT] = [3, 8];

/**
 * A table whose cells came apart, a line each: its headings from the line `at` on, then as many lines for each row, of which
 * one, always the same, is a month. A row without cells for each further line, so that rows count lines. Null for any other.
 */
function flattenedAt(lines: readonly string[], at: number): (readonly string[])[] | null {
  let columns = 0;
  while (columns <= MOST_FLAT && isFlatHeading(lines[at + columns])) columns++;
  if (columns < FEWEST_FLAT || columns > MOST_FLAT) return null;
  const rowAt = (from: number): string[] => lines.slice(from, from + columns).map((line) => line.trim());
  const [first, second] = [rowAt(at + columns), rowAt(at + 2 * columns)];
  const month = first.findIndex((cell, column) => isMonthCell(cell) && isMonthCell(second[column]));
  if (month < 0) return null;
  const rows: (readonly string[])[] = [];
  for (let from = at; from === at || isMonthCell(lines[from + month]); from += columns) {
    const cells = rowAt(from);
    if (cells.length < columns) break;
    rows.push(cells, ...Array<readonly string[]>(columns - 1).fill([]));
  }
  return rows;
}

function isFlatHeading(line: string | undefined): boolean {
  return line !== undefined && line.length <= 12 && isHeading(line.trim());
}

function isMonthCell(line: string | undefined): boolean {
  return line !== undefined && line.length <= 16 && isMonthLine(plainForm(line.trim()));
}

/** A row for each line, so that rows count lines; the line under Markdown's headings is an empty one. */
function rowsBelow(lines: readonly string[], from: number, parted: Parted, columns: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (parted === byLines && DIVIDER.test(line)) {
      rows.push([""]);
      continue;
    }
    const quoted = parted === byTabs ? quotedTo(lines, at) : null;
    if (quoted !== null) {
      rows.push(quoted.cells.slice(0, MOST_COLUMNS), ...Array<readonly string[]>(quoted.last - at).fill([]));
      at = quoted.last;
      continue;
    }
    const cells = parted(line)?.map((cell) => cell.trim());
    if (cells === undefined) break;
    if (parted !== bySpaces || cells.length === columns) rows.push(cells.slice(0, MOST_COLUMNS));
    // 合计 90400元: the sum stands under the last heading.
    else if (cells.length < columns && SUM_LINE.test(cells[0]!))
      rows.push([cells[0]!, ...Array<string>(columns - cells.length).fill(""), ...cells.slice(1)]);
    else break;
  }
  return rows;
}

function cellOf(text: string): TableCell {
  return { text, span: 1, isContinued: false };
}
