/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// What a person does to the sheet between our reading and our writing: rows of ours land between the rows they were meant for, or nowhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { finish } from "../../../src/core/grid/steps";
import { fillJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { plainWorkbook } from "../../build-workbook";
import type { Model } from "../../excel-simulator/model";
import { Simulator } from "../../excel-simulator/simulator";

const language = languageNamed("zh-CN")!;
const plan = readFileSync(path.resolve(__dirname, "../../cases/plain-no-seq.xlsx"));

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

async function filling(): Promise<{ simulator: Simulator; host: ExcelHost; sheet: string; edits: readonly SheetEdit[] }> {
  const simulator = Simulator.open(plan);
  uninstall?.();
  uninstall = simulator.install();
  const host = new ExcelHost();
  const workbook = await host.read();
  const { edits } = finish(fillJob(workbook, readSettings(workbook), (all) => all, language));
  const insert = edits.find((edit) => edit.kind === "insert-rows");
  if (insert?.kind !== "insert-rows") throw new Error("nothing is put in");
  return { simulator, host, sheet: insert.sheet, edits };
}

const firstPlace = (edits: readonly SheetEdit[]): number =>
  Math.min(...edits.flatMap((edit) => (edit.kind === "insert-rows" ? [edit.before] : [])));

/** What a person may do meanwhile, by name. */
const DEEDS: readonly [string, (model: Model, sheet: string, edits: readonly SheetEdit[]) => void][] = [
  ["three rows put in at the top", (model, sheet) => model.insertRows(sheet, 1, 3)],
  ["one row put in below the header", (model, sheet, edits) => model.insertRows(sheet, firstPlace(edits) - 1, 1)],
  ["a row of the plan taken out", (model, sheet, edits) => model.deleteRows(sheet, firstPlace(edits) - 1, 1)],
  [
    "another word in the row above",
    (model, sheet, edits) => {
      const at = { row: firstPlace(edits) - 1, column: 2 };
      model.setCell(sheet, at.row, at.column, { value: "改过" }, model.grid(sheet).at(at.row, at.column));
    },
  ],
];

describe.each(DEEDS)("%s", (_deed, act) => {
  test("before the job: refused, and nothing is written", async () => {
    const { simulator, host, sheet, edits } = await filling();
    act(simulator.model, sheet, edits);
    const standing = plainWorkbook(await host.read());
    await expect(host.apply(edits)).rejects.toMatchObject({ code: "changed-underneath" });
    expect(plainWorkbook(await host.read())).toEqual(standing);
  });

  test("at every message of the job until rows are put in: refused, and what the person did stands", async () => {
    const { simulator, host, sheet, edits } = await filling();
    const { inverse } = await host.apply(edits);
    await host.apply(inverse);
    const before = simulator.model.workbook;
    // The sheet list, the look, the rows: after these the place is ours.
    for (const atSync of [1, 2, 3]) {
      simulator.inject({ atSync, code: "", before: (model) => act(model, sheet, edits) });
      await expect(host.apply(edits)).rejects.toMatchObject({ code: "changed-underneath" });
      simulator.inject(null);
      const left = plainWorkbook(await host.read());
      simulator.model.workbook = before;
      act(simulator.model, sheet, edits);
      simulator.model.flush();
      expect(left).toEqual(plainWorkbook(await host.read()));
      simulator.model.workbook = before;
    }
  });
});
