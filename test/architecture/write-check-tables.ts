/** npm run tables: makes the list of checks anew, and the tables of them in the README and the handbook. */
import fs from "node:fs";
import path from "node:path";
import { CHECK_LIST, checkList } from "./check-list";
import { ROOT } from "./source-files";

fs.writeFileSync(path.join(ROOT, CHECK_LIST), checkList());
// Only now: the tables are made from the checks that stand on the list.
void import("./check-tables").then(({ withCheckTables }) => {
  for (const [file, text] of withCheckTables()) fs.writeFileSync(path.join(ROOT, file), text);
});
