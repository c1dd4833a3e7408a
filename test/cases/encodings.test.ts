/** The cases enc-*: what is read in another encoding is still read, with the same figures, after each job that writes. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gonghui } from "../apps/cli/gonghui";

const SHARED = path.resolve(__dirname, "../../../shared/cases");
if (!fs.existsSync(SHARED)) process.stderr.write(`The other cases are not here (${SHARED}): only the copies are tried\n`);
const FILES = [__dirname, SHARED]
  .filter((folder) => fs.existsSync(folder))
  .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => /^enc-.*\.xls[xm]$/.test(path.basename(file)));

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-cases-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

async function sumOf(file: string): Promise<number> {
  const { out } = await gonghui("check", "--json", file);
  const { refused, totals } = JSON.parse(out) as { refused: unknown; totals: { sumYuan: number } };
  expect(refused).toBeNull();
  return totals.sumYuan;
}

it("there is one at least", () => expect(FILES.length).toBeGreaterThan(0));

describe.each(FILES.map((file) => [path.basename(file), file] as const))("%s", (_name, file) => {
  it.each(["run", "fill", "summarize"])("%s", async (command) => {
    const before = await sumOf(file);
    expect(before).toBeGreaterThan(0);
    const output = path.join(folder, "out.xlsx");
    const { status, err } = await gonghui(command, file, "-o", output);
    expect([status, err]).toEqual([0, ""]);
    expect(await sumOf(output)).toBe(before);
    expect(fs.readdirSync(folder)).toEqual(["out.xlsx"]);
  });
});
