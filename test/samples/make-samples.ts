/** npm run samples: writes the sample workbooks anew; a test fails while what lies there is older than what makes them. */
import fs from "node:fs";
import path from "node:path";
import { plainWorkbook } from "./plain-workbook";
import { FILLED_REGISTERS, filledRegisters } from "./filled-registers";
import { SAMPLES } from "./sample-plans";

const folder = path.resolve(__dirname, "../../assets/samples");
fs.mkdirSync(folder, { recursive: true });
for (const [name, sheets] of Object.entries(SAMPLES)) fs.writeFileSync(path.join(folder, name), plainWorkbook(sheets));
fs.writeFileSync(path.join(folder, FILLED_REGISTERS), filledRegisters(plainWorkbook(SAMPLES["school-2026.xlsx"]!)));
