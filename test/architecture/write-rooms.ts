/** npm run rooms: makes the tables of src/README.md anew from src/rooms.json. */
import fs from "node:fs";
import path from "node:path";
import { withRoomTables } from "./rooms";
import { ROOT, textOf } from "./source-files";

fs.writeFileSync(path.join(ROOT, "src/README.md"), withRoomTables(textOf("src/README.md")));
