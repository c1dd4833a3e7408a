/** textBlocks: a text as paragraphs and tables, where rows of cells were pasted into it: parted by tabs, by upright lines (Markdown), or by spaces under a row of headings. */
import type { DocumentBlock, TableCell } from "../grid/document";
import { simplify, tidy } from "../words";
import { HEADING_WORDS } from "../words/columns";
import { SUM_LINE } from "../words/article-money-words";
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

/** A row for each line, so that rows count lines; the line under Markdown's headings is an empty one. */
function rowsBelow(lines: readonly string[], from: number, parted: Parted, columns: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (parted === byLines && DIVIDER.test(line)) {
      rows.push([""]);
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
