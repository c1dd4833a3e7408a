/** exportTheme: the colours and fonts that styles name by number, without the names and extras of whoever made the theme. */
import type { PackageEdit } from "../../ooxml/package/package-edit";
import type { XlsxPackage } from "../package/package";
import { readXml } from "../../ooxml/package/read-xml";
import { childrenOf, rootOf, Splices } from "../../ooxml/xml/xml-edit";

const STRICT = "http://purl.oclc.org/ooxml/drawingml/main";
const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The part's new text; null where there is none, or where it shows pictures of its own. */
export function exportTheme(pack: XlsxPackage, parts: PackageEdit): string | null {
  const part = parts.related(pack.workbookPart, "theme");
  if (part === null || !parts.has(part) || parts.relationships(part).length > 0) return null;
  // The one part that is copied nearly whole: what is not well-formed must not get out.
  readXml(pack.archive, part, { wantsText: false, open() {}, close() {}, text() {} });
  const text = parts.text(part);
  const root = rootOf(text);
  if (!root || root.tag.local !== "theme") return null;
  const splices = new Splices(text);
  splices.setAttribute(root.tag, "name", "");
  for (const child of childrenOf(text, root)) {
    if (child.tag.local !== "themeElements") splices.remove(child);
    else for (const scheme of childrenOf(text, child)) splices.setAttribute(scheme.tag, "name", "");
  }
  return splices.apply().replaceAll(STRICT, TRANSITIONAL);
}
