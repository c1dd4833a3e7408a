/** The pictures of an exported sheet, drawn anew: place, crop and image, without names, descriptions, links and macros. */
import { type Area, contains } from "../../../core/grid/area";
import { withoutMetadata } from "./export-image";
import { OFFICE_RELATIONSHIPS, type PackageEdit, XML_DECLARATION } from "../../ooxml/package/package-edit";
import { attributeNamed, attributesOf, childNamed, childrenOf, type Element, rootOf, textOf } from "../../ooxml/xml/xml-edit";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Kinds of image that any office program shows. */
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
};

/** The images of an export, each once. */
export class ExportMedia {
  private readonly names = new Map<string, string>();
  readonly files: { readonly name: string; readonly data: Uint8Array; readonly extension: string; readonly type: string }[] = [];

  constructor(private readonly parts: PackageEdit) {}

  /** The new part's name, or null where there is no such image or it is of a strange kind. */
  taken(part: string): string | null {
    const known = this.names.get(part);
    if (known !== undefined) return known;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    if (!Object.hasOwn(IMAGE_TYPES, extension) || !this.parts.has(part)) return null;
    const name = `xl/media/image${this.files.length + 1}.${extension}`;
    this.names.set(part, name);
    this.files.push({ name, data: withoutMetadata(this.parts.bytes(part)), extension, type: IMAGE_TYPES[extension]! });
    return name;
  }
}

export interface ExportDrawing {
  /** Null where no picture is left. */
  readonly xml: string | null;
  /** Names of the image parts; the first is rId1. */
  readonly images: readonly string[];
  /** Charts, text boxes and other shapes that stay behind. */
  readonly leftOut: number;
}

/** What goes out of a drawing part; with an area, what is anchored outside it does not count at all. */
export function exportDrawing(parts: PackageEdit, part: string, area: Area | null, media: ExportMedia): ExportDrawing {
  const text = parts.text(part);
  const root = rootOf(text);
  const targets = new Map(
    parts
      .relationships(part)
      .filter(({ isExternal }) => !isExternal)
      .map(({ id, target }) => [id, target]),
  );
  const images: string[] = [];
  const anchors: string[] = [];
  let leftOut = 0;
  for (const anchor of root ? childrenOf(text, root) : []) {
    const from = childNamed(text, anchor, "from");
    if (area !== null && from !== null && !contains(area, numberIn(text, from, "row") + 1, numberIn(text, from, "col") + 1)) continue;
    const picture = childNamed(text, anchor, "pic");
    const image = picture && media.taken(targets.get(embedded(text, picture)) ?? "");
    const place = placed(text, anchor);
    if (!picture || image === null || place === null) leftOut++;
    else {
      let index = images.indexOf(image);
      if (index < 0) index = images.push(image) - 1;
      anchors.push(
        `<xdr:${place.kind}>${place.xml}${drawn(text, picture, anchors.length + 1, index + 1)}<xdr:clientData/></xdr:${place.kind}>`,
      );
    }
  }
  const xml = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${anchors.join("")}</xdr:wsDr>`;
  return { xml: anchors.length === 0 ? null : xml, images, leftOut };
}

function embedded(text: string, picture: Element): string {
  const fill = childNamed(text, picture, "blipFill");
  const blip = fill && childNamed(text, fill, "blip");
  return (blip && attributeNamed(attributesOf(text, blip.tag), "embed")?.value) ?? "";
}

/** Where an anchor stands, or null for one of another kind. */
function placed(text: string, anchor: Element): { readonly kind: string; readonly xml: string } | null {
  const corner = (name: string): string | null => {
    const found = childNamed(text, anchor, name);
    if (!found) return null;
    const inner = ["col", "colOff", "row", "rowOff"].map((field) => `<xdr:${field}>${numberIn(text, found, field)}</xdr:${field}>`);
    return `<xdr:${name}>${inner.join("")}</xdr:${name}>`;
  };
  const sized = (name: string): string | null => {
    const found = childNamed(text, anchor, name);
    return found && `<xdr:${name}${numbers(text, found, ["x", "y", "cx", "cy"])}/>`;
  };
  const pieces: Readonly<Record<string, () => (string | null)[]>> = {
    twoCellAnchor: () => [corner("from"), corner("to")],
    oneCellAnchor: () => [corner("from"), sized("ext")],
    absoluteAnchor: () => [sized("pos"), sized("ext")],
  };
  const kind = anchor.tag.local;
  if (!Object.hasOwn(pieces, kind)) return null;
  const found = pieces[kind]!();
  return found.includes(null) ? null : { kind, xml: found.join("") };
}

function drawn(text: string, picture: Element, number: number, image: number): string {
  const fill = childNamed(text, picture, "blipFill")!;
  const crop = childNamed(text, fill, "srcRect");
  const look = childNamed(text, picture, "spPr");
  const frame = look && childNamed(text, look, "xfrm");
  const offset = frame && childNamed(text, frame, "off");
  const extent = frame && childNamed(text, frame, "ext");
  const position = `<a:off${offset ? numbers(text, offset, ["x", "y"]) : ' x="0" y="0"'}/><a:ext${extent ? numbers(text, extent, ["cx", "cy"]) : ' cx="0" cy="0"'}/>`;
  return (
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="Picture ${number}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip r:embed="rId${image}"/>${crop ? `<a:srcRect${numbers(text, crop, ["l", "t", "r", "b"])}/>` : ""}<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm${frame ? numbers(text, frame, ["rot", "flipH", "flipV"]) : ""}>${position}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
  );
}

/** The attributes on the list, as far as they are whole numbers (or yes and no). */
function numbers(text: string, element: Element, names: readonly string[]): string {
  const kept = attributesOf(text, element.tag).filter(
    ({ name, value }) => names.includes(name) && /^(?:-?\d{1,15}|true|false)$/.test(value),
  );
  return kept.map(({ name, value }) => ` ${name}="${value}"`).join("");
}

function numberIn(text: string, parent: Element, local: string): number {
  const child = childNamed(text, parent, local);
  const value = child ? Number(textOf(text, child)) : 0;
  return Number.isSafeInteger(value) ? value : 0;
}
