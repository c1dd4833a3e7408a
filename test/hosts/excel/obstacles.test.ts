/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// What stands in the way is known from the snapshot: in Excel as on the file the rest of the job is written, all of it or nothing.
import { readFileSync } from "node:fs";
import path from "node:path";
import { HostError } from "../../../src/core/grid/host-error";
import { finish } from "../../../src/core/grid/steps";
import { runJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/host";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook } from "../../build-workbook";
import { Simulator } from "../../excel-simulator/simulator";

const language = languageNamed("zh-CN")!;
const caseFile = (name: string): Uint8Array => readFileSync(path.resolve(__dirname, "../../cases", name));

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

async function run(host: Host) {
  const workbook = await host.read();
  const { edits, notDone, filling } = finish(runJob(workbook, readSettings(workbook), (all) => all, language));
  const { inverse } = await host.apply(edits);
  return { workbook, notDone, inserted: filling.inserted, inverse };
}

test.each([
  ["refuse-array.xlsx", "array-formula"],
  ["refuse-structure-locked.xlsx", "structure-locked"],
])(
  "%s",
  async (name, why) => {
    const simulator = Simulator.open(caseFile(name));
    uninstall = simulator.install();
    const excel = new ExcelHost();
    const inExcel = await run(excel);
    const onFile = await run(XlsxHost.open(caseFile(name)));
    expect(inExcel.notDone.length).toBeGreaterThan(0);
    expect(new Set(inExcel.notDone.map((entry) => entry.why))).toEqual(new Set([why]));
    expect(inExcel.notDone).toEqual(onFile.notDone);
    expect(inExcel.inserted).toEqual(onFile.inserted);
    expect(inExcel.inserted.length).toBeGreaterThan(0);
    await excel.apply(inExcel.inverse);
    expect(plainWorkbook(await excel.read())).toEqual(plainWorkbook(inExcel.workbook));
  },
  60_000,
);

test("a row in the middle of an array formula is refused before anything is written", async () => {
  const host = XlsxHost.open(caseFile("refuse-array.xlsx"));
  const before = plainWorkbook(await host.read());
  const edit = { kind: "insert-rows", sheet: "计划", before: 5, rows: [{ cells: [] }], like: 4, expect: [] } as const;
  await expect(host.apply([edit])).rejects.toEqual(new HostError("array-formula", { sheet: "计划", cell: "H3:H7" }));
  expect(plainWorkbook(await host.read())).toEqual(before);
});
