/** The list of sheet titles in docProps/app.xml, kept true when sheets come and go. */
import type { PackageEdit } from "../../ooxml/package/package-edit";
import type { WorkbookEdit } from "./workbook-edit";
import { childNamed, childrenOf, escapeText, rootOf, Splices, textOf } from "../../ooxml/xml/xml-edit";

/**
 * Writes the titles of today's sheets over those in the part. A list that is put together in another way than
 * Excel does it (a pair "worksheets, n" first) is left alone: it is only shown in a file's properties.
 */
export function refreshTitles(parts: PackageEdit, workbook: WorkbookEdit): void {
  const part = parts.related("", "extended-properties") ?? parts.related("", "extendedProperties");
  if (part === null || !parts.has(part)) return;
  const text = parts.text(part);
  const root = rootOf(text);
  const pairs = root && childNamed(text, root, "HeadingPairs");
  const titles = root && childNamed(text, root, "TitlesOfParts");
  const pairVector = pairs && childNamed(text, pairs, "vector");
  const titleVector = titles && childNamed(text, titles, "vector");
  if (!pairVector || !titleVector) return;
  const second = [...childrenOf(text, pairVector)][1];
  const count = second && childNamed(text, second, "i4");
  const entries = [...childrenOf(text, titleVector)];
  const old = count ? Number(textOf(text, count)) : NaN;
  if (!Number.isInteger(old) || old < 1 || old > entries.length) return;
  const names = workbook.sheets().map((entry) => entry.name);
  const before = entries.slice(0, old).map((entry) => textOf(text, entry));
  if (before.length === names.length && before.every((name, index) => name === names[index])) return;
  const tag = entries[0]!.tag.name;
  const splices = new Splices(text);
  splices.replace(entries[0]!.tag.start, entries[old - 1]!.end, names.map((name) => `<${tag}>${escapeText(name)}</${tag}>`).join(""));
  splices.replace(count!.innerStart, count!.innerEnd, String(names.length));
  splices.setAttribute(titleVector.tag, "size", String(entries.length - old + names.length));
  parts.setText(part, splices.apply());
}
