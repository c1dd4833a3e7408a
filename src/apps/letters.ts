/** lettersZip: letters as Word files in one archive. */
import { type WordFonts, writeDocx } from "../hosts/docx/write-docx";
import { writeZip } from "../hosts/ooxml/zip/zip-writer";

export type LetterFonts = WordFonts;

export interface LetterFile {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function lettersZip(letters: readonly LetterFile[], fonts: LetterFonts): Uint8Array {
  return writeZip(
    letters.map(({ name, title, paragraphs: [to = "", ...paragraphs] }) => ({
      name,
      data: writeDocx(
        [{ kind: "title", text: title }, { kind: "salutation", text: to }, ...paragraphs.map((text) => ({ kind: "text" as const, text }))],
        fonts,
      ),
    })),
  );
}
