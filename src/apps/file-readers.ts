/** FILE_READERS: what reads files other than the open one, each fetched when there is such a file. */
import type { FileReaders } from "../ui/engine/local-parts";

export const FILE_READERS: FileReaders = {
  workbook: async () => (await import(/* webpackChunkName: "reader" */ "../hosts/xlsx/read/read-xlsx")).readingXlsx,
  article: async () => (await import(/* webpackChunkName: "article-reader" */ "./article-in")).articleIn,
};
