/** generated: every file that is made from Simplified words of ours, with what it should hold. */
import fs from "node:fs";
import path from "node:path";
import { ROOT, textOf } from "../architecture/source-files";
import { formatted } from "./formatted";
import { traditionalSource } from "./messages";
import { nameTable } from "./names";
import { traditional } from "./traditional";

/** Said by hand in each: the names that are data, not messages. */
const BY_HAND = "own-name.ts";
const MESSAGES = "src/core/messages";

/** By path from the checkout's root. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = fs.readdirSync(path.join(ROOT, MESSAGES, "zh-CN")).filter((file) => file !== BY_HAND);
  const made = new Map<string, string>();
  for (const file of files) made.set(`${MESSAGES}/zh-TW/${file}`, await traditionalSource(file, textOf(`${MESSAGES}/zh-CN/${file}`)));
  made.set("src/core/words/traditional-table.ts", await formatted(nameTable()));
  made.set("assets/handbook/index.zh-TW.html", traditional(textOf("assets/handbook/index.html")).replace('lang="zh-CN"', 'lang="zh-TW"'));
  return made;
}

/** Files of zh-TW that nothing makes any more. */
export function leftOver(made: ReadonlyMap<string, string>): string[] {
  return fs
    .readdirSync(path.join(ROOT, MESSAGES, "zh-TW"))
    .filter((file) => file !== BY_HAND)
    .map((file) => `${MESSAGES}/zh-TW/${file}`)
    .filter((file) => !made.has(file));
}
