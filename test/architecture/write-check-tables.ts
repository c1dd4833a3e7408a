/** npm run tables: makes the tables of checks in the README and the handbook anew. */
import fs from "node:fs";
import path from "node:path";
import { withCheckTables } from "./check-tables";
import { ROOT } from "./source-files";

for (const [file, text] of withCheckTables()) fs.writeFileSync(path.join(ROOT, file), text);
