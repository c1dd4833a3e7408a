/** isArticleName: which files are read as articles and not as workbooks, by their names. */

/** Old formats among them: they are refused with the way out, and not as workbooks that are none. */
const ARTICLE_KINDS = [".txt", ".md", ".docx", ".doc", ".wps", ".pdf", ".rtf"];

/** What a place to choose files offers. */
export const ARTICLE_FILES = ".docx,.txt,.md";

export function isArticleName(file: string): boolean {
  return ARTICLE_KINDS.some((kind) => file.toLowerCase().endsWith(kind));
}
