/** mutationSubjects: workbooks that are read exactly, to be changed: generated ones, and fixtures whose rows their keys confirm. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "../../src/core/grid/grid";
import type { ReviewRecord } from "../../src/core/record/report";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { checkedWorkbook } from "./engine";
import { sampleAt } from "./generate";
import { judge } from "./judge";
import { writeXlsx } from "./write-xlsx";

export interface MutationSubject {
  readonly name: string;
  readonly workbook: Workbook;
  readonly record: ReviewRecord;
}

const FOLDERS = ["test/sheets", "../shared/plans", "../shared/layouts2"];

interface Key {
  readonly sheet: string;
  readonly rows: readonly {
    readonly row: number;
    readonly activity: string | null;
    readonly amountYuan: number | null;
    readonly amountAlsoAcceptable?: readonly (number | null)[];
  }[];
}

/** The fixtures that are there and read as their keys say. `skipped` tells of folders that are not there. */
export function fixtureSubjects(root: string, skipped: (folder: string) => void): MutationSubject[] {
  const seen = new Set<string>();
  return FOLDERS.flatMap((folder) => {
    const place = path.join(root, folder);
    if (!existsSync(place)) {
      skipped(folder);
      return [];
    }
    return readdirSync(place)
      .filter((file) => file.endsWith(".xlsx") && existsSync(path.join(place, file.replace(/\.xlsx$/, ".expected.json"))))
      .filter((file) => !seen.has(file) && seen.add(file))
      .flatMap((file) => {
        const key = JSON.parse(readFileSync(path.join(place, file.replace(/\.xlsx$/, ".expected.json")), "utf8")) as Key;
        const workbook = readXlsx(new Uint8Array(readFileSync(path.join(place, file))));
        const record = checkedWorkbook(workbook, file);
        return isExact(key, record) ? [{ name: file, workbook, record }] : [];
      });
  });
}

function isExact({ sheet, rows }: Key, record: ReviewRecord): boolean {
  const read = record.sheets.find((one) => one.sheet === sheet && one.state === "plan")?.rows;
  if (!read || rows.length === 0 || read.length !== rows.length) return false;
  return rows.every((want) => {
    const got = read.find(({ row }) => row === want.row);
    return got !== undefined && [want.amountYuan, ...(want.amountAlsoAcceptable ?? [])].includes(got.amountYuan);
  });
}

/** The generated workbook of that index, where it is read exactly. */
export function generatedSubject(seed: number, index: number): MutationSubject | null {
  const { book, truth, traits } = sampleAt(seed, index);
  const workbook = readXlsx(writeXlsx(book));
  const record = checkedWorkbook(workbook);
  return record.refused === null && judge(truth, record).verdict === "exact"
    ? { name: `${seed}/${index} ${traits.join(" ")}`, workbook, record }
    : null;
}
