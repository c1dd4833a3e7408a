/** The parts of one package while it is being changed: texts on demand, relationships, content types; what is not touched keeps its entry. */
import { HostError } from "../../../core/grid/host-error";
import {
  attributeNamed,
  attributeOf,
  attributesOf,
  childrenOf,
  type Attribute,
  elementAt,
  escapeAttribute,
  rootOf,
  Splices,
  type Tag,
} from "../xml/xml-edit";
import { relsPathOf, resolveTarget } from "./part-names";
import { decodedXml } from "../xml/xml-decoder";
import { partKey, type RawEntry, ZipArchive } from "../zip/zip";
import { type FreshEntry, isCarried, writeZip } from "../zip/zip-writer";

/** A relationship of a part. `target` is the absolute part name for internal ones, the address as written for external ones. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: "worksheet", "drawing", "vmlDrawing" … */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The shortest way of writing a target: relative where both lie under the same folders. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return "../".repeat(from.length - same) + to.slice(same).join("/");
}

type Held = RawEntry | (FreshEntry & { readonly text?: string });

/** Texts of carried entries that were asked for; they go when their entry does. */
type DecodedTexts = WeakMap<RawEntry, string>;

export class PackageEdit {
  private constructor(
    private readonly parts: Map<string, Held>,
    /** The file it was opened from; null for a fresh one. */
    readonly original: ZipArchive | null,
    private readonly decoded: DecodedTexts,
  ) {}

  /** Opens a file. Throws HostError as ZipArchive does. */
  static open(bytes: Uint8Array): PackageEdit {
    const archive = new ZipArchive(bytes);
    const parts = new Map<string, Held>();
    for (const entry of archive.entries) parts.set(partKey(entry.name), archive.rawEntry(entry));
    return new PackageEdit(parts, archive, new WeakMap());
  }

  static of(entries: readonly FreshEntry[]): PackageEdit {
    return new PackageEdit(new Map(entries.map((entry) => [partKey(entry.name), entry])), null, new WeakMap());
  }

  /** An independent copy; entries themselves are never changed. */
  fork(): PackageEdit {
    return new PackageEdit(new Map(this.parts), this.original, this.decoded);
  }

  /** Names of all parts, in the file's order. */
  names(): string[] {
    return [...this.parts.values()].map(nameOf);
  }

  /** Names of the XML parts that were written since. */
  written(): string[] {
    return [...this.parts.values()]
      .filter((held) => !isCarried(held))
      .map(nameOf)
      .filter((name) => /\.(?:xml|rels|vml)$/i.test(name));
  }

