/** npm run traditional: makes everything that is made from our Simplified words anew. */
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "../architecture/source-files";
import { generated, leftOver } from "./generated";

void generated().then((made) => {
  for (const [file, text] of made) fs.writeFileSync(path.join(ROOT, file), text);
  for (const file of leftOver(made)) fs.rmSync(path.join(ROOT, file));
});
