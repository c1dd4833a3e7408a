/** A step taken back leaves every byte as it was: the look of a deleted row, not its neighbour's; and made again, as it was made. */
import fs from "node:fs";
import path from "node:path";
import { rowDeletion } from "../../../src/core/grid/row-deletion";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { pageOn } from "../../apps/web/page-on";

const bytes = new Uint8Array(fs.readFileSync(path.resolve(__dirname, "../../../assets/samples/township-messy-2026.xlsx")));
const opened = () => XlsxFile.open(bytes.slice());
const deleting = (file: XlsxFile, row: number): readonly SheetEdit[] => [rowDeletion(file.workbook.sheets[0]!, row, 1)];
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

test("deleted rows, taken back and made again in turn", () => {
  const file = opened();
  const looks = file.looks("Sheet1");
  const first = file.apply(deleting(file, 18));
  const one = file.save();
  const second = file.apply(deleting(file, 5));
  const two = file.save();
  const third = file.apply(second);
  expect(isSame(file.save(), one)).toBe(true);
  const fourth = file.apply(first);
  expect(isSame(file.save(), bytes)).toBe(true);
  expect(file.looks("Sheet1")).toEqual(looks);
  file.apply(fourth);
  expect(isSame(file.save(), one)).toBe(true);
  file.apply(third);
  expect(isSame(file.save(), two)).toBe(true);
});

test("edits that say the same, and are not the step's own, are written as edits; so is a way back from another place", () => {
  const file = opened();
  const inverse = file.apply(deleting(file, 18));
  file.apply(structuredClone(inverse));
  expect(isSame(file.save(), bytes)).toBe(false);
  expect(file.workbook.sheets[0]!.at(18, 1).value).toBe("合 计");
  const other = opened();
  const back = other.apply(deleting(other, 18));
  const typed = { kind: "set-cell", sheet: "Sheet1", row: 5, column: 5, content: { value: "改过" }, expect: { value: "12户" } } as const;
  other.apply([typed]);
  other.apply(back);
  expect(other.workbook.sheets[0]!.at(5, 5).value).toBe("改过");
});

test("also on the page, where every message is a copy", async () => {
  const { host } = await pageOn(bytes.slice());
  const { inverse } = await host.apply(deleting(opened(), 18));
  const { inverse: again } = await host.apply(inverse);
  expect(isSame(await host.file.save(), bytes)).toBe(true);
  await host.apply(again);
  expect((await host.read()).sheets[0]!.at(18, 2).value).toBe("基层分会互观互检");
});
