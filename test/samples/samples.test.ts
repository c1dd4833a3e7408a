/** The sample workbooks are what their script makes, byte for byte. */
import fs from "node:fs";
import path from "node:path";
import { plainWorkbook } from "./plain-workbook";
import { FILLED_REGISTERS, filledRegisters } from "./filled-registers";
import { SAMPLES } from "./sample-plans";

const folder = path.resolve(__dirname, "../../assets/samples");

test.each(Object.entries(SAMPLES))("%s is fresh (else: npm run samples)", (name, sheets) => {
  expect(Buffer.from(plainWorkbook(sheets)).equals(fs.readFileSync(path.join(folder, name)))).toBe(true);
});

test("the one with registers is fresh (else: npm run samples)", () => {
  const made = filledRegisters(plainWorkbook(SAMPLES["school-2026.xlsx"]!));
  expect(Buffer.from(made).equals(fs.readFileSync(path.join(folder, FILLED_REGISTERS)))).toBe(true);
});

test("no other workbook lies beside them", () => {
  expect(
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .sort(),
  ).toEqual([...Object.keys(SAMPLES), FILLED_REGISTERS].sort());
});
