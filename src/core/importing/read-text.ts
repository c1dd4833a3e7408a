/** readArticle: a text → its plans: tables pasted into it are read as sheets are, the rest as prose. */
import type { Article } from "./article";
import { readDocument } from "./document";
import { textLines } from "./lines";
import { type ImportOptions, readProse } from "./read-article";
import { textBlocks } from "./text-tables";

/** An answer for every input; nothing throws. Linear in the length of the text. */
export function readArticle(text: string, options: ImportOptions): Article {
  const blocks = textBlocks(textLines(text));
  return blocks === null ? readProse(text, options) : readDocument(blocks, options);
}
