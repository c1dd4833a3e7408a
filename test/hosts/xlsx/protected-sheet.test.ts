/** A protected sheet whose formulas move along with rows inserted elsewhere: what is done is taken back exactly. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { finish } from "../../../src/core/grid/steps";
import { runJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook } from "../../build-workbook";

test("the main job beside a protected sheet is taken back whole, and done again", async () => {
  const host = XlsxHost.open(readFileSync(path.resolve(__dirname, "../../cases/other-protected.xlsx")));
  const before = await host.read();
  const locked = before.sheets.find(({ isProtected }) => isProtected)!;
  const { edits } = finish(runJob(before, readSettings(before), (all) => all, languageNamed("zh-CN")!));
  const { inverse } = await host.apply(edits);
  const after = plainWorkbook(await host.read());
  // Its formulas have moved along: this is what had to be let through on the way back.
  const moved = (await host.read([locked.sheet])).sheets[0]!;
  expect(moved).not.toBe(locked);
  const again = await host.apply(inverse);
  expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(before));
  expect(plainWorkbook(readXlsx(host.save()))).toEqual(plainWorkbook(before));
  await host.apply(again.inverse);
  expect(plainWorkbook(await host.read())).toEqual(after);
});
