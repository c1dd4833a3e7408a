/** The laws of filling, on every workbook at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { plainWorkbook, workbookOf } from "../../build-workbook";
import { tryFilling } from "./filling-law";

const SHARED = path.resolve(__dirname, "../../../../shared");
const OWN = path.resolve(__dirname, "../../sheets");

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) {
    process.stdout.write(`skipped: ${path.basename(folder)} is not here\n`);
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

const WORKBOOKS = [OWN, ...["layouts2", "cases"].map((name) => path.join(SHARED, name))].flatMap((folder) => filesIn(folder, ".xlsx"));

/** Right once what stands beside each is: until then a breach is told, and no failure. */
const AWAITED: Readonly<Record<string, string>> = {
  "23-own-overview-sheet.xlsx": "reading adds an overview to the sheets it sums up",
};

test.each(WORKBOOKS.map((file) => [path.basename(file), file]))("%s", (_name, file) => {
  const bytes = readFileSync(file);
  for (const choice of ["all", "recommended"] as const) {
    const xlsx = XlsxFile.open(bytes);
    const tried = tryFilling(xlsx.workbook, choice);
    if (tried === null) continue;
    const awaited = AWAITED[path.basename(file)];
    if (awaited !== undefined && tried.breaches.length > 0) {
      process.stdout.write(`skipped: ${path.basename(file)}: ${awaited}\n`);
      continue;
    }
    expect(tried.breaches).toEqual([]);
    if (choice === "recommended") continue;
    xlsx.apply(tried.edits);
    expect(plainWorkbook(readXlsx(xlsx.save()))).toEqual(plainWorkbook(xlsx.workbook));
  }
});

interface Layout {
  readonly id: string;
  readonly titleRows: readonly (readonly string[])[];
  readonly headerRows: readonly (readonly string[])[];
  readonly dataRows: readonly (readonly string[])[];
}

test.each(filesIn(path.join(SHARED, "layouts"), ".json").map((file) => [path.basename(file), file]))("layout %s", (_name, file) => {
  const { titleRows, headerRows, dataRows } = JSON.parse(readFileSync(file, "utf8")) as Layout;
  const workbook = workbookOf({ 计划: [...titleRows, ...headerRows, ...dataRows] });
  for (const choice of ["all", "recommended"] as const) expect(tryFilling(workbook, choice)?.breaches ?? []).toEqual([]);
});
