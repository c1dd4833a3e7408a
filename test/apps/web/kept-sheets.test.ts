// Sheets of ours made twice on the page are taken back and made again, though every message between page and worker is a copy.
import type { SheetEdit } from "../../../src/core/grid/edit";
import { HostError } from "../../../src/core/grid/host-error";
import { NO_SESSION_SETTINGS } from "../../../src/core/plan/session-settings";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { plainWorkbook } from "../../build-workbook";
import { spentPlanFile } from "../../ui/spent-plan";
import { pageOn } from "./page-on";

jest.setTimeout(60_000);

test("made, made again, taken back twice, made again twice", async () => {
  const { host, engine } = await pageOn(spentPlanFile());
  const stands = async (): Promise<unknown> => plainWorkbook(readXlsx(await host.file.save()));
  const apply = async (edits: readonly SheetEdit[]): Promise<readonly SheetEdit[]> => (await host.apply(edits)).inverse;
  const making = async (hasReserveFund: boolean): Promise<readonly SheetEdit[]> => {
    const checked = await engine.check(await host.read(), NO_SESSION_SETTINGS, null, {});
    return (
      await engine.draftOfficial(
        checked,
        { kind: "budget", form: { isLastYearOpen: false, hasReserveFund, hasAllLines: false, hasAllAccounts: false } },
        {},
      )
    ).edits;
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
  const { host } = await pageOn(spentPlanFile());
  const before = plainWorkbook(XlsxFile.open(spentPlanFile()).workbook);
  await expect(host.apply([{ kind: "restore-sheet", sheet: "汇总", saved: { kept: 7 } }])).rejects.toThrow(HostError);
  expect(plainWorkbook(readXlsx(await host.file.save()))).toEqual(before);
});
