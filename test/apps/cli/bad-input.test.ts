/** Bad input: one sentence that says what and what to do, the contract's code and exit status, no output file, no stack trace. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { BAD_FILES, goodPlan, lockedPlan, write } from "./bad-files";
import { gonghui, type Outcome } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-bad-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

/** One Chinese sentence on stderr and nothing else anywhere. */
function expectOneSentence({ out, err }: Outcome): void {
  expect(out).toBe("");
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toMatch(/[\u4e00-\u9fff].*。/);
  expect(err).not.toMatch(/Error|\bat \S+:\d+|undefined|node_modules|node:/);
}

describe.each(Object.entries(BAD_FILES))("%s", (name, { bytes, code }) => {
  test("run refuses it with status 3 and leaves nothing", async () => {
    const file = write(folder, name, bytes());
    const outcome = await gonghui("run", file, "-o", at("out.xlsx"));
    expect(outcome.status).toBe(3);
    expectOneSentence(outcome);
    expect(outcome.err).toContain(name);
    expect(fs.readdirSync(folder)).toEqual([name]);
  });

  test(`check --json says ${code}`, async () => {
    const file = write(folder, name, bytes());
    const { status, out } = await gonghui("check", "--json", file);
    expect(status).toBe(3);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      schema: "gonghui/review@1",
      file,
      findings: [],
      refused: { code, message: expect.stringContaining(name) },
    });
  });
});

test("a workbook without a plan still lists its sheets", async () => {
  const file = write(folder, "no-plan.xlsx", BAD_FILES["no-plan.xlsx"]!.bytes());
  const record = JSON.parse((await gonghui("check", "--json", file)).out) as { sheets: unknown[] };
  expect(record.sheets).toEqual([{ sheet: "通讯录", state: "not-a-plan", why: expect.any(String) }]);
});

test("a directory where a file is wanted", async () => {
  fs.mkdirSync(at("dir"));
  const outcome = await gonghui("run", at("dir"), "-o", at("out.xlsx"));
  expect(outcome.status).toBe(3);
  expectOneSentence(outcome);
  expect(outcome.err).toContain("文件夹");
  expect(fs.existsSync(at("out.xlsx"))).toBe(false);
});

test("a file that is not there", async () => {
  const outcome = await gonghui("check", at("none.xlsx"));
  expect(outcome.status).toBe(3);
  expectOneSentence(outcome);
});

test("a folder without workbooks", async () => {
  fs.mkdirSync(at("dir"));
  const outcome = await gonghui("check", at("dir"));
  expect(outcome.status).toBe(3);
  expectOneSentence(outcome);
});

test.each(["run", "summarize"])("%s does without new sheets where the structure is locked, and says so", async (command) => {
  const file = write(folder, "locked.xlsx", lockedPlan());
  const outcome = await gonghui(command, file, "-o", at("out.xlsx"));
  expect(outcome.status).toBe(1);
  expect(outcome.err).toContain("保护工作簿");
  expect(outcome.err.trim().split("\n")).toHaveLength(3);
  expect(outcome.out).toContain("已写入");
  expect(fs.existsSync(at("out.xlsx"))).toBe(true);
});

test("check reads a locked structure all the same", async () => {
  expect((await gonghui("check", write(folder, "locked.xlsx", lockedPlan()))).status).toBe(0);
});

test.each(["~$plan.xlsx", ".~lock.plan.xlsx#"])(
  "a file open elsewhere (%s): run refuses, check says that it read the saved copy",
  async (lock) => {
    const file = write(folder, "plan.xlsx", goodPlan());
    write(folder, lock, new Uint8Array(1));
    const outcome = await gonghui("run", file, "-o", at("out.xlsx"));
    expect(outcome.status).toBe(3);
    expectOneSentence(outcome);
    expect(outcome.err).toContain(lock);
    expect(fs.existsSync(at("out.xlsx"))).toBe(false);
    const checked = await gonghui("check", file);
    expect([checked.status, checked.err]).toEqual([0, expect.stringContaining("最近一次保存")]);
  },
);

describe("the output", () => {
  test("equal to the input is refused, also with --force and through a link", async () => {
    const file = write(folder, "plan.xlsx", goodPlan());
    fs.symlinkSync(file, at("link.xlsx"));
    for (const output of [file, at("link.xlsx"), path.join(folder, ".", "plan.xlsx")]) {
      const outcome = await gonghui("run", file, "-o", output, "--force");
      expect(outcome.status).toBe(2);
      expectOneSentence(outcome);
    }
    expect(Buffer.from(goodPlan()).equals(fs.readFileSync(file))).toBe(true);
  });

  test("that exists is refused without --force, and left as it was", async () => {
    const file = write(folder, "plan.xlsx", goodPlan());
    write(folder, "out.xlsx", new Uint8Array([1, 2, 3]));
    const outcome = await gonghui("run", file, "-o", at("out.xlsx"));
    expect(outcome.status).toBe(2);
    expectOneSentence(outcome);
    expect(outcome.err).toContain("--force");
    expect([...fs.readFileSync(at("out.xlsx"))]).toEqual([1, 2, 3]);
  });

  test("of another kind is refused", async () => {
    const outcome = await gonghui("run", write(folder, "plan.xlsx", goodPlan()), "-o", at("out.xlsm"));
    expect(outcome.status).toBe(2);
    expectOneSentence(outcome);
    expect(fs.existsSync(at("out.xlsm"))).toBe(false);
  });

  test("where no folder is, is refused", async () => {
    const outcome = await gonghui("run", write(folder, "plan.xlsx", goodPlan()), "-o", path.join(folder, "none", "out.xlsx"));
    expect(outcome.status).toBe(2);
    expectOneSentence(outcome);
  });

  test("replaced with --force only once the new one is whole", async () => {
    const bad = write(folder, "bad.xlsx", goodPlan().subarray(0, 3000));
    write(folder, "out.xlsx", new Uint8Array([1, 2, 3]));
    expect((await gonghui("run", bad, "-o", at("out.xlsx"), "--force")).status).toBe(3);
    expect([...fs.readFileSync(at("out.xlsx"))]).toEqual([1, 2, 3]);
  });
});

test("over several files the worst status counts, and each file has its line in a stable order", async () => {
  write(folder, "b.xlsx", goodPlan());
  write(folder, "a.xlsx", goodPlan().subarray(0, 3000));
  write(folder, "c.xls", BAD_FILES["old.xls"]!.bytes());
  const { status, out } = await gonghui("check", "--json", folder);
  expect(status).toBe(3);
  const records = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; refused: { code: string } | null });
  expect(records.map(({ file, refused }) => [path.basename(file), refused?.code ?? null])).toEqual([
    ["a.xlsx", "corrupt"],
    ["b.xlsx", null],
    ["c.xls", "old-xls"],
  ]);
});

test("the other languages speak too", async () => {
  const file = write(folder, "old.xls", BAD_FILES["old.xls"]!.bytes());
  expect((await gonghui("check", file, "--lang", "en")).err).toContain("is an old .xls file");
  expect((await gonghui("check", file, "--lang", "zh-TW")).err).toContain("請");
});
