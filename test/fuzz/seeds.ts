/** The workbooks that are spoilt: our own, and those of ../shared where they are. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fullWorkbook } from "../hosts/xlsx/full-workbook";

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A try takes milliseconds only where the file is small; large ones are what the laws of reading are for. */
const MOST_BYTES = 40_000;
const ROOT = resolve(__dirname, "../..");
const OWN = ["test/sheets", "test/cases", "assets/samples"];
const SHARED = ["plans", "layouts2", "cases", "robust", "hostile"];

/** Those that everyone has. */
export function ownSeeds(): readonly Seed[] {
  return [{ name: "full-workbook", bytes: fullWorkbook().bytes }, ...OWN.flatMap((folder) => workbooksIn(join(ROOT, folder), folder))];
}

/** All; those of ../shared that are not here are named. */
export function allSeeds(): readonly Seed[] {
  const shared = SHARED.flatMap((folder) => {
    const path = resolve(ROOT, "../shared", folder);
    if (!existsSync(path)) process.stderr.write(`../shared/${folder} is not here: its workbooks are not tried\n`);
    return existsSync(path) ? workbooksIn(path, folder) : [];
  });
  return [...ownSeeds(), ...shared];
}

function workbooksIn(path: string, folder: string): Seed[] {
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter((name) => /\.xls[xm]$/i.test(name) && statSync(join(path, name)).size <= MOST_BYTES)
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, bytes: new Uint8Array(readFileSync(join(path, name))) }));
}
