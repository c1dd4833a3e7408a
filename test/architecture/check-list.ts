/** checkList: src/core/checks/list.ts as it should be: every check that a file there exports, in the order the list has. */
import path from "node:path";
import { sourceFiles, textOf } from "./source-files";

const FOLDER = "src/core/checks";
export const CHECK_LIST = `${FOLDER}/list.ts`;

/** The list's text; checks it does not know yet come last, those that are gone are left out. */
export function checkList(): string {
  const files = new Map<string, string>();
  for (const file of sourceFiles(FOLDER)) {
    for (const [, name] of textOf(file).matchAll(/^export const (\w+): Check\b/gm)) files.set(name!, path.posix.basename(file, ".ts"));
  }
  const listed = [...textOf(CHECK_LIST).matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name!);
  const names = [...listed.filter((name) => files.has(name)), ...[...files.keys()].filter((name) => !listed.includes(name))];
  const imports = [...new Set(files.values())].sort().map((file) => {
    const own = names.filter((name) => files.get(name) === file).sort();
    return `import { ${own.join(", ")} } from "./${file}";`;
  });
  return `/**
 * Every check, in the order in which findings of one cell are shown. Kept by npm run tables, which adds a new check at the end:
 * where its findings belong further up, its line is moved by hand and stays there.
 */
import type { Check } from "./check";
${imports.join("\n")}

export const CHECKS: readonly Check[] = [
${names.map((name) => `  ${name},`).join("\n")}
];
`;
}
