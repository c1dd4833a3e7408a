/** saveArticle: a plan written as an article as a Word file, handed to the browser to download. */
import { writeDocx } from "../hosts/docx/write-docx";
import type { WrittenArticle } from "../ui/engine/engine";
import { download } from "./download";
import { draftName } from "./save-draft";

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** `original` and `suffix` as saveDraft takes them. Gives the name it goes by. */
export function saveArticle({ blocks, fonts }: WrittenArticle, original: string, suffix: string): string {
  const name = draftName(original, suffix, ".docx");
  download(name, DOCX_TYPE, writeDocx(blocks, fonts));
  return name;
}
