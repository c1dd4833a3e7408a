/** Reading an article in tests: rows as short lines, and the texts of the shared folder where they are. */
import fs from "node:fs";
import path from "node:path";
import { type Article, readArticle } from "../../../src/core/importing";

export function read(text: string, year: number | null = null): Article {
  return readArticle(text, { year, keepTraditional: false });
}

/** 3,4 庆祝三八 for each row, all plans together. */
export function rowsOf(text: string, year: number | null = null): string[] {
  return read(text, year).plans.flatMap(({ rows }) => rows.map(({ months, activity }) => `${months.join(",")} ${activity}`));
}

/** The files of ../shared/NAME, or [] with a word on where they would be. */
export function sharedFiles(name: string, ending: string): string[] {
  const folder = path.resolve(__dirname, "../../../../shared", name);
  if (!fs.existsSync(folder)) {
    process.stderr.write(`${folder} is not here: what rests on it is not tried\n`);
    return [];
  }
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => path.join(folder, file));
}
