/** readDocx: the paragraphs and tables of a Word file in the order a reader sees them, with the numbers Word writes itself. */
import type { DocumentBlock, TableCell } from "../../core/grid/document";
import { HostError } from "../../core/grid/host-error";
import { readXml } from "../ooxml/package/read-xml";
import type { XmlHandler, XmlScanner } from "../ooxml/xml/xml-scanner";
import { ZipArchive } from "../ooxml/zip/zip";
import { type Numbering, readNumbering } from "./numbering";

const DOCUMENT = "word/document.xml";
/** What a plan may have at most; more is no plan. */
const MAX_BLOCKS = 200_000;

/** Throws HostError: not-text (no Word file), corrupt, encrypted, too-large. */
export function readDocx(bytes: Uint8Array): readonly DocumentBlock[] {
  const archive = new ZipArchive(bytes);
  if (!archive.has(DOCUMENT)) throw new HostError("not-text");
  const body = new Body(readNumbering(archive));
  readXml(archive, DOCUMENT, body);
  return body.blocks;
}

interface OpenTable {
  readonly rows: TableCell[][];
  cells: TableCell[];
  paragraphs: string[];
  /** What stands in the cell, tables within it too. */
  contents: DocumentBlock[];
  /** The same of all cells so far. */
  readonly all: DocumentBlock[];
  span: number;
  isContinued: boolean;
}

/** Parts of the file that a reader does not see, or sees a second time. */
const UNSEEN: ReadonlySet<string> = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "footnoteReference", "sdtPr", "rt"]);

function valueOf(tag: XmlScanner): string | null {
  return tag.attributeOfAnyPrefix("val");
}

function spanOf(tag: XmlScanner, least: number): number {
  return Math.min(100, Math.max(least, Number(valueOf(tag) ?? least) || least));
}

class Body implements XmlHandler {
  readonly blocks: DocumentBlock[] = [];
  private readonly tables: OpenTable[] = [];
  /** Paragraphs that are open: one in a text box stands within another. */
  private readonly paragraphs: { text: string; number: { id: string | null; level: number; style: string | null } }[] = [];
  private unseen = 0;
  private isText = false;

  constructor(private readonly numbering: Numbering) {}

  get wantsText(): boolean {
    return this.isText && this.unseen === 0;
  }

  open(name: string, tag: XmlScanner): void {
    if (UNSEEN.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    const table = this.tables[this.tables.length - 1];
    switch (name) {
      case "p":
        if (this.blocks.length > MAX_BLOCKS) throw new HostError("too-large");
        this.paragraphs.push({ text: "", number: { id: null, level: 0, style: null } });
        break;
      case "t":
        this.isText = true;
        break;
      case "tab":
        if (paragraph !== undefined) paragraph.text += " ";
        break;
      case "br":
      case "cr":
        if (paragraph !== undefined) paragraph.text += "\n";
        break;
      case "numId":
        if (paragraph !== undefined) paragraph.number.id = valueOf(tag);
        break;
      case "ilvl":
        if (paragraph !== undefined) paragraph.number.level = Number(valueOf(tag) ?? 0) || 0;
        break;
      case "pStyle":
        if (paragraph !== undefined) paragraph.number.style = valueOf(tag);
        break;
      case "tbl":
        this.tables.push({ rows: [], cells: [], paragraphs: [], contents: [], all: [], span: 1, isContinued: false });
        break;
      case "tr":
        if (table !== undefined) table.cells = [];
        break;
      case "gridBefore":
        // The row begins further to the right.
        if (table !== undefined) table.cells.push({ text: "", span: spanOf(tag, 0), isContinued: false });
        break;
      case "tc":
        if (table !== undefined) Object.assign(table, { paragraphs: [], contents: [], span: 1, isContinued: false });
        break;
      case "gridSpan":
        if (table !== undefined) table.span = spanOf(tag, 1);
        break;
      case "vMerge":
        if (table !== undefined) table.isContinued = (valueOf(tag) ?? "continue") === "continue";
        break;
    }
  }

  close(name: string): void {
    if (UNSEEN.has(name)) {
      this.unseen--;
      return;
    }
    if (this.unseen > 0) return;
    const table = this.tables[this.tables.length - 1];
    if (name === "t") this.isText = false;
    else if (name === "p") this.closeParagraph();
    else if (name === "tc" && table !== undefined) {
      table.cells.push({ text: table.paragraphs.join("\n").trim(), span: table.span, isContinued: table.isContinued });
      table.all.push(...table.contents);
    } else if (name === "tr" && table !== undefined) table.rows.push(table.cells);
    else if (name === "tbl") {
      this.tables.pop();
      if (table !== undefined) this.closeTable(table);
    }
  }

  /** A table within a cell is part of it and makes no rows of its own; a table of one column is a frame around what stands in it. */
  private closeTable({ rows, all }: OpenTable): void {
    const blocks: readonly DocumentBlock[] = rows.every((cells) => cells.length === 1) ? all : [{ kind: "table", rows }];
    const outer = this.tables[this.tables.length - 1];
    for (const block of blocks) (outer?.contents ?? this.blocks).push(block);
  }

  private closeParagraph(): void {
    const { text, number } = this.paragraphs.pop() ?? { text: "", number: { id: null, level: 0, style: null } };
    // An empty paragraph of a list has its number too, and counts.
    const shown = this.numbering.next(number);
    const told = text.trim() === "" && !shown.isTelling ? text : `${shown.text}${text}`;
    const table = this.tables[this.tables.length - 1];
    if (table !== undefined) {
      table.paragraphs.push(told);
      table.contents.push({ kind: "paragraph", text: told });
    } else this.blocks.push({ kind: "paragraph", text: told });
  }

  text(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph !== undefined) paragraph.text += text;
  }
}