  /** What was written since takes, in bytes. */
  writtenBytes(): number {
    let bytes = 0;
    for (const held of this.parts.values()) if (!isCarried(held)) bytes += held.data.byteLength;
    return bytes;
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  bytes(part: string): Uint8Array {
    const held = this.held(part);
    return isCarried(held) ? this.original!.read(held.entry.name) : held.data;
  }

  /** The part as text. Throws HostError "corrupt" when there is no such part, and as reading does when its bytes are no text. */
  text(part: string): string {
    const held = this.held(part);
    if (!isCarried(held)) return held.text ?? decodedXml(held.data, part);
    let text = this.decoded.get(held);
    if (text === undefined) this.decoded.set(held, (text = decodedXml(this.bytes(part), part)));
    return text;
  }

  private held(part: string): Held {
    const held = this.parts.get(partKey(part));
    if (!held) throw new HostError("corrupt", { part, what: "missing" });
    return held;
  }

  /** Replaces a part's text, or adds the part; the same text leaves the entry as it is. */
  setText(part: string, text: string): void {
    const held = this.parts.get(partKey(part));
    if (held && this.text(part) === text) return;
    this.parts.set(partKey(part), { name: held ? nameOf(held) : part, data: new TextEncoder().encode(text), text });
  }

  /** A text in pieces, each let go when it is encoded. */
  setPieces(part: string, pieces: Iterable<string>): void {
    const encoder = new TextEncoder();
    let data = new Uint8Array(0x10000);
    let length = 0;
    for (const piece of pieces) {
      // A character takes three bytes at the most.
      const needed = length + 3 * piece.length;
      if (needed > data.length) {
        const larger = new Uint8Array(Math.max(needed, 2 * data.length));
        larger.set(data.subarray(0, length));
        data = larger;
      }
      length += encoder.encodeInto(piece, data.subarray(length)).written;
    }
    this.setBytes(part, data.slice(0, length));
  }

  setBytes(part: string, data: Uint8Array): void {
    const held = this.parts.get(partKey(part));
    this.parts.set(partKey(part), { name: held ? nameOf(held) : part, data });
  }

  /** Takes a part out, with its own relationships and its content type. */
  remove(part: string): void {
    this.parts.delete(partKey(part));
    this.parts.delete(partKey(relsPathOf(part)));
    this.removeContentType(part);
  }

  /** `xl/worksheets/sheet3.xml` for the pattern `xl/worksheets/sheet#.xml`: the lowest number that is free. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      if (!this.has(name)) return name;
    }
  }

  relationships(part: string): Relationship[] {
    const path = relsPathOf(part);
    if (!this.has(path)) return [];
    const text = this.text(path);
    const root = rootOf(text);
    if (!root) return [];
    const found: Relationship[] = [];
    for (const { tag } of childrenOf(text, root)) {
      if (tag.local !== "Relationship") continue;
      const attributes = attributesOf(text, tag);
      const value = (name: string): string => attributeNamed(attributes, name)?.value ?? "";
      const isExternal = value("TargetMode").toLowerCase() === "external";
      const type = value("Type");
      const target = isExternal ? value("Target") : this.existing(resolveTarget(part, value("Target")));
      found.push({ id: value("Id"), kind: type.slice(type.lastIndexOf("/") + 1), target, isExternal });
    }
    return found;
  }

  /** Targets are addresses, so that "sheet%201.xml" may mean "sheet 1.xml". */
  private existing(target: string): string {
    if (this.has(target) || !target.includes("%")) return target;
    try {
      return decodeURIComponent(target);
    } catch {
      return target;
    }
  }

  /** The internal target of the first relationship of a kind, or null. */
  related(part: string, kind: string): string | null {
    return this.relationships(part).find((r) => r.kind === kind && !r.isExternal)?.target ?? null;
  }

  /** Adds an internal relationship and gives its new id. */
  relate(part: string, kind: string, target: string): string {
    const path = relsPathOf(part);
    if (!this.has(path)) {
      this.setText(path, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    }
    const text = this.text(path);
    const root = rootOf(text);
    if (!root) throw new HostError("corrupt", { part: path });
    const ids = new Set(this.relationships(part).map((r) => r.id.toLowerCase()));
    let number = 1;
    while (ids.has(`rid${number}`)) number++;
    const splices = new Splices(text);
    const prefix = root.tag.prefix;
    splices.append(
      root,
      `<${prefix}Relationship Id="rId${number}" Type="${relationshipBase(text)}/${kind}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`,
    );
    this.setText(path, splices.apply());
    return `rId${number}`;
  }

  /** Takes out the relationships that meet the condition. */
  unrelate(part: string, condition: (relationship: Relationship) => boolean): void {
    const path = relsPathOf(part);
    const gone = new Set(
      this.relationships(part)
        .filter(condition)
        .map((r) => r.id),
    );
    if (gone.size === 0) return;
    const text = this.text(path);
    const splices = new Splices(text);
    for (const child of childrenOf(text, rootOf(text)!)) {
      if (gone.has(attributeOf(text, child.tag, "Id") ?? "")) splices.remove(child);
    }
    this.setText(path, splices.apply());
  }

  /** Rewrites the internal targets of a part that was called `old` when they were written. */
  retarget(part: string, old: string, names: ReadonlyMap<string, string>): void {
    const path = relsPathOf(part);
    if (!this.has(path)) return;
    const text = this.text(path);
    const splices = new Splices(text);
    for (const { tag } of childrenOf(text, rootOf(text)!)) {
      const attributes = attributesOf(text, tag);
      const target = attributeNamed(attributes, "Target");
      if (!target || attributeNamed(attributes, "TargetMode")?.value.toLowerCase() === "external") continue;
      const now = names.get(resolveTarget(old, target.value));
      if (now !== undefined && resolveTarget(part, target.value) !== now) splices.setValue(target, relativeTarget(part, now));
    }
    this.setText(path, splices.apply());
  }

  /** Drops all relationships of a part. */
  removeRelationships(part: string): void {
    this.parts.delete(partKey(relsPathOf(part)));
  }

  /** The content type of a part: its own, or its extension's. */
  contentType(part: string): string | null {
    let byExtension: string | null = null;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    for (const { tag, attributes } of this.contentTypes()) {
      const type = attributeNamed(attributes, "ContentType")?.value ?? null;
      if (tag.local === "Override" && partKey(attributeNamed(attributes, "PartName")?.value ?? "") === partKey(part)) return type;
      if (tag.local === "Default" && attributeNamed(attributes, "Extension")?.value.toLowerCase() === extension) byExtension = type;
    }
    return byExtension;
  }

  setContentType(part: string, type: string): void {
    if (this.contentType(part) === type) return;
    this.removeContentType(part);
    const text = this.text(CONTENT_TYPES);
    const root = rootOf(text);
    if (!root) throw new HostError("corrupt", { part: CONTENT_TYPES });
    const splices = new Splices(text);
    splices.append(root, `<${root.tag.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`);
    this.setText(CONTENT_TYPES, splices.apply());
  }

  private removeContentType(part: string): void {
    if (!this.has(CONTENT_TYPES)) return;
    const text = this.text(CONTENT_TYPES);
    const splices = new Splices(text);
    for (const { tag, attributes } of this.contentTypes()) {
      if (tag.local === "Override" && partKey(attributeNamed(attributes, "PartName")?.value ?? "") === partKey(part))
        splices.remove(elementAt(text, tag));
    }
    this.setText(CONTENT_TYPES, splices.apply());
  }

  private contentTypes(): { tag: Tag; attributes: Attribute[] }[] {
    if (!this.has(CONTENT_TYPES)) return [];
    const text = this.text(CONTENT_TYPES);
    const root = rootOf(text);
    return root ? [...childrenOf(text, root)].map(({ tag }) => ({ tag, attributes: attributesOf(text, tag) })) : [];
  }

  /** The file; parts in their order, new ones at the end. */
  save(): Uint8Array {
    return writeZip([...this.parts.values()]);
  }
}

function nameOf(held: Held): string {
  return isCarried(held) ? held.entry.name : held.name;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const CONTENT_TYPES = "[Content_Types].xml";

/** Strict workbooks name their relationship types differently; new ones follow their neighbours. */
function relationshipBase(relsText: string): string {
  return relsText.includes(STRICT_RELATIONSHIPS) ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS;
}
