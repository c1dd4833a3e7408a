/** The cases plan-*: amounts and totals that are formulas we can and cannot work out stay what they are when rows are added. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { gonghui } from "../apps/cli/gonghui";

const SHARED = path.resolve(__dirname, "../../../shared/cases");
if (!fs.existsSync(SHARED)) process.stderr.write(`The other cases are not here (${SHARED}): only the copies are tried\n`);
const FILES = [__dirname, SHARED]
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => /^plan-.*\.xls[xm]$/.test(path.basename(file)));

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-cases-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Checked {
  readonly totals: { readonly sumYuan: number };
  readonly sheets: readonly { readonly rows?: readonly unknown[] }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

async function checked(file: string): Promise<Checked> {
  return JSON.parse((await gonghui("check", "--json", file)).out) as Checked;
}

/** Saved values of all formulas of the sheet, from the top. */
function savedValues(file: string): unknown[] {
  const grid = readXlsx(new Uint8Array(fs.readFileSync(file))).sheets[0]!;
  return grid.usedRows().flatMap((row) => grid.row(row).flatMap((cell) => (cell?.formula === undefined ? [] : [cell.value])));
}

it("there are two at least", () => expect(FILES.length).toBeGreaterThan(1));

describe.each(FILES.map((file) => [path.basename(file), file] as const))("%s", (_name, file) => {
  it.each(["run", "fill"])("%s", async (command) => {
    const before = await checked(file);
    expect(before.totals.sumYuan).toBe(26_000);
    const output = path.join(folder, "out.xlsx");
    const { status, err } = await gonghui(command, file, "-o", output);
    expect([status, err]).toEqual([0, ""]);
    const after = await checked(output);
    expect(after.totals.sumYuan).toBe(26_000);
    expect(after.sheets[0]!.rows!.length).toBeGreaterThan(before.sheets[0]!.rows!.length);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(savedValues(output)).toEqual(savedValues(file));
  });
});
