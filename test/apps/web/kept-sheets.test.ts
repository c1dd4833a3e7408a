// Sheets of ours made twice on the page are taken back and made again, though every message between page and worker is a copy.
import type { SheetEdit } from "../../../src/core/grid/edit";
import { HostError } from "../../../src/core/grid/host-error";
import { WorkbookWorker } from "../../../src/apps/web/worker";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { plainWorkbook } from "../../build-workbook";
import { spentPlanFile } from "../../ui/spent-plan";

const context = { options: {}, language: "zh-CN", send: () => undefined, transfer: [] } as never;
const TOLD = { profile: {}, layouts: [], dismissals: [], restored: [] };

test("made, made again, taken back twice, made again twice", async () => {
  const worker = new WorkbookWorker();
  await worker.open(context, new Uint8Array(spentPlanFile()).buffer);
  const stands = async (): Promise<unknown> => plainWorkbook(readXlsx(await worker.save()));
  const apply = async (edits: readonly SheetEdit[]): Promise<readonly SheetEdit[]> =>
    structuredClone((await worker.apply(context, structuredClone(edits))).inverse);
  const making = async (hasReserveFund: boolean): Promise<readonly SheetEdit[]> => {
    const { id } = await worker.check(context, null, TOLD);
    return (await worker.draftOfficial(context, id, { kind: "budget", form: { isLastYearOpen: false, hasReserveFund } }, null)).edits;
  };
  const states = [await stands()];
  let undo: (readonly SheetEdit[])[] = [];
  for (const hasReserveFund of [false, true]) {
    undo.push(await apply(await making(hasReserveFund)));
    states.push(await stands());
  }
  expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(3);
  for (let round = 0; round < 2; round++) {
    const redo: (readonly SheetEdit[])[] = [];
    for (const at of [1, 0]) {
      redo.push(await apply(undo.pop()!));
      expect(await stands()).toEqual(states[at]);
    }
    undo = [];
    for (const at of [1, 2]) {
      undo.push(await apply(redo.pop()!));
      expect(await stands()).toEqual(states[at]);
    }
  }
});

test("what the worker does not know of is refused, and nothing is done", async () => {
  const worker = new WorkbookWorker();
  await worker.open(context, new Uint8Array(spentPlanFile()).buffer);
  const before = plainWorkbook(XlsxFile.open(spentPlanFile()).workbook);
  await expect(worker.apply(context, [{ kind: "restore-sheet", sheet: "汇总", saved: { kept: 7 } }])).rejects.toThrow(HostError);
  expect(plainWorkbook(readXlsx(await worker.save()))).toEqual(before);
});
