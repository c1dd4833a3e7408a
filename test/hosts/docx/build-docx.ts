/** Word files made for tests. */
import { zipSync } from "fflate";

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A Word file of what stands in its body. */
export const docx = (body: string, numbering = "", styles = ""): Uint8Array =>
  zipSync({
    "word/document.xml": bytes(`<?xml version="1.0"?><w:document ${NS}><w:body>${body}</w:body></w:document>`),
    ...(numbering === "" ? {} : { "word/numbering.xml": bytes(`<?xml version="1.0"?><w:numbering ${NS}>${numbering}</w:numbering>`) }),
    ...(styles === "" ? {} : { "word/styles.xml": bytes(`<?xml version="1.0"?><w:styles ${NS}>${styles}</w:styles>`) }),
  });
export const paragraph = (text: string, more = ""): string =>
  `<w:p>${more === "" ? "" : `<w:pPr>${more}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A table without merges. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
