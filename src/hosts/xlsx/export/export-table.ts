/** exportTable: a table of an exported sheet: its area, headings and banded look, without formulas, filters and queries. */
import { copied } from "./export-copy";
import { XML_DECLARATION } from "../../ooxml/package/package-edit";
import { attributeOf, childNamed, childrenOf, escapeAttribute, rootOf } from "../../ooxml/xml/xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Styles every program has; a workbook's own are not taken along. */
const BUILT_IN_STYLE = /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/;

/** The part's new text, with another id: those of a workbook must differ. */
export function exportTable(text: string, id: number): string {
  const root = rootOf(text)!;
  const value = (name: string): string => escapeAttribute(attributeOf(text, root.tag, name) ?? "");
  const optional = ["headerRowCount", "totalsRowCount", "totalsRowShown"].flatMap((name) =>
    /^\d$/.test(value(name)) ? [` ${name}="${value(name)}"`] : [],
  );
  const list = childNamed(text, root, "tableColumns");
  const columns = [...(list ? childrenOf(text, list) : [])].filter(({ tag }) => tag.local === "tableColumn");
  const look = childNamed(text, root, "tableStyleInfo");
  const style = look && BUILT_IN_STYLE.test(attributeOf(text, look.tag, "name") ?? "");
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${value("name")}" displayName="${value("displayName")}" ref="${value("ref")}"${optional.join("")}>` +
    `<tableColumns count="${columns.length}">${columns.map((column) => copied(text, column, { attributes: ["id", "name"] })).join("")}</tableColumns>` +
    (style
      ? copied(text, look, { attributes: ["name", "showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"] })
      : "") +
    `</table>`
  );
}
