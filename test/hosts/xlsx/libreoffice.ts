/** LibreOffice as a second opinion: opens files, inserts rows itself, recalculates; where it is missing the tests that ask it skip. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface OfficeJob {
  readonly bytes: Uint8Array;
  readonly extension: "xlsx" | "xlsm";
  readonly inserts: readonly { readonly sheet: string; readonly before: number; readonly count: number }[];
}

/** A Python that has LibreOffice's bridge, or why there is none. */
export function officePython(): { readonly python: string } | { readonly why: string } {
  if (spawnSync("soffice", ["--version"], { timeout: 60_000 }).status !== 0) return { why: "soffice is not installed" };
  for (const python of ["/usr/bin/python3", "python3"]) {
    if (spawnSync(python, ["-c", "import uno"], { timeout: 60_000 }).status === 0) return { python };
  }
  return { why: "python3-uno is not installed" };
}

/** Each job's file as LibreOffice saves it, recalculated. */
export function runOffice(python: string, jobs: readonly OfficeJob[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "gonghui-office-"));
  try {
    const list = jobs.map(({ bytes, extension, inserts }, index) => {
      const input = join(folder, `in${index}.${extension}`);
      writeFileSync(input, bytes);
      return { folder, input, output: join(folder, `out${index}.xlsx`), inserts };
    });
    const run = spawnSync(python, [resolve(__dirname, "libreoffice.py")], {
      input: JSON.stringify(list),
      encoding: "utf8",
      timeout: 170_000,
    });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return list.map(({ output }) => new Uint8Array(readFileSync(output)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The texts of the only sheet's cells as LibreOffice shows them, row by row; or why there is none to ask. */
export function cellsAsShown(bytes: Uint8Array): { readonly cells: readonly (readonly string[])[] } | { readonly why: string } {
  if (spawnSync("soffice", ["--version"], { timeout: 60_000 }).status !== 0) return { why: "soffice is not installed" };
  const folder = mkdtempSync(join(tmpdir(), "gonghui-office-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    // Separated by tabs, in no quotes, as UTF-8: no text here holds either.
    const run = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):9,,76,1",
        "--outdir",
        folder,
        join(folder, "in.xlsx"),
      ],
      { encoding: "utf8", timeout: 110_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    const lines = readFileSync(join(folder, "in.csv"), "utf8").split("\n");
    return { cells: lines.map((line) => line.split("\t")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
