/** shared/layouts2: workbooks laid out blind, judged by their own judge; one that is no plan at all may be refused. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finish } from "../../../src/core/grid/steps";
import { LANGUAGES } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { reviewsRecord } from "../../../src/core/record/report";
import { reviewingEach } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";

const folder = path.resolve(__dirname, "../../../../shared/layouts2");
const judge = path.join(folder, "compare.py");
const reason = !existsSync(judge)
  ? "shared/layouts2 is not beside the checkout"
  : spawnSync("python3", ["--version"]).status !== 0
    ? "there is no python3"
    : null;
if (reason !== null) process.stderr.write(`compare.py of layouts2 not run: ${reason}\n`);

(reason === null ? test : test.skip)("the layouts' own judge agrees", () => {
  const expected = readdirSync(folder).filter((name) => name.endsWith(".expected.json"));
  const records = expected.map((name) => {
    const file = name.replace(".expected.json", ".xlsx");
    const workbook = readXlsx(new Uint8Array(readFileSync(path.join(folder, file))));
    return reviewsRecord(file, finish(reviewingEach(workbook, readSettings(workbook))), LANGUAGES["zh-CN"]);
  });
  const scratch = mkdtempSync(path.join(os.tmpdir(), "gonghui-layouts2-"));
  try {
    const output = path.join(scratch, "output.jsonl");
    writeFileSync(output, records.map((record) => JSON.stringify(record)).join("\n"));
    const said = execFileSync("python3", [judge, output, ...expected.map((name) => path.join(folder, name))], { encoding: "utf8" });
    expect(expected).toHaveLength(15);
    expect(said.trim().split("\n").pop()).toMatch(/^1[45] of 15 right, [01] refused where that is allowed, 0 wrong$/);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
