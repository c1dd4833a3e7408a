/** A short run of the law of insertion; the whole of it is `npm run laws`. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { lawFiles, sampled } from "./files";
import { insertionLaw } from "./insertion";

const SEED = 9;
/** Bytes: larger files take their time, and get it in `npm run laws`. */
const LARGEST = 200_000;
const files = lawFiles().filter((file) => statSync(file).size <= LARGEST);
const isBeside = files.some((file) => file.includes(`${path.sep}robust${path.sep}`));
if (!isBeside) process.stderr.write("Workbooks of other programs are not here: the law of insertion is tried on our own only\n");

test.each(sampled(files, 30, SEED).map((file) => [path.basename(file), file] as const))("%s", (_name, file) => {
  expect(insertionLaw(new Uint8Array(readFileSync(file))).broken).toEqual([]);
});

test("it compares something", () => {
  const outcomes = sampled(files, 10, SEED + 1).map((file) => insertionLaw(new Uint8Array(readFileSync(file))));
  expect(outcomes.filter(({ skipped }) => skipped === null).length).toBeGreaterThan(outcomes.length / 2);
  expect(outcomes.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(20);
});
