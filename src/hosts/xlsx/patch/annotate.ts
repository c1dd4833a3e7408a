/** annotate: comments put at cells: the comments part and the old drawing that holds their boxes; those that are there stay. */
import { a1 } from "../../../core/grid/area";
import type { CellNote } from "../../../core/grid/cell-note";
import { HostError } from "../../../core/grid/host-error";
import { type PackageEdit, XML_DECLARATION } from "../../ooxml/package/package-edit";
import { attributeOf, childNamed, childrenOf, type Element, escapeAttribute, escapeText, rootOf, Splices } from "../../ooxml/xml/xml-edit";
import type { WorkbookEdit } from "../package/workbook-edit";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Children of a worksheet that come after its old drawing. */
const AFTER_DRAWING = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);
/** Numbers of shapes come in blocks of so many. */
const BLOCK = 1024;
/** What a cell's comment may hold in Excel is far more; what anybody reads is far less. */
const LONGEST = 8000;

/** Throws HostError "sheet-missing". A cell with a conversation (threaded comments) gets its note in the next free cell of the row. */
export function annotate(parts: PackageEdit, workbook: WorkbookEdit, notes: readonly CellNote[], author: string): void {
  const sheets = workbook.sheets();
  for (const sheet of new Set(notes.map((note) => note.sheet))) {
    const index = sheets.findIndex(({ name }) => name === sheet);
    const part = sheets[index]?.part ?? null;
    if (part === null) throw new HostError("sheet-missing", { sheet });
    const own = notes.filter((note) => note.sheet === sheet);
    new SheetNotes(parts, workbook, part, index).add(own, author);
  }
}

class SheetNotes {
  constructor(
    private readonly parts: PackageEdit,
    private readonly workbook: WorkbookEdit,
    private readonly part: string,
    private readonly index: number,
  ) {}

  add(notes: readonly CellNote[], author: string): void {
    const part = this.commentsPart();
    const text = this.parts.text(part);
    const root = rootOf(text);
    const authors = root && childNamed(text, root, "authors");
    const list = root && childNamed(text, root, "commentList");
    if (root === null || authors === null || list === null) throw new HostError("corrupt", { part });
    const standing = new Map<string, Element>();
    for (const comment of childrenOf(text, list)) standing.set(attributeOf(text, comment.tag, "ref") ?? "", comment);
    const threaded = this.threadedCells();
    const { prefix } = root.tag;
    const splices = new Splices(text);
    const authorId = [...childrenOf(text, authors)].length;
    splices.append(authors, `<${prefix}author>${escapeText(author)}</${prefix}author>`);
    let added = "";
    const boxes: { row: number; column: number; lines: number }[] = [];
    for (const note of notes) {
      let { column } = note;
      while (threaded.has(a1(note.row, column))) column++;
      const place = a1(note.row, column);
      const said = (column === note.column ? note.text : `${a1(note.row, note.column)}\n${note.text}`).slice(0, LONGEST);
      const before = standing.get(place);
      if (before === undefined) {
        added += `<${prefix}comment ref="${place}" authorId="${authorId}"><${prefix}text>${run(prefix, said)}</${prefix}text></${prefix}comment>`;
        boxes.push({ row: note.row, column, lines: linesOf(said) });
      } else this.extend(text, splices, before, prefix, said);
    }
    splices.append(list, added);
    this.parts.setText(part, splices.apply());
    if (boxes.length > 0) this.draw(boxes);
  }

  /** What somebody wrote stays in front; a plain text becomes a run of its own, so that ours can follow. */
  private extend(text: string, splices: Splices, comment: Element, prefix: string, said: string): void {
    const body = childNamed(text, comment, "text");
    if (body === null) return;
    const plain = childNamed(text, body, "t");
    if (plain !== null) {
      splices.insert(plain.tag.start, `<${prefix}r>`);
      splices.insert(plain.end, `</${prefix}r>`);
    }
    splices.append(body, run(prefix, `\n\n${said}`));
  }

  private commentsPart(): string {
    const known = this.parts.related(this.part, "comments");
    if (known !== null && this.parts.has(known)) return known;
    const part = this.parts.freeName("xl/comments#.xml");
    this.parts.setText(
      part,
      `${XML_DECLARATION}<comments xmlns="${this.workbook.namespace}"><authors></authors><commentList></commentList></comments>`,
    );
    this.parts.setContentType(part, COMMENTS_TYPE);
    this.parts.relate(this.part, "comments", part);
    return part;
  }

  private threadedCells(): ReadonlySet<string> {
    const cells = new Set<string>();
    for (const { kind, target, isExternal } of this.parts.relationships(this.part)) {
      if (kind !== "threadedComment" || isExternal || !this.parts.has(target)) continue;
      const text = this.parts.text(target);
      const root = rootOf(text);
      for (const { tag } of root === null ? [] : childrenOf(text, root)) cells.add(attributeOf(text, tag, "ref") ?? "");
    }
    return cells;
  }

  /** The boxes that show on pointing at the cells. */
  private draw(boxes: readonly { row: number; column: number; lines: number }[]): void {
    const part = this.drawingPart();
    const text = this.parts.text(part);
    // Not read as XML: old drawings hold HTML that never was.
    const end = text.lastIndexOf("</");
    if (end < 0) throw new HostError("corrupt", { part });
    const used = [...text.matchAll(/_x0000_s(\d{1,9})/g)].map((match) => Number(match[1]));
    const first = Math.max((this.index + 1) * BLOCK, ...used) + 1;
    const shapes = boxes.map((box, at) => shape(first + at, box)).join("");
    const type = text.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
    this.parts.setText(part, text.slice(0, end) + type + shapes + text.slice(end));
  }

  private drawingPart(): string {
    const sheet = this.parts.text(this.part);
    const root = rootOf(sheet);
    if (root === null) throw new HostError("corrupt", { part: this.part });
    const linked = childNamed(sheet, root, "legacyDrawing");
    if (linked !== null) {
      const id = /\bid="([^"]*)"/.exec(sheet.slice(linked.tag.start, linked.tag.end))?.[1];
      const known = this.parts.relationships(this.part).find((relationship) => relationship.id === id);
      if (known === undefined || !this.parts.has(known.target)) throw new HostError("corrupt", { part: this.part, what: "legacyDrawing" });
      return known.target;
    }
    const part = this.parts.freeName("xl/drawings/vmlDrawing#.vml");
    this.parts.setText(
      part,
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${this.index + 1}"/></o:shapelayout></xml>`,
    );
    this.parts.setContentType(part, VML_TYPE);
    const id = this.parts.relate(this.part, "vmlDrawing", part);
    const element = `<${root.tag.prefix}legacyDrawing xmlns:r="${this.workbook.relationshipNamespace}" r:id="${escapeAttribute(id)}"/>`;
    const splices = new Splices(sheet);
    const children = [...childrenOf(sheet, root)];
    const data = children.findIndex(({ tag }) => tag.local === "sheetData");
    const next = children.find(({ tag }, at) => AFTER_DRAWING.has(tag.local) || (tag.local === "AlternateContent" && at > data));
    if (next === undefined) splices.append(root, element);
    else splices.insert(next.tag.start, element);
    this.parts.setText(this.part, splices.apply());
    return part;
  }
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t></${prefix}r>`;
}

/** Lines in a box some thirty Chinese characters wide. */
function linesOf(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 26)), 0);
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function shape(id: number, { row, column, lines }: { row: number; column: number; lines: number }): string {
  const height = Math.min(24, lines + 1);
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:280pt;height:${height * 15}pt;z-index:${id % 10_000};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${top}, 4, ${column + 5}, 15, ${top + height}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
