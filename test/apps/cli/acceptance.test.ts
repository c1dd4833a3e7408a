/** The real command line in a process of its own: JSON only on stdout, exit statuses, and the hand-written results it is accepted by. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const sheets = path.join(root, "test/sheets");
const workbooks = fs
  .readdirSync(sheets)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();
const compare = path.resolve(root, "../shared/plans/compare.py");

function spawned(...argv: readonly string[]) {
  const child = spawnSync(process.execPath, ["--import", "tsx", "src/apps/cli/main.ts", ...argv], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: child.status, out: child.stdout, err: child.stderr };
}

test("check --json over a folder: one object per workbook on stdout and nothing else anywhere", () => {
  const { status, out, err } = spawned("check", "--json", "assets/samples", "test/sheets");
  expect(err).toBe("");
  const records = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { schema: string; file: string; refused: unknown });
  const found = ["assets/samples", "test/sheets"].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx")),
  );
  expect(records.map((record) => path.basename(record.file)).sort()).toEqual(found.map((name) => path.basename(name)).sort());
  expect(records.length).toBeGreaterThan(workbooks.length);
  expect(new Set(records.map((record) => record.schema))).toEqual(new Set(["gonghui/review@1"]));
  expect(records.filter((record) => record.refused !== null)).toEqual([]);
  // Some of them are wrong on purpose.
  expect(status).toBe(1);
}, 60_000);

/** Why the comparison cannot run here, or null. */
function missing(): string | null {
  if (!fs.existsSync(compare)) return "compare.py does not stand beside the checkout";
  if (spawnSync("python3", ["--version"]).status !== 0) return "python3 is not installed";
  return null;
}

const why = missing();
if (why !== null) process.stderr.write(`skipped, because ${why}: the comparison with hand-written results\n`);
// Skipped only where the comparing script or Python is missing; said above.
(why === null ? test : test.skip)(
  "every workbook of test/sheets is read as its hand-written results say",
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-acceptance-"));
    try {
      const answers = path.join(folder, "answers.jsonl");
      fs.writeFileSync(answers, spawned("check", "--json", ...workbooks.map((name) => path.join("test/sheets", name))).out);
      const expected = workbooks.map((name) => path.join(sheets, name.replace(/\.xlsx$/, ".expected.json")));
      const { stdout } = spawnSync("python3", [compare, answers, ...expected], { encoding: "utf8" });
      expect(stdout.trim()).toBe(`${workbooks.length} of ${workbooks.length} workbooks right`);
      expect(workbooks.length).toBeGreaterThan(0);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

test("npm run -s gonghui hands the words and the exit status through", () => {
  const child = spawnSync("npm", ["run", "-s", "gonghui", "--", "check", "none.xlsx"], { cwd: root, encoding: "utf8" });
  expect([child.status, child.stdout]).toEqual([3, ""]);
  expect(child.stderr).toContain("找不到“none.xlsx”");
}, 60_000);

test("a pipe that closes early is no error", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "src/apps/cli/main.ts", "--help"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, err]).toEqual([0, ""]);
}, 60_000);
